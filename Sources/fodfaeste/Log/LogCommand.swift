import ArgumentParser
import EventLog
import EventLogSQLite
import Foundation

/// Proves and shows the logs of a data folder, also while a server writes in them.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: say(.aboutLog),
    subcommands: [LogVerifyCommand.self, LogHeadCommand.self, LogExportCommand.self])
}

/// The two logs of a data folder.
enum LogKind: String, CaseIterable, ExpressibleByArgument {
  /// What was done: the truth.
  case facts
  /// Who saw what: the access log.
  case reads

  /// The name of its file.
  var file: String { rawValue + ".log" }
}

/// A log opened for reading, beside its appender or without one.
struct OpenLog: Sendable {
  let name: String
  private let reader: SQLiteLogReader

  /// - Throws: ``CommandFailure`` where it cannot be opened.
  init(_ kind: LogKind, in folder: String) throws {
    let path = URL(fileURLWithPath: folder).appendingPathComponent(kind.file).path
    name = path
    do {
      reader = try waited { try await SQLiteLogReader.open(path) }
    } catch let error as LogError {
      throw CommandFailure(Self.line(path, error), code: error.breaks ? 1 : 2)
    }
  }

  static func isThere(_ kind: LogKind, in folder: String) -> Bool {
    FileManager.default.fileExists(atPath: URL(fileURLWithPath: folder).appendingPathComponent(kind.file).path)
  }

  /// Asks the log something.
  ///
  /// - Throws: ``CommandFailure`` where it cannot answer.
  func ask<Answer: Sendable>(_ question: @escaping @Sendable (SQLiteLogReader) async throws -> Answer) throws -> Answer
  {
    let reader = reader
    do {
      return try waited { try await question(reader) }
    } catch let error as LogError {
      throw CommandFailure(Self.line(name, error), code: error.breaks ? 1 : 2)
    }
  }

  func close() {
    let reader = reader
    try? waited { await reader.close() }
  }

  private static func line(_ path: String, _ error: LogError) -> String {
    "\(path): \(error.sentence(danish: Spoken.tongue == .danish))"
  }
}

extension LogError {
  /// Whether it says that a log is there and does not hold; otherwise it could not be looked at.
  fileprivate var breaks: Bool {
    switch self {
    case .damaged(_, .notALog): false
    case .damaged: true
    default: false
    }
  }
}

/// Waits for work that others do: the commands themselves do one thing after another.
func waited<Answer: Sendable>(_ work: @escaping @Sendable () async throws -> Answer) throws -> Answer {
  let awaited = Awaited<Answer>()
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    do {
      awaited.answer = .success(try await work())
    } catch {
      awaited.answer = .failure(error)
    }
    done.signal()
  }
  done.wait()
  guard let answer = awaited.answer else { preconditionFailure("The work signals only when it has answered.") }
  return try answer.get()
}

/// Written before the semaphore is signalled and read after: never by two at once.
private final class Awaited<Answer: Sendable>: @unchecked Sendable {
  var answer: Result<Answer, any Error>?
}
