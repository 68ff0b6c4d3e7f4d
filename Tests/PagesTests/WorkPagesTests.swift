import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Hours and work, as pages")
struct WorkPagesTests {
  @Test("What people write is shown as text and does nothing, on every page of work", arguments: Tongue.allCases)
  func hostile(_ tongue: Tongue) {
    let context = CaseSamples.context(tongue)
    let evil = WorkSamples.page(WorkSamples.harmful, CaseSamples.evil, company: CaseSamples.hostile)
    let hours = WorkSamples.hours(
      WorkSamples.harmful.filter { $0.fact.kind != .placementEnded } + [WorkSamples.income("2026-10", 99)],
      CaseSamples.evil, company: CaseSamples.hostile)
    var pages = [evil.page(context), evil.statement(context), hours.page(context, newID: CaseSamples.newID)]
    pages += WorkForm.allCases.map { evil.page($0, context, newID: CaseSamples.newID) }
    for bytes in pages {
      let page = Written(bytes)
      #expect(!page.says("<script>alert") && page.says("&lt;script&gt;alert"))
      #expect(page.looseLabels.isEmpty)
      #expect(Set(page.values(of: "id")).count == page.values(of: "id").count)
    }
  }

  @Test("Whoever may only read is offered nothing to write")
  func reading() {
    let page = Written(WorkSamples.page([WorkSamples.placement()], acts: []).page(CaseSamples.context()))
    for form in WorkForm.allCases { #expect(!page.addresses.contains { $0.hasSuffix("/" + form.rawValue) }) }
    var hours = WorkSamples.hours([WorkSamples.flexJob(), WorkSamples.income("2026-10", 2)])
    let all = Written(hours.page(CaseSamples.context(), newID: CaseSamples.newID))
    #expect(all.addresses.contains { $0.hasSuffix("/timer/maaned") })
    hours.acts = []
    let none = Written(hours.page(CaseSamples.context(), newID: CaseSamples.newID))
    #expect(!none.addresses.contains { $0.hasSuffix("/timer/maaned") })
  }

  @Test("The statement has what the company said the citizen can do, and nothing of why it ended")
  func statement() {
    let page = Written(WorkSamples.page(WorkSamples.harmful).statement(CaseSamples.context()))
    #expect(page.says("Forme boller") && page.says("Fjordby Hotel"))
    let silent = Written(
      WorkSamples.page(
        [
          WorkSamples.placement(),
          Proposal(
            .placementEnded(
              PlacementEnded(placement: CaseSamples.reference(60), outcome: .health, reason: "for syg til det")),
            on: CaseSamples.today),
          Proposal(
            .closingTalkHeld(
              ClosingTalkHeld(
                placement: CaseSamples.reference(60), reason: "for syg til det", skills: ["Forme boller"],
                citizenWord: "jeg havde ondt")), on: CaseSamples.today),
        ]
      ).statement(CaseSamples.context()))
    #expect(silent.says("Forme boller") && !silent.says("for syg til det") && !silent.says("jeg havde ondt"))
  }

  @Test("A month that differs is looked at in a form of its own, also where two employers differ in one month")
  func months() {
    let other: Reference<Company> = CaseSamples.reference(64)
    let page = WorkSamples.hours([
      WorkSamples.flexJob(), WorkSamples.income("2026-10", 2), WorkSamples.income("2026-10", 30, other),
    ])
    let written = Written(page.page(CaseSamples.context(), newID: CaseSamples.newID))
    #expect(written.text.components(between: "/timer/maaned", and: "\"").count == 2)
    #expect(Set(written.values(of: "id")).count == written.values(of: "id").count && written.looseLabels.isEmpty)
  }

  @Test("A month's answer names what came of it; without one it stands there again with what was typed")
  func month() throws {
    let page = WorkSamples.hours([WorkSamples.flexJob(), WorkSamples.income("2026-10", 2)])
    let speaker = Tongue.danish.speaker
    let which = ["maaned": "2026-10", "virksomhed": WorkSamples.company.description]
    let facts = try page.readMonth(
      WorkSamples.fields(which.merging(["hvad": "explained", "note": "feriepenge"]) { $1 }), speaker
    ).get()
    guard case .monthReconciled(let looked) = facts.first?.fact else { return }
    #expect(looked.outcome == .explained && looked.registered == 2 && looked.note == "feriepenge")
    #expect(looked.company == WorkSamples.company && looked.month == "2026-10" && looked.expected > 20)
    let typed = WorkSamples.fields(which.merging(["note": "feriepenge & mere"]) { $1 })
    guard case .failure(let errors) = page.readMonth(typed, speaker) else {
      Issue.record("it was in order")
      return
    }
    #expect(errors.sentences.map(\.field) == ["hvad"])
    let again = Written(
      page.page(
        CaseSamples.context(),
        month: ("2026-10/" + WorkSamples.company.description, FormState(fields: typed, errors: errors)),
        newID: CaseSamples.newID))
    #expect(again.says("value=\"feriepenge &amp; mere\""))
    // What the summary of errors points at is there.
    let ids = Set(again.values(of: "id"))
    for href in again.values(of: "href") where href.hasPrefix("#") { #expect(ids.contains(String(href.dropFirst()))) }
    guard
      case .failure = page.readMonth(
        WorkSamples.fields(["maaned": "2020-01", "virksomhed": "x", "hvad": "explained"]), speaker)
    else {
      Issue.record("a month that is not there was taken")
      return
    }
  }

  @Test("Nobody who falls behind is shown in red: falling hours are a reason to call")
  func signs() {
    let page = Written(
      WorkSamples.hours([
        WorkSamples.placement(), WorkSamples.week("2026-11-09", 2), WorkSamples.week("2026-11-16", 3),
      ]).page(CaseSamples.context(), newID: CaseSamples.newID))
    #expect(page.says("Timerne falder") && page.says("uge 46, uge 47"))
    #expect(!page.says("status overdue"))
    let calm = Written(
      WorkSamples.hours([WorkSamples.placement(), WorkSamples.week("2026-11-16", 3)])
        .page(CaseSamples.context(), newID: CaseSamples.newID))
    #expect(!calm.says("Timerne falder") && calm.says("3 timer i stedet for 10"))
  }

  @Test("One week is told as one week")
  func oneWeek() {
    var work = WorkSamples.work(WorkSamples.state([WorkSamples.placement()]))
    work.weeks = Array(work.weeks.prefix(1))
    var page = WorkSamples.hours([WorkSamples.placement()])
    page.work = [work]
    #expect(Written(page.page(CaseSamples.context(), newID: CaseSamples.newID)).says("Uge 48: som aftalt."))
  }
}
