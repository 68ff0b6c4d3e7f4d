import Almanac
import Language
import WebLook

/// Makes a form's fields: what was typed where something was, else what is right most of the time.
struct FieldMaker {
  let basis: EntryBasis
  let state: FormState
  var prefix = ""

  /// Stands in every form that was sent, so that an empty box is told from one that was never shown.
  static let sentName = "sendt"

  var isSent: Bool { !state.fields[FieldMaker.sentName].isEmpty }

  func value(_ name: String, _ usual: String) -> String {
    isSent || state.fields.names.contains(name) ? state.fields[name] : usual
  }

  func field(
    _ name: String, _ label: String, help: EntryText?, isOptional: Bool, _ control: Field.Control
  ) -> Field {
    let speaker = basis.speaker
    return Field(
      id: prefix + name, name: name, label: label, note: isOptional ? speaker.say(EntryText.optional) : nil,
      help: help.map { speaker.say($0) }, error: state.errors[name], errorWord: speaker.say(EntryText.errorWord),
      control: control)
  }

  func line(
    _ name: String, _ label: EntryText, usual: String = "", help: EntryText? = nil, isOptional: Bool = false,
    kind: Field.LineKind = .text, width: Field.Width = .full
  ) -> Field {
    field(
      name, basis.speaker.say(label), help: help, isOptional: isOptional,
      .line(value: value(name, usual), kind: kind, width: width))
  }

  func area(_ name: String, _ label: EntryText, help: EntryText? = nil, isOptional: Bool = false, rows: Int = 3)
    -> Field
  {
    field(
      name, basis.speaker.say(label), help: help, isOptional: isOptional, .area(value: value(name, ""), rows: rows))
  }

  func date(
    _ name: String, _ label: EntryText, usual: Day? = nil, help: EntryText? = nil, isOptional: Bool = false
  ) -> Field {
    field(
      name, basis.speaker.say(label), help: help, isOptional: isOptional,
      .date(value: value(name, usual.map { basis.typed($0) } ?? "")))
  }

  func choose<Choice: RawRepresentable & CaseIterable & Worded>(
    _ name: String, _ label: EntryText, from _: Choice.Type, usual: Choice?, help: EntryText? = nil,
    isOptional: Bool = false
  ) -> Field where Choice.RawValue == String {
    let chosen = value(name, usual?.rawValue ?? "")
    let choices = Choice.allCases.map {
      Field.Choice($0.rawValue, basis.speaker.begin($0), isChosen: $0.rawValue == chosen)
    }
    return field(name, basis.speaker.say(label), help: help, isOptional: isOptional, .radios(choices))
  }

  /// One out of a list that is too long to show at once.
  func select(
    _ name: String, _ label: EntryText, _ choices: [(value: String, text: String)], usual: String = "",
    none: EntryText? = nil, help: EntryText? = nil, isOptional: Bool = false, language: Tongue? = nil
  ) -> Field {
    let chosen = value(name, usual)
    let empty = none.map { [Field.Choice("", basis.speaker.say($0), isChosen: chosen.isEmpty)] } ?? []
    return field(
      name, basis.speaker.say(label), help: help, isOptional: isOptional,
      .select(
        empty
          + choices.map {
            var choice = Field.Choice($0.value, $0.text, isChosen: $0.value == chosen)
            choice.language = language?.rawValue
            return choice
          }))
  }

  func box(_ name: String, _ label: EntryText, usual: Bool = false, help: EntryText? = nil) -> Field {
    field(
      name, basis.speaker.say(label), help: help, isOptional: false,
      .checkbox(value: "ja", isChecked: isSent ? state.fields.isChecked(name) : usual || state.fields.isChecked(name)))
  }
}

extension EntryBasis {
  /// A day as it stands in a field, and as it can be typed: "i dag", "23.11.2026".
  func typed(_ day: Day) -> String {
    if day == today { return speaker.relative(.today) }
    let parts = day.parts
    return "\(parts.day).\(parts.month).\(parts.year)"
  }
}
