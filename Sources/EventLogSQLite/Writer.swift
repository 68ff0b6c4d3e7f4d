import Dispatch
import EventLog
import Foundation
import GRDB

/// The one that writes: gathers appends from many tasks, commits them together, and answers each only then.
///
/// While one group is being committed the next one gathers, so the groups grow by themselves with the load. Those who
/// have just been answered often come straight back; they are waited for, but no longer than ``patience``, because a
/// commit of many costs hardly more than a commit of one. An append that comes alone waits for nobody.
final class Writer: @unchecked Sendable {
  /// One call that waits for its answer.
  private struct Call {
    let work: Work
    let answer: CheckedContinuation<Result<Ledger.Answer, LogError>, Never>
  }

  enum Work: Sendable {
    case append(PreparedAppend)
    case erase(PreparedErasure)

    var byteCount: Int {
      switch self {
      case .append(let append): append.byteCount
      case .erase(let erasure): erasure.reason.byteCount
      }
    }
  }

  /// How long a group is held open for those who may come back: a fraction of what a disk takes to answer.
  private static let patience = 0.000_5
  private static let groupMaximum = 256

  private let pool: DatabasePool
  private let watch: HeadWatch
  /// Where the latest facts stand, for those who read beside the writer.
  let recent = RecentPlaces()
  /// Those who read on the pool's other connections.
  let gate = ClosingGate()

  // Guarded by `lock`.
  private let lock = NSCondition()
  private var waiting: [Call] = []
  private var draining = false
  /// How many calls the writer is waiting for.
  private var wanted = 0
  private var closed = false
  private var closing = false
  private var fileLock: FileLock?

  // Touched on the pool's writing queue only.
  private var ledger: Ledger
  /// How many calls the last group had.
  private var answered = 0

  init(pool: DatabasePool, lock: FileLock, watch: HeadWatch, together: Int) throws {
    self.pool = pool
    self.watch = watch
    fileLock = lock
    let recent = recent
    ledger = try pool.writeWithoutTransaction { try Ledger($0, recent: recent, together: together) }
  }

  func append(_ append: PreparedAppend) async throws(LogError) -> Receipt { try await call(.append(append)).receipt }

  func erase(_ erasure: PreparedErasure) async throws(LogError) -> Erasure {
    let answer = try await call(.erase(erasure))
    return Erasure(receipt: answer.receipt, positions: answer.erased, wiped: answer.wiped)
  }

  /// Runs work on the writing connection, between groups.
  func onConnection<Answer: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Answer
  ) async throws(LogError) -> Answer {
    if lock.withLock({ closed }) { throw .closed }
    let answer = await withCheckedContinuation { (answer: CheckedContinuation<Result<Answer, LogError>, Never>) in
      pool.asyncWriteWithoutTransaction { db in
        do {
          answer.resume(returning: .success(try work(db)))
        } catch {
          answer.resume(returning: .failure(LogError(engine: error)))
        }
      }
    }
    return try answer.get()
  }

  /// Finishes the calls that wait, closes the file and lets go of the lock. A second time it does nothing.
  func close() async {
    let first = lock.withLock {
      defer { (closed, closing) = (true, true) }
      return !closing
    }
    guard first else { return }
    await withCheckedContinuation { done in
      pool.asyncWriteWithoutTransaction { [self] db in
        drain(db)
        ledger.settle(db, closing: true)
        // Closing the last connection empties the write-ahead part anyway; a reader in another process would prevent
        // it.
        _ = try? db.checkpoint(.truncate)
        // Not from within the connection's own queue.
        DispatchQueue.global().async { [self] in
          gate.close()
          try? pool.close()
          lock.withLock { fileLock = nil }
          done.resume()
        }
      }
    }
  }

  private func call(_ work: Work) async throws(LogError) -> Ledger.Answer {
    let answer = await withCheckedContinuation {
      (answer: CheckedContinuation<Result<Ledger.Answer, LogError>, Never>) in
      let (refused, start) = lock.withLock {
        if closed { return (true, false) }
        waiting.append(Call(work: work, answer: answer))
        // Not for each: waking the writer only to let it sleep again costs more than the append.
        if waiting.count >= wanted { lock.signal() }
        defer { draining = true }
        return (false, !draining)
      }
      if refused { answer.resume(returning: .failure(.closed)) }
      if start { pool.asyncWriteWithoutTransaction { [self] db in drain(db) } }
    }
    return try answer.get()
  }

  /// Takes the calls that wait, group after group, until none do.
  private func drain(_ db: Database) {
    while let group = nextGroup() {
      settle(group, db)
      ledger.settle(db)
    }
  }

  /// At most so many calls and bytes in a group that the first of them is not kept waiting long.
  private func nextGroup() -> [Call]? {
    lock.withLock {
      wanted = min((waiting.count + answered) * 3 / 4, Self.groupMaximum)
      let deadline = Date(timeIntervalSinceNow: Self.patience)
      while waiting.count < wanted, !closed, lock.wait(until: deadline) {}
      answered = 0
      guard !waiting.isEmpty else {
        draining = false
        return nil
      }
      var bytes = 0
      while answered < waiting.count, answered < Self.groupMaximum, bytes < 4 << 20 {
        bytes += waiting[answered].work.byteCount
        answered += 1
      }
      defer { waiting.removeFirst(answered) }
      return Array(waiting.prefix(answered))
    }
  }

  private func settle(_ group: [Call], _ db: Database) {
    switch ledger.commit(group.map(\.work), db) {
    case .committed(let answers):
      watch.ring(ledger.head.position)
      for (call, answer) in zip(group, answers) { call.answer.resume(returning: answer) }
    case .failed(let error) where group.count > 1 && error == .full:
      // One large append must not take the small ones beside it with it.
      for call in group { settle([call], db) }
    case .failed(let error):
      for call in group { call.answer.resume(returning: .failure(error)) }
    case .inDoubt(let trouble):
      for call in group { call.answer.resume(returning: .failure(.unknownOutcome(trouble))) }
      stop()
    }
  }

  /// After a commit of unknown outcome nothing may be appended before the file has been opened, and thereby recovered,
  /// anew: what the disk could not write once, it may have thrown away.
  private func stop() {
    let left = lock.withLock {
      closed = true
      defer { waiting = [] }
      return waiting
    }
    for call in left { call.answer.resume(returning: .failure(.closed)) }
    watch.close()
  }
}
