import Extracts
import Interventions
import Testing

/// A file of one citizen with one column more, read by a mapping.
private func value(_ text: String, _ reading: ColumnReading) -> String {
  let mapping = ColumnMapping(
    citizen: .caseName(header: "Sag"), day: "Dag", fact: .constant("contact"),
    attributes: [ColumnMapping.Attribute("x", header: "X", reading: reading)])
  let file = "Sag\tDag\tX\nA\t2026-02-03\t\(text)\n"
  let recipe = Recipe(id: "prøve", title: "Prøve", mapping: mapping)
  let read = Extract.read(Array(file.utf8), fileName: "x", recipe: recipe, options: options)
  if let problem = read.problems.first { return "\(problem.what)" }
  return read.facts.first?.fact.attributes["x"]?.written ?? "-"
}

@Suite struct ReadingCells {
  @Test(arguments: [
    ("31-12-2025", "2025-12-31"), ("1.2.26", "2026-02-01"), ("1/2/2026", "2026-02-01"), ("2026-02-01", "2026-02-01"),
    ("010226", "2026-02-01"), ("01022026", "2026-02-01"), ("20260201", "2026-02-01"), ("1. februar 2026", "2026-02-01"),
    ("01-02-2026 23:59", "2026-02-01"), ("2026-02-01T23:30:00Z", "2026-02-02"), ("søndag d. 1. feb 2026", "2026-02-01"),
    ("29-02-2025", "noSuchDay(\"29-02-2025\")"), ("i går", "notADay(\"i går\")"), ("23/5", "dayWithoutYear(\"23/5\")"),
    ("om 3 uger", "dayWithoutYear(\"om 3 uger\")"), ("01-02-9999", "yearOutOfRange(9999)"),
    ("mandag 1. februar 2026", "otherWeekday(\"mandag 1. februar 2026\")"), ("snart", "notADay(\"snart\")"), ("", "-"),
  ])
  func `Days are read as Danes write them, and never without a year`(text: String, wanted: String) {
    #expect(value(text, .day) == wanted)
  }

  @Test(arguments: [
    ("7,5", "7.5"), ("7.5", "7.5"), ("1.234,5", "1234.5"), ("1.234.567", "1234567"), ("37", "37"), ("-2,5", "-2.5"),
    ("30 timer", "30"), ("1.250", "ambiguousNumber(\"1.250\")"), ("1,2,3", "notANumber(\"1,2,3\")"),
    ("12.34,5", "notANumber(\"12.34,5\")"), ("=1+1", "notANumber(\"=1+1\")"), ("nan", "notANumber(\"nan\")"),
    ("1e5", "notANumber(\"1e5\")"), (",5", "notANumber(\",5\")"), ("5,", "notANumber(\"5,\")"), ("50 %", "50"),
  ])
  func `Numbers have a decimal comma, and one that may mean two things is asked about`(text: String, wanted: String) {
    #expect(value(text, .number) == wanted)
  }

  @Test(arguments: [
    ("7:24", "7.4"), ("7,4", "7.4"), ("37:00:00", "37"), ("7:60", "notHours(\"7:60\")"), ("fuld", "notHours(\"fuld\")"),
  ])
  func `Hours are read with a comma and with a colon`(text: String, wanted: String) {
    #expect(value(text, .hours) == wanted)
  }

  @Test(arguments: [
    ("2026-03", "2026-03"), ("03-2026", "2026-03"), ("202603", "2026-03"), ("032026", "2026-03"),
    ("marts 2026", "2026-03"), ("15-03-2026", "2026-03"), ("2026-13", "notAMonth(\"2026-13\")"),
    ("marts", "notAMonth(\"marts\")"),
  ])
  func `Months are read in their ways of writing`(text: String, wanted: String) {
    #expect(value(text, .month) == wanted)
  }

  @Test(arguments: [("Ja", "true"), ("n", "false"), ("X", "true"), ("0", "false"), ("måske", "notTruth(\"måske\")")])
  func `Yes and no are read as they are written`(text: String, wanted: String) {
    #expect(value(text, .truth) == wanted)
  }

  @Test func `Codes do not mind capitals and signs, and the unknown goes where the recipe says`() {
    let codes = ["Personligt fremmøde": "meeting"]
    #expect(value("PERSONLIGT-FREMMØDE ", .codes(codes, otherwise: .error)) == "meeting")
    #expect(value("Personligt fremmoede", .codes(codes, otherwise: .error)) == "meeting")
    #expect(value("Due", .codes(codes, otherwise: .error)) == "unknownCode(\"Due\", known: [\"Personligt fremmøde\"])")
    #expect(value("Due", .codes(codes, otherwise: .other)) == "other")
    #expect(value("Due", .codes(codes, otherwise: .empty)) == "-")
  }

  @Test func `Company numbers and lists are read, and formulas stay the text they are`() {
    #expect(value("DK 99 99 99 93", .cvr) == "99999993")
    #expect(value("99999992", .cvr) == "cvrRefused(Identifiers.CompanyNumberError.failsCheck)")
    #expect(value("a; b,c", .list) == "a, b, c")
    #expect(value("=cmd|' /C calc'!A0", .text) == "=cmd|' /C calc'!A0")
    #expect(value("@SUM(A1)", .text) == "@SUM(A1)")
  }
}
