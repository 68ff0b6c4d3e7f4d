import Almanac
import Casework
import Identifiers

/// Gives every attribute that is asked for a value of its type, always the same: so a sample is full, and a new attribute
/// is in it by itself. Texts for people begin with ``words``, and the CPR number is ``cpr``: both are easy to look for.
struct SampleDecoder: Decoder {
  static let words = "Skrevet ord om"
  static let cpr = "0581901234"

  var codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Fields<Key>(codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedDecodingContainer { Items(codingPath: codingPath) }
  func singleValueContainer() -> any SingleValueDecodingContainer { Single(codingPath: codingPath) }

  /// The value of a type at a place.
  static func value<Value: Decodable>(_ type: Value.Type, _ path: [any CodingKey]) throws -> Value {
    let name = path.last { $0.intValue == nil }?.stringValue ?? ""
    let known: Any? =
      switch type {
      case is String.Type: "\(words) \(name)"
      case is Int.Type: 3
      case is Double.Type: 7.5
      case is Bool.Type: true
      case is Day.Type: Day(iso: "2026-03-05")
      case is ClockTime.Type: ClockTime("08:30")
      case is ModelName.Type: ModelName("jobfirst")
      case is CPR.Type: try? CPR(cpr, acceptingFictitious: true)
      case is CVR.Type: try? CVR("13585628")
      case is CaseFact.Type: CaseFact.noteWritten(NoteWritten(text: "\(words) \(name)", shownToCitizen: true))
      case is [String: ObservedValue].Type:
        [
          "by": ObservedValue.text("jobBroker"), "minutes": .number(30), "contactCourse": .truth(true),
          "participants": .list(["citizen", "jobBroker"]),
        ]
      case let closed as any CaseIterable.Type: first(of: closed)
      default: nil
      }
    if let known = known as? Value { return known }
    return try Value(from: SampleDecoder(codingPath: path))
  }

  private static func first(of type: any CaseIterable.Type) -> Any? {
    func first<Closed: CaseIterable>(_ type: Closed.Type) -> Any? { type.allCases.first }
    return first(type)
  }

  private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let codingPath: [any CodingKey]
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) -> Bool { false }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(type, codingPath + [key]) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(type, codingPath + [key]) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try value(type, codingPath + [key]) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(type, codingPath + [key]) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try value(type, codingPath + [key])
    }
    func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedDecodingContainer<Nested> {
      KeyedDecodingContainer(Fields<Nested>(codingPath: codingPath + [key]))
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
      Items(codingPath: codingPath + [key])
    }
    func superDecoder() -> any Decoder { SampleDecoder(codingPath: codingPath) }
    func superDecoder(forKey key: Key) -> any Decoder { SampleDecoder(codingPath: codingPath + [key]) }

    private func value<Value: Decodable>(_ type: Value.Type, _ path: [any CodingKey]) throws -> Value {
      try SampleDecoder.value(type, path)
    }
  }

  /// A list of two.
  private struct Items: UnkeyedDecodingContainer {
    let codingPath: [any CodingKey]
    var count: Int? { 2 }
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex >= 2 }

    init(codingPath: [any CodingKey]) { self.codingPath = codingPath }

    mutating func decodeNil() -> Bool { false }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      currentIndex += 1
      return try SampleDecoder.value(type, codingPath)
    }
    mutating func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedDecodingContainer<Nested> {
      KeyedDecodingContainer(Fields<Nested>(codingPath: codingPath))
    }
    mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer { Items(codingPath: codingPath) }
    mutating func superDecoder() -> any Decoder { SampleDecoder(codingPath: codingPath) }
  }

  /// What is written as one text and known to be neither of the above: an id or a reference, told apart by its attribute.
  private struct Single: SingleValueDecodingContainer {
    let codingPath: [any CodingKey]

    func decodeNil() -> Bool { false }
    func decode(_ type: String.Type) -> String {
      let name = codingPath.last { $0.intValue == nil }?.stringValue ?? ""
      let sum = name.utf8.reduce(UInt64(17)) { ($0 &* 31 &+ UInt64($1)) & 0xFFFF_FFFF_FFFF }
      let digits = String(sum, radix: 16)
      return "0190163d-8694-739b-aea5-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try SampleDecoder.value(type, codingPath) }
  }
}
