import Almanac
import Casework
import Identifiers
import Testing

@testable import Registers

@Suite("Tasks, papers that wait, and successes")
struct WorkTests {
  private let task = Reference<WorkTask>(named: "t1")

  @Test("a person's open tasks are those due by the day, the oldest first")
  func openTasks() async throws {
    let house = try RegisterHouse()
    let id = try await house.citizen("Ida", "Holm")
    let (ida, bo): (ID<Person>, ID<Person>) = (house.newID(), house.newID())
    for (number, days) in [(1, 5), (2, 1), (3, 9)] {
      let given = TaskGiven(
        task: try #require(Reference("t\(number)")), text: "Ring", due: Day.test.adding(days: days), person: ida,
        from: bo)
      try await house.record(.taskGiven(given), of: id)
    }
    let open = { (person: ID<Person>, days: Int) in
      try house.registers.ask(OpenTasks(of: person, dueBy: Day.test.adding(days: days), in: Reaches.everything))
        .map(\.reference.description)
    }
    #expect(try open(ida, 5) == ["t2", "t1"])
    #expect(try open(bo, 9).isEmpty)
    let moved = TaskMoved(task: try #require(Reference("t2")), due: Day.test.adding(days: 6), person: bo)
    try await house.record(.taskMoved(moved), of: id)
    #expect(try open(ida, 9) == ["t1", "t3"])
    #expect(try open(bo, 6) == ["t2"])
    try await house.record(.taskDone(TaskDone(task: task, answer: "Ringet")), of: id, on: Day.test.adding(days: 2))
    try await house.record(.taskDropped(TaskDropped(task: try #require(Reference("t3")), reason: "Flyttet")), of: id)
    #expect(try open(ida, 99).isEmpty)
    let all = try house.registers.ask(TasksOfCase(id, in: Reaches.everything))
    #expect(all.map(\.reference.description) == ["t2", "t1", "t3"])
    #expect(all.map(\.state) == [.open, .done, .dropped])
    #expect(all.map(\.answer) == [nil, "Ringet", "Flyttet"])
    #expect(all[1].ended == Day.test.adding(days: 2) && all[1].from == bo && all[1].given == .test)
    #expect(try house.registers.ask(OpenTasks(of: bo, dueBy: .latest, in: Reaches.nothing)).isEmpty)
    #expect(try house.registers.ask(TasksOfCase(id, in: Reaches.nothing)).isEmpty)
  }

  @Test("a finished preparatory part waits until it is assured or sent back, and waits again when finished anew")
  func qualityQueue() async throws {
    let house = try RegisterHouse()
    let (ida, bo) = (try await house.citizen("Ida", "Holm"), try await house.citizen("Bo", "Holm"))
    let waiting = { try house.registers.ask(QualityQueue(of: [ida, bo], in: Reaches.everything)).map(\.id) }
    try await house.record(.preparationCompleted(PreparationCompleted()), of: ida, on: Day.test.adding(days: 2))
    try await house.record(.preparationCompleted(PreparationCompleted()), of: bo, on: Day.test.adding(days: 1))
    #expect(try waiting() == [bo, ida])
    #expect(try house.registers.ask(QualityQueue(of: [ida, bo], in: Reaches.only(ida))).map(\.id) == [ida])
    let later = Day.test.adding(days: 3)
    try await house.record(.qualityAssured(QualityAssured(document: .cv)), of: ida, on: later)
    #expect(try waiting() == [bo, ida])
    let assured = try await house.record(
      .qualityAssured(QualityAssured(document: .preparatoryPart)), of: ida, on: later)
    try await house.record(.documentSentBack(DocumentSentBack(document: .preparatoryPart)), of: bo, on: later)
    #expect(try waiting().isEmpty)
    try await house.record(.preparationCompleted(PreparationCompleted()), of: bo, on: Day.test.adding(days: 4))
    try await house.record(.factRetracted(FactRetracted(fact: assured[0], reason: "fejl")), of: ida)
    #expect(
      try house.registers.ask(QualityQueue(of: [ida, bo], in: Reaches.everything)).map(\.since.number) == [
        20_002, 20_004,
      ])
  }

  @Test("a team's successes, the newest first")
  func successes() async throws {
    let house = try RegisterHouse()
    let team: ID<Case> = house.newID()
    for (days, forum) in [(1, SuccessStoryTold.Forum.teamMeeting), (3, .ownMeeting), (2, .learningGroup)] {
      try await house.record(
        .successStoryTold(SuccessStoryTold(forum: forum)), of: team, on: Day.test.adding(days: days))
    }
    let told = try house.registers.ask(SuccessStories(of: team, in: Reaches.everything, limit: 2))
    #expect(told.map(\.forum) == [.ownMeeting, .learningGroup])
    #expect(try house.registers.ask(SuccessStories(of: team, in: Reaches.nothing)).isEmpty)
  }
}
