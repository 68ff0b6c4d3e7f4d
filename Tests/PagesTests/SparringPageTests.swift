import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("Sparring on the page")
struct SparringPageTests {
  private let sparring = Sparring(
    today: CaseSamples.today, team: CaseSamples.team, last: CaseSamples.day("2026-11-09"), courses: 12,
    rows: [
      .init(
        citizen: CaseSamples.bente, reasons: [.withoutWork, .noNextAppointment], responsible: CaseSamples.lene,
        lastContact: nil, goals: ["bager"], running: [], agreed: ["Ringe til lageret"])
    ],
    colleagues: [.init(person: CaseSamples.lene, role: .jobBroker), .init(person: CaseSamples.tom, role: .mentor)])

  private var id: String { CaseSamples.bente.id.description }

  private func fields(_ typed: [String: String]) -> FormFields {
    FormFields(
      (["sendt": "1", "med": CaseSamples.lene.id.description].merging(typed) { $1 }).map {
        (name: $0.key, value: $0.value)
      })
  }

  private func errors(_ typed: [String: String]) -> [String] {
    if case .failure(let errors) = sparring.read(fields(typed), Tongue.danish.speaker) {
      errors.sentences.map(\.field)
    } else {
      []
    }
  }

  @Test("each course is proposed with its reasons, and no one is ranked or judged", arguments: Tongue.allCases)
  func page(_ tongue: Tongue) {
    let page = Written(sparring.page(PageSample.context(tongue)))
    for reason in sparring.rows[0].reasons { #expect(page.says(tongue.speaker.say(reason.text))) }
    for word in ["passiv", "tung", "mindst progression", "svag"] { #expect(!page.text.lowercased().contains(word)) }
    let meeting = Written(sparring.meetingPage(PageSample.context(tongue)))
    #expect(meeting.looseLabels.isEmpty && meeting.says("Ringe til lageret") && meeting.says("bager"))
    #expect(Set(meeting.values(of: "id")).count == meeting.values(of: "id").count)
  }

  @Test("what came of it is read course by course")
  func read() throws {
    let held = try sparring.read(
      fields([
        "ide-\(id)": "Prøv bageriet", "opgave-\(id)": "Ring", "hvem-\(id)": CaseSamples.tom.id.description,
        "frist-\(id)": "i morgen", "succes": "To til fem timer", "maa-fortaelles": "ja",
      ]), Tongue.danish.speaker
    ).get()
    #expect(held.participants == [.jobBroker] && held.success == "To til fem timer")
    #expect(held.courses.map(\.ideas) == ["Prøv bageriet"])
    #expect(
      held.courses.map(\.task) == [
        .init(text: "Ring", person: CaseSamples.tom.id, due: CaseSamples.today.adding(days: 1))
      ])
    let nothing = try sparring.read(fields([:]), Tongue.danish.speaker).get()
    #expect(nothing.courses == [.init(id: CaseSamples.bente.id, ideas: nil, task: nil)] && nothing.success == nil)
  }

  @Test("a learning group has a theme and what is tried; a day that has come")
  func learning() throws {
    let page = Written(sparring.learningPage(PageSample.context(.danish)))
    #expect(page.looseLabels.isEmpty)
    func read(_ typed: [String: String]) -> Result<LearningHeld, FormErrors> {
      sparring.readLearning(fields(["dag": "i går"].merging(typed) { $1 }), Tongue.danish.speaker)
    }
    let held = try read(["tema": "Timer", "proev": "Spørg om timer", "minutter": "90"]).get()
    #expect(held.day == CaseSamples.today.adding(days: -1) && held.met.minutes == 90)
    #expect(held.met.jointAgreement == true && held.met.participants == [.jobBroker])
    #expect(try read(["tema": "Timer"]).get().met.jointAgreement == false)
    for (typed, field) in [
      ([:], "tema"), (["tema": "Timer", "minutter": "lang tid"], "minutter"),
      (["tema": "Timer", "dag": "i morgen"], "dag"),
    ] {
      guard case .failure(let errors) = read(typed) else {
        Issue.record("\(field) was taken.")
        continue
      }
      #expect(errors.sentences.map(\.field) == [field])
    }
  }

  @Test("a task says what, who and when; a success is told as the citizen allows")
  func wrong() {
    #expect(errors(["hvem-\(id)": CaseSamples.tom.id.description]) == ["opgave-\(id)"])
    #expect(errors(["opgave-\(id)": "Ring"]) == ["hvem-\(id)", "frist-\(id)"])
    #expect(
      errors(["opgave-\(id)": "Ring", "hvem-\(id)": "x", "frist-\(id)": "i går"]) == ["hvem-\(id)", "frist-\(id)"])
    #expect(errors(["succes": "Det gik godt"]) == ["maa-fortaelles"])
  }
}
