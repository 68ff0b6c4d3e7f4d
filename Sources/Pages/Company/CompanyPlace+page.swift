import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension CompanyPlacePage {
  /// Which of the page's forms was sent, with what was typed in it.
  public struct Typed: Sendable {
    /// `timer`, `tale` or `flyt`.
    public var act: String
    public var state: FormState

    public init(act: String, state: FormState) {
      self.act = act
      self.state = state
    }
  }

  /// One of the company's people: what is agreed, the hours, the next follow-up, and visits.
  public func page(
    _ link: String, _ context: PageContext, typed: Typed? = nil, refusals: [String] = []
  ) -> [UInt8] {
    let view = CompanyPlaceView(model: self, link: link, context: context, typed: typed)
    return Pages.page(context, title: place.citizen, audience: .guest) { view.write($0, refusals: refusals) }
  }

  public func weekForm(_ speaker: any Speaker) -> GuestWeekForm {
    GuestWeekForm(works: works, me: me, by: .companyContact, today: today, speaker: speaker)
  }

  public func moveForm(_ speaker: any Speaker) -> CompanyMoveForm { CompanyMoveForm(page: self, speaker: speaker) }
}

struct CompanyPlaceView {
  let model: CompanyPlacePage
  let link: String
  let context: PageContext
  let typed: CompanyPlacePage.Typed?

  var speaker: any Speaker { context.speaker }
  var token: FormToken { FormToken(name: "csrf", value: model.formToken) }
  func say(_ text: CompanyDoorText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }
  func address(_ act: String) -> String { Path.companyPlace(link, model.place.key) + "/" + act }
  func state(of act: String) -> FormState { typed?.act == act ? typed?.state ?? FormState() : FormState() }

  func write(_ html: HTML, refusals: [String]) {
    html.pageTitle(
      PageTitle(
        model.place.citizen,
        lead: [
          .text(model.place.words([.kind, .period], speaker).joined(separator: " · ") + " · "),
          .status(model.place.state.look, speaker.say(model.place.state)),
        ], over: Link(say(.back), Path.company(link))))
    writeErrors(html, refusals)
    if model.place.acts.contains(.reportWeek), !model.works.isEmpty {
      html.card(say(.hours), id: "timer") {
        html.p(speaker.say(WorkText.theirHoursLead), .class("quiet"))
        model.weekForm(speaker).write(html, action: address("timer"), token: token, state: state(of: "timer"))
      }
    }
    if model.place.acts.contains(.prepareTalk) { writeTalk(html) }
    if model.place.acts.contains(.moveVisit) { writeVisits(html) }
    writeTold(html)
    html.card(say(.about), id: "aftalt") {
      html.p(say(.aboutLead), .class("small quiet"))
      html.agreementSheet(model.place.sheet([.hours, .tasks, .growth, .mayKnow, .companyMentor], speaker))
      html.links([Link(say(.readAgreement), Path.companyAgreement(link, model.place.key))])
    }
    html.consultants(model.consultants, speaker)
  }

  private func writeErrors(_ html: HTML, _ refusals: [String]) {
    guard let typed else {
      if !refusals.isEmpty { html.errorSummary(FormErrors(), [], speaker, refusals: refusals) }
      return
    }
    switch typed.act {
    case "timer": model.weekForm(speaker).summary(html, typed.state, refusals: refusals)
    case "flyt":
      let form = model.moveForm(speaker)
      html.errorSummary(
        typed.state.errors, form.visit(typed.state.fields).map { form.fields($0, typed.state) } ?? [], speaker,
        refusals: refusals)
    default: html.errorSummary(typed.state.errors, [wishField], speaker, refusals: refusals)
    }
  }

  private var wishField: Field {
    let form = state(of: "tale")
    return Field(
      id: "tekst", name: "tekst", label: say(.wish), help: say(.wishHelp), error: form.errors["tekst"],
      errorWord: speaker.say(EntryText.errorWord), control: .area(value: form.fields["tekst"], rows: 3))
  }

  private func writeTalk(_ html: HTML) {
    html.card(say(.talk), id: "opfoelgning") {
      html.p(say(.talkLead))
      if let theme = model.theme {
        html.definitions(Definitions([.init(say(.purposeOf), [.text(theme.purpose.text(in: speaker.tongue))])]))
        html.h3(say(.weAsk))
        html.entries(theme.phrases.map { [.text($0.text(in: speaker.tongue))] })
      }
      if !model.followUps.isEmpty {
        html.p(say(.foreseen(model.followUps.prefix(3).map { day($0) }.joined(separator: ", "))), .class("small quiet"))
      }
      if !model.wishes.isEmpty {
        html.h3(say(.youWrote))
        html.entries(model.wishes.map { [.text($0)] })
      }
      html.postForm(address("tale"), token: token) {
        html.field(wishField)
        html.buttons(ButtonRow([ButtonRow.Button(say(.sendWish), weight: .other)]))
      }
    }
  }

  private func writeVisits(_ html: HTML) {
    html.card(say(.visits), id: "besoeg") {
      if model.visits.isEmpty { html.empty(EmptyState(say(.noVisits))) }
      let form = model.moveForm(speaker)
      for visit in model.visits {
        html.section {
          html.h3(form.title(visit))
          let isThis = typed?.act == "flyt" && typed?.state.fields["besoeg"] == visit.appointment.description
          let state = isThis ? self.state(of: "flyt") : FormState()
          html.inlineForm(
            InlineForm(
              summary: say(.move), action: address("flyt"), token: token, values: form.values(visit),
              fields: form.fields(visit, state), buttons: ButtonRow([ButtonRow.Button(say(.sendMove))]),
              isOpen: isThis))
        }
      }
    }
  }
}
