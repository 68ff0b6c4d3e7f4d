import Almanac
import Casework
import Companies
import Identifiers
import Journal

/// One full sample of everything that can be stored: every attribute of every kind has a value.
enum Samples {
  static let caseFacts: [CaseFact] = made { try CaseFactKind.allCases.map { try CaseFact($0, from: SampleDecoder()) } }
  static let organisationFacts: [OrganisationFact] = made {
    try OrganisationFact.Kind.allCases.map { try OrganisationFact($0, from: SampleDecoder()) }
  }
  static let companyFacts: [CompanyFact] = made {
    try CompanyFact.Kind.allCases.map { try CompanyFact($0, from: SampleDecoder()) }
  }
  static let read = CaseRead(page: "citizen", cases: [id(7), id(8)], reason: "\(SampleDecoder.words) reason")

  static let caseID: ID<Case> = id(1)
  static let company = reference("baker-in-the-square", of: Company.self)
  static let day = on("2026-03-04")
  static let stamp = Stamp(
    recorded: 1_772_600_000_000_000, actor: .person(id(2), as: .jobBroker), batch: id(3), cause: id(4))

  static func id<Kind>(_ number: UInt8) -> ID<Kind> {
    guard let id = ID<Kind>(bytes: [UInt8](repeating: 0, count: 15) + [number]) else {
      preconditionFailure("An id has sixteen bytes.")
    }
    return id
  }

  static func reference<Kind>(_ text: String, of kind: Kind.Type = Kind.self) -> Reference<Kind> {
    guard let reference = Reference<Kind>(text) else { preconditionFailure("\(text) is no reference.") }
    return reference
  }

  static func on(_ text: String) -> Day {
    guard let day = Day(iso: text) else { preconditionFailure("\(text) is no day.") }
    return day
  }

  private static func made<Value>(_ make: () throws -> Value) -> Value {
    do {
      return try make()
    } catch {
      preconditionFailure("A value is lacking in SampleDecoder: \(error)")
    }
  }
}
