import Timelines

/// The form that the vocabulary drives, and the pages round what is written.
public enum FactFormText: Worded {
  case day, yes, no, notTold, choose, listHelp, whyCorrect, whyRetract, whyHelp, missing, unfit
  case correctTitle(String)
  case retractTitle(String)
  case retractLead, retract, saveCorrection
  case moreQuestions(Int)
  case modelAsks
  case otherTitle, otherLead
  case conflictHeading(String)
  case somebody, conflictText, field
  case theirs(String)
  case yours, saveAnyway, readAgain
  case cannotSave, cannotSaveLead, back

  public var wording: Wording {
    switch self {
    case .day: Wording("Dag", en: "Day")
    case .yes: Wording("Ja", en: "Yes")
    case .no: Wording("Nej", en: "No")
    case .notTold: Wording("Ikke oplyst", en: "Not told")
    case .choose: Wording("Ikke valgt", en: "Not chosen")
    case .listHelp: Wording("Skriv komma imellem.", en: "Put commas between.")
    case .whyCorrect: Wording("Hvorfor retter du det?", en: "Why do you correct it?")
    case .whyRetract: Wording("Hvorfor fjerner du det?", en: "Why do you remove it?")
    case .whyHelp: Wording("Borgeren kan læse det.", en: "The citizen may read it.")
    case .missing: Wording("Udfyld dette felt.", en: "Fill in this field.")
    case .unfit:
      Wording(
        "Det passer ikke her. Se efter, hvad der skal stå.", en: "That does not fit here. Check what belongs here.")
    case .correctTitle(let noun): Wording("Ret: \(noun)", en: "Correct: \(noun)")
    case .retractTitle(let noun): Wording("Fjern: \(noun)", en: "Remove: \(noun)")
    case .retractLead:
      Wording(
        "Hændelsen tæller ikke længere. Den kan stadig ses i historikken sammen med din begrundelse.",
        en: "The event no longer counts. It can still be seen in the history with your reason.")
    case .retract: Wording("Fjern hændelsen", en: "Remove the event")
    case .saveCorrection: Wording("Gem rettelsen", en: "Save the correction")
    case .modelAsks: Wording("Det tæller, når det passer med modellen:", en: "It counts where it fits the model:")
    case .moreQuestions(let count):
      Wording("Flere oplysninger (\(count))", en: "More particulars (\(count))")
    case .otherTitle: Wording("Registrér en anden hændelse", en: "Register another event")
    case .otherLead: Wording("Vælg, hvad der er sket.", en: "Choose what has happened.")
    case .conflictHeading(let name):
      Wording("\(name) har rettet imens: se forskellen", en: "\(name) wrote meanwhile: see the difference")
    case .somebody: Wording("En kollega", en: "A colleague")
    case .conflictText:
      Wording(
        "Intet af det, du har skrevet, er tabt. Gem det alligevel, eller læs sagen igen først.",
        en: "Nothing you wrote is lost. Save it anyway, or read the case again first.")
    case .field: Wording("Felt", en: "Field")
    case .theirs(let name): Wording("Skrevet imens af \(name)", en: "Written meanwhile by \(name)")
    case .yours: Wording("Det, du har skrevet", en: "What you wrote")
    case .saveAnyway: Wording("Gem alligevel", en: "Save anyway")
    case .readAgain: Wording("Læs igen", en: "Read again")
    case .cannotSave: Wording("Kan ikke gemmes endnu", en: "Cannot be saved yet")
    case .cannotSaveLead: Wording("Det mangler:", en: "What is missing:")
    case .back: Wording("Gå tilbage", en: "Go back")
    }
  }
}
