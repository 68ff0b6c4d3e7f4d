import Answers
import Language
import Pages
import Testing

@Suite("Når noget er i vejen")
struct PlainTests {
  @Test("what went wrong is not told, only a number to give on", arguments: Tongue.allCases)
  func wrong(tongue: Tongue) {
    let page = ReadPage(PlainPages.wrong(PageSample.context(tongue), reference: "7F3K"))
    #expect(page.contains("7F3K"))
    #expect(page.contains(tongue == .danish ? "Noget gik galt hos os" : "Something went wrong with us"))
  }

  @Test("somebody who has not logged in is led to the door, and others to their day")
  func notFound() {
    #expect(ReadPage(PlainPages.notFound(PageSample.context(isKnown: false))).values(of: "href").contains("/log-ind"))
    #expect(ReadPage(PlainPages.notFound(PageSample.context())).values(of: "href").contains("/min-dag"))
  }

  @Test("a refusal says who can help, and breaks the glass only where that is allowed, with a reason")
  func notAllowed() {
    let closed = ReadPage(
      NotAllowedPage(helper: .teamLead, people: [PageSample.karin], mayBreakGlass: nil).page(PageSample.context()))
    #expect(closed.contains("Teamlederen") && closed.contains("Karin Fiktiv"))
    #expect(!closed.contains("name=\"hvorfor\""))
    guard case .failure(let errors) = BreakGlassForm(FormFields([("hvorfor", " ")])).read(speaker: Danish()) else {
      Issue.record("No reason was given.")
      return
    }
    let open = ReadPage(
      NotAllowedPage(helper: .nobody, people: [], mayBreakGlass: PageSample.bente.id)
        .page(PageSample.context(), form: FormState(errors: errors)))
    #expect(open.values(of: "action").contains("/borgere/\(PageSample.bente.id)/aabn"))
    #expect(open.contains("Skriv, hvorfor"))
    #expect(open.formsWithoutToken == 0)
    #expect(open.fieldsWithoutLabel.isEmpty)
  }

  @Test(
    "the accessibility statement says what is not tested, how to write, and who supervises", arguments: Tongue.allCases)
  func accessibility(tongue: Tongue) {
    let page = ReadPage(AccessibilityPage.page(PageSample.context(tongue, isKnown: false)))
    #expect(page.contains("WCAG 2.1"))
    #expect(page.contains(tongue == .danish ? "endnu ikke prøvet af mennesker" : "not yet been tried by people"))
    #expect(page.contains(tongue == .danish ? "Digitaliseringsstyrelsen" : "Agency for Digital Government"))
    #expect(page.contains("Fiktiv Kommune"))
  }

  @Test("help holds the ten commonest tasks in both languages", arguments: Tongue.allCases)
  func help(tongue: Tongue) {
    let page = ReadPage(HelpPage.page(PageSample.context(tongue)))
    #expect(HelpTask.allCases.count >= 10)
    #expect(page.contains(tongue == .danish ? "23.5. eller i går" : "as you are used to"))
    for task in HelpTask.allCases { #expect(page.contains(tongue.speaker.say(HelpText.task(task)))) }
  }

  @Test("a file that is too large is answered with the limit and a way on")
  func tooLarge() {
    let page = ReadPage(PlainPages.tooLarge(PageSample.context(), limitMegabytes: 64))
    #expect(page.contains("64 MB"))
    #expect(page.values(of: "href").contains("/indlaes-data"))
  }
}
