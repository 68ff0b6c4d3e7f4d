import EventLog
import Foundation
import GRDB

/// Writes groups of calls, and remembers between them what it would otherwise have to ask the file for.
///
/// What it remembers is right because there is one appender; after a rollback it is forgotten and read anew.
struct Ledger {
  struct Answer: Sendable {
    let receipt: Receipt
    var erased: [Int] = []
    var wiped = true
  }

  enum Outcome {
    /// The group is on disk; each call has its own answer, which may be a refusal.
    case committed([Result<Answer, LogError>])
    /// Nothing of the group is there.
    case failed(LogError)
    /// Nobody knows.
    case inDoubt(EngineTrouble)
  }

  struct Stream {
    let number: Int
    var version: Int
  }

  private(set) var head: LogHead
  let recent: RecentPlaces
  /// The statements that write, during a commit.
  private var writing: FactWriting?
  private var streams: [StreamName: Stream] = [:]
  private var ids: KnownIDs
  /// Whether erased bytes may still stand in the write-ahead part.
  private var traces = false
  /// The places of what has been written and not yet committed.
  private var written: [RecentPlaces.Place] = []
  /// How many places may wait before they are put into the file together.
  private let together: Int
  /// The same, after a time that it failed.
  private var patience: Int
  static let placesTogether = 1 << 16

  init(_ db: Database, recent: RecentPlaces, together: Int) throws {
    head = try FactRows.head(db)
    ids = try KnownIDs(db)
    self.recent = recent
    self.together = together
    patience = together
    try Places.load(db, into: recent)
  }

  mutating func commit(_ group: [Writer.Work], _ db: Database) -> Outcome {
    if streams.count > 100_000 { streams = [:] }
    var answers: [Result<Answer, LogError>] = []
    defer { writing = nil }
    do {
      try db.beginTransaction(.immediate)
      writing = try FactWriting(db)
      for work in group {
        do {
          answers.append(.success(try perform(work, db)))
        } catch let refusal as LogError {
          // Refused before anything was written: the others in the group are not touched by it.
          answers.append(.failure(refusal))
        }
      }
    } catch {
      return forget(after: error, db)
    }
    do {
      try db.commit()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
      // The last write of a commit is the frame that makes it one. Where that found no room the commit is not there.
      return forget(after: error, db)
    } catch {
      _ = forget(after: error, db)
      return .inDoubt(EngineTrouble(error))
    }
    recent.add(written)
    written.removeAll(keepingCapacity: true)
    let erases = group.contains { if case .erase = $0 { true } else { false } }
    if erases { wipe(db, &answers) }
    return .committed(answers)
  }

  /// Puts what waits for it into the file's table of places, where there is enough of it or the log closes.
  ///
  /// Nobody waits for this: where it fails, everything is as before, and it is tried again after some more facts.
  mutating func settle(_ db: Database, closing: Bool = false) {
    guard closing || recent.count >= patience else { return }
    do {
      try Places.settle(recent, db)
      patience = together
    } catch {
      patience = recent.count + together / 4 + 1
    }
  }

  private mutating func forget(after error: any Error, _ db: Database) -> Outcome {
    // SQLite has rolled back by itself after some errors.
    if db.isInsideTransaction { try? db.rollback() }
    let failure = LogError(engine: error)
    do {
      let traces = self.traces
      self = try Ledger(db, recent: recent, together: together)
      self.traces = traces
    } catch {
      return .inDoubt(EngineTrouble(error))
    }
    return .failed(failure)
  }

  private mutating func perform(_ work: Writer.Work, _ db: Database) throws -> Answer {
    switch work {
    case .append(let append): Answer(receipt: try take(append, db))
    case .erase(let erasure): try erase(erasure, db)
    }
  }

  private mutating func take(_ append: PreparedAppend, _ db: Database) throws -> Receipt {
    var known: [StreamName: Stream] = [:]
    let decision = try AppendDecision(
      append, after: head,
      stored: { id in ids.mayHold(id) ? try FactRows.with(id, db) : nil },
      version: { name in
        if let stream = streams[name] ?? known[name] { return stream.version }
        guard let number = try Places.number(of: name, db) else { return 0 }
        let version = try recent.version(of: number) ?? Places.placedVersion(of: number, db)
        let stream = Stream(number: number, version: version)
        known[name] = stream
        return stream.version
      })
    streams.merge(known) { $1 }
    switch decision {
    case .repeated(let receipt):
      return receipt
    case .write(let facts, let receipt):
      for fact in facts { try write(fact, db) }
      return receipt
    }
  }

  private mutating func write(_ fact: StoredFact, _ db: Database) throws {
    let envelope = fact.envelope
    let number: Int
    if let known = streams[envelope.stream] {
      number = known.number
    } else {
      number = try FactWriting.newStream(envelope.stream, db)
    }
    try writing?.insert(fact, stream: number)
    written.append(RecentPlaces.Place(stream: number, version: envelope.version, position: envelope.position))
    streams[envelope.stream] = Stream(number: number, version: envelope.version)
    head = envelope.head
    ids.insert(envelope.id)
  }

  private mutating func erase(_ erasure: PreparedErasure, _ db: Database) throws -> Answer {
    let targets = try FactWriting.positions(of: erasure.ids, db)
    if case .some(let first) = try FactRows.with(erasure.reason.parts[0].facts[0].fact.id, db)?.envelope {
      // A retry erases nothing that the first try was not asked to. Asked before anything is written.
      for target in targets where try FactWriting.hasBody(target, db) {
        throw LogError.idConflict(first.id, position: first.position)
      }
    }
    let receipt = try take(erasure.reason, db)
    if !receipt.repeated {
      for target in targets {
        try FactWriting.erase(target, recordedBy: receipt.entries[0].position, db)
      }
      traces = true
    }
    return Answer(receipt: receipt, erased: targets)
  }

  /// Empties the write-ahead part after an erasure: the erased bytes stand there still.
  private mutating func wipe(_ db: Database, _ answers: inout [Result<Answer, LogError>]) {
    guard traces else { return }
    traces = (try? db.checkpoint(.truncate)) == nil
    guard traces else { return }
    answers = answers.map { answer in
      answer.map {
        var answer = $0
        answer.wiped = false
        return answer
      }
    }
  }
}
