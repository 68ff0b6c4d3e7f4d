import Markup
import WebLook

extension HTML {
  /// A field to search from whose text travels in the body: what is typed may be a name or a number, and must not stand in
  /// an address.
  func searchByPost(_ search: SearchField, token: FormToken) {
    form(.method(.post), .action(search.action), .role(.search), .class("search")) {
      hidden(token)
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
}
