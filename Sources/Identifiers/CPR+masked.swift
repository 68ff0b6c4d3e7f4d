/// What a personal number shows of itself wherever it is printed without being asked for.
extension CPR: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The birth date's digits as written, and no more: `230520-XXXX`.
  public var masked: String { digits.prefix(6) + "-XXXX" }

  public var description: String { masked }

  public var debugDescription: String { masked }

  /// Keeps the digits out of `dump`, debuggers and error reports.
  public var customMirror: Mirror { Mirror(self, children: ["masked": masked], displayStyle: .struct) }
}

extension CPR: Codable {
  /// Fictitious numbers are taken: what was stored was accepted once.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeText({ try? CPR($0, acceptingFictitious: true) }, as: "a personal number")
  }

  /// Encodes all ten digits: personal data, for bodies only.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
