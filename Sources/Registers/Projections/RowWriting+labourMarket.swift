import Casework
import GRDB
import Journal

extension RowWriting {
  /// A note as it was written last; none once it was taken back.
  func writeLabourMarket(_ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM labour_market WHERE note = ?").execute(arguments: [place.entity])
    guard let last = basis.last, case .ofOrganisation(.labourMarketNoted(let fact)) = try content(last) else { return }
    // What nobody could have written by the form says nothing.
    guard (1...4).contains(fact.code.count) else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO labour_market (note, code, kind, outlook, openings, words, company, source, day, actor, recorded)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        place.entity, fact.code, fact.kind.rawValue, fact.outlook?.rawValue, fact.openings, fact.words, fact.company,
        fact.source, fact.day.number, last.actor.description, last.recorded,
      ])
  }
}
