import Almanac
import Casework
import Identifiers
import Testing

private let place = terms()
private let longer = terms { $0.unpaidHours = 12 }
private let asksEmployees = terms { $0.representative = "Tillidsrepræsentanten" }

private func state(_ facts: [Proposal], on day: String = "2026-03-20") -> AgreementState? {
  given(facts).agreement?.state(on: on(day))
}

@Suite("Where a work agreement stands: nobody sets it")
struct AgreementStandingTests {
  @Test("A draft lies for twelve weeks after it was last written, its last day with them")
  func expires() {
    let written = [drafted(place).march(2)]
    #expect(state(written, on: "2026-03-02") == .draft)
    #expect(state(written, on: "2026-05-25") == .draft)
    #expect(state(written, on: "2026-05-26") == .expired)
    #expect(given(written).agreement?.draftExpires == on("2026-05-25"))
    #expect(state(written + [drafted(longer).march(12)], on: "2026-05-26") == .draft)
    #expect(state(written + [drafted(longer).march(12)], on: "2026-06-05") == .expired)
  }

  @Test("A draft that has expired is taken up again, and what is put forward does not expire")
  func expiredIsTakenUp() {
    let old = given([Proposal(drafted(place), on: on("2025-11-01"))])
    #expect(old.agreement?.state(on: today) == .expired)
    #expect(refusal([drafted(longer).march(20)], in: old) == nil)
    #expect(refusal([proposed(longer).march(20)], in: old) == nil)
    #expect(state([drafted(place).march(2), proposed(place).march(3)], on: "2027-01-01") == .proposed)
    #expect(given([drafted(place).march(2), proposed(place).march(3)]).agreement?.draftExpires == nil)
  }

  @Test(
    "It waits for signatures, has some, and waits for the municipality, in whatever order they sign",
    arguments: [[.citizen, .company], [.company, .citizen]] as [[AgreementParty]])
  func signing(_ order: [AgreementParty]) {
    var facts = [proposed(place).march(2)]
    #expect(state(facts) == .proposed)
    facts.append(signed(order[0], place).march(3))
    #expect(state(facts) == .partlySigned)
    facts.append(signed(order[1], place).march(3))
    #expect(state(facts) == .toApprove)
    #expect(given(facts).agreement?.waitsForMunicipality == true)
    facts.append(signed(.municipality, place).march(4))
    #expect(state(facts) == .agreed)
    #expect(given(facts).agreement?.waitsForMunicipality == false)
  }

  @Test("Where the employees are asked, theirs is missing as well")
  func employees() {
    var facts = [proposed(asksEmployees).march(2), signed(.citizen, asksEmployees).march(3)]
    facts.append(signed(.company, asksEmployees).march(3))
    #expect(state(facts) == .partlySigned)
    #expect(given(facts).agreement.map { $0.lacking($0.versions[0]) } == [.employeeRepresentative, .municipality])
    facts.append(signed(.employeeRepresentative, asksEmployees).march(3))
    #expect(state(facts) == .toApprove)
  }

  @Test("A whole life: agreed, running, revised, changed, ended")
  func wholeLife() {
    var facts = made(place)
    #expect(state(facts, on: "2026-03-09") == .agreed)
    facts = running(place)
    #expect(state(facts, on: "2026-03-09") == .running)
    facts.append(proposed(longer, because: "mere").march(10))
    #expect(state(facts) == .revising)
    facts += signedByAll(longer, march: 11)
    #expect(state(facts) == .changeAgreed)
    facts += given(facts).beginning(of: ref("a")).map { $0.march(12) }
    #expect(state(facts) == .running)
    #expect(given(facts).agreement?.begun == [1: on("2026-03-09"), 2: on("2026-03-12")])
    #expect(given(facts).agreement?.current?.number == 2)
    facts.append(placementEnded("a").march(18))
    #expect(state(facts, on: "2026-03-17") == .running)
    #expect(state(facts, on: "2026-03-18") == .ended)
  }

  @Test("It ends when all that came of it has ended, and on the last of the days")
  func endsWithAll() {
    let both = terms {
      $0.paidHours = 3
      $0.tasks = [.init("pakke brød"), .init("stå i butikken", isPaid: true)]
    }
    let half = running(both) + [placementEnded("a").march(12)]
    #expect(state(half) == .running)
    #expect(state(half + [paidHoursEnded("a-paid").march(15)]) == .ended)
    #expect(given(half + [paidHoursEnded("a-paid").march(15)]).agreement?.ended == on("2026-03-15"))
    #expect(state(running(both) + [paidHoursEnded("a-paid").march(12)]) == .running)
    #expect(state(running(both) + [placementEnded("b").march(12), flexJobEnded("c").march(12)]) == .running)
  }

  @Test("A change that is agreed before it began is what begins")
  func changedBeforeItBegan() {
    let facts = made(place) + [proposed(longer, because: "mere").march(5)]
    #expect(state(facts) == .revising)
    #expect(refusal([begun(1).march(9)], in: given(facts)) == nil)
    let agreed = facts + signedByAll(longer, march: 6)
    #expect(state(agreed) == .agreed)
    #expect(given(agreed).agreement?.holding?.number == 2)
    #expect(refusal([begun(1).march(9)], in: given(agreed)) == .agreementState(.agreed))
  }

  @Test("A text that is put forward before the first was signed takes its place")
  func replaced() {
    let facts = [
      proposed(place).march(2), signed(.citizen, place).march(3), proposed(longer, because: "mere").march(4),
    ]
    #expect(state(facts) == .proposed)
    #expect(given(facts).agreement?.pending?.number == 2)
    #expect(given(facts).agreement?.signedBefore(.citizen)?.number == 1)
    #expect(given(facts).agreement?.signedBefore(.company) == nil)
  }

  @Test("Given up, it stays so", arguments: [1, 2, 3, 4])
  func withdrawal(_ steps: Int) {
    let facts = Array(made(place).prefix(steps)) + [withdrawn().march(5)]
    #expect(state(facts) == .withdrawn)
    #expect(state(facts, on: "2028-03-20") == .withdrawn)
    #expect(given(facts).agreement?.waitsForMunicipality == false)
  }

  @Test("A draft that was given up is withdrawn, and its text can still be read")
  func withdrawnDraft() {
    #expect(state([drafted(place).march(2), withdrawn().march(3)]) == .withdrawn)
    #expect(given([drafted(place).march(2), withdrawn().march(3)]).agreement?.shown == place)
  }

  @Test("A change that is given up leaves what holds")
  func changeGivenUp() {
    let proposal = proposed(longer, because: "mere")
    #expect(state(made(place) + [proposal.march(5), withdrawn().march(6)]) == .agreed)
    let facts = running(place) + [proposal.march(10), signed(.citizen, longer).march(10), withdrawn().march(11)]
    #expect(state(facts) == .running)
    #expect(given(facts).agreement?.holding?.terms == place)
    #expect(given(facts).agreement?.shown == place)
    #expect(given(facts).agreement?.pending == nil)
    let again = given(facts + [proposal.march(12)]).agreement
    #expect(again?.pending?.number == 3)
    #expect(again?.state(on: today) == .revising)
  }

  @Test("A change that took another's place is given up with it: the older one does not wait again")
  func replacedChangeGivenUp() {
    let longest = terms { $0.unpaidHours = 15 }
    let facts =
      running(place) + [
        proposed(longer, because: "mere").march(10), proposed(longest, because: "endnu mere").march(11),
        withdrawn().march(12),
      ]
    #expect(state(facts) == .running)
    #expect(given(facts).agreement?.pending == nil)
  }

  @Test("A draft of a change moves nothing")
  func draftOfChange() {
    let facts = running(place) + [drafted(longer).march(10)]
    #expect(state(facts, on: "2027-03-20") == .running)
    #expect(given(facts).agreement?.shown == place)
    #expect(given(facts).agreement?.draft?.terms == longer)
  }

  @Test("Each agreement of a case stands by itself, in the order in which they were first written")
  func several() {
    let both = given([drafted(place, "b").march(1)] + made(place) + [drafted(longer, "b").march(5)])
    #expect(both.agreements.written.map(\.reference) == [ref("b"), ref("a")])
    #expect(both.agreements.written.map { $0.state(on: today) } == [.draft, .agreed])
    #expect(both.agreements.find(ref("c")) == nil)
  }

  @Test("Signatures on agreements that are written elsewhere make none here")
  func elsewhere() {
    let facts = [
      CaseFact.companyAgreementSigned(CompanyAgreementSigned(agreement: ref("a"), signedBy: .citizen)).march(3)
    ]
    #expect(given(facts).agreements.written.isEmpty)
  }
}
