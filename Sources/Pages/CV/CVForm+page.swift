import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension CVForm {
  /// One line of the CV on a page of its own.
  ///
  /// - Parameters:
  ///   - key: of the line that is changed; nil where a new one is written.
  ///   - refusals: why the case did not take it, in sentences.
  public func page(
    _ model: CVPage, at place: CVPlace, key: Reference<CVEntry>?, _ context: PageContext,
    state: FormState = FormState(), version: Int, refusals: [String] = []
  ) -> [UInt8] {
    let title = say(key == nil ? .addTitle(part) : .changeTitle(part))
    return Pages.page(context, title: title, audience: place.isOwn ? .guest : .staff) { html in
      html.pageTitle(
        PageTitle(
          title,
          lead: place.isOwn
            ? [.text(say(.ownLead))] : [.who(model.citizen.text, href: Path.citizen(model.citizen.id))],
          over: Link(say(.title), place.address)))
      let fields = fields(state)
      html.errorSummary(state.errors, fields, speaker, refusals: refusals)
      html.postForm(
        key.map(place.change) ?? place.add(part), token: place.token,
        values: [
          FormValue(CVForm.sentName, "1"), FormValue("version", "\(version)"), FormValue("del", part.pathName),
        ]
      ) {
        for field in fields { html.field(field) }
        var buttons = [ButtonRow.Button(say(.save))]
        if key == nil, part != .profile {
          buttons.append(ButtonRow.Button(say(.saveAndNext), weight: .other, value: FormValue("en-til", "ja")))
        }
        html.buttons(ButtonRow(buttons, cancel: Link(say(.cancel), place.address)))
      }
      if let key {
        html.postForm(place.remove(key), token: place.token, values: [FormValue("version", "\(version)")]) {
          html.buttons(ButtonRow([ButtonRow.Button(say(.remove), weight: .quiet)]))
        }
      }
    }
  }
}

/// The two questions that only people can answer when a CV is gone through.
public struct CVReviewForm: Sendable {
  public var speaker: any Speaker
  public init(_ speaker: any Speaker) { self.speaker = speaker }

  static let names: [(name: String, question: CVQuestion)] = [("alle", .qualifications), ("peger", .profile)]

  func fields(_ state: FormState) -> [Field] {
    CVReviewForm.names.map { name, question in
      let choices: [(String, CVText)] = [("ja", .yesAnswer), ("nej", .noAnswer), ("", .notNow)]
      return Field(
        id: name, name: name, label: speaker.say(question),
        control: .radios(
          choices.map { Field.Choice($0.0, speaker.say($0.1), isChosen: state.fields[name] == $0.0) }))
    } + [
      Field(
        id: "borger", name: "borger", label: speaker.say(CVText.whoTookPart),
        control: .checkbox(
          value: "ja", isChecked: state.fields[CVForm.sentName].isEmpty || state.fields.isChecked("borger")))
    ]
  }

  /// The answers; nil where it was not talked about.
  public static func answer(_ name: String, _ typed: FormFields) -> Bool? {
    typed[name] == "ja" ? true : typed[name] == "nej" ? false : nil
  }

  public func page(
    _ model: CVPage, at place: CVPlace, _ context: PageContext, state: FormState = FormState(),
    refusals: [String] = []
  ) -> [UInt8] {
    func say(_ text: CVText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.reviewTitle)) { html in
      html.pageTitle(
        PageTitle(
          say(.reviewTitle), lead: [.who(model.citizen.text, href: Path.citizen(model.citizen.id))],
          over: Link(say(.title), place.address)))
      let fields = fields(state)
      html.errorSummary(state.errors, fields, speaker, refusals: refusals)
      let (told, all) = model.cv.jobsWithTasks
      html.p(say(.reviewLead) + " " + say(.reviewCounted(told, all)))
      html.postForm(place.review, token: place.token, values: [FormValue(CVForm.sentName, "1")]) {
        for field in fields { html.field(field) }
        html.buttons(ButtonRow([ButtonRow.Button(say(.reviewSave))], cancel: Link(say(.cancel), place.address)))
      }
    }
  }
}
