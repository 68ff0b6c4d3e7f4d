import Access
import Almanac
import Answers
import Casework
import Identifiers
import Workroom

/// A step that the citizen ticked by mistake.
extension Desk {
  /// What a citizen has ticked on a day by their own door, and the fact that says so.
  static func ticked(
    _ standing: [CaseHistory.Standing], by reader: Reader, on day: Day
  ) -> [Reference<Agreement>: ID<FactInCase>] {
    var ticked: [Reference<Agreement>: ID<FactInCase>] = [:]
    for one in standing where one.day == day {
      guard case .planAgreementKept(let kept) = one.fact, case .person(let person, _) = one.recorded.actor,
        person == reader.person
      else { continue }
      ticked[kept.agreement] = one.recorded.id
    }
    return ticked
  }

  /// The citizen unticks a step on the day on which they ticked it. What others have ticked is not theirs to take back.
  public func untickStep(
    _ guest: SigningGuest, _ step: Reference<Agreement>, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let reader = try own(guest, .completeTask)
    return try await append(reader, guest.link.caseID, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let history = CaseHistory(file.facts)
      guard let fact = Desk.ticked(history.standing(), by: reader, on: today)[step] else { throw .factGone }
      return [try history.decide(retract: fact, reason: Desk.tickedByMistake, today: today)]
    }
  }

  /// Stored with the case, so in the municipality's language.
  private static let tickedByMistake = "Borgeren satte hak ved en fejl og fortrød samme dag"
}
