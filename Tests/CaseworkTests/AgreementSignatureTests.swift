import Almanac
import Casework
import Identifiers
import Testing

private let place = terms()
private let longer = terms { $0.unpaidHours = 12 }
/// The same with something that the company is not told.
private let considerate = terms { $0.tasks = [.init("pakke brød", accommodation: "sidde ned")] }

@Suite("Signatures: given, taken back, and given for another")
struct AgreementSignatureTests {
  private func hasSigned(_ party: AgreementParty, _ facts: [Proposal]) -> Bool {
    guard let agreement = given(facts).agreement, let version = agreement.versions.last else { return false }
    return agreement.hasSigned(party, version)
  }

  private func state(_ facts: [Proposal]) -> AgreementState? { given(facts).agreement?.state(on: today) }

  @Test("A signature to an older text is refused, whatever state it is in by now")
  func olderText() {
    let replaced = [proposed(place).march(2), proposed(longer, because: "mere").march(3)]
    #expect(refusal([signed(.citizen, place).march(4)], in: given(replaced)) == .agreementShownOtherwise)
    let signedByOthers = replaced + [signed(.citizen, longer).march(4), signed(.company, longer).march(4)]
    #expect(refusal([signed(.municipality, place).march(5)], in: given(signedByOthers)) == .agreementShownOtherwise)
    #expect(refusal([signedOnPaper(.citizen, place).march(4)], in: given(replaced)) == .agreementShownOtherwise)
    #expect(refusal([signedOnBehalf(of: .citizen, place).march(4)], in: given(replaced)) == .agreementShownOtherwise)
  }

  @Test("A signature that was taken back is missing, and can be given again")
  func takingBack() {
    let facts = [proposed(place).march(2), signed(.citizen, place).march(3), signed(.company, place).march(3)]
    let back = facts + [takenBack(.company).march(4)]
    #expect(state(back) == .partlySigned)
    #expect(!hasSigned(.company, back) && hasSigned(.citizen, back))
    #expect(refusal([signed(.municipality, place).march(5)], in: given(back)) == .agreementState(.partlySigned))
    #expect(refusal([takenBack(.company).march(5)], in: given(back)) == .nothingToTakeBack)
    #expect(state(back + [takenBack(.citizen).march(4)]) == .proposed)
    let again = back + [signed(.company, place).march(5)]
    #expect(refusal([signed(.company, place).march(5)], in: given(back)) == nil)
    #expect(state(again) == .toApprove)
  }

  @Test("What a party takes back is its signature to what waits: what all have signed goes on holding")
  func takingBackInAChange() {
    // The company is shown nothing new, so its signature counts for the change as well.
    let facts = running(place) + [proposed(considerate, because: "ro").march(10)]
    #expect(state(facts) == .revising && hasSigned(.company, facts))
    let back = facts + [takenBack(.company).march(11)]
    #expect(given(back).agreement?.holding?.number == 1)
    #expect(state(back) == .revising)
  }

  @Test("What a party takes back is the signature that counts, though it has signed another text since")
  func takingBackTheOneThatCounts() {
    let facts = [
      proposed(place).march(2), signed(.citizen, place).march(3), proposed(longer, because: "mere").march(4),
      signed(.citizen, longer).march(5), proposed(place, because: "alligevel ikke").march(6),
      signed(.company, place).march(7),
    ]
    // Where a return to an earlier text is signed anew there is nothing to take back.
    guard hasSigned(.citizen, facts) else { return }
    #expect(refusal([takenBack(.citizen).march(8)], in: given(facts)) == nil)
    #expect(!hasSigned(.citizen, facts + [takenBack(.citizen).march(8)]))
  }

  @Test("Going back to an earlier text is a change like another: it holds when all have signed it anew")
  func backToAnEarlierText() {
    let changed = running(place) + [proposed(longer, because: "mere").march(10)] + signedByAll(longer, march: 11)
    let back = changed + [proposed(place, because: "for meget").march(12)]
    #expect(state(back) == .revising)
    #expect(given(back).agreement?.holding?.terms == longer)
  }

  @Test("A signature on behalf counts when another person has confirmed it, and not before")
  func onBehalf() {
    var facts = [proposed(place).march(2), signedOnBehalf(of: .citizen, place, by: lene).march(3)]
    #expect(!hasSigned(.citizen, facts) && state(facts) == .proposed)
    facts.append(signed(.company, place).march(3))
    #expect(state(facts) == .partlySigned)
    #expect(refusal([signed(.municipality, place).march(4)], in: given(facts)) == .agreementState(.partlySigned))
    #expect(refusal([confirmed(.citizen, place, by: lene).march(4)], in: given(facts)) == .secondPersonNeeded)
    #expect(refusal([confirmed(.citizen, place, by: omar).march(4)], in: given(facts)) == nil)
    facts.append(confirmed(.citizen, place, by: omar).march(4))
    #expect(hasSigned(.citizen, facts) && state(facts) == .toApprove)
  }

  @Test("A confirmation is of what was signed: a change takes both along")
  func onBehalfAndChanged() {
    let facts = [
      proposed(place).march(2), signedOnBehalf(of: .citizen, place).march(3),
      proposed(longer, because: "mere").march(4),
    ]
    #expect(refusal([confirmed(.citizen, place).march(5)], in: given(facts)) == .nothingToConfirm)
    #expect(refusal([confirmed(.citizen, longer).march(5)], in: given(facts)) == .nothingToConfirm)
    #expect(!hasSigned(.citizen, facts + [confirmed(.citizen, place).march(5)]))
  }

  @Test("What was signed on behalf can be taken back, confirmed or not")
  func onBehalfTakenBack() {
    let facts = [
      proposed(place).march(2), signedOnBehalf(of: .citizen, place).march(3), signed(.company, place).march(3),
    ]
    #expect(refusal([takenBack(.citizen).march(4)], in: given(facts)) == nil)
    let back = facts + [takenBack(.citizen).march(4)]
    #expect(refusal([confirmed(.citizen, place).march(5)], in: given(back)) == .nothingToConfirm)
    #expect(refusal([signed(.citizen, place).march(5)], in: given(back)) == nil)
    let confirmedBack = facts + [confirmed(.citizen, place).march(4), takenBack(.citizen).march(5)]
    #expect(!hasSigned(.citizen, confirmedBack) && state(confirmedBack) == .partlySigned)
  }

  @Test("A signature on paper counts from the day it was given, with its scan")
  func onPaper() {
    let facts = [proposed(place).march(2)]
    #expect(refusal([signedOnPaper(.company, place, scan: nil).march(4)], in: given(facts)) == .paperMissing)
    let registered = facts + [signedOnPaper(.company, place).march(4)]
    #expect(refusal([signedOnPaper(.company, place).march(4)], in: given(facts)) == nil)
    #expect(hasSigned(.company, registered) && state(registered) == .partlySigned)
    #expect(given(registered).agreement?.signatures.map(\.day) == [on("2026-03-04")])
  }

  @Test("How sure it is who signed stands with each way of signing")
  func assurance() {
    #expect(SignatureWay.allCases.map(\.assurance) == [.low, .low, .handwritten, .attested])
  }

  @Test("A reason to sign on behalf is one that its party can have, from its first day on")
  func reasons() {
    let day = on("2026-01-01")
    #expect(
      OnBehalfReason.offered(for: .citizen, on: day)
        == [.noElectronicIdentity, .exemptFromDigitalPost, .cannotUseDigital, .cannotWrite])
    #expect(OnBehalfReason.offered(for: .company, on: day) == [.companyHasNoAccess])
    #expect(OnBehalfReason.offered(for: .employeeRepresentative, on: day) == [.companyHasNoAccess])
    #expect(OnBehalfReason.offered(for: .municipality, on: day) == [])
    #expect(OnBehalfReason.offered(for: .citizen, on: on("2025-12-31")) == [])
  }
}
