import Markup

extension HTML {
  /// A row for each element: its name, a dot on a line from 0 to 100 %, the counts and the class in a word.
  public func dotChart(_ chart: DotChart) {
    figure(.class("picture")) {
      p(chart.text.sentence, .class("unseen"))
      div(.class("dots")) {
        div(.class("dots-head"), .ariaHidden()) {
          span(.class("dots-scale")) {
            span(chart.zeroText)
            span(chart.halfText)
            span(chart.fullText)
          }
        }
        ul(.role(.list)) { for row in chart.rows { dotRow(row) } }
      }
      pictureFoot(chart.text)
    }
  }

  private func dotRow(_ row: DotChart.Row) {
    li(.class("dot-row")) {
      span(.class("dot-name")) {
        if let href = row.href { a(row.name, .href(href)) } else { text(row.name) }
      }
      svg(.class("dot-plot"), .role(.img), .ariaLabel(row.sentence), .width(.percent(100)), .height(24)) {
        for tick in [0.0, 50, 100] {
          line(.class("grid"), .x1(.percent(tick)), .x2(.percent(tick)), .y1(0), .y2(24))
        }
        if let share = row.share {
          line(
            .class("interval", also: row.level.className), .x1(.percent(row.low * 100)), .x2(.percent(row.high * 100)),
            .y1(12),
            .y2(12))
          circle(.class("dot", also: row.level.className), .cx(.percent(share * 100)), .cy(12), .r(6))
        }
      }
      span(row.counts, .class("dot-counts"))
      span(row.word, .class("dot-word", also: row.level.className))
    }
  }
}

extension DotChart.Level {
  var className: StaticString {
    switch self {
    case .high: "high"
    case .medium: "medium"
    case .low: "low"
    case .unknown: "unknown"
    }
  }
}
