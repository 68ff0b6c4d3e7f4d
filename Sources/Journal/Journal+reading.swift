import Almanac
import Casework
import Companies
import EventLog
import Foundation
import Identifiers

/// Why a fact in the log could not be read. Holds no personal data: it may stand in a log line.
public enum JournalError: Error, Hashable, Sendable {
  case unknownKind(String, position: Int)
  /// Written by a newer version of the program.
  case newerKind(String, version: Int, position: Int)
  case unreadable(kind: String, position: Int)
  case unknownCodec(UInt8, position: Int)
}

extension Journal {
  /// Reads a fact back.
  public static func read(_ stored: StoredFact) throws -> Entry {
    let envelope = stored.envelope
    let kind = envelope.kind.description
    let content: Entry.Content
    if let body = stored.body {
      guard body.codec == codec else { throw JournalError.unknownCodec(body.codec, position: envelope.position) }
      content = try read(
        kind: kind, version: envelope.kindVersion, caseID: envelope.caseID.map { id($0) }, body.bytes,
        position: envelope.position)
    } else {
      content = .erased(envelope.caseID.map { id($0) })
    }
    guard let actor = Actor(envelope.actor.description) else {
      throw JournalError.unreadable(kind: kind, position: envelope.position)
    }
    return Entry(
      position: envelope.position, id: id(envelope.id), day: Day(unchecked: envelope.day),
      recorded: envelope.recorded, actor: actor, batch: envelope.batch?.description,
      stream: envelope.stream.description, content: content)
  }

  /// Reads what a body says.
  public static func read(
    kind: String, version: Int, caseID: ID<Case>?, _ bytes: Data, position: Int
  ) throws -> Entry.Content {
    guard version == 1 else { throw JournalError.newerKind(kind, version: version, position: position) }
    let decoder = JSONDecoder()
    do {
      if let caseID, let caseKind = CaseFactKind(rawValue: kind) {
        return .ofCase(caseID, try decoder.decode(Carried.self, from: bytes, configuration: caseKind).fact)
      }
      if let organisationKind = OrganisationFact.Kind(rawValue: kind) {
        return .ofOrganisation(
          try decoder.decode(CarriedOrganisation.self, from: bytes, configuration: organisationKind).fact)
      }
      if kind.hasPrefix("company/") {
        let body = try decoder.decode(CompanyBody.self, from: bytes)
        return .ofCompany(body.company, body.fact)
      }
      if kind == "case-read" { return .read(try decoder.decode(CaseRead.self, from: bytes)) }
    } catch {
      // The decoder's own words may repeat what stands in the body: they go no further.
      throw JournalError.unreadable(kind: kind, position: position)
    }
    throw JournalError.unknownKind(kind, position: position)
  }

  private struct Carried: DecodableWithConfiguration {
    let fact: CaseFact
    init(from decoder: any Decoder, configuration: CaseFactKind) throws {
      fact = try CaseFact(configuration, from: decoder)
    }
  }

  private struct CarriedOrganisation: DecodableWithConfiguration {
    let fact: OrganisationFact
    init(from decoder: any Decoder, configuration: OrganisationFact.Kind) throws {
      fact = try OrganisationFact(configuration, from: decoder)
    }
  }
}
