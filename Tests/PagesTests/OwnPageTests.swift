import Almanac
import Answers
import Casework
import Identifiers
import Language
import Testing

@testable import Pages

@Suite("The citizen's own page")
struct OwnPageTests {
  private static let today = CaseSamples.today

  private static func appointment(_ number: Int, _ days: Int) -> CitizenPage.PlannedContact {
    .init(
      appointment: CaseSamples.reference(number), day: today.adding(days: days), time: ClockTime(hour: 9, minute: 30),
      minutes: nil, form: .meeting, with: .jobBroker, place: CaseSamples.hostile)
  }

  private static func page(_ count: Int = 1) -> OwnPage {
    var page = OwnPage(
      today: today, name: "Bente", appointments: (0..<count).map { appointment(100 + $0, 7 * ($0 + 1)) }, jobGoals: [],
      progressionGoals: [], steps: [], accommodations: [], agreements: [], work: [], people: [], formToken: "tegn")
    page.me = CaseSamples.tom
    page.mayAsk = true
    return page
  }

  private func form(_ page: OwnPage = Self.page(), _ tongue: Tongue = .danish) throws -> OwnAppointmentForm {
    try #require(page.appointmentForm(tongue.speaker))
  }

  private func typed(_ fields: [String: String], _ appointment: Int = 100, shown: String = "2026-11-30 09:30")
    -> FormFields
  {
    let usual = [
      "sendt": "1", "aftale": (CaseSamples.reference(appointment) as Reference<Appointment>).description, "vist": shown,
    ]
    return WorkSamples.fields(usual.merging(fields) { $1 })
  }

  private func wrong(_ fields: [String: String]) throws -> [String] {
    if case .failure(let errors) = try form().read(typed(fields)) { errors.sentences.map(\.field) } else { [] }
  }

  @Test("cannot come, or another day, in a few words; the day only counts for who wants to move")
  func reading() throws {
    let cannot = try form().read(typed(["hvad": "kan-ikke", "dag": "i går", "grund": "Lægen"])).get()
    #expect(cannot.ask == AppointmentAsk(.cannotCome, reason: "Lægen"))
    #expect(cannot.shown.day == Self.today.adding(days: 7) && cannot.shown.time == ClockTime(hour: 9, minute: 30))
    let move = try form().read(typed(["hvad": "flyt", "dag": "3.12."])).get()
    #expect(move.ask == AppointmentAsk(.move(to: CaseSamples.day("2026-12-03"))))
    let sameDay = try form().read(typed(["hvad": "flyt", "dag": "30.11.", "grund": "Efter kl. 12"])).get()
    #expect(sameDay.ask == AppointmentAsk(.move(to: CaseSamples.day("2026-11-30")), reason: "Efter kl. 12"))
  }

  @Test("what cannot be taken is said at its field")
  func refused() throws {
    #expect(try wrong([:]) == ["hvad"])
    #expect(try wrong(["hvad": "flyt"]) == ["dag"])
    for day in ["i dag", "22.11.2026", "5.12.", "1.6.2027", "30.11.", "engang"] {
      #expect(try wrong(["hvad": "flyt", "dag": day]) == ["dag"], "\(day)")
    }
    #expect(try wrong(["hvad": "kan-ikke", "grund": String(repeating: "a", count: 1001)]) == ["grund"])
    // Nothing was asked: there is nothing to take back.
    #expect(try wrong(["hvad": "kan-godt"]) == ["hvad"])
    var page = Self.page()
    page.asked[CaseSamples.reference(100)] = AppointmentAsk(.cannotCome)
    #expect(try form(page).read(typed(["hvad": "kan-godt"])).get().ask == nil)
    #expect(try !form().knows(typed([:], 555)))
  }

  @Test("all appointments stand there, each with its own form; more than three are folded", arguments: Tongue.allCases)
  func appointments(_ tongue: Tongue) throws {
    var page = Self.page(5)
    page.asked[CaseSamples.reference(101)] = AppointmentAsk(
      .move(to: Self.today.adding(days: 15)), reason: CaseSamples.hostile)
    let written = Written(page.page("link", CaseSamples.context(tongue)))
    #expect(written.values(of: "action").count { $0 == "/min-side/link/tid" } == 5)
    #expect(written.says(tongue.speaker.say(OwnToldText.more(2))))
    #expect(!Written(Self.page(3).page("link", CaseSamples.context(tongue))).says("kan-godt"))
    #expect(written.text.components(between: "value=\"kan-godt", and: "\"").count == 1)
    #expect(
      written.says(tongue.speaker.say(OwnToldText.askedMove(tongue.speaker.fullDay(Self.today.adding(days: 15))))))
    #expect(Set(written.values(of: "id")).count == written.values(of: "id").count)
    #expect(written.looseLabels.isEmpty)
    #expect(!written.says("<script>alert") && written.says("&lt;script&gt;alert"))
    page.mayAsk = false
    #expect(!Written(page.page("link", CaseSamples.context(tongue))).says("/min-side/link/tid"))
  }

  @Test("what was typed about an appointment stands in its form again, and the error leads there")
  func again() throws {
    let fields = typed(["hvad": "flyt", "dag": "engang", "grund": CaseSamples.hostile], 103, shown: "2026-12-21 09:30")
    let page = Self.page(5)
    guard case .failure(let errors) = try form(page).read(fields) else {
      Issue.record("it was in order")
      return
    }
    let written = Written(
      page.page("link", CaseSamples.context(), appointment: FormState(fields: fields, errors: errors)))
    #expect(written.values(of: "href").contains("#tid-3-dag"))
    #expect(written.text.components(between: "value=\"engang", and: "\"").count == 1)
    #expect(!written.says("<script>alert"))
  }

  @Test("talks and follow-ups stand in their words, and what people wrote does nothing", arguments: Tongue.allCases)
  func told(_ tongue: Tongue) throws {
    var page = Self.page()
    page.talks = [
      TalkTold(day: Self.today, name: "Bo Demo", role: .jobBroker, form: .phone, note: CaseSamples.hostile),
      TalkTold(day: Self.today.adding(days: -9), name: nil, role: .mentor, form: nil, note: "Vi tog bussen"),
    ]
    let held = CompanyFollowUpHeld(tried: "En vagt", went: CaseSamples.hostile, next: "To vagter")
    let told = try #require(FollowUpTold(held, on: Self.today.adding(days: -2)))
    #expect(FollowUpTold(CompanyFollowUpHeld(by: .jobBroker), on: Self.today) == nil)
    let work = WorkSamples.work(WorkSamples.state([WorkSamples.placement()]))
    page.work = [.init(work.row, followUps: [told, told])]
    let written = Written(page.page("link", CaseSamples.context(tongue)))
    for words in ["Bo Demo", "Vi tog bussen", "En vagt", "To vagter", tongue.speaker.say(OwnToldText.talks)] {
      #expect(written.says(words), "\(words)")
    }
    #expect(written.says(tongue.speaker.say(OwnToldText.earlier(1))))
    #expect(!written.says("<script>alert") && written.says("&lt;script&gt;alert"))
    let bare = Written(Self.page().page("link", CaseSamples.context(tongue)))
    #expect(!bare.says("id=\"samtaler\"") && !bare.says("id=\"arbejde\""))
  }

  @Test(
    "who has seen the case is a row a day and person, and one's own visits are one line", arguments: Tongue.allCases)
  func readers(_ tongue: Tongue) {
    let hour: Int64 = 3_600_000_000
    let noon = Int64(DanishTime.start(of: Self.today)) * 1_000_000 + 12 * hour
    func row(_ back: Int64, _ person: Int, _ page: String, name: String? = nil) -> OwnReaders.Row {
      var row = OwnReaders.Row(
        at: noon - back * hour, role: .jobBroker, team: "Fleksteamet", name: name, page: page, reason: nil)
      row.person = CaseSamples.id(Person.self, person)
      return row
    }
    func own(_ back: Int64) -> OwnReaders.Row {
      .init(at: noon - back * hour, role: .citizen, team: nil, name: nil, page: "own-door", reason: nil)
    }
    let readers = OwnReaders(rows: [
      own(0), row(0, 1, "plan", name: "Bo Demo"), row(0, 2, "plan"), row(0, 3, "work"),
      row(0, 1, "plan", name: "Bo Demo"),
      own(1), row(0, 1, "work", name: "Bo Demo"), row(48, 1, "plan", name: "Bo Demo"),
    ])
    #expect(readers.sightings.map(\.times) == [3, 1, 1, 1] && readers.sightings[0].pages == ["plan", "work"])
    #expect(readers.own?.times == 2)
    let written = Written(
      readers.page("link", CaseSamples.context(tongue), pageNames: ["plan": "Min plan", "work": "Timer"]))
    #expect(written.says(tongue.speaker.say(OwnToldText.times(3))) && written.says("Min plan, Timer"))
    #expect(written.text.components(between: "<tr", and: ">").count == 5)
  }

  @Test("what was ticked today can be unticked, and nothing else", arguments: Tongue.allCases)
  func untick(_ tongue: Tongue) {
    var page = Self.page()
    page.steps = (1...2).map {
      PlannedStep(
        PlanAgreementMade(agreement: CaseSamples.reference(200 + $0), by: .citizen, text: "Skridt \($0)"),
        made: Self.today, kept: Self.today)
    }
    page.undoable = [CaseSamples.reference(201)]
    let written = Written(page.page("link", CaseSamples.context(tongue)))
    #expect(written.values(of: "action").count { $0 == "/min-side/link/fortryd" } == 1)
  }

  @Test("in the own data a talk has its note and a follow-up its words")
  func ownData() {
    let held = CompanyFollowUpHeld(tried: "En vagt", went: "Godt", next: "To vagter")
    let talk = ContactHeld(
      by: .jobBroker, form: .phone, note: "Vi tog bussen", subject: "transport", shownToCitizen: true)
    let data = OwnData(
      today: Self.today,
      events: [CaseSamples.event(.companyFollowUpHeld(held)), CaseSamples.event(.contactHeld(talk))], held: [])
    let cells = data.cells(Tongue.danish.speaker).map(\.told)
    #expect(cells[0].contains("Sådan gik det: Godt") && cells[0].contains("Det sker nu: To vagter"))
    #expect(cells[1].contains("transport") && cells[1].contains("Vi tog bussen"))
  }
}
