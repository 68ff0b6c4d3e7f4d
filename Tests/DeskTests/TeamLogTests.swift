import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("What the team agrees with others and for itself is followed up")
struct TeamLogTests {
  private let due = wednesday.adding(days: 1)

  @Test("an interface meeting has a theme, who took part, what was agreed, and who follows up on their own day")
  func interfaces() async throws {
    try await Office.with { office in
      let (leader, mentor) = (try office.reader(.leader), try office.reader(.mentor))
      let held = InterfaceHeld(
        day: wednesday, other: "Socialpsykiatrien", theme: "Praktik og behandling", people: [mentor.person],
        roles: [.mentor], agreed: "Vi ringer først",
        followUp: TeamTask(text: "Send listen", person: mentor.person, due: due))
      let receipt = office.desk.formReceipt()
      for _ in 1...2 { #expect(try await office.desk.holdInterfaceMeeting(leader, held, receipt: receipt).isDone) }
      let log = try await office.desk.sparring(leader).log
      #expect(log.interfaces.map(\.other) == ["Socialpsykiatrien"] && log.interfaces.first?.agreed == "Vi ringer først")
      #expect(log.interfaces.first?.theme == "Praktik og behandling")
      #expect(log.interfaces.first?.people.map(\.id) == [mentor.person])
      #expect(log.followUps.map(\.text) == ["Send listen"] && log.followUps.first?.person?.id == mentor.person)
      // The mentor has it among their own work, about no citizen, though the sparring is not theirs to see.
      let row = try #require(try await office.desk.myDay(mentor).sections.flatMap(\.rows).first)
      guard case .task(let task) = row.matter else {
        Issue.record("It is not a task.")
        return
      }
      #expect(row.citizen == nil && task.text == "Send listen" && row.day == due)
      // Whose it is not, and who does not lead, cannot tick it.
      let caseworker = try office.reader(.caseworker)
      await #expect(throws: DeskRefusal.self) { _ = try await office.desk.doTeamTask(caseworker, task.task) }
      for _ in 1...2 { #expect(try await office.desk.doTeamTask(mentor, task.task).isDone) }
      #expect(try await office.desk.sparring(leader).log.followUps.isEmpty)
      #expect(try await office.desk.myDay(mentor).sections.flatMap(\.rows).isEmpty)
    }
  }

  @Test("nobody of another team takes part or follows up")
  func strangers() async throws {
    try await Office.with { office in
      let leader = try office.reader(.leader)
      let stranger = try #require(office.people[.neighbour])
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.holdInterfaceMeeting(
          leader,
          InterfaceHeld(
            day: wednesday, other: "A", theme: "B", people: [stranger], roles: [], agreed: "C", followUp: nil))
      }
    }
  }

  @Test("one's own learning point is seen by oneself alone; successes wait for the next meeting of the group")
  func learning() async throws {
    try await Office.with { office in
      let (caseworker, leader) = (try office.reader(.caseworker), try office.reader(.leader))
      #expect(try await office.desk.catchSuccess(caseworker, "En borger ringede selv til chefen").isDone)
      #expect(try await office.desk.sparring(leader).log.stories.map(\.text) == ["En borger ringede selv til chefen"])
      let held = LearningHeld(
        met: LearningGroupMet(theme: "Timer", practise: "Spørg om timer", facilitator: leader.person), day: wednesday,
        ownPoint: TeamTask(text: "Tie stille lidt længere", person: leader.person, due: due),
        success: "Tre timer mere om ugen")
      #expect(try await office.desk.holdLearningGroup(caseworker, held).isDone)
      let mine = try await office.desk.sparring(caseworker)
      #expect(mine.learning?.facilitator?.id == leader.person)
      #expect(mine.log.stories.isEmpty)
      #expect(mine.log.followUps.map(\.text) == ["Tie stille lidt længere"])
      // Whoever it was typed for, it is the writer's own.
      #expect(try await office.desk.sparring(leader).log.followUps.isEmpty)
      let texts = try await office.desk.myDay(caseworker).sections.flatMap(\.rows).compactMap { row -> String? in
        guard case .task(let task) = row.matter else { return nil }
        return task.text
      }
      #expect(texts == ["Tie stille lidt længere"])
    }
  }
}
