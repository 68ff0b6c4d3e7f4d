import Markup

extension HTML {
  public func search(_ search: SearchField) {
    form(.method(.get), .action(search.action), .role(.search), .class("search")) {
      for value in search.values { input(.type(.hidden), .name(value.name), .value(value.value)) }
      div(.class("field")) {
        label(search.label, .for(search.id))
        if let help = search.help { p(help, .class("help"), .id(search.id + "-help")) }
        input(
          .id(search.id), .name(search.name), .type(.search), .class("line"), .value(search.value),
          .autocomplete("off"),
          .spellcheck(false), .ariaDescribedby(search.help == nil ? [] : [search.id + "-help"]), .data("search"))
      }
      button(search.buttonText, .type(.submit), .class("act first"))
    }
  }

  public func facets(_ facets: Facets) {
    nav(.class("facets"), .ariaLabel(facets.label)) {
      for (index, group) in facets.groups.enumerated() {
        details(.class("facet"), .open(index < Facets.openGroups || group.choices.contains(where: \.isChosen))) {
          summary { h3(group.heading) }
          ul {
            for choice in group.choices {
              li {
                a(.href(choice.href), .ariaCurrent(.item, choice.isChosen)) {
                  span(choice.text)
                  text(" ")
                  span("\(choice.count)", .class("number"))
                }
              }
            }
          }
        }
      }
    }
  }

  public func chosenFacets(_ chosen: ChosenFacets) {
    div(.class("chosen")) {
      span(chosen.label, .class("small quiet"))
      ul {
        for choice in chosen.choices {
          li {
            a(.href(choice.href), .class("chip")) {
              span(chosen.removeWord + " ", .class("unseen"))
              text(choice.text)
              svg(.class("cross"), .viewBox(10, 10), .width(10), .height(10), .ariaHidden()) {
                path(.d("M1 1l8 8M9 1L1 9"))
              }
            }
          }
        }
      }
      if let clear = chosen.clear { a(clear.text, .class("small"), .href(clear.href)) }
    }
  }

  public func pagination(_ pagination: Pagination) {
    nav(.class("pages"), .ariaLabel(pagination.label)) {
      p(pagination.text)
      ul {
        if let previous = pagination.previous { li { a(previous.text, .href(previous.href), .rel("prev")) } }
        for page in pagination.pages {
          li {
            switch page {
            case .page(let number, let href): a("\(number)", .href(href))
            case .current(let number): span("\(number)", .ariaCurrent(.page))
            case .gap: span("…", .class("quiet"))
            }
          }
        }
        if let next = pagination.next { li { a(next.text, .href(next.href), .rel("next")) } }
      }
    }
  }
}
