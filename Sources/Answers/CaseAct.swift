/// What may be done in a case.
public enum CaseAct: String, CaseIterable, Hashable, Sendable {
  case registerContact, planContact, note, task, waive, followUp, placement, endPlacement, hours, jobGoal,
    progressionGoal
  case accommodation, agreement, planUpdated, document, enrol, leave, assign, benefit, absence, identity, meeting
  case correct, retract, seeAccessLog
}
