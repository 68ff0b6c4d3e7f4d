import Almanac
import Caseload
import EventLog
import Foundation
import Identifiers
import Interventions
import Registers
import Workroom

/// What a data folder's own files are opened as. Which engine bears them is for whoever starts the house to choose.
public struct Stores: Sendable {
  public let facts: any FactLog
  public let reads: any FactLog
  public let workroom: any WorkroomStore

  public init(facts: any FactLog, reads: any FactLog, workroom: any WorkroomStore) {
    self.facts = facts
    self.reads = reads
    self.workroom = workroom
  }
}

extension Desk {
  /// Takes a data folder into use, and brings everything derived level with the log.
  ///
  /// - Parameters:
  ///   - stores: the folder's own files, opened.
  ///   - progress: called while it catches up.
  /// - Throws: `LogError`, `RegistersError`; the folder is left as it is then.
  public static func open(
    _ folder: DataFolder, stores: Stores, clock: Clock, models: String, recipes: String,
    passwordCost: PasswordCost = .standard,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws -> Desk {
    let (log, reads) = (stores.facts, stores.reads)
    let registers = try Registers.open(folder.registers)
    let shelf = ModelShelf(shipped: models, own: folder.models)
    let caseload = Caseload(models: shelf.forCaseload, day: clock.today)
    let follower = Follower(
      log: log, reads: reads, registers: registers, caseload: caseload, snapshotPath: folder.snapshot)
    try await follower.begin(progress: progress)
    let desk = Desk(
      folder: folder, clock: clock, log: log, reads: reads, registers: registers, caseload: caseload,
      follower: follower, workroom: stores.workroom, passwordCost: passwordCost, shelf: shelf, shippedModels: models,
      shippedRecipes: recipes)
    // Glass that was broken today stays so, whether or not the house was closed meanwhile.
    let today = clock.today
    for row in try registers.ask(BrokenGlass(since: Clock.start(of: today))) {
      desk.glass.withLock { $0[BrokenGlassKey(person: row.by, caseID: row.id, day: today)] = row.reason }
    }
    return desk
  }
}
