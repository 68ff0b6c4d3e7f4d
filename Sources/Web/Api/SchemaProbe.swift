import Almanac
import Casework
import Identifiers

/// Finds out what a type is written as, by letting it read itself from a decoder that notes what it asks for. So the
/// schema of a fact's content follows from the content's own type, and cannot differ from what the Desk takes.
enum SchemaProbe {
  /// The schema of what a kind of fact says.
  static func schema(of kind: CaseFactKind) -> Schema {
    let notes = Notes()
    _ = try? CaseFact(kind, from: Prober(notes: notes, single: .none))
    return .object(notes.properties)
  }

  final class Notes {
    var properties: [Schema.Property] = []
    var element: Schema?
    var isKeyed = false
  }

  /// What a single value is tried with.
  private static let trials: [JSON] = [
    "", "x", "2026-05-23", "08:30", "0190163d-8694-739b-aea5-966c26f8ad91", true, 7, .number(7.5),
  ]

  static func schema<Value: Decodable>(_ type: Value.Type) -> (schema: Schema, example: Value?) {
    if let closed = type as? any (CaseIterable & RawRepresentable<String>).Type {
      return (.choice(values(closed)), try? Value(from: Prober(notes: Notes(), single: .text(values(closed)[0]))))
    }
    let notes = Notes()
    let whole = try? Value(from: Prober(notes: notes, single: .none))
    if let element = notes.element { return (.list(element), whole) }
    if notes.isKeyed { return (.object(notes.properties), whole) }
    var taken: [JSON: Value] = [:]
    for trial in trials { taken[trial] = try? Value(from: Prober(notes: Notes(), single: trial)) }
    let schema: Schema
    if taken[true] != nil {
      schema = taken["x"] == nil ? .truth : .anything
    } else if taken[.number(7.5)] != nil {
      schema = .number
    } else if taken[7] != nil {
      schema = .whole
    } else if taken[""] != nil {
      schema = .text
    } else if taken["x"] != nil {
      schema = .words
    } else if taken["2026-05-23"] != nil {
      schema = .day
    } else if taken["0190163d-8694-739b-aea5-966c26f8ad91"] != nil {
      schema = .uuid
    } else if taken["08:30"] != nil {
      schema = .time
    } else {
      schema = .anything
    }
    return (schema, trials.lazy.compactMap { taken[$0] }.first)
  }

  private static func values<Closed: CaseIterable & RawRepresentable<String>>(_ type: Closed.Type) -> [String] {
    type.allCases.map(\.rawValue)
  }

  /// A decoder that has nothing but a trial, and notes what it is asked for.
  struct Prober: Decoder {
    let notes: Notes
    /// What a single value is; nil where an object or a list is waited for.
    let single: JSON?
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    struct Nothing: Error {}

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
      guard single == nil else { throw Nothing() }
      notes.isKeyed = true
      return KeyedDecodingContainer(Fields<Key>(notes: notes))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
      guard single == nil else { throw Nothing() }
      return Items(notes: notes)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { Single(value: single) }
  }

  private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let notes: Notes
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }
    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) throws -> Bool { false }

    private func required<Value: Decodable>(_ type: Value.Type, _ key: Key) throws -> Value {
      let (schema, example) = SchemaProbe.schema(type)
      notes.properties.append(.init(key.stringValue, schema))
      guard let example else { throw Prober.Nothing() }
      return example
    }

    private func optional<Value: Decodable>(_ type: Value.Type, _ key: Key) -> Value? {
      notes.properties.append(.init(key.stringValue, SchemaProbe.schema(type).schema, optional: true))
      return nil
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try required(type, key) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try required(type, key) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try required(type, key) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try required(type, key) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try required(type, key) }
    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? { optional(type, key) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { optional(type, key) }
    func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? { optional(type, key) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? { optional(type, key) }
    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
      optional(type, key)
    }
    func nestedContainer<Nested>(keyedBy: Nested.Type, forKey: Key) throws -> KeyedDecodingContainer<Nested> {
      throw Prober.Nothing()
    }
    func nestedUnkeyedContainer(forKey: Key) throws -> any UnkeyedDecodingContainer { throw Prober.Nothing() }
    func superDecoder() throws -> any Decoder { throw Prober.Nothing() }
    func superDecoder(forKey: Key) throws -> any Decoder { throw Prober.Nothing() }
  }

  private struct Items: UnkeyedDecodingContainer {
    let notes: Notes
    var codingPath: [any CodingKey] { [] }
    var count: Int? { 1 }
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex > 0 }

    init(notes: Notes) { self.notes = notes }

    mutating func decodeNil() throws -> Bool { false }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      let (schema, example) = SchemaProbe.schema(type)
      notes.element = schema
      currentIndex += 1
      guard let example else { throw Prober.Nothing() }
      return example
    }
    mutating func nestedContainer<Nested>(keyedBy: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
      throw Prober.Nothing()
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw Prober.Nothing() }
    mutating func superDecoder() throws -> any Decoder { throw Prober.Nothing() }
  }

  private struct Single: SingleValueDecodingContainer {
    let value: JSON?
    var codingPath: [any CodingKey] { [] }
    func decodeNil() -> Bool { false }
    func decode(_ type: Bool.Type) throws -> Bool { try given(value?.truth) }
    func decode(_ type: String.Type) throws -> String { try given(value?.text) }
    func decode(_ type: Int.Type) throws -> Int { try given(value?.whole) }
    func decode(_ type: Double.Type) throws -> Double {
      switch value {
      case .whole(let whole): Double(whole)
      case .number(let number): number
      default: throw Prober.Nothing()
      }
    }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try Value(from: Prober(notes: Notes(), single: value))
    }
    private func given<Value>(_ value: Value?) throws -> Value {
      guard let value else { throw Prober.Nothing() }
      return value
    }
  }
}
