import Access
import Almanac
import Casework
import Companies
import EventLog
import Foundation
import GRDB
import Identifiers
import Journal

@testable import Registers

/// Registers in a folder of their own, and the logs that fill them.
final class RegisterHouse {
  let folder: URL
  let log = MemoryLog()
  let readLog = MemoryLog()
  let registers: Registers
  private var random: SeededNumbers
  private var clock: Int64 = 1_700_000_000_000_000

  init(seed: UInt64 = 1) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("registers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    registers = try Registers.open(folder.appendingPathComponent("registers.sqlite").path)
    random = SeededNumbers(seed)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var path: String { folder.appendingPathComponent("registers.sqlite").path }

  func newID<Kind>(_ kind: Kind.Type = Kind.self) -> ID<Kind> {
    clock += 1_000_000
    return ID(milliseconds: Int(clock / 1_000), using: &random)
  }

  func stamp(_ actor: Actor? = nil, batch: ID<Batch>? = nil, cause: ID<FactInCase>? = nil) -> Stamp {
    clock += 1_000_000
    return Stamp(
      recorded: clock, actor: actor ?? .system(SystemActor(named: "import")), batch: batch, cause: cause)
  }

  /// Writes facts of a case into the log, without telling the registers.
  @discardableResult
  func write(
    _ facts: [CaseFact], of id: ID<Case>, on day: Day = .test, by actor: Actor? = nil, batch: ID<Batch>? = nil,
    cause: ID<FactInCase>? = nil
  ) async throws -> [ID<FactInCase>] {
    var ids: [ID<FactInCase>] = []
    for fact in facts {
      let factID: ID<FactInCase> = newID()
      ids.append(factID)
      let new = try Journal.newFact(
        fact, of: id, factID: factID, on: day, stamp(actor, batch: batch, cause: cause))
      _ = try await log.append(
        [new], to: Journal.stream(of: id, part: Journal.part(of: fact.kind)), expecting: .any)
    }
    return ids
  }

  /// Writes facts of a case, and brings the registers up to date.
  @discardableResult
  func record(
    _ facts: CaseFact..., of id: ID<Case>, on day: Day = .test, by actor: Actor? = nil, batch: ID<Batch>? = nil,
    cause: ID<FactInCase>? = nil
  ) async throws -> [ID<FactInCase>] {
    let ids = try await write(facts, of: id, on: day, by: actor, batch: batch, cause: cause)
    try await catchUp()
    return ids
  }

  @discardableResult
  func record(_ fact: OrganisationFact, by actor: Actor? = nil) async throws -> ID<FactInCase> {
    let id: ID<FactInCase> = newID()
    let new = try Journal.newFact(fact, factID: id, on: .test, stamp(actor))
    _ = try await log.append([new], to: Journal.organisation, expecting: .any)
    try await catchUp()
    return id
  }

  func record(_ fact: CompanyFact, of company: Reference<Company>) async throws {
    let new = try Journal.newFact(fact, of: company, factID: newID(), on: .test, stamp())
    _ = try await log.append([new], to: Journal.stream(ofCompany: company), expecting: .any)
    try await catchUp()
  }

  func citizen(_ given: String, _ family: String, cpr: CPR? = nil, localNumber: String? = nil) async throws -> ID<Case>
  {
    let id: ID<Case> = newID()
    let name = PersonName(given: given, family: family)
    try await record(.citizenRegistered(CitizenRegistered(name: name, cpr: cpr, localNumber: localNumber)), of: id)
    return id
  }

  func catchUp() async throws {
    while true {
      let page = try await log.read(from: registers.position() + 1, limit: 1_000)
      if page.isEmpty { return }
      try registers.apply(page)
    }
  }

  /// Erases what facts said, and tells the registers as a desk would.
  func erase(_ ids: [ID<FactInCase>]) async throws {
    let reason = try Journal.newFact(
      .noteWritten(NoteWritten(text: "Slettet efter afgørelse", shownToCitizen: false)), of: newID(), factID: newID(),
      on: .test, stamp())
    let erasure = try await log.erase(
      bodiesOf: ids.compactMap { FactID(bytes: Data($0.bytes)) },
      recording: StreamAppend(to: StreamName(named: "erasures"), expecting: .any, [reason]))
    try await catchUp()
    for position in erasure.positions { try registers.apply(try await log.read(from: position, limit: 1)) }
  }

  /// Everything that stands in the tables, with cases by their ids: the numbers of rows depend on the order of work.
  func contents(of registers: Registers? = nil) throws -> [String: [String]] {
    try (registers ?? self.registers).pool.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'case_search_%'")
      var contents: [String: [String]] = [:]
      for table in tables where table != "sqlite_sequence" {
        var columns = try db.columns(in: table).map(\.name)
        if table == "case_search" { columns.append("rowid") }
        let named = columns.compactMap { column -> String? in
          switch column {
          case "case_number", "rowid": "(SELECT hex(id) FROM cases WHERE number = t.\(column))"
          case "number" where table == "cases": nil
          default: "quote(t.\(column))"
          }
        }
        contents[table] = try Row.fetchAll(db, sql: "SELECT \(named.joined(separator: ", ")) FROM \(table) t")
          .map { $0.databaseValues.map(\.description).joined(separator: " ") }.sorted()
      }
      return contents
    }
  }
}

extension Reference {
  /// For a name written in a test.
  init(named name: String) {
    guard let reference = Reference(name) else { preconditionFailure("A reference is not blank.") }
    self = reference
  }
}

extension Day {
  static let test = Day(number: 20_000)
}

/// A repeatable source of chance.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Memberships as a desk would make them.
enum Reaches {
  static let person = ID<Person>(bytes: Array(repeating: UInt8(7), count: 16)) ?? .init(milliseconds: 0)

  static func scope(_ action: Action, grants: Set<Grant> = [], role: Role? = .coordinatingCaseworker) -> Scope {
    let unit = ID<Team>(milliseconds: 1)
    return Access.scope(of: Subject(person, role: role, grants: grants, units: [unit]), for: action)
  }

  static let everything = CaseMembership(scope(.seeCase)) { _ in true }
  static let nothing = CaseMembership(scope(.seeCase)) { _ in false }

  static func only(_ ids: ID<Case>...) -> CaseMembership { CaseMembership(scope(.seeCase)) { ids.contains($0) } }

  /// Someone who may see protected addresses in every case reached.
  static let trusted = CaseMembership(
    scope(.seeCase, grants: [.protectedAddresses]), contains: { _ in true }, showsProtectedAddress: { _ in true })
}

extension ID {
  fileprivate init(milliseconds: Int) {
    var random = SeededNumbers(UInt64(milliseconds))
    self.init(milliseconds: milliseconds, using: &random)
  }
}
