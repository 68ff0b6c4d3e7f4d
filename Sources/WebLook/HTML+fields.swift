import Markup

extension HTML {
  /// One question: label above, help between, error under the label, then the control.
  public func field(_ field: Field) {
    switch field.control {
    case .radios(let choices): choiceGroup(field, choices, type: .radio)
    case .checkboxes(let choices): choiceGroup(field, choices, type: .checkbox)
    case .checkbox(let value, let isChecked): singleBox(field, value: value, isChecked: isChecked)
    case .line, .area, .date, .select, .file:
      div(.class("field", also: field.error == nil ? nil : "wrong")) {
        label(.for(field.id)) { labelText(field) }
        helpAndError(field)
        control(field)
      }
    }
  }

  private func labelText(_ field: Field) {
    text(field.label)
    if let note = field.note {
      text(" ")
      span("(\(note))", .class("optional"))
    }
  }

  private func helpAndError(_ field: Field) {
    if let help = field.help { p(help, .class("help"), .id(field.helpID)) }
    if let error = field.error {
      p(.class("error"), .id(field.errorID)) {
        statusShape(.problem)
        span {
          if !field.errorWord.isEmpty { span(field.errorWord + ": ", .class("unseen")) }
          text(error)
        }
      }
    }
  }

  private func control(_ field: Field) {
    switch field.control {
    case .line(let value, let kind, let width):
      input(
        .id(field.id), .name(field.name), .class("line", also: width.className), .type(kind.inputType),
        .inputmode(kind.mode),
        .autocomplete(kind.autocomplete), .data("suggest", optional: field.suggestsFrom), .value(value),
        .ariaDescribedby(field.describedBy),
        .ariaInvalid(field.error != nil), .required(field.isRequired), .autofocus(field.hasFocus))
    case .date(let value):
      input(
        .id(field.id), .name(field.name), .class("line", also: "medium"), .type(.text), .autocomplete("off"),
        .spellcheck(false), .value(value), .data("date"), .ariaDescribedby(field.describedBy),
        .ariaInvalid(field.error != nil), .required(field.isRequired), .autofocus(field.hasFocus))
    case .area(let value, let rows, let limit):
      textarea(
        value, .id(field.id), .name(field.name), .rows(rows), .maxlength(limit), .ariaDescribedby(field.describedBy),
        .ariaInvalid(field.error != nil), .required(field.isRequired), .autofocus(field.hasFocus))
    case .select(let choices):
      select(
        .id(field.id), .name(field.name), .ariaDescribedby(field.describedBy), .ariaInvalid(field.error != nil),
        .autofocus(field.hasFocus)
      ) {
        for choice in choices {
          option(choice.text, .value(choice.value), .lang(choice.language), .selected(choice.isChosen))
        }
      }
    case .file(let accept, let isMultiple):
      input(
        .id(field.id), .name(field.name), .type(.file), .accept(accept), .multiple(isMultiple),
        .ariaDescribedby(field.describedBy), .ariaInvalid(field.error != nil), .required(field.isRequired),
        .autofocus(field.hasFocus))
    case .radios, .checkbox, .checkboxes: break
    }
  }

  /// Radios or boxes as large targets. The first one carries the field's id, so that an error leads to it.
  private func choiceGroup(_ field: Field, _ choices: [Field.Choice], type: InputType) {
    fieldset(
      .class("field", also: field.error == nil ? nil : "wrong"), .ariaDescribedby(field.describedBy)
    ) {
      legend { labelText(field) }
      helpAndError(field)
      div(.class("choices")) {
        for (index, choice) in choices.enumerated() {
          let id = index == 0 ? field.id : "\(field.id)-\(index + 1)"
          choiceBox(choice, id: id, field: field, type: type, isFirst: index == 0)
        }
      }
    }
  }

  private func choiceBox(_ choice: Field.Choice, id: String, field: Field, type: InputType, isFirst: Bool) {
    let helpID = "\(id)-note"
    div(.class("choice")) {
      input(
        .id(id), .name(field.name), .type(type), .value(choice.value),
        .ariaDescribedby(choice.help == nil ? [] : [helpID]), .checked(choice.isChosen),
        .required(field.isRequired && type.isRadio), .autofocus(field.hasFocus && isFirst))
      label(.for(id), .lang(choice.language)) {
        text(choice.text)
        if let help = choice.help { span(help, .class("help"), .id(helpID)) }
        if let remark = choice.remark { span(remark.text, .class("help"), .lang(remark.language)) }
      }
    }
  }

  private func singleBox(_ field: Field, value: String, isChecked: Bool) {
    div(.class("field", also: field.error == nil ? nil : "wrong")) {
      helpAndError(field)
      div(.class("choice")) {
        input(
          .id(field.id), .name(field.name), .type(.checkbox), .value(value), .ariaDescribedby(field.describedBy),
          .ariaInvalid(field.error != nil), .checked(isChecked), .required(field.isRequired), .autofocus(field.hasFocus)
        )
        label(.for(field.id)) { labelText(field) }
      }
    }
  }
}

extension Field {
  var helpID: String { id + "-help" }
  var errorID: String { id + "-error" }
  var describedBy: [String] { (help == nil ? [] : [helpID]) + (error == nil ? [] : [errorID]) }
}

extension InputType {
  fileprivate var isRadio: Bool { if case .radio = self { true } else { false } }
}

extension Field.Width {
  var className: StaticString? {
    switch self {
    case .short: "short"
    case .medium: "medium"
    case .full: nil
    }
  }
}

extension Field.LineKind {
  // Numbers are written as text with a keyboard of digits: the browser's number field changes values when it is
  // scrolled over, and will not take a decimal comma everywhere.
  var inputType: InputType {
    switch self {
    case .text, .number, .decimal: .text
    case .email: .email
    case .telephone: .telephone
    case .password: .password
    case .search: .search
    }
  }

  var mode: InputMode? {
    switch self {
    case .number: .numeric
    case .decimal: .decimal
    case .text, .email, .telephone, .password, .search: nil
    }
  }

  var autocomplete: StaticString? {
    switch self {
    case .password: "current-password"
    case .text, .number, .decimal, .search: "off"
    case .email, .telephone: nil
    }
  }
}
