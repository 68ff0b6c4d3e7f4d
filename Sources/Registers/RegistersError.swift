import Access

/// Why the registers could not do as asked. Holds no personal data.
public enum RegistersError: Error, Hashable, Sendable {
  /// The file holds another program's tables; it is left as it is.
  case notRegisters(path: String)
  /// Facts are missing between where the registers stand and what they were given.
  case gap(expected: Int, found: Int)
  /// The question is asked with a scope made for something else.
  case wrongScope(Action)
  /// The registers have been closed.
  case closed
}
