/// What is in the way of saving, each with a link to its field.
public struct ErrorSummary: Sendable {
  /// "Kan ikke gemmes endnu".
  public var heading: String
  public var errors: [Problem]

  public init(heading: String, errors: [Problem]) {
    self.heading = heading
    self.errors = errors
  }

  public struct Problem: Sendable {
    public var text: String
    public var fieldID: String

    public init(_ text: String, fieldID: String) {
      self.text = text
      self.fieldID = fieldID
    }
  }
}

/// The end of a form: what sends it, and the way out without sending.
public struct ButtonRow: Sendable {
  public var buttons: [Button]
  public var cancel: Link?

  public init(_ buttons: [Button], cancel: Link? = nil) {
    self.buttons = buttons
    self.cancel = cancel
  }

  public struct Button: Sendable {
    public var text: String
    public var weight: Act.Weight
    /// Sent with the form where several buttons mean different things.
    public var value: FormValue?

    public init(_ text: String, weight: Act.Weight = .main, value: FormValue? = nil) {
      self.text = text
      self.weight = weight
      self.value = value
    }
  }
}

/// A small form that opens in place, so that something can be done without leaving the list.
public struct InlineForm: Sendable {
  /// What is pressed to open it: "Registrér samtale her".
  public var summary: String
  public var action: String
  public var token: FormToken?
  public var values: [FormValue]
  public var fields: [Field]
  public var buttons: ButtonRow
  public var isOpen: Bool

  public init(
    summary: String, action: String, token: FormToken?, values: [FormValue] = [], fields: [Field], buttons: ButtonRow,
    isOpen: Bool = false
  ) {
    self.summary = summary
    self.action = action
    self.token = token
    self.values = values
    self.fields = fields
    self.buttons = buttons
    self.isOpen = isOpen
  }
}

/// Two people have written at once: what the other saved, and what this person wrote, beside each other.
public struct Conflict: Sendable {
  /// "Lene har rettet imens: se forskellen".
  public var heading: String
  public var text: String
  /// "Felt", "Lenes rettelse", "Det, du har skrevet".
  public var fieldHeader: String
  public var theirsHeader: String
  public var yoursHeader: String
  public var differences: [Difference]
  public var acts: [Act]

  public init(
    heading: String, text: String, fieldHeader: String, theirsHeader: String, yoursHeader: String,
    differences: [Difference], acts: [Act]
  ) {
    self.heading = heading
    self.text = text
    self.fieldHeader = fieldHeader
    self.theirsHeader = theirsHeader
    self.yoursHeader = yoursHeader
    self.differences = differences
    self.acts = acts
  }

  public struct Difference: Sendable {
    public var field: String
    public var theirs: String
    public var yours: String

    public init(field: String, theirs: String, yours: String) {
      self.field = field
      self.theirs = theirs
      self.yours = yours
    }
  }
}
