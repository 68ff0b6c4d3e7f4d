import Almanac
import Casework
import Identifiers
import Testing

@Suite("What may be recorded in a case")
struct DecideTests {
  static let rules =
    Rule.ofAnyFact + Rule.ofTalks + Rule.ofCourse + Rule.ofPlan + Rule.ofOwnWords + Rule.ofWork + Rule.ofHours
    + Rule.ofAgreements + Rule.ofTasks + Rule.ofLetters + Rule.ofSuppliers + Rule.ofGroups

  @Test("What the rule forbids is refused, and what lies beside it is taken", arguments: rules)
  func rule(_ rule: Rule) {
    let state = given(rule.given)
    #expect(refusal(rule.refused, in: state) == rule.because, "\(rule.promise)")
    for allowed in rule.allowed { #expect(refusal(allowed, in: state) == nil, "\(rule.promise)") }
    #expect(!rule.allowed.isEmpty, "\(rule.promise): a rule without a neighbour may refuse everything.")
  }

  @Test("Every refusal is given somewhere: for new facts here, for corrections and retractions beside")
  func everyRefusal() {
    let tested = Set(Self.rules.map(\.because.name)).union(CorrectionTests.refusals.map(\.because.name))
    // Of somebody's calendar, and not of the case: see the tests of groups at the desk.
    let elsewhere: Set<Refusal.Name> = [.noRoomForTalks]
    #expect(Set(Refusal.Name.allCases).subtracting(tested).subtracting(elsewhere) == [])
  }

  @Test("Facts of one act are taken together or not at all, and the later ones know the earlier ones")
  func oneAct() {
    let planAndHold = [planned("a", march: 10).march(10), held("a").march(10)]
    #expect(refusal(planAndHold, in: CaseState()) == nil)
    #expect(refusal(planAndHold.reversed(), in: CaseState()) == .appointmentUnknown)
    #expect(refusal(planAndHold + [held("a").march(10)], in: CaseState()) == .appointmentSettled)
  }

  @Test("Deciding changes nothing in the case")
  func pure() throws {
    let state = given([opened.march(1)])
    _ = try state.decide(record: [closed.march(10)], today: today)
    #expect(state.course.closed == nil)
    #expect(try state.decide(record: [closed.march(10)], today: today).count == 1)
  }

  @Test("A closed case takes what comes after a course, and what puts it right", arguments: CaseFactKind.allCases)
  func afterClosing(_ kind: CaseFactKind) throws {
    let state = given([opened.march(1), closed.march(10)])
    let fact = try Golden.fact(kind)
    let refused = refusal([fact.march(10)], in: state)
    if Self.takenAfterClosing.contains(kind) {
      #expect(refused != .caseClosed(on: on("2026-03-10")))
    } else {
      #expect(refused == .caseClosed(on: on("2026-03-10")))
    }
  }

  /// Written by hand.
  static let takenAfterClosing: Set<CaseFactKind> = [
    // Help again, and after-care.
    .caseOpened, .citizenReturned, .approachedMunicipality, .afterCareAgreed, .afterCareContactHeld, .afterCareEnded,
    .selfSupportChecked, .selfSupportReached, .closingTalkHeld,
    // Notes and reminders.
    .noteWritten, .taskGiven, .taskDone, .taskMoved, .taskDropped,
    // Who the citizen is.
    .citizenIdentityChanged, .citizenAddressChanged, .addressProtectionSet,
    // What ends by itself, or comes from other systems afterwards.
    .benefitStarted, .benefitEnded, .contactCourseEnded, .modelLeft, .professionalDetached, .jobBrokerEnded,
    .absenceEnded, .paidHoursStarted, .paidHoursEnded, .incomeRegistered, .monthReconciled, .observed,
    // What was on its way when the case closed, and what the citizen writes.
    .letterAttempted, .letterNotSent, .messageSent, .messageReceived, .hearingSent, .hearingAnswered,
  ]

  @Test("What was so before the case closed is still taken, and everything once it is open again")
  func besidesClosing() {
    let shut = [opened.march(1), closed.march(10)]
    #expect(refusal([held().march(9)], in: given(shut)) == nil)
    #expect(refusal([held().march(10)], in: given(shut)) == .caseClosed(on: on("2026-03-10")))
    #expect(refusal([held().march(15)], in: given(shut + [returned.march(12)])) == nil)
    #expect(refusal([held().march(15)], in: given(shut + [opened.march(12)])) == nil)
    #expect(refusal([returned.march(12), held().march(12)], in: given(shut)) == nil)
  }
}

extension Rule: CustomTestStringConvertible {
  var testDescription: String { promise }
}
