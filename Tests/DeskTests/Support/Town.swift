import Almanac
import Answers
import DemoTown
import Desk
import Foundation
import Identifiers

@testable import Desk

/// A demonstration town, settled once: tests that only read share it, the others take a copy.
enum Town {
  static let citizens = 140
  static let lastDay = wednesday

  private static let settled = Task {
    let files = try TestFolder()
    let desk = try await Desk.open(files.data, HandClock(lastDay).clock)
    try await desk.live(citizens: citizens, seed: 5) { _, _ in }
    await desk.close()
    return files
  }

  private static let opened = Task {
    let files = try await copy()
    return (files: files, desk: try await Desk.open(files.data, HandClock(lastDay).clock))
  }

  /// For tests that record nothing and leave the clock alone.
  static func shared() async throws -> Desk { try await opened.value.desk }

  /// A folder with the settled town, the test's own.
  static func copy() async throws -> TestFolder {
    let template = try await settled.value
    let copy = try TestFolder()
    try FileManager.default.copyItem(atPath: template.data.path, toPath: copy.data.path)
    return copy
  }

  /// The town without names: as it is written to a file.
  static func csv(citizens: Int = citizens, seed: UInt64 = 5) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try DemoTown(citizens: citizens, until: lastDay, seed: seed).write { bytes += $0 }
    return bytes
  }
}

extension Desk {
  /// Readers of a town in each of the roles that have cases, and its leaders.
  func townReaders() throws -> [Reader] {
    try demonstrationDoors().compactMap { try reader($0.person.id) }.filter { $0.subject.role != nil }
  }
}
