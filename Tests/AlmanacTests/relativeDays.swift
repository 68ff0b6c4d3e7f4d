import Almanac
import Testing

/// A Saturday.
private let today = Day(iso: "2020-05-23")!

@Suite struct RelativeDays {
  @Test(arguments: [
    (0, RelativeDay.today), (1, .tomorrow), (2, .dayAfterTomorrow), (-1, .yesterday), (-2, .dayBeforeYesterday),
    (3, .coming(.tuesday)), (5, .coming(.thursday)), (6, .coming(.friday)), (7, .inWeeks(1)), (8, .inDays(8)),
    (13, .inDays(13)), (14, .inWeeks(2)), (17, .inWeeks(2)), (18, .inWeeks(3)), (59, .inWeeks(8)), (60, .inMonths(2)),
    (-3, .last(.wednesday)), (-6, .last(.sunday)), (-7, .weeksAgo(1)), (-8, .daysAgo(8)), (-13, .daysAgo(13)),
    (-14, .weeksAgo(2)), (-17, .weeksAgo(2)), (-18, .weeksAgo(3)), (-21, .weeksAgo(3)), (-59, .weeksAgo(8)),
    (-60, .monthsAgo(2)), (184, .inMonths(6)), (-182, .monthsAgo(6)),
  ])
  func `A day is said as a person would say it today`(days: Int, said: RelativeDay) {
    #expect(RelativeDay(today.adding(days: days), seenFrom: today) == said)
  }

  @Test func `Half a year to the day is six months, and a year away is a date`() {
    #expect(RelativeDay(today.adding(months: 6), seenFrom: today) == .inMonths(6))
    #expect(RelativeDay(today.adding(months: -11), seenFrom: today) == .monthsAgo(11))
    #expect(RelativeDay(today.adding(months: 12), seenFrom: today) == .date(today.adding(months: 12)))
    #expect(RelativeDay(.latest, seenFrom: today) == .date(.latest))
    #expect(RelativeDay(.earliest, seenFrom: today) == .date(.earliest))
  }

  @Test func `What is said never strays more than half its unit from the day, from any day of the year`() {
    for start in 0..<366 {
      let today = today.adding(days: start)
      for days in -400...400 {
        let day = today.adding(days: days)
        let sign = days < 0 ? -1 : 1
        switch RelativeDay(day, seenFrom: today) {
        case .coming(let weekday), .last(let weekday): #expect(weekday == day.weekday)
        case .inDays(let count): #expect(count == days)
        case .daysAgo(let count): #expect(count == -days)
        case .inWeeks(let count), .weeksAgo(let count):
          #expect((1...8).contains(count) && abs(abs(days) - count * 7) <= 3)
        case .inMonths(let count), .monthsAgo(let count):
          #expect((2...11).contains(count) && abs(today.adding(months: sign * count).days(to: day)) <= 16)
        case .date: #expect(abs(days) > 340)
        case .today, .tomorrow, .dayAfterTomorrow, .yesterday, .dayBeforeYesterday: #expect(abs(days) <= 2)
        }
      }
    }
  }
}
