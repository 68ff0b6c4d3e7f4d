import Almanac
import Identifiers

/// The work agreements of a case, in the order in which they were first written.
public struct WorkAgreements: Sendable {
  private var all: [WorkAgreement] = []

  /// Those that are written here. Signatures on agreements that are written elsewhere make none.
  public var written: [WorkAgreement] { all.filter { $0.draft != nil || !$0.versions.isEmpty } }

  public func find(_ reference: Reference<Agreement>) -> WorkAgreement? {
    written.first { $0.reference == reference }
  }

  /// The agreement of a reference; a new one where there is none. What happened on an earlier day than the text was
  /// written may come first.
  subscript(_ reference: Reference<Agreement>) -> WorkAgreement {
    get { all.first { $0.reference == reference } ?? WorkAgreement(reference) }
    set {
      if let place = all.firstIndex(where: { $0.reference == reference }) {
        all[place] = newValue
      } else {
        all.append(newValue)
      }
    }
  }

  mutating func draft(_ content: WorkAgreementDrafted, on day: Day) {
    self[content.agreement].draft = (content.terms, day, content.by)
  }

  mutating func propose(_ content: WorkAgreementProposed, on day: Day) {
    var agreement = self[content.agreement]
    agreement.draft = nil
    agreement.versions.append(
      .init(
        number: agreement.versions.count + 1, terms: content.terms, seals: content.seals, proposed: day,
        reason: content.reason, by: content.by))
    let before = agreement.holding
    agreement.settle(on: day)
    // Nothing that anybody is shown is another: it goes on as it did.
    if let before, let now = agreement.holding, now.number != before.number, agreement.begun[before.number] != nil {
      agreement.begun[now.number] = day
    }
    self[content.agreement] = agreement
  }

  mutating func sign(_ content: CompanyAgreementSigned, on day: Day) {
    var agreement = self[content.agreement]
    agreement.signatures.append(.init(content: content, day: day))
    agreement.settle(on: day)
    self[content.agreement] = agreement
  }

  mutating func confirm(_ content: AgreementSignatureConfirmed, on day: Day) {
    change(content.agreement) { signature in
      guard signature.content.signedBy == content.signedBy, signature.content.seal == content.seal else { return false }
      signature.confirmedBy = content.by
      return true
    }
    self[content.agreement].settle(on: day)
  }

  mutating func takeBack(_ content: AgreementSignatureTakenBack, on day: Day) {
    change(content.agreement) { signature in
      guard signature.content.signedBy == content.signedBy else { return false }
      signature.takenBack = day
      return true
    }
  }

  mutating func ask(_ content: AgreementChangeAsked, on day: Day) {
    var agreement = self[content.agreement]
    agreement.asked.append((content, day, agreement.versions.count))
    self[content.agreement] = agreement
  }

  /// What waits, or was agreed and has not begun, is given up; where nothing has begun or holds, the agreement is.
  mutating func withdraw(_ content: WorkAgreementWithdrawn, on day: Day) {
    var agreement = self[content.agreement]
    if let kept = agreement.current ?? (agreement.pending == nil ? nil : agreement.holding) {
      agreement.draft = nil
      for place in agreement.versions.indices where agreement.versions[place].number > kept.number {
        agreement.versions[place].isGivenUp = true
      }
    } else {
      agreement.withdrawn = (content, day)
    }
    self[content.agreement] = agreement
  }

  /// An agreement ends when all that came of it has.
  mutating func end(_ work: WorkHistory) {
    for place in all.indices where all[place].ended == nil {
      let spells = work.spells.filter { all[place].spellKeys.contains($0.key) }
      let ends = spells.compactMap(\.ended)
      if !spells.isEmpty, ends.count == spells.count { all[place].ended = ends.max() }
    }
  }

  /// Changes the last signature that fits; the act says whether it did.
  private mutating func change(
    _ reference: Reference<Agreement>, _ act: (inout WorkAgreement.Signature) -> Bool
  ) {
    var agreement = self[reference]
    for place in agreement.signatures.indices.reversed() where act(&agreement.signatures[place]) {
      self[reference] = agreement
      return
    }
  }
}

extension WorkAgreement {
  /// Marks what waits as agreed once nobody's signature is lacking.
  fileprivate mutating func settle(on day: Day) {
    guard let pending, lacking(pending).isEmpty else { return }
    versions[pending.number - 1].agreed = day
  }
}
