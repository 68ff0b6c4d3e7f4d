import Almanac
import Casework
import EventLog
import Identifiers
import Journal

extension Desk {
  /// Records one act that reaches into several cases: all of it or none. Leave has been asked for before.
  ///
  /// - Parameters:
  ///   - cases: in the order in which they are looked at; a case that is not there yet begins with this.
  ///   - receipt: made with the form, so that a form sent twice is recorded once.
  ///   - propose: what changes in a case as it stands; nothing leaves it as it is.
  func recordAcross(
    _ reader: Reader, _ cases: [ID<Case>], receipt: ID<FactInCase>?,
    _ propose: (ID<Case>, CaseState) -> [Proposal]
  ) async throws -> ActOutcome {
    try await recordAcross(by: reader.actor, cases, receipt: receipt, propose)
  }

  /// The same by a person or by a part of the system that acts by itself.
  func recordAcross(
    by actor: Actor, _ cases: [ID<Case>], receipt: ID<FactInCase>?,
    _ propose: (ID<Case>, CaseState) -> [Proposal]
  ) async throws -> ActOutcome {
    // Another may come first between reading and appending; then it is looked at again, a few times.
    for attempt in 0..<4 {
      var parts: [StreamAppend] = []
      for id in cases {
        let file = try await log.caseFile(id)
        if let receipt, file.facts.contains(where: { $0.id == receipt }) {
          try await follower.reach(file.position)
          return .done
        }
        let state = CaseState(CaseHistory(file.facts))
        let proposals = propose(id, state)
        guard !proposals.isEmpty else { continue }
        let decided: [Proposal]
        do {
          decided = try state.decide(record: proposals, today: clock.today)
        } catch {
          return .refused(error)
        }
        parts += try self.parts(
          actor, id, decided, receipt: parts.isEmpty ? receipt : nil, versions: file.versions)
      }
      guard !parts.isEmpty else { return .refused(.nothingToRecord) }
      do {
        let appended = try await log.append(parts)
        try await follower.reach(appended.lastPosition)
        return .done
      } catch LogError.wrongVersion where attempt < 3 {
        continue
      } catch LogError.idConflict where receipt != nil && attempt < 3 {
        continue
      }
    }
    return .refused(.nothingToRecord)
  }
}
