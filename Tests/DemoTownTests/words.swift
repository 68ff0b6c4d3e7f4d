import Almanac
import DemoTown
import Testing
import Timelines

@Suite struct TheTownsWords {
  @Test func `Every fact and attribute is in the method's vocabulary, with a value of its kind`() {
    var faults: Set<String> = []
    for (name, facts) in Town.everything {
      for fact in facts {
        guard let kind = Vocabulary.kind(named: fact.name) else {
          faults.insert("\(fact.name) is no fact")
          continue
        }
        if !isRight(kind.subject, for: name, fact.name) { faults.insert("\(fact.name) stands on \(name.prefix(2))") }
        for (attribute, value) in fact.attributes {
          guard let definition = kind.attributes.first(where: { $0.name == attribute }) else {
            faults.insert("\(fact.name) has no \(attribute)")
            continue
          }
          if !fits(value, definition.kind) { faults.insert("\(fact.name) \(attribute): \(value.written)") }
        }
        if Set(fact.attributes.map(\.name)).count < fact.attributes.count { faults.insert("\(fact.name) twice") }
      }
    }
    #expect(faults.sorted() == [])
  }

  /// A team follows a model too, so `enrolled` may stand on its timeline.
  private func isRight(_ subject: FactKind.Subject, for name: String, _ fact: String) -> Bool {
    switch name.prefix(1) {
    case "B": subject == .citizen
    case "T": subject == .team || fact == "enrolled"
    case "C": subject == .companyCentre
    case "M": subject == .professional
    default: false
    }
  }

  private func fits(_ value: TownValue, _ kind: AttributeKind) -> Bool {
    switch (value, kind) {
    case (.text(let text), .text): !text.isEmpty && !text.contains("|") && text != "true" && text != "false"
    case (.text(let text), .choice(let values)): values.contains(text)
    case (.list(let items), .choices(let values)): !items.isEmpty && items.allSatisfy(values.contains)
    case (.list(let items), .list): !items.isEmpty
    case (.number, .number), (.truth, .truth), (.day, .day): true
    default: false
    }
  }

  @Test func `The header is case, day, fact, and then attributes, each once and each in use`() {
    #expect(DemoTown.columns.prefix(3) == ["case", "day", "fact"])
    #expect(Set(DemoTown.columns).count == DemoTown.columns.count)
    let used = Set(Town.everything.flatMap { $0.facts.flatMap { $0.attributes.map(\.name) } })
    #expect(Set(DemoTown.columns.dropFirst(3)) == used)
  }

  @Test func `Every row has a cell a column, and reads back as the fact it was`() throws {
    let town = DemoTown(citizens: 140, until: Town.until)
    let rows = rows(town.bytes)
    #expect(rows.first == DemoTown.columns)
    #expect(rows.allSatisfy { $0.count == DemoTown.columns.count })
    let facts =
      (0..<134).flatMap(town.history(ofCitizen:)) + town.history(ofTeam: 0) + town.history(ofCentre: 0)
      + town.histories(ofProfessionalsIn: 0).flatMap(\.facts)
    for (row, fact) in zip(rows.dropFirst(), facts) {
      var cells = [String](repeating: "", count: DemoTown.columns.count - 3)
      for (name, value) in fact.attributes {
        let place = try #require(DemoTown.columns.firstIndex(of: name))
        cells[place - 3] = value.written
      }
      #expect(Array(row.dropFirst()) == [fact.day.description, fact.name] + cells)
    }
  }

  @Test func `Numbers are written with a point and no idle decimals, lists with bars`() {
    #expect(TownValue.number(hundredths: 675).written == "6.75")
    #expect(TownValue.number(hundredths: 850).written == "8.5")
    #expect(TownValue.number(hundredths: 1205).written == "12.05")
    #expect(TownValue.number(hundredths: 900).written == "9")
    #expect(TownValue.number(hundredths: 0).written == "0")
    #expect(TownValue.number(hundredths: -25).written == "-0.25")
    #expect(TownValue.list(["citizen", "mentor"]).written == "citizen|mentor")
    #expect(TownValue.list(["citizen"]).written == "citizen|")
  }

  @Test func `Nothing looks like a personal number`() {
    var run = 0
    var shape: [UInt8] = []
    var found = 0
    for byte in DemoTown(citizens: 270, until: Town.until).bytes {
      let isDigit = (48...57).contains(byte)
      run = isDigit ? run + 1 : 0
      if run >= 10 { found += 1 }
      shape.append(isDigit ? 48 : byte)
      if shape.count > 11 { shape.removeFirst() }
      if shape == Array("000000-0000".utf8) { found += 1 }
    }
    #expect(found == 0)
  }

  @Test func `The facts of a case stand in the order of their days`() {
    for (name, facts) in Town.everything {
      #expect(zip(facts, facts.dropFirst()).allSatisfy { $0.day <= $1.day }, "\(name)")
      #expect(facts.allSatisfy { $0.day <= Town.until }, "\(name)")
    }
  }
}
