import Timelines

/// What stands round every page.
public enum FrameText: Worded {
  case skip, mainMenu, languages
  case myDay, citizens, calendar, sparring, myTeam, method
  case dataIntake, myAccount, staff, help, signOut
  case accessibility
  case done, note, refused

  public var wording: Wording {
    switch self {
    case .skip: Wording("Gå til indholdet", en: "Go to the content")
    case .mainMenu: Wording("Hovedmenu", en: "Main menu")
    case .languages: Wording("Sprog", en: "Language")
    case .myDay: Wording("Min dag", en: "My day")
    case .citizens: Wording("Borgere", en: "Citizens")
    case .calendar: Wording("Kalender", en: "Calendar")
    case .sparring: Wording("Sparring", en: "Sparring")
    case .myTeam: Wording("Mit team", en: "My team")
    case .method: Wording("Metoden", en: "The method")
    case .dataIntake: Wording("Indlæs data", en: "Read in data")
    case .myAccount: Wording("Min konto", en: "My account")
    case .staff: Wording("Medarbejdere", en: "Staff")
    case .help: Wording("Hjælp", en: "Help")
    case .signOut: Wording("Log ud", en: "Log out")
    case .accessibility: Wording("Tilgængelighedserklæring", en: "Accessibility statement")
    case .done: Wording("Gemt", en: "Saved")
    case .note: Wording("Bemærk", en: "Note")
    case .refused: Wording("Ikke gemt", en: "Not saved")
    }
  }
}
