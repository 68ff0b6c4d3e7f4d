import Almanac
import Casework
import Identifiers
import Testing

@Suite("Hours as they were worked")
struct HoursLedgerTests {
  private func ledger(_ facts: [Proposal], on day: String = "2026-03-20") -> HoursLedger {
    HoursLedger(given(facts).work, on: on(day))
  }

  private func weeks(_ facts: [Proposal], from: String, to: String) throws -> [HoursLedger.Week] {
    let work = given(facts).work
    return HoursLedger(work, on: today).weeks(try #require(work.spells.last), from: on(from), to: on(to))
  }

  @Test("Flexjobs are counted in the order they began, ended ones too; other work is not, nor a single one")
  func flexJobNumbers() {
    let one = given([flexJobAt("a", hours: 5).march(2), paidAt("p", hours: 3).march(3)]).work
    #expect(one.spells.map { one.flexJobNumber($0.key) } == [nil, nil])
    let three = given([
      flexJobAt("a", hours: 5).march(2), paidAt("p", hours: 3).march(3), flexJobAt("b", hours: 4, depot).march(4),
      flexJobAt("c", hours: 2).march(9),
    ]).work
    #expect(three.spells.map { three.flexJobNumber($0.key) } == [1, nil, 2, 3])
  }

  // Weeks.

  @Test("A week that nobody speaks of went as agreed; one that somebody has spoken of has the latest word")
  func latestWord() throws {
    let found = try weeks(
      [
        flexJobAt("j", hours: 10).when("2026-03-02"), week("2026-03-09", 4, job: "j", by: .citizen).when("2026-03-13"),
        week("2026-03-09", 6, job: "j", .illness, by: .companyContact).when("2026-03-16"),
      ], from: "2026-03-02", to: "2026-03-20")
    #expect(found.map(\.monday) == ["2026-03-16", "2026-03-09", "2026-03-02"].map(on))
    #expect(found.map(\.hours) == [10, 6, 10] && found.map(\.agreed) == [10, 10, 10])
    #expect(found[1].report?.content.by == .companyContact && found[1].report?.said == on("2026-03-16"))
    #expect(found[0].report == nil && found[2].report == nil)
  }

  @Test("A word about any day of a week is about the week")
  func anyDay() throws {
    let found = try weeks(
      [flexJobAt("j", hours: 10).when("2026-03-02"), week("2026-03-12", 3, job: "j").when("2026-03-13")],
      from: "2026-03-02", to: "2026-03-15")
    #expect(found.map(\.hours) == [3, 10])
  }

  @Test("The first and the last week are agreed for the days on which the job ran")
  func partialWeeks() throws {
    // From a Wednesday; the first day without it is a Friday.
    let found = try weeks(
      [flexJobAt("j", hours: 14).when("2026-03-04"), flexJobEnded("j").when("2026-03-20")],
      from: "2026-01-01", to: "2026-12-31")
    #expect(found.map(\.monday) == ["2026-03-16", "2026-03-09", "2026-03-02"].map(on))
    #expect(found.map(\.agreed) == [8, 14, 10])
  }

  @Test("Hours that change on a Thursday are agreed by the day")
  func changedWithinAWeek() throws {
    let found = try weeks(
      [flexJobAt("j", hours: 7).when("2026-03-02"), hours(14, job: "j").when("2026-03-12")],
      from: "2026-03-09", to: "2026-03-22")
    #expect(found.map(\.agreed) == [14, 11])
  }

  @Test("A job that ended has no week after it, and one that is to begin none before it")
  func outsideWork() throws {
    let facts = [flexJobAt("j", hours: 14).when("2026-03-02"), flexJobEnded("j").when("2026-03-09")]
    #expect(try weeks(facts, from: "2026-03-09", to: "2026-03-31").isEmpty)
    #expect(try weeks(facts, from: "2026-02-01", to: "2026-03-01").isEmpty)
    #expect(try weeks(facts, from: "2026-02-01", to: "2026-03-31").count == 1)
  }

  @Test("Weeks go on over New Year, in a year of 53 weeks too")
  func newYear() throws {
    let found = try weeks(
      [flexJobAt("j", hours: 7).when("2026-12-21"), week("2026-12-28", 2, job: "j", .holiday).when("2026-12-21")],
      from: "2026-12-21", to: "2027-01-10")
    #expect(found.map(\.monday) == ["2027-01-04", "2026-12-28", "2026-12-21"].map(on))
    #expect(found.map { ISOWeek($0.monday).number } == [1, 53, 52])
    #expect(found.map(\.hours) == [7, 2, 7])
  }

  // The ten-hour mark.

  @Test("Nine hours at 75 percent become twelve at 85: with hours alone the effective reading does not pass the mark")
  func passesTheMark() throws {
    let facts = [
      flexJobAt("j", hours: 9, percent: 75).when("2026-01-05"), hours(12, job: "j").when("2026-02-02"),
      intensity(85, job: "j").when("2026-03-02"),
    ]
    let ledger = ledger(facts)
    func read(_ day: String, _ reading: HoursLedger.Reading) -> Double? {
      ledger.flexHours(on: on(day), as: reading)?.hours
    }
    #expect(read("2026-01-31", .effective) == 6.75 && read("2026-01-31", .nominal) == 9)
    #expect(read("2026-02-28", .effective) == 9 && read("2026-02-28", .nominal) == 12)
    #expect(read("2026-03-20", .effective) == 10.2 && read("2026-03-20", .nominal) == 12)
    let mark = ledger.rules.mark
    #expect(mark == 10)
    // A dated assessment: it is read back as it stood.
    #expect(try #require(read("2026-02-28", .effective)) <= mark)
    #expect(try #require(read("2026-02-28", .nominal)) > mark)
    #expect(try #require(read("2026-03-20", .effective)) > mark)
  }

  @Test("Jobs one to three are summed; one whose intensity nobody has assessed counts whole")
  func threeJobs() throws {
    let facts = [
      flexJobAt("1", hours: 4, percent: 50).when("2026-01-05"), flexJobAt("2", hours: 6, depot).when("2026-01-05"),
      flexJobAt("3", hours: 5, percent: 80, depot).when("2026-02-02"),
      paidAt("4", hours: 3).when("2026-01-05"), placementAt("5", hours: 20).when("2026-01-05"),
    ]
    let all = try #require(ledger(facts).flexHours(on: today, as: .effective))
    #expect(all.hours == 2 + 6 + 4 && all.unassessed == 1)
    #expect(ledger(facts).flexHours(on: today, as: .nominal)?.hours == 15)
    let two = ledger(facts + [flexJobEnded("2").when("2026-03-20")])
    #expect(two.flexHours(on: on("2026-03-19"), as: .effective)?.hours == 12)
    #expect(two.flexHours(on: today, as: .effective)?.hours == 6)
    #expect(two.flexHours(on: today, as: .effective)?.unassessed == 0)
  }

  @Test("Whoever has no flexjob has no reading, rather than a reading of none")
  func noFlexJob() {
    #expect(ledger([paidAt("4", hours: 3).when("2026-01-05")]).flexHours(on: today, as: .effective) == nil)
    #expect(
      ledger([flexJobAt("1", hours: 4).when("2026-04-01")]).flexHours(on: today, as: .nominal) == nil, "not begun")
  }

  @Test("The four kinds of hours stay apart")
  func kindsApart() {
    let ledger = ledger([
      flexJobAt("1", hours: 4).when("2026-01-05"), paidAt("2", hours: 3).when("2026-01-05"),
      paidAt("3", hours: 2, depot).when("2026-02-02"), placementAt("5", hours: 20).when("2026-01-05"),
    ])
    #expect(ledger.agreed(.flexJob, on: today) == 4 && ledger.agreed(.ordinaryPaid, on: today) == 5)
    #expect(ledger.agreed(.unpaidPlacement, on: today) == 20 && ledger.agreed(.subsidised, on: today) == 0)
  }
}
