import Timelines

/// The pages that show cases, as the log of reads names them.
public enum ReadPage: String, CaseIterable, Worded {
  case myDay = "my-day"
  case citizens
  case citizenSearch = "citizen-search"
  case citizensExport = "citizens-export"
  case citizen
  case plan
  case cv
  case ownPicture = "own-picture"
  case conversation
  case fact
  case agreement, work
  case agreementDoor = "agreement-door"
  case ownDoor = "own-door"
  case ownData = "own-data"
  case beforeDecision = "before-decision"
  case decisionMeetings = "decision-meetings"
  case companyDoor = "company-door"
  case supplierDoor = "supplier-door"
  case supplier
  case myTeam = "my-team"
  case calendar
  case calendarFeed = "calendar-feed"
  case letters
  case outbox
  case group
  case ownFoundPlaces = "own-found-places"
  case sparring
  case caseloadTransfer = "caseload-transfer"
  case fidelityCases = "fidelity-cases"
  case readers
  case breakGlass = "break-glass"
  case historyOut = "history-out"

  public var wording: Wording {
    switch self {
    case .myDay: Wording("Min dag", en: "My day")
    case .citizens: Wording("Borgere", en: "Citizens")
    case .citizenSearch: Wording("Søgning efter borger", en: "Search for a citizen")
    case .citizensExport: Wording("Liste hentet som fil", en: "List taken out as a file")
    case .citizen: Wording("Borgerens side", en: "The citizen's page")
    case .plan: Wording("Min plan", en: "My plan")
    case .cv: Wording("CV", en: "CV")
    case .ownPicture: Wording("Mit eget billede", en: "My own picture")
    case .conversation: Wording("Samtalen", en: "The conversation")
    case .agreement: Wording("Aftale med en virksomhed", en: "Agreement with a company")
    case .work: Wording("Timer og forløb", en: "Hours and work")
    case .ownDoor: Wording("Borgerens egen side", en: "The citizen's own page")
    case .ownData: Wording("Borgerens egne oplysninger", en: "The citizen's own data")
    case .companyDoor: Wording("Virksomhedens egen side", en: "The company's own page")
    case .supplierDoor: Wording("Leverandørens egen side", en: "The supplier's own page")
    case .supplier: Wording("Leverandør i en indsats", en: "Supplier of an effort")
    case .agreementDoor: Wording("Aftale læst gennem et link", en: "Agreement read by a link")
    case .beforeDecision: Wording("Før afgørelsen", en: "Before the decision")
    case .decisionMeetings: Wording("Kø og møder før afgørelsen", en: "Queue and meetings before the decision")
    case .fact: Wording("En hændelse", en: "An event")
    case .myTeam: Wording("Mit team", en: "My team")
    case .calendar: Wording("Kalender", en: "Calendar")
    case .calendarFeed: Wording("Kalender i et andet program", en: "Calendar in another program")
    case .letters: Wording("Breve", en: "Letters")
    case .group: Wording("Gruppemøder og kurser", en: "Group meetings and courses")
    case .ownFoundPlaces: Wording("Selvfundne pladser", en: "Places found by citizens themselves")
    case .outbox: Wording("Udbakken", en: "The outbox")
    case .sparring: Wording("Sagssparring", en: "Case sparring")
    case .caseloadTransfer: Wording("Overdragelse af en sagsstamme", en: "Hand-over of a caseload")
    case .fidelityCases: Wording("Borgerne bag et tal", en: "The citizens behind a number")
    case .readers: Wording("Hvem har set sagen", en: "Who has seen the case")
    case .historyOut: Wording("Hele historien hentet som fil", en: "The whole history taken out as a file")
    case .breakGlass: Wording("Åbnet med begrundelse", en: "Opened with a reason")
    }
  }
}
