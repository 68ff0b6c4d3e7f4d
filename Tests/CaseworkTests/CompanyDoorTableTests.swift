import Almanac
import Identifiers
import Testing

@testable import Casework

@Suite("What is open by a company's own door")
struct CompanyDoorTableTests {
  private static let columns: [CompanyDoorAct] = [
    .see, .sign, .takeBack, .askChange, .reportWeek, .prepareTalk, .moveVisit,
  ]

  /// Written by hand: a row is a state of the agreement, `x` open, `.` closed; the columns as above.
  private static let expected = """
    draft        .......
    expired      .......
    proposed     xx.x...
    partlySigned xxxx...
    toApprove    x.xx...
    agreed       x..x.xx
    running      x..xxxx
    revising     xxxxxxx
    changeAgreed x..xxxx
    ended        .......
    withdrawn    .......
    """

  @Test("each cell is as it is meant to be, those that say no as well")
  func everyCell() throws {
    var states: Set<AgreementState> = []
    for line in Self.expected.split(separator: "\n") {
      let words = line.split(separator: " ")
      try #require(words.count == 2 && words[1].count == Self.columns.count, "\(line)")
      let state = try #require(AgreementState(rawValue: String(words[0])), "\(line)")
      states.insert(state)
      for (act, mark) in zip(Self.columns, words[1]) {
        #expect(CompanyDoorTable.allows(act, in: state) == (mark == "x"), "\(act) in \(state)")
      }
    }
    #expect(states == Set(AgreementState.allCases) && Set(Self.columns) == Set(CompanyDoorAct.allCases))
  }

  @Test("it opens nothing that the agreement itself closes to the company")
  func neverMore() {
    let same: [(CompanyDoorAct, AgreementAct)] = [
      (.see, .see), (.sign, .sign), (.takeBack, .takeBack), (.askChange, .askChange),
    ]
    for state in AgreementState.allCases {
      for (door, act) in same where CompanyDoorTable.allows(door, in: state) {
        #expect(AgreementTable.allows(act, in: state, as: .company), "\(act) in \(state)")
      }
    }
  }

  @Test("two agreements name the same person where company and name are the same, however they are written")
  func contacts() {
    func named(_ contact: String?, _ company: String = "Fiktivt Bageri", _ key: String? = nil) -> NamedContact? {
      var terms = WorkAgreementTerms(.workPlacement, company: company)
      terms.contact = contact
      terms.companyKey = key.flatMap { Reference($0) }
      return NamedContact(terms)
    }
    #expect(named("Karen  Ørsted ") == named("karen ØRSTED", "fiktivt  bageri"))
    #expect(named("Karen Ørsted") != named("Karen Holm"))
    #expect(named("Karen Ørsted") != named("Karen Ørsted", "Fiktivt Bogtryk"))
    // Where the company is known, its name does not matter.
    #expect(named("Karen Ørsted", "A", "c-1") == named("Karen Ørsted", "B", "c-1"))
    #expect(named("Karen Ørsted", "A", "c-1") != named("Karen Ørsted", "A", "c-2"))
    #expect(named(" ") == nil && named(nil) == nil)
  }

  @Test("a company that is not told of considerations is not asked about them")
  func themes() {
    var terms = WorkAgreementTerms(.workPlacement, company: "Fiktivt Bageri")
    for theme in FollowUpTheme.allCases { #expect((theme.shown(under: terms) == theme) == (theme != .coping)) }
    terms.mayKnow = [.init(.accommodations)]
    for theme in FollowUpTheme.allCases { #expect(theme.shown(under: terms) == theme) }
  }
}
