import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("Group meetings and courses: seats, a queue, attendance, and what they gave")
struct GroupTests {
  private func plan(_ seats: Int, days: [Int] = [7], holder: ID<Person>? = nil) -> GroupPlanned {
    GroupPlanned(
      group: reference("ny"), kind: days.count == 1 ? .meeting : .course, title: "Godt i gang", place: "Store Sal",
      seats: seats, holder: holder,
      sessions: days.enumerated().map { place, day in
        GroupSession(
          number: place + 1, day: wednesday.adding(days: day), time: ClockTime(hour: 9, minute: 0), minutes: 90)
      })
  }

  private func citizens(_ office: Office, _ count: Int) async throws -> [ID<Case>] {
    var ids: [ID<Case>] = []
    for serial in 1...count { ids.append(try await office.citizen("Prøve Person\(serial)", serial: serial)) }
    return ids
  }

  private func state(_ office: Office, _ id: ID<Case>) async throws -> CaseState {
    CaseState(CaseHistory(try await CaseFile.read(id, from: office.desk.log).facts))
  }

  private func plan(_ office: Office, _ plan: GroupPlanned) async throws -> Reference<GroupCourse> {
    try await office.desk.planGroup(try office.reader(.caseworker), plan, receipt: office.desk.formReceipt())
  }

  @Test("many are signed up in one act, each with a time for the meeting and a talk of their own right after")
  func invited() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 3)
      let reader = try office.reader(.caseworker)
      let group = try await plan(office, plan(15))
      let talks = GroupInvitation.Talks(
        first: ClockTime(hour: 10, minute: 30)!, minutes: 20, person: reader.person)
      let receipt = office.desk.formReceipt()
      for _ in 0..<2 {
        let outcome = try await office.desk.signUp(
          reader, group, GroupInvitation(cases: ids, talks: talks), receipt: receipt)
        guard case .done = outcome else { return #expect(Bool(false), "\(outcome)") }
      }
      for (place, id) in ids.enumerated() {
        let state = try await state(office, id)
        #expect(state.groups.isMember(of: group))
        let planned = state.contacts.planned
        #expect(planned.count == 2, "sent twice is one act")
        #expect(planned.first { $0.session == 1 }?.time == ClockTime(hour: 9, minute: 0))
        #expect(
          planned.first { $0.session == nil }?.time == ClockTime(hour: 10, minute: 30)!.adding(minutes: 20 * place))
      }
      let page = try await office.desk.group(reader, group)
      #expect(page.members.map(\.citizen.id) == ids && page.hidden == 0 && page.line.free == 12)
    }
  }

  @Test("talks go round what already stands in the calendar")
  func talksRound() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 2)
      let reader = try office.reader(.caseworker)
      try await office.record(
        ids[0],
        Proposal(
          .contactPlanned(
            .init(
              appointment: reference("t"), scheduledFor: wednesday.adding(days: 7), person: reader.person,
              time: ClockTime(hour: 10, minute: 40), minutes: 30)), on: wednesday))
      let group = try await plan(office, plan(15))
      _ = try await office.desk.signUp(
        reader, group,
        GroupInvitation(
          cases: ids, talks: .init(first: ClockTime(hour: 10, minute: 30)!, minutes: 20, person: reader.person)))
      var times: [ClockTime?] = []
      for id in ids {
        let planned = try await state(office, id).contacts.planned
        times.append(planned.first { $0.session == nil && $0.group == group }?.time)
      }
      #expect(times == [ClockTime(hour: 11, minute: 10), ClockTime(hour: 11, minute: 30)])
    }
  }

  @Test("who comes after the last seat waits in line, and moves up when somebody signs off")
  func queue() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 3)
      let reader = try office.reader(.caseworker)
      let group = try await plan(office, plan(1, days: [7, 14]))
      _ = try await office.desk.signUp(reader, group, GroupInvitation(cases: ids))
      var page = try await office.desk.group(reader, group)
      #expect(page.members.map(\.waiting) == [nil, 1, 2])
      #expect(page.members.map(\.times.count) == [2, 0, 0])
      let off = try await office.desk.signOff(reader, group, ids[0], reason: "Har fået job")
      guard case .done = off else { return #expect(Bool(false), "\(off)") }
      page = try await office.desk.group(reader, group)
      #expect(page.members.map(\.citizen.id) == [ids[1], ids[2]] && page.members.map(\.waiting) == [nil, 1])
      #expect(page.members[0].times.map(\.state) == [.planned, .planned])
      #expect(try await state(office, ids[0]).contacts.ahead(from: wednesday).isEmpty)
      // Signed off and on again: last in line, and given times when it is their turn.
      _ = try await office.desk.signUp(reader, group, GroupInvitation(cases: [ids[0]]))
      _ = try await office.desk.signOff(reader, group, ids[1], reason: nil)
      _ = try await office.desk.signOff(reader, group, ids[2], reason: nil)
      page = try await office.desk.group(reader, group)
      #expect(page.members.map(\.citizen.id) == [ids[0]])
      #expect(page.members[0].times.count { $0.state == .planned } == 2)
    }
  }

  @Test("whose case ends gives the seat to the next, who is told; and is given it back nowhere")
  func closed() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 2)
      for id in ids { try await office.record(id, Proposal(.caseOpened(.init()), on: wednesday)) }
      try await office.record(
        ids[1],
        Proposal(
          .professionalAttached(
            ProfessionalAttached(role: .coordinatingCaseworker, person: try office.reader(.caseworker).person)),
          on: wednesday))
      let reader = try office.reader(.caseworker)
      let group = try await plan(office, plan(1, days: [7, 14]))
      _ = try await office.desk.signUp(reader, group, GroupInvitation(cases: ids))
      let closing = try await office.desk.record(
        reader, ids[0], [Proposal(.caseClosed(CaseClosed()), on: wednesday)])
      guard case .done = closing else { return #expect(Bool(false), "\(closing)") }
      let page = try await office.desk.group(reader, group)
      #expect(page.members.map(\.citizen.id) == [ids[1]] && page.line.members == 1)
      #expect(page.members.first?.times.map(\.state) == [.planned, .planned])
      let tasks = try await state(office, ids[1]).tasks.values.filter { $0.person == reader.person }
      #expect(tasks.map(\.text) == ["Sig til borgeren, at der er blevet plads: Godt i gang"])
    }
  }

  @Test("who has sent word of the meeting to come is not booked for it again because another signs off")
  func sentWord() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 2)
      let reader = try office.reader(.caseworker)
      let group = try await plan(office, plan(5))
      _ = try await office.desk.signUp(reader, group, GroupInvitation(cases: ids))
      let planned = try #require(try await state(office, ids[0]).contacts.planned.first)
      try await office.record(
        ids[0],
        Proposal(
          .contactCancelled(ContactCancelled(appointment: planned.appointment, onWhoseWish: .citizen)), on: wednesday))
      _ = try await office.desk.signOff(reader, group, ids[1], reason: nil)
      #expect(try await state(office, ids[0]).contacts.ahead(from: wednesday).isEmpty)
    }
  }

  @Test("a day without room for all the talks refuses them, and signs nobody up")
  func noRoom() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 3)
      let reader = try office.reader(.caseworker)
      let group = try await plan(office, plan(15))
      let talks = GroupInvitation.Talks(first: ClockTime(hour: 19, minute: 15)!, minutes: 20, person: reader.person)
      let outcome = try await office.desk.signUp(reader, group, GroupInvitation(cases: ids, talks: talks))
      guard case .refused(.noRoomForTalks) = outcome else { return #expect(Bool(false), "\(outcome)") }
      #expect(try await office.desk.group(reader, group).members.isEmpty)
    }
  }

  @Test("candidates are counted after those who are in it already: the fifty-first citizen stands on the second page")
  func candidates() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 53)
      let reader = try office.reader(.leader)
      let group = try await office.desk.planGroup(reader, plan(60), receipt: office.desk.formReceipt())
      _ = try await office.desk.signUp(reader, group, GroupInvitation(cases: Array(ids.prefix(2))))
      let query = CitizenQuery(circle: .team)
      let list = try await office.desk.groupCandidates(reader, group, query)
      #expect(list.total == 51 && list.rows.count == 50)
      var second = query
      second.page = 2
      #expect(try await office.desk.groupCandidates(reader, group, second).rows.count == 1)
    }
  }

  @Test("attendance is one act: who came, what it gave, who stayed away; what is written already stays")
  func attendance() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 3)
      let reader = try office.reader(.caseworker)
      let group = try await plan(office, plan(15, days: [0]))
      _ = try await office.desk.signUp(reader, group, GroupInvitation(cases: ids))
      let attendance = GroupAttendance(
        session: 1,
        rows: [
          .init(id: ids[0], came: .yes, gave: "Jeg mødte nogen som mig"), .init(id: ids[1], came: .no),
          .init(id: ids[2], came: .cancelled, gave: "Barn syg"),
        ])
      let done = try await office.desk.attend(reader, group, attendance)
      guard case .done = done else { return #expect(Bool(false), "\(done)") }
      let page = try await office.desk.group(reader, group)
      #expect(page.members.map { $0.time(of: 1)?.state } == [.held, .stayedAway, .cancelled])
      #expect(try await state(office, ids[0]).groups[group]?.attended.map(\.gave) == ["Jeg mødte nogen som mig"])
      // It is no talk: the rhythm of talks is another thing.
      #expect(try await state(office, ids[0]).contacts.last == nil)
      let again = try await office.desk.attend(reader, group, attendance)
      guard case .refused(.nothingToRecord) = again else { return #expect(Bool(false), "\(again)") }
    }
  }

  @Test("those of another team are counted and not named, and cannot be written about")
  func others() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 1)
      let group = try await plan(office, plan(15, days: [0]))
      let neighbour = try office.reader(.neighbour)
      let theirs = try await office.citizen("Anden Person", serial: 9, by: .neighbour)
      _ = try await office.desk.signUp(try office.reader(.caseworker), group, GroupInvitation(cases: ids))
      _ = try await office.desk.signUp(neighbour, group, GroupInvitation(cases: [theirs]))
      let page = try await office.desk.group(neighbour, group)
      #expect(page.members.map(\.citizen.id) == [theirs] && page.hidden == 1 && page.line.members == 2)
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.attend(
          neighbour, group, GroupAttendance(session: 1, rows: [.init(id: ids[0], came: .yes)]))
      }
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.signUp(neighbour, group, GroupInvitation(cases: ids))
      }
      // Nor can they call off what another team holds.
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.cancelGroup(neighbour, group, reason: "Nej")
      }
    }
  }

  @Test("a group that is called off cancels everybody's times, and nobody can be signed up for it")
  func cancelled() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 2)
      let reader = try office.reader(.caseworker)
      let group = try await plan(office, plan(15))
      _ = try await office.desk.signUp(reader, group, GroupInvitation(cases: ids))
      _ = try await office.desk.cancelGroup(reader, group, reason: "Lokalet er lukket")
      for id in ids { #expect(try await state(office, id).contacts.ahead(from: wednesday).isEmpty) }
      let list = try await office.desk.groups(reader)
      #expect(list.coming.isEmpty && list.past.map(\.plan.cancelled) == ["Lokalet er lukket"])
      await #expect(throws: DeskRefusal.self) {
        _ = try await office.desk.signUp(reader, group, GroupInvitation(cases: ids))
      }
    }
  }

  @Test("the last seat is given once, however many ask for it at the same moment")
  func lastSeat() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 4)
      let reader = try office.reader(.caseworker)
      let group = try await plan(office, plan(1))
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for id in ids {
          tasks.addTask { _ = try await office.desk.signUp(reader, group, GroupInvitation(cases: [id])) }
        }
        try await tasks.waitForAll()
      }
      let page = try await office.desk.group(reader, group)
      #expect(page.members.count == 4)
      #expect(page.members.map(\.times.count).sorted() == [0, 0, 0, 1])
      #expect(page.members.first?.times.count == 1)
    }
  }

  @Test("places that citizens found themselves: counted among those of which it is known, and opened to the cases")
  func ownFound() async throws {
    try await Office.with { office in
      let ids = try await citizens(office, 3)
      for (id, own) in zip(ids, [true, false, nil]) {
        try await office.record(
          id,
          Proposal(
            .placementStarted(.init(placement: reference("p"), kind: .workPlacement, foundByCitizen: own)),
            on: wednesday.adding(days: -20)))
      }
      try await office.record(
        ids[1],
        Proposal(
          .placementStarted(.init(placement: reference("gammel"), kind: .workPlacement, foundByCitizen: true)),
          on: wednesday.adding(days: -200)))
      let places = try await office.desk.ownFoundPlaces(try office.reader(.caseworker), months: 3)
      #expect(places.own == 1 && places.known == 2 && places.untold == 1)
      #expect(Set(places.rows.map(\.citizen.id)) == Set(ids))
      let year = try await office.desk.ownFoundPlaces(try office.reader(.caseworker), months: 12)
      #expect(year.own == 2 && year.known == 3)
    }
  }
}
