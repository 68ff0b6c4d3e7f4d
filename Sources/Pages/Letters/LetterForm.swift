import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The form by which a letter is written: its questions, and how they are read.
public struct LetterForm {
  /// What was typed.
  public struct Typed: Sendable {
    public var way: LetterWay
    public var subject: String
    public var text: String
    public var due: Day?
  }

  public let model: LetterWriting
  let speaker: any Speaker

  public init(_ model: LetterWriting, speaker: any Speaker) {
    self.model = model
    self.speaker = speaker
  }

  /// No letter is longer.
  private static let longest = 20_000

  func fields(_ state: FormState) -> [Field] {
    let isSent = !state.fields["sendt"].isEmpty
    func value(_ name: String, _ usual: String) -> String { isSent ? state.fields[name] : usual }
    func field(_ name: String, _ label: LetterText, help: String? = nil, _ control: Field.Control) -> Field {
      Field(
        id: name, name: name, label: speaker.say(label), help: help, error: state.errors[name],
        errorWord: speaker.say(EntryText.errorWord), control: control)
    }
    let open = model.ways.filter { $0.obstacle == nil }.map(\.way)
    let usual = open.first { $0 == .file } ?? open.first
    let chosen = value("vej", usual?.rawValue ?? "")
    var fields = [
      field(
        "vej", .way, help: open.count < model.ways.count ? speaker.say(LetterText.wayHelp) : nil,
        .radios(
          open.map { way in
            Field.Choice(
              way.rawValue, speaker.begin(way), help: way.meaning.text(in: speaker.tongue),
              isChosen: way.rawValue == chosen)
          })),
      field("emne", .subject, .line(value: value("emne", model.subject))),
    ]
    if model.kind == .hearing {
      fields.append(
        field(
          "frist", .due, help: speaker.say(LetterText.dueHelp(model.rules.hearingDays.least)),
          .date(value: value("frist", model.due.map(typed) ?? ""))))
    }
    fields.append(
      field("tekst", .text, help: speaker.say(LetterText.textHelp), .area(value: value("tekst", model.text), rows: 18)))
    return fields
  }

  private func typed(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.day).\(parts.month).\(parts.year)"
  }

  public func read(_ fields: FormFields) -> Result<Typed, FormErrors> {
    var errors = FormErrors()
    let way = LetterWay(rawValue: fields["vej"]).flatMap { way in
      model.ways.contains(LetterWayChoice(way: way)) ? way : nil
    }
    if way == nil { errors.add("vej", speaker.say(LetterText.wayMissing)) }
    if fields["emne"].isEmpty { errors.add("emne", speaker.say(LetterText.subjectMissing)) }
    var due: Day?
    if model.kind == .hearing {
      switch TypedDate.read(fields["frist"], today: model.today) {
      case .success(let day): due = day
      case .failure(let error): errors.add("frist", speaker.typedDate(error))
      }
    }
    // A browser ends lines with two signs; here a line ends with one.
    let text = fields["tekst"].replacing("\r\n", with: "\n")
    if text.isEmpty { errors.add("tekst", speaker.say(LetterText.textMissing)) }
    if text.utf8.count > LetterForm.longest { errors.add("tekst", speaker.say(OwnLetterText.tooLong)) }
    guard errors.isEmpty, let way else { return .failure(errors) }
    return .success(Typed(way: way, subject: String(fields["emne"].prefix(200)), text: text, due: due))
  }
}
