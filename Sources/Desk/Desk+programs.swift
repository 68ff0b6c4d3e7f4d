import Access
import Answers
import Casework
import Identifiers

/// What programs ask that no page shows in that form.
extension Desk {
  /// The events of a case, the newest first, with no names put in place of references.
  public func history(
    _ reader: Reader, _ id: ID<Case>, dials: Dials
  ) async throws -> (events: [CaseEvent], version: Int) {
    try require(reader, .seeCase, in: id)
    try await noteRead(reader, page: CasePage.citizen.rawValue, cases: [id])
    let file = try await log.caseFile(id)
    return (events(CaseHistory(file.facts), dials, reader, id, try staffLabels()), file.position)
  }

  /// The version that a program may go on from after an act of its person. Where others have written since the version
  /// that it had seen, it is that one still: what was not seen is told with the next act.
  ///
  /// Only a number, and the act was allowed: nothing more is asked.
  public func version(after seen: Int?, by reader: Reader, of id: ID<Case>) async throws -> Int {
    let file = try await log.caseFile(id)
    guard let seen else { return file.position }
    let others = file.facts.contains { fact in
      guard (file.positions[fact.id] ?? 0) > seen else { return false }
      if case .person(let person, _) = fact.actor { return person != reader.person }
      return true
    }
    return others ? seen : file.position
  }

  /// Whether a form that is sent is seen for the first time since the start.
  /// Whether a form has been taken already: it may be judged by what stands now only where it has not.
  public func wasDone(_ receipt: ID<FactInCase>) -> Bool { usedForms.withLock { $0.contains(receipt) } }

  public func note(done receipt: ID<FactInCase>) { usedForms.withLock { _ = $0.insert(receipt) } }

  public func isFirst(_ receipt: ID<FactInCase>) -> Bool { usedForms.withLock { $0.insert(receipt).inserted } }
}
