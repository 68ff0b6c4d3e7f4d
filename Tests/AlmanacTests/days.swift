import Almanac
import Foundation
import Testing

private var gregorian: Calendar {
  var calendar = Calendar(identifier: .gregorian)
  calendar.timeZone = TimeZone(secondsFromGMT: 0)!
  return calendar
}

@Suite struct Days {
  @Test func `Every day from 1900 to 2100 has the parts, weekday and ISO week that Foundation gives it`() throws {
    let calendar = gregorian
    var iso = Calendar(identifier: .iso8601)
    iso.timeZone = calendar.timeZone
    let first = try #require(Day(year: 1900, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    var wrong: [Day] = []
    for number in first.number...last.number {
      let day = Day(number: Int(number))
      let parts = day.parts
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let theirs = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let week = iso.dateComponents([.yearForWeekOfYear, .weekOfYear], from: date)
      let mine = ISOWeek(day)
      if parts.year != theirs.year || parts.month != theirs.month || parts.day != theirs.day
        || Day(year: parts.year, month: parts.month, day: parts.day) != day
        || day.weekday.rawValue % 7 + 1 != theirs.weekday
        || mine.year != week.yearForWeekOfYear || mine.number != week.weekOfYear
        || Day(iso: day.description) != day
      {
        wrong.append(day)
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `The calendar runs from year 1 to 9999 and stops at its ends`() {
    #expect(Day.earliest.description == "0001-01-01")
    #expect(Day.latest.description == "9999-12-31")
    #expect(Day.earliest.adding(days: -1) == .earliest)
    #expect(Day.latest.adding(months: 1) == .latest)
    #expect(Day.earliest.adding(months: -1) == .earliest)
    #expect(Day.earliest.weekday == .monday)
    #expect(Day.latest.weekday == .friday)
    #expect(Day(year: 0, month: 1, day: 1) == nil)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
  }

  @Test(arguments: [
    "", "2020-5-23", "2020-05-3", "20-05-23", "2020-05-32", "2020-13-01", "2020-00-10", "2020-01-00", "2021-02-29",
    " 2020-05-23", "2020-05-23 ", "2020/05/23", "20200523", "2020-05-23T", "+020-05-23", "2020-05-+3", "2020-W2-23",
    "０２０20-05", "2020‑05-23", "0000-01-01", "-001-01-01", "2020-05-2\u{0663}", "2020-0a-23", "2020-05-:1",
  ])
  func `A day is read as ISO 8601 writes it and in no other way`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func `No one-byte change of an ISO day is read unless it is another ISO day`() throws {
    let bytes = Array("2020-05-23".utf8)
    for position in bytes.indices {
      for byte in UInt8.min ... .max {
        var changed = bytes
        changed[position] = byte
        let read = changed.withUnsafeBufferPointer { Day(isoBytes: $0.baseAddress!, count: $0.count) }
        if let read { #expect(read.isoBytes == changed) }
      }
    }
  }

  @Test func `Adding months keeps the day of the month, or takes the month's last`() throws {
    let first = try #require(Day(year: 1999, month: 1, day: 1))
    for offset in stride(from: 0, to: 3000, by: 1) {
      let day = first.adding(days: offset)
      for months in [-25, -12, -11, -1, 0, 1, 2, 11, 12, 13, 48] {
        let moved = day.adding(months: months)
        let index = day.parts.year * 12 + day.parts.month - 1 + months
        #expect(moved.parts.year * 12 + moved.parts.month - 1 == index)
        let length = Day.length(ofMonth: moved.parts.month, year: moved.parts.year)
        #expect(moved.parts.day == min(day.parts.day, length))
      }
    }
  }

  @Test(arguments: [
    ("2019-01-31", "1 month", "2019-02-28"), ("2020-01-31", "1 month", "2020-02-29"),
    ("2020-02-29", "1 year", "2021-02-28"), ("2020-02-29", "4 years", "2024-02-29"),
    ("2020-08-31", "6 months", "2021-02-28"), ("2020-12-31", "2 months", "2021-02-28"),
    ("2020-05-23", "10 weeks", "2020-08-01"), ("2020-05-23", "14 days", "2020-06-06"),
  ])
  func `A duration ends on the day that a reader of the rule would find`(start: String, length: String, end: String) {
    #expect(Day(iso: start)! + CalendarDuration(length)! == Day(iso: end)!)
  }

  @Test func `Subtracting months cuts to the month's last day as adding does`() throws {
    let day = try #require(Day(year: 2021, month: 3, day: 31))
    #expect((day - CalendarDuration(1, .months)).description == "2021-02-28")
    #expect((day - CalendarDuration(2, .weeks)).description == "2021-03-17")
  }

  @Test func `The next and the previous weekday are never the day itself`() {
    for offset in 0..<14 {
      let day = Day(number: 18_000 + offset)
      for weekday in Weekday.allCases {
        let next = day.next(weekday)
        let previous = day.previous(weekday)
        #expect(next.weekday == weekday && (1...7).contains(day.days(to: next)))
        #expect(previous.weekday == weekday && (1...7).contains(previous.days(to: day)))
      }
    }
  }
}

@Suite struct Weeks {
  @Test func `1 January 2021 lies in week 53 of 2020`() throws {
    let week = ISOWeek(try #require(Day(iso: "2021-01-01")))
    #expect(week.description == "2020-W53")
    #expect(week.firstDay.description == "2020-12-28")
    #expect(week.lastDay.description == "2021-01-03")
    #expect(ISOWeek(year: 2020, number: 53) == week)
    #expect(ISOWeek(year: 2021, number: 53) == nil)
    #expect(ISOWeek(year: 2021, number: 0) == nil)
    #expect(week.adding(weeks: 1).description == "2021-W01")
    #expect(week < week.adding(weeks: 1))
  }

  @Test func `Every week begins on a Monday, ends on a Sunday and holds its own days`() throws {
    for year in 1990...2040 {
      for number in 1...ISOWeek.count(inYear: year) {
        let week = try #require(ISOWeek(year: year, number: number))
        #expect(week.firstDay.weekday == .monday && week.lastDay.weekday == .sunday)
        #expect(ISOWeek(week.firstDay) == week && ISOWeek(week.lastDay) == week)
      }
    }
  }

  @Test func `The calendar's first and last days have weeks`() {
    #expect(ISOWeek(.earliest).description == "0001-W01")
    #expect(ISOWeek(.latest).description == "9999-W52")
    #expect(ISOWeek(.latest).lastDay == .latest)
    #expect(ISOWeek(.latest).adding(weeks: .max) == ISOWeek(.latest))
  }
}
