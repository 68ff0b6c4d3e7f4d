import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Citizen and company say what a week came to")
struct GuestWeekFormTests {
  private func form(_ by: CaseRole, _ tongue: Tongue = .danish) -> GuestWeekForm {
    let works = [[WorkSamples.placement()], [WorkSamples.flexJob()]].map { WorkSamples.work(WorkSamples.state($0)) }
    return GuestWeekForm(
      works: works, me: CaseSamples.tom, by: by, today: CaseSamples.today, speaker: tongue.speaker)
  }

  private func wrong(_ typed: [String: String]) -> [String] {
    if case .failure(let errors) = form(.citizen).read(WorkSamples.fields(typed)) {
      errors.sentences.map(\.field)
    } else {
      []
    }
  }

  private var placed: String { WorkSamples.work(WorkSamples.state([WorkSamples.placement()])).spell.key }
  private var job: String { WorkSamples.work(WorkSamples.state([WorkSamples.flexJob()])).spell.key }

  @Test("The week and a number are enough", arguments: [CaseRole.citizen, .companyContact])
  func enough(_ by: CaseRole) throws {
    let typed = WorkSamples.fields(["forloeb": placed, "uge": "2026-11-23", "timer": "3,5"])
    guard case .weekReported(let report) = try form(by).read(typed).get() else { return }
    #expect(report.by == by && report.hours == 3.5 && report.placement?.description == placed && report.job == nil)
    #expect(report.week == CaseSamples.today && report.cause == nil && report.note == nil)
    let other = WorkSamples.fields([
      "forloeb": job, "uge": "2026-11-30", "timer": "0", "aarsag": "holiday", "note": "til min søster",
    ])
    guard case .weekReported(let ahead) = try form(by).read(other).get() else { return }
    #expect(ahead.job?.description == job && ahead.cause == .holiday && ahead.note == "til min søster")
  }

  @Test("Without a number, with another's job, or with a week long ago, nothing is taken")
  func refused() {
    #expect(wrong(["forloeb": placed, "uge": "2026-11-23"]) == ["timer"])
    #expect(wrong(["forloeb": placed, "uge": "2026-11-23", "timer": "alt"]) == ["timer"])
    #expect(wrong(["forloeb": "en andens", "uge": "2026-11-23", "timer": "3"]) == ["uge"])
    #expect(wrong(["forloeb": placed, "uge": "2026-10-19", "timer": "3"]) == ["uge"])
    #expect(wrong(["forloeb": placed, "uge": "i dag", "timer": "3"]) == ["uge"])
  }

  @Test("Two places of work have fields of their own, and what was typed stands in the one it was typed in")
  func twoPlaces() {
    for tongue in Tongue.allCases {
      var page = OwnPage(
        today: CaseSamples.today, name: "Bente", appointments: [], jobGoals: [], progressionGoals: [], steps: [],
        accommodations: [], agreements: [], work: [], people: [], formToken: "tegn")
      page.me = CaseSamples.tom
      page.weeks = form(.citizen).works
      let typed = WorkSamples.fields(["forloeb": job, "uge": "2026-11-16", "timer": "alt", "note": CaseSamples.hostile])
      guard case .failure(let errors) = form(.citizen, tongue).read(typed) else {
        Issue.record("it was in order")
        return
      }
      let written = Written(
        page.page("link", CaseSamples.context(tongue), week: FormState(fields: typed, errors: errors)))
      #expect(Set(written.values(of: "id")).count == written.values(of: "id").count)
      #expect(written.looseLabels.isEmpty)
      #expect(written.text.components(between: "value=\"alt", and: "\"").count == 1)
      #expect(!written.says("<script>alert") && written.says("&lt;script&gt;alert"))
      #expect(written.values(of: "href").contains("#uge-1-timer"))
    }
  }
}
