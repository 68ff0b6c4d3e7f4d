import Access
import Almanac
import Casework
import Desk
import EventLogSQLite
import Foundation
import HTTPTypes
import Hummingbird
import Identifiers
import Journal
import Logging
import NIOCore
import Synchronization
import Workroom
import WorkroomSQLite

@testable import Desk
@testable import Web

/// A small installation that programs ask: a team with a few colleagues and another team's caseworker.
final class ApiOffice: Sendable {
  enum Colleague: String, CaseIterable {
    case caseworker, mentor, leader, neighbour, administrator

    var role: Role {
      switch self {
      case .caseworker, .neighbour: .coordinatingCaseworker
      case .mentor: .mentor
      case .leader: .teamLead
      case .administrator: .projectLead
      }
    }

    var grants: [Grant] {
      switch self {
      case .leader: [.exports, .imports]
      case .administrator: [.administrator, .imports]
      default: []
      }
    }
  }

  static let today = Day(iso: "2026-03-11")!

  let folder: String
  let desk: Desk
  let site: Site
  let people: [Colleague: ID<Person>]
  let hand: Hand

  private init(folder: String, desk: Desk, site: Site, people: [Colleague: ID<Person>], hand: Hand) {
    self.folder = folder
    self.desk = desk
    self.site = site
    self.people = people
    self.hand = hand
  }

  /// Opens an office, gives it to a test, and closes it.
  static func with(isDemonstration: Bool = true, _ test: (ApiOffice) async throws -> Void) async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("api-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let office = try await open(path, isDemonstration)
    do {
      try await test(office)
    } catch {
      await office.desk.close()
      throw error
    }
    await office.desk.close()
  }

  private static func open(_ path: String, _ isDemonstration: Bool) async throws -> ApiOffice {
    let folder = DataFolder(path)
    try folder.make()
    let hand = Hand(Int64(DanishTime.start(of: today) + 10 * 3600) * 1_000_000)
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let desk = try await Desk.open(
      folder,
      stores: Stores(
        facts: try await SQLiteLog.open(folder.facts), reads: try await SQLiteLog.open(folder.reads),
        workroom: try await SQLiteWorkroom.open(folder.workroom)),
      clock: Clock { hand.now }, models: root.appendingPathComponent("InterventionModels").path,
      recipes: root.appendingPathComponent("Recipes").path,
      passwordCost: PasswordCost(logRounds: 4, blockSize: 8, parallelism: 1)!)
    let north: Reference<Team> = Reference(desk.newID())
    let south: Reference<Team> = Reference(desk.newID())
    var people: [Colleague: ID<Person>] = [:]
    var facts: [OrganisationFact] = [
      .installationBorn(InstallationBorn(municipality: "Prøveby", isDemonstration: isDemonstration)),
      .teamNamed(TeamNamed(team: north, name: "Team Nord")), .teamNamed(TeamNamed(team: south, name: "Team Syd")),
    ]
    for colleague in Colleague.allCases {
      let person = desk.newPerson()
      people[colleague] = person
      facts.append(
        .staffRegistered(
          StaffRegistered(
            person: person, name: colleague.rawValue, role: colleague.role,
            team: colleague == .neighbour ? south : colleague == .administrator ? nil : north,
            userName: colleague.rawValue, grants: colleague.grants.map(\.rawValue))))
    }
    try await desk.append(facts, by: Desk.town)
    return ApiOffice(folder: path, desk: desk, site: try Site(desk: desk, isLoopback: true), people: people, hand: hand)
  }

  final class Hand: Sendable {
    private let instant: Mutex<Int64>
    init(_ now: Int64) { instant = Mutex(now) }
    var now: Int64 { instant.withLock { $0 } }
    func pass(days: Int) { instant.withLock { $0 += Int64(days) * 86_400_000_000 } }
  }
}

extension ApiOffice {
  func reader(_ colleague: Colleague) throws -> Reader {
    guard let person = people[colleague], let reader = try desk.reader(person) else { throw DeskRefusal.notFound }
    return reader
  }

  func token(_ colleague: Colleague, purpose: String = "Prøve", writes: Bool = true, days: Int = 30) async throws
    -> String
  {
    try await desk.makeToken(try reader(colleague), purpose: purpose, mayWrite: writes, days: days)
  }

  /// Registers a citizen who is the colleague's own.
  func citizen(_ name: String, serial: Int = 1, by colleague: Colleague = .caseworker) async throws -> ID<Case> {
    let words = name.split(separator: " ").map(String.init)
    let who = CitizenRegistered(
      name: PersonName(given: words[0], family: words.dropFirst().joined(separator: " ")),
      cpr: CPR.fictitious(serial: serial))
    return try await desk.register(
      try reader(colleague),
      [
        Proposal(.citizenRegistered(who), on: desk.clock.today),
        Proposal(
          .approachedMunicipality(ApproachedMunicipality(targetGroup: .kontanthjaelpJobparat)), on: desk.clock.today),
      ])
  }

  struct Got {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]
    var json: JSON { JSON(bytes) ?? .null }
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Asks as a program does.
  func ask(
    _ method: HTTPRequest.Method, _ path: String, token: String? = nil, _ body: JSON? = nil, rows: [UInt8]? = nil,
    type: String? = nil, language: String? = nil, cookie: String? = nil, from address: String = "127.0.0.1"
  ) async throws -> Got {
    var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
    if let token { head.headerFields[.authorization] = "Bearer \(token)" }
    if let language { head.headerFields[.acceptLanguage] = language }
    if let cookie { head.headerFields[.cookie] = cookie }
    if let type = type ?? (body == nil ? nil : "application/json") { head.headerFields[.contentType] = type }
    let request = Request(
      head: head, body: RequestBody(buffer: ByteBuffer(bytes: body?.bytes ?? rows ?? [])))
    let response = try await ApiDoor(site: site, api: .shared).handle(
      request, context: VisitContext(logger: Logger(label: "test"), address: address)
    ) { _, _ in throw NotForPrograms() }
    let taken = Taken()
    try await response.body.write(Writer(taken: taken))
    return Got(status: Int(response.status.code), headers: response.headers, bytes: taken.bytes.withLock { $0 })
  }

  struct NotForPrograms: Error {}

  private final class Taken: Sendable { let bytes = Mutex<[UInt8]>([]) }

  private struct Writer: ResponseBodyWriter {
    let taken: Taken
    mutating func write(_ buffer: ByteBuffer) async throws {
      taken.bytes.withLock { $0 += [UInt8](buffer: buffer) }
    }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }

  /// The reads that stand in the log, as whoever supervises reads it: purposes and cases, in order.
  func reads() async throws -> [(page: String, cases: Set<ID<Case>>, reason: String?)] {
    let log = try await SQLiteLogReader.open(desk.folder.reads)
    var found: [(String, Set<ID<Case>>, String?)] = []
    for stored in try await log.read(from: 1, limit: 1000) {
      if case .read(let read) = try Journal.read(stored).content {
        found.append((read.page, Set(read.cases), read.reason))
      }
    }
    await log.close()
    return found
  }
}
