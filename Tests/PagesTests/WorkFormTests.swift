import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Follow-ups, endings and after-care, as forms")
struct WorkFormTests {
  private let placed = WorkSamples.page([WorkSamples.placement()])
  private let employed = WorkSamples.page([WorkSamples.flexJob()])

  private func read(_ form: WorkForm, _ typed: [String: String], _ page: SpellPage) -> Result<[Proposal], FormErrors> {
    let counter = IDs()
    return page.read(form, WorkSamples.fields(typed), CaseSamples.context()) { counter.next() }
  }

  private func facts(_ form: WorkForm, _ typed: [String: String], _ page: SpellPage) throws -> [CaseFact] {
    try read(form, typed, page).get().map(\.fact)
  }

  /// The fields that something is wrong with.
  private func wrong(_ form: WorkForm, _ typed: [String: String], _ page: SpellPage) -> Set<String> {
    if case .failure(let errors) = read(form, typed, page) { Set(errors.sentences.map(\.field)) } else { [] }
  }

  @Test("A week asks which and how many; why and in words are free")
  func week() throws {
    #expect(wrong(.week, [:], placed) == ["uge", "timer"])
    #expect(wrong(.week, ["uge": "2026-11-23", "timer": "mange"], placed) == ["timer"])
    #expect(wrong(.week, ["uge": "2026-08-31", "timer": "4"], placed) == ["uge"], "before the first day")
    let said = try facts(
      .week, ["uge": "2026-11-16", "timer": "4,5", "aarsag": "illness", "note": "ryggen"], placed)
    guard case .weekReported(let report) = said.first, said.count == 1 else {
      Issue.record("\(said)")
      return
    }
    #expect(report.placement == CaseSamples.reference(60) && report.job == nil)
    #expect(report.week == CaseSamples.day("2026-11-16") && report.hours == 4.5)
    #expect(report.cause == .illness && report.note == "ryggen" && report.by == .jobBroker)
    let whole = try facts(.week, ["uge": "2026-11-23", "timer": "0"], employed)
    guard case .weekReported(let other) = whole.first else { return }
    #expect(other.job == CaseSamples.reference(62) && other.placement == nil && other.hours == 0)
    #expect(other.cause == nil && other.note == nil)
  }

  @Test("Intensity is 1 to 100 percent, on a day that has come")
  func intensity() throws {
    for percent in ["", "0", "101", "meget"] {
      #expect(wrong(.intensity, ["procent": percent, "dag": "i dag"], employed) == ["procent"], "\(percent)")
    }
    #expect(wrong(.intensity, ["procent": "85", "dag": "i morgen"], employed) == ["dag"])
    guard case .intensityAssessed(let assessed) = try facts(.intensity, ["procent": "85", "dag": "i dag"], employed)[0]
    else { return }
    #expect(assessed.intensity == 85 && assessed.job == CaseSamples.reference(62))
  }

  private let talk = [
    "formaal": "Finde opgaver", "proevet": "en vagt", "gik": "godt", "nu": "to vagter", "skridt": "moreHours",
    "dag": "i dag", "form": "atCompany", "borger": "ja", "firma": "ja", "loen": "ja",
  ]

  @Test("A follow-up tells how it went and what is next; what was tried from the second on")
  func followUp() throws {
    #expect(wrong(.followUp, ["dag": "i dag", "form": "atCompany"], placed) == ["formaal", "gik", "nu", "skridt"])
    let without = talk.filter { $0.key != "proevet" }
    #expect(wrong(.followUp, without, placed) == [])
    let second = WorkSamples.page([WorkSamples.placement(), WorkSamples.followUp()])
    #expect(wrong(.followUp, without, second) == ["proevet"])
    let said = try facts(.followUp, talk, second)
    guard case .companyFollowUpHeld(let held) = said.first, said.count == 1 else {
      Issue.record("\(said)")
      return
    }
    #expect(held.number == 2 && held.tried == "en vagt" && held.went == "godt" && held.next == "to vagter")
    #expect(held.step == .moreHours && held.purpose == "Finde opgaver" && held.company == WorkSamples.company)
    #expect(held.paidHoursDiscussed == true && held.attendanceDiscussed == false)
    #expect(held.participants?.contains(.citizen) == true && held.participants?.contains(.companyContact) == true)
  }

  @Test("The next visit goes into the calendar, and never into the past")
  func nextVisit() throws {
    #expect(wrong(.followUp, talk.merging(["naeste": "i går"]) { $1 }, placed) == ["naeste"])
    let said = try facts(.followUp, talk.merging(["naeste": "om 14 dage", "kl": "10.30"]) { $1 }, placed)
    guard case .contactPlanned(let planned) = said.last, said.count == 2 else {
      Issue.record("\(said)")
      return
    }
    #expect(planned.scheduledFor == CaseSamples.day("2026-12-07") && planned.form == .atCompany)
    #expect(planned.time?.minutes == 10 * 60 + 30 && planned.place == "Fjordby Hotel")
  }

  private let ending = [
    "dag": "i dag", "udfald": "matchFailed", "grund": "opgaverne passede ikke", "kan": " forme boller \n\n veje af ",
    "firmaets-ord": "flink", "borgerens-ord": "lærte noget", "firma": "ja", "borger": "ja", "udtalelse": "ja",
    "skridt": "newPlacement", "dage": "28",
  ]

  @Test("An ending is one act: step, end, what was learned, and after-care where it is wanted")
  func endingAtOnce() throws {
    let said = try facts(.ending, ending, placed)
    #expect(said.map(\.kind) == [.nextStepAgreed, .placementEnded, .closingTalkHeld])
    guard case .placementEnded(let end) = said[1], case .closingTalkHeld(let closing) = said[2] else { return }
    #expect(end.outcome == .matchFailed && end.reason == "opgaverne passede ikke")
    #expect(closing.skills == ["forme boller", "veje af"] && closing.statementGiven == true)
    #expect(closing.companyWord == "flink" && closing.citizenWord == "lærte noget")
    let cared = try facts(.ending, ending.merging(["eftervaern": "ja", "til": "om 12 uger"]) { $1 }, placed)
    guard case .afterCareAgreed(let care) = cared.last else {
      Issue.record("\(cared)")
      return
    }
    #expect(care.days == 28 && care.until == CaseSamples.day("2027-02-15"))
    #expect(care.job?.description == placed.work.spell.key)
  }

  @Test("Ending early needs a reason, on time it does not; never ahead, never before it began")
  func endingEarly() {
    var silent = ending
    silent["grund"] = ""
    #expect(wrong(.ending, silent, placed) == ["grund"])
    #expect(wrong(.ending, silent, WorkSamples.page([WorkSamples.placement(until: "2026-11-22")])) == [])
    #expect(wrong(.ending, silent, WorkSamples.page([WorkSamples.placement(until: nil)])) == [])
    #expect(wrong(.ending, ending.merging(["dag": "i morgen"]) { $1 }, placed) == ["dag"])
    #expect(wrong(.ending, ending.merging(["dag": "1.9.2026"]) { $1 }, placed) == ["dag"])
    #expect(wrong(.ending, ending.merging(["udfald": ""]) { $1 }, placed) == ["udfald"])
    #expect(wrong(.ending, ending.merging(["eftervaern": "ja", "dage": "0"]) { $1 }, placed) == ["dage"])
  }

  @Test("A job ends without the questions of a placement; nobody summed up where nobody was there")
  func endingJob() throws {
    let said = try facts(.ending, ["dag": "i dag", "grund": "nyt job"], employed)
    #expect(said.map(\.kind) == [.flexJobEnded])
    let names = WorkForm.ending.fields(
      employed.basis(Tongue.danish.speaker, CaseSamples.reader, CaseSamples.newID), FormState()
    ).map(\.name)
    #expect(!names.contains("udfald") && !names.contains("skridt") && names.contains("kan"))
  }

  @Test("After-care has a number of days from 1 to 366, and no last day before it begins")
  func afterCare() throws {
    for days in ["", "0", "367", "ofte"] {
      #expect(wrong(.afterCare, ["dage": days, "dag": "i dag"], employed) == ["dage"], "\(days)")
    }
    #expect(wrong(.afterCare, ["dage": "28", "dag": "i dag", "til": "i går"], employed) == ["til"])
    #expect(try facts(.afterCare, ["dage": "28", "dag": "i dag"], employed).map(\.kind) == [.afterCareAgreed])
    #expect(wrong(.afterCareContact, ["dag": "i dag"], employed) == ["tekst"])
    let called = try facts(.afterCareContact, ["dag": "i dag", "tekst": "det går", "firma": "ja"], employed)
    guard case .afterCareContactHeld(let held) = called[0] else { return }
    #expect(held.note == "det går" && held.participants?.contains(.companyContact) == true)
    #expect(held.participants?.contains(.citizen) == false)
    #expect(wrong(.afterCareEnd, ["dag": "i dag"], employed) == ["grund"])
  }

  @Test("Whether the citizen is self-supporting is yes or no, and nothing is taken for granted")
  func selfSupport() throws {
    let page = WorkSamples.page(WorkSamples.harmful)
    #expect(wrong(.selfSupport, ["dag": "i dag"], page) == ["svar"])
    for (answer, expected) in [("ja", true), ("nej", false)] {
      guard case .selfSupportChecked(let checked) = try facts(.selfSupport, ["svar": answer, "dag": "i dag"], page)[0]
      else { return }
      #expect(checked.selfSupporting == expected && checked.placement == CaseSamples.reference(60))
    }
  }

  @Test("Each form is offered where it makes sense")
  func offered() {
    func forms(_ page: SpellPage) -> Set<WorkForm> { Set(WorkForm.allCases.filter { $0.isOffered(for: page) }) }
    #expect(forms(placed) == [.week, .followUp, .ending, .afterCare])
    #expect(forms(employed) == [.week, .intensity, .followUp, .ending, .afterCare])
    #expect(
      forms(WorkSamples.page(WorkSamples.harmful)) == [.week, .afterCareContact, .afterCareEnd, .selfSupport])
    #expect(forms(WorkSamples.page([WorkSamples.placement()], acts: [])) == [])
    #expect(forms(WorkSamples.page([WorkSamples.placement()], acts: [.report])) == [.week])
    #expect(forms(WorkSamples.page([WorkSamples.placement()], isOpen: false)) == [.afterCare])
  }

  @Test("A form that is not in order stands there again with all that was typed", arguments: Tongue.allCases)
  func nothingLost(_ tongue: Tongue) {
    let typed = [
      "kan": "forme boller", "firmaets-ord": "flink <b>fyr</b>", "grund": "", "dag": "i dag", "skridt": "talk",
    ]
    guard case .failure(let errors) = read(.ending, typed, placed) else {
      Issue.record("it was in order")
      return
    }
    let page = Written(
      placed.page(
        .ending, CaseSamples.context(tongue),
        state: FormState(fields: WorkSamples.fields(typed), errors: errors), newID: CaseSamples.newID))
    #expect(page.says("forme boller</textarea>") && page.says("flink &lt;b&gt;fyr&lt;/b&gt;</textarea>"))
    #expect(page.says("id=\"errors\"") && page.looseLabels.isEmpty)
    #expect(page.values(of: "href").contains("#grund"))
    // What was unticked stays unticked.
    #expect(!page.says("checked value=\"ja\"") && !page.says("value=\"ja\" checked"))
  }
}
