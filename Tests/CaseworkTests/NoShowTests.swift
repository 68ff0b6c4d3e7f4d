import Almanac
import Casework
import Identifiers
import Testing

@Suite("Where the citizen did not come")
struct NoShowTests {
  private let missed = [planned("a", march: 5).march(1), stayedAway("a").march(5)]
  private let asked = letter("h", .hearing, about: "a", dueMarch: 15).march(6)

  private func standing(
    _ step: NoShowCourse.Step, _ facts: [Proposal], on day: String = "2026-03-10"
  ) throws -> NoShowCourse.Standing {
    try #require(NoShowCourse(ref("a"), in: given(missed + facts))).standing(step, on: on(day))
  }

  @Test("Where the citizen came, or the time has not been, nothing follows")
  func none() {
    #expect(NoShowCourse(ref("a"), in: given([planned("a", march: 5).march(1)])) == nil)
    #expect(NoShowCourse(ref("a"), in: given([planned("a", march: 5).march(1), held("a").march(5)])) == nil)
  }

  @Test("Reaching comes first, and is done by a call, or by a letter that has gone")
  func reach() throws {
    #expect(try standing(.reach, []) == .open)
    #expect(try standing(.reach, [attempted("a").march(6)]) == .done(on("2026-03-06")))
    #expect(try standing(.reach, [attempted("b").march(6)]) == .open)
    let wrote = letter("l", .missedYou, about: "a").march(6)
    #expect(try standing(.reach, [wrote]) == .underWay)
    #expect(try standing(.reach, [wrote, sent("l").march(7)]) == .done(on("2026-03-07")))
    #expect(try standing(.reach, [held().march(8)]) == .notNeeded)
  }

  @Test("A new time, or a talk since, settles what comes next")
  func newTime() throws {
    #expect(try standing(.newTime, []) == .open)
    #expect(try standing(.newTime, [planned("b", march: 18).march(6)]) == .done(on("2026-03-18")))
    #expect(try standing(.newTime, [held().march(8)]) == .done(on("2026-03-08")))
  }

  @Test("The citizen is asked, has their time, and then it may be passed on; an answer ends the waiting")
  func hearing() throws {
    #expect(try standing(.answer, []) == .later)
    #expect(try standing(.hear, []) == .open)
    #expect(try standing(.hear, [asked]) == .underWay)
    // Who has talked since, or knows why, need not ask by letter, and may.
    #expect(try standing(.hear, [held().march(8)]) == .notNeeded)
    #expect(try standing(.hear, [held().march(8), asked]) == .underWay)
    let talked = try #require(NoShowCourse(ref("a"), in: given(missed + [held().march(8)])))
    #expect(talked.next(on: on("2026-03-10")) == nil)
    let gone = [asked, sent("h").march(6)]
    #expect(try standing(.hear, gone) == .done(on("2026-03-06")))
    #expect(try standing(.answer, gone) == .waits(until: on("2026-03-15")))
    #expect(try standing(.forward, gone, on: "2026-03-15") == .later)
    #expect(try standing(.forward, gone, on: "2026-03-16") == .open)
    let heard = gone + [answered("h").march(8)]
    #expect(try standing(.answer, heard) == .done(on("2026-03-08")))
    #expect(try standing(.forward, heard) == .open)
    #expect(try standing(.forward, heard + [forwarded("a").march(9)]) == .done(on("2026-03-09")))
  }

  @Test("What is passed on tells what happened and what was said, and proposes nothing")
  func summary() throws {
    let facts = [attempted("a").march(6), asked, sent("h").march(6), answered("h").march(8)]
    let course = try #require(NoShowCourse(ref("a"), in: given(missed + facts)))
    let text = LetterWords.summary(of: course, on: on("2026-03-10"))
    for part in ["torsdag den 5. marts 2026", "på telefon fredag den 6. marts 2026", "Bussen kom ikke"] {
      #expect(text.contains(part), "\(part)")
    }
    for word in ["sanktion", "træk", "pligt", "ydelse", "rådighed"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test("Tasks come and go with the letters: wait for an answer, read it, look at what did not go")
  func tasks() {
    let texts = CaseState.LetterTaskTexts(answer: { "vent \($0)" }, answered: { "læs \($0)" }, look: { "se \($0)" })
    var state = given(missed + [asked])
    func act(_ fact: CaseFact) -> [CaseFact] {
      let proposal = Proposal(fact, on: on("2026-03-10"))
      let tasks = state.letterTasks(after: [proposal], today: on("2026-03-10"), texts: texts)
      for done in [proposal] + tasks { state.evolve(done.fact, on: done.day) }
      return tasks.map(\.fact)
    }
    #expect(act(tried("h")).isEmpty)
    guard case .taskGiven(let look)? = act(notSent("h", .refused)).first else {
      Issue.record("no task")
      return
    }
    #expect(look.text == "se Til dig" && look.person == lene)
    #expect(act(notSent("h", .again)).map(\.kind) == [.taskDone])
    guard case .taskGiven(let wait)? = act(sent("h")).first else {
      Issue.record("no task")
      return
    }
    // The citizen has all of the last day.
    #expect(wait.text == "vent Til dig" && wait.due == on("2026-03-16"))
    #expect(act(answered("h")).map(\.kind) == [.taskDone, .taskGiven])
    #expect(state.tasks.values.map(\.text) == ["læs Til dig"])
  }

  @Test(
    "Every kind of letter has a text for every day, and its words are filled in or fall away",
    arguments: LetterKind.allCases)
  func templates(_ kind: LetterKind) {
    for day in ["2020-01-01", "2026-03-10", "2030-01-01"] {
      let template = LetterTemplate.of(kind, on: on(day))
      #expect(template.kind == kind && !template.source.isEmpty)
      let bare = template.filled([:])
      #expect(!bare.text.contains("{") && !bare.subject.contains("{"))
      let all = Dictionary(uniqueKeysWithValues: LetterTemplate.Word.allCases.map { ($0, "[\($0.rawValue)]") })
      let full = template.filled(all)
      #expect(!full.text.contains("{") && !full.subject.contains("{"))
      #expect(full.text.contains("[afsender]") && full.text.contains("[navn]"))
      for word in ["sanktion", "pligt", "skal møde", "udeblivelse"] {
        #expect(!full.text.lowercased().contains(word), "\(kind) \(word)")
      }
    }
  }

  @Test("Facts of one day may be recorded in any order: a letter that has gone has gone")
  func anyOrder() {
    let facts = [letter("l").march(6), tried("l").march(6), sent("l").march(6)]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]] {
      #expect(given(order.map { facts[$0] }).letters[ref("l")]?.state == .sent)
    }
  }

  @Test("A reminder is due two working days before, over weekends and holidays")
  func reminders() {
    let rules = LetterRules.on(on("2026-03-01"))
    #expect(rules.reminderDay(for: on("2026-03-11")) == on("2026-03-09"))
    #expect(rules.reminderDay(for: on("2026-03-09")) == on("2026-03-05"))
    // Easter 2026: Thursday 2 April to Monday 6 April.
    #expect(rules.reminderDay(for: on("2026-04-07")) == on("2026-03-31"))
  }
}
