import Markup

extension HTML {
  /// A form that changes something: sent with its page's token. The server checks, so the browser does not.
  ///
  /// - Parameters:
  ///   - draft: where the script sends what is typed while it is typed; nil keeps nothing.
  ///   - draftText: said once the script has kept it.
  public func postForm(
    _ action: String, token: FormToken?, id: String? = nil, values: [FormValue] = [], carriesFile: Bool = false,
    draft: String? = nil, draftText: String = "", content: () -> Void
  ) {
    form(
      .method(.post), .action(action), .id(id), .multipart(carriesFile), .novalidate(), .class("form"),
      .data("draft", optional: draft)
    ) {
      hidden(token)
      for value in values { input(.type(.hidden), .name(value.name), .value(value.value)) }
      content()
      if draft != nil {
        p(.class("small quiet"), .role(.status), .data("draft-said", draftText)) {}
      }
    }
  }

  /// Questions that belong together, under one heading.
  public func fieldGroup(_ heading: String, content: () -> Void) {
    fieldset(.class("group")) {
      legend(heading)
      content()
    }
  }

  /// Short fields beside each other where there is room.
  public func fieldRow(_ fields: [Field]) {
    div(.class("field-row")) { for field in fields { self.field(field) } }
  }

  public func errorSummary(_ summary: ErrorSummary) {
    div(.class("error-summary"), .role(.alert), .id("errors"), .tabindex(-1)) {
      h2(.class("with-shape")) {
        statusShape(.problem)
        text(summary.heading)
      }
      ul {
        for error in summary.errors { li { a(error.text, .href("#" + error.fieldID)) } }
      }
    }
  }

  public func buttons(_ row: ButtonRow) {
    div(.class("buttons")) {
      for one in row.buttons {
        button(
          .type(.submit), .class("act", also: one.weight.className), .name(one.value?.name),
          .optionalValue(one.value?.value)
        ) { text(one.text) }
      }
      if let cancel = row.cancel { a(cancel.text, .class("act"), .href(cancel.href)) }
    }
  }

  /// A form folded into a row or a card.
  public func inlineForm(_ inline: InlineForm) {
    details(.class("inline"), .data("inline"), .open(inline.isOpen)) {
      summary(inline.summary)
      div(.class("inline-form")) {
        postForm(inline.action, token: inline.token, values: inline.values) {
          for field in inline.fields { self.field(field) }
          buttons(inline.buttons)
        }
      }
    }
  }

  /// What the other wrote and what you wrote, with the ways on.
  public func conflict(_ conflict: Conflict) {
    div(.class("conflict")) {
      h2(.id("conflict-heading"), .class("with-shape")) {
        statusShape(.note)
        text(conflict.heading)
      }
      p(conflict.text)
      div(.class("scroll"), .role(.region), .ariaLabelledby("conflict-heading"), .tabindex(0)) {
        table(.class("compare")) {
          thead {
            tr {
              th(conflict.fieldHeader, .scope(.column))
              th(conflict.theirsHeader, .scope(.column))
              th(conflict.yoursHeader, .scope(.column))
            }
          }
          tbody {
            for difference in conflict.differences {
              tr {
                th(difference.field, .scope(.row))
                // On a phone the columns stand under each other, each cell under its column's name.
                td {
                  span(conflict.theirsHeader, .class("cell-label"), .ariaHidden())
                  ins(difference.theirs)
                }
                td {
                  span(conflict.yoursHeader, .class("cell-label"), .ariaHidden())
                  mark(difference.yours)
                }
              }
            }
          }
        }
      }
      acts(conflict.acts)
    }
  }
}
