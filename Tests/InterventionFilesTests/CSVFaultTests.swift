import Almanac
import Foundation
import InterventionFiles
import Interventions
import Testing

private let header = "case,day,fact,by\n"

@Suite struct CSVFaults {
  @Test func `The header is case, day and fact, in that order`() throws {
    #expect(try faults("day,case,fact\n") == [Fault(1, .csvHeader(found: ["day", "case", "fact"]))])
    #expect(try faults("case,day\n") == [Fault(1, .csvHeader(found: ["case", "day"]))])
    #expect(try faults("Case,Day,Fact\n1,2020-01-01,a\n") == [Fault(1, .csvHeader(found: ["Case", "Day", "Fact"]))])
    #expect(try faults("\n\n1,2020-01-01,a\n") == [Fault(3, .csvHeader(found: ["1", "2020-01-01", "a"]))])
    #expect(try faults("\n\r\n\n").map(\.problem) == [.csvHeader(found: [])])
  }

  @Test func `A header with semicolons is shown as the one cell it is`() throws {
    #expect(try faults("case;day;fact\n1;2020-01-01;a\n") == [Fault(1, .csvHeader(found: ["case;day;fact"]))])
  }

  @Test func `A column without a name and a doubled column are faults`() throws {
    #expect(try faults("case,day,fact,by,,to\n") == [Fault(1, .csvUnnamedColumn(5))])
    #expect(try faults("case,day,fact,by,\n") == [Fault(1, .csvUnnamedColumn(5))])
    #expect(try faults("case,day,fact,by,to,by\n") == [Fault(1, .csvDoubledColumn("by"))])
    #expect(try faults("case,day,fact,day\n") == [Fault(1, .csvDoubledColumn("day"))])
  }

  @Test func `Far too many columns are a fault`() throws {
    let names = (0..<2000).map { "c\($0)" }.joined(separator: ",")
    #expect(try faults("case,day,fact,\(names)\n") == [Fault(1, .tooManyColumns(limit: 1000))])
    let few = (0..<997).map { "c\($0)" }.joined(separator: ",")
    #expect(try log("case,day,fact,\(few)\n").caseCount == 0)
  }

  @Test func `A wrong number of cells is a fault of its line`() throws {
    #expect(
      try faults(header + "1,2020-01-01,a,x\n1,2020-01-01,a\n1,2020-01-01,a,x,y\n1\n1,2020-01-01\n") == [
        Fault(3, .csvCells(found: 3, wanted: 4)), Fault(4, .csvCells(found: 5, wanted: 4)),
        Fault(5, .csvCells(found: 1, wanted: 4)), Fault(6, .csvCells(found: 2, wanted: 4)),
      ])
    #expect(try faults(header + " \n") == [Fault(2, .csvCells(found: 1, wanted: 4))])
    #expect(try faults("case,day,fact\n1,2020-01-01,a,\n") == [Fault(2, .csvCells(found: 4, wanted: 3))])
  }

  @Test func `An empty case or fact is a fault`() throws {
    #expect(
      try faults(header + ",2020-01-01,a,x\n\"\",2020-01-01,a,x\n1,2020-01-01,,x\n1,2020-01-01,\"\",x\n") == [
        Fault(2, .csvEmptyCase), Fault(3, .csvEmptyCase), Fault(4, .csvEmptyFact), Fault(5, .csvEmptyFact),
      ])
  }

  @Test(arguments: [
    "", "2020-1-1", "2020-02-30", "2021-02-29", "20200101", "01-01-2020", "2020-01-01T10:00", "2020/01/01",
    "0000-01-01",
    "2020-13-01", "+2020-01-01", "10000-01-01",
  ])
  func `Another form of day is a fault`(day: String) throws {
    #expect(try faults(header + "1,2020-01-01,a,x\n1,\(day),a,x\n") == [Fault(3, .csvDay(day))])
  }

  @Test func `Stray quotes are faults: inside a cell, behind a quoted one, and one that never closes`() throws {
    #expect(
      try faults(
        header
          + "1,2020-01-01,a,12\" plank\n1,2020-01-01,a,\"x\"y\n1,2020-01-01,a,x\n"
          + "1,2020-01-01,a,\"open\n1,2020-01-01,a,x\n"
      )
        == [Fault(2, .csvQuoteInside), Fault(3, .csvAfterQuote), Fault(5, .csvOpenQuote)])
    #expect(try faults("case,day,\"fact\n1,2020-01-01,a\n") == [Fault(1, .csvOpenQuote)])
    #expect(try faults("case,day,fa\"ct\n") == [Fault(1, .csvQuoteInside)])
  }

  @Test func `A return that ends no line is a fault`() throws {
    #expect(try faults(header + "1,2020-01-01,a,x\r1,2020-01-01,a,x\n") == [Fault(2, .csvLoneReturn)])
    #expect(try faults(header + "1,2020-01-01,a,\"x\ry\"\n") == [])
  }

  @Test func `Lines are counted as they stand in the file, also after quoted line ends and blank lines`() throws {
    #expect(
      try faults("\u{FEFF}\n" + header + "1,2020-01-01,a,\"one\ntwo\r\nthree\"\n\n1,2020-01-32,a,x\n")
        == [Fault(7, .csvDay("2020-01-32"))])
  }

  @Test func `A faulty row whose cells hold line ends is one fault, on the line where it begins`() throws {
    #expect(
      try faults(header + "1,soon,a,\"one\ntwo\"\n1,2020-01-01,a,x\n1,later,a,x\n")
        == [Fault(2, .csvDay("soon")), Fault(5, .csvDay("later"))])
  }

  @Test func `Several faults come in one go, in the order of their lines, up to a limit`() throws {
    let rows = (0..<100).map { $0 % 2 == 0 ? "1,2020-01-01,a,x" : "1,day \($0),a,x" }.joined(separator: "\n")
    let found = try faults(header + rows)
    #expect(found.count == LogFile.faultLimit)
    #expect(found == (0..<LogFile.faultLimit).map { Fault(3 + 2 * $0, .csvDay("day \(1 + 2 * $0)")) })
  }

  @Test func `A long day is shown by its beginning`() throws {
    let found = try faults(header + "1,\(String(repeating: "9", count: 5000)),a,x\n")
    #expect(found == [Fault(2, .csvDay(String(repeating: "9", count: 40)))])
  }

  @Test(
    arguments: [
      // Latin-1, a lone continuation, overlong, a surrogate, beyond Unicode, cut short.
      [0xE5], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func `Bytes that are no UTF-8 are a fault of their line`(bytes: [UInt8]) throws {
    let bad = Array((header + "1,2020-01-01,a,x\n1,2020-01-01,a,s").utf8) + bytes + Array(",\n".utf8)
    #expect(try faults(Array(bad.dropLast(2)) + [0x0A]) == [Fault(3, .notUTF8(byte: bytes[0]))])
    let quoted = Array((header + "1,2020-01-01,a,\"\n").utf8) + bytes + Array("\"\n1,2020-01-01,a,x\n".utf8)
    #expect(try faults(quoted) == [Fault(3, .notUTF8(byte: bytes[0]))])
    let name = Array("case,day,fact,s".utf8) + bytes + Array("\n1,2020-01-01,a,x\n".utf8)
    #expect(try faults(name) == [Fault(1, .notUTF8(byte: bytes[0]))])
  }

  @Test func `Letters of every length are UTF-8`() throws {
    let text = "\u{E6}\u{20AC}\u{1F600}\u{7FF}\u{800}\u{FFFD}\u{10FFFF}\u{80}"
    #expect(try log(header + "1,2020-01-01,a,\(text)\n").facts(ofCase: 0)[0].attributes == ["by": .text(text)])
  }

  @Test func `An unreadable letter is told together with the other faults, in the order of their lines`() throws {
    let bytes =
      Array((header + "1,2020-01-01,a,").utf8) + [0xE5] + Array("\n1,soon,a,x\n1,2020-01-01,a,".utf8) + [0xF8, 0x0A]
    #expect(
      try faults(bytes) == [
        Fault(2, .notUTF8(byte: 0xE5)), Fault(3, .csvDay("soon")), Fault(4, .notUTF8(byte: 0xF8)),
      ])
  }
}

@Suite struct LongLines {
  private let limit = LogFile.lineLimit

  @Test func `A row that never ends is a fault, quoted or not`() throws {
    let endless = String(repeating: "x", count: 3 << 20)
    #expect(
      try faults(header + "1,2020-01-01,a,x\n1,2020-01-01,a,\(endless)") == [
        Fault(3, .csvLineTooLong(limitBytes: limit))
      ])
    #expect(
      try faults(header + "1,2020-01-01,a,\"\(endless)\"\n") == [Fault(2, .csvLineTooLong(limitBytes: limit))])
    #expect(try faults(header + endless).map(\.line) == [2])
  }

  @Test func `A first line that never ends is a fault that does not repeat it`() throws {
    for line in [String(repeating: "x", count: 3 << 20), "case,day,fact," + String(repeating: "x", count: 3 << 20)] {
      let found = try faults(line)
      #expect(found.count == 1)
      #expect("\(found)".count < 10_000)
    }
  }

  @Test func `A long row below the limit is read`() throws {
    let long = String(repeating: "x", count: limit - 100)
    #expect(try log(header + "1,2020-01-01,a,\(long)\n").facts(ofCase: 0)[0].attributes == ["by": .text(long)])
  }
}
