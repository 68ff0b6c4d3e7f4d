import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("What a supplier and its staff write")
struct SupplierPagesTests {
  private let today = CaseSamples.today

  private func participant(_ key: String, told: SupplierAttendance? = nil) -> SupplierParticipant {
    SupplierParticipant(
      key: key, name: "Bente \(key)", kind: .education, purpose: CaseSamples.hostile, from: today.adding(days: -9),
      to: nil, state: .running, attendance: told.map { [today: $0] } ?? [:], days: today.adding(days: -9)...today,
      nextReport: today.adding(days: -1))
  }

  private func door(_ participants: SupplierParticipant...) -> SupplierDoorPage {
    SupplierDoorPage(
      today: today, day: today, supplier: CaseSamples.hostile, name: "Mona", participants: participants,
      consultants: [], formToken: "t")
  }

  private func typed(_ values: [String: String]) -> FormFields {
    FormFields(values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  private func errors<Read>(_ result: Result<Read, FormErrors>) -> [String] {
    if case .failure(let errors) = result { errors.sentences.map(\.field) } else { [] }
  }

  @Test("a mark each is read with what the page showed; the rest came only where that is said")
  func attendance() throws {
    let form = AttendanceForm(door(participant("a", told: .absent), participant("b")), Tongue.danish.speaker)
    let one = try form.read(typed(["m-a": "toldUs", "var-a": "absent", "m-c": "present"])).get()
    // Somebody who has gone from the list meanwhile is told of, and not passed over.
    let gone = SupplierAttendanceLine(key: "c", shown: nil, now: .present)
    #expect(one == [SupplierAttendanceLine(key: "a", shown: .absent, now: .toldUs), gone])
    let rest = try form.read(typed(["m-a": "absent", "var-a": "absent", "var-b": "", "goer": "resten"])).get()
    #expect(rest.map(\.now) == [.absent, .present] && rest.map(\.key) == ["a", "b"])
    // Who came to the list after the page was shown is not of the rest.
    let later = try form.read(typed(["m-a": "absent", "var-a": "absent", "goer": "resten"])).get()
    #expect(later.map(\.key) == ["a"])
    #expect(errors(form.read(typed(["m-a": "kongen"]))) == ["m-a"])
  }

  @Test("a report needs three of its five parts, and a draft keeps whatever is there")
  func report() throws {
    let form = SupplierReportForm(Tongue.danish.speaker)
    #expect(errors(form.read(typed(["gjort": "Pakket"]))) == ["set", "naeste"])
    let text = try form.read(typed(["gjort": "Pakket", "set": "Kan", "naeste": "Lager", "brug": "Bus"])).get()
    #expect(text == SupplierReportText(done: "Pakket", seen: "Kan", changed: "", next: "Lager", needs: "Bus"))
    let draft = SupplierReportForm.draft(typed(["gjort": "Halvt", "set": "", "vindue": "w", "csrf": "t"]))
    #expect(draft == SupplierDraft(fields: ["gjort": "Halvt"], window: "w"))
  }

  @Test("nothing is agreed without the citizen's yes, a name at the supplier, and a rhythm that can be kept")
  func agreement() throws {
    let reference: Reference<Effort> = try #require(Reference("e"))
    var state = CaseState()
    state.evolve(
      .parallelEffortStarted(ParallelEffortStarted(effort: reference, kind: .education, provider: "Centret")), on: today
    )
    let page = SupplierPage(
      citizen: CaseSamples.bente, today: today, effort: try #require(state.effort(reference)), course: nil,
      state: .noConsent, nextReport: nil, link: nil, madeBy: nil, mayWrite: true, mayAnswer: true, sets: [],
      version: 1)
    let basis = EntryBasis(
      speaker: Tongue.danish.speaker, today: today, me: CaseSamples.tom, role: .coordinatingCaseworker, newID: { "" })
    let form = SupplierAgreementForm(page, basis: basis)
    #expect(errors(form.read(typed(["rytme": "3"]))) == ["leverandoer", "kontakt", "rytme", "ja"])
    let agreed = try form.read(
      typed([
        "leverandoer": "Centret", "kontakt": "Mona", "rytme": "28", "maa-goals": "ja", "ja": "ja", "til": "om 30 dage",
      ])
    ).get()
    #expect(agreed.agreed.reportDays == 28 && agreed.consent.mayKnow == [.goals])
    #expect(agreed.consent.until == today.adding(days: 30) && agreed.consent.effort == reference)
    #expect(form.fields(FormState()).contains { if case .line("Centret", _, _) = $0.control { true } else { false } })
  }

  @Test("what people write is text on the supplier's pages, and an overdue report is said without colour")
  func asText() {
    let context = PageContext(
      speaker: Tongue.danish.speaker, reader: nil, csrf: "t", path: "/", here: "/", flash: nil, municipality: "Prøveby")
    let html = String(decoding: door(participant("a")).page("link", context), as: UTF8.self)
    #expect(!html.contains(CaseSamples.hostile) && html.contains("Bente a"))
    #expect(html.contains("status var aftalt til") && html.contains("1 status skal skrives"))
    let one = SupplierParticipantPage(
      today: today, participant: participant("a"), told: .init(), reports: [], evaluated: [], asked: .ofCourses,
      draft: SupplierDraft(fields: ["gjort": CaseSamples.hostile], window: "w"), consultants: [], formToken: "t")
    let page = String(decoding: one.page("link", context, window: "v"), as: UTF8.self)
    #expect(!page.contains(CaseSamples.hostile) && page.contains("&lt;script&gt;"))
    #expect(page.contains("data-draft=") && page.contains("Deltageren har kun sagt ja til"))
  }
}
