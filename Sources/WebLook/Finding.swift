/// A field to search from, with its button.
public struct SearchField: Sendable {
  public var id: String
  public var name: String
  public var label: String
  public var value: String
  public var action: String
  public var buttonText: String
  public var help: String?
  /// What else the address carries: chosen facets, the order.
  public var values: [FormValue]

  public init(
    id: String = "search", name: String, label: String, value: String = "", action: String, buttonText: String,
    help: String? = nil, values: [FormValue] = []
  ) {
    self.id = id
    self.name = name
    self.label = label
    self.value = value
    self.action = action
    self.buttonText = buttonText
    self.help = help
    self.values = values
  }
}

/// Ways to make a list shorter, each with how many it would leave.
public struct Facets: Sendable {
  /// Read aloud: "Afgræns listen".
  public var label: String
  public var groups: [Group]
  /// So many stand open; the others are one click away.
  static let openGroups = 4

  public init(label: String, groups: [Group]) {
    self.label = label
    self.groups = groups
  }

  public struct Group: Sendable {
    public var heading: String
    public var choices: [Choice]

    public init(_ heading: String, _ choices: [Choice]) {
      self.heading = heading
      self.choices = choices
    }
  }

  public struct Choice: Sendable {
    public var text: String
    public var count: Int
    public var href: String
    public var isChosen: Bool

    public init(_ text: String, count: Int, href: String, isChosen: Bool = false) {
      self.text = text
      self.count = count
      self.href = href
      self.isChosen = isChosen
    }
  }
}

/// What the list is made shorter by now; each can be taken away.
public struct ChosenFacets: Sendable {
  /// "Valgt:".
  public var label: String
  /// Text and the address without it.
  public var choices: [Link]
  /// Read aloud before each: "Fjern".
  public var removeWord: String
  public var clear: Link?

  public init(label: String, choices: [Link], removeWord: String, clear: Link? = nil) {
    self.label = label
    self.choices = choices
    self.removeWord = removeWord
    self.clear = clear
  }
}

/// The pages of a long list.
public struct Pagination: Sendable {
  /// Read aloud: "Sider".
  public var label: String
  /// "21–40 af 312".
  public var text: String
  public var previous: Link?
  public var next: Link?
  public var pages: [Page]

  public init(label: String, text: String, previous: Link? = nil, next: Link? = nil, pages: [Page] = []) {
    self.label = label
    self.text = text
    self.previous = previous
    self.next = next
    self.pages = pages
  }

  public enum Page: Sendable {
    case page(Int, href: String)
    case current(Int)
    case gap
  }
}
