import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// What comes next with an agreement, and a link that was just made.
extension AgreementView {
  var awaitsBeginning: WorkAgreement.Version? {
    guard model.acts.contains(.begin), let holding = agreement.holding, agreement.begun[holding.number] == nil else {
      return nil
    }
    return holding
  }

  var hasNext: Bool {
    awaitsBeginning != nil || agreement.draftExpires != nil || agreement.pending != nil || hasPassed
      || !agreement.unanswered.isEmpty
  }

  var hasPassed: Bool {
    guard model.state == .running, let until = agreement.current?.terms.until else { return false }
    return until < today
  }

  func writeNext(_ html: HTML) {
    html.card(say(.next), id: "naeste") {
      if let draft = agreement.draft { html.p(say(.draftOn(day(draft.saved)))) }
      if let expires = agreement.draftExpires, model.state == .draft {
        html.p(say(.draftExpires(day(expires))), .class("small"))
      }
      if let pending = agreement.pending {
        let lacking =
          agreement.waitsForMunicipality
          ? [.municipality] : agreement.lacking(pending).filter { $0 != .municipality }
        html.p(say(.waitsFor(lacking.map { speaker.say($0) }.joined(separator: ", "))))
        // Loud while there is still time: three days before the first.
        if agreement.holding == nil, let from = pending.terms.from, from <= today.adding(days: 3) {
          html.notice(say(.startWarning(day(from))), "")
        }
      }
      if hasPassed, let until = agreement.current?.terms.until { html.p(say(.endPassed(day(until)))) }
      for asked in agreement.unanswered.suffix(3) {
        html.p(say(.asked(speaker.begin(asked.content.by), day(asked.day))) + ": " + asked.content.text)
      }
      if let holding = awaitsBeginning { writeBeginning(holding, html) }
    }
  }

  func writeBeginning(_ version: WorkAgreement.Version, _ html: HTML) {
    let isFirst = agreement.current == nil
    let from = (isFirst ? version.terms.from : version.terms.changesFrom) ?? version.proposed
    guard from <= today else { return html.p(say(.beginsOn(speaker.fullDay(from)))) }
    html.p(say(isFirst ? .beginQuestion(speaker.fullDay(from)) : .changeBeginsQuestion(speaker.fullDay(from))))
    let make = FieldMaker(basis: basis, state: state(of: "begyndt", nil))
    html.postForm(address("begyndt"), token: context.token, values: [FormValue(FieldMaker.sentName, "1")]) {
      html.field(make.field("dag", label: say(.beginDay), usual: basis.typed(from)) { .date(value: $0) })
      html.buttons(
        ButtonRow(
          [ButtonRow.Button(say(.beginYes))],
          cancel: model.acts.contains(.withdraw) ? Link(say(.beginNot), "#tilbagetraekning") : nil))
    }
  }
}
