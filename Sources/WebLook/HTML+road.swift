import Markup

extension HTML {
  /// The road: phases beside each other, under each other on a phone. Drawn as a list, so that it is read as one.
  public func road(_ road: Road) {
    figure(.class("picture")) {
      p(road.text.sentence, .class("unseen"))
      ol(.class("road"), .role(.list)) {
        for (index, phase) in road.phases.enumerated() {
          li(.class("phase", also: phase.place.className), .ariaCurrent(.step, phase.place == .here)) {
            h3("\(index + 1) \(phase.name)")
            p(phase.word, .class("phase-word"))
            ul(.role(.list)) { for element in phase.elements { roadElement(element) } }
          }
        }
      }
      pictureFoot(road.text)
    }
  }

  private func roadElement(_ element: Road.Element) {
    li {
      statusShape(element.status)
      span {
        if let href = element.href { a(element.text, .href(href)) } else { text(element.text) }
        // The dot stays with its word where the line breaks.
        text(" ·\u{A0}")
        span(element.word, .class("word"))
      }
    }
  }
}
