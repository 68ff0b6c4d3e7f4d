import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Workroom

/// The citizen's own words: the CV and the own picture. Staff write with the citizen; the citizen writes by their own door.
extension Desk {
  /// The questions are read again when a page asks: a municipality may put a new set in the folder at any time.
  private var pictureSets: OwnPictureSets { OwnPictureSets(in: folder.ownPicture) }

  private func label(_ id: ID<Case>, _ history: CaseHistory, _ state: CaseState) -> Answers.CaseLabel {
    Answers.CaseLabel(
      id: id, name: state.identity?.name,
      localNumber: state.identity?.localNumber ?? state.identity?.administrativeNumber,
      isProtected: history.isProtected(on: today))
  }

  func plan(_ id: ID<Case>) async throws -> (CaseState, Answers.CaseLabel, Int) {
    let file = try await log.caseFile(id)
    let history = CaseHistory(file.facts)
    let state = CaseState(history.standing().map(\.understood), asOf: today)
    return (state, label(id, history, state), file.position)
  }

  private static func page(
    _ state: CaseState, _ label: Answers.CaseLabel, _ version: Int, today: Day, writes: Bool, reviews: Bool
  ) -> CVPage {
    CVPage(
      citizen: label, today: today, cv: state.plan.cv,
      jobGoals: state.plan.jobGoals.map { .init($0.content, setOn: $0.setOn) }, mayWrite: writes && state.isOpen,
      mayReview: reviews && state.isOpen, version: version)
  }

  public func cv(_ reader: Reader, _ id: ID<Case>) async throws -> CVPage {
    try require(reader, .seePlan, in: id)
    try await noteRead(reader, page: "cv", cases: [id], reason: brokenGlassReason(reader, id))
    let (state, label, version) = try await plan(id)
    let writes = may(reader, CaseFactKind.cvUpdated.action, in: id)
    return Desk.page(state, label, version, today: today, writes: writes, reviews: writes)
  }

  /// Records that the CV was gone through with the citizen: what can be counted is counted from the CV as it stands.
  public func reviewCV(
    _ reader: Reader, _ id: ID<Case>, by role: CaseRole, participants: [CaseRole], qualificationsExhaustive: Bool?,
    profileJobDirected: Bool?, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try require(reader, CaseFactKind.cvReviewed.action, in: id)
    return try await append(reader, id, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      let review = state.plan.cv.review(
        by: role, participants: participants, qualificationsExhaustive: qualificationsExhaustive,
        profileJobDirected: profileJobDirected)
      return try state.decide(record: [Proposal(.cvReviewed(review), on: today)], today: today)
    }
  }

  public func ownPicture(_ reader: Reader, _ id: ID<Case>) async throws -> OwnPicturePage {
    try require(reader, .seePlan, in: id)
    try await noteRead(reader, page: "own-picture", cases: [id], reason: brokenGlassReason(reader, id))
    let (state, label, _) = try await plan(id)
    return picturePage(state, label, writes: may(reader, CaseFactKind.selfAssessmentMade.action, in: id))
  }

  private func picturePage(_ state: CaseState, _ label: Answers.CaseLabel, writes: Bool) -> OwnPicturePage {
    let sets = pictureSets
    return OwnPicturePage(
      citizen: label, today: today, picture: state.plan.ownPicture, asked: .asked(of: sets.sets, on: today),
      sets: sets.sets, faulty: sets.faulty, mayWrite: writes && state.isOpen)
  }

  // The citizen's own door.

  public func ownCV(_ guest: SigningGuest) async throws -> CVPage {
    let reader = try own(guest, .seePlan)
    try await noteRead(reader, page: "own-door", cases: [guest.link.caseID])
    let (state, label, version) = try await plan(guest.link.caseID)
    let writes = Access.decide(reader.subject, .tellOwn, .own).isAllowed
    return Desk.page(state, label, version, today: today, writes: writes, reviews: false)
  }

  public func ownPicture(_ guest: SigningGuest) async throws -> OwnPicturePage {
    let reader = try own(guest, .seePlan)
    try await noteRead(reader, page: "own-door", cases: [guest.link.caseID])
    let (state, label, _) = try await plan(guest.link.caseID)
    return picturePage(state, label, writes: Access.decide(reader.subject, .tellOwn, .own).isAllowed)
  }

  /// What the citizen writes by their own door: an entry of the CV, or their own picture, and nothing else.
  ///
  /// - Parameter version: of the case when the form was shown, where something that stood is changed.
  public func tell(
    _ guest: SigningGuest, _ fact: CaseFact, receipt: ID<FactInCase>, version: Int?
  ) async throws -> ActOutcome {
    let reader = try own(guest, .tellOwn)
    switch fact {
    case .cvUpdated, .selfAssessmentMade: break
    default: throw DeskRefusal.notFound
    }
    return try await append(reader, guest.link.caseID, receipt: receipt, version: version, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      try CaseState(CaseHistory(file.facts)).decide(record: [Proposal(fact, on: today)], today: today)
    }
  }
}
