import Identifiers

extension RowProblem {
  /// Where, what, and what to do, in plain English.
  public var english: String {
    var place = ""
    if let row { place = "Row \(row)" }
    if let column, !column.isEmpty { place += place.isEmpty ? "Column \(column)" : ", column \(column)" }
    return (place.isEmpty ? "" : place + ": ") + what.english
  }
}

extension RowProblem.What {
  private func size(_ bytes: Int) -> String { bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(bytes) bytes" }

  private func names(_ names: [String]) -> String { names.prefix(6).map { "“\($0)”" }.joined(separator: ", ") }

  var english: String {
    switch self {
    case .fileEmpty: "The file is empty. See whether it is the right one."
    case .stopped: "Reading was stopped. Nothing was taken in. Begin again when you want to."
    case .notATable: "The file is not a table. Save the extract as CSV or .xlsx and try again."
    case .zeroBytes: "The file has signs that no text file has. Fetch the extract again as CSV or .xlsx."
    case .tooLarge(let limit): "The file is too large: \(size(limit)) at most. Split the extract into shorter periods."
    case .unpacksTooFar(let limit):
      "Unpacked, the file takes more than \(size(limit)), and is not read. Split the extract into shorter periods."
    case .packedFileDamaged: "The packed file is damaged or cut off. Fetch it again."
    case .notAWorkbook: "The file is packed but is no spreadsheet. Unpack it and choose the extract itself."
    case .workbookDamaged: "The spreadsheet cannot be read. Open it, save it as .xlsx again, and try again."
    case .workbookLocked:
      "The spreadsheet is locked with a password or saved in the old format .xls. Save it as .xlsx without a password."
    case .noSheet(let name, let found): "The spreadsheet has no sheet called “\(name)”. Choose one of \(names(found))."
    case .tooManyRows(let limit): "The file has more than \(limit) rows. Split the extract into shorter periods."
    case .tooManyColumns(let limit): "The file has more than \(limit) columns. Remove those that are not needed."
    case .noHeader(let wanted):
      "We cannot find the row with the columns' names. It should have \(names(wanted)). Choose the row, or another recipe."
    case .columnMissing(let wanted, let nearest):
      "The column \(wanted.first.map { "“\($0)”" } ?? "") is missing."
        + (nearest.map { " Did you mean “\($0)”?" } ?? "")
        + (wanted.count > 1 ? " It may also be called \(names(Array(wanted.dropFirst())))." : "")
        + " Change the name in the file, or choose another recipe."
    case .columnTwice: "Several columns have this name, and we read the first. Give the others another name."
    case .eventLog(_, let line):
      "The event log cannot be read. "
        + (line.map { "Mend line \($0) and try again." } ?? "Mend the file and try again.")
    case .quoteNeverCloses: "A quotation mark is never closed. Add the missing one, or remove it."
    case .textAfterQuote: "Text follows a closed quotation mark. Write quotation marks within a cell twice."
    case .moreCells(let found, let wanted):
      "The row has \(found) cells, but there are only \(wanted) column names. Put cells that hold separators in quotation marks."
    case .noCitizen: "It does not say whom the row is about. Write it, or skip the row."
    case .givesNothing: "The row gives no facts. See whether a date is missing."
    case .contradicts(let row):
      "The row says something else than row \(row) about the same. We use row \(row). Delete the wrong row."
    case .daysReversed(let first, let second): "\(second) lies before \(first). Correct one of them, or skip the row."
    case .cellEmpty: "The cell is empty. Fill it in, or skip the row."
    case .notADay(let text): "“\(text)” is not a date. Write it as 31-12-2026, or skip the row."
    case .noSuchDay(let text): "“\(text)” does not exist. Correct the date, or skip the row."
    case .dayWithoutYear(let text): "“\(text)” has no year. Write the date in full, as 31-12-2026."
    case .yearOutOfRange(let year): "The year \(year) is too far away. Correct the date, or skip the row."
    case .otherWeekday(let text): "In “\(text)” the weekday does not fit the date. Correct one of them."
    case .notAMonth(let text): "“\(text)” is not a month. Write it as 2026-03, or skip the row."
    case .notANumber(let text): "“\(text)” is not a number. Write it as 7,5, or skip the row."
    case .ambiguousNumber(let text):
      "“\(text)” may be a whole number with a point or a number with decimals. Use a comma for decimals and no point."
    case .notHours(let text): "“\(text)” is not a number of hours. Write it as 7,5 or 7:30."
    case .notTruth(let text): "“\(text)” is neither yes nor no. Write ja or nej."
    case .unknownCode(let text, let known):
      "“\(text)” is not known. Here may stand \(names(known))\(known.count > 6 ? " and more" : ""). Correct the cell, or add the text to the recipe."
    case .cprRefused(let error): RowProblem.What.english(error)
    case .cvrRefused(let error): RowProblem.What.english(error)
    case .notALine:
      "The line is not JSON of the form of an event: case, day, fact and attributes. Mend it, or skip the row."
    case .factNameEmpty: "It does not say what happened. Fill in the cell, or skip the row."
    }
  }

  private static func english(_ error: CPRError) -> String {
    switch error {
    case .empty: "The CPR number is missing. Write it, or skip the row."
    case .unreadable: "The CPR number has other signs than digits and a hyphen. Correct it."
    case .wrongLength(let digits): "The CPR number has \(digits) digits. It must have ten."
    case .noSuchBirthDate: "The CPR number does not begin with a date that exists. Look for a slip of the finger."
    case .fictitious: "The CPR number is fictitious and can be nobody's. Use the real one, or skip the row."
    }
  }

  private static func english(_ error: CompanyNumberError) -> String {
    switch error {
    case .empty: "The CVR number is missing. Write it, or skip the row."
    case .unreadable: "The CVR number has other signs than digits. Correct it."
    case .wrongLength(let digits): "The CVR number has \(digits) digits. It must have eight."
    case .leadingZero: "A CVR number never begins with 0. Correct it."
    case .failsCheck: "The CVR number cannot be right: a digit is wrong, or two have changed places. Look it up."
    }
  }
}
