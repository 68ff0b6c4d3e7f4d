/// One question of a form: label, help, answer, and what is wrong with the answer.
public struct Field: Sendable {
  /// Unique within the page; the control carries it, so that an error can link to it.
  public var id: String
  public var name: String
  public var label: String
  /// Beside the label, for what need not be answered: "valgfrit".
  public var note: String?
  /// Between label and control.
  public var help: String?
  /// Under the label, with the way out: "Skriv en dato som 15.4.2026".
  public var error: String?
  /// Read aloud before the error: "Fejl".
  public var errorWord: String
  public var control: Control
  public var isRequired: Bool
  /// The one field of the page where writing begins.
  public var hasFocus: Bool
  /// Where suggestions come from while one types in a line; nil for none. Pages work without.
  public var suggestsFrom: String?

  public init(
    id: String, name: String, label: String, note: String? = nil, help: String? = nil, error: String? = nil,
    errorWord: String = "", control: Control, isRequired: Bool = false, hasFocus: Bool = false
  ) {
    self.id = id
    self.name = name
    self.label = label
    self.note = note
    self.help = help
    self.error = error
    self.errorWord = errorWord
    self.control = control
    self.isRequired = isRequired
    self.hasFocus = hasFocus
  }

  public enum Control: Sendable {
    case line(value: String, kind: LineKind = .text, width: Width = .full)
    case area(value: String, rows: Int = 4, limit: Int? = nil)
    /// A date in one line of text, read by the server: "15.4.", "i morgen", "om 14 dage".
    case date(value: String)
    case select([Choice])
    case radios([Choice])
    /// One box: its label is the field's label.
    case checkbox(value: String, isChecked: Bool)
    case checkboxes([Choice])
    case file(accept: String?, isMultiple: Bool = false)
  }

  public enum LineKind: Sendable { case text, number, decimal, email, telephone, password, search }

  /// About how much is to be written.
  public enum Width: Sendable { case short, medium, full }

  public struct Choice: Sendable {
    public var value: String
    public var text: String
    public var help: String?
    public var isChosen: Bool
    /// The language of text and help, where it is not the page's.
    public var language: String?
    /// What the page itself says of the choice, and in which language, where the choice has another.
    public var remark: (text: String, language: String)?

    public init(_ value: String, _ text: String, help: String? = nil, isChosen: Bool = false) {
      self.value = value
      self.text = text
      self.help = help
      self.isChosen = isChosen
    }
  }
}
