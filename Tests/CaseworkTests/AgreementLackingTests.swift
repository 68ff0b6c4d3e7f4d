import Almanac
import Casework
import Identifiers
import Testing

@Suite("What an agreement says before it is put forward, and who signs it")
struct AgreementLackingTests {
  /// Written by hand.
  static let needed: [(WorkAgreementTerms.Kind, [WorkAgreementTerm])] = [
    (.taster, [.company, .contact, .purpose, .period, .tasks]),
    (.workPlacement, [.company, .contact, .purpose, .period, .tasks, .hours, .growth, .hoursReview, .followUp]),
    (.wageSubsidy, [.company, .contact, .purpose, .period, .tasks, .hours, .growth, .hoursReview, .followUp]),
    (.paidHours, [.company, .contact, .purpose, .period, .tasks, .hours, .growth, .hoursReview, .followUp]),
    (.flexJob, [.company, .contact, .purpose, .period, .tasks, .hours, .growth, .hoursReview, .followUp]),
    (.ordinaryJob, [.company, .contact, .purpose, .period, .tasks, .hours, .growth, .hoursReview, .followUp]),
    (.apprenticeship, [.company, .contact, .purpose, .period, .tasks, .hours, .growth, .hoursReview, .followUp]),
  ]

  @Test("What must be said stands for each kind, and blanks say nothing", arguments: needed)
  func lacking(_ kind: WorkAgreementTerms.Kind, _ needed: [WorkAgreementTerm]) {
    #expect(WorkAgreementTerms(kind, company: " ").lacking == needed)
    #expect(terms(kind).lacking == [])
    let blank = terms(kind) {
      ($0.contact, $0.purpose, $0.growth) = (" ", "\n", "")
      $0.tasks = [.init(" ")]
    }
    #expect(blank.lacking == needed.filter { [.contact, .purpose, .growth, .tasks].contains($0) })
  }

  @Test("What ends by law says when, and a job need not")
  func lastDay() {
    for kind in WorkAgreementTerms.Kind.allCases {
      let isOpen = terms(kind) { $0.until = nil }
      let ends = [.taster, .workPlacement, .wageSubsidy].contains(kind)
      #expect(isOpen.lacking == (ends ? [.period] : []))
    }
  }

  @Test("The hours that must be said are those that the agreement is about first")
  func mainHours() {
    #expect(terms { ($0.unpaidHours, $0.paidHours) = (nil, 5) }.lacking == [.hours])
    #expect(terms(.flexJob) { ($0.flexHours, $0.unpaidHours) = (0, 5) }.lacking == [.hours])
    #expect(terms(.taster) { $0.unpaidHours = nil }.lacking == [])
  }

  @Test("Whoever speaks for the employees signs placements and subsidies, where there is somebody to ask")
  func parties() {
    for kind in WorkAgreementTerms.Kind.allCases {
      #expect(terms(kind).parties == [.citizen, .company, .municipality])
      let asked = [.workPlacement, .wageSubsidy].contains(kind)
      #expect(
        terms(kind) { $0.representative = "Tillidsrepræsentanten" }.parties.contains(.employeeRepresentative) == asked)
    }
  }
}
