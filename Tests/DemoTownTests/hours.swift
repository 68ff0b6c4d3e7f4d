import Almanac
import Casework
import DemoTown
import Identifiers
import Testing

private let settled = SettledTown(DemoTown(citizens: 268, until: Town.until))
private let cases: [SettledTown.Case] = (0..<2).flatMap { settled.cases(ofTeam: $0) }

@Suite struct HoursAsTheTownLivesThem {
  /// Months that have gone by, as they stand for all citizens.
  private static let months: [HoursLedger.Month] = cases.flatMap { told in
    var state = CaseState()
    for fact in told.facts { state.evolve(fact.fact, on: fact.day) }
    return HoursLedger(state.work, on: Town.until).months(before: Town.until, count: 12)
  }

  private var facts: [SettledTown.Told] { cases.flatMap(\.facts) }

  @Test func `Most months agree with the register, some differ, and some of those were looked at`() {
    let told = Self.months.filter { $0.registered != nil }
    #expect(told.count > 100)
    let agreeing = told.count { $0.standing == .agrees }
    let settled = told.count { if case .settled = $0.standing { true } else { false } }
    let differing = told.count { $0.standing == .differs }
    #expect(agreeing * 100 > told.count * 75, "\(agreeing) of \(told.count)")
    #expect(settled > 0 && differing > 0, "\(settled) settled, \(differing) differ")
  }

  @Test func `Weeks are reported by citizen or company, of work that ran, and few enough to be news`() {
    var weeks = 0
    var byCitizens = 0
    for told in cases {
      var state = CaseState()
      for fact in told.facts {
        if case .weekReported(let report) = fact.fact {
          weeks += 1
          if report.by == .citizen { byCitizens += 1 }
          let key = report.placement?.description ?? report.job?.description
          let spell = state.work.spells.last { $0.key == key }
          #expect(spell?.runs(on: report.week) == true && report.week.monday == report.week)
          #expect((0...80).contains(report.hours) && fact.day > report.week.adding(days: 6))
        }
        state.evolve(fact.fact, on: fact.day)
      }
    }
    #expect(weeks > 50 && byCitizens * 2 > weeks && byCitizens < weeks, "\(weeks), \(byCitizens)")
    #expect(weeks < facts.count / 50)
  }

  @Test func `A month is looked at only when the register has it, and is reported in the month after`() {
    for told in cases {
      var known: Set<String> = []
      for fact in told.facts {
        switch fact.fact {
        case .incomeRegistered(let income):
          known.insert("\(income.company?.description ?? "") \(income.month ?? "")")
          #expect(fact.day.firstOfMonth.adding(months: -1).monthName == income.month)
        case .monthReconciled(let looked):
          #expect(known.contains("\(looked.company) \(looked.month)"))
        default: break
        }
      }
    }
  }

  @Test func `Follow-ups say what was tried and what is next, endings what was learned, after-care how it goes`() {
    var (talks, endings, contacts) = (0, 0, 0)
    for fact in facts {
      switch fact.fact {
      case .companyFollowUpHeld(let held):
        talks += 1
        #expect(held.tried?.isEmpty == false && held.next?.isEmpty == false && held.step != nil)
      case .closingTalkHeld(let closing):
        endings += 1
        #expect((closing.skills?.count ?? 0) >= 2 && Set(closing.skills ?? []).count == closing.skills?.count)
      case .afterCareContactHeld(let held):
        contacts += 1
        #expect(held.note?.isEmpty == false)
      default: break
      }
    }
    #expect(talks > 100 && endings > 20 && contacts > 3, "\(talks) \(endings) \(contacts)")
  }
}
