import Almanac
import Casework
import Companies
import Crypto
import EventLog
import Foundation
import Identifiers

/// Facts ⇄ envelopes. Storage names and shapes are a contract: a file a kind in `Tests/JournalTests/Golden` pins them, and a
/// shape that has changed is brought up to date here, at the door.
public enum Journal {
  /// Bodies are JSON with sorted keys.
  public static let codec: UInt8 = 1

  /// The parts of a case that are guarded by a version of their own.
  public static func part(of kind: CaseFactKind) -> String { Part(kind).rawValue }

  public static func stream(of id: ID<Case>, part: String) -> StreamName {
    name(prefix(of: id) + part)
  }

  /// What the names of all streams of a case begin with.
  public static func prefix(of id: ID<Case>) -> String { "case/\(id)/" }

  public static let organisation = StreamName(named: "organisation")

  /// A company is called what an extract calls it, perhaps by a person's name: the stream carries a digest of that.
  public static func stream(ofCompany company: Reference<Company>) -> StreamName {
    let digest = SHA256.hash(data: Data(company.description.utf8)).prefix(16)
    return name("company/" + digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
  }

  public static func stream(ofReads person: ID<Person>) -> StreamName { name("reads/\(person)") }

  private static func name<Mark>(_ text: String) -> LogName<Mark> {
    guard let name = LogName<Mark>(text) else {
      preconditionFailure("Ids and parts are printable characters, and short.")
    }
    return name
  }
}

/// What comes with a new fact: who, when, with what.
public struct Stamp: Sendable {
  /// Microseconds since 1970 began (UTC).
  public var recorded: Int64
  public var actor: Actor
  public var batch: ID<Batch>?
  public var cause: ID<FactInCase>?

  public init(recorded: Int64, actor: Actor, batch: ID<Batch>? = nil, cause: ID<FactInCase>? = nil) {
    self.recorded = recorded
    self.actor = actor
    self.batch = batch
    self.cause = cause
  }
}

/// The mark of ids of batches.
public enum Batch {}

extension Journal {
  public static func newFact(
    _ fact: CaseFact, of id: ID<Case>, factID: ID<FactInCase>, on day: Day, _ stamp: Stamp
  ) throws -> NewFact {
    try newFact(kind: fact.kind.rawValue, fact.content, caseID: id, factID: factID, on: day, stamp)
  }

  public static func newFact(
    _ fact: OrganisationFact, factID: ID<FactInCase>, on day: Day, _ stamp: Stamp
  ) throws -> NewFact {
    try newFact(kind: fact.kind.rawValue, fact.content, caseID: nil, factID: factID, on: day, stamp)
  }

  /// The company's reference stands in the body, beside what is said of it.
  public static func newFact(
    _ fact: CompanyFact, of company: Reference<Company>, factID: ID<FactInCase>, on day: Day, _ stamp: Stamp
  ) throws -> NewFact {
    let body = CompanyBody(company: company, fact: fact)
    return try newFact(kind: "company/" + fact.kind.rawValue, body, caseID: nil, factID: factID, on: day, stamp)
  }

  public static func newFact(
    _ read: CaseRead, factID: ID<FactInCase>, on day: Day, _ stamp: Stamp
  ) throws -> NewFact {
    try newFact(kind: "case-read", read, caseID: nil, factID: factID, on: day, stamp)
  }

  private static func newFact(
    kind: String, _ content: any Encodable, caseID: ID<Case>?, factID: ID<FactInCase>, on day: Day, _ stamp: Stamp
  ) throws -> NewFact {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return NewFact(
      id: logID(factID), caseID: caseID.map { logID($0) }, kind: name(kind), kindVersion: 1, day: day.number,
      recorded: stamp.recorded, actor: name(stamp.actor.description), cause: stamp.cause.map { logID($0) },
      batch: stamp.batch.map { logID($0) }, body: Body(codec: codec, bytes: try encoder.encode(content)))
  }

  static func logID<Kind, Mark>(_ id: ID<Kind>) -> LogID<Mark> {
    guard let made = LogID<Mark>(bytes: id.bytes) else { preconditionFailure("An id has sixteen bytes.") }
    return made
  }

  static func id<Mark, Kind>(_ logID: LogID<Mark>) -> ID<Kind> {
    guard let made = ID<Kind>(bytes: logID.bytes) else { preconditionFailure("An id has sixteen bytes.") }
    return made
  }
}

/// A company's fact as its body holds it.
struct CompanyBody: Codable {
  let company: Reference<Company>
  let fact: CompanyFact

  private enum Keys: String, CodingKey { case company, kind, content }

  init(company: Reference<Company>, fact: CompanyFact) {
    self.company = company
    self.fact = fact
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    company = try container.decode(Reference<Company>.self, forKey: .company)
    let kind = try container.decode(CompanyFact.Kind.self, forKey: .kind)
    fact = try CompanyFact(kind, from: container.superDecoder(forKey: .content))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(company, forKey: .company)
    try container.encode(fact.kind, forKey: .kind)
    try fact.content.encode(to: container.superEncoder(forKey: .content))
  }
}
