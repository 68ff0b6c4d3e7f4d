import Timelines

/// Which columns somebody chose for a file that no recipe knows.
public struct ColumnMapping: Hashable, Sendable {
  public enum Citizen: Hashable, Sendable {
    case cpr(header: String)
    case localNumber(header: String)
    /// The rows become cases without citizens.
    case caseName(header: String)
  }

  public enum FactName: Hashable, Sendable {
    /// Every row is the same kind of fact: one of the vocabulary's, or a name of one's own.
    case constant(String)
    case column(header: String)
  }

  public struct Attribute: Hashable, Sendable {
    public var name: String
    public var header: String
    public var reading: ColumnReading

    public init(_ name: String, header: String, reading: ColumnReading = .text) {
      self.name = name
      self.header = header
      self.reading = reading
    }
  }

  public var citizen: Citizen
  public var day: String
  public var fact: FactName
  public var attributes: [Attribute]

  public init(citizen: Citizen, day: String, fact: FactName, attributes: [Attribute] = []) {
    self.citizen = citizen
    self.day = day
    self.fact = fact
    self.attributes = attributes
  }
}

extension Recipe {
  /// A recipe out of chosen columns, as good as one from a file.
  ///
  /// - Parameter id: What keys begin with. Use the same for the same kind of file, or a re-import knows nothing again.
  public init(id: String, title: String, mapping: ColumnMapping) {
    var who = Who()
    var columns: [Column] = []
    func need(_ key: String, _ header: String, _ reading: ColumnReading) {
      columns.append(Column(key, headers: [header], reading: reading, isRequired: true, isFilled: true))
    }
    switch mapping.citizen {
    case .cpr(let header):
      need("who", header, .cpr)
      who.cpr = "who"
    case .localNumber(let header):
      need("who", header, .text)
      who.localNumber = "who"
    case .caseName(let header):
      need("who", header, .text)
      who.caseName = "who"
    }
    need("day", mapping.day, .day)
    let name: FactRule.Name
    switch mapping.fact {
    case .constant(let fact): name = .constant(fact)
    case .column(let header):
      need("fact", header, .text)
      name = .column("fact")
    }
    var attributes: [FactRule.Attribute] = []
    for (index, attribute) in mapping.attributes.enumerated() {
      // A personal number is never an attribute.
      guard attribute.reading != .cpr else { continue }
      let key = "attribute\(index + 1)"
      columns.append(Column(key, headers: [attribute.header], reading: attribute.reading))
      attributes.append(FactRule.Attribute(attribute.name, .column(key)))
    }
    self.init(
      id: id, title: Wording(title, en: title), system: "", columns: columns, who: who,
      facts: [
        FactRule(name, day: [FactRule.DayOf("day")], attributes: attributes, key: ["day"], isCounted: true)
      ])
  }
}
