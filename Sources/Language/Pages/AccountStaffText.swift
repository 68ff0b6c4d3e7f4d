import Timelines

/// What Medarbejdere and "Hvem har set sagen" say.
public enum StaffText: Worded {
  case title, lead
  case name, role, team, userName, state, grants, acts
  case active, closed, noAccount, noTeam
  case addOpen, addName, addRole, addTeam, addUserName, addUserNameHelp, addGrants, optional, add
  case newTeam, teamName, teamNameMissing, nameTeam
  case cannotAdd, nameMissing, roleMissing, teamUnknown
  case codeHeading(String)
  case codeMeans, codeIs
  case newCode, close, open, changeGrants, save
  case administrator, administratorMeans
  case protectedAddresses, protectedAddressesMeans
  case exports, exportsMeans
  case imports, importsMeans
  case methodConsultant, methodConsultantMeans
  // Who has seen a case.
  case readersTitle
  case readersLead(String)
  case readersNobody
  case at, who, whoRole, page, reason, reasonNone, unknownReader, byLink
  case readersWhy

  public var wording: Wording {
    switch self {
    case .title: Wording("Medarbejdere", en: "Staff")
    case .lead:
      Wording(
        "Hvem der har adgang, i hvilken rolle, og hvad de må ud over rollen.",
        en: "Who has access, in which role, and what they may do beside the role.")
    case .name: Wording("Navn", en: "Name")
    case .role: Wording("Rolle", en: "Role")
    case .team: Wording("Team", en: "Team")
    case .userName: Wording("Brugernavn", en: "User name")
    case .state: Wording("Adgang", en: "Access")
    case .grants: Wording("Må også", en: "May also")
    case .acts: Wording("Kan gøres", en: "What can be done")
    case .active: Wording("kan logge ind", en: "can log in")
    case .closed: Wording("lukket", en: "closed")
    case .noAccount: Wording("har ikke logget ind endnu", en: "has not logged in yet")
    case .noTeam: Wording("intet team", en: "no team")
    case .newTeam: Wording("Opret et team", en: "Add a team")
    case .teamName: Wording("Teamets navn", en: "The team's name")
    case .teamNameMissing: Wording("Skriv, hvad teamet hedder.", en: "Write what the team is called.")
    case .nameTeam: Wording("Opret team", en: "Add team")
    case .addOpen: Wording("Tilføj en medarbejder", en: "Add a member of staff")
    case .addName: Wording("Navn", en: "Name")
    case .addRole: Wording("Rolle", en: "Role")
    case .addTeam: Wording("Team", en: "Team")
    case .addUserName: Wording("Brugernavn", en: "User name")
    case .addUserNameHelp:
      Wording("Lad feltet stå tomt, hvis personen selv skal vælge.", en: "Leave it empty if the person is to choose.")
    case .addGrants: Wording("Må også", en: "May also")
    case .optional: Wording("valgfrit", en: "optional")
    case .add: Wording("Tilføj, og vis engangskoden", en: "Add, and show the one-time code")
    case .cannotAdd: Wording("Kan ikke gemmes endnu", en: "Cannot be saved yet")
    case .nameMissing: Wording("Skriv medarbejderens navn.", en: "Write the name of the member of staff.")
    case .roleMissing: Wording("Vælg en rolle.", en: "Choose a role.")
    case .teamUnknown:
      Wording("Teamet findes ikke længere. Vælg et andet.", en: "The team is no longer there. Choose another.")
    case .codeHeading(let name): Wording("Engangskode til \(name)", en: "One-time code for \(name)")
    case .codeMeans:
      Wording(
        "Giv koden videre mundtligt eller på papir. Den gælder én gang og i 24 timer, og den kan ikke vises igen.",
        en:
          "Hand the code over by word of mouth or on paper. It is good once and for 24 hours, and cannot be shown again."
      )
    case .codeIs: Wording("Kode", en: "Code")
    case .newCode: Wording("Ny engangskode", en: "New one-time code")
    case .close: Wording("Luk adgangen", en: "Close the access")
    case .open: Wording("Åbn adgangen igen", en: "Open the access again")
    case .changeGrants: Wording("Ret, hvad personen også må", en: "Change what the person may also do")
    case .save: Wording("Gem", en: "Save")
    case .administrator: Wording("Administrere", en: "Administer")
    case .administratorMeans:
      Wording("Brugere, modeller og indlæsning. Ingen sager.", en: "Users, models and data. No cases.")
    case .protectedAddresses: Wording("Se beskyttede adresser", en: "See protected addresses")
    case .protectedAddressesMeans:
      Wording(
        "Kun i sager, som personen i forvejen har adgang til.", en: "Only in cases that are open to the person anyway.")
    case .exports: Wording("Hente lister ud", en: "Take lists out")
    case .exportsMeans:
      Wording(
        "Lister som filer, med et formål, der bliver skrevet ned.",
        en: "Lists as files, for a purpose that is written down.")
    case .imports: Wording("Indlæse data", en: "Read in data")
    case .importsMeans: Wording("Tage udtræk ind og tage dem tilbage.", en: "Take extracts in and take them back.")
    case .methodConsultant: Wording("Passe modellerne", en: "Tend the models")
    case .methodConsultantMeans:
      Wording("Ser kommunens tal, men ingen sager.", en: "Sees the municipality's figures, but no cases.")
    case .readersTitle: Wording("Hvem har set sagen?", en: "Who has seen the case?")
    case .readersLead(let name):
      Wording(
        "Alle, der har åbnet en side om \(name). Borgeren kan få listen at se.",
        en: "All who opened a page about \(name). The citizen can see the list.")
    case .readersNobody: Wording("Ingen har åbnet sagen endnu.", en: "Nobody has opened the case yet.")
    case .at: Wording("Hvornår", en: "When")
    case .who: Wording("Hvem", en: "Who")
    case .whoRole: Wording("Rolle", en: "Role")
    case .page: Wording("Hvad blev vist", en: "What was shown")
    case .reason: Wording("Begrundelse", en: "Reason")
    case .reasonNone: Wording("hører til arbejdet med sagen", en: "belongs to the work with the case")
    case .unknownReader: Wording("ukendt", en: "unknown")
    case .byLink: Wording("kom med et link", en: "came by a link")
    case .readersWhy:
      Wording(
        "En begrundelse bliver kun skrevet, når nogen åbner en sag, de ellers ikke har adgang til.",
        en: "A reason is only written when somebody opens a case that is not open to them otherwise.")
    }
  }
}
