import EventLog
import GRDB
import Journal

extension Registers {
  /// The kinds of facts whose bodies are read. Of all others only the envelope counts.
  public static let kinds: Set<String> = Place.kinds

  /// Takes facts in, in one transaction. Facts taken in before are passed over, except that those whose bodies have
  /// been erased since are forgotten: give an erased fact again, and what it said is gone from the file too.
  ///
  /// - Parameter entries: those of the facts that have been read already, so that they are not read again.
  /// - Throws: ``RegistersError/gap(expected:found:)`` where facts between are missing, `JournalError` where a fact of a
  ///   kind of interest cannot be read; nothing is taken in then.
  public func apply(_ stored: [StoredFact], alreadyRead entries: [Entry] = []) throws {
    guard !stored.isEmpty else { return }
    var taking = FactTaking(alreadyRead: entries)
    defer {
      if taking.namesChanged { names.changed() }
      if taking.staffChanged { staff.changed() }
      if taking.teamsChanged { teams.changed() }
    }
    try write { db in
      try taking.take(stored, db)
      try taking.finish(db)
      if taking.forgot { try Self.mergeSearch(db) }
    }
    if taking.forgot { try emptyWriteAhead() }
  }

  /// The same for the log of reads.
  public func applyReads(_ stored: [StoredFact]) throws {
    guard !stored.isEmpty else { return }
    try write { db in try ReadTaking.take(stored, db) }
  }

  /// The search keeps what is deleted from it until its parts are merged.
  private static func mergeSearch(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO case_search (case_search) VALUES ('optimize')")
  }

  /// Older pages stand in the write-ahead file until it is emptied; where somebody reads just now, the next emptying
  /// takes them.
  func emptyWriteAhead() throws {
    try inside {
      try pool.writeWithoutTransaction { db in
        do {
          try db.checkpoint(.truncate)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
          return
        }
      }
    }
  }
}
