import Access
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Workroom

/// What stands about a citizen, by their own door: to read, and to take along as a file.
extension Desk {
  public func ownData(_ guest: SigningGuest) async throws -> OwnData {
    let reader = try own(guest, .seePlan)
    let id = guest.link.caseID
    try await noteRead(reader, page: "own-data", cases: [id])
    let history = CaseHistory(try await log.caseFile(id).facts)
    let state = CaseState(history)
    let around = Desk.around(state)
    var events: [CaseEvent] = []
    var held: [CaseFactKind: OwnData.Held] = [:]
    for var event in self.events(history, Dials(), reader, id, try staffLabels()) {
      let kind = event.fact.kind
      // A protected address is not shown on a device that may be shared: it is there to be asked for.
      let isHidden = kind == .citizenAddressChanged && state.isProtected(on: today)
      guard event.fact.standsInOwnData, !isHidden else {
        // The latest comes first.
        held[kind, default: .init(kind: kind, count: 0, latest: event.day)].count += 1
        continue
      }
      event.fact = event.fact.withoutNumber.asOwnData
      if let by = event.by, !around.contains(by.id) { event.by = nil }
      events.append(event)
    }
    return OwnData(
      today: today, events: events,
      held: held.values.sorted { ($1.count, $1.latest, $0.kind.rawValue) < ($0.count, $0.latest, $1.kind.rawValue) })
  }
}

extension OwnData {
  /// As lines of JSON, the oldest first: for programs.
  ///
  /// - Throws: where a fact cannot be written as JSON.
  public func lines(of id: ID<Case>) throws -> String {
    try events.reversed().map { try HistoryOut.line(id, $0) + "\n" }.joined()
  }
}
