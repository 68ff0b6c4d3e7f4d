import Timelines

extension ExtractNote {
  /// What was done, in plain words.
  public var wording: Wording {
    switch self {
    case .textFile(let separator, let encoding):
      Wording(
        "Tekstfil med \(separator.wording.danish) mellem cellerne, læst som \(encoding.name).",
        en: "A text file with \(separator.wording.english) between the cells, read as \(encoding.name).")
    case .sheet(let name, let others):
      Wording(
        "Regneark, arket “\(name)”." + (others.isEmpty ? "" : " Filen har også \(others.joined(separator: ", "))."),
        en: "A spreadsheet, the sheet “\(name)”."
          + (others.isEmpty ? "" : " The file also has \(others.joined(separator: ", "))."))
    case .linesAboveHeader(let count):
      Wording(
        "\(count) \(count == 1 ? "linje" : "linjer") over kolonnenavnene er sprunget over.",
        en: "\(count) \(count == 1 ? "line" : "lines") above the columns' names skipped.")
    case .emptyRows(let count):
      Wording(
        "\(count) \(count == 1 ? "tom række" : "tomme rækker").", en: "\(count) empty \(count == 1 ? "row" : "rows").")
    case .sumLines(let rows):
      Wording("Sumlinjer er sprunget over: \(list(rows)).", en: "Sum lines skipped: \(list(rows)).")
    case .linesOutsideTable(let rows):
      Wording(
        "Linjer med tekst, der ikke hører til tabellen, er sprunget over: \(list(rows)).",
        en: "Lines of text outside the table skipped: \(list(rows)).")
    case .headerRepeated(let rows):
      Wording(
        "Kolonnenavnene står igen og er sprunget over: \(list(rows)).", en: "Column names repeated: \(list(rows)).")
    case .columnsUnused(let names):
      Wording(
        "Kolonner, vi ikke bruger: \(names.joined(separator: ", ")).",
        en: "Columns not used: \(names.joined(separator: ", ")).")
    case .columnsAbsent(let names):
      Wording(
        "Kolonner, opskriften kender, men filen ikke har: \(names.joined(separator: ", ")).",
        en: "Columns that the recipe knows and the file has not: \(names.joined(separator: ", ")).")
    case .leadingZerosRestored(let count):
      Wording(
        "\(count) CPR-numre havde mistet nullet forrest og har fået det igen.",
        en: "\(count) CPR numbers had lost their leading zero and got it back.")
    case .daysFromSerials(let column, let count):
      Wording(
        "Kolonnen \(column): \(count) datoer stod som regnearkets dagnumre.",
        en: "Column \(column): \(count) dates stood as a spreadsheet's day numbers.")
    case .rowsLeftOut(let column, let code, let count):
      Wording(
        "\(count) \(count == 1 ? "række" : "rækker") med “\(code)” i \(column) er sprunget over, som opskriften siger.",
        en: "\(count) \(count == 1 ? "row" : "rows") with “\(code)” in \(column) skipped, as the recipe says.")
    case .codesUnknown(let column, let code, let count):
      Wording(
        "Kolonnen \(column): “\(code)” står ikke i opskriften (\(count) gange). Føj det til, hvis det betyder noget.",
        en: "Column \(column): “\(code)” is not in the recipe (\(count) times). Add it if it matters.")
    case .rowsTwice(let count):
      Wording(
        "\(count) gange stod det samme igen; det tæller én gang.", en: "Said again \(count) times; it counts once.")
    case .heldBack(let count):
      Wording(
        "\(count) hændelser ligger ude i fremtiden og er ikke taget med. De kommer, når dagen er gået og filen læses igen.",
        en:
          "\(count) facts lie in the future and are left out. They come when the day has been and the file is read again."
      )
    case .linesWithoutFact(let count):
      Wording(
        "\(count) linjer siger noget, ingen model læser, for eksempel notater. De er ikke taget med.",
        en: "\(count) lines say what no model reads, such as notes. They are left out.")
    case .strangers(let facts):
      Wording(
        "Hændelser, metoden ikke kender: \(facts.prefix(10).joined(separator: ", ")). De vises, men regnes ikke om til vores.",
        en:
          "Facts the method does not know: \(facts.prefix(10).joined(separator: ", ")). They are shown, never turned into ours."
      )
    case .moreProblems(let count):
      Wording(
        "\(count) fejl mere vises ikke. Ret dem først, der står her.",
        en: "\(count) more problems are not shown. Mend these first.")
    }
  }

  private func list(_ rows: [Int]) -> String {
    rows.prefix(10).map(String.init).joined(separator: ", ") + (rows.count > 10 ? " …" : "")
  }
}

extension Separator {
  public var wording: Wording {
    switch self {
    case .semicolon: Wording("semikolon", en: "semicolons")
    case .comma: Wording("komma", en: "commas")
    case .tab: Wording("tabulator", en: "tabs")
    }
  }
}

extension TextEncoding {
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .windows1252: "Windows-1252"
    case .utf16: "UTF-16"
    }
  }
}
