import Interventions

/// Reads a fact's content from flat attributes, as an extract or a town gives them.
struct FlatDecoder: Decoder {
  let values: [String: FactValue]
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Fields<Key>(values: values))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw FlatDecoder.unfit([]) }
  func singleValueContainer() throws -> any SingleValueDecodingContainer { throw FlatDecoder.unfit([]) }

  static func unfit(_ path: [any CodingKey]) -> DecodingError {
    .dataCorrupted(.init(codingPath: path, debugDescription: "does not fit"))
  }

  private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let values: [String: FactValue]
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { values.keys.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { values[key.stringValue] != nil }
    func decodeNil(forKey key: Key) -> Bool { values[key.stringValue] == nil }

    private func value(_ key: Key) throws -> FactValue {
      guard let value = values[key.stringValue] else {
        throw DecodingError.keyNotFound(key, .init(codingPath: [key], debugDescription: "missing"))
      }
      return value
    }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
      guard case .truth(let truth) = try value(key) else { throw unfit([key]) }
      return truth
    }

    func decode(_ type: String.Type, forKey key: Key) throws -> String { try text(of: value(key), [key]) }

    func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
      guard case .number(let number) = try value(key) else { throw unfit([key]) }
      return number
    }

    func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
      guard case .number(let number) = try value(key), let whole = Int(exactly: number) else { throw unfit([key]) }
      return whole
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      do {
        return try Value(from: ValueDecoder(value: value(key)))
      } catch DecodingError.keyNotFound(let key, let context) {
        throw DecodingError.keyNotFound(key, context)
      } catch {
        throw unfit([key])
      }
    }

    func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
      throw unfit([key])
    }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw unfit([key]) }
    func superDecoder() throws -> any Decoder { throw unfit([]) }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw unfit([key]) }

    private func unfit(_ path: [any CodingKey]) -> DecodingError { FlatDecoder.unfit(path) }
  }

  /// A number where a text is asked for is read as it is written: `3` may be the name of an element.
  static func text(of value: FactValue, _ path: [any CodingKey]) throws -> String {
    switch value {
    case .text(let text): return text
    case .number: return value.written
    case .truth, .list: throw unfit(path)
    }
  }

  private static func text(_ value: FactValue) throws -> String { try text(of: value, []) }

  private struct ValueDecoder: Decoder, SingleValueDecodingContainer {
    let value: FactValue
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
      throw FlatDecoder.unfit([])
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
      switch value {
      case .list(let items): return Pieces(items: items)
      case .text(let text): return Pieces(items: [text])
      case .number, .truth: throw FlatDecoder.unfit([])
      }
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { false }
    func decode(_ type: Bool.Type) throws -> Bool {
      guard case .truth(let truth) = value else { throw FlatDecoder.unfit([]) }
      return truth
    }
    func decode(_ type: String.Type) throws -> String { try FlatDecoder.text(value) }
    func decode(_ type: Double.Type) throws -> Double {
      guard case .number(let number) = value else { throw FlatDecoder.unfit([]) }
      return number
    }
    func decode(_ type: Int.Type) throws -> Int {
      guard case .number(let number) = value, let whole = Int(exactly: number) else { throw FlatDecoder.unfit([]) }
      return whole
    }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: self) }
  }

  private struct Pieces: UnkeyedDecodingContainer {
    let items: [String]
    var codingPath: [any CodingKey] { [] }
    var count: Int? { items.count }
    var currentIndex = 0
    var isAtEnd: Bool { currentIndex >= items.count }

    init(items: [String]) { self.items = items }

    mutating func next() throws -> String {
      guard !isAtEnd else { throw FlatDecoder.unfit([]) }
      defer { currentIndex += 1 }
      return items[currentIndex]
    }

    mutating func decodeNil() -> Bool { false }
    mutating func decode(_ type: String.Type) throws -> String { try next() }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try Value(from: ValueDecoder(value: .text(next())))
    }
    mutating func nestedContainer<Nested>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
      throw FlatDecoder.unfit([])
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { throw FlatDecoder.unfit([]) }
    mutating func superDecoder() throws -> any Decoder { throw FlatDecoder.unfit([]) }
  }
}
