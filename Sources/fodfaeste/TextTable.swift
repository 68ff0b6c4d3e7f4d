/// A table of text: headings of several lines, columns as wide as what they hold.
struct TextTable {
  struct Column {
    var heading: [String]
    var isNumber: Bool
  }

  var columns: [Column]
  var rows: [[String]] = []

  /// A heading is broken at its blanks where it is wider than `width`.
  init(_ headings: [(text: String, isNumber: Bool)], breakAt width: Int = 12) {
    columns = headings.map { Column(heading: Self.wrap($0.text, width), isNumber: $0.isNumber) }
  }

  func write(to output: Output) {
    let widths = columns.indices.map { index in
      max(
        columns[index].heading.map(\.count).max() ?? 0, rows.map { $0[index].count }.max() ?? 0)
    }
    let height = columns.map(\.heading.count).max() ?? 0
    for line in 0..<height {
      let cells = columns.map { column in
        let place = line - (height - column.heading.count)
        return place >= 0 ? column.heading[place] : ""
      }
      output.line(joined(cells, widths))
    }
    output.line(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for row in rows { output.line(joined(row, widths)) }
  }

  private func joined(_ cells: [String], _ widths: [Int]) -> String {
    var line = cells.indices.map { index in
      let blanks = String(repeating: " ", count: max(0, widths[index] - cells[index].count))
      return columns[index].isNumber ? blanks + cells[index] : cells[index] + blanks
    }.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }

  /// Breaks a text at its blanks into lines no wider than `width`, where its words allow.
  static func wrap(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
