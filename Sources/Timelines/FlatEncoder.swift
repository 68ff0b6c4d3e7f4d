import Interventions

/// Lays the attributes of a fact's content out flat, as models read them. Content is flat already: texts, numbers, truths,
/// days, names out of closed sets, and lists of those.
struct FlatEncoder: Encoder {
  final class Sheet {
    var values: [String: FactValue] = [:]
  }

  let sheet = Sheet()
  var codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Fields<Key>(sheet: sheet))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { Pieces() }
  func singleValueContainer() -> any SingleValueEncodingContainer { Single() }

  private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let sheet: Sheet
    var codingPath: [any CodingKey] { [] }

    private func put(_ value: FactValue, _ key: Key) { sheet.values[key.stringValue] = value }

    mutating func encodeNil(forKey key: Key) {}
    mutating func encode(_ value: Bool, forKey key: Key) { put(.truth(value), key) }
    mutating func encode(_ value: String, forKey key: Key) { put(.text(value), key) }
    mutating func encode(_ value: Double, forKey key: Key) { put(.number(value), key) }
    mutating func encode(_ value: Int, forKey key: Key) { put(.number(Double(value)), key) }

    mutating func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      let single = Single()
      try value.encode(to: ValueEncoder(single: single))
      if let pieces = single.cell.pieces {
        put(.list(pieces.items), key)
      } else if let value = single.cell.value {
        put(value, key)
      }
    }

    mutating func nestedContainer<Nested>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { KeyedEncodingContainer(Fields<Nested>(sheet: Sheet())) }
    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { Pieces() }
    mutating func superEncoder() -> any Encoder { FlatEncoder() }
    mutating func superEncoder(forKey key: Key) -> any Encoder { FlatEncoder() }
  }

  /// One value: what an enum, a day or a reference is written as.
  struct Single: SingleValueEncodingContainer {
    final class Cell {
      var value: FactValue?
      var pieces: Pieces.List?
    }

    let cell = Cell()
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() {}
    mutating func encode(_ value: Bool) { cell.value = .truth(value) }
    mutating func encode(_ value: String) { cell.value = .text(value) }
    mutating func encode(_ value: Double) { cell.value = .number(value) }
    mutating func encode(_ value: Int) { cell.value = .number(Double(value)) }
    mutating func encode<Value: Encodable>(_ value: Value) throws { try value.encode(to: ValueEncoder(single: self)) }
  }

  struct ValueEncoder: Encoder {
    let single: Single
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    // Structured content within a fact, such as a name's parts, is not for models.
    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
      KeyedEncodingContainer(Fields<Key>(sheet: Sheet()))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
      let pieces = Pieces()
      single.cell.pieces = pieces.list
      return pieces
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { single }
  }

  /// A list of texts.
  struct Pieces: UnkeyedEncodingContainer {
    final class List {
      var items: [String] = []
    }

    let list = List()
    var codingPath: [any CodingKey] { [] }
    var count: Int { list.items.count }

    mutating func encodeNil() {}
    mutating func encode(_ value: String) { list.items.append(value) }
    mutating func encode<Value: Encodable>(_ value: Value) throws {
      let single = Single()
      try value.encode(to: ValueEncoder(single: single))
      if case .text(let text) = single.cell.value { list.items.append(text) }
    }

    mutating func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
      KeyedEncodingContainer(Fields<Nested>(sheet: Sheet()))
    }
    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { Pieces() }
    mutating func superEncoder() -> any Encoder { FlatEncoder() }
  }
}
