extension Caseload {
  /// The names of all attributes that facts here have, whosever they are.
  public var attributeNames: Set<String> { lock.reading { Set(shelf.symbols.attributes) } }
}
