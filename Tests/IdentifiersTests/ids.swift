import Foundation
import Identifiers
import Testing

private enum Case {}

@Suite struct IDs {
  @Test func `An id has the form of a UUID of version 7 and keeps its instant`() throws {
    // RFC 9562, appendix A.6: its example of a version 7.
    let id = try #require(ID<Case>("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"))
    #expect(id.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    #expect(id.milliseconds == 1_645_557_742_000)
    let bytes: [UInt8] = [0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F]
    #expect(ID<Case>(milliseconds: 1_645_557_742_000, randomBytes: bytes) == id)
    #expect(ID<Case>(milliseconds: 0, randomBytes: Array(bytes.dropLast())) == nil)
  }

  @Test func `Ids sort by the instant they were made, as values, as texts and as bytes`() {
    var generator = Seeded(1)
    let ids = (0..<500).map { ID<Case>(milliseconds: 1_700_000_000_000 + $0 * 7, using: &generator) }
    #expect(ids.shuffled(using: &generator).sorted() == ids)
    #expect(ids.map(\.description).sorted() == ids.map(\.description))
    for (one, next) in zip(ids, ids.dropFirst()) { #expect(one.bytes.lexicographicallyPrecedes(next.bytes)) }
  }

  @Test func `Ids of the same instant differ, and a seed repeats them`() {
    var one = Seeded(2)
    var other = Seeded(2)
    let ids = (0..<1000).map { _ in ID<Case>(milliseconds: 5, using: &one) }
    #expect(Set(ids).count == 1000)
    #expect((0..<1000).map { _ in ID<Case>(milliseconds: 5, using: &other) } == ids)
  }

  @Test func `Text, bytes, JSON and Foundation's UUID give the same id back`() throws {
    var generator = Seeded(3)
    for step in 0..<200 {
      let id = ID<Case>(milliseconds: step * 1_000_003, using: &generator)
      #expect(ID<Case>(id.description) == id)
      #expect(ID<Case>(bytes: id.bytes) == id)
      #expect(UUID(uuidString: id.description)?.uuidString.lowercased() == id.description)
      #expect(try JSONDecoder().decode([ID<Case>].self, from: JSONEncoder().encode([id])) == [id])
      #expect(id.milliseconds == step * 1_000_003)
    }
  }

  @Test func `Instants beyond what an id can hold stop at its ends`() {
    var generator = Seeded(4)
    #expect(ID<Case>(milliseconds: -1, using: &generator).milliseconds == 0)
    #expect(ID<Case>(milliseconds: .max, using: &generator).milliseconds == 0xFFFF_FFFF_FFFF)
    #expect(ID<Case>("7d444840-9dc0-11d1-b245-5ffdce74fad2")?.milliseconds == nil)
  }

  @Test(arguments: [
    "", "017f22e279b07cc398c4dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
    "017f22e2-79b0-7cc3-98c4dc0c0c-07398f", " 17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
    "017f22e2-79b0-7cc3-98c4-dc0c0c07398f ", "017f22e2_79b0_7cc3_98c4_dc0c0c07398f",
  ])
  func `Any other text is no id`(text: String) {
    #expect(ID<Case>(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ID<Case>].self, from: JSONEncoder().encode([text]))
    }
  }
}

@Suite struct Actors {
  @Test func `An actor is stored as one text and read back`() throws {
    var generator = Seeded(5)
    let person = ID<Person>(milliseconds: 1_700_000_000_000, using: &generator)
    for role in Role.allCases {
      let actor = Actor.person(person, as: role)
      #expect(actor.description == "\(role.rawValue):\(person)")
      #expect(Actor(actor.description) == actor && actor.role == role)
      #expect(try JSONDecoder().decode([Actor].self, from: JSONEncoder().encode([actor])) == [actor])
    }
    let system = Actor.system(SystemActor(named: "reminders"))
    #expect(system.description == "system:reminders")
    #expect(Actor("system:reminders") == system && system.role == nil)
  }

  @Test(arguments: [
    "", "system", "system:", "system:Reminders", "system:a b", "system:a:b", "system:9", "mentor:", "mentor:1",
    "chef:x",
    "Mentor:017f22e2-79b0-7cc3-98c4-dc0c0c07398f", "system:æ",
  ])
  func `Any other text is no actor`(text: String) {
    #expect(Actor(text) == nil)
  }

  @Test func `Role names are those of the glossary and do not change`() {
    #expect(
      Role.allCases.map(\.rawValue) == [
        "citizen", "coordinatingCaseworker", "companyConsultant", "jobBroker", "mentor", "youthMentor",
        "retentionConsultant", "coordinator", "teamLead", "projectLead", "healthCoordinator", "companyContact",
        "companyMentor", "externalProvider",
      ])
    #expect(Role.mentor.side == .municipality && Role.companyMentor.side == .company)
  }
}
