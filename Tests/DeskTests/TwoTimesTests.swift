import Almanac
import Answers
import Casework
import Identifiers
import Interventions
import Testing

@testable import Desk

@Suite("Two times: how it was on a day, and what was known on a day")
struct TwoTimesTests {
  @Test("a talk written down late is so from its day on, and known from the day it was written down")
  func recordedLate() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      office.turn(to: day("2026-03-20"))
      try await office.record(id, Proposal(talk(), on: day("2026-03-10")))
      let look = Look(office, id)
      #expect(try await look.talks(Dials()) == [day("2026-03-10")])
      #expect(try await look.talks(Dials(asOf: day("2026-03-10"))) == [day("2026-03-10")])
      #expect(try await look.talks(Dials(asOf: day("2026-03-09"))) == [])
      #expect(try await look.talks(Dials(knownOn: day("2026-03-19"))) == [])
      #expect(try await look.talks(Dials(knownOn: day("2026-03-20"))) == [day("2026-03-10")])
      #expect(try await look.talks(Dials(asOf: day("2026-03-10"), knownOn: day("2026-03-19"))) == [])
      #expect(try await look.firstTalk(Dials(knownOn: day("2026-03-19"))) == .overdue)
      #expect(try await look.firstTalk(Dials(asOf: day("2026-03-19"))) == .met)
      #expect(try await look.firstTalk(Dials(asOf: day("2026-03-09"))) == .pending)
    }
  }

  @Test("a correction changes what was so, and on earlier days we knew what we knew")
  func corrected() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      let fact = office.desk.formReceipt()
      let reader = try office.reader(.caseworker)
      _ = try await office.desk.record(reader, id, [Proposal(talk(), on: day("2026-03-10"))], receipt: fact)
      office.turn(to: day("2026-03-20"))
      let correction = try await office.desk.correct(
        reader, id, fact, to: Proposal(talk(), on: day("2026-03-16")), reason: "forkert dag")
      #expect(correction.isDone)
      let look = Look(office, id)
      #expect(try await look.talks(Dials()) == [day("2026-03-16")])
      #expect(try await look.talks(Dials(asOf: day("2026-03-12"))) == [])
      #expect(try await look.talks(Dials(knownOn: day("2026-03-19"))) == [day("2026-03-10")])
      #expect(try await look.firstTalk(Dials()) == .late)
      #expect(try await look.firstTalk(Dials(knownOn: day("2026-03-19"))) == .met)
      // The morning list follows the correction too.
      #expect(try await office.owed(.caseworker).isEmpty)
    }
  }

  @Test("what is taken back was known until it was taken back, and what it answered is owed again")
  func retracted() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen", [approach(on: day("2026-03-06"))])
      let fact = office.desk.formReceipt()
      let reader = try office.reader(.caseworker)
      _ = try await office.desk.record(reader, id, [Proposal(talk(), on: day("2026-03-10"))], receipt: fact)
      #expect(try await office.owed(.caseworker).isEmpty)
      office.turn(to: day("2026-03-20"))
      #expect(try await office.desk.retract(reader, id, fact, reason: "en anden borger").isDone)
      let look = Look(office, id)
      #expect(try await look.talks(Dials()) == [])
      #expect(try await look.talks(Dials(asOf: day("2026-03-12"))) == [])
      #expect(try await look.talks(Dials(knownOn: day("2026-03-19"))) == [day("2026-03-10")])
      #expect(try await office.owed(.caseworker).count { $0.owes("kontaktforloeb") } == 1)
      #expect(try await look.firstTalk(Dials()) == .overdue)
    }
  }

  @Test("who was on the case and what was planned is shown as it was on the day")
  func peopleAndPlans() async throws {
    try await Office.with { office in
      let id = try await office.citizen("Bente Prøvesen")
      office.turn(to: day("2026-03-20"))
      try await office.record(
        id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: day("2026-03-18")),
        Proposal(
          .contactPlanned(.init(appointment: reference("a"), scheduledFor: day("2026-03-25"))), on: day("2026-03-18")))
      let reader = try office.reader(.caseworker)
      let then = try await office.desk.citizen(reader, id, dials: Dials(asOf: day("2026-03-17")))
      #expect(then.people.map(\.role) == [.coordinatingCaseworker])
      #expect(then.appointments.isEmpty)
      let now = try await office.desk.citizen(reader, id)
      #expect(Set(now.people.map(\.role)) == [.coordinatingCaseworker, .jobBroker])
      #expect(now.nextAppointment?.day == day("2026-03-25"))
    }
  }

  private struct Look {
    let office: Office
    let id: ID<Case>

    init(_ office: Office, _ id: ID<Case>) {
      self.office = office
      self.id = id
    }

    func page(_ dials: Dials) async throws -> CitizenPage {
      try await office.desk.citizen(try office.reader(.caseworker), id, dials: dials)
    }

    func talks(_ dials: Dials) async throws -> [Day] {
      try await page(dials).events.filter { $0.fact.kind == .contactHeld }.map(\.day)
    }

    func firstTalk(_ dials: Dials) async throws -> Obligation.Status? {
      try await page(dials).roads.first { $0.model == ModelName("kontaktforloeb") }?.phases.flatMap(\.elements)
        .first { $0.id == "foerste-samtale" }?.obligations.first?.status
    }
  }
}
