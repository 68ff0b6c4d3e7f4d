/// Sentences under each other: when · who · what, what asks for it, and at most two acts.
public struct RowList: Sendable {
  public var rows: [Row]
  /// Rows that are there but not shown until asked for.
  public var folded: [Row]
  /// "Vis 9 mere i denne uge". Needed where rows are folded.
  public var foldText: String

  public init(_ rows: [Row], folded: [Row] = [], foldText: String = "") {
    self.rows = rows
    self.folded = folded
    self.foldText = foldText
  }
}

public struct Row: Sendable {
  /// An id within the page, so that the place can be kept after an act; nil where nothing leads back here.
  public var id: String?
  /// "for 6 dage siden", "8.30–9.05", "på torsdag".
  public var when: String
  /// Whether the day has passed: then `when` stands out, and says so itself in words.
  public var isPast: Bool
  public var sentence: [Phrase]
  public var tags: [Tag]
  public var acts: [Act]
  public var why: Why?
  public var inline: InlineForm?

  public init(
    id: String? = nil, when: String, isPast: Bool = false, sentence: [Phrase], tags: [Tag] = [], acts: [Act] = [],
    why: Why? = nil, inline: InlineForm? = nil
  ) {
    self.id = id
    self.when = when
    self.isPast = isPast
    self.sentence = sentence
    self.tags = tags
    self.acts = acts
    self.why = why
    self.inline = inline
  }
}

/// A part of a sentence.
public enum Phrase: Sendable {
  case text(String)
  case strong(String)
  /// The one it is about: leads to their page.
  case who(String, href: String)
  case link(String, href: String)
  case status(Status, String)
}

/// Who asks for something: law, method or we ourselves. Said in a word; the tint only helps.
public struct Tag: Sendable {
  public var kind: Kind
  public var word: String

  public init(_ kind: Kind, _ word: String) {
    self.kind = kind
    self.word = word
  }

  public enum Kind: Sendable { case law, method, own, plain }
}

/// Something that can be done from where one stands.
public struct Act: Sendable {
  public var text: String
  public var way: Way
  public var weight: Weight
  /// Read aloud after the text where the text alone does not say of what: "Bente Prøvesen".
  public var about: String?

  public init(_ text: String, _ way: Way, weight: Weight = .quiet, about: String? = nil) {
    self.text = text
    self.way = way
    self.weight = weight
    self.about = about
  }

  public enum Way: Sendable {
    case link(String)
    case post(action: String, token: FormToken?, values: [FormValue] = [])
  }

  public enum Weight: Sendable {
    /// The one act of the whole page.
    case main
    /// The likely act of a row.
    case first
    case quiet
    /// Beside the main act of a form.
    case other
  }
}

/// "Hvorfor nu?" and its answer.
public struct Why: Sendable {
  /// "Hvorfor nu?"
  public var question: String
  public var sentences: [String]
  /// Where the rule stands.
  public var source: Link?
  public var isOpen: Bool

  public init(_ question: String, _ sentences: [String], source: Link? = nil, isOpen: Bool = false) {
    self.question = question
    self.sentences = sentences
    self.source = source
    self.isOpen = isOpen
  }
}

/// A name and a value that a form carries unseen.
public struct FormValue: Sendable {
  public var name: String
  public var value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
