import Markup

/// A text as people write it in a file beside a model: headings, paragraphs, lists and tables, and nothing else.
///
/// Enough of Markdown to read the notes on a source; whatever else stands in it is shown as the text it is.
struct Notes {
  enum Block: Hashable {
    case heading(String)
    case paragraph(String)
    case list([String])
    /// The first row is the head.
    case table([[String]])
  }

  private(set) var blocks: [Block] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { read(line) }
    blocks.removeAll { $0 == .paragraph("") }
  }

  private mutating func read(_ line: Substring) {
    let bare = line.drop { $0 == " " }
    if bare.isEmpty {
      blocks.append(.paragraph(""))
    } else if bare.hasPrefix("#") {
      blocks.append(.heading(Self.plain(bare.drop { $0 == "#" || $0 == " " })))
    } else if bare.hasPrefix("|") {
      cells(bare)
    } else if let item = Self.item(bare) {
      if case .list(let items)? = blocks.last {
        blocks[blocks.count - 1] = .list(items + [item])
      } else {
        blocks.append(.list([item]))
      }
    } else {
      text(Self.plain(bare), isIndented: bare.startIndex != line.startIndex)
    }
  }

  /// A further line of what came before, or a new paragraph.
  private mutating func text(_ text: String, isIndented: Bool) {
    switch blocks.last {
    case .paragraph(let earlier)? where !earlier.isEmpty:
      blocks[blocks.count - 1] = .paragraph(earlier + " " + text)
    case .list(var items)? where isIndented:
      items[items.count - 1] += " " + text
      blocks[blocks.count - 1] = .list(items)
    default: blocks.append(.paragraph(text))
    }
  }

  private mutating func cells(_ line: Substring) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map { cell in
      Self.plain(cell.drop { $0 == " " })
    }
    // The line under the head is made of dashes.
    if cells.allSatisfy({ $0.allSatisfy { $0 == "-" || $0 == ":" || $0 == " " } }) && line.contains("-") { return }
    if case .table(let rows)? = blocks.last {
      blocks[blocks.count - 1] = .table(rows + [cells])
    } else {
      blocks.append(.table([cells]))
    }
  }

  /// "- item", "* item", "1. item".
  private static func item(_ line: Substring) -> String? {
    if line.hasPrefix("- ") || line.hasPrefix("* ") { return plain(line.dropFirst(2)) }
    let digits = line.prefix { $0.isNumber }
    let rest = line.dropFirst(digits.count)
    return !digits.isEmpty && rest.hasPrefix(". ") ? plain(rest.dropFirst(2)) : nil
  }

  /// Without the marks of weight and code, and without blanks at the end.
  private static func plain(_ text: Substring) -> String {
    var text = String(text.filter { $0 != "*" && $0 != "`" })
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension HTML {
  /// Notes under a heading of the second level. Tables become lists of their rows: they are read, not reckoned with.
  func notes(_ notes: Notes) {
    for block in notes.blocks {
      switch block {
      case .heading(let text): h3(text)
      case .paragraph(let text): p(text)
      case .list(let items): ul { for item in items { li(item) } }
      case .table(let rows):
        ul { for row in rows.dropFirst() { li(row.filter { !$0.isEmpty }.joined(separator: " · ")) } }
      }
    }
  }
}
