import Casework
import Testing

@Suite("Who may do what with a work agreement, in which state")
struct AgreementTableTests {
  /// A cell of the table that is written by hand.
  struct Cell: Hashable {
    let act: AgreementAct
    let state: AgreementState
    let role: AgreementRole
  }

  /// The allowed cells of an act, and all that it has.
  private func cells(_ act: AgreementAct) throws -> (all: Set<Cell>, allowed: Set<Cell>) {
    var (all, allowed): (Set<Cell>, Set<Cell>) = ([], [])
    for line in try #require(ExpectedAgreements.table[act]).split(separator: "\n") {
      let words = line.split(separator: " ")
      try #require(words.count == 2 && words[1].count == ExpectedAgreements.columns.count, "\(line)")
      let state = try #require(AgreementState(rawValue: String(words[0])), "\(line)")
      for (role, mark) in zip(ExpectedAgreements.columns, words[1]) {
        let cell = Cell(act: act, state: state, role: role)
        try #require(mark == "x" || mark == ".", "\(line)")
        #expect(all.insert(cell).inserted, "\(line) stands twice.")
        if mark == "x" { allowed.insert(cell) }
      }
    }
    return (all, allowed)
  }

  @Test("Each cell is as it is meant to be, those that say no as well", arguments: AgreementAct.allCases)
  func everyCell(_ act: AgreementAct) throws {
    let expected = try cells(act)
    #expect(expected.all.count == AgreementState.allCases.count * AgreementRole.allCases.count)
    for cell in expected.all {
      let allows = AgreementTable.allows(cell.act, in: cell.state, as: cell.role)
      #expect(allows == expected.allowed.contains(cell), "\(cell.act) in \(cell.state) as \(cell.role)")
    }
  }

  @Test("Every act can be done by somebody at some time", arguments: AgreementAct.allCases)
  func possible(_ act: AgreementAct) throws {
    #expect(try !cells(act).allowed.isEmpty)
    #expect(
      AgreementState.allCases.contains { state in
        AgreementRole.allCases.contains { AgreementTable.allows(act, in: state, as: $0) }
      })
  }

  @Test("The table has fifteen acts, eleven states and six roles, and none stands outside of it")
  func whole() {
    #expect(Set(ExpectedAgreements.table.keys) == Set(AgreementAct.allCases))
    #expect(Set(ExpectedAgreements.columns) == Set(AgreementRole.allCases))
    #expect(AgreementAct.allCases.count == 15 && AgreementState.allCases.count == 11)
    #expect(AgreementRole.allCases.count == 6)
  }

  @Test("Who stands to it as several may do what any of them may")
  func several() {
    #expect(AgreementTable.acts(in: .toApprove, as: [.reader]) == [.see])
    #expect(
      AgreementTable.acts(in: .partlySigned, as: [.professional, .secondPerson])
        == [.see, .change, .registerPaper, .signOnBehalf, .invite, .withdraw, .confirm])
    #expect(AgreementTable.acts(in: .running, as: [.citizen, .company]) == [.see, .askChange])
    #expect(AgreementTable.acts(in: .running, as: []) == [])
  }

  @Test("Whoever signs for a party acts in that party's role")
  func roles() {
    #expect(AgreementParty.allCases.map(\.role) == [.citizen, .company, .representative, .professional])
  }
}
