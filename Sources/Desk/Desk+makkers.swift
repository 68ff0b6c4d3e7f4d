import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

/// Makkerpar: two colleagues who share a caseload. A pair is a view and a promise; it opens no case.
extension Desk {
  /// Whose makker somebody is on a day.
  func makker(of person: ID<Person>, on day: Day) throws -> ID<Person>? {
    try registers.ask(MakkerPairs(of: [person])).first { $0.holds(on: day) }?.makker(of: person)
  }

  /// The reader's makker today, and whether they are away.
  func myMakker(_ reader: Reader) throws -> MyMakker? {
    guard let makker = try makker(of: reader.person, on: today), let label = try staffLabels()[makker] else {
      return nil
    }
    let away = try registers.ask(StaffAbsences(on: today)).first { $0.person == makker }
    return MyMakker(person: label, awayUntil: away?.through)
  }

  /// Who is whose makker in the reader's team.
  public func makkers(_ reader: Reader) throws -> Makkers {
    try require(reader, .arrangeOwn)
    guard let team = reader.label.team else { throw DeskRefusal.notFound }
    let mayForAll = Access.decide(reader.subject, .arrangeOwn, .sameTeam).isAllowed
    let everyone = try staffLabels()
    let colleagues = everyone.directory.active.filter { $0.team == team.id && $0.role != .teamLead }
      .sorted { $0.name < $1.name }
    let rows = try registers.ask(MakkerPairs(of: colleagues.map(\.id)))
    let pairs = rows.compactMap { row -> Makkers.Pair? in
      guard let one = everyone[row.one], let other = everyone[row.other] else { return nil }
      let lasts = row.through.map { today <= $0 } ?? true
      return Makkers.Pair(
        one: one, other: other, from: row.from, through: row.through, reason: row.reason, version: row.position,
        mayEnd: lasts && row.through == nil && (mayForAll || row.makker(of: reader.person) != nil))
    }
    return Makkers(
      today: today, team: team, me: reader.label.person, mayForAll: mayForAll,
      colleagues: colleagues.map { .init(person: PersonLabel(id: $0.id, name: $0.name), role: $0.role) },
      pairs: pairs.filter { $0.lasts(from: today) } + pairs.filter { !$0.lasts(from: today) }.prefix(10))
  }

  /// Two become each other's makker.
  ///
  /// - Throws: ``DeskRefusal/notFound`` where they are not two of the reader's team, or the reader is neither of them and
  ///   does not lead it.
  public func setMakker(_ reader: Reader, _ order: MakkerOrder) async throws -> MakkerOutcome {
    let now = try makkers(reader)
    let team = Set(now.colleagues.map(\.person.id))
    guard order.one != order.other, team.contains(order.one), team.contains(order.other),
      now.mayForAll || order.one == reader.person || order.other == reader.person
    else { throw DeskRefusal.notFound }
    let taken = [order.one, order.other].contains { now.pair(of: $0, from: order.from) != nil }
    if taken {
      let isSame = now.pairs.contains {
        $0.has(order.one) && $0.has(order.other) && $0.from == order.from && $0.through == nil
      }
      // The same form sent twice has been done.
      return isSame ? .done : .taken
    }
    try await append(
      [
        .makkerPairSet(
          MakkerPairSet(one: order.one, other: order.other, from: order.from, reason: order.reason))
      ], by: reader.actor)
    return .done
  }

  /// A pair ends, on a day that is its last.
  public func endMakker(_ reader: Reader, _ end: MakkerEnd) async throws -> MakkerOutcome {
    let now = try makkers(reader)
    guard
      let pair = now.pairs.first(where: {
        $0.one == end.pair.one && $0.other == end.pair.other && $0.from == end.pair.from
      })
    else { throw DeskRefusal.notFound }
    if pair.through == end.through { return .done }
    guard pair.mayEnd, pair.version == end.pair.version else { return .changed }
    try await append(
      [
        .makkerPairSet(
          MakkerPairSet(
            one: pair.one.id, other: pair.other.id, from: pair.from, to: end.through, reason: end.reason ?? pair.reason)
        )
      ], by: reader.actor)
    return .done
  }
}
