import Casework
import Companies
import EventLog
import Foundation
import Journal
import Testing

@Suite("Facts are stored as they always were")
struct GoldenTests {
  @Test("Every kind has a file that shows how it is stored, and every file a kind")
  func everyKindHasAFile() throws {
    let wanted = Set(Golden.facts.map { Golden.name($0.kind.description, $0.kindVersion) })
    let there = Set(
      ((try? FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)) ?? []).filter {
        $0.hasSuffix(".json")
      })
    #expect(
      wanted.subtracting(there) == [],
      "A kind has no golden file yet. Write it, look at it and commit it: \(Golden.mend)")
    // A file of an older version stays as long as such facts may stand in a log.
    #expect(
      there.subtracting(wanted) == [],
      "A golden file has no kind: a storage name was changed or taken away, and logs that hold it cannot be read.")
  }

  @Test("Reading a stored body gives the fact, and writing the fact gives the same bytes", arguments: Golden.facts)
  func roundTrip(_ fact: NewFact) throws {
    let (kind, version) = (fact.kind.description, fact.kindVersion)
    let file = try #require(
      try? Data(contentsOf: Golden.file(kind, version)), "\(kind) has no golden file yet. Write it: \(Golden.mend)")
    let body = try #require(Golden.body(in: file, kind, version), "\(Golden.name(kind, version)) has another form.")
    #expect(
      try Golden.again(body, kind, version) == body,
      """
      What is stored as \(kind) in version \(version) is no longer read and written as it was. Give the kind a new \
      version and bring the old one up to date in Journal+reading.swift; the old file stays.
      """)
    #expect(
      body == fact.body.bytes,
      "\(kind) has attributes that its golden file lacks, or lacks some it has. Are they new and optional? \(Golden.mend)"
    )
  }

  @Test("A fact of a case comes back as it was", arguments: Samples.caseFacts)
  func ofCase(_ fact: CaseFact) throws {
    let written = try Journal.newFact(fact, of: Samples.caseID, factID: Samples.id(5), on: Samples.day, Samples.stamp)
    let read = try Journal.read(
      kind: written.kind.description, version: 1, caseID: Samples.caseID, written.body.bytes, position: 1)
    guard case .ofCase(let id, let back) = read else {
      Issue.record("\(fact.kind.rawValue) was read as something else.")
      return
    }
    #expect(id == Samples.caseID)
    #expect(back == fact)
    #expect(back.kind == fact.kind)
  }

  @Test("A fact of the organisation comes back as it was", arguments: Samples.organisationFacts)
  func ofOrganisation(_ fact: OrganisationFact) throws {
    let written = try Journal.newFact(fact, factID: Samples.id(5), on: Samples.day, Samples.stamp)
    let read = try Journal.read(
      kind: written.kind.description, version: 1, caseID: nil, written.body.bytes, position: 1)
    guard case .ofOrganisation(let back) = read else {
      Issue.record("\(fact.kind.rawValue) was read as something else.")
      return
    }
    #expect(back == fact)
    #expect(back.kind == fact.kind)
  }

  @Test("A fact of a company comes back as it was, with the company", arguments: Samples.companyFacts)
  func ofCompany(_ fact: CompanyFact) throws {
    let written = try Journal.newFact(
      fact, of: Samples.company, factID: Samples.id(5), on: Samples.day, Samples.stamp)
    let read = try Journal.read(
      kind: written.kind.description, version: 1, caseID: nil, written.body.bytes, position: 1)
    guard case .ofCompany(let company, let back) = read else {
      Issue.record("\(fact.kind.rawValue) was read as something else.")
      return
    }
    #expect(company == Samples.company)
    #expect(back == fact)
    #expect(back.kind == fact.kind)
  }

  @Test("What was shown to whom comes back as it was")
  func ofReads() throws {
    let written = try Journal.newFact(Samples.read, factID: Samples.id(5), on: Samples.day, Samples.stamp)
    guard
      case .read(let back) = try Journal.read(
        kind: "case-read", version: 1, caseID: nil, written.body.bytes, position: 1)
    else {
      Issue.record("A read was read as something else.")
      return
    }
    #expect(back == Samples.read)
  }

  @Test("No two kinds share a storage name")
  func namesDiffer() {
    let names = Golden.facts.map(\.kind.description)
    #expect(Set(names).count == names.count)
  }

  @Test("A sample is full: every attribute that can be stored is in it")
  func samplesAreFull() throws {
    for fact in Samples.caseFacts {
      let attributes = Mirror(reflecting: fact.content).children
      let missing = attributes.filter { child in
        let mirror = Mirror(reflecting: child.value)
        return mirror.displayStyle == .optional && mirror.children.isEmpty
      }
      #expect(missing.compactMap(\.label) == [], "\(fact.kind.rawValue)")
    }
  }
}

extension NewFact: CustomTestStringConvertible {
  public var testDescription: String { kind.description }
}

extension CaseFact: CustomTestStringConvertible {
  public var testDescription: String { kind.rawValue }
}

extension OrganisationFact: CustomTestStringConvertible {
  public var testDescription: String { kind.rawValue }
}

extension CompanyFact: CustomTestStringConvertible {
  public var testDescription: String { kind.rawValue }
}
