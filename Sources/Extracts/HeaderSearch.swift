import InterventionFiles

/// Finds the row with the columns' names, and in it the columns that a recipe asks for.
struct HeaderMatch {
  let header: ExtractHeader
  /// For each of the recipe's columns its place in the file; nil where the file has it not.
  let places: [Int?]

  var count: Int { places.count { $0 != nil } }
}

enum HeaderSearch {
  /// A row as a header: its names without blanks around them, empty ones at the end left out.
  static func header(_ row: TableRow) -> ExtractHeader {
    var names = row.cells.map { CellReader.trimmed($0.written) }
    while names.last?.isEmpty == true { names.removeLast() }
    return ExtractHeader(row: row.number, names: names)
  }

  static func match(_ row: TableRow, _ recipe: Recipe) -> HeaderMatch {
    let header = header(row)
    var byName: [String: Int] = [:]
    for (index, name) in header.names.enumerated() {
      let folded = Folded.text(name)
      if !folded.isEmpty, byName[folded] == nil { byName[folded] = index }
    }
    // The first of a column's names that the file has: recipes name the surest first.
    let places = recipe.columns.map { column in column.headers.lazy.compactMap { byName[Folded.text($0)] }.first }
    return HeaderMatch(header: header, places: places)
  }

  /// The row among the first that has most of the recipe's columns; nil where none has any.
  static func best(_ rows: [TableRow], _ recipe: Recipe, row chosen: Int?) -> HeaderMatch? {
    if let chosen { return rows.first { $0.number == chosen }.map { match($0, recipe) } }
    var best: HeaderMatch?
    for row in rows where row.fault == nil && !row.isBlank {
      let match = match(row, recipe)
      if match.count > best?.count ?? 0 { best = match }
    }
    return best
  }

  /// The header of a file that no recipe knows: the first row that is nearly as wide as the widest, and has only texts.
  static func plain(_ rows: [TableRow], row chosen: Int?) -> ExtractHeader? {
    if let chosen { return rows.first { $0.number == chosen }.map(header) }
    func width(_ row: TableRow) -> Int { row.cells.count { !$0.isEmpty } }
    let sound = rows.filter { $0.fault == nil && !$0.isBlank }
    guard let widest = sound.map(width).max() else { return nil }
    func isName(_ cell: TableCell) -> Bool {
      guard case .text(let text) = cell else { return false }
      return cell.isEmpty || text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
    let wide = sound.filter { width($0) * 10 >= widest * 6 }
    return (wide.first { $0.cells.allSatisfy(isName) } ?? wide.first).map(header)
  }
}

extension HeaderSearch {
  /// A name that is nearly the one wanted.
  static func nearest(to wanted: String, among names: [String]) -> String? {
    Suggestion.nearest(to: wanted, among: names.filter { !$0.isEmpty })
  }
}
