import Almanac
import Casework
import Identifiers
import Language
import WebLook

/// The questions of one line of a CV, and how they are read. Each part asks only what it needs.
public struct CVForm: Sendable {
  public var part: CVEntry.Part
  public var speaker: any Speaker

  /// Stands in every form that was sent, so that an empty box is told from one that was never shown.
  public static let sentName = "sendt"

  public init(_ part: CVEntry.Part, _ speaker: any Speaker) {
    self.part = part
    self.speaker = speaker
  }

  func say(_ text: CVText) -> String { speaker.say(text) }

  /// A line as the form shows it.
  public func filled(with entry: CVEntry) -> FormFields {
    var pairs: [(name: String, value: String)] = [
      ("sendt", "1"), ("hvad", entry.title), ("sted", entry.place ?? ""), ("fra", entry.from.map { "\($0)" } ?? ""),
      ("til", entry.until.map { "\($0)" } ?? ""), ("opgaver", entry.tasks.joined(separator: "\n")),
    ]
    if entry.isPrinted != false { pairs.append(("papir", "ja")) }
    return FormFields(pairs)
  }

  func fields(_ state: FormState) -> [Field] {
    func field(
      _ name: String, _ label: CVText, help: CVText? = nil, isOptional: Bool = true, _ control: Field.Control
    ) -> Field {
      Field(
        id: name, name: name, label: say(label), note: isOptional ? speaker.say(EntryText.optional) : nil,
        help: help.map(say), error: state.errors[name], errorWord: speaker.say(EntryText.errorWord), control: control)
    }
    func line(_ name: String, _ label: CVText, help: CVText? = nil, isOptional: Bool = true) -> Field {
      field(name, label, help: help, isOptional: isOptional, .line(value: state.fields[name]))
    }
    func suggesting(_ field: Field) -> Field {
      var field = field
      field.suggestsFrom = Path.occupations
      return field
    }
    func year(_ name: String, _ label: CVText, help: CVText? = nil) -> Field {
      field(name, label, help: help, .line(value: state.fields[name], kind: .number, width: .short))
    }
    func area(_ label: CVText, help: CVText) -> Field {
      field("opgaver", label, help: help, .area(value: state.fields["opgaver"], rows: 4))
    }
    let printed = Field(
      id: "papir", name: "papir", label: say(.printIt), help: say(.printHelp),
      control: .checkbox(
        value: "ja", isChecked: state.fields[CVForm.sentName].isEmpty || state.fields.isChecked("papir")))
    let what: [Field] =
      switch part {
      case .profile:
        [
          field(
            "hvad", .profileLabel, help: .profileHelp, isOptional: false, .area(value: state.fields["hvad"], rows: 4))
        ]
      case .job:
        [
          suggesting(line("hvad", .jobLabel, isOptional: false)), area(.tasks, help: .tasksHelp),
          line("sted", .workplace),
          year("fra", .from), year("til", .until, help: .untilHelp),
        ]
      case .ability:
        [line("hvad", .abilityLabel, help: .abilityHelp, isOptional: false), area(.abilityTasks, help: .oneALine)]
      case .leisure:
        [
          line("hvad", .leisureLabel, isOptional: false), area(.leisureTasks, help: .oneALine), line("sted", .club),
          year("fra", .from), year("til", .until, help: .untilHelp),
        ]
      case .education:
        [
          line("hvad", .educationLabel, isOptional: false), line("sted", .school), year("fra", .from),
          year("til", .until, help: .untilHelp), area(.educationTasks, help: .oneALine),
        ]
      case .qualification:
        [line("hvad", .qualificationLabel, isOptional: false), line("sted", .giver), year("fra", .from)]
      case .licence:
        [
          line("hvad", .licenceLabel, isOptional: false), year("fra", .from), year("til", .lastsUntil),
        ]
      case .language: [line("hvad", .languageLabel, isOptional: false), line("sted", .level)]
      }
    return what + [printed]
  }

  /// A line in one sentence.
  public static func line(_ entry: CVEntry, _ speaker: any Speaker) -> String {
    ([entry.title, entry.place, speaker.years(of: entry)] as [String?]).compactMap { $0 }.joined(separator: ", ")
      + (entry.tasks.isEmpty ? "" : ": " + entry.tasks.joined(separator: "; "))
  }

  /// What was typed as a line; or what is wrong with it, in the order of the fields.
  ///
  /// - Parameter today: years much later than its year are slips.
  public func read(
    _ typed: FormFields, key: Reference<CVEntry>, today: Day
  ) -> Result<CVEntry, FormErrors> {
    var errors = FormErrors()
    func year(_ name: String) -> Int? {
      guard !typed[name].isEmpty else { return nil }
      guard let year = Int(typed[name]), (1900...today.year + 10).contains(year) else {
        errors.add(name, say(.yearWrong))
        return nil
      }
      return year
    }
    if typed["hvad"].isEmpty { errors.add("hvad", say(.titleMissing)) }
    let from = year("fra")
    let until = year("til")
    guard errors.isEmpty else { return .failure(errors) }
    return .success(
      CVEntry(
        part, typed["hvad"], key: key, place: typed["sted"].isEmpty ? nil : typed["sted"], from: from, until: until,
        tasks: typed["opgaver"].split(whereSeparator: \.isNewline).map(CVForm.trimmed).filter { !$0.isEmpty },
        isPrinted: typed.isChecked("papir") ? nil : false))
  }

  private static func trimmed(_ line: Substring) -> String {
    var line = line
    while let first = line.first, first.isWhitespace || first == "-" || first == "•" { line.removeFirst() }
    while let last = line.last, last.isWhitespace { line.removeLast() }
    return String(line)
  }
}
