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
    if let new { html.newLink(new, address: new.token.map { host + Path.signing($0) }, speaker) }
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
            Path.workAct(id, agreement.reference.description, WorkForm.ending.rawValue) + "?tilbage="
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
  var typedFields: [Field] {
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

  func prefix(_ typed: Typed) -> String {
    typed.act == "traek-tilbage" ? "t-" : typed.party.map { "\(typed.act)-\($0.rawValue)-" } ?? ""
  }
}
