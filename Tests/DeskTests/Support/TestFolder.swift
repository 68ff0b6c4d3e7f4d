import Desk
import EventLogSQLite
import Foundation
import Workroom
import WorkroomSQLite

/// A folder of its own for a test; gone with the last who holds it.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var data: DataFolder { DataFolder(path + "/data") }

  /// Puts a model of the installation's own into a data folder.
  func putModel(_ name: String, _ text: String) throws {
    let folder = data.models + "/" + name
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/model.yaml"))
  }
}

/// What the product ships.
enum Shipped {
  private static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let models = root.appendingPathComponent("InterventionModels").path
  static let recipes = root.appendingPathComponent("Recipes").path
}

extension Desk {
  /// Opens a folder as tests do: with a password that costs little.
  static func open(_ folder: DataFolder, _ clock: Clock) async throws -> Desk {
    guard let cost = PasswordCost(logRounds: 4, blockSize: 8, parallelism: 1) else {
      preconditionFailure("A small cost.")
    }
    try folder.make()
    let stores = Stores(
      facts: try await SQLiteLog.open(folder.facts), reads: try await SQLiteLog.open(folder.reads),
      workroom: try await SQLiteWorkroom.open(folder.workroom))
    return try await Desk.open(
      folder, stores: stores, clock: clock, models: Shipped.models, recipes: Shipped.recipes, passwordCost: cost)
  }
}
