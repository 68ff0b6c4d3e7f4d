import Markup

extension HTML {
  /// Rows of sentences, and the rest of them folded away with their count.
  public func rows(_ list: RowList) {
    if !list.rows.isEmpty { plainRows(list.rows) }
    if !list.folded.isEmpty {
      details(.class("fold")) {
        summary(list.foldText)
        plainRows(list.folded)
      }
    }
  }

  private func plainRows(_ rows: [Row]) {
    // Without list markers some screen readers no longer say that it is a list, unless the role does.
    ul(.class("rows"), .role(.list)) { for row in rows { self.row(row) } }
  }

  private func row(_ row: Row) {
    li(.class("row"), .id(row.id), .data("row")) {
      span(row.when, .class("when", also: row.isPast ? "past" : nil))
      span(.class("sentence")) {
        phrases(row.sentence)
        for tag in row.tags {
          text(" ")
          self.tag(tag)
        }
      }
      if let why = row.why { self.why(why) }
      if !row.acts.isEmpty { acts(row.acts) }
      if let inline = row.inline { inlineForm(inline) }
    }
  }

  /// The parts of a sentence, one after the other as they stand.
  public func phrases(_ phrases: [Phrase]) {
    for phrase in phrases {
      switch phrase {
      case .text(let text): self.text(text)
      case .strong(let text): strong(text)
      case .who(let name, let href): a(name, .class("who"), .href(href))
      case .link(let text, let href): a(text, .href(href))
      case .status(let status, let word): statusMark(status, word)
      }
    }
  }

  public func tag(_ tag: Tag) {
    span(tag.word, .class("tag", also: tag.kind.className))
  }

  /// "Hvorfor nu?", with the answer in place.
  public func why(_ why: Why) {
    details(.class("why"), .data("why"), .open(why.isOpen)) {
      summary(why.question)
      if why.sentences.count == 1, why.source == nil {
        p(why.sentences[0])
      } else {
        div {
          for sentence in why.sentences { p(sentence) }
          if let source = why.source { p { a(source.text, .href(source.href)) } }
        }
      }
    }
  }

  /// Acts side by side.
  public func acts(_ acts: [Act]) {
    div(.class("acts")) { for act in acts { self.act(act) } }
  }

  /// One act: a link where it leads to a page, a form of one button where it does something.
  public func act(_ act: Act) {
    switch act.way {
    case .link(let href):
      a(.class("act", also: act.weight.className), .href(href)) { actText(act) }
    case .post(let action, let token, let values):
      form(.method(.post), .action(action)) {
        hidden(token)
        for value in values { input(.type(.hidden), .name(value.name), .value(value.value)) }
        button(.type(.submit), .class("act", also: act.weight.className)) { actText(act) }
      }
    }
  }

  private func actText(_ act: Act) {
    text(act.text)
    if let about = act.about { span(": " + about, .class("unseen")) }
  }
}

extension Tag.Kind {
  var className: StaticString? {
    switch self {
    case .law: "law"
    case .method: "method"
    case .own: "own"
    case .plain: nil
    }
  }
}

extension Act.Weight {
  var className: StaticString? {
    switch self {
    case .main: "main"
    case .first: "first"
    case .quiet: nil
    case .other: "other"
    }
  }
}
