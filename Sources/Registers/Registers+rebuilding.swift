import EventLog
import Foundation
import GRDB

extension Registers {
  /// Fills the registers anew from the logs, whatever they held. A rebuild that is broken off leaves a file that
  /// ``open(_:)`` makes anew. Nothing may be asked or applied meanwhile.
  ///
  /// - Parameters:
  ///   - facts: the log of facts.
  ///   - reads: the log of reads, if there is one.
  ///   - progress: how many facts and reads of how many are taken in; said after each page.
  public func rebuild(
    from facts: any FactReading, reads: (any FactReading)? = nil,
    progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws {
    let ofFacts = try await facts.head().position
    let total = try await ofFacts + (reads?.head().position ?? 0)
    try write { db in
      try Schema.recreate(db)
      try Schema.dropImportIndexes(db)
    }
    var done = 0
    while done < ofFacts {
      let page = try await Self.pages(of: facts, after: done, through: ofFacts)
      guard let last = page.last else { break }
      try write { db in
        var taking = FactTaking()
        try taking.load(page, db)
      }
      done = last.envelope.position
      progress(done, total)
    }
    try write { db in
      try Schema.createImportIndexes(db)
      try Self.deriveAll(db)
    }
    if let reads { try await rebuildReads(reads, after: done, of: total, progress) }
    try write { db in try Cursor.finishBuilding(db) }
    names.changed()
    staff.changed()
    teams.changed()
  }

  private func rebuildReads(
    _ log: any FactReading, after facts: Int, of total: Int, _ progress: @Sendable (Int, Int) -> Void
  ) async throws {
    var done = 0
    while facts + done < total {
      let page = try await Self.pages(of: log, after: done, through: total - facts)
      guard let last = page.last else { return }
      try write { db in try ReadTaking.take(page, db) }
      done = last.envelope.position
      progress(facts + done, total)
    }
  }

  /// Several pages at once: a transaction for each would take longer than what it writes.
  private static func pages(of log: any FactReading, after done: Int, through end: Int) async throws -> [StoredFact] {
    var facts: [StoredFact] = []
    while facts.count < 10_000, done + facts.count < end {
      let page = try await log.read(from: done + facts.count + 1, limit: min(1_000, end - done - facts.count))
      if page.isEmpty { break }
      facts += page
    }
    return facts
  }

  /// Works every row out, in the order in which what shapes them is kept.
  private static func deriveAll(_ db: Database) throws {
    var taking = FactTaking()
    var place: Place?
    var basis: [BasisRow] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT root, topic, entity, \(BasisRow.columns) FROM basis ORDER BY root, topic, entity, position")
    while let row = try rows.next() {
      let next = try Place(row)
      if let place, next != place {
        try taking.derive(place, basis, db)
        basis.removeAll(keepingCapacity: true)
      }
      place = next
      if let fact = BasisRow(row, offset: 3) { basis.append(fact) }
    }
    if let place { try taking.derive(place, basis, db) }
  }
}
