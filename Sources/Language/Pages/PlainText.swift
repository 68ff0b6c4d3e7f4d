import Timelines

/// What the pages for when something is in the way say.
public enum PlainText: Worded {
  case notFoundTitle, notFoundLead, toMyDay, toCitizens, toLogin
  case notAllowedTitle, notAllowedLead, helpers, helperCourseResponsible, helperTeamLead, helperAdministrator
  case helperNobody, helperUnnamed
  case breakTitle, breakMeans, breakReason, breakReasonHelp, breakAct, breakMissing, breakCannot
  case wrongTitle, wrongLead
  case wrongReference(String)
  case tooLargeTitle
  case tooLargeLead(String)
  case tooLargeWay, toIntake
  case expiredTitle, expiredLead
  case keptTitle, keptLead, keptAtDoor, keptSend, keptLeave

  public var wording: Wording {
    switch self {
    case .notFoundTitle: Wording("Siden er her ikke", en: "The page is not here")
    case .notFoundLead:
      Wording(
        "Adressen fører ikke til noget, eller også er det flyttet. Find det i menuen, eller gå til en af disse.",
        en: "The address leads to nothing, or it has been moved. Find it in the menu, or go to one of these.")
    case .toMyDay: Wording("Min dag", en: "My day")
    case .toCitizens: Wording("Borgere", en: "Citizens")
    case .toLogin: Wording("Log ind", en: "Log in")
    case .notAllowedTitle: Wording("Det har du ikke adgang til", en: "This is not open to you")
    case .notAllowedLead:
      Wording(
        "Adgang følger arbejdet med borgeren og din rolle. Har du brug for det, så kan en kollega hjælpe.",
        en: "Access follows the work with the citizen and your role. If you need it, a colleague can help.")
    case .helpers: Wording("Spørg", en: "Ask")
    case .helperCourseResponsible:
      Wording("Den, der er ansvarlig for forløbet", en: "The one responsible for the course")
    case .helperTeamLead: Wording("Teamlederen", en: "The team leader")
    case .helperAdministrator: Wording("Administratoren", en: "The administrator")
    case .helperNobody:
      Wording(
        "Det er ikke åbent for nogen. Gå tilbage, og vælg noget andet.",
        en: "It is open to nobody. Go back and choose something else.")
    case .helperUnnamed: Wording("Vi ved ikke, hvem det er lige nu.", en: "We do not know who that is right now.")
    case .breakTitle: Wording("Haster det?", en: "Is it urgent?")
    case .breakMeans:
      Wording(
        "Du kan åbne sagen resten af dagen, når du skriver hvorfor. Din begrundelse bliver gemt, teamlederen kan se den, "
          + "og borgeren kan få den at se.",
        en:
          "You can open the case for the rest of the day when you write why. Your reason is kept, the team leader can "
          + "see it, and the citizen can see it.")
    case .breakReason: Wording("Hvorfor har du brug for at se sagen?", en: "Why do you need to see the case?")
    case .breakReasonHelp:
      Wording(
        "For eksempel: borgeren står i receptionen, og ansvarlig er syg.",
        en: "For example: the citizen is at the desk and the one responsible is ill.")
    case .breakAct: Wording("Åbn sagen i dag", en: "Open the case today")
    case .breakMissing:
      Wording("Skriv, hvorfor du har brug for at se sagen.", en: "Write why you need to see the case.")
    case .breakCannot: Wording("Sagen er ikke åbnet endnu", en: "The case is not open yet")
    case .wrongTitle: Wording("Noget gik galt hos os", en: "Something went wrong with us")
    case .wrongLead:
      Wording(
        "Det, du skrev, er måske ikke gemt. Gå tilbage, og se efter, før du prøver igen.",
        en: "What you wrote may not be saved. Go back and look before you try again.")
    case .wrongReference(let reference):
      Wording(
        "Bliver det ved, så giv jeres administrator dette nummer: \(reference)",
        en: "If it goes on, give your administrator this number: \(reference)")
    case .tooLargeTitle: Wording("Filen er for stor", en: "The file is too large")
    case .tooLargeLead(let limit):
      Wording(
        "Vi kan tage filer på op til \(limit). Intet er læst ind.",
        en: "We can take files of up to \(limit). Nothing is read in.")
    case .tooLargeWay:
      Wording(
        "Lav et udtræk for en kortere periode, eller del filen i to. De samme rækker må gerne være med begge steder.",
        en: "Make an extract for a shorter period, or divide the file in two. The same rows may stand in both.")
    case .toIntake: Wording("Tilbage til Indlæs data", en: "Back to Read in data")
    case .keptTitle: Wording("Det, du skrev, er her endnu", en: "What you wrote is still here")
    case .keptLead:
      Wording(
        "Siden havde været åben for længe, så det blev ikke gemt. Gem det nu, hvis det stadig passer.",
        en: "The page had been open for too long, so it was not saved. Save it now if it is still right.")
    case .keptAtDoor:
      Wording(
        "Siden havde været åben for længe, så du skal ind igen. Bagefter kan du gemme det.",
        en: "The page had been open for too long, so you must come in again. Then you can save it.")
    case .keptSend: Wording("Gem det nu", en: "Save it now")
    case .keptLeave: Wording("Gem det ikke", en: "Do not save it")
    case .expiredTitle: Wording("Siden var for gammel", en: "The page was too old")
    case .expiredLead:
      Wording(
        "Du er måske blevet logget ud imens. Intet er gemt. Gå tilbage, hent siden igen, og send så.",
        en: "You may have been logged out meanwhile. Nothing is saved. Go back, fetch the page again, then send.")
    }
  }
}
