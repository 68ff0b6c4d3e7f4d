import Foundation
import Testing
import Workroom
import WorkroomSQLite

@Suite("Every workroom keeps every promise")
struct ConformanceTests {
  @Test(arguments: WorkroomPromise.all) func `in memory`(promise: WorkroomPromise) async throws {
    try await promise.isKept(by: MemoryWorkroom())
  }

  @Test(arguments: WorkroomPromise.all) func `on SQLite`(promise: WorkroomPromise) async throws {
    let folder = try WorkroomFolder()
    let store = try await SQLiteWorkroom.open(folder.file)
    try await promise.isKept(by: store)
    try store.close()
  }

  @Test func `the suite notices a workroom that breaks its promises`() async throws {
    var broken = 0
    for promise in WorkroomPromise.all {
      do {
        try await promise.isKept(by: ForgetfulWorkroom())
      } catch {
        broken += 1
      }
    }
    // Two ask only that something is not there.
    #expect(broken == WorkroomPromise.all.count - 2)
  }
}

/// Says yes to everything and keeps nothing, and does not say why something failed.
private struct ForgetfulWorkroom: WorkroomStore {
  func read<Answer: Sendable>(_ work: @escaping @Sendable (any WorkroomTables) throws -> Answer) async throws -> Answer
  {
    try await MemoryWorkroom().read(work)
  }

  func write<Answer: Sendable>(_ work: @escaping @Sendable (any WorkroomTables) throws -> Answer) async throws -> Answer
  {
    do {
      return try await MemoryWorkroom().write(work)
    } catch let refusal as WorkroomRefusal {
      throw refusal
    } catch {
      throw BrokenPromise(description: "lost")
    }
  }
}
