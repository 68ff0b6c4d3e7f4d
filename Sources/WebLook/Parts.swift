/// The top of a page: its name, a sentence on how things stand, and what can be done with all of it.
public struct PageTitle: Sendable {
  /// The way back: "Borgere".
  public var over: Link?
  public var text: String
  /// The language of the name, where it is written by people and not by the page; nil for the page's own.
  public var language: String?
  public var lead: [Phrase]
  public var acts: [Act]

  public init(_ text: String, lead: String, over: Link? = nil, acts: [Act] = []) {
    self.init(text, lead: lead.isEmpty ? [] : [.text(lead)], over: over, acts: acts)
  }

  public init(_ text: String, lead: [Phrase] = [], over: Link? = nil, acts: [Act] = []) {
    self.text = text
    self.lead = lead
    self.over = over
    self.acts = acts
  }
}

/// A heading within a page.
public struct Heading: Sendable {
  public var text: String
  /// How many there are below it.
  public var count: Int?
  public var id: String?
  public var link: Link?

  public init(_ text: String, count: Int? = nil, id: String? = nil, link: Link? = nil) {
    self.text = text
    self.count = count
    self.id = id
    self.link = link
  }
}

/// Names and what they stand for.
public struct Definitions: Sendable {
  public var entries: [Entry]
  public var layout: Layout

  public init(_ entries: [Entry], layout: Layout = .beside) {
    self.entries = entries
    self.layout = layout
  }

  public struct Entry: Sendable {
    public var term: String
    public var meaning: [Phrase]

    public init(_ term: String, _ meaning: String) {
      self.term = term
      self.meaning = [.text(meaning)]
    }

    public init(_ term: String, _ meaning: [Phrase]) {
      self.term = term
      self.meaning = meaning
    }
  }

  public enum Layout: Sendable {
    /// The meaning to the right of its name.
    case beside
    /// The meaning under its name.
    case under
    /// A few large figures side by side.
    case figures
  }
}

/// What stands where there is nothing: calm, and with a way on where there is one.
public struct EmptyState: Sendable {
  public var text: String
  public var link: Link?

  public init(_ text: String, link: Link? = nil) {
    self.text = text
    self.link = link
  }
}
