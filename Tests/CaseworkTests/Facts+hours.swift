import Almanac
import Casework
import Identifiers

// Facts about hours, as short as a test can say them.

let bakery: Reference<Company> = ref("bageriet")
let depot: Reference<Company> = ref("lageret")

func flexJobAt(_ job: String, hours: Double, percent: Double? = nil, _ company: Reference<Company>? = bakery)
  -> CaseFact
{
  .flexJobStarted(FlexJobStarted(job: ref(job), company: company, hours: hours, intensity: percent))
}

func paidAt(_ job: String, hours: Double, _ company: Reference<Company>? = bakery) -> CaseFact {
  .paidHoursStarted(PaidHoursStarted(job: ref(job), company: company, hours: hours, kind: .microJob))
}

func placementAt(
  _ placement: String, hours: Double? = nil, until: String? = nil, _ company: Reference<Company>? = bakery
) -> CaseFact {
  .placementStarted(
    PlacementStarted(
      placement: ref(placement), kind: .workPlacement, company: company, hours: hours, until: until.map(on)))
}

func ended(
  _ placement: String, _ outcome: PlacementEnded.Outcome? = nil, because reason: String? = nil
) -> CaseFact {
  .placementEnded(PlacementEnded(placement: ref(placement), outcome: outcome, reason: reason))
}

func week(
  _ monday: String, _ hours: Double, job: String? = nil, placement: String? = nil, _ cause: WeekReported.Cause? = nil,
  note: String? = nil, by: CaseRole? = nil
) -> CaseFact {
  .weekReported(
    WeekReported(
      job: job.map { ref($0) }, placement: placement.map { ref($0) }, week: on(monday), hours: hours, cause: cause,
      note: note, by: by))
}

func income(_ month: String, _ hours: Double, _ company: Reference<Company> = bakery) -> CaseFact {
  .incomeRegistered(IncomeRegistered(company: company, hours: hours, month: month))
}

func reconciled(
  _ month: String, _ outcome: MonthReconciled.Outcome, registered: Double, _ company: Reference<Company> = bakery
) -> CaseFact {
  .monthReconciled(
    MonthReconciled(company: company, month: month, outcome: outcome, registered: registered, expected: 0))
}

func intensity(_ percent: Double, job: String) -> CaseFact {
  .intensityAssessed(IntensityAssessed(job: ref(job), intensity: percent))
}

func nextStep(_ placement: String, _ step: NextStepAgreed.Step = .newPlacement) -> CaseFact {
  .nextStepAgreed(NextStepAgreed(placement: ref(placement), step: step))
}

func followUp(placement: String? = nil, job: String? = nil, _ company: Reference<Company>? = nil, next: String? = nil)
  -> CaseFact
{
  .companyFollowUpHeld(
    CompanyFollowUpHeld(
      job: job.map { ref($0) }, placement: placement.map { ref($0) }, company: company, next: next))
}

func rhythm(_ days: Int, placement: String) -> CaseFact {
  .followUpsAgreed(FollowUpsAgreed(days: days, placement: ref(placement)))
}

func afterCare(_ key: String?, days: Int?, until: String? = nil) -> CaseFact {
  .afterCareAgreed(AfterCareAgreed(job: key.map { ref($0) }, days: days, until: until.map(on)))
}

func afterCareContact(_ key: String?, _ note: String? = nil) -> CaseFact {
  .afterCareContactHeld(AfterCareContactHeld(job: key.map { ref($0) }, note: note))
}

func afterCareEnded(_ key: String?, because reason: String = "det går") -> CaseFact {
  .afterCareEnded(AfterCareEnded(reason: reason, job: key.map { ref($0) }))
}

func selfSupportChecked(_ placement: String?, _ answer: Bool) -> CaseFact {
  .selfSupportChecked(SelfSupportChecked(placement: placement.map { ref($0) }, selfSupporting: answer))
}

extension CaseFact {
  /// The fact on a day written as 2026-03-05.
  func when(_ day: String) -> Proposal { Proposal(self, on: on(day)) }
}
