import Almanac
import Casework
import Identifiers

extension Change {
  static let ofHours: [Change] = [
    Change(
      "A week was other than agreed", given: [flexJob("j", hours: 5).march(2)],
      week("2026-03-09", 3, job: "j").march(13)
    ) { $0.work.spells.first?.reports[on("2026-03-09")]?.content.hours == 3 },
    Change(
      "What is said last about a week counts",
      given: [flexJob("j", hours: 5).march(2), week("2026-03-09", 3, job: "j").march(13)],
      week("2026-03-11", 4, job: "j").march(16)
    ) { $0.work.spells.first?.reports.mapValues(\.content.hours) == [on("2026-03-09"): 4] },
    Change("The register has a month's hours", income("2026-02", 20).march(10)) {
      $0.work.incomes == [bakery: ["2026-02": 20]]
    },
    Change(
      "Another payslip in the month is added", given: [income("2026-02", 20).march(10)], income("2026-02", 5).march(12)
    ) { $0.work.incomes == [bakery: ["2026-02": 25]] },
    Change(
      "Somebody looked at a month", given: [income("2026-02", 20).march(10)],
      reconciled("2026-02", .explained, registered: 20).march(12)
    ) { $0.work.reconciled[bakery]?["2026-02"]?.outcome == .explained },
    Change(
      "Intensity is assessed from a day on", given: [flexJob("j", hours: 5).march(2)], intensity(70, job: "j").march(9)
    ) {
      $0.work.spells.first?.intensity(on: on("2026-03-09")) == 70
        && $0.work.spells.first?.intensity(on: on("2026-03-08")) == nil
    },
    Change(
      "The citizen was introduced at the company", given: [placement("p").march(2)],
      CaseFact.introductionHeld(IntroductionHeld(placement: ref("p"))).march(3)
    ) { $0.work.spells.first?.care.introduced == on("2026-03-03") },
    Change("A follow-up was held", given: [placement("p").march(2)], followUp(placement: "p", next: "videre").march(9))
    {
      $0.work.spells.first?.care.followUps.map(\.content.next) == ["videre"]
    },
    Change("Follow-ups have a rhythm", given: [placement("p").march(2)], rhythm(14, placement: "p").march(3)) {
      $0.work.spells.first?.care.rhythm?.days == 14 && $0.work.spells.first?.care.rhythm?.since == on("2026-03-03")
    },
    Change(
      "The company did not want a follow-up now", given: [placement("p").march(2)],
      CaseFact.followUpDeclined(FollowUpDeclined(placement: ref("p"), reason: "travlt")).march(9)
    ) { $0.work.spells.first?.care.declined.map(\.reason) == ["travlt"] },
    Change(
      "Why a placement ended is kept", given: [placement("p").march(2)], ended("p", .health, because: "ryggen").march(9)
    ) { $0.work.spells.first?.care.ended?.outcome == .health && $0.work.spells.first?.care.ended?.reason == "ryggen" },
    Change(
      "It was summed up with the company", given: [placement("p").march(2)],
      CaseFact.closingTalkHeld(ClosingTalkHeld(placement: ref("p"), skills: ["forme boller"])).march(9)
    ) { $0.work.spells.first?.care.closing?.content.skills == ["forme boller"] },
    Change("After-care is agreed", given: [flexJob("j").march(2)], afterCare("j", days: 28).march(9)) {
      $0.work.spells.first?.care.afterCare?.days == 28
        && $0.work.spells.first?.care.afterCare?.next(on: on("2026-03-09")) == on("2026-04-06")
    },
    Change(
      "After-care that names no job belongs to where it was agreed",
      given: [flexJob("j").march(2), afterCare("j", days: 28).march(3), flexJob("k").march(4)],
      afterCareContact(nil, "det går").march(9)
    ) { $0.work.spells.map { $0.care.afterCare?.contacts.count } == [1, nil] },
    Change(
      "After-care ended", given: [flexJob("j").march(2), afterCare("j", days: 28).march(3)],
      afterCareEnded("j").march(9)
    ) { $0.work.spells.first?.care.afterCare?.ended?.day == on("2026-03-09") },
    Change(
      "The citizen is self-supporting", CaseFact.selfSupportReached(SelfSupportReached(by: .job)).march(9)
    ) { $0.work.selfSupport.reached?.by == .job },
    Change("It was asked whether the citizen is", selfSupportChecked("p", false).march(9)) {
      $0.work.selfSupport.checks.map(\.content.selfSupporting) == [false]
    },
  ]
}
