import Almanac
import Testing

@Suite("Calendar files")
struct CalendarFileTests {
  private let day = Day(year: 2026, month: 8, day: 3)!

  private func lines(_ event: CalendarFile.Event, _ method: CalendarFile.Method = .publish) -> [String] {
    let text = CalendarFile(method, name: "Aftaler", events: [event], made: 1_785_398_400).text
    #expect(text.hasSuffix("\r\n"))
    return text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("Danish summer and winter time become the right instants, and the hour the clock is turned too")
  func instants() {
    func start(_ day: Day, _ time: String) -> String? {
      lines(CalendarFile.Event(uid: "a", day: day, time: ClockTime(time), minutes: 30, summary: "x"))
        .first { $0.hasPrefix("DTSTART") }
    }
    #expect(start(day, "10.00") == "DTSTART:20260803T080000Z")
    #expect(start(Day(year: 2026, month: 1, day: 5)!, "10.00") == "DTSTART:20260105T090000Z")
    // 29 March and 25 October 2026.
    #expect(start(Day(year: 2026, month: 3, day: 29)!, "10.00") == "DTSTART:20260329T080000Z")
    #expect(start(Day(year: 2026, month: 10, day: 25)!, "10.00") == "DTSTART:20261025T090000Z")
    #expect(start(Day(year: 2026, month: 1, day: 1)!, "0.30") == "DTSTART:20251231T233000Z")
  }

  @Test("Without a time of day it is the whole day")
  func wholeDay() {
    let lines = lines(CalendarFile.Event(uid: "a", day: day, time: nil, summary: "x"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20260803") && lines.contains("DTEND;VALUE=DATE:20260804"))
  }

  @Test("What has a meaning of its own is escaped, and no line of its own can be made by what was typed")
  func escaping() {
    let event = CalendarFile.Event(
      uid: "a", day: day, time: nil, summary: "A; B, C \\ D\r\nATTENDEE:x\nE\u{7}", place: "Stue 1, tv.")
    let lines = lines(event)
    #expect(lines.contains("SUMMARY:A\\; B\\, C \\\\ D\\nATTENDEE:x\\nE"))
    #expect(lines.contains("LOCATION:Stue 1\\, tv."))
  }

  @Test("No line is longer than 75 bytes, no letter is broken, and unfolded it is what it was")
  func folding() {
    let summary = String(repeating: "æøå og så videre ", count: 20)
    let text = CalendarFile(
      .publish, name: "Aftaler", events: [.init(uid: "a", day: day, time: nil, summary: summary)], made: 0
    ).text
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:" + summary))
  }

  @Test("A cancelled appointment says so, with a higher number, under the same name")
  func cancelled() {
    let lines = lines(
      CalendarFile.Event(uid: "a@x", day: day, time: nil, summary: "x", sequence: 2, isCancelled: true), .cancel)
    for line in ["METHOD:CANCEL", "UID:a@x", "SEQUENCE:2", "STATUS:CANCELLED"] { #expect(lines.contains(line)) }
  }
}
