import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension NoShowPage {
  /// What is done, and what comes next, where the citizen did not come: a step under the other.
  public func page(
    _ context: PageContext, form state: FormState = FormState(), failed act: String? = nil, refusals: [String] = []
  ) -> [UInt8] {
    let view = NoShowView(model: self, context: context, state: state, failed: act)
    return Pages.page(context, title: context.speaker.say(NoShowText.title)) { view.write($0, refusals) }
  }
}

/// The small forms of the page: what is wrong with what was typed in one.
public enum NoShowForm {
  public static func errors(in fields: FormFields, today: Day, _ speaker: any Speaker) -> FormErrors {
    var errors = FormErrors()
    func day() {
      switch TypedDate.read(fields["dag"], today: today) {
      case .success(let day): if day > today { errors.add("dag", speaker.say(EntryError.dayAhead)) }
      case .failure(let error): errors.add("dag", speaker.typedDate(error))
      }
    }
    switch fields["goer"] {
    case "forsoeg":
      if ContactForm(rawValue: fields["hvordan"]) == nil {
        errors.add("hvordan", speaker.say(EntryError.nothingChosen))
      }
      day()
    case "svar":
      if fields["svar"].isEmpty { errors.add("svar", speaker.say(NoShowText.answerMissing)) }
      if HearingAnswered.Way(rawValue: fields["vej"]) == nil {
        errors.add("vej", speaker.say(EntryError.nothingChosen))
      }
      day()
    case "videre": if fields["tekst"].isEmpty { errors.add("tekst", speaker.say(NoShowText.forwardMissing)) }
    default: break
    }
    return errors
  }
}

private struct NoShowView {
  let model: NoShowPage
  let context: PageContext
  let state: FormState
  /// The form that was sent and could not be saved.
  let failed: String?

  private var speaker: any Speaker { context.speaker }
  private var course: NoShowCourse { model.course }
  private var id: ID<Case> { model.citizen.id }
  private var here: String { Path.noShow(id, course.appointment.appointment) }
  private func say(_ text: NoShowText) -> String { speaker.say(text) }
  private func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }

  func write(_ html: HTML, _ refusals: [String]) {
    let when =
      speaker.fullDay(course.appointment.day)
      + (course.appointment.time.map { " " + speaker.say(CitizenText.at(speaker.clock($0))) } ?? "")
    html.pageTitle(
      PageTitle(
        say(.title), lead: [.who(model.citizen.text, href: Path.citizen(id)), .text(" · " + say(.missed(when)))],
        over: Link(speaker.say(LetterText.title), Path.letters(id))))
    let fields = forms(failed)
    html.errorSummary(state.errors, fields, speaker, refusals: refusals)
    html.p(say(.lead))
    if let reason = course.reason { html.p(say(.reasonKnown(reason))) }
    for step in NoShowCourse.Step.allCases { write(step, html) }
  }

  private func write(_ step: NoShowCourse.Step, _ html: HTML) {
    let standing = course.standing(step, on: model.today)
    html.card(speaker.begin(step), id: step.rawValue) {
      html.p { html.phrases([mark(standing, isNext: course.next(on: model.today) == step)]) }
      switch step {
      case .reach: reach(html)
      case .newTime: newTime(html)
      case .hear: hear(html)
      case .answer: answer(standing, html)
      case .forward: forward(standing, html)
      }
    }
  }

  private func mark(_ standing: NoShowCourse.Standing, isNext: Bool) -> Phrase {
    switch standing {
    case .done(let day): .status(.met, say(.done) + " · " + self.day(day))
    case .open: .status(isNext ? .note : .pending, say(isNext ? .next : .open))
    case .waits(let until): .status(.pending, say(.waits(day(until))))
    case .underWay: .status(.pending, say(.underWay))
    case .later: .status(.pending, say(.later))
    case .notNeeded: .status(.waived, say(.notNeeded))
    }
  }

  private func reach(_ html: HTML) {
    html.p(say(.reachLead), .class("small quiet"))
    html.entries(
      course.reached.map { tried in
        [.text(say(.tried(tried.content.form.map { speaker.begin($0) } ?? say(.somehow), day(tried.day))))]
      })
    letterLink(course.missedLetter, html)
    guard model.mayWrite else { return }
    html.inlineForm(form("forsoeg", summary: .howTried, save: .save))
    if course.missedLetter == nil {
      html.acts([
        Act(
          say(.sendMissed), .link(Path.newLetter(id, .missedYou, about: [course.appointment.appointment])),
          weight: .first)
      ])
    }
  }

  private func newTime(_ html: HTML) {
    html.p(say(.newTimeLead), .class("small quiet"))
    if let talked = course.talked { html.p(say(.talked(speaker.fullDay(talked)))) }
    if let next = course.next {
      html.p(say(.planned(speaker.fullDay(next.day))))
    } else if model.mayWrite {
      html.acts([Act(say(.book), .link(Path.booking(id)), weight: .first)])
    }
  }

  private func hear(_ html: HTML) {
    html.p(say(.hearLead), .class("small quiet"))
    letterLink(course.hearing, html)
    if course.hearing == nil, model.mayWrite {
      html.acts([
        Act(
          say(.sendHearing), .link(Path.newLetter(id, .hearing, about: [course.appointment.appointment])),
          weight: .first)
      ])
    }
  }

  private func letterLink(_ letter: LetterCourse?, _ html: HTML) {
    guard let letter else { return }
    html.p {
      html.phrases([
        .link(say(.seeLetter), href: Path.letter(id, letter.reference)), .text(" · "),
        .status(letter.state.look, speaker.say(letter.state)),
      ])
    }
  }

  private func answer(_ standing: NoShowCourse.Standing, _ html: HTML) {
    for answer in course.hearing?.answers ?? [] {
      html.p {
        html.strong(day(answer.day) + (answer.content.way.map { " · " + speaker.say($0) } ?? "") + ": ")
        html.text(answer.content.text)
      }
    }
    guard course.hearing?.state == .sent else { return }
    html.p(say(.answerLead), .class("small quiet"))
    if case .waits(let until) = standing, until < model.today { html.p(say(.overDue(speaker.fullDay(until)))) }
    if model.mayWrite, course.forwarded == nil {
      html.inlineForm(form("svar", summary: .answerText, save: .answerSave))
    }
  }

  private func forward(_ standing: NoShowCourse.Standing, _ html: HTML) {
    html.p(say(.forwardLead), .class("small quiet"))
    if let forwarded = course.forwarded {
      html.p(
        say(.forwarded(speaker.fullDay(forwarded.day))) + (forwarded.content.to.map { " " + $0 + "." } ?? ""))
      html.letterText(forwarded.content.text)
    } else if standing == .open, model.mayWrite {
      html.inlineForm(form("videre", summary: .forwardSave, save: .forwardSave))
    }
  }

  private func form(_ act: String, summary: NoShowText, save: NoShowText) -> InlineForm {
    InlineForm(
      summary: say(summary), action: here, token: context.token, values: [FormValue("goer", act)], fields: forms(act),
      buttons: ButtonRow([ButtonRow.Button(say(save))]), isOpen: failed == act)
  }

  private func forms(_ act: String?) -> [Field] {
    let mine = act == failed ? state : FormState()
    func field(
      _ name: String, _ label: NoShowText, help: String? = nil, optional: Bool = false, _ control: Field.Control
    )
      -> Field
    {
      Field(
        id: (act ?? "") + "-" + name, name: name, label: say(label),
        note: optional ? speaker.say(EntryText.optional) : nil, help: help, error: mine.errors[name],
        errorWord: speaker.say(EntryText.errorWord), control: control)
    }
    func value(_ name: String, _ usual: String) -> String {
      mine.fields["goer"].isEmpty ? usual : mine.fields[name]
    }
    let today = speaker.relative(RelativeDay.today)
    switch act {
    case "forsoeg":
      return [
        field(
          "hvordan", .howTried,
          .radios(
            [ContactForm.phone, .atHome, .video].map { form in
              Field.Choice(
                form.rawValue, speaker.begin(form), isChosen: form.rawValue == value("hvordan", "phone"))
            })), field("dag", .triedOn, .date(value: value("dag", today))),
      ]
    case "svar":
      return [
        field("svar", .answerText, .area(value: value("svar", ""))),
        field(
          "vej", .answerWay,
          .radios(
            HearingAnswered.Way.allCases.filter { $0 != .ownPage }.map { way in
              Field.Choice(way.rawValue, speaker.begin(way), isChosen: way.rawValue == value("vej", "phone"))
            })), field("dag", .answerDay, .date(value: value("dag", today))),
      ]
    case "videre":
      return [
        field("tekst", .forwardText, .area(value: value("tekst", model.summary), rows: 10)),
        field("til", .forwardTo, help: say(.forwardToHelp), optional: true, .line(value: value("til", ""))),
      ]
    default: return []
    }
  }
}
