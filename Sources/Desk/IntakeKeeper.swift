import Answers
import Extracts
import Foundation
import Identifiers
import Synchronization

/// A file that was handed in: what is known of it beside its bytes. Stands beside them in the data folder.
struct HandedIn: Codable, Sendable {
  var id: String
  var fileName: String
  var recipe: String?
  var person: ID<Person>
}

/// Extracts that are looked at and taken in.
final class IntakeKeeper: Sendable {
  private let progress = Mutex<[String: IntakeProgress]>([:])
  private let latest = Mutex<(key: String, reading: ExtractReading)?>(nil)

  func progress(_ id: String) -> IntakeProgress? { progress.withLock { $0[id] } }

  func note(_ now: IntakeProgress) { progress.withLock { $0[now.id] = now } }

  /// Notes that a file begins to be taken in; false where that has begun already.
  func begin(_ now: IntakeProgress) -> Bool {
    progress.withLock { known in
      if let stage = known[now.id]?.stage, stage != .failed { return false }
      known[now.id] = now
      return true
    }
  }

  /// The latest reading is kept: a page asks for it again and again.
  func reading(_ key: String, _ read: () -> ExtractReading) -> ExtractReading {
    if let known = latest.withLock({ $0?.key == key ? $0?.reading : nil }) { return known }
    let reading = read()
    latest.withLock { $0 = (key, reading) }
    return reading
  }

  func forget() { latest.withLock { $0 = nil } }
}
