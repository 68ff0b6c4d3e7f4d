import Casework
import Language
import WebLook

extension AgreementSheet {
  /// The lines that a party is shown, gathered by what they are about.
  init(_ terms: WorkAgreementTerms, for party: AgreementParty, _ speaker: any Speaker) {
    let lines = terms.lines(for: party)
    self.init(
      WorkAgreementTerm.allCases.compactMap { term in
        let values = lines.filter { $0.term == term }.map { speaker.line($0.value) }
        return values.isEmpty ? nil : (speaker.say(term), values)
      })
  }
}

extension AgreementState {
  /// The shape that stands for it.
  var look: Status {
    switch self {
    case .draft: .pending
    case .proposed, .partlySigned, .toApprove, .revising: .note
    case .agreed, .running, .changeAgreed: .met
    case .expired, .withdrawn: .waived
    case .ended: .missed
    }
  }
}

/// What was before and what is now, for one party.
func changesTable(
  from before: WorkAgreementTerms, to after: WorkAgreementTerms, for party: AgreementParty, _ speaker: any Speaker,
  id: String
) -> DataTable? {
  let terms = before.changes(to: after, for: party)
  guard !terms.isEmpty else { return nil }
  func words(_ terms: WorkAgreementTerms, _ term: WorkAgreementTerm) -> String {
    let said = terms.lines(for: party).filter { $0.term == term }.map { speaker.line($0.value) }
    return said.isEmpty ? "–" : said.joined(separator: "; ")
  }
  return DataTable(
    id: id, caption: speaker.say(AgreementText.changed), hidesCaption: true,
    columns: [
      .init(speaker.say(AgreementText.changed)), .init(speaker.say(AgreementText.before)),
      .init(speaker.say(AgreementText.after)),
    ],
    rows: terms.map { [.text(speaker.say($0)), .text(words(before, $0)), .text(words(after, $0))] })
}
