import Almanac
import Language
import WebLook

/// The same fields with labels of a page's own. Help is a sentence that is already said.
extension FieldMaker {
  private func asked(
    _ name: String, _ label: String, _ help: String?, _ isOptional: Bool, _ control: Field.Control
  ) -> Field {
    var field = field(name, label, help: nil, isOptional: isOptional, control)
    field.help = help
    return field
  }

  func line(
    _ name: String, asking label: String, usual: String = "", help: String? = nil, isOptional: Bool = false,
    kind: Field.LineKind = .text, width: Field.Width = .full
  ) -> Field {
    asked(name, label, help, isOptional, .line(value: value(name, usual), kind: kind, width: width))
  }

  func area(
    _ name: String, asking label: String, usual: String = "", help: String? = nil, isOptional: Bool = false,
    rows: Int = 3
  ) -> Field {
    asked(name, label, help, isOptional, .area(value: value(name, usual), rows: rows))
  }

  func date(
    _ name: String, asking label: String, usual: Day? = nil, help: String? = nil, isOptional: Bool = false
  ) -> Field {
    asked(name, label, help, isOptional, .date(value: value(name, usual.map { basis.typed($0) } ?? "")))
  }

  func box(_ name: String, asking label: String, usual: Bool = false, help: String? = nil) -> Field {
    asked(
      name, label, help, false,
      .checkbox(value: "ja", isChecked: isSent ? state.fields.isChecked(name) : usual || state.fields.isChecked(name)))
  }

  func choose(
    _ name: String, asking label: String, _ choices: [(value: String, text: String)], usual: String = "",
    help: String? = nil, isOptional: Bool = false
  ) -> Field {
    let chosen = value(name, usual)
    return asked(
      name, label, help, isOptional,
      .radios(choices.map { Field.Choice($0.value, $0.text, isChosen: $0.value == chosen) }))
  }
}
