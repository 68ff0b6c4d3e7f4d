import Almanac
import Casework
import Identifiers
import Testing

@Suite("Tasks that come and go with agreements")
struct AgreementTaskTests {
  private let place = terms()
  private let longer = terms { $0.unpaidHours = 12 }
  private static let texts = CaseState.AgreementTaskTexts(
    sign: { "Skriv under: \($0)" }, change: { "\($0.rawValue) beder om en ændring: \($1)" },
    draft: { "Kladden udløber om \($0): \($1)" })

  /// What follows of facts that are recorded on 20 March.
  private func follows(_ facts: [CaseFact], _ known: [Proposal]) -> [CaseFact] {
    given(known).agreementTasks(after: facts.map { $0.march(20) }, today: today, texts: Self.texts).map(\.fact)
  }

  /// The case with those facts and what follows of them.
  private func recording(_ facts: [CaseFact], _ known: [Proposal]) -> [Proposal] {
    known + facts.map { $0.march(20) } + follows(facts, known).map { $0.march(20) }
  }

  private var lacksMunicipality: [Proposal] {
    recording([signed(.company, place)], [proposed(place).march(2), signed(.citizen, place).march(3)])
  }

  private func open(_ facts: [Proposal]) -> [String] { given(facts).tasks.values.map(\.text).sorted() }

  @Test("When only the municipality is missing, whoever put it forward finds it on Min dag that day")
  func toSign() {
    #expect(follows([signed(.citizen, place)], [proposed(place).march(2)]) == [])
    let tasks = follows([signed(.company, place)], [proposed(place).march(2), signed(.citizen, place).march(3)])
    guard tasks.count == 1, case .taskGiven(let task) = tasks.first else {
      Issue.record("\(tasks)")
      return
    }
    #expect(task.due == on("2026-03-20") && task.person == lene && task.text == "Skriv under: Bageriet")
    #expect(refusal(lacksMunicipality, in: CaseState()) == nil)
  }

  @Test("It is given once, whatever else is recorded")
  func once() {
    #expect(follows([changeAsked(by: .citizen)], lacksMunicipality).count == 1)
    #expect(follows([note("hej")], lacksMunicipality) == [])
  }

  @Test("It is done with when the municipality has signed")
  func signedByMunicipality() {
    let facts = follows([signed(.municipality, place)], lacksMunicipality)
    #expect(facts.map(\.kind) == [.taskDone])
    #expect(open(recording([signed(.municipality, place)], lacksMunicipality)) == [])
  }

  @Test("It is done with when a party takes its signature back, and comes again when it signs again")
  func takenBackAndSigned() {
    let back = recording([takenBack(.citizen)], lacksMunicipality)
    #expect(open(back) == [])
    #expect(open(recording([signed(.citizen, place)], back)) == ["Skriv under: Bageriet"])
  }

  @Test("It is done with when the agreement is given up, or changed")
  func neededNoLonger() {
    #expect(open(recording([withdrawn()], lacksMunicipality)) == [])
    #expect(open(recording([proposed(longer, because: "mere")], lacksMunicipality)) == [])
  }

  @Test("It is done with when what was to be changed has ended")
  func ended() {
    let change = running(place) + [proposed(longer, because: "mere").march(12), signed(.citizen, longer).march(13)]
    let waiting = recording([signed(.company, longer)], change)
    #expect(open(waiting) == ["Skriv under: Bageriet"])
    #expect(open(recording([placementEnded("a")], waiting)) == [])
  }

  @Test("A change that only the municipality is missing from has its task as well")
  func ofAChange() {
    let change = running(place) + [proposed(longer, because: "mere").march(12), signed(.citizen, longer).march(13)]
    #expect(open(recording([signed(.company, longer)], change)) == ["Skriv under: Bageriet"])
  }

  @Test("The task to confirm a signature is done with when it is confirmed, taken back or no longer asked for")
  func confirming() {
    let task = CaseState.confirmingTask(ref("a"), .citizen)
    let known = [
      proposed(place).march(2), signedOnBehalf(of: .citizen, place).march(3), signed(.company, place).march(3),
      CaseFact.taskGiven(TaskGiven(task: task, text: "Bekræft", due: on("2026-03-22"), person: omar)).march(3),
    ]
    #expect(follows([note("hej")], known) == [])
    #expect(follows([takenBack(.citizen)], known) == [.taskDone(TaskDone(task: task))])
    #expect(follows([proposed(longer, because: "mere")], known) == [.taskDone(TaskDone(task: task))])
    #expect(follows([withdrawn()], known).contains(.taskDone(TaskDone(task: task))))
    // And then only the municipality is missing.
    #expect(open(recording([confirmed(.citizen, place)], known)) == ["Skriv under: Bageriet"])
  }

  @Test("A wish for a change is a task of whoever put the agreement forward, one for each wish")
  func wishes() {
    let first = recording([changeAsked(by: .citizen)], running(place))
    #expect(open(first) == ["citizen beder om en ændring: Bageriet"])
    #expect(given(first).tasks.values.map(\.person) == [lene])
    #expect(follows([changeAsked(by: .company)], first).count == 1)
    let both = recording([changeAsked(by: .company)], first)
    #expect(open(both) == ["citizen beder om en ændring: Bageriet", "company beder om en ændring: Bageriet"])
  }

  @Test("Whoever wrote a draft is told seven days and one day before it expires, and again when it is saved anew")
  func draftExpires() {
    // Saved on 20 March it lies until 12 June.
    let notices = follows([drafted(place)], [])
    #expect(
      notices
        == [(7, "2026-06-05"), (1, "2026-06-11")].map { days, due in
          .taskGiven(
            TaskGiven(
              task: CaseState.draftNotice(days, ref("a")), text: "Kladden udløber om \(days): Bageriet", due: on(due),
              person: lene))
        })
    let old = [drafted(place).march(2)]
    let known = old + given([]).agreementTasks(after: old, today: on("2026-03-02"), texts: Self.texts)
    #expect(
      follows([drafted(longer)], known)
        == [(7, "2026-06-05"), (1, "2026-06-11")].map { days, due in
          .taskMoved(TaskMoved(task: CaseState.draftNotice(days, ref("a")), due: on(due)))
        })
    #expect(follows([note("hej")], known) == [])
    #expect(refusal(recording([drafted(place)], []), in: CaseState()) == nil)
  }

  @Test("Nobody is told of a draft that was put forward or given up")
  func draftIsNoMore() {
    let known = recording([drafted(place)], [])
    #expect(given(known).tasks.count == 2)
    #expect(given(recording([proposed(place)], known)).tasks.isEmpty)
    #expect(given(recording([withdrawn()], known)).tasks.isEmpty)
    #expect(given(recording([drafted(longer)], running(place))).tasks.isEmpty)
  }

  @Test("Whoever is told and ticks it off is not told again")
  func draftNoticeDone() {
    let known = recording([drafted(place)], [])
    let notice = CaseState.draftNotice(7, ref("a"))
    let done = known + [CaseFact.taskDone(TaskDone(task: notice)).march(20)]
    #expect(given(recording([proposed(place, "b")], done)).tasks[notice] == nil)
  }
}
