import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// What holds and what was before: changes, versions, rules, and how it came to nothing.
extension AgreementView {
  /// What holds while a change waits.
  func writeHolding(_ html: HTML) {
    guard agreement.pending != nil, let holding = agreement.holding else { return }
    html.card(say(.holdsNow), id: "gaelder") {
      html.details(.class("inline")) {
        html.summary(say(.versionOn(holding.number, day(holding.proposed))))
        html.agreementSheet(AgreementSheet(holding.terms, for: .municipality, speaker))
      }
    }
  }

  /// Why it came to nothing.
  func writeCause(_ html: HTML) {
    guard let withdrawn = agreement.withdrawn else { return }
    html.card(speaker.sentenceCase(speaker.say(AgreementState.withdrawn)), id: "hvorfor") {
      html.p(
        [speaker.begin(withdrawn.content.cause), withdrawn.content.reason, day(withdrawn.day)].compactMap { $0 }
          .joined(separator: " · "))
    }
  }

  func writeChanges(_ html: HTML) {
    guard let pending = agreement.pending,
      let before = agreement.versions.last(where: { $0.number < pending.number && !$0.isGivenUp })
    else { return }
    guard
      let table = changesTable(from: before.terms, to: pending.terms, for: .municipality, speaker, id: "aendringer")
    else { return }
    html.card(say(.changed), id: "aendret") {
      if let reason = pending.reason { html.p(reason) }
      html.dataTable(table)
    }
  }

  func writeVersions(_ html: HTML) {
    guard agreement.versions.count > 1 || agreement.draft != nil && !agreement.versions.isEmpty else { return }
    html.card(say(.history), id: "versioner") {
      var entries: [[Phrase]] = []
      if let draft = agreement.draft { entries.append([.text(say(.draftOn(day(draft.saved))))]) }
      for version in agreement.versions.reversed() {
        let begun = agreement.begun[version.number].map { say(.startsOn(day($0))) }
        let state =
          version.isGivenUp
          ? speaker.say(AgreementState.withdrawn)
          : agreement.lacking(version).isEmpty
            ? speaker.say(AgreementState.agreed) : speaker.say(AgreementState.partlySigned)
        entries.append([
          .strong(say(.versionOn(version.number, day(version.proposed)))),
          .text(" · " + [state, begun, version.reason].compactMap { $0 }.joined(separator: " · ")),
        ])
      }
      html.entries(entries)
    }
  }

  func writeChecks(_ html: HTML) {
    // Once it holds, the rules have been looked at.
    guard !model.checks.isEmpty, agreement.pending != nil || agreement.holding == nil else { return }
    html.card(say(.checks), id: "regler") {
      html.ul(.class("entries"), .role(.list)) {
        for check in model.checks {
          html.li {
            html.p {
              switch check.outcome {
              case .holds: html.statusMark(.met, say(.checkHolds))
              case .unknown: html.statusMark(.pending, say(.checkUnknown))
              case .refuses: html.statusMark(.problem, say(.checkRefuses))
              }
              html.text(" · " + speaker.say(check.rule))
            }
            html.p(check.rule.source, .class("small quiet"))
          }
        }
      }
    }
  }

  func writeWithdrawal(_ html: HTML) {
    guard model.acts.contains(.withdraw) else { return }
    let make = FieldMaker(basis: basis, state: state(of: "traek-tilbage", nil), prefix: "t-")
    html.card(say(.withdraw), id: "tilbagetraekning") {
      html.inlineForm(
        InlineForm(
          summary: say(
            agreement.current == nil && agreement.holding == nil || agreement.pending == nil && agreement.current == nil
              ? .withdrawWhole : .withdrawChange), action: address("traek-tilbage"), token: context.token,
          values: [FormValue(FieldMaker.sentName, "1")],
          fields: withdrawalFields(make),
          buttons: ButtonRow([ButtonRow.Button(say(.withdraw))]), isOpen: typed?.act == "traek-tilbage"))
    }
  }

  func withdrawalFields(_ make: FieldMaker) -> [Field] {
    [
      make.field("grund", label: say(.withdrawCause)) { chosen in
        .radios(
          WorkAgreementWithdrawn.Cause.allCases.map {
            Field.Choice($0.rawValue, speaker.begin($0), isChosen: $0.rawValue == chosen)
          })
      },
      make.line("begrundelse", label: say(.reason)),
    ]
  }
}
