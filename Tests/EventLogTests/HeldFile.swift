import GRDB

/// The log's file, held for writing by something else than a log: a copying tool, or a person with a database tool.
final class HeldFile {
  private let queue: DatabaseQueue

  init(_ path: String) throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { try $0.beginTransaction(.immediate) }
  }

  func release() throws {
    try queue.writeWithoutTransaction { try $0.rollback() }
    try queue.close()
  }
}
