import Casework
import Identifiers

// Facts as short as a test can say them.

func held(_ appointment: String? = nil, with participants: [CaseRole]? = nil) -> CaseFact {
  .contactHeld(
    ContactHeld(by: .jobBroker, participants: participants, appointment: appointment.map { ref($0) }))
}

func planned(_ appointment: String, march day: Int) -> CaseFact {
  .contactPlanned(ContactPlanned(appointment: ref(appointment), scheduledFor: held().march(day).day))
}

func moved(_ appointment: String, march day: Int) -> CaseFact {
  .contactMoved(ContactMoved(appointment: ref(appointment), scheduledFor: held().march(day).day))
}

func cancelled(_ appointment: String) -> CaseFact { .contactCancelled(ContactCancelled(appointment: ref(appointment))) }

func stayedAway(_ appointment: String?) -> CaseFact {
  .citizenStayedAway(CitizenStayedAway(appointment: appointment.map { ref($0) }))
}

func note(_ text: String) -> CaseFact { .noteWritten(NoteWritten(text: text, shownToCitizen: true)) }

let opened = CaseFact.caseOpened(CaseOpened())
let closed = CaseFact.caseClosed(CaseClosed(outcome: .job))
let returned = CaseFact.citizenReturned(CitizenReturned())

func enrolled(_ model: String) -> CaseFact { .modelEntered(ModelEntered(model: ModelName(model))) }
func left(_ model: String) -> CaseFact { .modelLeft(ModelLeft(model: ModelName(model))) }

func benefit(_ benefit: Benefit) -> CaseFact { .benefitStarted(BenefitStarted(benefit: benefit)) }
func benefitEnded(_ benefit: Benefit) -> CaseFact { .benefitEnded(BenefitEnded(benefit: benefit)) }

func away(_ absence: String, _ kind: AbsenceKind = .illness, days: Int? = nil) -> CaseFact {
  .absenceStarted(AbsenceStarted(absence: ref(absence), kind: kind, days: days))
}
func awayLonger(_ absence: String, days: Int?) -> CaseFact {
  .absenceExtended(AbsenceExtended(absence: ref(absence), days: days))
}
func back(_ absence: String) -> CaseFact { .absenceEnded(AbsenceEnded(absence: ref(absence))) }

func effort(_ effort: String) -> CaseFact {
  .parallelEffortStarted(ParallelEffortStarted(effort: ref(effort), kind: .health))
}
func effortEnded(_ effort: String) -> CaseFact { .parallelEffortEnded(ParallelEffortEnded(effort: ref(effort))) }

func jobGoal(_ goal: String, _ occupation: String = "bager") -> CaseFact {
  .jobGoalSet(JobGoalSet(goal: ref(goal), occupation: occupation))
}
func dropped(_ goal: String) -> CaseFact { .jobGoalDropped(JobGoalDropped(goal: ref(goal))) }

func progression(_ goal: String, _ text: String? = "flere timer", byMarch day: Int? = 30) -> CaseFact {
  .progressionGoalSet(
    ProgressionGoalSet(goal: ref(goal), dimension: .hours, by: day.map { held().march($0).day }, text: text))
}
func reached(_ goal: String) -> CaseFact { .progressionGoalReached(ProgressionGoalReached(goal: ref(goal))) }

func agreed(_ agreement: String, _ text: String? = "ring til bageren", dueMarch day: Int? = nil) -> CaseFact {
  .planAgreementMade(
    PlanAgreementMade(agreement: ref(agreement), due: day.map { held().march($0).day }, text: text))
}
func kept(_ agreement: String) -> CaseFact { .planAgreementKept(PlanAgreementKept(agreement: ref(agreement))) }
func changed(_ agreement: String, dueMarch day: Int?) -> CaseFact {
  .planAgreementChanged(PlanAgreementChanged(agreement: ref(agreement), due: day.map { held().march($0).day }))
}

func placement(
  _ placement: String, _ kind: PlacementKind = .workPlacement, hours: Double? = nil, untilMarch day: Int? = nil
) -> CaseFact {
  .placementStarted(
    PlacementStarted(placement: ref(placement), kind: kind, hours: hours, until: day.map { held().march($0).day }))
}
func placementEnded(_ placement: String) -> CaseFact { .placementEnded(PlacementEnded(placement: ref(placement))) }
func extended(_ placement: String, _ longest: String? = "26 weeks") -> CaseFact {
  .placementExtended(PlacementExtended(placement: ref(placement), longest: longest))
}
func flexJob(_ job: String, hours: Double? = nil) -> CaseFact {
  .flexJobStarted(FlexJobStarted(job: ref(job), hours: hours))
}
func flexJobEnded(_ job: String) -> CaseFact { .flexJobEnded(FlexJobEnded(job: ref(job))) }
func paidHours(_ job: String, hours: Double? = nil) -> CaseFact {
  .paidHoursStarted(PaidHoursStarted(job: ref(job), hours: hours, kind: .microJob))
}
func paidHoursEnded(_ job: String) -> CaseFact { .paidHoursEnded(PaidHoursEnded(job: ref(job))) }
func hours(_ hours: Double?, placement: String? = nil, job: String? = nil) -> CaseFact {
  .hoursChanged(HoursChanged(job: job.map { ref($0) }, placement: placement.map { ref($0) }, hours: hours))
}

func task(_ task: String, _ text: String = "ring til lægen", dueMarch day: Int) -> CaseFact {
  .taskGiven(TaskGiven(task: ref(task), text: text, due: held().march(day).day, person: lene))
}
func done(_ task: String) -> CaseFact { .taskDone(TaskDone(task: ref(task))) }
func taskMoved(_ task: String, toMarch day: Int, person: ID<Person>? = nil) -> CaseFact {
  .taskMoved(TaskMoved(task: ref(task), due: held().march(day).day, person: person))
}
func taskDropped(_ task: String, because reason: String) -> CaseFact {
  .taskDropped(TaskDropped(task: ref(task), reason: reason))
}
