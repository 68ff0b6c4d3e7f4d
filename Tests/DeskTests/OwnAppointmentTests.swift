import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("What the citizen asks about an appointment")
struct OwnAppointmentTests {
  private static let ten = ClockTime(hour: 10, minute: 0)

  /// A citizen inside by their own door, with two appointments that the broker holds.
  private func inside(_ office: Office) async throws -> (id: ID<Case>, guest: SigningGuest) {
    let id = try await office.citizen("Bente Prøvesen", [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
    try await office.record(
      id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: wednesday))
    for (name, days) in [("t1", 7), ("t2", 14)] {
      try await office.record(
        id,
        Proposal(
          .contactPlanned(
            ContactPlanned(
              appointment: reference(name), scheduledFor: wednesday.adding(days: days), by: .jobBroker,
              person: office.people[.broker], form: .meeting, participants: [.jobBroker, .citizen], time: Self.ten)),
          on: wednesday))
    }
    let made = try #require(try await office.desk.inviteCitizen(try office.reader(.caseworker), id))
    let token = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
    return (id, try #require(try await office.desk.signingGuest(token)))
  }

  private func ask(
    _ office: Office, _ guest: SigningGuest, _ ask: AppointmentAsk?, days: Int = 7, receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    try await office.desk.askAboutAppointment(
      guest, reference("t1"), shown: (wednesday.adding(days: days), Self.ten), ask,
      receipt: receipt ?? office.desk.formReceipt())
  }

  private func tasks(_ office: Office, _ id: ID<Case>) async throws -> [String] {
    try await office.desk.citizen(try office.reader(.broker), id, seenOn: .citizen).tasks.map(\.text)
  }

  @Test("every appointment to come is shown, and a wish is one task for whoever holds it, with the day and the words")
  func asked() async throws {
    try await Office.with { office in
      let (id, guest) = try await inside(office)
      let before = try await office.desk.ownPage(guest)
      #expect(before.appointments.map(\.appointment.description) == ["t1", "t2"] && before.mayAsk)
      let receipt = office.desk.formReceipt()
      for _ in 1...2 {
        let wish = AppointmentAsk(.move(to: wednesday.adding(days: 9)), reason: "Efter kl. 12")
        #expect(try await ask(office, guest, wish, receipt: receipt).isDone)
      }
      let told = String(describing: try await office.desk.myDay(try office.reader(.broker)))
      let text = try #require(try await tasks(office, id).first)
      #expect(try await tasks(office, id).count == 1)
      #expect(text.contains("flytte aftalen \(typed(7)) kl. 10.00 til \(typed(9))") && text.contains("Efter kl. 12"))
      #expect(told.contains("Efter kl. 12"))
      let page = try await office.desk.ownPage(guest)
      #expect(
        page.asked == [reference("t1"): AppointmentAsk(.move(to: wednesday.adding(days: 9)), reason: "Efter kl. 12")])
      // The appointment stands as it did, and nobody stayed away.
      #expect(page.appointments == before.appointments)
      let kinds = try await office.desk.ownData(guest).events.map(\.fact.kind)
      #expect(
        !kinds.contains(.citizenStayedAway) && !kinds.contains(.contactMoved) && !kinds.contains(.contactCancelled))
    }
  }

  private func typed(_ days: Int) -> String {
    let parts = wednesday.adding(days: days).parts
    return "\(parts.day).\(parts.month).\(parts.year)"
  }

  @Test("what is asked anew takes the place of what was asked; taken back, nothing is asked")
  func changed() async throws {
    try await Office.with { office in
      let (id, guest) = try await inside(office)
      #expect(try await ask(office, guest, AppointmentAsk(.move(to: wednesday.adding(days: 9)))).isDone)
      #expect(try await ask(office, guest, AppointmentAsk(.cannotCome, reason: "Lægen. Borgeren skriver: x")).isDone)
      #expect(try await tasks(office, id).count == 1)
      let asked = try await office.desk.ownPage(guest).asked
      #expect(asked == [reference("t1"): AppointmentAsk(.cannotCome, reason: "Lægen. Borgeren skriver: x")])
      #expect(try await ask(office, guest, nil).isDone)
      #expect(try await office.desk.ownPage(guest).asked.isEmpty)
      #expect(try await tasks(office, id).isEmpty)
      // Nothing is asked: there is nothing to take back.
      #expect(try await ask(office, guest, nil).refusal == .nothingToRecord)
    }
  }

  @Test("answered, when the task is done or the appointment has moved; an old page does not ask about another time")
  func answered() async throws {
    try await Office.with { office in
      let (id, guest) = try await inside(office)
      #expect(try await ask(office, guest, AppointmentAsk(.cannotCome)).isDone)
      let open = try await office.desk.citizen(try office.reader(.broker), id, seenOn: .citizen).tasks
      try await office.record(
        id, by: .broker,
        Proposal(.taskDone(TaskDone(task: try #require(open.first).task, answer: "Ringet")), on: wednesday))
      #expect(try await office.desk.ownPage(guest).asked.isEmpty)
      #expect(try await ask(office, guest, AppointmentAsk(.cannotCome)).isDone)
      try await office.record(
        id, by: .broker,
        Proposal(
          .contactMoved(ContactMoved(appointment: reference("t1"), scheduledFor: wednesday.adding(days: 8))),
          on: wednesday))
      #expect(try await office.desk.ownPage(guest).asked.isEmpty)
      #expect(try await ask(office, guest, AppointmentAsk(.cannotCome), days: 7).conflict != nil)
      #expect(try await ask(office, guest, AppointmentAsk(.cannotCome), days: 8).isDone)
      try await office.record(
        id, by: .broker,
        Proposal(
          .contactCancelled(ContactCancelled(appointment: reference("t1"), onWhoseWish: .citizen)), on: wednesday))
      #expect(try await ask(office, guest, AppointmentAsk(.cannotCome), days: 8).refusal == .appointmentSettled)
      #expect(try await office.desk.ownPage(guest).appointments.map(\.appointment.description) == ["t2"])
    }
  }

  @Test("another's door asks about nothing here")
  func another() async throws {
    try await Office.with { office in
      let (_, guest) = try await inside(office)
      let other = try await office.citizen(
        "Ali Eksempel", serial: 2, [Proposal(.caseOpened(.init()), on: day("2026-01-05"))])
      let made = try #require(try await office.desk.inviteCitizen(try office.reader(.caseworker), other))
      let token = try await office.desk.enterAgreement(try #require(made.token), code: made.code)
      let stranger = try #require(try await office.desk.signingGuest(token))
      #expect(try await ask(office, stranger, AppointmentAsk(.cannotCome)).refusal == .appointmentUnknown)
      #expect(try await office.desk.ownPage(guest).asked.isEmpty)
    }
  }
}
