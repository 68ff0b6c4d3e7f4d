import Almanac
import Interventions
import Language
import Statistics
import Testing
import Timelines

@Suite("Sentences in both languages")
struct SentenceTests {
  private let danish = Danish()
  private let english = English()
  private let today = Day(year: 2026, month: 4, day: 10)!

  private func day(_ month: Int, _ day: Int, _ year: Int = 2026) -> Day { Day(year: year, month: month, day: day)! }

  private func why(_ demand: Rule.Demand, _ facts: [Fact], asOf: Day, id: String = "E") throws -> [String] {
    let element = InterventionModel.Element(id: id, title: "Elementet", source: "s. 1", rules: [Rule(demand)])
    let model = try CompiledModel(InterventionModel(id: "m", title: "UIF II", elements: [element]))
    let builder = FactTableBuilder()
    for fact in facts { builder.add(fact, toCase: "1") }
    let table = builder.build()
    let evaluator = Evaluator(model, symbols: table.symbols)
    return evaluator.obligations(ofCase: 0, in: table, asOf: asOf).map {
      danish.explanation(evaluator.explain($0, ofCase: 0, in: table, asOf: asOf), readOn: asOf)
    }
  }

  @Test func `a contact that is due says when the latest was and what the model asks`() throws {
    let contact = FactPattern(["contact"])
    let cadence = Rule.Demand.cadence(Rule.Cadence(every: .fixed(CalendarDuration(14, .days)), with: contact))
    let told = try why(cadence, [Fact("contact", on: day(4, 1))], asOf: today)
    #expect(
      told.last
        == "Samtale senest 15.4.: seneste samtale var 1.4., og modellen beder om en hver 14. dag (UIF II, kerneelement E)"
    )
  }

  @Test func `a neuter noun takes et`() throws {
    let meeting = FactPattern(["rehab-meeting"])
    let cadence = Rule.Demand.cadence(Rule.Cadence(every: .fixed(CalendarDuration(1, .months)), with: meeting))
    let told = try why(cadence, [Fact("rehab-meeting", on: day(4, 1))], asOf: today)
    #expect(told.last?.contains("modellen beder om et hver måned") == true)
  }

  @Test func `what is missing from a paper is named in words`() throws {
    let checks = [AttributeCondition("progressionGoals", [.min(1)]), AttributeCondition("jobGoals", [.min(1)])]
    let content = Rule.Demand.content(Rule.Content(of: FactPattern(["recommendation-issued"]), checks: checks))
    let facts = [Fact("recommendation-issued", on: day(4, 1), ["jobGoals": .number(2)])]
    let told = try why(content, facts, asOf: today, id: "B-indhold")
    #expect(
      told == [
        "Indstilling 1.4. mangler noget: her mangler “hvor mange udviklingsmål” (UIF II, Elementet)"
      ])
  }

  @Test func `who was absent is named by role`() throws {
    let attend = Rule.Demand.attend(
      Rule.Attend(at: FactPattern(["rehab-meeting"]), participants: ["citizen", "companyConsultant"]))
    let facts = [Fact("rehab-meeting", on: day(4, 1), ["participants": .list(["citizen"])])]
    #expect(try why(attend, facts, asOf: today)[0].contains("virksomhedskonsulent var ikke med"))
  }

  @Test func `a count tells how far it has come, and on which days`() throws {
    let count = Rule.Demand.count(
      Rule.Count(
        after: FactPattern(["flexjob-started"]), of: FactPattern(["company-followup"]), atLeast: 4,
        within: CalendarDuration(6, .months)))
    let facts = [
      Fact("flexjob-started", on: day(1, 15)), Fact("company-followup", on: day(2, 1)),
      Fact("company-followup", on: day(3, 1)),
    ]
    #expect(try why(count, facts, asOf: today)[0].contains("2 af 4 er sket (1.2. og 1.3.)"))
  }

  @Test func `a waiver is told with its reason`() throws {
    let respond = Rule.Demand.respond(
      Rule.Respond(
        to: FactPattern(["flexjob-granted"]), with: FactPattern(["job-broker-assigned"]),
        within: CalendarDuration(14, .days)))
    let waiver = Fact(
      "waiver", on: day(2, 1),
      ["element": .text("E"), "from": .text("2026-01-01"), "reason": .text("borgerens ønske")])
    let told = try why(respond, [Fact("flexjob-granted", on: day(1, 15)), waiver], asOf: today)
    #expect(told[0].hasPrefix("Tildeling af jobformidler senest 29.1. er undtaget (borgerens ønske): "))
  }

  @Test func `another year is named, this year is not`() {
    #expect(danish.day(day(4, 15), readOn: today) == "15.4.")
    #expect(danish.day(day(4, 15, 2025), readOn: today) == "15.4.2025")
    #expect(english.day(day(4, 15, 2025), readOn: today) == "15 Apr 2025")
    #expect(danish.fullDay(day(4, 15)) == "15. april 2026")
  }

  @Test func `days are said as people say them`() {
    func said(_ day: Day) -> String { danish.relative(RelativeDay(day, seenFrom: today)) }
    #expect(said(today) == "i dag")
    #expect(said(today.adding(days: 1)) == "i morgen")
    #expect(said(today.adding(days: -21)) == "for 3 uger siden")
    // 10 April 2026 is a Friday.
    #expect(said(today.adding(days: 4)) == "på tirsdag")
    #expect(said(today.adding(days: -3)) == "i tirsdags")
  }

  @Test func `rhythms and durations are said in words`() {
    #expect(danish.every(CalendarDuration(14, .days)) == "hver 14. dag")
    #expect(danish.every(CalendarDuration(1, .weeks)) == "hver uge")
    #expect(danish.every(CalendarDuration(2, .years)) == "hvert 2. år")
    #expect(english.every(CalendarDuration(3, .months)) == "every 3 months")
    #expect(danish.duration(CalendarDuration(1, .months)) == "1 måned")
  }

  @Test func `numbers are written the language's way`() {
    #expect(danish.count(1_234_567) == "1.234.567")
    #expect(english.count(1_234_567) == "1,234,567")
    #expect(danish.number(-0.256, decimals: 2) == "-0,26")
    #expect(danish.percent(Proportion(successes: 84, of: 100)) == "84 % (76–90 %)")
    #expect(danish.percent(Proportion(successes: 0, of: 0)) == nil)
  }

  @Test func `every fact, attribute and value of the vocabulary has words, and no two facts share them`() {
    let nouns = Vocabulary.facts.map { danish.noun($0.name) }
    #expect(Set(nouns).count == nouns.count)
    for fact in Vocabulary.facts {
      #expect(!english.noun(fact.name).isEmpty)
      for attribute in fact.attributes {
        switch attribute.kind {
        case .choice(let values), .choices(let values):
          for value in values {
            let isWorded = Vocabulary.value(value) != nil || danish.role(value) != value || value == "mentor"
            #expect(isWorded, "\(fact.name).\(attribute.name): \(value)")
          }
        case .text, .number, .truth, .list, .day: break
        }
      }
    }
  }

  @Test func `a name outside the vocabulary is told as it stands`() {
    #expect(danish.noun("Confirmation of receipt") == "“Confirmation of receipt”")
    #expect(english.role("clerk") == "clerk")
  }

  @Test func `a diagnostic says file, line, what is wrong and what to write instead`() {
    let diagnostic = Diagnostic(
      file: "m.yaml", line: 12,
      .unknownKey("evry", in: "elements.E.cadence", suggestion: "every", allowed: ["every", "with"]))
    #expect(danish.diagnostic(diagnostic).hasPrefix("m.yaml:12: fejl: “evry” kendes ikke"))
    #expect(english.diagnostic(diagnostic).hasSuffix("Did you mean “every”?"))
  }
}
