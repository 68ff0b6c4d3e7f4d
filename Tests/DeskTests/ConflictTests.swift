import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("Two who write at the same time")
struct ConflictTests {
  private static func goal(_ name: String) -> Proposal {
    Proposal(.jobGoalSet(.init(goal: reference(name), occupation: name)), on: wednesday)
  }

  @Test("the second of two editors of the same part is shown what the first wrote, and nothing is recorded or lost")
  func samePart() async throws {
    try await Office.with { office in
      let id = try await RightsTests.citizen(office)
      let first = try office.reader(.caseworker)
      let second = try office.reader(.broker)
      let desk = office.desk
      let version = try await desk.citizen(first, id).version
      #expect(try await desk.citizen(second, id).version == version)
      #expect(try await desk.record(first, id, [Self.goal("Lager")], version: version).isDone)
      let before = try await desk.factCount
      let conflict = try await desk.record(second, id, [Self.goal("Køkken")], version: version).conflict
      #expect(conflict?.count == 1)
      #expect(conflict?.first?.by?.id == first.person)
      #expect(conflict?.first?.fact == Self.goal("Lager").fact)
      #expect(try await desk.factCount == before)
      #expect(
        try await desk.record(second, id, [Self.goal("Køkken")], version: version, isForced: true).isDone)
      let goals = try await desk.citizen(first, id).jobGoals.map(\.occupation)
      #expect(Set(goals) == ["Lager", "Køkken"])
    }
  }

  @Test("who has seen the newest goes through without being asked")
  func newestSeen() async throws {
    try await Office.with { office in
      let id = try await RightsTests.citizen(office)
      let desk = office.desk
      let reader = try office.reader(.caseworker)
      try await office.record(id, by: .broker, Self.goal("Lager"))
      let version = try await desk.citizen(reader, id).version
      #expect(try await desk.record(reader, id, [Self.goal("Køkken")], version: version).isDone)
    }
  }

  @Test("two who plan talks do not get in each other's way, nor does a talk in that of a goal")
  func talksStandBesideEachOther() async throws {
    try await Office.with { office in
      let id = try await RightsTests.citizen(office)
      let desk = office.desk
      let version = try await desk.citizen(try office.reader(.caseworker), id).version
      func planned(_ name: String) -> Proposal {
        Proposal(.contactPlanned(.init(appointment: reference(name), scheduledFor: day("2026-03-20"))), on: wednesday)
      }
      #expect(try await desk.record(try office.reader(.caseworker), id, [planned("a")], version: version).isDone)
      #expect(try await desk.record(try office.reader(.mentor), id, [planned("b")], version: version).isDone)
      #expect(try await desk.record(try office.reader(.broker), id, [Self.goal("Lager")], version: version).isDone)
      #expect(try await desk.citizen(try office.reader(.mentor), id).appointments.count == 2)
    }
  }

  @Test("two who correct the same fact: the second is shown the first's correction")
  func sameFactCorrected() async throws {
    try await Office.with { office in
      let id = try await RightsTests.citizen(office)
      let desk = office.desk
      let fact = desk.formReceipt()
      let caseworker = try office.reader(.caseworker)
      let leader = try office.reader(.leader)
      _ = try await desk.record(caseworker, id, [Self.goal("Lager")], receipt: fact)
      let version = try await desk.citizen(caseworker, id).version
      #expect(
        try await desk.correct(caseworker, id, fact, to: Self.goal("Køkken"), reason: "hørt forkert", version: version)
          .isDone)
      let before = try await desk.factCount
      let outcome = try await desk.retract(leader, id, fact, reason: "ikke et mål", version: version)
      #expect(outcome.conflict != nil)
      #expect(outcome.conflict?.isEmpty == false)
      #expect(try await desk.factCount == before)
    }
  }
}
