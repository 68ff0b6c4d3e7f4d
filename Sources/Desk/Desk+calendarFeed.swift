import Access
import Almanac
import Answers
import Casework
import Identifiers
import Registers
import Workroom

/// A person's calendar for their own calendar program. It lies outside this house when it is read: so it holds times, places
/// and initials, and no name, number or reason.
extension Desk {
  private static let feedBack = 14
  private static let feedAhead = 120

  /// When the reader's feed was made; nil where there is none.
  public func calendarFeed(_ reader: Reader) async throws -> Day? {
    try await CalendarFeeds(workroom).feed(of: reader.person).map { Desk.day($0.made) }
  }

  /// Makes an address in place of any before.
  ///
  /// - Returns: its secret part, shown once; nil where the form was sent before.
  public func makeCalendarFeed(_ reader: Reader, receipt: ID<FactInCase>) async throws -> String? {
    try require(reader, .seeCase)
    guard usedForms.withLock({ $0.insert(receipt).inserted }) else { return nil }
    return try await CalendarFeeds(workroom).issue(reader.person, now: instant)
  }

  public func revokeCalendarFeed(_ reader: Reader) async throws {
    try await CalendarFeeds(workroom).revoke(reader.person)
  }

  /// The calendar of an address; nil where it opens none, or the person is no longer on the staff.
  ///
  /// A program looks many times a day: what it was shown is recorded once a day for each case.
  public func calendarFile(_ token: String) async throws -> String? {
    guard let feed = try await CalendarFeeds(workroom).feed(token), let reader = try reader(feed.person) else {
      return nil
    }
    let scope = scope(reader, .seeCase)
    guard scope.reach != .nothing else { return nil }
    let rows = try registers.ask(
      AppointmentsOfPerson(
        reader.person, from: today.adding(days: -Desk.feedBack), through: today.adding(days: Desk.feedAhead),
        in: membership(scope)))
    let labels = try caseLabels(Array(Set(rows.map(\.id))), scope)
    let today = today
    let keys = Set(rows.map { FedKey(person: reader.person, caseID: $0.id, day: today) })
    let new = fed.withLock { keys.subtracting($0) }
    // Two at once may both record it; none is answered before it is recorded.
    try await noteRead(reader, page: "calendar-feed", cases: new.map(\.caseID))
    fed.withLock { $0.formUnion(new) }
    return CalendarFile(
      .publish, name: "Fodfæste",
      events: rows.compactMap { row in
        labels[row.id].map { label in
          CalendarFile.Event(
            uid: Desk.uid(row.reference), day: row.day, time: row.time, minutes: row.minutes ?? 45,
            summary: Desk.initials(label), place: label.isProtected ? nil : row.place,
            sequence: row.moves + (row.state == .cancelled || row.state == .noShow ? 1 : 0),
            isCancelled: row.state == .cancelled)
        }
      }, made: Int(clock.now() / 1_000_000)
    ).text
  }

  /// "B.N."; of those whose name is protected not even that.
  private static func initials(_ label: Answers.CaseLabel) -> String {
    guard !label.isProtected, let name = label.name else { return "Aftale" }
    return [name.given, name.family].compactMap { $0.first.map { "\($0)." } }.joined()
  }

  /// Times that the reader has taken on some days: no names, so nothing of a case is shown.
  public func takenTimes(_ reader: Reader, from: Day, through: Day) throws -> [TakenTime] {
    try registers.ask(
      AppointmentsOfPerson(reader.person, from: from, through: through, in: membership(scope(reader, .seeCase)))
    ).filter { $0.state == .planned }.map { TakenTime(day: $0.day, time: $0.time, minutes: $0.minutes) }
  }
}
