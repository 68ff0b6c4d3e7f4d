import Foundation
import GRDB

/// A folder for a workroom in a file, that goes away with the test.
final class WorkroomFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("workroom-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var file: String { url.appendingPathComponent("workroom.sqlite").path }

  /// Every byte in the folder.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
      .reduce(into: Data()) { $0 += try Data(contentsOf: url.appendingPathComponent($1)) }
  }

  /// Who may do what with the file: `0o600`.
  func rights(_ name: String = "workroom.sqlite") throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: url.appendingPathComponent(name).path)[.posixPermissions] as? Int
  }

  /// Runs SQL on the closed file, as somebody with a database tool would.
  func tamper(_ sql: String) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }
}
