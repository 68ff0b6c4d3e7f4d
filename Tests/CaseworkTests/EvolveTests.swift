import Almanac
import Casework
import Identifiers
import Testing

@Suite("What a fact makes of a case")
struct EvolveTests {
  static let changes =
    Change.ofCourse + Change.ofPeople + Change.ofContacts + Change.ofPlan + Change.ofOwnWords + Change.ofWork
    + Change.ofHours + Change.ofAgreements + Change.ofBeforeDecision + Change.ofLetters + Change.ofGroups
    + Change.ofSuppliers

  @Test("The fact changes what it should, and only then is it so", arguments: changes)
  func change(_ change: Change) {
    let before = given(change.given)
    #expect(!change.holds(before), "\(change.promise): it was so before the fact.")
    var after = before
    after.evolve(change.fact.fact, on: change.fact.day)
    #expect(change.holds(after), "\(change.promise)")
  }

  @Test("Every kind of fact that changes a case has its promise above")
  func everyKind() {
    let tested = Set(Self.changes.map(\.fact.fact.kind))
    #expect(Set(CaseFactKind.allCases).subtracting(Self.eventsOnly).subtracting(tested) == [])
    #expect(tested.intersection(Self.eventsOnly) == [])
  }

  @Test("What stands as an event only changes nothing, whatever it says", arguments: eventsOnly)
  func event(_ kind: CaseFactKind) throws {
    let before = given(Self.busyCase)
    var after = before
    after.evolve(try Golden.fact(kind), on: on("2026-03-19"))
    #expect(picture(after) == picture(before))
  }

  @Test("An end, a change or a reason about something unknown changes nothing")
  func unknown() {
    let before = given(Self.busyCase)
    let facts = [
      held("?"), moved("?", march: 30), .contactHandedOver(ContactHandedOver(appointment: ref("?"), to: omar)),
      cancelled("?"), stayedAway("?"), left("?"), benefitEnded(.sygedagpenge),
      back("?"), awayLonger("?", days: 3), effortEnded("?"), dropped("?"), reached("?"), kept("?"),
      changed("?", dueMarch: 30), placementEnded("?"), flexJobEnded("?"), paidHoursEnded("?"),
      hours(3, placement: "?"), done("?"), taskMoved("?", toMarch: 30), taskDropped("?", because: "?"),
      week("2026-03-09", 3, job: "?"), intensity(70, job: "?"), followUp(placement: "?"), rhythm(14, placement: "?"),
      afterCareContact("?"), afterCareEnded("?"),
      extended("?"), signed(.citizen, terms(), "?"), confirmed(.citizen, terms(), "?"), takenBack(.citizen, "?"),
      withdrawn("?"), begun(1, "?"), changeAsked(by: .citizen, "?", "?"), tried("?"), notSent("?", .failed),
      sent("?"), answered("?"), signedOff("?"), met("?", "?"),
    ]
    for fact in facts {
      var after = before
      after.evolve(fact, on: on("2026-03-19"))
      // A talk that settles an unknown appointment was held nonetheless.
      after.contacts.last = before.contacts.last
      #expect(picture(after) == picture(before), "\(fact.kind.rawValue)")
    }
  }

  /// A case with something of everything.
  static let busyCase: [Proposal] = [
    opened.march(1), benefit(.dagpenge).march(1), enrolled("jobfirst").march(1), away("f").march(2),
    effort("e").march(2), CaseFact.jobBrokerAssigned(JobBrokerAssigned(person: lene)).march(2),
    planned("a", march: 20).march(3), held().march(3), jobGoal("g").march(3), progression("p").march(3),
    agreed("a").march(3), placement("p", hours: 10).march(4), flexJob("j", hours: 5).march(4),
    paidHours("k", hours: 3).march(4), task("t", dueMarch: 22).march(5), drafted(terms(), "b").march(5),
    proposed(terms()).march(5), signed(.company, terms()).march(5),
  ]

  /// Written by hand: what only the models read, or what stands as an event.
  static let eventsOnly: [CaseFactKind] = [
    .talkRequested,
    .citizenAccompanied, .contactCourseStarted, .contactCourseEnded, .handedOver, .waiverGiven, .referralAssessed,
    .exemptionGranted, .searchPlanAgreed,
    .applicationSent, .applicationAnswered, .myPlanAcknowledged,
    .preparationUpdated, .decisionMade, .hearingSent, .placementApplied, .placementApproved,
    .placementChanged, .companyVisited, .educationStarted, .educationEnded, .companyAgreementMade,
    .companyAgreementRevised, .expectationsAligned, .casePeerReviewHeld, .learningGroupMet,
    .successStoryTold, .caseloadCounted, .taskAssigned, .seatingAgreed, .teamMeetingHeld, .qualityCheckHeld,
    .callDayHeld, .newCompanyMet, .courseAttended, .centreOpened, .centreClosed, .overviewUpdated, .mentorNetworkMet,
    .noteWritten, .factRetracted, .factCorrected, .observed,
  ]
}

/// All that a state says, in an order that is always the same.
func picture(_ state: CaseState) -> String {
  var text = "\(String(describing: state.identity)) \(String(describing: state.address)) "
  text += "\(String(describing: state.protection)) \(state.course) \(state.people) \(state.contacts) \(state.plan) "
  text += "\(state.work) \(state.papers.requestedPapers) \(state.papers.assured.map(\.rawValue).sorted()) "
  text +=
    "\(String(describing: state.papers.preparationStarted)) \(String(describing: state.papers.preparationCompleted))"
  for agreement in state.agreements.written {
    text += " \(agreement.reference) \(String(describing: agreement.draft)) \(agreement.versions)"
    text += " \(agreement.signatures) \(String(describing: agreement.withdrawn)) \(agreement.asked)"
    text += " \(agreement.begun.sorted { $0.key < $1.key }) \(String(describing: agreement.ended))"
  }
  let course = state.beforeDecision
  text += " \(String(describing: course.started)) \(course.awaited) \(course.legs) \(course.medical) \(course.returns)"
  text += " \(course.assured.map { "\($0.key) \($0.value)" }.sorted()) \(course.screenings) \(course.reviews)"
  text += " \(String(describing: course.cv)) \(String(describing: course.consultantMet))"
  for letter in state.letters.all {
    text += " \(letter.content) \(letter.state) \(letter.attempts) \(String(describing: letter.answer))"
  }
  text += " \(state.suppliers.all)"
  text += " \(state.groups.all)"
  text += " \(state.letters.forwarded) \(state.letters.attempts) \(state.letters.received)"
  for (task, given) in state.tasks.sorted(by: { $0.key < $1.key }) { text += " \(task) \(given)" }
  return text
}

/// One promise of what a fact changes.
struct Change: Sendable, CustomTestStringConvertible {
  let promise: String
  let given: [Proposal]
  let fact: Proposal
  let holds: @Sendable (CaseState) -> Bool

  init(_ promise: String, given: [Proposal] = [], _ fact: Proposal, _ holds: @escaping @Sendable (CaseState) -> Bool) {
    self.promise = promise
    self.given = given
    self.fact = fact
    self.holds = holds
  }

  var testDescription: String { promise }
}
