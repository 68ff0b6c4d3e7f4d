import Almanac
import Answers
import Casework
import Identifiers
import Interventions
import Language
import Testing

@testable import Pages

@Suite("The citizen's page")
struct CitizenPageTests {
  private func page(
    _ citizen: CitizenPage, _ tongue: Tongue = .danish, open: (kind: EntryKind, state: FormState)? = nil
  ) -> Written {
    Written(
      citizenPage(
        citizen, CaseSamples.context(tongue, Path.citizen(citizen.citizen.id)), open: open, newID: CaseSamples.newID))
  }

  @Test("what matters stands at the top, and the window's title names no one")
  func head() {
    let page = page(CaseSamples.citizen())
    #expect(page.says("<h1>Bente Prøvesen</h1>") && page.says("Ledighedsydelse siden 1. september 2025"))
    #expect(page.says("<title>Borgere – Fodfæste</title>"))
  }

  @Test("a talk is one form on the page, with the right answers there already")
  func contact() {
    let page = page(CaseSamples.citizen())
    #expect(page.says("value=\"phone\" checked") && page.says("value=\"i dag\""))
    #expect(page.says("name=\"version\" value=\"41\""))
    #expect(page.looseLabels.isEmpty)
  }

  @Test("who may only read is offered nothing to write")
  func readOnly() {
    let page = page(CaseSamples.citizen(acts: [], events: [CaseSamples.event(note)]))
    #expect(!page.says("method=\"post\" action=\"/borgere"))
    #expect(!page.says("/registrer/") && !page.says("/ret\"") && !page.says("/fjern\""))
  }

  @Test("a form that needs something to choose among is offered only where there is something")
  func offered() {
    #expect(!page(CaseSamples.citizen()).says("Afslut forløb eller job"))
    // The only one that runs is ended on its own page.
    let placement = CaseSamples.placement()
    #expect(page(CaseSamples.citizen(placements: [placement])).says("/arbejde/\(placement.key)/slut"))
    #expect(!page(CaseSamples.citizen()).says("registrer/skaanehensyn-slut"))
  }

  @Test("a hidden address is said to be hidden, and the page is marked", arguments: Tongue.allCases)
  func protected(_ tongue: Tongue) {
    let page = page(CaseSamples.citizen(CaseSamples.karin), tongue)
    #expect(page.says(tongue == .danish ? "Navn og adresse er beskyttet." : "Name and address are protected."))
    #expect(page.says(tongue == .danish ? "skjult, fordi den er beskyttet" : "hidden, because it is protected"))
  }

  @Test("another day is told in words, with the way back to now")
  func dials() {
    let dials = Dials(asOf: CaseSamples.day("2026-09-01"), knownOn: CaseSamples.day("2026-09-05"))
    let page = page(CaseSamples.citizen(dials: dials))
    #expect(page.says("Sådan så det ud den 1. september 2026. Med det, vi vidste den 5. september 2026."))
    #expect(page.says("Tilbage til nu") && page.says("name=\"den\""))
    #expect(!self.page(CaseSamples.citizen()).says("Tilbage til nu"))
    #expect(!page.says("/registrer/"), "what is written while another day is shown would be written today")
  }

  @Test("who breaks the glass reads their own reason, and that the citizen can see it")
  func glass() {
    let page = page(CaseSamples.citizen(glass: "Borgeren <ringede>"))
    #expect(page.says("“Borgeren &lt;ringede&gt;”") && page.says("borgeren kan se det"))
  }

  @Test("events say what, who, and whether they were read in or corrected")
  func events() {
    let page = page(CaseSamples.citizen(events: [CaseSamples.event(note, corrections: 1)]))
    #expect(page.says("<strong>Notat</strong> · Vil ringes op &lt;efter&gt; kl. 10 · Lene Demo, jobformidler"))
    #expect(page.says(">rettet<") && !page.says(">indlæst<"))
    let imported = self.page(CaseSamples.citizen(events: [CaseSamples.event(note, imported: true)]))
    #expect(imported.says(">indlæst<") && !imported.says("/fjern"))
  }

  @Test("all events stand on a page of their own")
  func allEvents() {
    let events = Array(repeating: CaseSamples.event(note), count: 30)
    let page = Written(citizenEventsPage(CaseSamples.citizen(events: events), CaseSamples.context()))
    #expect(page.text.components(between: "<strong>", and: "</strong>").filter { $0 == "Notat" }.count == 30)
  }

  @Test("the road tells phase for phase how it went, in words beside the shapes")
  func road() {
    var counts = ElementSummary()
    (counts.met, counts.late) = (11, 2)
    let element = Road.Element(
      id: "E", title: "Samtaler", purpose: nil, mark: .late, counts: counts, obligations: [])
    let road = Road(
      model: ModelName("uif"), title: "UIF II", origin: .method,
      phases: [
        .init(id: "1", title: "Find jobbet", stage: .now, elements: [element]),
        .init(id: "2", title: "I jobbet", stage: .ahead, elements: []),
      ])
    let page = page(CaseSamples.citizen(roads: [road]))
    #expect(page.says("1 Find jobbet") && page.says("her er vi nu") && page.says("11 af 13 til tiden"))
  }

  @Test("an agreement that is not kept yet can be marked as kept from where it stands")
  func agreements() {
    let agreement = PlannedStep(
      PlanAgreementMade(
        agreement: CaseSamples.reference(30), by: .citizen, due: CaseSamples.day("2026-11-27"),
        text: "Bente prøver anretning"), made: CaseSamples.day("2026-11-03"))
    let page = page(CaseSamples.citizen(agreements: [agreement]))
    #expect(page.says("Bente prøver anretning · borgeren, senest 27.11."))
    #expect(page.says("registrer/aftale-holdt?aftale-id=\(agreement.content.agreement)"))
  }

  @Test("names are written as text, and no address holds one")
  func hostile() {
    let page = page(CaseSamples.citizen(CaseSamples.evil))
    #expect(!page.says("<script>alert"))
    #expect(page.addresses.allSatisfy { !$0.contains("script>") && !$0.contains("alert") })
  }

  private var note: CaseFact {
    .noteWritten(NoteWritten(text: "Vil ringes op <efter> kl. 10", shownToCitizen: true))
  }
}
