import Answers
import Casework
import Language
import WebLook

/// What a participant is asked about a supplier's course: the questions of the day, none of which must be answered.
public struct ParticipantForm {
  let asked: OwnPictureQuestions
  let speaker: any Speaker

  public init(_ asked: OwnPictureQuestions, _ speaker: any Speaker) {
    self.asked = asked
    self.speaker = speaker
  }

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
        control: .radios(steps + [Field.Choice("", speaker.say(OwnPictureText.noAnswer), isChosen: chosen.isEmpty)]))
    } + [
      Field(
        id: "egne", name: "egne", label: speaker.say(SupplierText.ownWords), note: speaker.say(EntryText.optional),
        help: speaker.say(SupplierText.ownWordsHelp), control: .area(value: state.fields["egne"], rows: 3))
    ]
  }

  public func read(_ typed: FormFields) -> Result<(answers: [OwnAnswer], text: String), FormErrors> {
    let answers = asked.questions.compactMap { question in
      Int(typed[name(question)]).flatMap { (1...asked.scale.count).contains($0) ? OwnAnswer(question.id, $0) : nil }
    }
    var errors = FormErrors()
    if typed[ParticipantForm.setName] != asked.id {
      errors.add(asked.questions.first.map(name) ?? "egne", speaker.say(SupplierText.questionsChanged))
    } else if answers.isEmpty, typed["egne"].isEmpty {
      errors.add(asked.questions.first.map(name) ?? "egne", speaker.say(SupplierText.nothingSaid))
    }
    guard errors.isEmpty else { return .failure(errors) }
    return .success((answers, typed["egne"]))
  }
}
