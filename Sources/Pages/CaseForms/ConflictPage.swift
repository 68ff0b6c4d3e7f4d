import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

/// Two people wrote at once: what was recorded since the form was shown, and what was typed in it.
public struct WriteConflict: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  /// What was recorded meanwhile, newest first.
  public var meanwhile: [CaseEvent]
  /// The form's questions, for their labels.
  public var fields: [Field]
  public var typed: FormFields
  /// What the same questions are answered with now, by field name; empty where nothing of the kind was written.
  public var theirs: [String: String]
  /// Where the form is sent.
  public var action: String
  /// The case's version now: what is sent again is judged by it.
  public var version: Int
  /// Where to read the case again.
  public var back: String

  public init(
    citizen: CaseLabel, today: Day, meanwhile: [CaseEvent], fields: [Field], typed: FormFields, action: String,
    version: Int, back: String, theirs: [String: String] = [:]
  ) {
    self.theirs = theirs
    self.citizen = citizen
    self.today = today
    self.meanwhile = meanwhile
    self.fields = fields
    self.typed = typed
    self.action = action
    self.version = version
    self.back = back
  }
}

/// "Lene har rettet imens: se forskellen". Nothing typed is lost: all of it travels with "Gem alligevel".
public func conflictPage(_ conflict: WriteConflict, _ context: PageContext) -> [UInt8] {
  let speaker = context.speaker
  func say(_ text: FactFormText) -> String { speaker.say(text) }
  let name = conflict.meanwhile.first?.by?.name ?? say(.somebody)
  let told = conflict.meanwhile.map { event in
    let detail = speaker.detail(event.fact)
    return speaker.sentenceCase(speaker.noun(event.fact)) + " " + speaker.day(event.day, readOn: conflict.today)
      + (detail.isEmpty ? "" : ": " + detail)
  }
  let differences = conflict.fields.compactMap { field -> Conflict.Difference? in
    let yours = field.answer
    let theirs = conflict.theirs[field.name] ?? ""
    guard !yours.isEmpty || !theirs.isEmpty else { return nil }
    return Conflict.Difference(
      field: field.label, theirs: theirs.isEmpty ? "–" : theirs, yours: yours.isEmpty ? "–" : yours)
  }
  let values = conflict.typed.names.filter { !["csrf", "version", "tilbage"].contains($0) }.flatMap { name in
    conflict.typed.all(name).map { FormValue(name, $0) }
  }
  return page(context, title: say(.conflictHeading(name))) { html in
    html.pageTitle(
      PageTitle(
        conflict.citizen.text, lead: told.joined(separator: " · "),
        over: Link(speaker.say(CitizensText.title), Path.citizens)))
    html.conflict(
      Conflict(
        heading: say(.conflictHeading(name)), text: say(.conflictText), fieldHeader: say(.field),
        theirsHeader: say(.theirs(name)), yoursHeader: say(.yours),
        differences: differences,
        acts: [
          Act(
            say(.saveAnyway),
            .post(
              action: conflict.action, token: context.token,
              values: values + [FormValue("version", "\(conflict.version)"), FormValue("tilbage", conflict.back)]),
            weight: .main),
          Act(say(.readAgain), .link(conflict.back), weight: .other),
        ]))
  }
}

/// What cannot be saved yet, and why: for acts of one click, which have no form to go back to.
public func cannotSavePage(_ sentences: [String], _ context: PageContext, back: String) -> [UInt8] {
  let speaker = context.speaker
  let title = speaker.say(FactFormText.cannotSave)
  return page(context, title: title) { html in
    html.pageTitle(PageTitle(title, lead: speaker.say(FactFormText.cannotSaveLead)))
    html.entries(sentences.map { [.status(.problem, $0)] })
    html.acts([Act(speaker.say(FactFormText.back), .link(back), weight: .first)])
  }
}

extension Field {
  /// The value that is chosen in a list; empty where none is.
  var answerValue: String {
    if case .select(let choices) = control { choices.first { $0.isChosen }?.value ?? "" } else { "" }
  }

  /// What the field's answer reads as, for those who hold two answers up against each other.
  public var answerText: String { answer }

  /// What the field's answer reads as.
  var answer: String {
    switch control {
    case .line(let value, _, _): value
    case .area(let value, _, _): value
    case .date(let value): value
    case .select(let choices), .radios(let choices), .checkboxes(let choices):
      choices.filter { $0.isChosen && !$0.value.isEmpty }.map(\.text).joined(separator: ", ")
    case .checkbox(_, let isChecked): isChecked ? label : ""
    case .file: ""
    }
  }
}
