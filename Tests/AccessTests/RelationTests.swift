import Access
import Almanac
import Identifiers
import Testing

/// Cases to which the person numbered 1 stands in every way there is, on day 20,400.
enum SampleTies {
  static let me = ID<Person>.numbered(1)
  static let north = ID<Team>.numbered(21)
  static let south = ID<Team>.numbered(22)
  static let today = Day(number: 20_400)

  static let all: [(String, CaseTies)] = [
    ("attached", CaseTies(attachments: [.init(me, as: .mentor, from: today.adding(days: -9))], unit: south)),
    ("attached, in my team", CaseTies(attachments: [.init(me, as: .jobBroker, from: today)], unit: north)),
    (
      "attached, shielded",
      CaseTies(attachments: [.init(me, as: .companyConsultant, from: today)], unit: south, isShielded: true)
    ),
    ("attached before", CaseTies(attachments: [.init(me, as: .mentor, from: today, through: today.adding(days: -1))])),
    ("standing in", CaseTies(standIns: [.init(me, from: today, through: today)], unit: south)),
    ("standing in, shielded", CaseTies(standIns: [.init(me, from: today, through: today)], isShielded: true)),
    ("in my team", CaseTies(unit: north)),
    ("in my team, shielded", CaseTies(unit: north, isShielded: true)),
    ("in another team", CaseTies(unit: south)),
    ("in another team, shielded", CaseTies(unit: south, isShielded: true)),
    ("opened", CaseTies(brokenGlass: [.init(me, on: today)], unit: south)),
    ("my own as a citizen", CaseTies(attachments: [.init(me, as: .citizen, from: today)], unit: north)),
    ("at my company", CaseTies(attachments: [.init(me, as: .companyContact, from: today)])),
    ("in nobody's team", CaseTies()),
  ]
}

@Suite("How a person stands to a case")
struct RelationTests {
  let me = SampleTies.me
  let today = SampleTies.today
  let consultant = Subject(SampleTies.me, role: .companyConsultant, units: [SampleTies.north])

  private func relation(_ ties: CaseTies, _ subject: Subject? = nil, day: Day? = nil) -> Relation {
    ties.relation(of: subject ?? consultant, on: day ?? today)
  }

  @Test func `attached from the first day through the last, and no longer`() {
    let ties = CaseTies(
      attachments: [.init(me, as: .companyConsultant, from: today, through: today.adding(days: 9))])
    #expect(relation(ties, day: today.adding(days: -1)) == .sameMunicipality)
    #expect(relation(ties) == .own)
    #expect(relation(ties, day: today.adding(days: 9)) == .own)
    #expect(relation(ties, day: today.adding(days: 10)) == .sameMunicipality)
  }

  @Test func `standing in holds within its days`() {
    let ties = CaseTies(standIns: [.init(me, from: today, through: today.adding(days: 4))])
    let wanted: [(Int, Relation)] = [
      (-1, .sameMunicipality), (0, .standIn), (4, .standIn), (5, .sameMunicipality),
    ]
    for (days, relation) in wanted { #expect(self.relation(ties, day: today.adding(days: days)) == relation) }
  }

  @Test func `a broken glass is whole again the next day, and is nobody else's`() {
    let ties = CaseTies(brokenGlass: [.init(me, on: today)], unit: SampleTies.south)
    #expect(relation(ties) == .brokenGlass)
    #expect(relation(ties, day: today.adding(days: 1)) == .sameMunicipality)
    #expect(relation(ties, Subject(.numbered(2), role: .companyConsultant)) == .sameMunicipality)
  }

  @Test func `where several hold, the closest counts`() {
    var ties = CaseTies(brokenGlass: [.init(me, on: today)], unit: SampleTies.north)
    #expect(relation(ties) == .sameTeam)
    ties.standIns = [.init(me, from: today, through: today)]
    #expect(relation(ties) == .standIn)
    ties.attachments = [.init(me, as: .mentor, from: today)]
    #expect(relation(ties) == .own)
  }

  @Test func `a shielded case is open to those attached, and to a leader who breaks the glass`() {
    var ties = CaseTies(unit: SampleTies.north, isShielded: true)
    let leader = Subject(me, role: .teamLead, units: [SampleTies.north])
    #expect(relation(ties) == .none)
    #expect(relation(ties, leader) == .none)
    #expect(Access.decide(consultant, .breakGlass, .none) == .denied(whoCanHelp: .teamLead))
    #expect(Access.decide(leader, .breakGlass, .none) == .allowed)
    ties.brokenGlass = [.init(me, on: today)]
    #expect(relation(ties, leader) == .brokenGlass)
    ties.attachments = [.init(me, as: .companyConsultant, from: today)]
    #expect(relation(ties) == .own)
  }

  @Test func `nobody acts for the municipality in their own case as a citizen`() {
    let ties = CaseTies(
      attachments: [.init(me, as: .citizen, from: today), .init(me, as: .companyConsultant, from: today)],
      brokenGlass: [.init(me, on: today)], unit: SampleTies.north)
    #expect(relation(ties) == .none)
    #expect(relation(ties, Subject(me, role: .citizen)) == .own)
  }

  @Test(arguments: [Role.citizen, .companyContact, .companyMentor, .healthCoordinator])
  func `those from outside stand to their own case or to none`(role: Role) {
    let subject = Subject(me, role: role, units: [SampleTies.north])
    let ties = CaseTies(
      standIns: [.init(me, from: today, through: today)], brokenGlass: [.init(me, on: today)],
      unit: SampleTies.north)
    #expect(relation(ties, subject) == .none)
    #expect(relation(CaseTies(attachments: [.init(me, as: role, from: today)]), subject) == .own)
  }

  @Test func `somebody without a role stands to no case`() {
    for (name, ties) in SampleTies.all {
      #expect(relation(ties, Subject(me, role: nil, grants: Set(Grant.allCases))) == .none, "\(name)")
    }
  }
}
