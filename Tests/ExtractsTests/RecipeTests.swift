import Extracts
import Interventions
import Testing
import Timelines

private let sound = """
  recipe: proeve
  title: Prøve
  english: Test
  system: Prøvesystemet
  columns:
    cpr: { header: CPR, read: cpr, required: true, known: K }
    dag: { header: [Dato, Dag], read: day, known: L }
    form: { header: Form, codes: { Telefon: phone }, otherwise: skip, known: K }
  who: { cpr: cpr }
  facts:
    - fact: contact
      day: dag
      attributes: { form: form }
      key: [dag]
  """

private func faults(_ change: (String) -> String) -> [String] {
  do {
    _ = try RecipeReader.parse(change(sound), file: "p.yaml")
    return []
  } catch let faults as Faults {
    return faults.diagnostics.map { "\($0.file):\($0.line ?? 0) \($0.problem)" }
  } catch {
    return ["\(error)"]
  }
}

@Suite struct ReadingRecipes {
  @Test func `Every shipped recipe is sound, and there are eight and the three built in`() {
    #expect(book.diagnostics == [])
    #expect(
      Set(book.recipes.map(\.id)) == [
        "kontaktforloeb", "samtaler", "fravaer", "aktivitet", "vitas", "eindkomst", "produktionsstyring", "borgere",
        "haendelseslog-csv", "haendelseslog-xes", "haendelseslog-jsonl",
      ])
  }

  @Test func `A sound recipe is read whole`() throws {
    let recipe = try RecipeReader.parse(sound, file: "p.yaml")
    #expect(recipe.columns.map(\.key) == ["cpr", "dag", "form"])
    #expect(recipe.columns[1].headers == ["Dato", "Dag"])
    #expect(recipe.columns[1].basis == .looked)
    #expect(recipe.columns[2].reading == .codes(["Telefon": "phone"], otherwise: .skip))
    #expect(recipe.facts[0].key == ["dag"])
  }

  @Test func `Each fault names its file and line, and what was probably meant`() {
    #expect(faults { $0.replacing("facts:", with: "fact:") }.contains { $0.hasPrefix("p.yaml:10 unknownKey(\"fact\"") })
    #expect(
      faults { $0.replacing("fact: contact", with: "fact: contct") }.first
        == "p.yaml:11 outsideVocabulary(fact: \"contct\", suggestion: Optional(\"contact\"))")
    #expect(
      faults { $0.replacing("{ form: form }", with: "{ from: form }") }.first
        == "p.yaml:13 attributeOutsideVocabulary(attribute: \"from\", fact: \"contact\", suggestion: Optional(\"form\"))"
    )
    #expect(
      faults { $0.replacing("day: dag", with: "day: dga") }.first?
        .hasPrefix("p.yaml:12 unknownKey(\"dga\", in: \"facts.day\", suggestion: Optional(\"dag\")") == true)
    #expect(
      faults { $0.replacing("Telefon: phone", with: "Telefon: phon") }.first?
        .hasPrefix("p.yaml:13 unknownKey(\"phon\", in: \"attributes.form\", suggestion: Optional(\"phone\")") == true)
    #expect(
      faults { $0.replacing("read: day", with: "read: dy") }.first?
        .hasPrefix("p.yaml:7 unknownKey(\"dy\", in: \"columns.dag.read\"") == true)
    #expect(
      faults { $0.replacing("header: CPR, ", with: "") } == ["p.yaml:6 missingKey(\"header\", in: \"columns.cpr\")"])
    #expect(faults { $0.replacing("who: { cpr: cpr }", with: "who: { cpr: dag }") }.count == 1)
    #expect(faults { $0 + "\n   - x" }.count == 1)
  }

  @Test func `A personal number can never become an attribute, a key or a condition`() {
    #expect(faults { $0.replacing("{ form: form }", with: "{ person: cpr }") }.count == 1)
    #expect(faults { $0.replacing("{ form: form }", with: "{ person: { join: [cpr, dag] } }") }.count == 1)
    #expect(faults { $0.replacing("key: [dag]", with: "key: [cpr, dag]") }.count == 1)
    #expect(faults { $0.replacing("day: dag", with: "day: dag\n    when: { cpr: present }") }.count >= 1)
  }

  @Test func `A file's headers suggest the recipe that fits, with reasons`() throws {
    for id in [
      "kontaktforloeb", "samtaler", "fravaer", "aktivitet", "vitas", "eindkomst", "produktionsstyring", "borgere",
      "haendelseslog-csv",
    ] {
      let name = id == "haendelseslog-csv" ? "haendelseslog.csv" : id + ".csv"
      let look = Extract.look(at: try sample(name), fileName: name, among: book.recipes, options: options)
      #expect(look.suggestions.first?.recipe == id)
      #expect(look.refusal == nil)
    }
    let look = Extract.look(
      at: try sample("aktivitet.csv"), fileName: "a.csv", among: book.recipes, options: options, showing: 2)
    let best = try #require(look.suggestions.first)
    #expect(best.canRead)
    #expect(best.found.contains("Aktiveringstype"))
    #expect(best.absent.contains("Planlagt slutdato"))
    #expect(look.header?.row == 1)
    #expect(look.rows.map(\.number) == [2, 3])
    #expect(look.rows[0].cells[7] == "Prøvebageriet \"Krummen\"; afd. Nord")
    let log = Extract.look(
      at: try sample("haendelseslog.xes"), fileName: "l.xes", among: book.recipes, options: options)
    #expect(log.suggestions.map(\.recipe) == ["haendelseslog-xes"])
  }

  @Test func `A file nobody knows shows its header and rows, and can be read by chosen columns`() throws {
    let text =
      "Liste fra projektet\n\nSagsnummer;Hvornår;Hvad;Hvor længe\nP-1;03-02-2026;contact;7,5\nP-2;4/2/26;Kaffe;8\nP-2;4/2/26;Kaffe;9\n"
    let bytes = Array(text.utf8)
    let look = Extract.look(at: bytes, fileName: "ukendt.csv", among: book.recipes, options: options)
    #expect(look.header?.names == ["Sagsnummer", "Hvornår", "Hvad", "Hvor længe"])
    #expect(look.suggestions.allSatisfy { !$0.canRead })
    let mapping = ColumnMapping(
      citizen: .localNumber(header: "Sagsnummer"), day: "Hvornår", fact: .column(header: "Hvad"),
      attributes: [ColumnMapping.Attribute("timer", header: "Hvor længe", reading: .number)])
    let own = Recipe(id: "projektliste", title: "Projektliste", mapping: mapping)
    let reading = Extract.read(bytes, fileName: "ukendt.csv", recipe: own, options: options)
    #expect(reading.lines("timer") == ["4 2026-02-03 contact 7.5", "5 2026-02-04 Kaffe 8", "6 2026-02-04 Kaffe 9"])
    #expect(reading.facts.map(\.isStranger) == [false, true, true])
    #expect(reading.facts[0].who == .localNumber("P-1"))
    #expect(Set(reading.facts.map(\.key)).count == 3)
  }

  @Test func `What shipped recipes give stays within the vocabulary's attributes and closed sets`() throws {
    for name in ["kontaktforloeb", "samtaler", "fravaer", "aktivitet", "vitas", "eindkomst", "produktionsstyring"] {
      for proposed in try read(name + ".csv").facts {
        let kind = try #require(Vocabulary.kind(named: proposed.fact.name))
        for (attribute, value) in proposed.fact.attributes {
          let definition = try #require(kind.attributes.first { $0.name == attribute }, "\(name): \(attribute)")
          switch (definition.kind, value) {
          case (.choice(let choices), .text(let text)): #expect(choices.contains(text), "\(name): \(attribute)")
          case (.choices(let choices), .list(let items)): #expect(items.allSatisfy(choices.contains))
          case (.text, .text), (.number, .number), (.truth, .truth), (.list, .list): break
          case (.day, .text(let text)): #expect(text.utf8.count == 10)
          default: Issue.record("\(name): \(attribute) is \(value)")
          }
        }
      }
    }
  }
}
