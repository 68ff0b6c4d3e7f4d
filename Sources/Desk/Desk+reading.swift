import Almanac
import Answers
import Casework
import EventLog
import Identifiers
import Journal

extension Desk {
  /// Records that a reader is shown cases, before they are: the answer leaves when it stands on disk.
  func noteRead(_ reader: Reader, page: String, cases: [ID<Case>], reason: String? = nil) async throws {
    guard !cases.isEmpty else { return }
    let now = clock.now()
    let fact = try Journal.newFact(
      CaseRead(page: page, cases: cases, reason: reader.asksThrough.map { "API: " + $0 } ?? reason), factID: newID(),
      on: Clock.day(now),
      Stamp(recorded: now, actor: reader.actor))
    let receipt = try await reads.append([fact], to: Journal.stream(ofReads: reader.person), expecting: .any)
    // The register of reads may follow a moment later: it is read on one page only.
    let position = receipt.lastPosition
    Task { [follower] in try? await follower.reachReads(position) }
  }
}
