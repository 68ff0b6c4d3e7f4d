import EventLogSQLite
import Identifiers
import Journal

@testable import Desk

/// A line of the log of reads, as whoever supervises reads it: from the file, beside the running house.
struct NotedRead: Equatable {
  let by: ID<Person>?
  let page: String
  let cases: Set<ID<Case>>
  let reason: String?

  static func all(in folder: DataFolder) async throws -> [NotedRead] {
    let log = try await SQLiteLogReader.open(folder.reads)
    var reads: [NotedRead] = []
    var from = 1
    while true {
      let page = try await log.read(from: from, limit: 1000)
      guard let last = page.last else { break }
      for stored in page {
        let entry = try Journal.read(stored)
        guard case .read(let read) = entry.content else { continue }
        var by: ID<Person>?
        if case .person(let person, _) = entry.actor { by = person }
        reads.append(NotedRead(by: by, page: read.page, cases: Set(read.cases), reason: read.reason))
      }
      from = last.envelope.position + 1
    }
    await log.close()
    return reads
  }
}
