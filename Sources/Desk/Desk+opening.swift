import Almanac
import Caseload
import EventLog
import EventLogSQLite
import Foundation
import Identifiers
import Interventions
import Registers
import Workroom

extension Desk {
  /// Opens a data folder, or makes it, and brings everything level with the log.
  ///
  /// - Parameters:
  ///   - progress: called while it catches up.
  /// - Throws: `LogError`, `RegistersError`, `WorkroomError`; the folder is left as it is then.
  public static func open(
    _ folder: DataFolder, clock: Clock, models: String, recipes: String, passwordCost: PasswordCost = .standard,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws -> Desk {
    try folder.make()
    let log = try await SQLiteLog.open(folder.facts)
    let reads = try await SQLiteLog.open(folder.reads)
    let registers = try Registers.open(folder.registers)
    let workroom = try await SQLiteWorkroom.open(folder.workroom)
    let shelf = ModelShelf(shipped: models, own: folder.models)
    let caseload = Caseload(models: shelf.forCaseload, day: clock.today)
    let follower = Follower(
      log: log, reads: reads, registers: registers, caseload: caseload, snapshotPath: folder.snapshot)
    try await follower.begin(progress: progress)
    return Desk(
      folder: folder, clock: clock, log: log, reads: reads, registers: registers, caseload: caseload,
      follower: follower, workroom: workroom, passwordCost: passwordCost, shelf: shelf, shippedModels: models,
      shippedRecipes: recipes)
  }
}
