import Extracts
import Testing

private let header = "CPR-nr.;Fraværstype;Fra;Til\n"

@Suite struct ReadingTextFiles {
  @Test(arguments: Separator.allCases)
  func `Semicolon, comma and tab are found out, whatever stands in the cells`(separator: Separator) throws {
    let between = separator.rawValue
    let rows = [["CPR-nr.", "Fraværstype", "Fra"], ["2385903940", "\"Ferie\(between) lang\"", "01-02-2026"]]
    let text = rows.map { $0.joined(separator: between) }.joined(separator: "\r\n")
    let reading = try read(text: text, "fravaer")
    #expect(reading.lines("kind") == ["2 2026-02-01 absence-started other"])
    #expect(reading.notes.first == .textFile(separator, .utf8))
  }

  @Test func `A separator may be chosen, and a file may state its own`() throws {
    var options = options
    options.choice.separator = .comma
    let text = header + "2385903940;Ferie;01-02-2026;\n"
    let chosen = Extract.read(Array(text.utf8), fileName: "x", recipe: try recipe("fravaer"), options: options)
    #expect(chosen.isRefused)
    let stated = try read(text: "sep=;\r\n" + text, "fravaer")
    #expect(stated.lines() == ["3 2026-02-01 absence-started"])
  }

  @Test func `Quoted cells may hold separators, line ends and quotes, and the row counts as one`() throws {
    let text = "CPR-nr.;Navn;Adresse\n2385903940;\"Prøve;\n\"\"Prøvesen\"\"\";Vej 1\n2889813221;12\" plank;Vej 2\n"
    let reading = try read(text: text, "borgere")
    #expect(reading.citizens.map(\.fields[.name]) == ["Prøve;\n\"Prøvesen\"", "12\" plank"])
    #expect(reading.citizens.map(\.rows) == [[2], [3]])
  }

  @Test func `A quote that never closes costs its row and no other`() throws {
    let text =
      header + "2385903940;\"Ferie;01-02-2026;\n2889813221;Ferie;02-02-2026;\n0482541064;\"Ferie\"x;02-02-2026;\n"
    let reading = try read(text: text, "fravaer")
    #expect(
      reading.faults == ["2 - textAfterQuote", "4 - textAfterQuote"]
        || reading.faults == ["2 - quoteNeverCloses", "4 - textAfterQuote"])
    #expect(reading.lines() == ["3 2026-02-02 absence-started"])
    #expect(reading.hasRowsOfUnknown)
    let open = try read(text: header + "2385903940;\"Ferie;01-02-2026;\n2889813221;Ferie;02-02-2026;\n", "fravaer")
    #expect(open.faults == ["2 - quoteNeverCloses"])
    #expect(open.lines() == ["3 2026-02-02 absence-started"])
  }

  @Test func `A row with more cells than names, an empty citizen and a short row are each answered`() throws {
    let text = header + "2385903940;Ferie;01-02-2026;;x\n;Ferie;01-02-2026\n2889813221;Ferie;02-02-2026\n\n;;;\n"
    let reading = try read(text: text, "fravaer")
    #expect(reading.faults == ["2 - moreCells(found: 5, wanted: 4)", "3 CPR-nr. noCitizen"])
    #expect(reading.lines() == ["4 2026-02-02 absence-started"])
    #expect(reading.notes.contains(.emptyRows(2)))
  }

  @Test func `A personal number never stands in a problem, a note or a key`() throws {
    let text = header + "238590394;Ferie;01-02-2026;\n2385903941x;Ferie;01-02-2026;\n3299903940;Ferie;01-02-2026;\n"
    let reading = try read(text: text, "fravaer")
    #expect(reading.problemCount == 3)
    let shown = reading.problems.map { $0.danish + $0.english }.joined() + "\(reading.faults)\(reading.notes)"
    #expect(!shown.contains("39039"))
    #expect(!"\(reading.problems)".contains("390394"))
    let facts = try read("aktivitet.csv").facts + (try read("eindkomst.csv").facts)
    #expect(facts.allSatisfy { !$0.key.text.contains("2385903940") && !"\($0.fact)".contains("2385903940") })
  }

  @Test func `A real-looking extract refuses fictitious numbers unless they are asked for`() throws {
    var options = options
    options.acceptsFictitious = false
    let text = header + "2385903940;Ferie;01-02-2026;\n"
    let reading = Extract.read(Array(text.utf8), fileName: "x", recipe: try recipe("fravaer"), options: options)
    #expect(reading.faults == ["2 CPR-nr. cprRefused(Identifiers.CPRError.fictitious)"])
  }

  @Test func `A zero byte, too many columns, a web page, nothing and only blanks are refused`() throws {
    #expect(try read(text: header + "23\u{0}85903940;Ferie;01-02-2026;\n", "fravaer").faults == ["- - zeroBytes"])
    let wide = (0..<10_000).map { "k\($0)" }.joined(separator: ";")
    #expect(try read(text: wide + "\n", "fravaer").faults == ["- - tooManyColumns(limit: 1000)"])
    #expect(try read(text: "<html><table></table></html>", "fravaer").faults == ["- - notATable"])
    #expect(try read(text: "", "fravaer").faults == ["- - fileEmpty"])
    #expect(try read(text: "\n ; ;\n", "fravaer").faults == ["- - fileEmpty"])
    var options = options
    options.limits.rows = 2
    let long = header + String(repeating: "2385903940;Ferie;01-02-2026;\n", count: 3)
    let reading = Extract.read(Array(long.utf8), fileName: "x", recipe: try recipe("fravaer"), options: options)
    #expect(reading.faults == ["- - tooManyRows(limit: 2)"])
    #expect(reading.facts == [])
  }

  @Test func `A column that is missing is named with what it may be called and what was nearly it`() throws {
    let reading = try read(text: "CPR-nr.;Fraværstyp;Fra\n2385903940;Ferie;01-02-2026\n", "fravaer")
    #expect(reading.isRefused)
    #expect(reading.problems[0].danish.hasPrefix("Kolonnen “Fraværstype” mangler. Mente du “Fraværstyp”?"))
    let twice = try read(text: "CPR-nr.;Fraværstype;Fra;fra\n2385903940;Ferie;01-02-2026;02-02-2026\n", "fravaer")
    #expect(twice.faults == ["1 Fra columnTwice"])
    #expect(twice.lines() == ["2 2026-02-01 absence-started"])
  }

  @Test func `More problems than are listed are counted`() throws {
    var options = options
    options.limits.problems = 3
    let text = header + String(repeating: "2385903940;Ferie;i går;\n", count: 10)
    let reading = Extract.read(Array(text.utf8), fileName: "x", recipe: try recipe("fravaer"), options: options)
    #expect((reading.problems.count, reading.problemCount, reading.faultyRowCount) == (3, 10, 10))
    #expect(reading.notes.contains(.moreProblems(count: 7)))
  }

  @Test func `Reading tells how far it is, and stops when it is told to, with nothing taken in`() throws {
    let text = header + (0..<10_000).map { "2385903940;Ferie;01-02-\(1900 + $0 % 120);\n" }.joined()
    var shares: [Double] = []
    let whole = Extract.read(Array(text.utf8), fileName: "x", recipe: try recipe("fravaer"), options: options) {
      shares.append($0)
      return true
    }
    #expect(shares.count == 3)
    #expect(shares == shares.sorted())
    #expect(shares.last == 1)
    #expect(whole.rowsRead == 10_000)
    let stopped = Extract.read(Array(text.utf8), fileName: "x", recipe: try recipe("fravaer"), options: options) { _ in
      false
    }
    #expect(stopped.faults == ["- - stopped"])
    #expect(stopped.facts == [])
  }
}
