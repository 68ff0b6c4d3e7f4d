import Markup

extension HTML {
  public func progress(_ work: Progress) {
    section(.class("progress"), .ariaLabelledby("progress-heading")) {
      h2(work.heading, .id("progress-heading"))
      progress(
        "\(work.done)/\(work.total)", .ariaLabelledby("progress-heading"), .max(max(work.total, 1)),
        .value(min(max(work.done, 0), max(work.total, 1))))
      p(work.text, .role(.status))
      if let note = work.note { p(note, .class("small quiet")) }
      if let cancel = work.cancel { acts([cancel]) }
    }
  }

  public func steps(_ steps: Steps) {
    nav(.class("steps"), .ariaLabel(steps.label)) {
      ol {
        for step in steps.steps {
          li(.class("step", also: step.place.className), .ariaCurrent(.step, step.place == .here)) {
            if step.place == .behind {
              statusShape(.met)
              if let href = step.href { a(step.text, .href(href)) } else { span(step.text) }
              span(" (\(steps.doneWord))", .class("unseen"))
            } else {
              span(step.text)
            }
          }
        }
      }
    }
  }
}

extension Steps.Place {
  var className: StaticString {
    switch self {
    case .behind: "behind"
    case .here: "here"
    case .ahead: "ahead"
    }
  }
}
