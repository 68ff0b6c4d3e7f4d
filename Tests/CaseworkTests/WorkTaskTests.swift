import Almanac
import Casework
import Identifiers
import Testing

@Suite("Tasks that come and go with work")
struct WorkTaskTests {
  private static let texts = CaseState.WorkTaskTexts(
    call: { "Ring: \($0)" }, read: { "\($0.rawValue) skrev: \($1)" }, afterCare: { "Efterværn: \($0)" },
    selfSupport: { "Klarer sig: \($0)" }, nextStep: { "Næste skridt: \($0)" })

  /// What follows of facts that are recorded on a day.
  private func follows(
    _ facts: [CaseFact], _ known: [Proposal], on day: String = "2026-03-20", by person: ID<Person>? = lene
  ) -> [CaseFact] {
    given(known).workTasks(
      after: facts.map { $0.when(day) }, today: on(day), person: person, texts: Self.texts,
      company: { $0.company?.description ?? "" }
    ).map(\.fact)
  }

  /// The case with those facts and what follows of them.
  private func recording(_ facts: [CaseFact], _ known: [Proposal], on day: String = "2026-03-20") -> [Proposal] {
    known + facts.map { $0.when(day) } + follows(facts, known, on: day).map { $0.when(day) }
  }

  private func open(_ facts: [Proposal]) -> [String] { given(facts).tasks.values.map(\.text).sorted() }

  private func due(_ text: String, _ facts: [Proposal]) -> Day? {
    given(facts).tasks.values.first { $0.text == text }?.due
  }

  private func taken(_ facts: [Proposal], on day: String = "2026-03-20") -> Bool {
    (try? CaseState().decide(record: facts, today: on(day))) == facts
  }

  // Hours that fall.

  private let oneWeek = [
    flexJobAt("j", hours: 10).when("2026-01-05"), week("2026-03-02", 4, job: "j").when("2026-03-06"),
  ]

  @Test("The second week under half gives a call that day, to whoever wrote it down, and the third no other")
  func callOnce() {
    #expect(follows([week("2026-02-23", 10, job: "j")], oneWeek) == [])
    let two = recording([week("2026-03-09", 3, job: "j")], oneWeek)
    #expect(open(two) == ["Ring: bageriet"] && due("Ring: bageriet", two) == today)
    #expect(given(two).tasks.values.first?.person == lene)
    #expect(taken(two))
    #expect(follows([week("2026-03-16", 2, job: "j")], two) == [])
  }

  @Test("A call that was made does not come again with the same fall, but with the next")
  func nextFall() {
    let two = recording([week("2026-03-09", 3, job: "j")], oneWeek)
    let task = given(two).tasks.keys.first?.description ?? ""
    let called = two + [done(task).when("2026-03-20")]
    #expect(follows([week("2026-03-16", 2, job: "j")], called) == [])
    // Two months later hours fall again.
    let again = recording([week("2026-05-11", 2, job: "j")], called, on: "2026-05-15")
    #expect(open(again) == [])
    let fallen = recording([week("2026-05-18", 2, job: "j")], again, on: "2026-05-22")
    #expect(open(fallen) == ["Ring: bageriet"])
  }

  @Test("A report by citizen or company calls the one of the staff who stands nearest to the company")
  func nearest() {
    let people = [
      CaseFact.professionalAttached(ProfessionalAttached(role: .coordinatingCaseworker, person: omar)).when(
        "2026-01-01"),
      CaseFact.jobBrokerAssigned(JobBrokerAssigned(person: benedikte)).when("2026-01-01"),
    ]
    let facts = follows([week("2026-03-09", 3, job: "j", by: .citizen)], people + oneWeek, by: nil)
    guard case .taskGiven(let task) = facts.first else {
      Issue.record("\(facts)")
      return
    }
    #expect(task.person == benedikte)
    let caseworker = follows([week("2026-03-09", 3, job: "j", by: .citizen)], [people[0]] + oneWeek, by: nil)
    guard case .taskGiven(let other) = caseworker.first else {
      Issue.record("\(caseworker)")
      return
    }
    #expect(other.person == omar)
    #expect(follows([week("2026-03-09", 3, job: "j", by: .citizen)], oneWeek, by: nil) == [], "nobody to ask")
  }

  // Words with the hours.

  @Test("What citizen or company wrote with the hours is a task to read, once a day for each")
  func noteFromAGuest() {
    let known = [flexJobAt("j", hours: 10).when("2026-01-05")]
    let citizens = week("2026-03-09", 9, job: "j", note: "Det gjorde ondt", by: .citizen)
    let companys = week("2026-03-09", 9, job: "j", note: "Ring til os", by: .companyContact)
    let written = recording([citizens], known)
    #expect(open(written) == ["citizen skrev: bageriet"] && taken(written))
    #expect(follows([citizens], written) == [])
    let both = recording([companys], written)
    #expect(open(both) == ["citizen skrev: bageriet", "companyContact skrev: bageriet"])
    #expect(recording([citizens], both, on: "2026-03-23").count == both.count + 2)
  }

  @Test("Hours without words, with blank words, or with words of the staff give none")
  func nothingToRead() {
    let known = [flexJobAt("j", hours: 10).when("2026-01-05")]
    #expect(follows([week("2026-03-09", 9, job: "j", by: .citizen)], known) == [])
    #expect(follows([week("2026-03-09", 9, job: "j", note: "  ", by: .citizen)], known) == [])
    #expect(follows([week("2026-03-09", 9, job: "j", note: "talt med ham", by: .jobBroker)], known) == [])
  }

  // Endings.

  private let placed = [placementAt("p", until: "2026-04-10").when("2026-02-02")]

  @Test("A placement that ends early without a next step has one within seven days")
  func earlyEnd() {
    let left = recording([ended("p", .matchFailed, because: "opgaverne passede ikke")], placed)
    #expect(open(left) == ["Klarer sig: bageriet", "Næste skridt: bageriet"])
    #expect(due("Næste skridt: bageriet", left) == on("2026-03-27"))
    #expect(taken(left))
    // It is given once, and done with when the step is agreed or something new begins.
    #expect(follows([note("hej")], left) == [])
    #expect(open(recording([nextStep("p")], left)) == ["Klarer sig: bageriet"])
    #expect(open(recording([placementAt("q", depot)], left)) == ["Klarer sig: bageriet"])
  }

  @Test("No step is asked for where it is agreed, where the citizen went on, or where the time was up")
  func nothingToFind() {
    let asked = "Næste skridt: bageriet"
    #expect(!open(recording([nextStep("p"), ended("p", .matchFailed)], placed)).contains(asked))
    for outcome: PlacementEnded.Outcome in [.job, .paidHours, .flexJob, .education, .newPlacement] {
      #expect(!open(recording([ended("p", outcome)], placed)).contains(asked), "\(outcome)")
    }
    for outcome: PlacementEnded.Outcome in [.matchFailed, .health, .completed, .other] {
      #expect(open(recording([ended("p", outcome)], placed)).contains(asked), "\(outcome)")
    }
    #expect(!open(recording([ended("p", .completed)], placed, on: "2026-04-11")).contains(asked))
    #expect(open(recording([ended("p", .completed)], placed, on: "2026-04-10")).contains(asked))
    let noLastDay = [placementAt("p").when("2026-02-02")]
    #expect(!open(recording([ended("p", .other)], noLastDay)).contains(asked))
    // Something began meanwhile.
    #expect(!open(recording([ended("p", .other)], placed + [paidAt("q", hours: 3).when("2026-03-20")])).contains(asked))
  }

  @Test("Four weeks after a placement it is asked whether the citizen is self-supporting, and once")
  func selfSupport() {
    let left = recording([ended("p", .job)], placed)
    #expect(open(left) == ["Klarer sig: bageriet"])
    #expect(due("Klarer sig: bageriet", left) == on("2026-04-17"))
    #expect(follows([note("hej")], left) == [])
    let asked = recording([selfSupportChecked("p", false)], left, on: "2026-04-17")
    #expect(open(asked) == [] && taken(asked, on: "2026-04-17"))
    #expect(open(recording([paidHoursEnded("k")], [paidAt("k", hours: 3).when("2026-02-02")])) == [], "a job has none")
  }

  @Test("A task that was ticked off does not come back for what happened before")
  func tickedOff() {
    let left = recording([ended("p", .other)], placed)
    let ticked = left + given(left).tasks.keys.map { done($0.description).when("2026-03-20") }
    #expect(open(ticked) == [])
    #expect(follows([note("hej"), afterCareContact("p")], ticked) == [])
  }

  // After-care.

  @Test("After-care has its next contact as a task, which moves with each contact and ends with it")
  func afterCareNext() {
    let job = [flexJobAt("j", hours: 10).when("2026-01-05")]
    let agreed = recording([afterCare("j", days: 28)], job, on: "2026-03-02")
    #expect(open(agreed) == ["Efterværn: bageriet"] && due("Efterværn: bageriet", agreed) == on("2026-03-30"))
    let called = recording([afterCareContact("j", "det går")], agreed)
    #expect(open(called) == ["Efterværn: bageriet"] && due("Efterværn: bageriet", called) == on("2026-04-17"))
    #expect(taken(called))
    // Who ticked it off instead of writing the contact gets it again with the next one.
    let ticked = agreed + given(agreed).tasks.keys.map { done($0.description).when("2026-03-10") }
    #expect(due("Efterværn: bageriet", recording([afterCareContact("j")], ticked)) == on("2026-04-17"))
    let over = recording([afterCareEnded("j")], called)
    #expect(open(over) == [] && taken(over))
  }

  @Test("A contact after the agreed last day is not asked for; without a rhythm none is")
  func afterCareUntil() {
    let job = [flexJobAt("j", hours: 10).when("2026-01-05")]
    let agreed = recording([afterCare("j", days: 28, until: "2026-04-10")], job, on: "2026-03-02")
    #expect(due("Efterværn: bageriet", agreed) == on("2026-03-30"))
    #expect(open(recording([afterCareContact("j")], agreed)) == [])
    #expect(follows([afterCare("j", days: nil)], job) == [])
  }

  @Test("What is overdue when it is agreed is due today, never before")
  func neverInThePast() {
    let job = [flexJobAt("j", hours: 10).when("2026-01-05")]
    let facts = given(job).workTasks(
      after: [afterCare("j", days: 14).when("2026-02-02")], today: today, person: lene, texts: Self.texts,
      company: { _ in "B" })
    guard case .taskGiven(let task) = facts.first?.fact else {
      Issue.record("\(facts)")
      return
    }
    #expect(task.due == today)
  }
}
