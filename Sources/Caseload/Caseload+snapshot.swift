import Almanac
import Foundation

/// A file of all facts, so that a start need not read the whole log. It is disposable: whatever is wrong with it, the
/// log makes another.
extension Caseload {
  /// Writes a snapshot: beside the file first, then in its place. Nobody but the owner may read it.
  ///
  /// - Parameters:
  ///   - position: how far in the log the facts go.
  ///   - fingerprint: what must be the same for the snapshot to be of use, such as the log's name and the versions of
  ///     what makes facts of its bodies.
  public func save(to path: String, position: UInt64, fingerprint: String) throws {
    let bytes = pen.withLock {
      var writer = SnapshotWriter()
      let here = cases.enumerated().filter { numberOfKey[$1.key] == Int32($0) }.map(\.element)
      writer.fill(shelf, here, fingerprint: fingerprint, position: position)
      return writer.finish()
    }
    let draft = path + ".new"
    try? FileManager.default.removeItem(atPath: draft)
    guard FileManager.default.createFile(atPath: draft, contents: nil, attributes: [.posixPermissions: 0o600]),
      let file = FileHandle(forWritingAtPath: draft)
    else { throw SnapshotError.unwritable(path: path) }
    do {
      try file.write(contentsOf: bytes)
      try file.synchronize()
      try file.close()
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw SnapshotError.unwritable(path: path)
    }
    guard rename(draft, path) == 0 else { throw SnapshotError.unwritable(path: path) }
  }

  /// Takes the facts of a snapshot in place of all that is here, evaluates them, and gives the log position that they go
  /// to. Where it throws, everything is as it was.
  ///
  /// - Throws: `SnapshotError`.
  public func restore(from path: String, fingerprint: String) throws -> UInt64 {
    let contents = try Caseload.read(path, fingerprint: fingerprint)
    pen.withLock { take(contents) }
    return contents.position
  }

  struct Contents {
    let position: UInt64
    let shelf: FactShelf
    let cases: [Stored]
    let numbers: [CaseKey: Int32]
  }

  static func read(_ path: String, fingerprint: String) throws -> Contents {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else {
      throw SnapshotError.unreadable(path: path)
    }
    return try data.withUnsafeBytes { bytes in
      var reader = try SnapshotReader(bytes, fingerprint: fingerprint)
      let position = try reader.double()
      let shelf = try reader.shelf()
      let cases = try reader.cases(shelf)
      var numbers: [CaseKey: Int32] = [:]
      numbers.reserveCapacity(cases.count)
      for (number, stored) in cases.enumerated() {
        guard numbers.updateValue(Int32(number), forKey: stored.key) == nil else { throw SnapshotError.damaged }
      }
      return Contents(position: position, shelf: shelf, cases: cases, numbers: numbers)
    }
  }

  /// Only for who holds the pen. Sets that were made before must not come to mean other cases, so the old numbers are
  /// not used again: the new cases stand after them.
  private func take(_ contents: Contents) {
    let lens = FactLens(contents.shelf, models: findings.models)
    for stored in contents.cases { lens.follow(stored.words) }
    lock.writing {
      let first = cases.count
      for place in cases.indices { cases[place].words = [] }
      cases += contents.cases
      numberOfKey = first == 0 ? contents.numbers : contents.numbers.mapValues { $0 + Int32(first) }
      shelf = contents.shelf
      present = CaseSet(house: house, words: [])
      presentCitizens = present
      findings.states = Array(repeating: CaseState(), count: cases.count)
      findings.whereabouts = Whereabouts()
      findings.lens = lens
    }
    renew(today: findings.today, models: findings.models, lens: lens)
  }
}
