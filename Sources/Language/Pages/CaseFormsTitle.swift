import Timelines

/// What the short forms are called, and what their buttons say.
public enum EntryTitle: Worded {
  case contact, move, cancel, stayedAway, note, task, taskDone, taskMoved, taskDropped, waiver, nextStep, jobGoal,
    progressionGoal
  case accommodation, accommodationEnded, agreement, agreementKept, placement, placementExtended, placementEnded, hours,
    enrol, leave
  case assign, detach, standIn, roles, benefit, absence, accompanied
  case expected, learned, support, effort, effortBegun, effortEnded
  case save, saveMove, back, cannotSave

  public var wording: Wording {
    switch self {
    case .contact: Wording("Registrér samtale", en: "Register a talk")
    case .move: Wording("Flyt aftalen", en: "Move the appointment")
    case .cancel: Wording("Aflys aftalen", en: "Cancel the appointment")
    case .stayedAway: Wording("Borgeren kom ikke", en: "The citizen did not come")
    case .note: Wording("Skriv et notat", en: "Write a note")
    case .task: Wording("Ny opgave", en: "New task")
    case .taskDone: Wording("Opgaven er gjort", en: "The task is done")
    case .taskMoved: Wording("Flyt opgaven", en: "Move the task")
    case .taskDropped: Wording("Opgaven skal ikke gøres", en: "The task is not to be done")
    case .waiver: Wording("Undtag for en tid", en: "Set aside for a time")
    case .nextStep: Wording("Aftal næste skridt", en: "Agree the next step")
    case .jobGoal: Wording("Nyt jobmål", en: "New job goal")
    case .progressionGoal: Wording("Nyt udviklingsmål", en: "New progression goal")
    case .accommodation: Wording("Nyt skånehensyn", en: "New accommodation")
    case .accommodationEnded: Wording("Skånehensynet er slut", en: "The accommodation has ended")
    case .expected: Wording("Forventede timer", en: "Expected hours")
    case .learned: Wording("Det har vi lært", en: "What we have learned")
    case .support: Wording("Kompenserende ordning", en: "Compensating scheme")
    case .effort: Wording("Indsats ved siden af", en: "Effort beside")
    case .effortBegun: Wording("Indsatsen er begyndt", en: "The effort has begun")
    case .effortEnded: Wording("Indsatsen er slut", en: "The effort has ended")
    case .agreement: Wording("Ny aftale", en: "New agreement")
    case .agreementKept: Wording("Aftalen er holdt", en: "The agreement was kept")
    case .placement: Wording("Nyt virksomhedsforløb", en: "New placement")
    case .placementExtended: Wording("Forlæng virksomhedsforløb", en: "Extend a placement")
    case .placementEnded: Wording("Afslut forløb eller job", en: "End a placement or job")
    case .hours: Wording("Ændr timer", en: "Change hours")
    case .enrol: Wording("Begynd en indsats", en: "Begin an intervention")
    case .leave: Wording("Afslut en indsats", en: "End an intervention")
    case .assign: Wording("Tilknyt en kollega", en: "Attach a colleague")
    case .detach: Wording("Slut for en kollega", en: "A colleague leaves")
    case .standIn: Wording("Afløser for en tid", en: "Stand-in for a time")
    case .roles: Wording("Aftal, hvem der gør hvad", en: "Agree who does what")
    case .benefit: Wording("Ny ydelse", en: "New benefit")
    case .accompanied: Wording("Ledsagelse", en: "Accompaniment")
    case .absence: Wording("Fravær", en: "Absence")
    case .save: Wording("Gem", en: "Save")
    case .saveMove: Wording("Flyt", en: "Move")
    case .back: Wording("Tilbage", en: "Back")
    case .cannotSave: Wording("Kan ikke gemmes endnu", en: "Cannot be saved yet")
    }
  }
}
