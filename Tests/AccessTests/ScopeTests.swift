import Almanac
import Identifiers
import Testing

@testable import Access

@Suite("How far a query reaches")
struct ScopeTests {
  static let north = ID<Team>.numbered(21)
  static let today = Day(number: 20_400)
  static let me = ID<Person>.numbered(1)

  @Test(arguments: [
    (Role.coordinatingCaseworker, Action.searchCitizens, Scope.Reach.municipality),
    (.coordinatingCaseworker, .seeCase, .team([north])),
    (.companyConsultant, .seeCase, .team([north])),
    (.mentor, .seeCase, .own),
    (.mentor, .searchCitizens, .own),
    (.coordinator, .searchCitizens, .team([north])),
    (.coordinator, .seeCase, .nothing),
    (.teamLead, .seeTeamPage, .team([north])),
    (.teamLead, .seeTeamFigures, .team([north])),
    (.teamLead, .seePersonFigures, .team([north])),
    (.teamLead, .seeMunicipalityFigures, .municipality),
    (.projectLead, .seeTeamFigures, .municipality),
    (.projectLead, .seeCase, .nothing),
    (.companyConsultant, .seeOwnFigures, .own),
    (.companyConsultant, .seePersonFigures, .nothing),
    (.companyConsultant, .exportList, .nothing),
    (.citizen, .seePlan, .own),
    (.citizen, .searchCitizens, .nothing),
    (.companyContact, .seePlacement, .own),
    (.companyContact, .seeCase, .nothing),
  ])
  func `a role's lists reach so far`(role: Role, action: Action, reach: Scope.Reach) {
    let subject = Subject(Self.me, role: role, units: [Self.north])
    #expect(Access.scope(of: subject, for: action).reach == reach)
  }

  @Test func `an export reaches own cases with the grant, the team's for the caseworker, and none without`() {
    let reach = { (role: Role, grants: Set<Grant>) in
      Access.scope(of: Subject(Self.me, role: role, grants: grants, units: [Self.north]), for: .exportList).reach
    }
    #expect(reach(.companyConsultant, [.exports]) == .own)
    #expect(reach(.coordinatingCaseworker, [.exports]) == .team([Self.north]))
    #expect(reach(.coordinatingCaseworker, []) == .nothing)
    #expect(reach(.mentor, [.exports]) == .nothing)
  }

  @Test func `without a team no query reaches a team`() {
    #expect(Access.scope(of: Subject(Self.me, role: .teamLead), for: .seeTeamPage).reach == .nothing)
    #expect(Access.scope(of: Subject(Self.me, role: .jobBroker), for: .seeCase).reach == .own)
  }

  @Test func `an administrator reaches no case, whatever is asked for`() {
    for action in Action.allCases {
      let scope = Access.scope(of: Subject(Self.me, role: nil, grants: [.administrator]), for: action)
      let tendsInstallation = [.importData, .retractImport, .manageAccounts, .manageModels].contains(action)
      #expect(tendsInstallation || scope.reach == .nothing, "\(action)")
      #expect(scope.protectedAddresses == .nothing)
      for (_, ties) in SampleTies.all {
        #expect(!scope.reaches(.numbered(9), ties, on: Self.today), "\(action)")
      }
    }
  }

  @Test func `a scope reaches exactly the cases in which the table allows the action`() {
    var reached = 0
    for role in Role.allCases {
      for grants in [Set<Grant>(), [.exports, .protectedAddresses]] {
        let subject = Subject(Self.me, role: role, grants: grants, units: [Self.north])
        for action in ExpectedTable.columns.prefix(27) {
          let scope = Access.scope(of: subject, for: action)
          for (name, ties) in SampleTies.all {
            let relation = ties.relation(of: subject, on: Self.today)
            // A broken glass opens its case and widens no list; nor is what is to be opened by it a list.
            if relation == .brokenGlass || action == .breakGlass { continue }
            let reaches = scope.reaches(.numbered(9), ties, on: Self.today)
            #expect(reaches == Access.decide(subject, action, relation).isAllowed, "\(role), \(action), \(name)")
            let shows = scope.showsProtectedAddress(.numbered(9), ties, on: Self.today)
            let mayShow = reaches && Access.decide(subject, .seeProtectedAddress, relation).isAllowed
            #expect(shows == mayShow, "\(role), \(action), \(name)")
            reached += reaches ? 1 : 0
          }
        }
      }
    }
    #expect(reached > 300)
  }

  @Test func `a protected address stays out without the grant, and out of the team's list for a consultant`() {
    let attached = CaseTies(attachments: [.init(Self.me, as: .companyConsultant, from: Self.today)])
    let inTeam = CaseTies(unit: Self.north)
    let shows = { (grants: Set<Grant>, ties: CaseTies) in
      let subject = Subject(Self.me, role: .companyConsultant, grants: grants, units: [Self.north])
      return Access.scope(of: subject, for: .seeCase).showsProtectedAddress(.numbered(9), ties, on: Self.today)
    }
    #expect(shows([.protectedAddresses], attached))
    #expect(!shows([], attached))
    #expect(!shows([.protectedAddresses], inTeam))
    #expect(!shows([.administrator, .exports, .imports, .methodConsultant], attached))
  }

  @Test func `a broken glass opens its one case and no list`() {
    let subject = Subject(Self.me, role: .companyConsultant, units: [Self.north])
    let ties = CaseTies(brokenGlass: [.init(Self.me, on: Self.today)])
    let relation = ties.relation(of: subject, on: Self.today)
    let one = Access.scope(of: subject, for: .seeCase, in: .numbered(9), relation: relation)
    #expect(one.reaches(.numbered(9), ties, on: Self.today))
    #expect(!one.reaches(.numbered(8), ties, on: Self.today))
    #expect(!Access.scope(of: subject, for: .seeCase).reaches(.numbered(9), ties, on: Self.today))
    let closed = Access.scope(of: subject, for: .seeCase, in: .numbered(9), relation: .sameMunicipality)
    #expect(closed.reach == .nothing)
  }

  @Test func `figures of several people have a floor, one's own and a purpose's have none`() {
    let floor = { (role: Role, action: Action) in
      Access.scope(of: Subject(Self.me, role: role, units: [Self.north]), for: action)
    }
    let team = floor(.teamLead, .seeTeamFigures)
    #expect(team.smallGroupFloor == 5)
    #expect(!team.mayShow(figureAbout: 4))
    #expect(team.mayShow(figureAbout: 5))
    #expect(floor(.teamLead, .seeTeamPage).smallGroupFloor == 5)
    #expect(floor(.projectLead, .seeMunicipalityFigures).smallGroupFloor == 5)
    #expect(floor(.jobBroker, .seeOwnFigures).mayShow(figureAbout: 1))
    #expect(floor(.teamLead, .seePersonFigures).mayShow(figureAbout: 1))
  }
}
