import Access
import Identifiers
import Testing

@Suite("Who can help")
struct HelpTests {
  @Test(arguments: [
    (Role.companyConsultant, Action.seeCase, Relation.sameMunicipality, Helper.courseResponsible),
    (.mentor, .seeCase, .sameTeam, .courseResponsible),
    (.mentor, .writePlan, .own, .coordinatingCaseworker),
    (.companyConsultant, .waive, .own, .coordinatingCaseworker),
    (.companyConsultant, .enrol, .sameTeam, .coordinatingCaseworker),
    (.coordinatingCaseworker, .correctOthersFact, .standIn, .teamLead),
    (.coordinatingCaseworker, .seeProtectedAddress, .own, .colleague(with: .protectedAddresses)),
    (.teamLead, .exportList, .sameTeam, .colleague(with: .exports)),
    (.jobBroker, .assignPeople, .own, .teamLead),
    (.jobBroker, .checkQuality, .own, .teamLead),
    (.jobBroker, .seePersonFigures, .sameTeam, .thePersonThemselves),
    (.teamLead, .manageAccounts, .sameMunicipality, .colleague(with: .administrator)),
    (.projectLead, .manageModels, .sameMunicipality, .colleague(with: .methodConsultant)),
    (.jobBroker, .importData, .sameMunicipality, .colleague(with: .imports)),
    (.citizen, .seeCase, .own, .courseResponsible),
    (.citizen, .seePlan, .none, .courseResponsible),
    (.companyContact, .seeCase, .own, .companyConsultant),
    (.healthCoordinator, .seeCase, .own, .courseResponsible),
  ])
  func `a denial says whom to turn to`(role: Role, action: Action, relation: Relation, helper: Helper) {
    #expect(
      Access.decide(Subject(.numbered(1), role: role), action, relation) == .denied(whoCanHelp: helper))
  }

  @Test func `nobody who follows a case is sent to themselves`() {
    for action in Action.allCases {
      for relation in [Relation.own, .standIn] {
        for (role, helper) in [
          (Role.coordinatingCaseworker, Helper.coordinatingCaseworker), (.companyContact, .coordinatingCaseworker),
          (.companyMentor, .coordinatingCaseworker), (.citizen, .coordinatingCaseworker),
        ] {
          let answer = Access.decide(Subject(.numbered(1), role: role), action, relation)
          #expect(answer != .denied(whoCanHelp: helper), "\(role), \(relation), \(action)")
        }
      }
    }
  }
}
