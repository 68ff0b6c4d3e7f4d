/// What a fact says. A value that can be written down and read back; the day it was so, who recorded it and why stand
/// round it.
public protocol FactContent: Codable, Hashable, Sendable {}
