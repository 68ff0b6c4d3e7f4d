import Almanac
import Foundation
import Testing

private let copenhagen = TimeZone(identifier: "Europe/Copenhagen")!

private func theirs(_ seconds: Int) -> Int {
  copenhagen.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
}

private func seconds(_ text: String) -> Int {
  Int(ISO8601DateFormatter().date(from: text)!.timeIntervalSince1970)
}

@Suite struct DanishClock {
  @Test func `Clocks change at the instants the time zone database knows, 1980 to 2037`() throws {
    var switches = 0
    var instant = Date(timeIntervalSince1970: Double(seconds("1980-01-01T00:00:00Z")))
    let end = seconds("2038-01-01T00:00:00Z")
    while let next = copenhagen.nextDaylightSavingTimeTransition(after: instant), Int(next.timeIntervalSince1970) < end
    {
      let second = Int(next.timeIntervalSince1970)
      for around in [-7200, -3601, -3600, -1800, -2, -1, 0, 1, 1800, 3599, 3600, 7200] {
        #expect(DanishTime.offset(atUTC: second + around) == theirs(second + around))
      }
      #expect(DanishTime.offset(atUTC: second) != DanishTime.offset(atUTC: second - 1))
      switches += 1
      instant = next
    }
    #expect(switches == 2 * 58)
  }

  @Test func `Any instant from 1970 to 2037 has the offset and the day that Foundation gives it`() {
    var generator = Seeded(1980)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = copenhagen
    let end = seconds("2038-01-01T00:00:00Z")
    for _ in 0..<20_000 {
      let second = Int.random(in: 0..<end, using: &generator)
      #expect(DanishTime.offset(atUTC: second) == theirs(second))
      let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: Double(second)))
      #expect(DanishTime.day(atUTC: second) == Day(year: parts.year!, month: parts.month!, day: parts.day!))
    }
  }

  @Test func `A new Danish day begins at midnight on Danish clocks, summer and winter`() {
    #expect(DanishTime.day(atUTC: seconds("2026-06-30T21:59:59Z")).description == "2026-06-30")
    #expect(DanishTime.day(atUTC: seconds("2026-06-30T22:00:00Z")).description == "2026-07-01")
    #expect(DanishTime.day(atUTC: seconds("2026-12-31T22:59:59Z")).description == "2026-12-31")
    #expect(DanishTime.day(atUTC: seconds("2026-12-31T23:00:00Z")).description == "2027-01-01")
  }

  @Test func `Every day starts one second after the day before it ends`() {
    for number in 3000...25_000 {
      let day = Day(number: number)
      let start = DanishTime.start(of: day)
      #expect(DanishTime.day(atUTC: start) == day)
      #expect(DanishTime.day(atUTC: start - 1) == day.adding(days: -1))
    }
  }

  @Test func `There was no summer time before 1980, and instants beyond the calendar stop at its ends`() {
    #expect(DanishTime.offset(atUTC: seconds("1979-07-01T12:00:00Z")) == 3600)
    #expect(DanishTime.offset(atUTC: seconds("2090-07-01T12:00:00Z")) == 7200)
    #expect(DanishTime.day(atUTC: .max) == .latest)
    #expect(DanishTime.day(atUTC: .min) == .earliest)
  }
}

@Suite struct Timestamps {
  @Test(arguments: [
    ("2011-10-11T13:45:40.276+02:00", "2011-10-11"), ("2011-10-11T13:45:40.276Z", "2011-10-11"),
    ("2011-10-11T13:45:40+0200", "2011-10-11"), ("2011-10-11T13:45:40+02", "2011-10-11"),
    ("2011-10-11T13:45+02:00", "2011-10-11"), ("2011-10-11 13:45", "2011-10-11"), ("2011-10-11", "2011-10-11"),
    // Across midnight, in summer and in winter.
    ("2011-07-11T21:59:59Z", "2011-07-11"), ("2011-07-11T22:00:00Z", "2011-07-12"),
    ("2011-12-11T22:59:59Z", "2011-12-11"), ("2011-12-11T23:00Z", "2011-12-12"),
    ("2011-07-11T23:30:00", "2011-07-11"), ("2011-07-12T00:30:00+05:30", "2011-07-11"),
    ("2011-07-11T20:00-0500", "2011-07-12"), ("2011-07-11T00:00:00-00:00", "2011-07-11"),
    ("2011-07-11T00:00:00+14:00", "2011-07-10"),
    // The end of the day, and leap seconds.
    ("2011-12-31T24:00:00", "2012-01-01"), ("2011-12-31T24:00", "2012-01-01"),
    ("2011-12-31T24:00:00.000+01:00", "2012-01-01"), ("2016-12-31T23:59:60Z", "2017-01-01"),
    ("2017-01-01T00:59:60+01:00", "2017-01-01"), ("2016-12-31T23:59:60", "2016-12-31"),
    ("2016-12-31T23:59:60.5+01:00", "2016-12-31"),
  ])
  func `A timestamp lies on the day that Danish calendars showed`(text: String, day: String) {
    #expect(DanishTime.day(ofTimestamp: text)?.description == day)
  }

  @Test(arguments: [
    "", "2011", "2011-10", "2011-10-1", "2011-10-11T", "2011-10-11Z", "2011-10-11+02:00", "2011-10-11T13",
    "2011-10-11T13:4", "2011-10-11T13:45:", "2011-10-11T13:45:4", "2011-10-11T13:45:40.", "2011-10-11T13:45:40,276",
    "2011-10-11T13:45.5", "2011-10-11t13:45", "2011-10-11T13:45z", "2011-10-11T13:45:40+", "2011-10-11T13:45:40+2",
    "2011-10-11T13:45:40+02:", "2011-10-11T13:45:40+02:0", "2011-10-11T13:45:40+020", "2011-10-11T13:45:40+02:60",
    "2011-10-11T13:45:40+14:01", "2011-10-11T13:45:40+15", "2011-10-11T13:45:40Z ", "2011-10-11T13:45:40ZZ",
    "2011-10-11T13:45:40 +02:00", " 2011-10-11T13:45:40", "2011-10-11  13:45:40", "2011-10-11T24:00:01",
    "2011-10-11T24:01", "2011-10-11T24:00:00.1", "2011-10-11T25:00", "2011-10-11T13:60", "2011-10-11T13:45:61",
    "2011-13-11T13:45", "2011-02-29T13:45", "11-10-2011 13:45", "2011-10-11T13-45", "20111011T1345",
    "-2011-10-11T13:45", "2011-10-11T13:45:40\u{2212}02:00", "9999-12-31T24:00:00", "9999-12-31T23:30:00-02:00",
    "0001-01-01T00:00:00+14:00", "2011-10-11T-1:00",
  ])
  func `Anything else is no timestamp`(text: String) {
    #expect(DanishTime.day(ofTimestamp: text) == nil)
  }

  @Test func `Bytes that hold no text are no timestamp`() {
    #expect(DanishTime.day(ofTimestamp: UnsafeBufferPointer<UInt8>(start: nil, count: 0)) == nil)
    var generator = Seeded(3)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      #expect(bytes.withUnsafeBufferPointer { DanishTime.day(ofTimestamp: $0) } == nil)
    }
  }

  @Test func `Cut off anywhere a timestamp is refused or still a whole one`() {
    let whole: Set<Int> = [10, 16, 19, 21, 22, 23, 26, 29]
    let text = "2011-10-11T13:45:40.276+02:00"
    for length in 0...text.count {
      #expect((DanishTime.day(ofTimestamp: text.prefix(length)) != nil) == whole.contains(length), "\(length)")
    }
  }

  @Test func `An instant written in any offset lies on one and the same Danish day`() {
    var generator = Seeded(4)
    let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    for _ in 0..<3000 {
      let instant = Int.random(in: 0..<2_145_916_800, using: &generator)
      let minutes = Int.random(in: -840...840, using: &generator)
      let local = instant + minutes * 60
      let day = Day(number: Int((Double(local) / 86_400).rounded(.down)))
      let time = local - Int(day.number) * 86_400
      let offset = (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + ":" + two(abs(minutes) % 60)
      let text = "\(day)T\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))\(offset)"
      #expect(DanishTime.day(ofTimestamp: text) == DanishTime.day(atUTC: instant), "\(text)")
    }
  }
}
