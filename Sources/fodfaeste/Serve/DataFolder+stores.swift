import Desk
import EventLogSQLite
import WorkroomSQLite

extension DataFolder {
  /// Makes the folder where there is none, and opens its files on SQLite.
  ///
  /// - Throws: `LogError`, `WorkroomError`; what was opened before is let go of again.
  func openStores() async throws -> Stores {
    try make()
    let facts = try await SQLiteLog.open(self.facts)
    do {
      let reads = try await SQLiteLog.open(self.reads)
      do {
        return Stores(facts: facts, reads: reads, workroom: try await SQLiteWorkroom.open(workroom))
      } catch {
        await reads.close()
        throw error
      }
    } catch {
      await facts.close()
      throw error
    }
  }
}
