import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("A caseload changes hands in one act")
struct TransferTests {
  /// Two citizens of the caseworker's, one with an appointment and a task of theirs and one of the broker's.
  private func citizens(_ office: Office) async throws -> [ID<Case>] {
    let caseworker = try #require(office.people[.caseworker])
    var ids: [ID<Case>] = []
    for (serial, name) in [(1, "Bente Prøvesen"), (2, "Carl Tænkt")] {
      ids.append(
        try await office.citizen(name, serial: serial, [Proposal(.caseOpened(.init()), on: day("2026-01-05"))]))
    }
    try await office.record(
      ids[0],
      Proposal(
        .contactPlanned(
          .init(
            appointment: reference("t1"), scheduledFor: wednesday.adding(days: 2), by: .coordinatingCaseworker,
            person: caseworker, form: .meeting)), on: wednesday),
      Proposal(
        .taskGiven(
          .init(
            task: reference("o1"), text: "Ring til lægen", due: wednesday.adding(days: 1), person: caseworker, from: nil
          )),
        on: wednesday),
      Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: wednesday))
    return ids
  }

  private func order(_ office: Office, _ cases: [ID<Case>], to: Office.Colleague = .colleague) throws -> TransferOrder {
    TransferOrder(
      from: try #require(office.people[.caseworker]), to: try #require(office.people[to]), cases: cases,
      reason: "Ny fordeling af sager", handOver: "Begge er i gang med at finde en praktik",
      task: "Ring og fortæl, at du er ny kontakt", title: "Overdraget")
  }

  @Test("roles, appointments and tasks go along, others' stay; the note tells why, and each citizen is to be told")
  func whole() async throws {
    try await Office.with { office in
      let ids = try await citizens(office)
      let leader = try office.reader(.leader)
      let colleague = try #require(office.people[.colleague])
      let page = try await office.desk.caseloadTransfer(leader, from: office.people[.caseworker], to: colleague)
      #expect(page.rows.map(\.citizen.id) == ids && page.rows.map(\.appointments) == [1, 0])
      #expect(page.rows.allSatisfy { $0.roles == [.coordinatingCaseworker] })
      #expect(page.from?.citizens == 2 && page.to?.citizens == 0)
      #expect(try await office.desk.transfer(leader, try order(office, ids)).isDone)

      let reader = try office.reader(.colleague)
      for id in ids {
        let citizen = try await office.desk.citizen(reader, id)
        let holders = citizen.people.filter { $0.role == .coordinatingCaseworker }.map { $0.person?.id }
        #expect(holders == [colleague])
        #expect(
          citizen.tasks.contains { $0.person.id == colleague && $0.text == "Ring og fortæl, at du er ny kontakt" })
        #expect(
          citizen.events.contains { event in
            if case .noteWritten(let note) = event.fact {
              note.text == "Overdraget. Ny fordeling af sager\n\nBegge er i gang med at finde en praktik"
                && note.shownToCitizen
            } else {
              false
            }
          })
      }
      let first = try await office.desk.citizen(reader, ids[0])
      #expect(first.people.contains { $0.role == .jobBroker && $0.person?.id == office.people[.broker] })
      #expect(first.tasks.contains { $0.text == "Ring til lægen" && $0.person.id == colleague })
      // What is on the day follows: it stands on the new one's, and no longer on the former one's.
      office.turn(to: wednesday.adding(days: 2), hour: 8)
      func talks(_ who: Office.Colleague) async throws -> Int {
        try await office.desk.myDay(try office.reader(who)).talksToday
      }
      #expect(try await talks(.colleague) == 1)
      #expect(try await talks(.caseworker) == 0)
      #expect(try await office.desk.caseloadTransfer(leader, from: office.people[.caseworker]).rows.isEmpty)
    }
  }

  @Test("only those chosen move, and the same form moves them once")
  func some() async throws {
    try await Office.with { office in
      let ids = try await citizens(office)
      let leader = try office.reader(.leader)
      let receipt = office.desk.formReceipt()
      let before = try await office.desk.factCount
      #expect(try await office.desk.transfer(leader, try order(office, [ids[1]]), receipt: receipt).isDone)
      let after = try await office.desk.factCount
      #expect(after > before)
      #expect(try await office.desk.transfer(leader, try order(office, [ids[1]]), receipt: receipt).isDone)
      #expect(try await office.desk.factCount == after)
      let left = try await office.desk.caseloadTransfer(leader, from: office.people[.caseworker]).rows
      #expect(left.map(\.citizen.id) == [ids[0]])
    }
  }

  @Test("all or nothing: a case that the leader may not change, no reason, or nobody to go to, and nothing moves")
  func refused() async throws {
    try await Office.with { office in
      let ids = try await citizens(office)
      let elsewhere = try await office.citizen("Dorte Prøvesen", serial: 3, by: .neighbour)
      let leader = try office.reader(.leader)
      let before = try await office.desk.factCount
      #expect(
        await notAllowed { _ = try await office.desk.transfer(leader, try order(office, ids + [elsewhere])) } != nil)
      for (reason, handOver) in [("", "Ved det"), ("Ny fordeling", " \n")] {
        var order = try order(office, ids)
        (order.reason, order.handOver) = (reason, handOver)
        await #expect(throws: DeskRefusal.self) { _ = try await office.desk.transfer(leader, order) }
      }
      for to in [Office.Colleague.neighbour, .caseworker, .administrator] {
        #expect(
          await isNotFound { _ = try await office.desk.transfer(leader, try order(office, ids, to: to)) }, "\(to)")
      }
      for other in [Office.Colleague.caseworker, .broker, .mentor, .projectLead, .administrator] {
        let reader = try office.reader(other)
        #expect(await notAllowed { _ = try await office.desk.caseloadTransfer(reader) } != nil, "\(other)")
        #expect(
          await notAllowed { _ = try await office.desk.transfer(reader, try order(office, ids)) } != nil, "\(other)")
      }
      #expect(try await office.desk.factCount == before)
    }
  }

  @Test("whoever left is still there to hand over from, and Mit team counts their citizens until it is done")
  func left() async throws {
    try await Office.with { office in
      var ids = try await citizens(office)
      for serial in 11...16 { ids.append(try await office.citizen("Borger Nr\(serial)", serial: serial)) }
      let leader = try office.reader(.leader)
      // All of them can be seen: no list shows just these.
      func waiting() async throws -> Int? {
        let block = try await office.desk.teamMonday(leader).blocks.first { $0.kind == .leftWithout }
        #expect(block?.count == block?.rows.count)
        return block?.count
      }
      #expect(try await waiting() == nil)
      let caseworker = try #require(office.people[.caseworker])
      _ = try await office.desk.registerStaff(
        try office.reader(.administrator),
        StaffRegistered(
          person: caseworker, name: "caseworker", role: .coordinatingCaseworker, team: office.north,
          userName: "caseworker", isActive: false), isNew: false)
      #expect(try await waiting() == 8)
      let page = try await office.desk.caseloadTransfer(leader, from: caseworker)
      #expect(page.from?.isActive == false && page.rows.count == 8)
      #expect(try await office.desk.transfer(leader, try order(office, ids)).isDone)
      #expect(try await waiting() == nil)
    }
  }
}
