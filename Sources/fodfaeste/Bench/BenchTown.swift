import Almanac
import Interventions

/// Histories made only to be measured: so many cases of so many facts over a year and a half, always the same.
struct BenchTown {
  let cases: Int
  let factsPerCase: Int

  static let attributes = ["by", "participants", "days"]
  static let asOf = Day(year: 2020, month: 9, day: 30)!
  private static let firstDay = Day(year: 2019, month: 4, day: 1)!.number

  struct Row {
    var caseNumber: Int
    var day: Int32
    var fact: String
    var by: String
    var participants: String
    var days: String
  }

  /// Hands over the rows case by case in the order of their days.
  func forEachRow(_ body: (Row) -> Void) {
    var random = SmallRandom(state: 0x5EED)
    for number in 0..<cases {
      var day = Self.firstDay + Int32(random.below(60))
      var isPlaced = false
      for index in 0..<factsPerCase {
        var row = Row(caseNumber: number, day: day, fact: "contact", by: "jobBroker", participants: "", days: "")
        switch (index, random.below(100)) {
        case (0, _): row.fact = "preparation-started"
        case (3, _): row.fact = "quality-assured"
        case (4, _):
          row.fact = "rehab-meeting"
          row.participants = random.below(3) == 0 ? "citizen|healthCoordinator" : "citizen|companyConsultant|mentor"
        case (5, _):
          row.fact = "flexjob-granted"
          row.by = ""
        case (6, _):
          row.fact = "benefit-started"
          row.by = ""
        case (7, _):
          row.fact = "followup-agreed"
          row.days = random.below(2) == 0 ? "14" : "28"
        case (_, 0..<70): row.by = random.below(8) == 0 ? "caseworker" : "jobBroker"
        case (_, 70..<76):
          row.fact = isPlaced ? "placement-ended" : "placement-started"
          isPlaced.toggle()
        case (_, 76..<90):
          row.fact = "company-followup"
          row.participants = "citizen|companyContact"
        case (_, 90..<93): row.fact = "recommendation-issued"
        default: row.fact = "note-written"
        }
        body(row)
        day += Int32(random.below(20))
      }
    }
  }

  func table(for model: CompiledModel) -> FactTable {
    let builder = FactTableBuilder(symbols: FactSymbols(attributes: model.attributes))
    forEachRow { row in
      var attributes: [(String, FactValue)] = []
      if !row.by.isEmpty { attributes.append(("by", .text(row.by))) }
      if !row.participants.isEmpty {
        attributes.append(("participants", .list(row.participants.split(separator: "|").map(String.init))))
      }
      if let days = Double(row.days) { attributes.append(("days", .number(days))) }
      builder.add(
        name: row.fact, on: Day(unchecked: row.day), attributes: attributes,
        toCase: builder.addCase("\(row.caseNumber)"))
    }
    return builder.build()
  }

  /// Writes the rows as a CSV of six columns.
  func write(to output: Output) {
    output.line("case,day,fact," + Self.attributes.joined(separator: ","))
    forEachRow { row in
      output.write("\(row.caseNumber),")
      output.write(bytes: Day(unchecked: row.day).isoBytes)
      output.write(",\(row.fact),\(row.by),\(row.participants),\(row.days)\n")
    }
  }

  /// Ten rules of the kinds that Udvikling i fleksjob II has.
  static let model = """
    model: bench
    title: Ti regler at måle med
    states:
      onFlexBenefit: { from: { fact: benefit-started }, to: { fact: flexjob-started } }
      inPlacement: { from: { fact: placement-started }, to: { fact: placement-ended } }
      granted: { from: { fact: flexjob-granted } }
    elements:
      - id: A
        source: bench
        rules:
          - { rule: respond, to: { fact: preparation-started }, with: { fact: flexjob-granted }, within: 10 weeks, unless: { fact: case-closed } }
          - { rule: respond, to: { fact: flexjob-granted }, with: { fact: contact, where: { by: jobBroker } }, within: 14 days }
      - id: B
        source: bench
        rules:
          - { rule: attend, at: { fact: rehab-meeting }, participants: [citizen, companyConsultant] }
          - { rule: precede, before: { fact: rehab-meeting }, needs: { fact: quality-assured }, notOlderThan: 6 months }
          - { rule: content, of: { fact: recommendation-issued }, when: latest, checks: { by: jobBroker } }
      - id: E
        source: bench
        rules:
          - { rule: cadence, every: 14 days, during: onFlexBenefit, with: { fact: contact, where: { by: jobBroker } } }
          - { rule: cadence, every: { fact: followup-agreed, attribute: days, otherwise: 28 days }, during: inPlacement, with: { fact: company-followup, where: { participants: { contains: citizen } } } }
      - id: G
        source: bench
        rules:
          - { rule: count, after: { fact: flexjob-granted }, of: { fact: company-followup }, atLeast: 4, within: 6 months, while: granted }
          - { rule: escalate, without: inPlacement, during: onFlexBenefit, for: 6 months, then: { fact: rehab-meeting }, within: 4 weeks }
          - { rule: limit, state: inPlacement, longest: 13 weeks }
    """
}

/// A small generator whose numbers are the same on every machine (SplitMix64; Steele, Lea and Flood 2014).
struct SmallRandom {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
