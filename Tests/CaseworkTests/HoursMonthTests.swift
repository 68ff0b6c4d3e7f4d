import Almanac
import Casework
import Identifiers
import Testing

@Suite("Months held up against the income register")
struct HoursMonthTests {
  private func months(_ facts: [Proposal], before day: String = "2026-03-20", count: Int = 1) -> [HoursLedger.Month] {
    HoursLedger(given(facts).work, on: on(day)).months(before: on(day), count: count)
  }

  private func standing(_ facts: [Proposal]) -> HoursLedger.Month.Standing? { months(facts).first?.standing }

  /// February 2026 has four weeks to the day.
  private let tenHours = [paidAt("j", hours: 10).when("2026-01-05")]

  @Test("A month's hours are its days' share of each week")
  func days() {
    let found = months(tenHours, count: 3)
    #expect(found.map(\.first) == ["2026-02-01", "2026-01-01"].map(on), "nothing ran in December")
    #expect(found.map(\.nominal) == [40, 38.57] && found[0].registered == nil)
  }

  @Test("A leap year's February has a day more")
  func leap() {
    let facts = [paidAt("j", hours: 7).when("2028-01-03")]
    #expect(months(facts, before: "2028-03-05").map(\.nominal) == [29])
    #expect(months([paidAt("j", hours: 7).when("2027-01-04")], before: "2027-03-05").map(\.nominal) == [28])
  }

  @Test("December comes before January")
  func newYear() {
    let facts = [paidAt("j", hours: 7).when("2026-10-01"), income("2026-12", 30).when("2027-01-15")]
    let found = months(facts, before: "2027-01-31", count: 2)
    #expect(found.map(\.first) == ["2026-12-01", "2026-11-01"].map(on))
    #expect(found.map(\.nominal) == [31, 30] && found.map(\.registered) == [30, nil])
  }

  @Test("What was said of a week is spread over the days on which the job ran, in each of two months")
  func spread() {
    // The week of 30 March: two days in March, five in April. The job begins on the Monday.
    let facts = [paidAt("j", hours: 7).when("2026-03-30"), week("2026-03-30", 14, job: "j").when("2026-04-02")]
    #expect(months(facts, before: "2026-05-04", count: 2).map(\.nominal) == [10 + 25, 4])
    // It begins on the Wednesday: five days carry all of it, none before.
    let later = [paidAt("j", hours: 7).when("2026-04-01"), week("2026-03-30", 10, job: "j").when("2026-04-03")]
    #expect(months(later, before: "2026-05-04", count: 2).map(\.nominal) == [10 + 25])
  }

  @Test("The register may lie 15 percent off, and four hours whatever the month comes to")
  func tolerance() {
    func agrees(_ hours: Double) -> Bool {
      standing(tenHours + [income("2026-02", hours).when("2026-03-10")]) == .agrees
    }
    #expect(agrees(46) && agrees(34) && !agrees(46.5) && !agrees(33.5))
    func small(_ hours: Double) -> HoursLedger.Month.Standing? {
      standing([paidAt("j", hours: 2).when("2026-01-05"), income("2026-02", hours).when("2026-03-10")])
    }
    #expect(small(12) == .agrees && small(4) == .agrees && small(12.5) == .differs && small(3.5) == .differs)
  }

  @Test("Several payslips in a month are added, and each employer has its own")
  func payslips() {
    let facts =
      tenHours + [
        paidAt("k", hours: 5, depot).when("2026-01-05"), income("2026-02", 21).when("2026-03-02"),
        income("2026-02", 19).when("2026-03-10"), income("2026-02", 20, depot).when("2026-03-10"),
      ]
    let found = months(facts)
    #expect(found.map(\.company) == [bakery, depot] && found.map(\.registered) == [40, 20])
    #expect(found.map(\.standing) == [.agrees, .agrees])
  }

  @Test("An employer of a flexjob may report effective hours or attendance, and what lies between is looked at")
  func readings() {
    func month(_ registered: Double) -> HoursLedger.Month? {
      months([
        flexJobAt("j", hours: 10, percent: 50).when("2026-01-05"), income("2026-02", registered).when("2026-03-10"),
      ])
      .first
    }
    #expect(month(21)?.standing == .agrees && month(21)?.expected == 20)
    #expect(month(39)?.standing == .agrees && month(39)?.expected == 40)
    #expect(month(29)?.standing == .differs && month(29)?.expected == 20)
  }

  @Test("Unpaid placement is in no register; pay from a place that nobody wrote down is")
  func unpaid() {
    #expect(months([placementAt("p", hours: 20).when("2026-01-05")]).isEmpty)
    let found = months([income("2026-02", 12, depot).when("2026-03-10")])
    #expect(found.map(\.company) == [depot] && found.map(\.nominal) == [0] && found.map(\.standing) == [.differs])
  }

  @Test("A month that is not reported yet is waited for")
  func awaited() { #expect(standing(tenHours) == .awaited) }

  @Test(
    "A month that somebody has looked at is settled, until the register has other hours",
    arguments: [
      MonthReconciled.Outcome.explained, .agreementChanged, .companyCorrects,
    ])
  func settled(_ outcome: MonthReconciled.Outcome) {
    let differs = tenHours + [income("2026-02", 20).when("2026-03-10")]
    #expect(standing(differs) == .differs)
    let looked = differs + [reconciled("2026-02", outcome, registered: 20).when("2026-03-12")]
    #expect(standing(looked) == .settled(outcome))
    #expect(standing(looked + [income("2026-02", 6).when("2026-03-15")]) == .differs)
    #expect(standing(looked + [income("2026-02", 18).when("2026-03-15")]) == .agrees)
  }

  @Test("One that is to be looked at again is not settled")
  func lookAgain() {
    let facts = [
      income("2026-02", 20).when("2026-03-10"), reconciled("2026-02", .lookAgain, registered: 20).when("2026-03-12"),
    ]
    #expect(standing(tenHours + facts) == .differs)
  }
}
