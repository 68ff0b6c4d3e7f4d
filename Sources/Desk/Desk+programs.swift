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
    let file = try await CaseFile.read(id, from: log)
    return (events(CaseHistory(file.facts), dials, reader, id, try staffLabels()), file.position)
  }

  /// The version that a case's log has reached.
  public func version(_ reader: Reader, of id: ID<Case>) async throws -> Int {
    try require(reader, .seeCase, in: id)
    return try await CaseFile.read(id, from: log).position
  }
}
