import Answers
import Language
import Pages
import Testing

@Suite("Indlæs data")
struct IntakeTests {
  static let recipe = RecipeLabel(id: "samtaler", title: "Samtaler", system: "Sagssystemet")

  private func preview(problems: Int = 0, isObserved: Bool = false, recipe: RecipeLabel? = IntakeTests.recipe)
    -> IntakePreview
  {
    IntakePreview(
      id: "u1", fileName: "<img src=x>.csv", recipe: recipe, suggestions: [(IntakeTests.recipe, "9 af 9 kolonner")],
      columns: ["CPR", "Dag"], sample: [["010180-XXXX", "<b>1.2.</b>"]], mapping: [("CPR", "borgeren"), ("Dag", "")],
      rows: 1240, newFacts: 212, knownFacts: 1002, changedFacts: 14, missingFacts: 3, newCitizens: 2,
      knownCitizens: 207,
      problems: problems == 0 ? [] : [.init(row: 17, column: "Dag", sentence: "“31-02” er ingen dag. Ret den.")],
      problemCount: problems, notes: [], facts: [(12, "010180-XXXX", PageSample.today, "samtale")],
      kinds: [("contact", 212)], isObserved: isObserved)
  }

  private func batch(_ state: BatchRow.State, mayRetract: Bool) -> BatchRow {
    BatchRow(
      id: "b1", fileName: "a.csv", recipe: "Samtaler", by: PageSample.karin, at: 1_795_412_100_000_000, facts: 1240,
      cases: 212, state: state, mayRetract: mayRetract)
  }

  @Test("before anything is written one sees what is new, known, changed and gone", arguments: Tongue.allCases)
  func counts(tongue: Tongue) {
    let page = ReadPage(preview().page(PageSample.context(tongue)))
    for number in ["212", tongue == .danish ? "1.002" : "1,002", "14", "3", "207"] {
      #expect(page.contains("<dd>\(number)</dd>"))
    }
    #expect(!page.contains("<img src=x>"))
    #expect(!page.contains("<b>1.2."))
    #expect(page.formsWithoutToken == 0)
    #expect(page.fieldsWithoutLabel.isEmpty)
    #expect(page.doubledIDs.isEmpty)
  }

  @Test("rows with errors stand with row, column and what to do, and can be had as a file")
  func problems() {
    let page = ReadPage(preview(problems: 12).page(PageSample.context()))
    #expect(page.contains("“31-02” er ingen dag. Ret den."))
    #expect(page.contains("og 11 mere"))
    #expect(page.values(of: "href").contains("/indlaes-data/u1/fejl.csv"))
    #expect(page.contains("Alt eller intet"))
  }

  @Test("without errors nothing is asked about errors; without a recipe nothing can be read in")
  func nothingAsked() {
    #expect(!ReadPage(preview().page(PageSample.context())).contains("Alt eller intet"))
    let page = ReadPage(preview(recipe: nil).page(PageSample.context()))
    #expect(!page.contains("/laes-ind"))
    #expect(page.contains("9 af 9 kolonner"))
  }

  @Test("events of a stranger are said to be observed, never ours")
  func observed() {
    #expect(ReadPage(preview(isObserved: true).page(PageSample.context())).contains("observeret"))
    #expect(!ReadPage(preview().page(PageSample.context())).contains("observeret"))
  }

  @Test("all or nothing is the rule: with errors it refuses and says the way out")
  func choice() throws {
    let all = FormFields([("ved-fejl", "alt")])
    #expect(try IntakeForm(all).read(problemCount: 0, speaker: Danish()).get() == .allOrNothing)
    guard case .failure(let errors) = IntakeForm(all).read(problemCount: 2, speaker: Danish()) else {
      Issue.record("Two rows have errors.")
      return
    }
    #expect(errors["ved-fejl"]?.contains("2 rækker") == true)
    let skip = FormFields([("ved-fejl", "spring")])
    #expect(try IntakeForm(skip).read(problemCount: 2, speaker: Danish()).get() == .skipFaulty)
    guard case .failure = IntakeForm(FormFields()).read(problemCount: 2, speaker: Danish()) else {
      Issue.record("Nothing was chosen.")
      return
    }
  }

  @Test("the file of errors opens in a spreadsheet and runs nothing in it")
  func csv() {
    let bytes = IntakePreview.Problem.csv(
      [.init(row: 3, column: "=HYPERLINK(\"x\")", sentence: "Sæt \"anførsel\"; ret")], speaker: Danish())
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(
      text == "\"Række\";\"Kolonne\";\"Hvad er der, og hvad kan du gøre?\"\r\n"
        + "\"3\";\"'=HYPERLINK(\"\"x\"\")\";\"Sæt \"\"anførsel\"\"; ret\"\r\n")
  }

  @Test("a page of progress fetches itself again only where the reader asked for it, and never when it is over")
  func progress() {
    func page(_ stage: IntakeProgress.Stage, following: Bool) -> ReadPage {
      ReadPage(
        IntakeProgress(id: "u1", fileName: "a.csv", stage: stage, done: 5, of: 10, failure: nil)
          .page(PageSample.context(), isFollowing: following))
    }
    #expect(!page(.writing, following: false).contains("http-equiv"))
    #expect(page(.writing, following: true).contains("http-equiv=\"refresh\""))
    #expect(!page(.done, following: true).contains("http-equiv"))
    #expect(page(.writing, following: false).contains("Skriver 5 af 10 hændelser."))
  }

  @Test("what was read in is listed with how it went, and can be taken back only where that is allowed")
  func shelf() {
    func page(_ mayRetract: Bool, mayImport: Bool = true) -> ReadPage {
      ReadPage(
        IntakeShelf(recipes: [], batches: [batch(.done, mayRetract: mayRetract)], mayImport: mayImport)
          .page(PageSample.context()))
    }
    #expect(page(true).values(of: "href").contains("/indlaes-data/b1/fortryd"))
    #expect(!page(false).values(of: "href").contains("/indlaes-data/b1/fortryd"))
    #expect(page(true).contains("1.240 hændelser om 212 borgere"))
    #expect(page(true).contains("type=\"file\""))
    #expect(!page(true, mayImport: false).contains("type=\"file\""))
  }

  @Test("taking back asks why, and is refused case by case where somebody has worked on")
  func retraction() {
    guard case .failure(let errors) = RetractionForm(FormFields([("hvorfor", "  ")])).read(speaker: Danish()) else {
      Issue.record("No reason was given.")
      return
    }
    let asked = ReadPage(
      batch(.done, mayRetract: true).retractionPage(PageSample.context(), form: FormState(errors: errors)))
    #expect(asked.contains("Skriv, hvorfor"))
    #expect(asked.formsWithoutToken == 0)
    let refused = ReadPage(
      RetractionRefused(
        batch: batch(.done, mayRetract: true), cases: [(PageSample.bente, nil, PageSample.today, "samtale")]
      ).page(PageSample.context()))
    #expect(refused.contains("I 1 sag er der siden skrevet noget"))
    #expect(refused.contains("Bente Prøvesen"))
  }
}
