import Almanac
import Foundation
import InterventionFiles
import Interventions
import Testing

private func xes(_ body: String) -> String {
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    + "<log xes.version=\"2.0\" xmlns=\"http://www.xes-standard.org/\">\n\(body)\n</log>\n"
}

private func trace(_ name: String, _ events: String...) -> String {
  "<trace><string key=\"concept:name\" value=\"\(name)\"/>" + events.joined(separator: "\n") + "</trace>"
}

private func event(_ name: String, _ timestamp: String, _ attributes: String = "") -> String {
  "<event><string key=\"concept:name\" value=\"\(name)\"/>"
    + "<date key=\"time:timestamp\" value=\"\(timestamp)\"/>\(attributes)</event>"
}

private func readXES(_ body: String) throws -> FactTable { try log(xes(body), as: "log.xes") }

private func faults(ofBody body: String) throws -> [Fault] { try faults(xes(body), as: "log.xes") }

@Suite struct XES {
  @Test func `A trace is a case and an event a fact, on the day of its timestamp`() throws {
    let table = try readXES(
      """
      <string key="concept:name" value="the log's own name"/>
      <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
      <global scope="event"><string key="concept:name" value="none"/></global>
      \(trace("17", event("contact", "2020-01-02T10:00:00+01:00"), event("letter", "2020-01-01T10:00:00+01:00")))
      \(trace("empty"))
      \(trace("18", event("contact", "2020-01-01T10:00:00+01:00")))
      """)
    #expect(
      cases(table) == ["17", "  2020-01-01 letter ", "  2020-01-02 contact ", "empty", "18", "  2020-01-01 contact "])
  }

  @Test func `The element decides the kind of an attribute`() throws {
    let table = try readXES(
      trace(
        "1",
        event(
          "a", "2020-01-01",
          """
          <string key="s" value="7"/><int key="i" value="-7"/><float key="f" value="0.5"/><float key="e" value="1.5E3"/>
          <boolean key="yes" value="true"/><boolean key="no" value="false"/><boolean key="one" value="1"/>
          <boolean key="zero" value="0"/><date key="d" value="2020-07-01T23:30:00Z"/><id key="id" value="x-1"/>
          """)))
    #expect(
      table.facts(ofCase: 0)[0].attributes == [
        "s": .text("7"), "i": .number(-7), "f": .number(0.5), "e": .number(1500), "yes": .truth(true),
        "no": .truth(false), "one": .truth(true), "zero": .truth(false), "d": .text("2020-07-02"), "id": .text("x-1"),
      ])
  }

  @Test func `A list holds its strings, with and without an element of values`() throws {
    let table = try readXES(
      trace(
        "1",
        event(
          "a", "2020-01-01",
          """
          <list key="with"><values><string key="p" value="x"/><string key="p" value="y"/></values></list>
          <list key="without"><string key="p" value="x"/></list><list key="empty"><values/></list><list key="none"/>
          <string key="after" value="z"/>
          """)))
    #expect(
      table.facts(ofCase: 0)[0].attributes == [
        "with": .list(["x", "y"]), "without": .list(["x"]), "after": .text("z"),
      ])
  }

  @Test func `An empty value is an absent attribute, and the attributes of an attribute are its own`() throws {
    let table = try readXES(
      trace(
        "1",
        event(
          "a", "2020-01-01",
          "<string key=\"s\" value=\"\"/><int key=\"i\" value=\"\"/>"
            + "<string key=\"o\" value=\"1\"><string key=\"in\" value=\"2\"/></string>"
        )))
    #expect(table.facts(ofCase: 0)[0].attributes == ["o": .text("1")])
  }

  @Test func `Trace attributes are ignored but for its name, wherever that stands`() throws {
    let table = try readXES(
      "<trace><string key=\"by\" value=\"x\"/>\(event("a", "2020-01-01"))"
        + "<string key=\"concept:name\" value=\"9\"/></trace>"
    )
    #expect(cases(table) == ["9", "  2020-01-01 a "])
  }

  @Test func `Traces of one name join, and the order within a day is the document's`() throws {
    let table = try readXES(
      trace("1", event("b", "2020-01-01T23:00:00+01:00"), event("c", "2020-01-01T08:00:00+01:00"))
        + trace("2", event("x", "2020-01-01"))
        + trace("1", event("d", "2020-01-01T07:00:00+01:00"), event("a", "2019-12-31")))
    #expect(
      cases(table) == [
        "1", "  2019-12-31 a ", "  2020-01-01 b ", "  2020-01-01 c ", "  2020-01-01 d ", "2", "  2020-01-01 x ",
      ])
  }

  @Test func `Names in either Unicode spelling are one, and entities of XML's own are letters`() throws {
    let table = try readXES(
      trace("\u{E5} &amp; b", event("m\u{F8}de", "2020-01-01", "<string key=\"a\u{30A}\" value=\"&lt;&#229;&gt;\"/>"))
        + trace("a\u{30A} &amp; b", event("m\u{F8}de", "2020-01-02")))
    #expect(table.caseCount == 1)
    #expect(table.facts(ofCase: 0)[0].attributes == ["\u{E5}": .text("<\u{E5}>")])
  }

  @Test(arguments: [
    // Clocks go forward on 29 March 2020 at 01:00 UTC and back on 25 October 2020 at 01:00 UTC.
    ("2020-03-28T22:59:59Z", "2020-03-28"), ("2020-03-28T23:00:00Z", "2020-03-29"),
    ("2020-03-29T21:59:59Z", "2020-03-29"),
    ("2020-03-29T22:00:00Z", "2020-03-30"), ("2020-03-29T02:30:00", "2020-03-29"),
    ("2020-10-24T21:59:59Z", "2020-10-24"),
    ("2020-10-24T22:00:00Z", "2020-10-25"), ("2020-10-25T22:59:59Z", "2020-10-25"),
    ("2020-10-25T23:00:00Z", "2020-10-26"),
    ("2020-10-25T02:30:00", "2020-10-25"), ("2020-10-25T00:30:00+02:00", "2020-10-25"),
    ("2020-10-25T23:30:00+01:00", "2020-10-25"), ("2020-10-26T00:30:00+02:00", "2020-10-25"),
    ("2020-03-29T23:30:00+01:00", "2020-03-30"),
    // Without an offset the time is Danish.
    ("2020-07-01T23:59:59", "2020-07-01"), ("2020-07-01T00:00:00", "2020-07-01"), ("2020-07-01", "2020-07-01"),
    ("2020-07-01T23:30:00.000-05:00", "2020-07-02"),
  ])
  func `A timestamp's day is the Danish one, also in nights when clocks change`(timestamp: String, day: String) throws {
    #expect(cases(try readXES(trace("1", event("a", timestamp)))) == ["1", "  \(day) a "])
    let attribute = "<date key=\"d\" value=\"\(timestamp)\"/>"
    #expect(
      try readXES(trace("1", event("a", "2020-01-01", attribute))).facts(ofCase: 0)[0].attributes == ["d": .text(day)])
  }

  @Test func `A gzipped log is read`() throws {
    let body = xes(trace("1", event("a", "2020-01-01")))
    #expect(cases(try log(gzip(body), as: "log.xes.gz")) == ["1", "  2020-01-01 a "])
    #expect(cases(try log(Array(body.utf8), as: "LOG.XES")) == ["1", "  2020-01-01 a "])
  }

  @Test func `A document of more than twelve megabytes is read`() throws {
    let note = String(repeating: "n", count: 2000)
    let one = trace("1", event("a", "2020-01-01", "<string key=\"n\" value=\"\(note)\"/>"))
    let body = xes(String(repeating: one + "\n", count: 6000))
    #expect(body.utf8.count > 12 << 20)
    let table = try log(body, as: "log.xes")
    #expect(table.caseCount == 1)
    #expect(table.factCount == 6000)
    #expect(table.facts(ofCase: 0).last?.attributes == ["n": .text(note)])
  }
}

@Suite struct XESFaults {
  @Test func `Names and timestamps that are missing are told with their lines, several at once`() throws {
    let body = """
      <trace>
        <event><date key="time:timestamp" value="2020-01-01"/></event>
        <event><string key="concept:name" value="a"/></event>
        <event>
          <string key="concept:name" value="a"/><date key="time:timestamp" value="soon"/></event>
        <event><string key="concept:name" value=""/><date key="time:timestamp" value="2020-01-01"/></event>
      </trace>
      """
    #expect(
      try faults(ofBody: body) == [
        Fault(4, .xesEventUnnamed), Fault(5, .xesEventUndated), Fault(7, .xesTimestamp("soon")),
        Fault(8, .xesEventUnnamed), Fault(3, .xesTraceUnnamed),
      ])
  }

  @Test(arguments: ["2020-13-01", "01-01-2020", "2020-01-01T25:00:00", "2020-01-01T10:00:00+15:00", "1577836800"])
  func `A timestamp that is none is told`(timestamp: String) throws {
    #expect(try faults(ofBody: trace("1", event("a", timestamp))) == [Fault(3, .xesTimestamp(timestamp))])
  }

  @Test func `A value that is none of its kind is told`() throws {
    for (kind, value) in [
      ("int", "7.5"), ("int", "x"), ("float", "x"), ("boolean", "yes"), ("date", "soon"), ("float", "NaN"),
    ] {
      #expect(
        try faults(ofBody: trace("1", event("a", "2020-01-01", "<\(kind) key=\"k\" value=\"\(value)\"/>")))
          == [Fault(3, .xesValue(kind: kind, value: value))])
    }
    #expect(
      try faults(ofBody: trace("1", event("a", "2020-01-01", "<string value=\"x\"/>")))
        == [Fault(3, .xesKeyMissing(element: "string"))])
  }

  @Test func `The faults that are listed are limited`() throws {
    let events = (0..<100).map { event("a", "day \($0)") }.joined(separator: "\n")
    let found = try faults(ofBody: trace("1", events))
    #expect(found == (0..<LogFile.faultLimit).map { Fault(3 + $0, .xesTimestamp("day \($0)")) })
  }

  @Test func `Another root is told, and text that is no XML`() throws {
    #expect(try faults("<html>\n<body/></html>", as: "log.xes") == [Fault(1, .xesRoot(found: "html"))])
    let named = "<trace><string key=\"concept:name\" value=\"1\"/>"
    for text in ["case,day,fact\n", "<log>\(named)</log>", "<log>", "<log/><log/>", "{}", "<log>&unknown;</log>"] {
      let found = try faults(text, as: "log.xes")
      #expect(found.count == 1 && found[0].line == 1 && isXMLFault(found[0]), "\(text): \(found)")
    }
  }

  @Test func `A document cut short anywhere is a fault`() throws {
    let whole = Array(xes(trace("1", event("a", "2020-01-01", "<int key=\"n\" value=\"1\"/>"))).utf8)
    let end = whole.count - 1
    #expect(try faults(Array(whole.prefix(end)), as: "log.xes") == [])
    let accepted = try (1..<end).filter { try faults(Array(whole.prefix($0)), as: "log.xes").isEmpty }
    #expect(accepted == [])
  }

  private func isXMLFault(_ fault: Fault) -> Bool {
    if case .xmlFault = fault.problem { return true }
    return false
  }

  @Test func `A fault in the middle is told with its line`() throws {
    let found = try faults(
      ofBody: trace("1", event("a", "2020-01-01"))
        + "\n\n<trace><string key=\"concept:name\" value=\"2\"/></event></trace>")
    #expect(found.count == 1 && found[0].line == 5 && isXMLFault(found[0]), "\(found)")
  }
}

@Suite struct XESBombs {
  private let bomb: String = {
    let entities = (1...9).map { "<!ENTITY e\($0) \"\(String(repeating: "&e\($0 - 1);", count: 10))\">" }
    return "[<!ENTITY e0 \"ha\">" + entities.joined() + "]"
  }()

  private let use = "<log><trace><string key=\"concept:name\" value=\"&e9;\"/></trace></log>"

  @Test func `A document type is refused, whatever it declares`() throws {
    for head in [
      "<!DOCTYPE log \(bomb)>", "<!DOCTYPE log SYSTEM \"log.dtd\">",
      "<!DOCTYPE log [<!ENTITY x SYSTEM \"/etc/hostname\">]>",
    ] {
      #expect(try faults("<?xml version=\"1.0\"?>\n" + head + use, as: "log.xes").map(\.problem) == [.xesEntities])
    }
  }

  @Test func `It is refused wherever it hides, whether a bomb or not`() throws {
    let harmless = "[<!ENTITY e9 \"ha\">]"
    for entities in [bomb, harmless] {
      for head in ["<!-- <log> -->", "<!--" + String(repeating: " ", count: 2 << 20) + "-->", "<?log <log ?>"] {
        let text = head + "<!DOCTYPE log \(entities)>" + use
        #expect(try faults(text, as: "log.xes").map(\.problem) == [.xesEntities], "\(head.prefix(20))")
      }
    }
  }

  @Test func `In another encoding it is refused too`() throws {
    for entities in [bomb, "[<!ENTITY e9 \"ha\">]"] {
      var bytes: [UInt8] = [0xFF, 0xFE]
      for unit in ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE log \(entities)>" + use).utf16 {
        bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      #expect(try faults(bytes, as: "log.xes").count == 1)
    }
  }

  @Test func `Elements nested far too deep end in a table or in a fault`() throws {
    let deep = String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000)
    #expect(try faults("<log>" + deep + "</log>", as: "log.xes").count <= 1)
    let lists = String(repeating: "<list key=\"l\">", count: 50_000)
    #expect(try faults("<log><trace><event>" + lists, as: "log.xes").count == 1)
  }

  @Test func `A value of many megabytes ends in a table or in a fault`() throws {
    let long = String(repeating: "x", count: 20 << 20)
    let found = try faults(
      xes(trace("1", event("a", "2020-01-01", "<string key=\"k\" value=\"\(long)\"/>"))), as: "log.xes")
    #expect(found.count <= 1)
    #expect("\(found)".count < 10_000)
  }
}
