/// What was done with a file without anything being wrong. Nothing is passed over in silence.
public enum ExtractNote: Hashable, Sendable {
  case textFile(Separator, TextEncoding)
  case sheet(String, others: [String])
  case linesAboveHeader(Int)
  case emptyRows(Int)
  case sumLines(rows: [Int])
  case linesOutsideTable(rows: [Int])
  case headerRepeated(rows: [Int])
  /// Columns that the recipe does not use.
  case columnsUnused([String])
  /// Columns that the recipe knows and the file has not.
  case columnsAbsent([String])
  case leadingZerosRestored(count: Int)
  case daysFromSerials(column: String, count: Int)
  /// Rows that a list of codes leaves out.
  case rowsLeftOut(column: String, code: String, count: Int)
  /// Texts outside a list of codes that were read as "other", or as nothing.
  case codesUnknown(column: String, code: String, count: Int)
  case rowsTwice(count: Int)
  /// Facts of days to come: they are proposed when the day has been.
  case heldBack(count: Int)
  /// Lines of JSON that say something no model reads.
  case linesWithoutFact(count: Int)
  case strangers(facts: [String])
  case moreProblems(count: Int)
}
