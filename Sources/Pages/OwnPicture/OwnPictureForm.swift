import Answers
import Casework
import Language
import Markup
import WebLook

/// The questions of the day, none of which must be answered.
public struct OwnPictureForm: Sendable {
  public var asked: OwnPictureQuestions
  public var speaker: any Speaker

  public init(_ asked: OwnPictureQuestions, _ speaker: any Speaker) {
    self.asked = asked
    self.speaker = speaker
  }

  func say(_ text: OwnPictureText) -> String { speaker.say(text) }

  /// Which set was asked goes with the form, so that answers are never taken for those to other questions.
  public static let setName = "saet"

  private func name(_ question: OwnPictureQuestions.Question) -> String { "svar-" + question.id }

  func fields(_ state: FormState) -> [Field] {
    asked.questions.map { question in
      let chosen = state.fields[name(question)]
      let steps = asked.scale.enumerated().map { place, step in
        Field.Choice("\(place + 1)", speaker.say(step), isChosen: chosen == "\(place + 1)")
      }
      return Field(
        id: name(question), name: name(question), label: speaker.say(question.text),
        error: state.errors[name(question)], errorWord: speaker.say(EntryText.errorWord),
        control: .radios(steps + [Field.Choice("", say(.noAnswer), isChosen: chosen.isEmpty)]))
    } + [
      Field(
        id: "tekst", name: "tekst", label: say(.anything), note: speaker.say(EntryText.optional),
        control: .area(value: state.fields["tekst"], rows: 3))
    ]
  }

  /// What was answered; an error where nothing was.
  public func read(_ typed: FormFields) -> Result<SelfAssessmentMade, FormErrors> {
    let answers = asked.questions.compactMap { question in
      Int(typed[name(question)]).flatMap { (1...asked.scale.count).contains($0) ? OwnAnswer(question.id, $0) : nil }
    }
    guard !answers.isEmpty else {
      var errors = FormErrors()
      errors.add(asked.questions.first.map(name) ?? "tekst", say(.nothingAnswered))
      return .failure(errors)
    }
    return .success(
      SelfAssessmentMade(
        sharedWithProfessional: true, questions: asked.id, answers: answers,
        text: typed["tekst"].isEmpty ? nil : typed["tekst"]))
  }

  public func page(
    _ model: OwnPicturePage, at place: OwnPicturePlace, _ context: PageContext, state: FormState = FormState(),
    refusals: [String] = []
  ) -> [UInt8] {
    Pages.page(context, title: say(.formTitle), audience: place.isOwn ? .guest : .staff) { html in
      html.pageTitle(
        PageTitle(
          say(.formTitle),
          lead: place.isOwn
            ? [.text(say(.formLead))]
            : [.who(model.citizen.text, href: Path.citizen(model.citizen.id)), .text(" · " + say(.formLead))],
          over: Link(say(.title), place.address)))
      let fields = fields(state)
      html.errorSummary(state.errors, fields, speaker, refusals: refusals)
      html.postForm(
        place.answer, token: place.token, values: [FormValue(OwnPictureForm.setName, asked.id)]
      ) {
        for field in fields { html.field(field) }
        html.p(say(.whoSees), .class("small quiet"))
        html.buttons(ButtonRow([ButtonRow.Button(say(.save))], cancel: Link(say(.cancel), place.address)))
      }
    }
  }
}
