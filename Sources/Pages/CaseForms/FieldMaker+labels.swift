import Almanac
import Language
import WebLook

/// Fields whose labels are put together for the page at hand.
extension FieldMaker {
  func field(
    _ name: String, label: String, help: String? = nil, isOptional: Bool = false, usual: String = "",
    _ control: (_ value: String) -> Field.Control
  ) -> Field {
    Field(
      id: prefix + name, name: name, label: label, note: isOptional ? basis.speaker.say(EntryText.optional) : nil,
      help: help, error: state.errors[name], errorWord: basis.speaker.say(EntryText.errorWord),
      control: control(value(name, usual)))
  }

  func line(_ name: String, label: String, help: String? = nil, width: Field.Width = .full) -> Field {
    field(name, label: label, help: help) { .line(value: $0, width: width) }
  }

  func area(_ name: String, label: String, help: String? = nil, rows: Int = 3) -> Field {
    field(name, label: label, help: help) { .area(value: $0, rows: rows) }
  }

  func date(_ name: String, label: String, help: String? = nil) -> Field {
    field(name, label: label, help: help) { .date(value: $0) }
  }

  func select(
    _ name: String, label: String, _ choices: [(value: String, text: String)], usual: String = ""
  ) -> Field {
    field(name, label: label, usual: usual) { chosen in
      .select(choices.map { Field.Choice($0.value, $0.text, isChosen: $0.value == chosen) })
    }
  }
}
