import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

/// What is done about group meetings and courses: planned, signed up for, come to, given up.
extension Desk {
  /// Who moves the queue up: a rule, and nobody in particular.
  private static let queue = Actor.system(SystemActor(named: "group-queue"))

  /// Plans a group meeting or a course.
  ///
  /// - Parameter receipt: made with the form; the group is called by it, so that a form sent twice plans one.
  public func planGroup(
    _ reader: Reader, _ plan: GroupPlanned, receipt: ID<FactInCase>
  ) async throws -> Reference<GroupCourse> {
    try require(reader, .planContact)
    let group = Reference(Desk.id("group", receipt.description) as ID<GroupCourse>)
    return try await inTurn {
      guard try registers.ask(GroupNamed(group)) == nil else { return group }
      var plan = plan
      plan.group = group
      plan.team = reader.label.team?.id
      try await append([.groupPlanned(plan)], by: reader.actor)
      return group
    }
  }

  /// Signs citizens up, those with a seat for every meeting to come; and where it is asked for, books each of these a talk
  /// right after the first meeting. All of it or none.
  public func signUp(
    _ reader: Reader, _ group: Reference<GroupCourse>, _ invitation: GroupInvitation, receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    for id in invitation.cases { try require(reader, .planContact, in: id) }
    let talker = try invitation.talks.map { talks in
      guard let member = try registers.ask(AllStaff())[talks.person], member.isActive else {
        throw DeskRefusal.notFound
      }
      return CaseRole(member.role)
    }
    return try await inTurn {
      let plan = try running(group)
      let before = try registers.ask(GroupMembers(group)).map(\.id)
      let new = invitation.cases.filter { !before.contains($0) }
      let seated = Set(new.prefix(max(0, plan.seats - before.count)))
      guard var times = try talkTimes(reader, invitation.talks, plan, seated.count) else {
        return .refused(.noRoomForTalks)
      }
      var talks: [ID<Case>: ClockTime] = [:]
      for id in new where seated.contains(id) && !times.isEmpty { talks[id] = times.removeFirst() }
      let by = reader.subject.role.map { CaseRole($0) }
      return try await recordAcross(reader, invitation.cases, receipt: receipt) { id, state in
        guard !state.groups.isMember(of: group) else { return [] }
        var facts: [CaseFact] = [.groupSignedUp(GroupSignedUp(group: group, title: plan.title, by: by))]
        if seated.contains(id) { facts += seats(plan) }
        if let time = talks[id], let asked = invitation.talks, let first = coming(plan).first {
          facts.append(
            .contactPlanned(
              ContactPlanned(
                appointment: Reference(newID() as ID<Appointment>), scheduledFor: first.day, by: talker,
                person: asked.person, form: .meeting, participants: talker.map { [.citizen, $0] },
                bookedBy: .professional, time: time, minutes: asked.minutes, place: plan.place, group: group)))
        }
        return facts.map { Proposal($0, on: today) }
      }
    }
  }

  private func running(_ group: Reference<GroupCourse>) throws -> GroupPlanned {
    guard let plan = try registers.ask(GroupNamed(group))?.plan, plan.cancelled == nil, plan.lastDay >= today else {
      throw DeskRefusal.notFound
    }
    return plan
  }

  private func coming(_ plan: GroupPlanned) -> [GroupSession] { plan.sessions.filter { $0.day >= today } }

  /// A time for each meeting to come.
  private func seats(_ plan: GroupPlanned) -> [CaseFact] {
    coming(plan).map { session in
      .contactPlanned(
        ContactPlanned(
          appointment: Reference(newID() as ID<Appointment>), scheduledFor: session.day,
          form: .meeting, bookedBy: .professional, time: session.time, minutes: session.minutes, place: plan.place,
          group: plan.group, session: session.number))
    }
  }

  /// Times one after another that are free in the calendar of whoever talks; nil where the day has no room for them all.
  ///
  /// All their appointments count, also in cases that the reader does not see: of those only that the time is taken.
  private func talkTimes(
    _ reader: Reader, _ talks: GroupInvitation.Talks?, _ plan: GroupPlanned, _ count: Int
  ) throws -> [ClockTime]? {
    guard let talks, let first = coming(plan).first else { return [] }
    let taken = try registers.ask(
      AppointmentsOfPerson(
        talks.person, from: first.day, through: first.day,
        in: CaseMembership(
          scope(reader, .planContact),
          contains: { [caseload] in caseload.contains(CaseKey($0), in: caseload.everyCase) }))
    ).filter { $0.state == .planned }.compactMap { row in row.time.map { ($0.minutes, row.minutes ?? 45) } }
    var times: [ClockTime] = []
    var minute = talks.first.minutes
    while times.count < count, minute + talks.minutes <= GroupInvitation.latest {
      let isFree = !taken.contains { $0.0 < minute + talks.minutes && minute < $0.0 + $0.1 }
      if isFree, let time = ClockTime(hour: minute / 60, minute: minute % 60) {
        times.append(time)
        minute += talks.minutes
      } else {
        minute += 5
      }
    }
    return times.count == count ? times : nil
  }

  /// Takes a citizen out again; the times to come are cancelled, and the queue moves up.
  public func signOff(
    _ reader: Reader, _ group: Reference<GroupCourse>, _ id: ID<Case>, reason: String?, wish: WishOf = .citizen,
    receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    try require(reader, .planContact, in: id)
    return try await inTurn {
      let outcome = try await recordAcross(reader, [id], receipt: receipt) { _, state in
        [.groupSignedOff(GroupSignedOff(group: group, onWhoseWish: wish, reason: reason))].map {
          Proposal($0, on: today)
        } + cancelling(group, state, wish, reason)
      }
      if case .done = outcome { try await moveUp(group) }
      return outcome
    }
  }

  private func cancelling(
    _ group: Reference<GroupCourse>, _ state: CaseState, _ wish: WishOf, _ reason: String?
  ) -> [Proposal] {
    state.contacts.planned.filter { $0.group == group && $0.state == .planned && $0.day >= today }.map {
      Proposal(
        .contactCancelled(ContactCancelled(appointment: $0.appointment, onWhoseWish: wish, reason: reason)), on: today)
    }
  }

  /// Gives those who have a seat, and were never given times, their times; and whoever is near them the task to tell them.
  func moveUp(_ group: Reference<GroupCourse>) async throws {
    guard let plan = try? running(group) else { return }
    let up = try registers.ask(GroupMembers(group)).prefix(plan.seats).filter { member in
      !member.times.contains { $0.session != nil && $0.day >= today && $0.state != .cancelled }
    }
    guard !up.isEmpty, !coming(plan).isEmpty else { return }
    for member in up {
      // One whose case does not take it is left as they are: the page shows a seat without times.
      _ = try await recordAcross(by: Desk.queue, [member.id], receipt: nil) { _, state in
        guard state.isOpen, !wasGivenTimes(group, state) else { return [] }
        return (seats(plan) + tell(plan, state)).map { Proposal($0, on: today) }
      }
    }
  }

  /// Whether the citizen has had times for the meetings to come: who has sent word of one is not booked for it again.
  private func wasGivenTimes(_ group: Reference<GroupCourse>, _ state: CaseState) -> Bool {
    // Who was taken out and is signed up again has cancelled times of the first time.
    let isAgain = state.groups.all.filter { $0.group == group }.count > 1
    return state.contacts.planned.contains {
      $0.group == group && $0.session != nil && $0.day >= today && ($0.state == .planned || !isAgain)
    }
  }

  private func tell(_ plan: GroupPlanned, _ state: CaseState) -> [CaseFact] {
    let holders = state.people.holders
    let near = holders.first { $0.role == state.people.responsible } ?? holders.first
    guard let person = near?.person else { return [] }
    return [
      .taskGiven(
        TaskGiven(
          task: Reference(newID() as ID<WorkTask>), text: Desk.seatText(plan.title),
          due: today.adding(workingDays: 1), person: person))
    ]
  }

  /// Stored with the case, so in the municipality's language.
  private static func seatText(_ title: String) -> String { "Sig til borgeren, at der er blevet plads: \(title)" }

  /// The groups in which an ended case had a seat, or waited: the next one moves up.
  func moveUp(after id: ID<Case>) async throws {
    let state = CaseState(CaseHistory(try await log.caseFile(id).facts))
    guard !state.isOpen else { return }
    let groups = Set(state.groups.all.filter { $0.off == nil }.map(\.group))
    guard !groups.isEmpty else { return }
    try await inTurn { for group in groups.sorted() { try await moveUp(group) } }
  }

  /// Who came to a meeting, in one act over all of them. Those who are settled already stay as they are.
  public func attend(
    _ reader: Reader, _ group: Reference<GroupCourse>, _ attendance: GroupAttendance, receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    for row in attendance.rows { try require(reader, .registerContact, in: row.id) }
    guard let plan = try registers.ask(GroupNamed(group))?.plan,
      let session = plan.sessions.first(where: { $0.number == attendance.session }), session.day <= today
    else { throw DeskRefusal.notFound }
    let rows = Dictionary(attendance.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let by = reader.subject.role.map { CaseRole($0) }
    return try await recordAcross(reader, attendance.rows.map(\.id), receipt: receipt) { id, state in
      guard let row = rows[id],
        let planned = state.contacts.planned.last(where: {
          $0.group == group && $0.session == session.number && $0.state == .planned
        })
      else { return [] }
      let fact: CaseFact =
        switch row.came {
        case .yes:
          .groupSessionHeld(
            GroupSessionHeld(
              by: by, participants: by.map { [.citizen, $0] } ?? [.citizen], minutes: session.minutes,
              programme: [plan.title, session.theme].compactMap { $0 }.joined(separator: ": "), outcome: row.gave,
              appointment: planned.appointment, group: group, session: session.number))
        case .no: .citizenStayedAway(CitizenStayedAway(appointment: planned.appointment, by: by, reason: row.gave))
        case .cancelled:
          .contactCancelled(
            ContactCancelled(appointment: planned.appointment, onWhoseWish: .citizen, reason: row.gave))
        }
      return [Proposal(fact, on: session.day)]
    }
  }

  /// The group is not held after all: the citizens' times are cancelled, and each keeps what was.
  public func cancelGroup(
    _ reader: Reader, _ group: Reference<GroupCourse>, reason: String
  ) async throws -> ActOutcome {
    try require(reader, .planContact)
    guard reason.contains(where: { !$0.isWhitespace }) else { throw DeskRefusal.reasonMissing }
    return try await inTurn {
      guard var plan = try registers.ask(GroupNamed(group))?.plan, mayRun(reader, plan) else {
        throw DeskRefusal.notFound
      }
      // What was broken off midway goes on: whoever has times still is told.
      if plan.cancelled == nil {
        plan.cancelled = reason
        try await append([.groupPlanned(plan)], by: reader.actor)
      }
      for member in try registers.ask(GroupMembers(group)) {
        _ = try await recordAcross(by: Desk.queue, [member.id], receipt: nil) { _, state in
          state.isOpen ? cancelling(group, state, .professional, reason) : []
        }
      }
      return .done
    }
  }
}
