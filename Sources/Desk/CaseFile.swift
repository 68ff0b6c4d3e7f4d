import Casework
import EventLog
import Identifiers
import Journal

/// A case as the log holds it.
struct CaseFile: Sendable {
  var facts: [RecordedFact] = []
  /// The version of each stream of the case.
  var versions: [String: Int] = [:]
  /// The position of the latest fact.
  var position = 0
  var positions: [ID<FactInCase>: Int] = [:]
  var streams: [ID<FactInCase>: String] = [:]

  /// The whole case, read anew.
  static func read(_ id: ID<Case>, from log: any FactReading) async throws -> CaseFile {
    var file = CaseFile()
    try await file.readOn(id, from: log)
    return file
  }

  /// Takes in what has come since.
  mutating func readOn(_ id: ID<Case>, from log: any FactReading) async throws {
    while true {
      let page = try await log.read(streamsBeginning: Journal.prefix(of: id), from: position + 1, limit: 1000)
      for stored in page {
        let stream = stored.envelope.stream.description
        versions[stream] = max(versions[stream] ?? 0, stored.envelope.version)
        position = stored.envelope.position
        let entry = try Journal.read(stored)
        if let fact = entry.ofCase?.fact {
          facts.append(fact)
          positions[fact.id] = entry.position
          streams[fact.id] = stream
        }
      }
      guard page.count == 1000 else { return }
    }
  }
}
