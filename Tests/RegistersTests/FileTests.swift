import Casework
import Foundation
import GRDB
import Testing

@testable import Registers

@Suite("The registers' file")
struct FileTests {
  /// Registers with a citizen, closed, then changed by hand.
  private func reopened(_ house: RegisterHouse, after change: (String) throws -> Void) async throws -> Registers {
    _ = try await house.citizen("Ida", "Holm")
    #expect(try house.registers.position() == 1)
    try house.registers.close()
    try change(house.path)
    return try Registers.open(house.path)
  }

  private func execute(_ sql: String, _ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test("what is whole is kept")
  func kept() async throws {
    let house = try RegisterHouse()
    let registers = try await reopened(house) { _ in }
    #expect(try registers.position() == 1)
    #expect(try registers.nameOrder().ids.count == 1)
  }

  @Test("questions that meet the closing of the file are answered or refused")
  func closing() async throws {
    for _ in 0..<20 {
      let house = try RegisterHouse()
      _ = try await house.citizen("Ida", "Holm")
      let registers = house.registers
      let answers = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<8 {
          group.addTask {
            while true {
              await Task.yield()
              do {
                guard try registers.position() == 1 else { return false }
              } catch {
                return error as? RegistersError == .closed
              }
            }
          }
        }
        group.addTask {
          await Task.yield()
          return (try? registers.close()) != nil
        }
        return await group.reduce(into: [Bool]()) { $0.append($1) }
      }
      #expect(answers == Array(repeating: true, count: 9))
    }
  }

  @Test("what a killed process has left behind is taken up again")
  func leftBehind() async throws {
    let house = try RegisterHouse()
    _ = try await house.citizen("Ida", "Holm")
    let copy = house.path + ".copy"
    // The file and its write-ahead part as they stand while it is open, and as a kill would leave them.
    for end in ["", "-wal"] { try FileManager.default.copyItem(atPath: house.path + end, toPath: copy + end) }
    let registers = try Registers.open(copy)
    #expect(try registers.position() == 1)
    #expect(try registers.ask(SearchCases("ida", in: Reaches.everything)).count == 1)
  }

  @Test("a file of an older or a newer form is made anew", arguments: [Schema.version - 1, Schema.version + 1])
  func otherForm(version: Int) async throws {
    let house = try RegisterHouse()
    let registers = try await reopened(house) { try execute("PRAGMA user_version = \(version)", $0) }
    #expect(try registers.position() == 0)
    try await registers.rebuild(from: house.log)
    #expect(try registers.ask(SearchCases("ida", in: Reaches.everything)).count == 1)
  }

  @Test("a half-built file is made anew")
  func halfBuilt() async throws {
    let house = try RegisterHouse()
    let registers = try await reopened(house) { try execute("UPDATE cursor SET is_building = 1", $0) }
    #expect(try registers.position() == 0)
  }

  @Test("a damaged file is made anew", arguments: ["rubbish", "cut", "header"])
  func damaged(how: String) async throws {
    let house = try RegisterHouse()
    let registers = try await reopened(house) { path in
      let file = URL(fileURLWithPath: path)
      switch how {
      case "rubbish": try Data("ikke en database, men meget længere end et hoved".utf8).write(to: file)
      case "cut": try Data(contentsOf: file).prefix(6_000).write(to: file)
      default:
        var bytes = try Data(contentsOf: file)
        for index in 100..<4_000 { bytes[index] = 0xAA }
        try bytes.write(to: file)
      }
    }
    #expect(try registers.position() == 0)
    try await registers.rebuild(from: house.log)
    #expect(try registers.nameOrder().ids.count == 1)
  }

  @Test("another program's file is refused and left as it is")
  func foreign() throws {
    let house = try RegisterHouse()
    let path = house.path + ".foreign"
    try execute("CREATE TABLE accounts (name TEXT); INSERT INTO accounts VALUES ('Ida')", path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: RegistersError.notRegisters(path: path)) { try Registers.open(path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }
}
