import Casework
import EventLog
import Foundation
import Identifiers
import Journal

/// The files that pin how facts are stored: one a kind and version, named after both. Each holds the storage name, the
/// version and the body, byte for byte.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")
  static let mend = "FODFAESTE_WRITE_GOLDEN=1 swift test --filter JournalTests"
  static var isWriting: Bool { ProcessInfo.processInfo.environment["FODFAESTE_WRITE_GOLDEN"] == "1" }

  /// A fact of every kind as it is handed to the log.
  static let facts: [NewFact] = {
    do {
      let facts =
        try Samples.caseFacts.map {
          try Journal.newFact($0, of: Samples.caseID, factID: Samples.id(5), on: Samples.day, Samples.stamp)
        }
        + Samples.organisationFacts.map {
          try Journal.newFact($0, factID: Samples.id(5), on: Samples.day, Samples.stamp)
        }
        + Samples.companyFacts.map {
          try Journal.newFact($0, of: Samples.company, factID: Samples.id(5), on: Samples.day, Samples.stamp)
        } + [Journal.newFact(Samples.read, factID: Samples.id(5), on: Samples.day, Samples.stamp)]
      // Before any test asks for a file.
      if isWriting { for fact in facts { try write(fact) } }
      return facts
    } catch {
      preconditionFailure("A sample cannot be written: \(error)")
    }
  }()

  static func name(_ kind: String, _ version: Int) -> String {
    kind.replacingOccurrences(of: "/", with: "+") + ".v\(version).json"
  }

  static func file(_ kind: String, _ version: Int) -> URL { folder.appendingPathComponent(name(kind, version)) }

  static func text(_ kind: String, _ version: Int, _ body: Data) -> Data {
    Data(prefix(kind, version).utf8) + body + Data(suffix.utf8)
  }

  /// The body in a file; nil where the file has another form.
  static func body(in file: Data, _ kind: String, _ version: Int) -> Data? {
    let (before, after) = (Data(prefix(kind, version).utf8), Data(suffix.utf8))
    guard file.starts(with: before), file.count > before.count + after.count, file.suffix(after.count) == after else {
      return nil
    }
    return file.subdata(in: before.count..<file.count - after.count)
  }

  private static func prefix(_ kind: String, _ version: Int) -> String {
    "{\n\"kind\": \"\(kind)\",\n\"version\": \(version),\n\"body\": "
  }
  private static let suffix = "\n}\n"

  /// Writes the file of a fact where there is none, and anew where today's program still reads and writes what stands
  /// there just as it is: then attributes have only been added. What would be read otherwise is left alone.
  static func write(_ fact: NewFact) throws {
    let kind = fact.kind.description
    let file = file(kind, fact.kindVersion)
    if let old = try? Data(contentsOf: file) {
      guard let body = body(in: old, kind, fact.kindVersion), try again(body, kind, fact.kindVersion) == body else {
        return
      }
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text(kind, fact.kindVersion, fact.body.bytes).write(to: file)
  }

  /// A body read, and written again.
  static func again(_ body: Data, _ kind: String, _ version: Int) throws -> Data {
    let isOfCase = CaseFactKind(rawValue: kind) != nil
    let content = try Journal.read(
      kind: kind, version: version, caseID: isOfCase ? Samples.caseID : nil, body, position: 1)
    let id: ID<FactInCase> = Samples.id(5)
    switch content {
    case .ofCase(let of, let fact):
      return try Journal.newFact(fact, of: of, factID: id, on: Samples.day, Samples.stamp).body.bytes
    case .ofOrganisation(let fact):
      return try Journal.newFact(fact, factID: id, on: Samples.day, Samples.stamp).body.bytes
    case .ofCompany(let of, let fact):
      return try Journal.newFact(fact, of: of, factID: id, on: Samples.day, Samples.stamp).body.bytes
    case .read(let read): return try Journal.newFact(read, factID: id, on: Samples.day, Samples.stamp).body.bytes
    case .erased: return Data()
    }
  }
}
