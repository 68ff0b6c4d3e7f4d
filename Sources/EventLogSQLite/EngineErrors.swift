import EventLog
import GRDB

/// Runs work on the engine, and says what went wrong as a ``LogError``.
///
/// The engine's texts stop here: they may quote a statement or a value, and a value may be a body.
func engine<Answer>(_ work: () throws -> Answer) throws(LogError) -> Answer {
  do {
    return try work()
  } catch {
    throw LogError(engine: error)
  }
}

extension LogError {
  /// What an error of the engine means where nothing has been committed.
  init(engine error: any Error) {
    if let error = error as? LogError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .engine(EngineTrouble(code: 0))
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_CORRUPT: self = .damaged(position: nil, .file)
    case .SQLITE_NOTADB: self = .damaged(position: nil, .notALog)
    // GRDB answers so for a connection that has been closed.
    case .SQLITE_MISUSE: self = .closed
    default: self = .engine(EngineTrouble(error))
    }
  }
}

extension EngineTrouble {
  init(_ error: any Error) {
    self.init(code: (error as? DatabaseError).map { Int($0.extendedResultCode.rawValue) } ?? 0)
  }
}
