/// What was typed in a form, field by field, as it came.
public struct FormFields: Sendable {
  private var values: [String: [String]]

  public init(_ pairs: [(name: String, value: String)] = []) {
    values = [:]
    for pair in pairs { values[pair.name, default: []].append(pair.value) }
  }

  /// The field's text without blanks around it; empty where nothing was typed or the field was not there.
  public subscript(_ name: String) -> String { (values[name]?.last ?? "").trimmed }

  /// All values of a field that may be chosen several times.
  public func all(_ name: String) -> [String] { (values[name] ?? []).map(\.trimmed).filter { !$0.isEmpty } }

  public func isChecked(_ name: String) -> Bool { values[name] != nil }

  public var names: [String] { values.keys.sorted() }
}

/// What is wrong in a form: one sentence a field, in the order of the fields.
public struct FormErrors: Error, Sendable {
  public private(set) var sentences: [(field: String, sentence: String)] = []

  public init() {}

  public mutating func add(_ field: String, _ sentence: String) { sentences.append((field, sentence)) }

  public var isEmpty: Bool { sentences.isEmpty }

  public subscript(_ field: String) -> String? { sentences.first { $0.field == field }?.sentence }
}

/// A form as it is shown again: what was typed and what is wrong with it.
public struct FormState: Sendable {
  public var fields: FormFields
  public var errors: FormErrors

  public init(fields: FormFields = FormFields(), errors: FormErrors = FormErrors()) {
    self.fields = fields
    self.errors = errors
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
