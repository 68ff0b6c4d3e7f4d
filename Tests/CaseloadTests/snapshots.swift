import Almanac
import Caseload
import Foundation
import Interventions
import Testing

@Suite struct Snapshots {
  private func file() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("caseload-\(UUID().uuidString)").path
  }

  @Test func `A snapshot gives the same house again, with the log's position`() throws {
    let town = SmallTown(citizens: 40)
    let caseload = town.caseload()
    caseload.forget(town.records[3].key)
    let path = file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try caseload.save(to: path, position: 4711, fingerprint: "log 1")
    let again = Caseload(models: shippedModels, day: SmallTown.last)
    again.replace(CaseRecord(key(5555), facts: [Fact("case-opened", on: day("2026-01-01"))]))
    let before = again.everyCase
    #expect(try again.restore(from: path, fingerprint: "log 1") == 4711)
    #expect(HousePortrait(again) == HousePortrait(caseload))
    #expect(again.keys(in: before).isEmpty)
    // And it goes on from there.
    let fact = Fact("contact", on: SmallTown.last, ["by": .text("jobBroker"), "agreement": .text("ny")])
    again.append([fact], to: town.records[0].key)
    caseload.append([fact], to: town.records[0].key)
    #expect(HousePortrait(again) == HousePortrait(caseload))
  }

  @Test func `What was forgotten is not in the file`() throws {
    let caseload = Caseload(day: SmallTown.last)
    caseload.replace(CaseRecord(key(1), facts: [Fact("contact", on: SmallTown.last, ["note": .text("hemmelighed")])]))
    caseload.replace(CaseRecord(key(2), facts: [Fact("contact", on: SmallTown.last, ["note": .text("hilsen")])]))
    caseload.forget(key(1))
    let path = file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try caseload.save(to: path, position: 1, fingerprint: "")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(bytes.range(of: Data("hemmelighed".utf8)) == nil)
    #expect(bytes.range(of: Data("hilsen".utf8)) != nil)
    let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(rights == 0o600)
  }

  @Test func `A file that was cut, altered or made under other circumstances is refused, and nothing changes`() throws {
    let town = SmallTown(citizens: 5)
    let caseload = town.caseload()
    let path = file()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try caseload.save(to: path, position: 9, fingerprint: "a")
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    let other = Caseload(models: shippedModels, day: SmallTown.last)
    other.replace(town.records[1])
    let before = HousePortrait(other)
    #expect(throws: SnapshotError.otherFingerprint(found: "a")) { try other.restore(from: path, fingerprint: "b") }
    #expect(throws: SnapshotError.unreadable(path: path + "x")) {
      try other.restore(from: path + "x", fingerprint: "a")
    }
    var chance = Chance(state: 2)
    for length in [0, 1, 8, 15, 16, 40, whole.count / 2, whole.count - 9, whole.count - 1] {
      try whole.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(throws: SnapshotError.self) { try other.restore(from: path, fingerprint: "a") }
    }
    for _ in 0..<300 {
      var altered = whole
      altered[Int.random(in: altered.indices, using: &chance)] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      try altered.write(to: URL(fileURLWithPath: path))
      #expect(throws: SnapshotError.self) { try other.restore(from: path, fingerprint: "a") }
    }
    try (whole + Data([0])).write(to: URL(fileURLWithPath: path))
    #expect(throws: SnapshotError.self) { try other.restore(from: path, fingerprint: "a") }
    #expect(HousePortrait(other) == before)
    try whole.write(to: URL(fileURLWithPath: path))
    #expect(try other.restore(from: path, fingerprint: "a") == 9)
  }
}
