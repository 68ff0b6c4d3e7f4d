import Identifiers
import Testing

@testable import Access

@Suite("What a company's contact person may do")
struct CompanyContactTests {
  @Test("five things of their own, and nothing at all of anybody else's", arguments: Relation.allCases)
  func everyCell(_ relation: Relation) {
    // By hand.
    let own: Set<Action> = [.seePlacement, .moveAppointment, .signAgreement, .reportHours, .seeCompanies]
    let subject = Subject(ID<Person>.numbered(1), role: .companyContact)
    let allowed = Set(Action.allCases.filter { Access.decide(subject, $0, relation).isAllowed })
    #expect(allowed == (relation == .own ? own : []))
  }
}
