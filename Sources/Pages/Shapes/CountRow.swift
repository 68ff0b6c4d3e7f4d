import Markup
import WebLook

/// A number, what it counts, and below it those it counts, folded away.
struct CountRow {
  var id: String
  /// "7 af 58".
  var count: String
  var text: String
  /// What is pressed to see them: "Se borgerne".
  var question: String
  /// What is counted and what is not.
  var meaning: String
  var entries: [[Phrase]]
  /// Where there are none.
  var none: String
  /// Where there are more than are shown.
  var more: [Phrase]?
}

extension HTML {
  /// Numbers under each other, each of which opens to its definition and those it counts.
  func countRows(_ rows: [CountRow]) {
    ul(.class("rows"), .role(.list)) {
      for row in rows {
        li(.class("row"), .id(row.id), .data("row")) {
          span(.class("when")) { strong(row.count) }
          span(row.text, .class("sentence"))
          details(.class("why"), .data("why")) {
            summary {
              text(row.question)
              span(": " + row.text, .class("unseen"))
            }
            div {
              p(row.meaning)
              if row.entries.isEmpty {
                empty(EmptyState(row.none))
              } else {
                self.entries(row.entries)
              }
              if let more = row.more { p { phrases(more) } }
            }
          }
        }
      }
    }
  }
}
