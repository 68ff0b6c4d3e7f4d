import Timelines

extension Recipe {
  /// The contract's CSV: `case,day,fact` and any further columns, which are attributes. Its rows are a stranger's.
  public static let contractCSV = Recipe(
    id: "haendelseslog-csv", title: Wording("Hændelseslog (CSV)", en: "Event log (CSV)"),
    system: "Et andet system eller et forskningsudtræk",
    about: "Kolonnerne case, day og fact, og derefter attributter. Hver sag får kun det navn, der står i filen.",
    columns: [
      Column("case", headers: ["case"], reading: .exactText, isRequired: true, isFilled: true, basis: .looked),
      Column("day", headers: ["day"], reading: .isoDay, isRequired: true, isFilled: true, basis: .looked),
      Column("fact", headers: ["fact"], reading: .exactText, isRequired: true, isFilled: true, basis: .looked),
    ],
    who: Who(caseName: "case"),
    facts: [
      FactRule(
        .column("fact"), day: [FactRule.DayOf("day")], takesRest: true, key: ["day"], isCounted: true)
    ], holdsBackFuture: false)

  /// The same facts as an event log in XES (IEEE 1849).
  public static let contractXES = Recipe(
    id: "haendelseslog-xes", title: Wording("Hændelseslog (XES)", en: "Event log (XES)"),
    system: "Et andet system eller et forskningsudtræk",
    about: "En trace er en sag, et event er en hændelse.", form: .eventLog, who: Who(caseName: "concept:name"))

  public static let builtIn: [Recipe] = [contractCSV, contractXES, contractLines]
}
