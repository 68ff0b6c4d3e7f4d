import Almanac
import Casework
import Identifiers
import Testing

@Suite("What says that hours fall")
struct HoursSignTests {
  private func signs(_ facts: [Proposal], on day: String = "2026-03-20") -> [HoursSign] {
    HoursLedger(given(facts).work, on: on(day)).signs(on: on(day))
  }

  /// A flexjob of ten hours, with those weeks reported.
  private func reported(_ weeks: CaseFact..., started: String = "2026-01-05") -> [Proposal] {
    [flexJobAt("j", hours: 10).when(started)] + weeks.map { $0.when("2026-03-20") }
  }

  private func few(_ mondays: String...) -> [HoursSign] { [.fewHours(spell: "j", weeks: mondays.map(on))] }

  @Test("Two weeks under half of what was agreed, one after another, are a sign; one is not")
  func twoInARow() {
    let both = reported(week("2026-03-02", 4, job: "j"), week("2026-03-09", 4.5, job: "j", .illness))
    #expect(signs(both) == few("2026-03-02", "2026-03-09"))
    #expect(signs(reported(week("2026-03-09", 4, job: "j"))) == [])
    #expect(
      signs(reported(week("2026-03-09", 0, job: "j"), week("2026-03-16", 0, job: "j")))
        == few("2026-03-09", "2026-03-16"))
  }

  @Test("Half is not under half")
  func half() {
    #expect(signs(reported(week("2026-03-02", 5, job: "j"), week("2026-03-09", 4, job: "j"))) == [])
  }

  @Test("Three in a row are told as three")
  func three() {
    let all = reported(
      week("2026-02-23", 1, job: "j"), week("2026-03-02", 2, job: "j"), week("2026-03-09", 3, job: "j"))
    #expect(signs(all) == few("2026-02-23", "2026-03-02", "2026-03-09"))
  }

  @Test(
    "Holidays and closed days do not count: everybody knew", arguments: [WeekReported.Cause.holiday, .companyClosed])
  func calm(_ cause: WeekReported.Cause) {
    #expect(signs(reported(week("2026-03-02", 4, job: "j"), week("2026-03-09", 0, job: "j", cause))) == [])
    #expect(signs(reported(week("2026-03-02", 0, job: "j", cause), week("2026-03-09", 4, job: "j"))) == [])
  }

  @Test("A week between that went well, or that nobody spoke of, breaks the row")
  func broken() {
    let (first, last) = (week("2026-02-23", 4, job: "j"), week("2026-03-09", 4, job: "j"))
    #expect(signs(reported(first, week("2026-03-02", 10, job: "j"), last)) == [])
    #expect(signs(reported(first, last)) == [])
    #expect(signs(reported(first, week("2026-03-02", 4, job: "j"), last)) != [])
  }

  @Test("Weeks long ago, and a job that has ended, are no reason to call today")
  func longAgo() {
    #expect(signs(reported(week("2026-02-16", 4, job: "j"), week("2026-02-23", 4, job: "j"))) == [])
    let both = reported(week("2026-03-02", 4, job: "j"), week("2026-03-09", 4, job: "j"))
    #expect(signs(both + [flexJobEnded("j").when("2026-03-18")]) == [])
  }

  @Test("A first week of two days is measured by those two days")
  func firstWeek() {
    // Saturday and Sunday: 20/7 hours are agreed, so that 2 are more than half.
    let begun = reported(week("2026-03-02", 2, job: "j"), week("2026-03-09", 2, job: "j"), started: "2026-03-07")
    #expect(signs(begun) == [])
  }

  @Test("Fewer ordinary paid hours than four weeks ago are a sign for four weeks, fewer flexjob hours are not")
  func fewerPaid() {
    let paid = [paidAt("j", hours: 8).when("2026-01-05"), hours(5, job: "j").when("2026-03-10")]
    #expect(signs(paid) == [.fewerPaid(before: 8, now: 5)])
    #expect(signs(paid, on: "2026-03-09") == [])
    #expect(signs(paid, on: "2026-04-06") == [.fewerPaid(before: 8, now: 5)])
    #expect(signs(paid, on: "2026-04-07") == [])
    #expect(signs([flexJobAt("j", hours: 8).when("2026-01-05"), hours(5, job: "j").when("2026-03-10")]) == [])
    #expect(signs([paidAt("j", hours: 5).when("2026-01-05"), hours(8, job: "j").when("2026-03-10")]) == [])
  }

  @Test("A month in which the register has fewer hours is a sign, with both numbers; more hours are none")
  func monthBelow() {
    let paid = [paidAt("j", hours: 10).when("2026-01-05")]
    #expect(
      signs(paid + [income("2026-02", 20).when("2026-03-10")])
        == [.monthBelow(company: bakery, month: on("2026-02-01"), registered: 20, expected: 40)])
    #expect(signs(paid + [income("2026-02", 60).when("2026-03-10")]) == [])
    #expect(signs(paid + [income("2026-02", 38).when("2026-03-10")]) == [])
    let looked = [
      income("2026-02", 20).when("2026-03-10"), reconciled("2026-02", .explained, registered: 20).when("2026-03-11"),
    ]
    #expect(signs(paid + looked) == [])
    #expect(signs(paid + [income("2026-01", 2).when("2026-02-10")]) == [], "the month before the last")
  }
}
