import Answers
import Casework
import Language
import WebLook

/// The five short parts of a status report.
public struct SupplierReportForm {
  let speaker: any Speaker

  public init(_ speaker: any Speaker) { self.speaker = speaker }

  /// The fields' names, in order; those that need not be answered are said so.
  public static let names = ["gjort", "set", "aendret", "naeste", "brug"]
  /// The window that typed it, and the one whose draft the page showed.
  public static let window = "vindue"
  public static let shownWindow = "vist"

  private func say(_ text: SupplierText) -> String { speaker.say(text) }

  private var questions: [(name: String, label: SupplierText, help: SupplierText, isNeeded: Bool)] {
    [
      ("gjort", .done, .doneHelp, true), ("set", .seen, .seenHelp, true), ("aendret", .changed, .changedHelp, false),
      ("naeste", .next, .nextHelp, true), ("brug", .needs, .needsHelp, false),
    ]
  }

  func label(_ name: String) -> String { questions.first { $0.name == name }.map { say($0.label) } ?? name }

  func fields(_ state: FormState) -> [Field] {
    questions.map { question in
      Field(
        id: question.name, name: question.name, label: say(question.label),
        note: question.isNeeded ? nil : speaker.say(EntryText.optional), help: say(question.help),
        error: state.errors[question.name], errorWord: speaker.say(EntryText.errorWord),
        control: .area(value: state.fields[question.name], rows: 3))
    }
  }

  public func read(_ typed: FormFields) -> Result<SupplierReportText, FormErrors> {
    var errors = FormErrors()
    for question in questions where question.isNeeded && typed[question.name].isEmpty {
      errors.add(question.name, say(.lacks(say(question.label))))
    }
    guard errors.isEmpty else { return .failure(errors) }
    return .success(
      SupplierReportText(
        done: typed["gjort"], seen: typed["set"], changed: typed["aendret"], next: typed["naeste"],
        needs: typed["brug"]))
  }

  /// What is typed so far, as it is kept.
  public static func draft(_ typed: FormFields) -> SupplierDraft {
    SupplierDraft(
      fields: Dictionary(uniqueKeysWithValues: names.map { ($0, typed[$0]) }).filter { !$0.value.isEmpty },
      window: typed[window])
  }
}

extension SupplierDraft {
  /// The form as it was left.
  var state: FormState { FormState(fields: FormFields(fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })) }
}
