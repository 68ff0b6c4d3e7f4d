import Almanac
import Testing

private func day(_ text: String) -> Day { Day(iso: text)! }

@Suite struct Holidays {
  @Test(arguments: [
    "1818-03-22", "1943-04-25", "1961-04-02", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21",
    "2020-04-12", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18",
    "2076-04-19", "2285-03-22",
  ])
  func `Easter falls where the church's tables put it`(sunday: String) {
    #expect(DanishHolidays.easterSunday(inYear: day(sunday).year) == day(sunday))
  }

  @Test func `Easter is a Sunday from 22 March to 25 April in every year there is`() {
    for year in 1...9999 {
      let easter = DanishHolidays.easterSunday(inYear: year)
      #expect(easter.weekday == .sunday)
      let (_, month, dayOfMonth) = easter.parts
      #expect((322...425).contains(month * 100 + dayOfMonth))
    }
  }

  @Test func `2023 had eleven holidays, with store bededag`() {
    let days = DanishHolidays.holidays(in: 2023).map { "\($0.day) \($0.holiday)" }
    #expect(
      days == [
        "2023-01-01 newYearsDay", "2023-04-06 maundyThursday", "2023-04-07 goodFriday", "2023-04-09 easterSunday",
        "2023-04-10 easterMonday", "2023-05-05 generalPrayerDay", "2023-05-18 ascensionDay", "2023-05-28 whitSunday",
        "2023-05-29 whitMonday", "2023-12-25 christmasDay", "2023-12-26 secondChristmasDay",
      ])
  }

  @Test func `Store bededag is a working day from 2024 on, and no holiday else went`() {
    #expect(DanishHolidays.holiday(on: day("2023-05-05")) == .generalPrayerDay)
    #expect(DanishHolidays.holiday(on: day("2024-04-26")) == nil)
    #expect(day("2024-04-26").isWorkingDay)
    #expect(DanishHolidays.holidays(in: 2024).count == 10)
  }

  @Test func `A year's list and the question about one day agree on every day`() {
    for year in 1995...2035 {
      let list = Dictionary(uniqueKeysWithValues: DanishHolidays.holidays(in: year).map { ($0.day, $0.holiday) })
      var one = Day(year: year, month: 1, day: 1)!
      while one.year == year {
        #expect(DanishHolidays.holiday(on: one) == list[one])
        one = one.adding(days: 1)
      }
    }
  }

  @Test func `Grundlovsdag, 24 and 31 December are closed by custom and are no holidays`() {
    for (text, closing) in [
      ("2026-06-05", CustomaryClosingDay.constitutionDay), ("2026-12-24", .christmasEve), ("2026-12-31", .newYearsEve),
    ] {
      #expect(DanishHolidays.customaryClosingDay(on: day(text)) == closing)
      #expect(DanishHolidays.holiday(on: day(text)) == nil)
      #expect(day(text).isWorkingDay)
    }
    #expect(DanishHolidays.customaryClosingDay(on: day("2026-06-06")) == nil)
    // Both at once.
    #expect(DanishHolidays.holiday(on: day("2017-06-05")) == .whitMonday)
    #expect(DanishHolidays.customaryClosingDay(on: day("2017-06-05")) == .constitutionDay)
  }

  @Test func `Years outside the calendar have no holidays`() {
    #expect(DanishHolidays.holidays(in: 0).isEmpty)
    #expect(DanishHolidays.holidays(in: 10_000).isEmpty)
  }
}

@Suite struct WorkingDays {
  @Test func `A deadline in the Easter holidays moves to the Tuesday after`() {
    #expect(Day.nextWorkingDay(onOrAfter: day("2026-04-02")) == day("2026-04-07"))
    #expect(Day.nextWorkingDay(onOrAfter: day("2026-04-01")) == day("2026-04-01"))
    #expect(day("2026-12-25").nextWorkingDay() == day("2026-12-28"))
    #expect(Day.latest.nextWorkingDay() == .latest)
  }

  @Test func `Friday and one working day is Monday, and so is Saturday and one`() {
    #expect(day("2026-05-29").adding(workingDays: 1) == day("2026-06-01"))
    #expect(day("2026-05-30").adding(workingDays: 1) == day("2026-06-01"))
    #expect(day("2026-05-30").adding(workingDays: -1) == day("2026-05-29"))
    #expect(day("2026-05-30").adding(workingDays: 0) == day("2026-05-30"))
    #expect(Day.workingDays(from: day("2026-05-29"), to: day("2026-06-01")) == 1)
    #expect(Day.workingDays(from: day("2026-06-01"), to: day("2026-06-01")) == 0)
  }

  @Test func `A year's working days are known`() {
    // 2026: 261 weekdays, less nytårsdag, skærtorsdag, langfredag, 2. påskedag, Kristi himmelfart, 2. pinsedag, juledag.
    #expect(Day.workingDays(from: day("2025-12-31"), to: day("2026-12-31")) == 254)
  }

  @Test func `Counting in weeks and years gives what counting day by day gives`() {
    var generator = Seeded(7)
    for _ in 0..<300 {
      let first = Day(number: Int.random(in: 8000...25_000, using: &generator))
      let second = first.adding(days: Int.random(in: 0...900, using: &generator))
      var count = 0
      var one = first
      while one < second {
        one = one.adding(days: 1)
        if one.isWorkingDay { count += 1 }
      }
      #expect(Day.workingDays(from: first, to: second) == count)
    }
  }

  @Test func `Adding working days and counting them undo each other, forwards and backwards`() {
    var generator = Seeded(8)
    for _ in 0..<300 {
      let first = Day(number: Int.random(in: 8000...25_000, using: &generator))
      let count = Int.random(in: -400...400, using: &generator)
      let end = first.adding(workingDays: count)
      #expect(Day.workingDays(from: first, to: end) == count)
      #expect(count == 0 || end.isWorkingDay)
    }
  }

  @Test func `Counting stops at the ends of the calendar`() {
    #expect(Day.latest.adding(days: -3).adding(workingDays: .max) == .latest)
    #expect(Day.earliest.adding(days: 3).adding(workingDays: .min) == .earliest)
    #expect(Day.workingDays(from: .earliest, to: .latest) > 2_400_000)
  }
}
