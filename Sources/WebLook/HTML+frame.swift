import Markup

extension HTML {
  /// A whole document: the frame, and within it what the closure writes.
  public func page(_ frame: Frame, content: () -> Void) {
    doctype()
    html(lang: frame.language, .class("app", also: frame.audience == .guest ? "guest" : nil)) {
      pageHead(frame)
      body {
        a(frame.skipText, .class("skip"), .href("#content"))
        if let printHeader = frame.printHeader { p(printHeader, .class("print-header")) }
        div(.class("frame")) {
          banner(frame)
          div(.class("sheet")) {
            main(.id("content"), .tabindex(-1)) {
              if !frame.flashes.isEmpty { flashes(frame.flashes) }
              content()
            }
            if !frame.footer.isEmpty {
              footer(.class("foot")) { links(frame.footer) }
            }
          }
        }
        if let shortcuts = frame.shortcuts { shortcutDialog(shortcuts) }
      }
    }
  }

  private func pageHead(_ frame: Frame) {
    head {
      meta(.charset("utf-8"))
      meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
      meta(.name("format-detection"), .content("telephone=no"))
      if let seconds = frame.refreshAfterSeconds { meta(.httpEquiv("refresh"), .content("\(seconds)")) }
      title(frame.title.isEmpty ? frame.product.text : "\(frame.title) – \(frame.product.text)")
      if let icon = frame.icon { link(.rel("icon"), .href(icon)) }
      link(.rel("stylesheet"), .href(frame.stylesheet))
      script(.src(frame.script), .defer())
    }
  }

  private func banner(_ frame: Frame) {
    header(.class("banner")) {
      a(.class("mark"), .href(frame.product.href)) {
        svg(.class("foothold"), .viewBox(24, 24), .width(24), .height(24), .ariaHidden()) {
          path(.d("M2 20h6v-6h6V8h8"))
        }
        span(frame.product.text)
      }
      if let navigation = frame.navigation { mainNavigation(navigation) }
      if frame.person != nil || frame.languages != nil {
        div(.class("personal")) {
          if let person = frame.person { personMenu(person) }
          if let languages = frame.languages { languageSwitch(languages) }
        }
      }
    }
  }

  private func mainNavigation(_ navigation: Navigation) {
    nav(.class("main"), .ariaLabel(navigation.label)) {
      ul {
        for item in navigation.items {
          li { a(item.link.text, .href(item.link.href), .ariaCurrent(.page, item.isCurrent)) }
        }
      }
    }
  }

  private func personMenu(_ person: PersonMenu) {
    details(.class("menu"), .data("menu")) {
      summary {
        span(.class("menu-name")) { text(person.name) }
        text(" ")
        span(person.detail, .class("menu-detail"))
      }
      div(.class("menu-body")) {
        if !person.links.isEmpty { links(person.links) }
        if let signOut = person.signOut {
          form(.method(.post), .action(signOut.action)) {
            hidden(signOut.token)
            button(signOut.text, .type(.submit), .class("plain"))
          }
        }
      }
    }
  }

  private func languageSwitch(_ languages: LanguageSwitch) {
    nav(.class("languages"), .ariaLabel(languages.label)) {
      ul {
        for choice in languages.choices {
          li {
            a(
              choice.name, .href(choice.href), .lang(choice.tag), .hreflang(choice.tag),
              .ariaCurrent(.item, choice.isCurrent))
          }
        }
      }
    }
  }

  private func flashes(_ flashes: [Flash]) {
    div(.class("flashes"), .role(.status)) {
      for flash in flashes {
        p(.class("flash", also: flash.kind.className)) {
          statusShape(flash.kind == .done ? .met : flash.kind == .note ? .note : .problem)
          strong(flash.word)
          text(" ")
          text(flash.text)
          if let link = flash.link {
            text(" ")
            a(link.text, .href(link.href))
          }
        }
      }
    }
  }

  private func shortcutDialog(_ help: ShortcutHelp) {
    dialog(.id("shortcuts"), .class("shortcuts"), .ariaLabelledby("shortcuts-heading")) {
      h2(help.heading, .id("shortcuts-heading"))
      dl {
        for (key, meaning) in help.keys {
          div {
            dt { kbd(key) }
            dd(meaning)
          }
        }
      }
      form(.method(.dialog)) { button(help.close, .type(.submit), .class("act")) }
    }
  }

  /// Links as a plain list.
  func links(_ links: [Link]) {
    ul { for link in links { li { a(link.text, .href(link.href)) } } }
  }

  /// The hidden field that says which page a form came from.
  public func hidden(_ token: FormToken?) {
    if let token { input(.type(.hidden), .name(token.name), .value(token.value)) }
  }
}

extension Flash.Kind {
  var className: StaticString {
    switch self {
    case .done: "done"
    case .note: "note"
    case .problem: "problem"
    }
  }
}
