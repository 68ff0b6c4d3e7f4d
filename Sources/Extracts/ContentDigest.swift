import Interventions

/// Sixteen hexadecimal digits that follow from a text and nothing else, today and in ten years (FNV-1a, 64 bits).
///
/// Compares what one and the same fact said last time and says now. No secret: it neither hides the content nor proves
/// anything against somebody who means harm.
public struct ContentDigest: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// A digest that was stored.
  public init(stored text: String) { description = text }

  init(of fact: Fact) {
    var hash = FNV()
    hash.add(fact.name)
    hash.add(fact.day.description)
    for name in fact.attributes.keys.sorted() {
      guard let value = fact.attributes[name] else { continue }
      hash.add(name)
      switch value {
      case .text(let text): hash.add("t" + text)
      case .number: hash.add("n" + value.written)
      case .truth: hash.add("b" + value.written)
      case .list(let items):
        hash.add("l\(items.count)")
        for item in items { hash.add(item) }
      }
    }
    description = hash.hexadecimal
  }
}

struct FNV {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { for byte in $0 { step(byte) } }
    // A byte that no text has, lest two texts run together.
    step(0xFF)
  }

  private mutating func step(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// A value within a key, whose parts are told apart by slashes.
enum KeyPart {
  static func text(_ value: String) -> String {
    guard value.utf8.contains(0x2F) else { return value }
    return value.split(separator: "/", omittingEmptySubsequences: false).joined(separator: "%2F")
  }
}
