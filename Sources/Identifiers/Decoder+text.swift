extension Decoder {
  /// Decodes a value from the one text it is stored as. The error names what was expected and never repeats the text,
  /// which may be personal.
  func decodeText<Value>(_ read: (String) -> Value?, as expected: String) throws -> Value {
    let text = try singleValueContainer().decode(String.self)
    guard let value = read(text) else {
      throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "This is not \(expected)."))
    }
    return value
  }
}
