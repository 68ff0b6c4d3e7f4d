import Almanac
import Foundation
import Testing

/// A Wednesday.
private let today = Day(iso: "2026-01-14")!

private func read(_ text: String, on day: Day = today) -> Result<Day, TypedDateError> {
  TypedDate.read(text, today: day)
}

private func day(_ text: String) -> Day { Day(iso: text)! }

@Suite struct TypedDates {
  @Test(arguments: [
    "230520", "23.5.20", "23.05.20", "23-05-2020", "23/5/2020", "23/5-2020", "23052020", "20200523", "2020-05-23",
    "2020/5/23", "23 5 2020", " 23.5.2020 ", "23. 5. 2020", "23.5.2020.", "23. maj 2020", "23 maj 2020", "23.maj.2020",
    "23maj2020", "d. 23. maj 2020", "den 23. maj 2020", "lørdag d. 23. maj 2020", "lørdag den 23/5-2020",
    "Lørdag, 23. maj 2020", "23 May 2020", "May 23, 2020", "23rd of May 2020", "the 23rd of May 2020",
    "saturday 23 may 2020", "23. MAJ 20", "23\u{2013}05\u{2013}2020", "23\u{A0}maj\u{A0}2020",
  ])
  func `What people write for 23 May 2020 is read as it`(text: String) {
    #expect(read(text) == .success(day("2020-05-23")))
  }

  @Test(arguments: ["23/5", "23 5", "23.5.", "23.5", "2305", "23. maj", "23 maj", "maj 23", "23rd May", "23-05"])
  func `Without a year the nearest such day is meant`(text: String) {
    #expect(read(text) == .success(day("2026-05-23")))
    #expect(read(text, on: day("2026-11-20")) == .success(day("2026-05-23")))
    #expect(read(text, on: day("2026-11-25")) == .success(day("2027-05-23")))
  }

  @Test func `In January a day in December is the one just past`() {
    #expect(read("20/12") == .success(day("2025-12-20")))
    #expect(read("3/1", on: day("2025-12-20")) == .success(day("2026-01-03")))
  }

  @Test func `Of two days equally near the coming one is meant`() {
    // 183 days lie from 1 July 2023 to 31 December 2023 and from there to 1 July 2024.
    #expect(day("2023-07-01").days(to: day("2023-12-31")) == day("2023-12-31").days(to: day("2024-07-01")))
    #expect(read("1/7", on: day("2023-12-31")) == .success(day("2024-07-01")))
  }

  @Test func `29 February without a year is the nearest leap day`() {
    #expect(read("29/2") == .success(day("2024-02-29")))
    #expect(read("29. februar", on: day("2027-01-01")) == .success(day("2028-02-29")))
    #expect(read("29/2", on: day("1900-02-01")) == .success(day("1896-02-29")))
  }

  @Test func `A year of two digits lies at most twenty years ahead`() {
    #expect(read("1.1.46") == .success(day("2046-01-01")))
    #expect(read("1.1.47") == .success(day("1947-01-01")))
    #expect(read("010100") == .success(day("2000-01-01")))
    #expect(read("311299") == .success(day("1999-12-31")))
    for year in 0...99 {
      let typed = "1/1-\(year < 10 ? "0" : "")\(year)"
      guard case .success(let found) = read(typed) else {
        Issue.record("\(typed) was not read")
        continue
      }
      #expect((1947...2046).contains(found.year) && found.year % 100 == year)
    }
  }

  @Test(arguments: [
    ("i dag", "2026-01-14"), ("I dag", "2026-01-14"), ("idag", "2026-01-14"), ("today", "2026-01-14"),
    ("i morgen", "2026-01-15"), ("tomorrow", "2026-01-15"), ("i overmorgen", "2026-01-16"), ("i går", "2026-01-13"),
    ("i ga\u{30A}r", "2026-01-13"), ("i gaar", "2026-01-13"), ("Yesterday", "2026-01-13"), ("i forgårs", "2026-01-12"),
    ("the day after tomorrow", "2026-01-16"), ("på torsdag", "2026-01-15"), ("på onsdag", "2026-01-21"),
    ("on Thursday", "2026-01-15"), ("i torsdags", "2026-01-08"), ("i onsdags", "2026-01-07"),
    ("last Monday", "2026-01-12"), ("onsdag", "2026-01-14"), ("om 3 uger", "2026-02-04"), ("om en uge", "2026-01-21"),
    ("for 3 uger siden", "2025-12-24"), ("for 2 måneder siden", "2025-11-14"), ("om 1 år", "2027-01-14"),
    ("in 10 days", "2026-01-24"), ("two weeks ago", "2025-12-31"), ("om 14 dage", "2026-01-28"),
  ])
  func `What people say is read as seen from today`(text: String, expected: String) {
    #expect(read(text) == .success(day(expected)))
  }

  @Test func `A bare weekday may be the last or the next, and both are offered`() {
    #expect(read("fredag") == .failure(.ambiguous([day("2026-01-09"), day("2026-01-16")])))
  }

  @Test func `Every month is known by its name and its first three letters in both languages`() {
    for identifier in ["da_DK", "en_GB"] {
      let formatter = DateFormatter()
      formatter.locale = Locale(identifier: identifier)
      for (index, name) in formatter.standaloneMonthSymbols.enumerated() {
        let expected = Day(year: 2020, month: index + 1, day: 9)!
        #expect(read("9. \(name) 2020") == .success(expected))
        #expect(read("9 \(name.prefix(3)). 2020") == .success(expected))
      }
    }
  }

  @Test func `A day that no calendar has is named`() {
    #expect(read("31/4") == .failure(.noSuchDay(day: 31, month: 4, year: nil)))
    #expect(read("29.2.2021") == .failure(.noSuchDay(day: 29, month: 2, year: 2021)))
    #expect(read("05/23/2020") == .failure(.noSuchDay(day: 5, month: 23, year: 2020)))
    #expect(read("0/5") == .failure(.noSuchDay(day: 0, month: 5, year: nil)))
    #expect(read("320520") == .failure(.noSuchDay(day: 32, month: 5, year: 2020)))
    #expect(read("30. februar") == .failure(.noSuchDay(day: 30, month: 2, year: nil)))
  }

  @Test func `A year far from any case is asked about`() {
    #expect(read("23-05-0202") == .failure(.yearOutOfRange(202)))
    #expect(read("2320-05-23") == .failure(.yearOutOfRange(2320)))
  }

  @Test func `A weekday that does not fit its date is told`() {
    #expect(read("fredag d. 23. maj 2020") == .failure(.otherWeekday(typed: .friday, day: day("2020-05-23"))))
  }

  @Test(arguments: ["", " ", "\t\n", "\u{A0}"])
  func `Nothing typed is empty`(text: String) {
    #expect(read(text) == .failure(.empty))
  }

  @Test(arguments: [
    "snart", "23", "230", "23052", "2305202", "230520201", "23..5", "23//5", "23--5", "/23/5", "-23-5", "23/5/", "23-",
    "23.5.202", "2020-5", "23 ma", "23 xyz", "23:05", "23+5", "23/5/20/1", "2020-05-23T10:00", "i", "på", "om uger",
    "om 1000 dage", "for 3 uger", "99999999999999999999", "２３/５", "23/5 x", "maj", "i torsdag", "på torsdags", ".",
    "d.",
  ])
  func `What no one can be sure of is unreadable`(text: String) {
    #expect(read(text) == .failure(.unreadable))
  }

  @Test func `Every day is read back from each way of writing it`() {
    for offset in stride(from: -20_000, through: 6000, by: 7) {
      let one = today.adding(days: offset)
      let (year, month, day) = one.parts
      let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
      for text in [
        one.description, "\(day)/\(month)-\(year)", "\(two(day))\(two(month))\(year)",
        "\(year)\(two(month))\(two(day))",
        "\(day).\(month).\(two(year % 100))", "\(two(day))\(two(month))\(two(year % 100))",
      ] {
        #expect(read(text) == .success(one), "\(text)")
      }
    }
  }
}
