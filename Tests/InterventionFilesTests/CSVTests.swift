import Almanac
import InterventionFiles
import Interventions
import Testing

/// The attributes of the only fact of a row, whose further columns are `a`, `b`, ….
private func attributes(_ cells: String) throws -> [String: FactValue] {
  let columns = ["a", "b", "c", "d"].prefix(cells.split(separator: ",", omittingEmptySubsequences: false).count)
  let table = try log("case,day,fact,\(columns.joined(separator: ","))\n1,2020-01-01,x,\(cells)\n")
  return table.facts(ofCase: 0)[0].attributes
}

@Suite struct CSV {
  @Test func `A row is a case, a day and a fact, and every further column an attribute`() throws {
    let table = try log("case,day,fact,by,minutes\n17,2020-01-02,contact,jobBroker,20\n18,2020-01-01,letter,,\n")
    #expect(
      cases(table) == [
        "17", "  2020-01-02 contact by=text(\"jobBroker\") minutes=number(20.0)", "18", "  2020-01-01 letter ",
      ])
    #expect(table.factCount == 2)
  }

  @Test func `Only the header is a log of no cases`() throws {
    for text in ["case,day,fact", "case,day,fact\n", "case,day,fact,by\r\n", "\n\ncase,day,fact\n\n"] {
      #expect(try log(text).caseCount == 0)
    }
  }

  @Test func `A byte order mark, line ends of two bytes, blank lines and a missing last line end are accepted`() throws
  {
    let plain = cases(try log("case,day,fact,by\n1,2020-01-01,a,x\n1,2020-01-02,b,y\n"))
    #expect(cases(try log("\u{FEFF}case,day,fact,by\n1,2020-01-01,a,x\n1,2020-01-02,b,y\n")) == plain)
    #expect(cases(try log("case,day,fact,by\r\n1,2020-01-01,a,x\r\n1,2020-01-02,b,y\r\n")) == plain)
    #expect(cases(try log("\ncase,day,fact,by\n\n\r\n1,2020-01-01,a,x\n\n\n1,2020-01-02,b,y\n\n")) == plain)
    #expect(cases(try log("case,day,fact,by\n1,2020-01-01,a,x\n1,2020-01-02,b,y")) == plain)
    #expect(cases(try log("case,day,fact,by\r\n1,2020-01-01,a,x\n1,2020-01-02,b,\"y\"")) == plain)
  }

  @Test func `Quoted cells may hold commas, line ends and doubled quotes, in any column`() throws {
    let table = try log(
      "\"case\",day,\"fact\",\"no,te\"\r\n\"1,\"\"2\"\"\",\"2020-01-01\",\"a\nb\",\"say \"\"hi\"\",\r\nthen go\"\r\n")
    #expect(table.caseName(0) == "1,\"2\"")
    #expect(table.facts(ofCase: 0) == [fact("2020-01-01", "a\nb", ["no,te": .text("say \"hi\",\r\nthen go")])])
    #expect(try attributes("\"\"\"\"") == ["a": .text("\"")])
    #expect(try attributes("\"a\"\"\"\"b\",\"\",\"c\"") == ["a": .text("a\"\"b"), "c": .text("c")])
  }

  @Test func `Doubled quotes in neighbouring rows do not run together`() throws {
    let table = try log("case,day,fact,n\n\"a\"\"1\",2020-01-01,x,\"p\"\"\"\n\"a\"\"2\",2020-01-01,x,\"q\"\"\"\n")
    #expect((0..<table.caseCount).map(table.caseName) == ["a\"1", "a\"2"])
    #expect(table.facts(ofCase: 1)[0].attributes == ["n": .text("q\"")])
  }

  @Test func `An empty cell is an absent attribute, quoted or not`() throws {
    #expect(try attributes(",\"\",x") == ["c": .text("x")])
  }

  @Test(arguments: [
    ("7", FactValue.number(7)), ("-7", .number(-7)), ("007", .number(7)), ("7.50", .number(7.5)),
    ("-0.5", .number(-0.5)),
    ("0", .number(0)), ("\"7\"", .number(7)), ("true", .truth(true)), ("false", .truth(false)),
    ("\"true\"", .truth(true)),
  ])
  func `An optional minus, digits, optionally a point and digits are a number; true and false are truth values`(
    cell: String, value: FactValue
  ) throws {
    #expect(try attributes(cell) == ["a": value])
  }

  @Test(arguments: [
    "+7", "7.", ".5", "-", "-.5", "1e3", "0x1F", "7 ", " 7", "7.5.1", "1 000", "1.000.000", "NaN", "inf", "--7", "٣",
    "7-",
    "True", "TRUE", "yes", "no", "null", "2020-01-01", " true", "tr\u{FC}e", "\u{2212}7",
  ])
  func `Nothing else is: it is text, as it stands`(cell: String) throws {
    #expect(try attributes(cell) == ["a": .text(cell)])
  }

  @Test(arguments: [
    ("a|b", ["a", "b"]), ("a|", ["a"]), ("|a", ["a"]), ("a||b", ["a", "b"]), ("|", []), ("||", []),
    ("1|true", ["1", "true"]),
    ("a |b", ["a ", "b"]), ("7|", ["7"]),
  ])
  func `A cell with a bar is a list; empty pieces are dropped`(cell: String, items: [String]) throws {
    #expect(try attributes(cell) == ["a": .list(items)])
  }

  @Test func `Cells are not trimmed`() throws {
    let table = try log("case,day,fact, by\n 1 ,2020-01-01, a , x \n")
    #expect(table.caseName(0) == " 1 ")
    #expect(table.facts(ofCase: 0) == [fact("2020-01-01", " a ", [" by": .text(" x ")])])
    #expect(try faults("case,day,fact\n1, 2020-01-01,a\n") == [Fault(2, .csvDay(" 2020-01-01"))])
    #expect(try faults("case, day,fact\n") == [Fault(1, .csvHeader(found: ["case", " day", "fact"]))])
  }

  @Test func `Rows of one case need not stand together; their order in the file is the order within a day`() throws {
    let table = try log(
      """
      case,day,fact
      2,2020-01-02,b
      1,2020-01-05,p
      2,2020-01-01,a
      1,2020-01-05,q
      2,2020-01-02,c
      1,2020-01-04,o
      """)
    #expect(
      cases(table) == [
        "2", "  2020-01-01 a ", "  2020-01-02 b ", "  2020-01-02 c ", "1", "  2020-01-04 o ", "  2020-01-05 p ",
        "  2020-01-05 q ",
      ])
  }

  @Test func `The two Unicode spellings of a case, a fact or a column are one`() throws {
    let table = try log(
      "case,day,fact,\u{E5}\n\u{E5}1,2020-01-01,m\u{F8}de-\u{E5},x\na\u{30A}1,2020-01-02,m\u{F8}de-a\u{30A},y\n")
    #expect(table.caseCount == 1)
    #expect(table.caseIndex(named: "a\u{30A}1") == 0)
    #expect(table.symbols.factNames.count == 1)
    #expect(try faults("case,day,fact,\u{E5},a\u{30A}\n") == [Fault(1, .csvDoubledColumn("\u{E5}"))])
    #expect(
      try log("case,day,fact,a\u{30A}\n1,2020-01-01,x,7\n").facts(ofCase: 0)[0].attributes == ["\u{E5}": .number(7)])
  }

  @Test func `Of the attributes those asked for are kept, and the others are still read`() throws {
    let folder = TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.file("log.csv", "case,day,fact,a,b,c\n1,2020-01-01,x,1,2,3\n")
    #expect(
      try LogFile.read(file, keeping: ["c", "a", "z"]).facts(ofCase: 0) == [
        fact("2020-01-01", "x", ["a": .number(1), "c": .number(3)])
      ])
    #expect(try LogFile.read(file, keeping: []).facts(ofCase: 0) == [fact("2020-01-01", "x")])
    let bad = try folder.file("bad.csv", "case,day,fact,a,b\n1,2020-01-01,x,1\n")
    #expect(throws: Faults.self) { try LogFile.read(bad, keeping: []) }
  }

  @Test func `An element's id in a waiver is the text that stands in its cell`() throws {
    let rule = Rule(
      .respond(Rule.Respond(to: FactPattern(["a"]), with: FactPattern(["b"]), within: CalendarDuration(7, .days))))
    for id in ["01", "1.0", "1", "true", "-1"] {
      let model = InterventionModel(id: "m", elements: [InterventionModel.Element(id: id, rules: [rule])])
      let table = try log(
        "case,day,fact,element,from,reason\n1,2020-01-01,a,,,\n1,2020-01-02,waiver,\(id),2020-01-01,ill\n")
      let evaluator = Evaluator(try CompiledModel(model), symbols: table.symbols)
      let asOf = Day(iso: "2020-02-01")!
      let found = try #require(evaluator.obligations(ofCase: 0, in: table, asOf: asOf).first)
      #expect(found.status == .waived, "\(id)")
      #expect(evaluator.explain(found, ofCase: 0, in: table, asOf: asOf).waived?.reason == "ill", "\(id)")
    }
  }
}
