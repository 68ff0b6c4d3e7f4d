import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("One talk, one form, one act")
struct ConversationFormTests {
  private static let steps = [
    PlannedStep(
      PlanAgreementMade(
        agreement: CaseSamples.reference(30), by: .citizen, due: CaseSamples.day("2026-11-20"),
        text: "Ringe til lageret"),
      made: CaseSamples.day("2026-11-03")),
    PlannedStep(
      PlanAgreementMade(agreement: CaseSamples.reference(31), by: .jobBroker, text: "Spørge værkføreren"),
      made: CaseSamples.day("2026-11-03")),
  ]

  private func form(_ tongue: Tongue = .danish, acts: Set<CaseAct> = Set(CaseAct.allCases)) -> ConversationForm {
    let citizen = CaseSamples.citizen(acts: acts, agreements: Self.steps)
    let counter = IDs()
    return ConversationForm(
      ConversationPage(citizen: citizen, appointment: nil, asks: [], draft: nil),
      basis: CaseSamples.basis(tongue) { counter.next() })
  }

  private func fields(_ typed: [String: String]) -> FormFields {
    FormFields((["form": "meeting", "dag": "i dag"].merging(typed) { $1 }).map { (name: $0.key, value: $0.value) })
  }

  private func held(_ typed: [String: String]) throws -> HeldConversation { try form().read(fields(typed)).get() }

  private func errors(_ typed: [String: String]) -> [String] {
    if case .failure(let errors) = form().read(fields(typed)) { errors.sentences.map(\.field) } else { [] }
  }

  private var first: String { ConversationForm.name(Self.steps[0]) }
  private var second: String { ConversationForm.name(Self.steps[1]) }

  @Test("a talk where nothing else was written is the talk alone; the preparation goes into no fact")
  func talkAlone() throws {
    let held = try held(["optakt": "Husk bussen", first: "", second: ""])
    #expect(held.proposals.map(\.fact.kind) == [.contactHeld] && held.review == nil)
    guard case .contactHeld(let contact) = held.proposals[0].fact else { return }
    #expect(contact.agreement == nil && contact.note == nil && contact.topics == nil)
  }

  @Test("last time's agreements are kept, moved, let go of or stand; the talk tells which one it took up")
  func since() throws {
    let kept = try held([first: "klaret", second: "ny-dag", second + "-dag": "1.12."])
    #expect(kept.proposals.map(\.fact.kind) == [.contactHeld, .planAgreementKept, .planAgreementChanged])
    guard case .contactHeld(let contact) = kept.proposals[0].fact,
      case .planAgreementChanged(let changed) = kept.proposals[2].fact
    else {
      Issue.record("other facts")
      return
    }
    #expect(contact.agreement == Self.steps[0].content.agreement)
    #expect(changed.due == CaseSamples.day("2026-12-01") && changed.isDropped == nil)
    let stands = try held([first: "staar", second: "bortfalder"])
    #expect(stands.proposals.map(\.fact.kind) == [.contactHeld, .planAgreementChanged])
    guard case .contactHeld(let talk) = stands.proposals[0].fact,
      case .planAgreementChanged(let dropped) = stands.proposals[1].fact
    else {
      Issue.record("other facts")
      return
    }
    #expect(talk.agreement == Self.steps[0].content.agreement && dropped.isDropped == true && dropped.due == nil)
  }

  @Test("a job that was looked at is a fact; with a day it is an agreement to apply, too")
  func jobs() throws {
    let held = try held([
      "job-A": "lagermedhjælper", "job-A-sted": "Havnens Lager", "job-A-frist": "30.11.", "job-B": "bager",
    ])
    #expect(held.proposals.map(\.fact.kind) == [.contactHeld, .jobPresented, .planAgreementMade, .jobPresented])
    guard case .jobPresented(let job) = held.proposals[1].fact,
      case .planAgreementMade(let made) = held.proposals[2].fact
    else {
      Issue.record("other facts")
      return
    }
    #expect(job.occupation == "lagermedhjælper" && job.place == "Havnens Lager" && job.track == .a)
    #expect(made.namedJob == "lagermedhjælper, Havnens Lager" && made.by == .citizen)
    #expect(made.due == CaseSamples.day("2026-11-30") && made.text == "Søge: lagermedhjælper, Havnens Lager")
  }

  @Test("a new agreement is binding when every question is answered, and is one all the same when not")
  func new() throws {
    let typed = ["ny-1": "Ringe til fysioterapeuten", "ny-1-hvem": "citizen", "ny-1-frist": "om 3 dage"]
    func smart(_ typed: [String: String]) throws -> Bool? {
      let made = try held(typed).proposals.compactMap { proposal -> PlanAgreementMade? in
        if case .planAgreementMade(let made) = proposal.fact { made } else { nil }
      }
      #expect(made.count == 1)
      return made.first?.smart
    }
    #expect(try smart(typed) == nil)
    #expect(
      try smart(
        typed.merging(["ny-1-bevis": "Der er en tid", "ny-1-hvorfor": "Jeg sover bedre", "ny-1-stoette": "Mentor"]) {
          $1
        })
        == true)
  }

  @Test("the next talk and the plan gone through go with the same act")
  func nextAndReview() throws {
    let held = try held(["naeste-dag": "1.12.", "naeste-kl": "9.30", "naeste-form": "video", "plan-gennemgaaet": "ja"])
    #expect(held.proposals.map(\.fact.kind) == [.contactHeld, .contactPlanned])
    #expect(held.review == PlanReview(by: .jobBroker, participants: [.jobBroker, .citizen], on: CaseSamples.today))
    guard case .contactPlanned(let planned) = held.proposals[1].fact else { return }
    #expect(planned.scheduledFor == CaseSamples.day("2026-12-01") && planned.form == .video)
  }

  @Test(
    "what is wrong is said at its field",
    arguments: [
      (["dag": "32.13."], ["dag"]), (["ny-1-frist": "1.12."], ["ny-1"]),
      (["ny-2": "Ringe", "ny-2-hvem": "citizen"], ["ny-2-frist"]),
      (["ny-2": "Ringe", "ny-2-hvem": "citizen", "ny-2-frist": "1.1.2020"], ["ny-2-frist"]),
      (["job-C-frist": "1.12."], ["job-C"]), (["job-C": "bager", "job-C-frist": "i går"], ["job-C-frist"]),
      (["naeste-kl": "9.30"], ["naeste-dag"]), (["naeste-dag": "i går"], ["naeste-dag"]),
      (["naeste-dag": "1.12.", "naeste-kl": "25.99"], ["naeste-kl"]),
      (["skridt-findes-ikke": "klaret"], ["skridt-findes-ikke"]),
    ])
  func wrong(_ typed: [String: String], _ expected: [String]) { #expect(errors(typed) == expected) }

  @Test("a moved agreement needs its new day")
  func noNewDay() { #expect(errors([first: "ny-dag"]) == [first + "-dag"]) }

  @Test("who may not write the plan is asked about the talk alone, and nothing else is read")
  func mentor() throws {
    let form = form(acts: [.registerContact, .note])
    let names = form.questions(form.first(nil)).map(\.name)
    #expect(
      names.contains("form")
        && !names.contains { $0.hasPrefix("ny-") || $0.hasPrefix("job-") || $0.hasPrefix("skridt-") })
    let held = try form.read(
      fields([
        "ny-1": "Ringe", "ny-1-hvem": "citizen", "ny-1-frist": "1.12.", "plan-gennemgaaet": "ja", first: "klaret",
      ])
    ).get()
    #expect(held.proposals.map(\.fact.kind) == [.contactHeld] && held.review == nil)
  }

  @Test(
    "every question has its label on the page, in both languages, and a draft comes back as it was typed",
    arguments: Tongue.allCases)
  func page(_ tongue: Tongue) {
    let form = form(tongue)
    let typed = fields(["sendt": "1", "optakt": "Husk <bussen>", "ny-1": "Ringe", first: "klaret"])
    let page = Written(
      conversationPage(
        form, asks: [], PageSample.context(tongue), state: form.first(typed), version: 41))
    #expect(page.looseLabels.isEmpty)
    #expect(page.says("Husk &lt;bussen&gt;") && page.says("value=\"klaret\" selected"))
    #expect(page.says("data-draft=\"/borgere/"))
    for field in form.questions(form.first(nil)) { #expect(page.says("name=\"\(field.name)\""), "\(field.name)") }
  }

  @Test(
    "the plan's page names each step with who and when, and its text can be taken along", arguments: Tongue.allCases)
  func plan(_ tongue: Tongue) {
    let citizen = CaseSamples.citizen(agreements: Self.steps)
    let page = Written(planPage(citizen, PageSample.context(tongue)))
    #expect(page.says("Ringe til lageret") && page.says("Spørge værkføreren") && page.looseLabels.isEmpty)
    #expect(page.says("aftale-id=\(Self.steps[0].content.agreement)"))
    #expect(page.says(tongue.speaker.say(PlanText.toTalkAbout)) && page.says(tongue.speaker.say(PlanText.undated)))
    #expect(page.says("- \(tongue.speaker.begin(CaseRole.citizen)): Ringe til lageret"))
  }
}
