import Almanac
import Answers
import Casework
import Identifiers

/// What talks and follow-ups say in words, where whoever wrote it was told who reads it.
extension Desk {
  /// So many talks stand on the citizen's first page; all of them stand in their own data.
  private static let talksShown = 3

  /// The latest talks with a note that the citizen reads, the latest first.
  ///
  /// - Parameter around: the citizen's own people; others stand by their role.
  static func talks(
    _ standing: [CaseHistory.Standing], _ around: Set<ID<Person>>, _ everyone: StaffLabels
  ) -> [TalkTold] {
    var talks: [TalkTold] = []
    for one in standing.reversed() {
      guard case .contactHeld(let held) = one.fact, held.shownToCitizen == true, let note = held.note else { continue }
      talks.append(
        TalkTold(
          day: one.day, name: held.person.flatMap { around.contains($0) ? everyone[$0]?.name : nil }, role: held.by,
          form: held.form, note: note))
      if talks.count == talksShown { break }
    }
    return talks
  }

  /// The follow-ups of a job or placement that have words, the latest first.
  static func told(_ spell: WorkHistory.Spell) -> [FollowUpTold] {
    spell.care.followUps.reversed().compactMap { FollowUpTold($0.content, on: $0.day) }
  }

  /// What a company reads of follow-ups: those at its own place of work that it took part in, held while the agreement that
  /// all had signed named the one who reads.
  static func told(_ state: CaseState, _ agreement: WorkAgreement, to contact: NamedContact) -> [FollowUpTold] {
    func names(_ day: Day) -> Bool {
      let version = agreement.versions.last { !$0.isGivenUp && ($0.agreed.map { $0 <= day } ?? false) }
      return version.flatMap { NamedContact($0.terms) } == contact
    }
    let spells = state.work.spells.filter { agreement.spellKeys.contains($0.key) }
    return spells.flatMap { spell in
      spell.care.followUps.filter { held in
        held.content.participants?.contains(.companyContact) == true
          && (held.content.company == nil || held.content.company == spell.company) && names(held.day)
      }
    }
    .compactMap { FollowUpTold($0.content, on: $0.day) }.sorted { $0.day > $1.day }
  }
}
