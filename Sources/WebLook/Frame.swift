/// What stands around the content of every page.
public struct Frame: Sendable {
  /// The language of the page: "da", "en".
  public var language: String
  /// The page's own name; the product's name is added after it in the window's title.
  public var title: String
  public var product: Link
  public var stylesheet: String
  public var script: String
  /// The small picture of the window's tab: `Icon.svg` at an address.
  public var icon: String?
  /// "Gå til indholdet".
  public var skipText: String
  public var navigation: Navigation?
  public var person: PersonMenu?
  public var languages: LanguageSwitch?
  public var flashes: [Flash]
  /// Links at the foot: the accessibility statement first.
  public var footer: [Link]
  /// Printed on top of each paper, unseen on the screen: the municipality, the page, the day.
  public var printHeader: String?
  public var shortcuts: ShortcutHelp?
  public var audience: Audience
  /// Asks the browser for the page again after so many seconds: for pages that wait for long work.
  public var refreshAfterSeconds: Int?

  public init(
    language: String, title: String, product: Link, stylesheet: String, script: String, skipText: String,
    icon: String? = nil, navigation: Navigation? = nil, person: PersonMenu? = nil, languages: LanguageSwitch? = nil,
    flashes: [Flash] = [],
    footer: [Link] = [], printHeader: String? = nil, shortcuts: ShortcutHelp? = nil, audience: Audience = .staff,
    refreshAfterSeconds: Int? = nil
  ) {
    self.language = language
    self.title = title
    self.product = product
    self.stylesheet = stylesheet
    self.script = script
    self.skipText = skipText
    self.icon = icon
    self.navigation = navigation
    self.person = person
    self.languages = languages
    self.flashes = flashes
    self.footer = footer
    self.printHeader = printHeader
    self.shortcuts = shortcuts
    self.audience = audience
    self.refreshAfterSeconds = refreshAfterSeconds
  }

  /// Whom the page is for: staff see much at once, citizens and companies one thing at a time in larger type.
  public enum Audience: Sendable { case staff, guest }
}

/// The main menu.
public struct Navigation: Sendable {
  /// Read aloud as the menu's name: "Hovedmenu".
  public var label: String
  public var items: [Item]

  public init(label: String, items: [Item]) {
    self.label = label
    self.items = items
  }

  public struct Item: Sendable {
    public var link: Link
    public var isCurrent: Bool

    public init(_ text: String, _ href: String, isCurrent: Bool = false) {
      link = Link(text, href)
      self.isCurrent = isCurrent
    }
  }
}

/// What lies under the person's name.
public struct PersonMenu: Sendable {
  public var name: String
  /// Role and unit.
  public var detail: String
  public var links: [Link]
  public var signOut: SignOut?

  public init(name: String, detail: String, links: [Link], signOut: SignOut? = nil) {
    self.name = name
    self.detail = detail
    self.links = links
    self.signOut = signOut
  }

  public struct SignOut: Sendable {
    public var text: String
    public var action: String
    public var token: FormToken?

    public init(text: String, action: String, token: FormToken?) {
      self.text = text
      self.action = action
      self.token = token
    }
  }
}

/// The other languages the page can be read in.
public struct LanguageSwitch: Sendable {
  /// "Sprog".
  public var label: String
  public var choices: [Choice]

  public init(label: String, choices: [Choice]) {
    self.label = label
    self.choices = choices
  }

  public struct Choice: Sendable {
    /// The language's own name: "Dansk", "English".
    public var name: String
    public var tag: String
    public var href: String
    public var isCurrent: Bool

    public init(name: String, tag: String, href: String, isCurrent: Bool) {
      self.name = name
      self.tag = tag
      self.href = href
      self.isCurrent = isCurrent
    }
  }
}

/// A message about what just happened.
public struct Flash: Sendable {
  public var kind: Kind
  /// The kind in a word, since colour alone does not say it: "Gemt", "Bemærk", "Ikke gemt".
  public var word: String
  public var text: String
  /// A way on: "Fortryd", "Se aftalen".
  public var link: Link?

  public init(_ kind: Kind, word: String, text: String, link: Link? = nil) {
    self.kind = kind
    self.word = word
    self.text = text
    self.link = link
  }

  public enum Kind: Sendable { case done, note, problem }
}

/// The keys that the script listens for, in the reader's words.
public struct ShortcutHelp: Sendable {
  public var heading: String
  public var keys: [(key: String, meaning: String)]
  /// "Luk".
  public var close: String

  public init(heading: String, keys: [(key: String, meaning: String)], close: String) {
    self.heading = heading
    self.keys = keys
    self.close = close
  }
}

/// The hidden value by which the server knows that a form came from its own page.
public struct FormToken: Sendable {
  public var name: String
  public var value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
