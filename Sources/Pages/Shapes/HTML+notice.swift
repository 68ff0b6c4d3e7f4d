import Markup
import WebLook

extension HTML {
  /// Something that must be known before the rest of the page is read.
  func notice(_ strong: String, _ text: String, _ link: Link? = nil) {
    div(.class("flashes")) {
      p(.class("flash", also: "note")) {
        statusMark(.note, strong)
        self.text(" " + text + " ")
        if let link { a(link.text, .href(link.href)) }
      }
    }
  }
}
