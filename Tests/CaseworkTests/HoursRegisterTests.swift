import Almanac
import Identifiers
import Testing

@testable import Casework

@Suite("What the income register tells of an agreed job")
struct HoursRegisterTests {
  private func fact(_ number: UInt8, _ fact: CaseFact, on day: String, batch: String? = nil) -> CaseHistory.Standing {
    let recorded = RecordedFact(
      id: id(number), day: on(day), recorded: Int64(number), actor: .person(lene, as: .companyConsultant),
      batch: batch, fact: fact)
    return CaseHistory.Standing(recorded: recorded, day: on(day), fact: fact)
  }

  private func job(_ key: String, at company: String, hours: Double) -> CaseFact {
    .paidHoursStarted(PaidHoursStarted(job: ref(key), company: ref(company), hours: hours))
  }

  @Test("the same hours count once, and before the agreement the register's alone")
  func once() {
    let state = CaseState([
      fact(1, job("fra-registret", at: "bageren", hours: 5), on: "2026-01-01", batch: "b"),
      fact(2, job("aftalt", at: "bageren", hours: 6), on: "2026-03-01"),
    ])
    let ledger = HoursLedger(state.work, on: on("2026-04-01"))
    #expect(ledger.agreed(.ordinaryPaid, on: on("2026-02-01")) == 5)
    #expect(ledger.agreed(.ordinaryPaid, on: on("2026-04-01")) == 6)
  }

  @Test("a job at another company counts beside")
  func beside() {
    let state = CaseState([
      fact(1, job("fra-registret", at: "slagteren", hours: 5), on: "2026-01-01", batch: "b"),
      fact(2, job("aftalt", at: "bageren", hours: 6), on: "2026-03-01"),
    ])
    #expect(HoursLedger(state.work, on: on("2026-04-01")).agreed(.ordinaryPaid, on: on("2026-04-01")) == 11)
  }
}
