extension Vocabulary {
  /// An attribute as the first of some facts that has it defines it.
  public static func attribute(_ name: String, of facts: [String]) -> AttributeDefinition? {
    for fact in facts {
      if let attribute = kind(named: fact)?.attributes.first(where: { $0.name == name }) { return attribute }
    }
    return nil
  }

  /// The names of all facts, in the table's order.
  public static var factNames: [String] { facts.map(\.name) }
}
