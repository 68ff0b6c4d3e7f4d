import EventLog

/// One promise that every log keeps. The suite is ``all``: an adapter's test runs each of them against a new, empty
/// log.
public struct LogPromise: Sendable, CustomStringConvertible {
  /// The promise in words.
  public let description: String
  private let kept: @Sendable (any FactLog) async throws -> Void

  init(_ description: String, _ kept: @escaping @Sendable (any FactLog) async throws -> Void) {
    self.description = description
    self.kept = kept
  }

  /// Asks a log to keep the promise. The log must be empty, and is used up.
  ///
  /// - Throws: ``BrokenPromise``, or the error that the log gave where it should have given none.
  public func isKept(by log: any FactLog) async throws { try await kept(log) }

  /// Every promise, in the order in which they are best mended.
  public static let all: [LogPromise] =
    orderPromises + streamPromises + versionPromises + retryPromises + tailPromises + erasurePromises + proofPromises
}

/// A promise that was not kept.
public struct BrokenPromise: Error, CustomStringConvertible {
  public let description: String
}

/// Holds a log to something; a library of its own and no test framework's, so that the suite can also be run by a
/// program.
func hold(_ condition: Bool, _ what: @autoclosure () -> String) throws {
  if !condition { throw BrokenPromise(description: what()) }
}

func hold<Value: Equatable>(_ value: Value, is wanted: Value, _ what: @autoclosure () -> String) throws {
  if value != wanted { throw BrokenPromise(description: "\(what()): \(value), not \(wanted)") }
}

/// Holds a call to fail with an error and no other.
func holdFailure(_ wanted: LogError, _ what: String, _ call: () async throws -> Void) async throws {
  do {
    try await call()
  } catch let error as LogError where error == wanted {
    return
  } catch {
    throw BrokenPromise(description: "\(what): failed with \(error), not \(wanted)")
  }
  throw BrokenPromise(description: "\(what): did not fail, but should have with \(wanted)")
}
