import Extracts
import Testing

@Suite struct ReadingSpreadsheets {
  private func read(_ bytes: [UInt8], _ change: (inout Extract.Options) -> Void = { _ in }) throws -> ExtractReading {
    var options = options
    change(&options)
    return Extract.read(bytes, fileName: "fravaer.xlsx", recipe: try recipe("fravaer"), options: options)
  }

  @Test func `The first visible sheet is read: shared and inline texts, numbers, days by their style`() throws {
    let reading = try read(try sample("fravaer.xlsx"))
    #expect(
      reading.lines("kind") == [
        "4 2026-05-01 absence-started holiday", "4 2026-05-06 absence-ended holiday",
        "5 2026-05-08 absence-started childsIllness", "7 2026-05-12 absence-started other",
        "7 2026-05-21 absence-ended other",
      ])
    #expect(reading.facts[0].who == (try cpr("0181990659")))
    #expect(reading.problems == [])
    #expect(
      reading.notes == [
        .sheet("Fravær", others: ["Skjult"]), .linesAboveHeader(1), .columnsUnused(["Dage"]),
        .sumLines(rows: [8]), .leadingZerosRestored(count: 1), .daysFromSerials(column: "Fra", count: 1),
        .codesUnknown(column: "Fraværstype", code: "Sygdom & <feber>", count: 1),
      ])
  }

  @Test func `Another sheet may be named, and one that is not there is told with those that are`() throws {
    let hidden = try read(try sample("fravaer.xlsx")) { $0.choice.sheet = "Skjult" }
    #expect(hidden.faults == ["- - noHeader(wanted: [\"CPR-nr.\", \"Fraværstype\", \"Fra\"])"])
    let absent = try read(try sample("fravaer.xlsx")) { $0.choice.sheet = "Ark9" }
    #expect(absent.faults == ["- - noSheet(\"Ark9\", found: [\"Fravær\", \"Skjult\"])"])
  }

  @Test func `A zip that unpacks to more than is allowed is refused with a clear message`() throws {
    let zeros = [UInt8](repeating: 0x20, count: 210 << 20)
    let bomb = zip([("xl/workbook.xml", zeros)])
    #expect(bomb.count < 1 << 20)
    let reading = try read(bomb)
    #expect(reading.isRefused)
    #expect(reading.faults == ["- - unpacksTooFar(limitBytes: 209715200)"])
    #expect(reading.problems[0].danish.contains("200 MB"))
    let gzip = try read(packed(zeros, asGzip: true))
    #expect(gzip.faults == ["- - unpacksTooFar(limitBytes: 209715200)"])
  }

  @Test func `A zip that is no spreadsheet, a cut one and a locked one are each told apart`() throws {
    #expect(try read(zip([("læsmig.txt", [65])])).faults == ["- - notAWorkbook"])
    #expect(try read(Array(try sample("fravaer.xlsx").dropLast(200))).faults == ["- - workbookDamaged"])
    #expect(try read([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]).faults == ["- - workbookLocked"])
    let entities = zip([("xl/workbook.xml", Array("<!DOCTYPE x [<!ENTITY a \"b\">]><workbook/>".utf8))])
    #expect(try read(entities).faults == ["- - workbookDamaged"])
    #expect(try read(packed([65, 66], asGzip: true).dropLast(9)).faults == ["- - packedFileDamaged"])
  }

  @Test func `Every byte that changes in a spreadsheet gives an answer, never an end of the program`() throws {
    let whole = try sample("fravaer.xlsx")
    for place in stride(from: 0, to: whole.count, by: 3) {
      var changed = whole
      changed[place] ^= 0x5A
      let reading = try read(changed)
      #expect(reading.isRefused || reading.header != nil)
    }
  }

  private func read(_ bytes: ArraySlice<UInt8>) throws -> ExtractReading { try read(Array(bytes)) }
}
