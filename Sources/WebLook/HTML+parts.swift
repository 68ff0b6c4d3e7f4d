import Markup

extension HTML {
  /// The top of a page.
  public func pageTitle(_ title: PageTitle) {
    if let over = title.over { p(.class("over")) { a(over.text, .href(over.href)) } }
    div(.class("title")) {
      div {
        h1(title.text, .lang(title.language))
        if !title.lead.isEmpty { p(.class("lead")) { phrases(title.lead) } }
      }
      if !title.acts.isEmpty { acts(title.acts) }
    }
  }

  /// A heading of the second level, with a count and a way on where there are such.
  public func heading(_ heading: Heading) {
    div(.class("heading")) {
      h2(.id(heading.id)) {
        text(heading.text)
        if let count = heading.count {
          text(" ")
          span("\(count)", .class("count"))
        }
      }
      if let link = heading.link { a(link.text, .href(link.href)) }
    }
  }

  /// A sheet of paper on the ground.
  public func card(_ heading: String? = nil, id: String? = nil, content: () -> Void) {
    section(.class("card"), .id(id)) {
      if let heading { h2(heading) }
      content()
    }
  }

  /// Two columns on a wide screen, the second under the first on a narrow one.
  ///
  /// - Parameter lead: what is wanted first: at the top of the second column, and before both on a narrow screen.
  public func columns(lead: (() -> Void)? = nil, main first: () -> Void, side second: () -> Void) {
    div(.class("two", also: lead == nil ? nil : "led")) {
      if let lead { div(.class("lead-part"), content: lead) }
      div(.class("stack"), content: first)
      div(.class("stack"), content: second)
    }
  }

  /// Equal cards beside each other, as many as there is room for.
  public func tiles(content: () -> Void) { div(.class("tiles"), content: content) }

  /// Things under each other with even room between.
  public func stack(content: () -> Void) { div(.class("stack"), content: content) }

  public func definitions(_ definitions: Definitions) {
    dl(.class("terms", also: definitions.layout.className)) {
      for entry in definitions.entries {
        div {
          dt(entry.term)
          dd { phrases(entry.meaning) }
        }
      }
    }
  }

  /// A plain list with hairlines between, each entry some phrases.
  public func entries(_ entries: [[Phrase]]) {
    ul(.class("entries"), .role(.list)) { for entry in entries { li { phrases(entry) } } }
  }

  public func empty(_ state: EmptyState) {
    p(.class("empty")) {
      text(state.text)
      if let link = state.link {
        text(" ")
        a(link.text, .href(link.href))
      }
    }
  }
}

extension Definitions.Layout {
  var className: StaticString {
    switch self {
    case .beside: "beside"
    case .under: "under"
    case .figures: "figures"
    }
  }
}
