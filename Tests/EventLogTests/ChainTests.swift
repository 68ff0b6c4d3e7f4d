import EventLog
import EventLogTesting
import Foundation
import Testing

@Suite("The chain")
struct ChainTests {
  private func facts() async throws -> [StoredFact] {
    let log = MemoryLog()
    var sample = SampleFacts(seed: 1)
    _ = try await log.append(sample.next(9), to: .sample(), expecting: .nothing)
    return try await log.everything()
  }

  private func walk(_ facts: [StoredFact], expecting: LogHead? = nil) -> Verification {
    var walk = ChainWalk(expecting: expecting)
    for fact in facts { walk.take(fact) }
    return walk.end()
  }

  private func changed(_ envelope: Envelope, actor: ActorName? = nil, day: Int32? = nil, sealed: Bool) -> Envelope {
    let fact = NewFact(
      id: envelope.id, caseID: envelope.caseID, kind: envelope.kind, kindVersion: envelope.kindVersion,
      day: day ?? envelope.day, recorded: envelope.recorded, actor: actor ?? envelope.actor, cause: envelope.cause,
      batch: envelope.batch, body: Body(codec: 1, bytes: Data()))
    let anew = Envelope(
      fact, stream: envelope.stream, version: envelope.version, bodyDigest: envelope.bodyDigest,
      after: LogHead(position: envelope.position - 1, hash: envelope.previous))
    guard !sealed else { return anew }
    return Envelope(
      position: anew.position, id: anew.id, stream: anew.stream, version: anew.version, caseID: anew.caseID,
      kind: anew.kind, kindVersion: anew.kindVersion, day: anew.day, recorded: anew.recorded, actor: anew.actor,
      cause: anew.cause, batch: anew.batch, bodyDigest: anew.bodyDigest, previous: anew.previous, hash: envelope.hash)
  }

  /// The wanted digests were worked out by another program in another language, from the documentation alone.
  @Test func `the canonical bytes are the documented ones, for ever`() throws {
    let salt = try #require(Salt(bytes: Array(0..<16)))
    let body = Body(codec: 1, bytes: Data("brød".utf8))
    let digest = Digest(of: body, salt: salt)
    #expect(digest.description == "368bfd1bc0ec28b8262c44af4169c74ebfd9d0399143b40975d0803770435517")
    let fact = NewFact(
      id: try #require(FactID(bytes: [UInt8](1...16))), caseID: CaseID(bytes: [UInt8](2...17)),
      kind: KindName(named: "plan-opened"), kindVersion: 2, day: -1, recorded: 1_700_000_000_000_001,
      actor: ActorName(named: "system:reminders"), batch: BatchID(bytes: [UInt8](3...18)), body: body)
    let previous = try #require(Digest(bytes: [UInt8](repeating: 7, count: 32)))
    let envelope = Envelope(
      fact, stream: StreamName(named: "plan/17"), version: 3, bodyDigest: digest,
      after: LogHead(position: 41, hash: previous))
    #expect(envelope.hash.description == "54b6afa9e792e5a94227985abecfa5576a8266431a2163e1c9a84525341ed669")
  }

  @Test func `a changed envelope is found where it stands`() async throws {
    var facts = try await facts()
    let other = changed(facts[4].envelope, actor: ActorName(named: "system:other"), sealed: false)
    facts[4] = StoredFact(other, facts[4].content)
    #expect(walk(facts).finding == .damaged(position: 5, .envelope))
    #expect(walk(facts).head == facts[3].envelope.head)
  }

  @Test func `a changed envelope with its hash worked out anew is found at the next`() async throws {
    var facts = try await facts()
    facts[4] = StoredFact(changed(facts[4].envelope, day: 1, sealed: true), facts[4].content)
    #expect(walk(facts).finding == .damaged(position: 6, .link))
  }

  @Test func `a changed last envelope is found by a head kept elsewhere, and by nothing else`() async throws {
    var facts = try await facts()
    let kept = facts[8].envelope.head
    facts[8] = StoredFact(changed(facts[8].envelope, day: 1, sealed: true), facts[8].content)
    #expect(walk(facts).holds)
    #expect(walk(facts, expecting: kept).finding == .otherHead(expected: kept, found: facts[8].envelope.head))
  }

  @Test func `a changed body, codec or salt is found where it stands`() async throws {
    let facts = try await facts()
    guard case .present(let body, let salt) = facts[2].content else { return #expect(Bool(false)) }
    for content: StoredFact.Content in [
      .present(Body(codec: 1, bytes: Data("other".utf8)), salt), .present(Body(codec: 2, bytes: body.bytes), salt),
      .present(body, Salt()),
    ] {
      var facts = facts
      facts[2] = StoredFact(facts[2].envelope, content)
      #expect(walk(facts).finding == .damaged(position: 3, .body))
    }
  }

  @Test func `a removed, repeated or moved fact is found`() async throws {
    let facts = try await facts()
    #expect(walk(facts.filter { $0.envelope.position != 5 }).finding == .damaged(position: 5, .missing))
    #expect(walk(facts + [facts[8]]).finding == .damaged(position: 10, .missing))
    #expect(walk(facts.reversed()).finding == .damaged(position: 1, .missing))
  }

  @Test func `ids, digests and heads read what they write, and nothing else`() throws {
    var sample = SampleFacts(seed: 3)
    let id = sample.next().id
    #expect(FactID(id.description) == id)
    #expect(FactID(id.description.uppercased()) == id)
    #expect(FactID(bytes: id.bytes) == id)
    #expect(sample.next().id > id)
    for wrong in [
      "", "x", id.description + "0", id.description.replacing("-", with: ""), "-" + id.description.dropFirst(),
    ] {
      #expect(FactID(wrong) == nil)
    }
    let head = LogHead(position: 17, hash: Digest(of: [1, 2, 3]))
    #expect(LogHead(head.description) == head)
    for wrong in ["", "17", "17:", "x:\(head.hash)", "-1:\(head.hash)", "17:\(head.hash)0"] {
      #expect(LogHead(wrong) == nil)
    }
    for wrong in ["", "a b", "å", "a\u{0}", String(repeating: "a", count: 201)] { #expect(StreamName(wrong) == nil) }
  }
}
