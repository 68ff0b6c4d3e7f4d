import Foundation

/// The name a person signs in with. Letters of either case are the same name.
public struct Username: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// In lower case, composed, without blanks at the ends.
  public let description: String

  /// Reads what was typed.
  ///
  /// - Throws: ``WorkroomRefusal/username(_:)``.
  public init(_ text: String) throws {
    let text = Username.folded(text)
    guard (3...64).contains(text.count) else { throw WorkroomRefusal.username(.length) }
    guard text.allSatisfy({ $0.isLetter || $0.isNumber || ".-_@".contains($0) }) else {
      throw WorkroomRefusal.username(.characters)
    }
    description = text
  }

  /// What is compared, of any text whatever.
  static func folded(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping.lowercased()
  }

  public static func < (left: Username, right: Username) -> Bool { left.description < right.description }
}
