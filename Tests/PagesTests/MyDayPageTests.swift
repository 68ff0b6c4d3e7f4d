import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Min dag as a page")
struct MyDayPageTests {
  private func page(_ day: MyDay, _ tongue: Tongue = .danish, open: OpenAct? = nil) -> Written {
    Written(myDayPage(day, CaseSamples.context(tongue), open: open, newID: CaseSamples.newID))
  }

  private func late(_ matter: DayRow.Matter, _ origin: Origin = .method, _ citizen: CaseLabel = CaseSamples.bente)
    -> MyDay
  {
    CaseSamples.myDay([
      CaseSamples.row("r1", "2026-11-17", citizen, origin, matter, [.registerContact, .plan, .waive])
    ])
  }

  @Test("what is past due is ours: we owe Bente a talk")
  func owes() {
    let page = page(late(CaseSamples.owed("contact")))
    #expect(page.says("Bente Prøvesen</a> · vi skylder en samtale"))
    #expect(page.says("i tirsdags") && page.says(">metode<") && page.says("Skulle være sket"))
  }

  @Test("a rule that counts tells how far we are, and the law's talks are told apart")
  func progress() {
    let counted = CaseSamples.owed("company-followup", .init(count: 3, of: 4))
    #expect(page(late(counted)).says("fjerde opfølgning, 3 af 4 holdt"))
    let lawful = CaseSamples.owed("contact", .init(count: 3, of: 4))
    let page = page(late(lawful, .law))
    #expect(page.says("samtale efter loven, 3 af 4 holdt") && page.says(">lov<"))
  }

  @Test("a row shows two acts and a way to the rest, which stand there once the row is open")
  func acts() {
    let day = late(CaseSamples.owed("contact"))
    let closed = page(day)
    #expect(closed.says("Registrér samtale") && closed.says("Planlæg") && closed.says(">Mere<"))
    #expect(!closed.says(">Undtag<"))
    let open = page(day, open: OpenAct("r1.mere"))
    #expect(open.says(">Undtag<") && !open.says(">Mere<"))
  }

  @Test("a talk is registered from its row with today and phone filled in, and comes back to the row")
  func inlineForm() throws {
    let page = page(late(CaseSamples.owed("contact")), open: OpenAct("r1.registerContact"))
    #expect(page.says("value=\"i dag\"") && page.says("value=\"phone\" checked"))
    #expect(page.says("action=\"\(Path.register(CaseSamples.bente.id, "samtale"))\""))
    #expect(page.says("name=\"tilbage\" value=\"/min-dag#r1\""))
    #expect(page.says("name=\"csrf\" value=\"tegn-for-formular\""))
    #expect(page.looseLabels.isEmpty)
  }

  @Test("a form that the row does not offer is never opened by an address")
  func onlyOffered() {
    let page = page(late(CaseSamples.owed("contact")), open: OpenAct("r1.cancel"))
    #expect(!page.says("<textarea") && !page.says("registrer/aflys"))
    #expect(OpenAct("noget")?.row == nil)
  }

  @Test("a waiver from a row is for the element that the row is about")
  func waiver() {
    let page = page(late(CaseSamples.owed("contact")), open: OpenAct("r1.waive"))
    #expect(page.says("<option value=\"uif/E\" selected>Udvikling i fleksjob II: Kontakt"))
  }

  @Test("a task is done with one press")
  func done() {
    let task = TaskRow(task: CaseSamples.reference(7), text: "Ring til hotellet", from: nil)
    let page = page(
      CaseSamples.myDay([CaseSamples.row("r2", "2026-11-23", CaseSamples.bente, .own, .task(task), [.done])]))
    #expect(page.says("Ring til hotellet"))
    #expect(page.says("registrer/opgave-gjort") && page.says("name=\"opgave-id\" value=\"\(task.task)\""))
  }

  @Test("a quiet day says so and nothing else", arguments: Tongue.allCases)
  func quiet(_ tongue: Tongue) {
    let page = page(CaseSamples.myDay([]), tongue)
    #expect(page.says(tongue == .danish ? "Der er intet, der skal ske lige nu" : "nothing that must happen right now"))
    #expect(!page.says("<ul class=\"rows\""))
  }

  @Test("what is folded away is counted, with a way to see it")
  func folded() {
    let row = CaseSamples.row(
      "r3", "2026-11-26", CaseSamples.bente, .method, CaseSamples.owed("contact", due: "2026-11-26"), [.plan])
    let page = page(CaseSamples.myDay([row], folded: 9))
    #expect(page.says("Vis 9 mere i denne uge") && page.says("?alle=ja#i-denne-uge"))
    #expect(page.says("det er tid til en samtale"))
  }

  @Test("names are written as text, and no address holds one")
  func hostile() {
    let page = page(late(CaseSamples.owed("contact"), .method, CaseSamples.evil))
    #expect(!page.says("<script>alert") && page.says("&lt;script&gt;alert"))
    #expect(page.addresses.allSatisfy { !$0.contains("script") && !$0.contains("Prøvesen") })
  }

  @Test("both languages say the same rows in their own words")
  func english() {
    let page = page(late(CaseSamples.owed("contact")), .english)
    #expect(page.says("<html lang=\"en\"") && page.says("we owe a contact") && page.says("Should have happened"))
    #expect(!page.says("skylder") && !page.says("Skulle"))
  }
}
