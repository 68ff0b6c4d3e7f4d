import Almanac
import Identifiers
import Interventions
import Timelines

/// Takes the rows below a header and gathers what they propose.
final class TableReader {
  let recipe: Recipe
  let match: HeaderMatch
  let limits: ExtractLimits
  let rules: [BoundRule]
  var reading: ExtractReading
  var counts = CellCounts()
  /// A reader for each of the recipe's columns that the file has.
  let readers: [CellReader?]
  /// The columns of the file that no column of the recipe uses.
  let rest: [(place: Int, name: String, reader: CellReader)]
  private let columnIndex: [String: Int]
  private let who: (cpr: Int?, localNumber: Int?, caseName: Int?)
  private let order: [(first: Int, second: Int)]
  private let citizenColumns: [(field: Recipe.CitizenField, columns: [Int])]
  private let allColumns: Set<Int>
  var runs: [MonthRunReader]
  var factPlaces: [FactKey: Int] = [:]
  var citizenPlaces: [Who: Int] = [:]
  var repeats: [FactKey: Int] = [:]
  private var emptyRows = 0
  private var sumLines: [Int] = []
  private var outside: [Int] = []
  private var headers: [Int] = []
  var strangers: Set<String> = []
  var twice = 0
  var heldBack = 0
  let today: Day

  init(_ recipe: Recipe, _ match: HeaderMatch, _ options: Extract.Options, _ reading: ExtractReading)
    throws(ExtractRefusal)
  {
    self.recipe = recipe
    self.match = match
    self.reading = reading
    limits = options.limits
    today = options.today
    let index = Dictionary(
      recipe.columns.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
    columnIndex = index
    readers = zip(recipe.columns, match.places).map { column, place in
      place.map {
        CellReader(column, place: $0, today: options.today, acceptsFictitious: options.acceptsFictitious)
      }
    }
    rules = recipe.facts.map { BoundRule($0, index) }
    runs = recipe.monthRuns.map { MonthRunReader($0, index, recipe: recipe.id) }
    who = (
      recipe.who.cpr.flatMap { index[$0] }, recipe.who.localNumber.flatMap { index[$0] },
      recipe.who.caseName.flatMap { index[$0] }
    )
    order = recipe.order.map { (index[$0.first] ?? -1, index[$0.second] ?? -1) }
    citizenColumns = recipe.citizen.map { field, keys in (field, keys.map { index[$0] ?? -1 }) }
      .sorted { $0.field.rawValue < $1.field.rawValue }
    let used = Set(match.places.compactMap { $0 })
    let keepsRest = recipe.facts.contains { $0.takesRest }
    rest =
      keepsRest
      ? match.header.names.enumerated().filter { !used.contains($0.offset) && !$0.element.isEmpty }.map {
        let column = Recipe.Column($0.element, headers: [], reading: .contractValue)
        let reader = CellReader(column, place: $0.offset, today: options.today, acceptsFictitious: false)
        return ($0.offset, FactSymbols.composed($0.element), reader)
      } : []
    allColumns = used.union(keepsRest ? Set(match.header.names.indices) : [])
    try checkHeader()
  }

  /// The recipe's columns must be there, and none that is used may stand twice.
  private func checkHeader() throws(ExtractRefusal) {
    let names = match.header.names
    for (column, place) in zip(recipe.columns, match.places) where place == nil && column.isRequired {
      let nearest = column.headers.lazy.compactMap { HeaderSearch.nearest(to: $0, among: names) }.first
      throw ExtractRefusal(.columnMissing(wanted: column.headers, nearest: nearest))
    }
    let folded = names.map(Folded.text)
    for place in Set(match.places.compactMap { $0 }).union(rest.map(\.place)).sorted()
    where folded.firstIndex(of: folded[place]) != place || folded.lastIndex(of: folded[place]) != place {
      report(match.header.row, names[place], .columnTwice, .warning)
    }
    let absent = zip(recipe.columns, match.places).filter { $0.1 == nil }.compactMap(\.0.headers.first)
    if !absent.isEmpty { reading.notes.append(.columnsAbsent(absent)) }
    let unused = names.enumerated().filter { !allColumns.contains($0.offset) && !$0.element.isEmpty }.map(\.element)
    if !unused.isEmpty { reading.notes.append(.columnsUnused(unused)) }
  }

  func report(_ row: Int?, _ column: String?, _ what: RowProblem.What, _ severity: RowProblem.Severity = .error) {
    reading.problemCount += 1
    guard reading.problems.count < limits.problems else { return }
    reading.problems.append(RowProblem(row: row, column: column, what, severity))
  }

  func columnName(_ column: Int) -> String? {
    guard match.places.indices.contains(column), let place = match.places[column] else { return nil }
    return match.header.names[place]
  }

  func take(_ row: TableRow) {
    if let fault = row.fault {
      report(row.number, nil, fault)
      reading.rowsRead += 1
      reading.faultyRowCount += 1
      reading.hasRowsOfUnknown = true
      return
    }
    guard !row.isBlank else {
      emptyRows += 1
      return
    }
    if isAside(row) { return }
    reading.rowsRead += 1
    let width = match.header.names.count
    if row.cells.count > width, row.cells[width...].contains(where: { !$0.isEmpty }) {
      report(row.number, nil, .moreCells(found: row.cells.count, wanted: width))
      reading.faultyRowCount += 1
      reading.hasRowsOfUnknown = true
      return
    }
    read(row)
  }

  /// Sum lines, lines of text below the table and headers said again are no rows.
  private func isAside(_ row: TableRow) -> Bool {
    let filled = row.cells.indices.filter { !row.cells[$0].isEmpty }
    guard let first = filled.first else { return true }
    // The contract's own form has rows only.
    guard rest.isEmpty, !recipe.facts.contains(where: \.takesRest) else { return false }
    let word = Folded.text(row.cells[first].written)
    if TableReader.sumWords.contains(word) || word.hasPrefix("ialt") {
      sumLines.append(row.number)
      return true
    }
    if filled.count == 1, first == 0, match.header.names.count > 2, row.cells[0].written.contains(where: \.isLetter) {
      outside.append(row.number)
      return true
    }
    if filled.count > 1, first < match.header.names.count, row.cells[first].written == match.header.names[first],
      HeaderSearch.header(row).names == match.header.names
    {
      headers.append(row.number)
      return true
    }
    return false
  }

  private static let sumWords: Set<String> = [
    "sum", "total", "totalt", "subtotal", "samlet", "summa", "antal", "antalraekker", "antalborgere", "hovedtotal",
  ]

  private func read(_ row: TableRow) {
    var values: [CellValue] = []
    values.reserveCapacity(readers.count)
    var bad = false
    for (column, reader) in readers.enumerated() {
      guard let reader else {
        values.append(.absent)
        continue
      }
      let cell = reader.place < row.cells.count ? row.cells[reader.place] : .empty
      let value = reader.read(cell, &counts)
      switch value {
      case .leaveOut: return
      case .bad(let what):
        bad = true
        report(row.number, columnName(column), what)
      case .absent, .text, .number, .truth, .list, .day, .month, .cpr: break
      }
      values.append(value)
    }
    let read = ReadRow(values: values)
    let person = person(read)
    if bad || person == nil {
      reading.faultyRowCount += 1
      if let person { reading.citizensWithErrors.insert(person) } else { reading.hasRowsOfUnknown = true }
    }
    guard let person else {
      let isTold = [who.cpr, who.localNumber, who.caseName].contains { column in
        guard let column, case .bad = read[column] else { return false }
        return true
      }
      let column = (who.cpr ?? who.localNumber ?? who.caseName).flatMap(columnName)
      if !isTold { report(row.number, column, .noCitizen) }
      return
    }
    for pair in order {
      guard let first = read[pair.first].day, let second = read[pair.second].day, first > second else { continue }
      let what = RowProblem.What.daysReversed(
        first: columnName(pair.first) ?? "", second: columnName(pair.second) ?? "")
      report(row.number, columnName(pair.second), what)
      if !bad { reading.faultyRowCount += 1 }
      reading.citizensWithErrors.insert(person)
      return
    }
    propose(row, read, person, isFaulty: bad)
  }

  private func person(_ row: ReadRow) -> Who? {
    if let column = who.cpr, case .cpr(let cpr) = row[column] { return .cpr(cpr) }
    // A personal number that could not be read is no reason to take the row for somebody else's.
    if let column = who.cpr, case .bad = row[column] { return nil }
    if let column = who.localNumber, row[column].isPresent { return .localNumber(row[column].written) }
    if let column = who.caseName, row[column].isPresent { return .caseName(row[column].written) }
    return nil
  }

  private func propose(_ row: TableRow, _ read: ReadRow, _ person: Who, isFaulty: Bool) {
    var gaveSomething = false
    for rule in rules {
      let isSpoilt = rule.columns.contains { if case .bad = read[$0] { true } else { false } }
      if isSpoilt {
        gaveSomething = true
        continue
      }
      if propose(rule, row, read, person) { gaveSomething = true }
    }
    for index in runs.indices where runs[index].take(row.number, read, person) { gaveSomething = true }
    if !citizenColumns.isEmpty, takeCitizen(citizenColumns, row, read, person) { gaveSomething = true }
    if !gaveSomething, !isFaulty { report(row.number, nil, .givesNothing, .warning) }
  }

  func finished() -> ExtractReading {
    for run in runs {
      for fact in run.facts() { add(fact) }
      reading.superseded += run.superseded()
    }
    finishNotes(emptyRows: emptyRows, sumLines: sumLines, outside: outside, headers: headers)
    return reading
  }
}
