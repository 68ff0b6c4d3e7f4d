import EventLog
import Foundation
import GRDB

/// Tells of most new ids that they are new, without asking the file: ids are ordered by time.
///
/// Exact, never a guess: an id that it cannot vouch for is looked up.
struct KnownIDs {
  /// Every id in the log is at most this one, or among the recent.
  private var ceiling: FactID?
  /// The ids appended since the ceiling was set. Those made within one millisecond come in no order, so without these
  /// every second one would be looked up.
  private var recent: Set<FactID> = []
  private var latest: FactID?

  init(_ db: Database) throws {
    let value = try DatabaseValue.fetchOne(db, sql: "SELECT max(id) FROM facts") ?? .null
    ceiling = Data.fromDatabaseValue(value).flatMap { FactID(bytes: $0) }
    // An index that cannot be read must not make the log take an id for new.
    guard value.isNull || ceiling != nil else { throw LogError.damaged(position: nil, .file) }
    latest = ceiling
  }

  /// Whether the log may hold an id. False is certain.
  func mayHold(_ id: FactID) -> Bool {
    if let ceiling, id <= ceiling { return true }
    return recent.contains(id)
  }

  mutating func insert(_ id: FactID) {
    if let known = latest { latest = max(known, id) } else { latest = id }
    recent.insert(id)
    guard recent.count >= 16_384 else { return }
    ceiling = latest
    recent.removeAll(keepingCapacity: true)
  }
}
