import Almanac
import Foundation

/// A value of JSON (RFC 8259).
enum JSON: Hashable, Sendable {
  case null
  case truth(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  /// Reads a text; nil where it is no JSON.
  init?(_ bytes: [UInt8]) {
    guard let value = try? JSONDecoder().decode(JSON.self, from: Data(bytes)) else { return nil }
    self = value
  }

  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Numbers that JSON does not have never come here: see `init(_:)` of a Double.
    return (try? encoder.encode(self)).map { [UInt8]($0) } ?? Array("null".utf8)
  }

  subscript(_ key: String) -> JSON? { if case .object(let fields) = self { fields[key] } else { nil } }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var whole: Int? { if case .whole(let whole) = self { whole } else { nil } }
  var truth: Bool? { if case .truth(let truth) = self { truth } else { nil } }
  var list: [JSON]? { if case .list(let items) = self { items } else { nil } }

  init(_ text: String?) { self = text.map(JSON.text) ?? .null }
  init(_ day: Day?) { self = day.map { .text($0.description) } ?? .null }
  init(_ whole: Int?) { self = whole.map(JSON.whole) ?? .null }
  init(_ truth: Bool?) { self = truth.map(JSON.truth) ?? .null }
  init(_ number: Double?) { self = number.flatMap { $0.isFinite ? .number($0) : nil } ?? .null }

  /// What can be written down, as JSON has it.
  init(writing value: some Encodable) throws {
    self = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value))
  }
}

extension JSON: Codable {
  init(from decoder: any Decoder) throws {
    if let container = try? decoder.singleValueContainer() {
      if container.decodeNil() {
        self = .null
        return
      }
      if let truth = try? container.decode(Bool.self) {
        self = .truth(truth)
        return
      }
      if let whole = try? container.decode(Int.self) {
        self = .whole(whole)
        return
      }
      if let number = try? container.decode(Double.self), number.isFinite {
        self = .number(number)
        return
      }
      if let text = try? container.decode(String.self) {
        self = .text(text)
        return
      }
      if let items = try? container.decode([JSON].self) {
        self = .list(items)
        return
      }
      self = .object(try container.decode([String: JSON].self))
      return
    }
    throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "not JSON"))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .truth(let truth): try container.encode(truth)
    case .whole(let whole): try container.encode(whole)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let items): try container.encode(items)
    case .object(let fields): try container.encode(fields)
    }
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  init(stringLiteral text: String) { self = .text(text) }
  init(arrayLiteral items: JSON...) { self = .list(items) }
  init(dictionaryLiteral fields: (String, JSON)...) {
    self = .object(Dictionary(fields, uniquingKeysWith: { _, last in last }))
  }
  init(booleanLiteral truth: Bool) { self = .truth(truth) }
  init(integerLiteral whole: Int) { self = .whole(whole) }
}
