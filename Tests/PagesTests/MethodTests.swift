import Almanac
import Answers
import Interventions
import Language
import Pages
import Testing

@Suite("Metoden")
struct MethodTests {
  private let model = MethodTests.sample

  static let sample = InterventionModel(
    id: "proeve", title: "Prøvemodel", source: "en kilde, s. 1",
    phases: [.init(id: "p1", title: "Før mødet", .simple(.init(from: FactPattern(["enrolled"]))))],
    parameters: [.init("talkWithin", .duration(CalendarDuration(2, .weeks)), why: "fordi kilden siger det")],
    elements: [
      .init(
        id: "a", title: "Samtale", phase: "p1", purpose: "Alle ved, hvem der gør hvad.", source: "s. 2",
        rules: [
          Rule(
            .respond(
              .init(to: FactPattern(["enrolled"]), with: FactPattern(["contact"]), within: CalendarDuration(2, .weeks))),
            title: "Samtalen kommer tidligt", parameters: ["talkWithin"])
        ])
    ])

  @Test(
    "a model reads as a document: purpose, rule in plain words, source, figures with their why",
    arguments: Tongue.allCases)
  func document(tongue: Tongue) {
    let page = ReadPage(
      ModelDocumentPage(
        model: model, origin: .method, examples: [], sourceNotes: "# Note\n\n- et <b>punkt</b>", enrolled: 1
      )
      .page(PageSample.context(tongue)))
    for text in ["Alle ved, hvem der gør hvad.", "en kilde, s. 1", "fordi kilden siger det", "Samtalen kommer tidligt"]
    {
      #expect(page.contains(text))
    }
    #expect(page.contains(tongue == .danish ? "2 uger" : "2 weeks"))
    #expect(page.contains(tongue.speaker.rule(model.elements[0].rules[0], of: model)))
    #expect(!page.contains("<b>punkt"))
    #expect(page.doubledIDs.isEmpty)
    // What the contents lead to is there.
    let ids = Set(page.values(of: "id"))
    #expect(page.values(of: "href").filter { $0.hasPrefix("#") }.allSatisfy { ids.contains(String($0.dropFirst())) })
  }

  @Test("a faulty file of one's own is shown with what is wrong in it, and the other models stay")
  func faulty() {
    let fault = Diagnostic(file: "egen.yaml", line: 12, .unusedParameter("talkWithin"))
    let page = ReadPage(
      ModelShelfPage(
        models: [.init(model: model, origin: .law, enrolled: 3, isOwn: false)],
        faulty: [.init(file: "egen.yaml", diagnostics: [fault])]
      ).page(PageSample.context()))
    #expect(page.contains("egen.yaml:12"))
    #expect(page.contains("3 borgere er med nu"))
    #expect(page.values(of: "href").contains("/metoden/proeve/foelger-vi"))
  }

  @Test("notes on a source keep their headings, lists and tables, and nothing else of their marks")
  func notes() {
    let page = ReadPage(
      ModelDocumentPage(
        model: model, origin: .method, examples: [],
        sourceNotes: "## Kilden\n\nEn *linje*\nog en til.\n\n| a | b |\n| --- | --- |\n| 1 | to |\n\n- punkt\n  videre",
        enrolled: 0
      ).page(PageSample.context()))
    #expect(page.contains("<h3>Kilden</h3>"))
    #expect(page.contains("<p>En linje og en til.</p>"))
    #expect(page.contains("<li>1 · to</li>"))
    #expect(page.contains("<li>punkt videre</li>"))
    #expect(!page.contains("---"))
  }
}
