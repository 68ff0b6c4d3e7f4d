import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// One agreement with a company: what it says, who has signed, and what comes next.
///
/// - Parameters:
///   - form: what was typed in one of the page's forms, and what is wrong with it; its name says which form.
///   - new: a link and code that were just made: shown this once.
public func agreementPage(
  _ agreement: AgreementPage, _ context: PageContext, form: AgreementView.Typed? = nil, refusals: [String] = [],
  new: AgreementPage.NewLink? = nil, host: String = ""
) -> [UInt8] {
  let view = AgreementView(model: agreement, context: context, typed: form, refusals: refusals, new: new, host: host)
  return page(context, title: context.speaker.say(AgreementText.documentHeading)) { view.write($0) }
}

public struct AgreementView {
  /// One of the page's forms, with what was typed in it.
  public struct Typed: Sendable {
    public var act: String
    public var party: AgreementParty?
    public var state: FormState
    public init(act: String, party: AgreementParty?, state: FormState) {
      self.act = act
      self.party = party
      self.state = state
    }
  }

  let model: AgreementPage
  let context: PageContext
  let typed: Typed?
  let refusals: [String]
  let new: AgreementPage.NewLink?
  let host: String

  var speaker: any Speaker { context.speaker }
  var today: Day { model.today }
  var agreement: WorkAgreement { model.agreement }
  var id: ID<Case> { model.citizen.id }

  func say(_ text: AgreementText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: today) }
  func address(_ act: String) -> String { Path.agreementAct(id, agreement.reference, act) }

  func write(_ html: HTML) {
    let terms = agreement.shown
    html.pageTitle(
      PageTitle(
        terms?.company ?? say(.documentHeading),
        lead: [
          .who(model.citizen.text, href: Path.citizen(id)), .text(" · "),
          .status(model.state.look, speaker.say(model.state)),
        ], over: Link(say(.title), Path.agreements(id)), acts: titleActs))
    if !refusals.isEmpty || typed?.state.errors.isEmpty == false {
      html.errorSummary(typed?.state.errors ?? FormErrors(), typedFields, speaker, refusals: refusals)
    }
    if let new { writeNewLink(new, html) }
    writeCause(html)
    html.columns(lead: hasNext ? { writeNext(html) } : nil) {
      if let terms {
        html.card(say(agreement.pending != nil && agreement.holding != nil ? .newDocument : .documentHeading)) {
          html.agreementSheet(AgreementSheet(terms, for: .municipality, speaker))
          if let effective = terms.effectiveHours {
            html.p(say(.effective(speaker.hours(effective))), .class("small quiet"))
          }
        }
      }
      writeChanges(html)
      writeHolding(html)
      writeVersions(html)
      writeChecks(html)
      writeWithdrawal(html)
    } side: {
      if !agreement.versions.isEmpty { writeSignatures(html) }
    }
  }

  private var titleActs: [Act] {
    var acts: [Act] = []
    let write = Path.writeAgreement(id, agreement.reference)
    if model.acts.contains(.write), agreement.versions.isEmpty {
      acts.append(Act(say(.edit), .link(write), weight: .main))
    }
    if model.acts.contains(.change) { acts.append(Act(say(.change), .link(write))) }
    if model.acts.contains(.end) {
      acts.append(
        Act(
          say(.end),
          .link(
            Path.register(id, EntryKind.placementEnded.rawValue) + "?forloeb="
              + Path.queryValue(agreement.reference.description) + "&tilbage="
              + Path.queryValue(Path.agreement(id, agreement.reference)))))
    }
    if model.acts.contains(.renew) {
      acts.append(
        Act(
          say(.renew),
          .link(Path.newAgreement(id) + "?fra=" + Path.queryValue(agreement.reference.description))))
    }
    if !agreement.versions.isEmpty {
      acts.append(Act(say(.print), .link(address("udskriv"))))
      if context.makesPDF { acts.append(Act(say(.pdf), .link(address("aftale.pdf")))) }
    }
    return acts
  }

  // What comes next.

  private var awaitsBeginning: WorkAgreement.Version? {
    guard model.acts.contains(.begin), let holding = agreement.holding, agreement.begun[holding.number] == nil else {
      return nil
    }
    return holding
  }

  private var hasNext: Bool {
    awaitsBeginning != nil || agreement.draftExpires != nil || agreement.pending != nil || hasPassed
      || !agreement.asked.isEmpty
  }

  private var hasPassed: Bool {
    guard model.state == .running, let until = agreement.current?.terms.until else { return false }
    return until < today
  }

  private func writeNext(_ html: HTML) {
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
      for asked in agreement.asked.suffix(3) {
        html.p(say(.asked(speaker.begin(asked.content.by), day(asked.day))) + ": " + asked.content.text)
      }
      if let holding = awaitsBeginning { writeBeginning(holding, html) }
    }
  }

  private func writeBeginning(_ version: WorkAgreement.Version, _ html: HTML) {
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

  private func writeNewLink(_ new: AgreementPage.NewLink, _ html: HTML) {
    html.card(say(.linkReady(new.name)), id: "nyt-link") {
      html.p(say(.linkLead))
      html.definitions(
        Definitions([.init(say(.codeIs), [.strong(new.code.prefix(3) + " " + new.code.suffix(3))])], layout: .under))
      html.p(say(.codeOnce), .class("small quiet"))
      if let token = new.token {
        html.label(.for("link-tekst")) { html.span(say(.linkAddress), .class("unseen")) }
        html.textarea(host + Path.signing(token), .id("link-tekst"), .rows(2), .readonly())
        html.div(.class("acts")) {
          html.button(.type(.button), .class("act", also: "first"), .data("copy", "link-tekst")) {
            html.text(speaker.say(PlanText.copy))
          }
        }
      }
    }
  }

  /// What holds while a change waits.
  private func writeHolding(_ html: HTML) {
    guard agreement.pending != nil, let holding = agreement.holding else { return }
    html.card(say(.holdsNow), id: "gaelder") {
      html.details(.class("inline")) {
        html.summary(say(.versionOn(holding.number, day(holding.proposed))))
        html.agreementSheet(AgreementSheet(holding.terms, for: .municipality, speaker))
      }
    }
  }

  /// Why it came to nothing.
  private func writeCause(_ html: HTML) {
    guard let withdrawn = agreement.withdrawn else { return }
    html.card(speaker.sentenceCase(speaker.say(AgreementState.withdrawn)), id: "hvorfor") {
      html.p(
        [speaker.begin(withdrawn.content.cause), withdrawn.content.reason, day(withdrawn.day)].compactMap { $0 }
          .joined(separator: " · "))
    }
  }

  // What was before.

  private func writeChanges(_ html: HTML) {
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

  private func writeVersions(_ html: HTML) {
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

  private func writeChecks(_ html: HTML) {
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

  private func writeWithdrawal(_ html: HTML) {
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

  /// What the small forms know: who writes, and the day.
  var basis: EntryBasis {
    EntryBasis(
      speaker: speaker, today: today, me: PersonLabel(id: model.me, name: ""), role: .coordinatingCaseworker,
      newID: { "" })
  }

  func state(of act: String, _ party: AgreementParty?) -> FormState {
    guard let typed, typed.act == act, typed.party == party else { return FormState() }
    return typed.state
  }

  /// The fields of the form that was sent, for the list of what is wrong.
  private var typedFields: [Field] {
    guard let typed else { return [] }
    let make = FieldMaker(basis: basis, state: typed.state, prefix: prefix(typed))
    switch typed.act {
    case "traek-tilbage": return withdrawalFields(make)
    case "begyndt": return [make.date("dag", label: say(.beginDay))]
    case "papir": return paperFields(make)
    case "paa-vegne": return typed.party.map { onBehalfFields(make, $0) } ?? []
    case "link": return [make.line("navn", label: say(.inviteName))]
    default: return []
    }
  }

  private func prefix(_ typed: Typed) -> String {
    typed.act == "traek-tilbage" ? "t-" : typed.party.map { "\(typed.act)-\($0.rawValue)-" } ?? ""
  }
}
