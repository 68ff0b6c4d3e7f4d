import EventLog
import Foundation
import GRDB
import Identifiers

/// Tables derived from the facts, for questions that lists and searches ask. Disposable: what is in the file can be had
/// again from the logs at any time.
public final class Registers: Sendable {
  let pool: DatabasePool
  let names = Kept<NameOrder>()
  let staff = Kept<StaffDirectory>()
  let teams = Kept<[TeamRow]>()
  private let gate = ClosingGate()

  init(pool: DatabasePool) { self.pool = pool }

  /// Opens the registers' file, and makes it anew where it is missing, damaged, half built or of another form; then
  /// ``position()`` is 0 and ``rebuild(from:reads:progress:)`` fills it.
  ///
  /// - Throws: ``RegistersError/notRegisters(path:)`` where another program's tables are in the file.
  public static func open(_ path: String) throws -> Registers {
    Registers(pool: try RegisterFile.open(path))
  }

  /// How far into the log of facts the registers have come; 0 where they are empty.
  public func position() throws -> Int { try read { try Cursor.read($0).facts } }

  /// How far into the log of reads.
  public func readsPosition() throws -> Int { try read { try Cursor.read($0).reads } }

  /// Lets go of the file, and leaves it whole without its write-ahead part. Waits for the questions that are being
  /// answered; those that come later are refused with ``RegistersError/closed``.
  public func close() throws {
    try emptyWriteAhead()
    gate.close()
    try pool.close()
  }

  /// A question of its own to the file.
  func read<Answer>(_ work: (Database) throws -> Answer) throws -> Answer {
    try inside { try pool.read(work) }
  }

  /// A transaction.
  func write<Answer>(_ work: (Database) throws -> Answer) throws -> Answer {
    try inside { try pool.write(work) }
  }

  func inside<Answer>(_ work: () throws -> Answer) throws -> Answer {
    guard gate.enter() else { throw RegistersError.closed }
    defer { gate.leave() }
    return try work()
  }
}

/// A question asked of the registers. One question a struct, one struct a file.
public protocol RegisterQuery: Sendable {
  associatedtype Answer: Sendable
  func run(in registers: Registers) throws -> Answer
}

extension Registers {
  public func ask<Query: RegisterQuery>(_ query: Query) throws -> Query.Answer { try query.run(in: self) }
}
