import Casework
import Identifiers
import Language

/// The addresses of pages: Danish, lower case, with hyphens. Never anything personal in one: cases by their random id.
public enum Path {
  public static let myDay = "/min-dag"
  public static let citizens = "/borgere"
  public static let citizenSearch = "/borgere/soeg"
  public static let newCitizen = "/borgere/ny"
  public static let citizensExport = "/borgere.csv"
  public static let myTeam = "/mit-team"
  /// Where a leader opens the figures of one colleague.
  public static let colleagueFigures = "/mit-team/en-kollegas-tal"
  /// One's own week.
  public static let calendar = "/kalender"
  /// The courses that a team will spend time on.
  public static let sparring = "/sparring"
  /// The meeting about those that were chosen.
  public static let sparringMeeting = "/sparring/moede"
  /// A meeting of the team's learning group.
  public static let learningGroup = "/sparring/laeringsgruppe"
  /// A meeting about what lies between the team and another.
  public static let interfaceMeeting = "/sparring/snitflade"
  /// A success caught in a sentence.
  public static let successStory = "/sparring/succes"
  /// What somebody took on in the team is done.
  public static let teamTaskDone = "/sparring/opgave-gjort"
  /// How the team shares the roles.
  public static let roleModels = "/mit-team/roller"
  /// Who is whose makker.
  public static let makkers = "/makkerpar"
  public static let makkerEnd = "/makkerpar/slut"
  /// Where one colleague's citizens go to another.
  public static let transfer = "/mit-team/overdrag"
  public static let method = "/metoden"
  public static let dataIntake = "/indlaes-data"
  public static let myAccount = "/min-konto"
  /// The keys by which programs ask on one's behalf.
  public static let tokens = "/min-konto/noegler"
  /// What programs can ask, for people.
  public static let api = "/api"
  public static let staff = "/medarbejdere"
  public static let signOut = "/log-ud"
  public static let accessibility = "/tilgaengelighed"

  public static func citizen(_ id: ID<Case>) -> String { "\(citizens)/\(id)" }

  /// Who the citizen is: name, numbers, address and protection.
  public static func particulars(_ id: ID<Case>) -> String { "\(citizen(id))/oplysninger" }

  /// Where one of the case's forms is shown and sent.
  public static func register(_ id: ID<Case>, _ form: String) -> String { "\(citizen(id))/registrer/\(form)" }
  /// The citizen's plan.
  public static func plan(_ id: ID<Case>) -> String { "\(citizen(id))/plan" }
  /// The citizen's gross CV, and their picture of their own situation.
  public static func cv(_ id: ID<Case>) -> String { "\(citizen(id))/cv" }
  public static func picture(_ id: ID<Case>) -> String { "\(citizen(id))/billede" }
  /// Job goals in three ellipses, and what is sought on Jobnet.
  public static func jobGoals(_ id: ID<Case>) -> String { "\(citizen(id))/jobmaal" }
  public static func ownJobGoals(_ link: String) -> String { "\(own(link))/jobmaal" }
  /// Where occupations are suggested from.
  public static let occupations = "/stillinger"
  /// What is known of the labour market, and one note of it.
  public static let labourMarket = "/arbejdsmarked"
  public static func labourMarket(_ note: Reference<LabourMarketNote>) -> String {
    "\(labourMarket)/\(queryValue(note.description))"
  }
  public static func ownCV(_ link: String) -> String { "\(own(link))/cv" }
  public static func ownPicture(_ link: String) -> String { "\(own(link))/billede" }
  /// The page that lies open while one talks with the citizen.
  public static func conversation(_ id: ID<Case>) -> String { "\(citizen(id))/samtale" }
  /// Where what is typed in a conversation is kept until it is saved.
  public static func conversationDraft(_ id: ID<Case>) -> String { "\(conversation(id))/kladde" }
  /// The citizen's work agreements.
  public static func agreements(_ id: ID<Case>) -> String { "\(citizen(id))/aftaler" }
  /// Where a new one is written.
  public static func newAgreement(_ id: ID<Case>) -> String { "\(agreements(id))/ny" }
  public static func agreement(_ id: ID<Case>, _ reference: Reference<Agreement>) -> String {
    "\(agreements(id))/\(queryValue(reference.description))"
  }
  /// Where it is written or changed.
  public static func writeAgreement(_ id: ID<Case>, _ reference: Reference<Agreement>) -> String {
    "\(agreement(id, reference))/skriv"
  }
  /// What is done with it: the last part is what.
  public static func agreementAct(_ id: ID<Case>, _ reference: Reference<Agreement>, _ act: String) -> String {
    "\(agreement(id, reference))/\(act)"
  }
  /// The citizen's hours.
  public static func hours(_ id: ID<Case>) -> String { "\(citizen(id))/timer" }
  /// One placement or job, by the key that its facts call it.
  public static func work(_ id: ID<Case>, _ key: String) -> String { "\(citizen(id))/arbejde/\(queryValue(key))" }
  /// What is done with it: the last part is what.
  public static func workAct(_ id: ID<Case>, _ key: String, _ act: String) -> String { "\(work(id, key))/\(act)" }
  /// The door of those who come by a link.
  public static func signing(_ token: String) -> String { "/underskriv/\(token)" }
  /// The citizen's own door.
  public static func own(_ link: String) -> String { "/min-side/\(link)" }
  public static func ownData(_ link: String) -> String { "\(own(link))/det-der-staar" }
  public static func ownReaders(_ link: String) -> String { "\(own(link))/hvem-har-set" }
  public static func ownAgreement(_ link: String, _ reference: Reference<Agreement>) -> String {
    "\(own(link))/aftaler/\(queryValue(reference.description))"
  }
  /// Where staff make a link to it.
  public static func giveOwn(_ id: ID<Case>) -> String { "\(citizen(id))/egen-side" }
  /// Every other kind of event, to choose from.
  public static func otherEvents(_ id: ID<Case>) -> String { "\(citizen(id))/registrer" }
  /// The form of one of those kinds, by the name it is stored under.
  public static func otherEvent(_ id: ID<Case>, _ kind: CaseFactKind) -> String {
    "\(citizen(id))/registrer/haendelse/\(kind.rawValue)"
  }
  /// Corrects a fact that was recorded.
  public static func correct(_ id: ID<Case>, _ fact: ID<FactInCase>) -> String {
    "\(citizen(id))/haendelser/\(fact)/ret"
  }
  public static func retract(_ id: ID<Case>, _ fact: ID<FactInCase>) -> String {
    "\(citizen(id))/haendelser/\(fact)/fjern"
  }
  /// All that was recorded in the case.
  public static func events(_ id: ID<Case>) -> String { "\(citizen(id))/haendelser" }
  public static func readers(_ id: ID<Case>) -> String { "\(citizen(id))/hvem-har-set" }

  /// Changes language and comes back.
  public static func language(_ tongue: Tongue, backTo here: String) -> String {
    "/sprog/\(tongue.rawValue)?tilbage=\(queryValue(here))"
  }

  /// A text as a value in an address: all but letters, digits and a few safe signs of ASCII as %XX.
  public static func queryValue(_ text: String) -> String {
    var value = ""
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, 45, 46, 95, 126: value.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        value += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return value
  }
}

extension Path {
  /// The case's way to the decision.
  public static func beforeDecision(_ id: ID<Case>) -> String { "\(citizen(id))/foer-afgoerelsen" }
  /// One thing that is done there: the last part is what.
  public static func preparationAct(_ id: ID<Case>, _ act: String) -> String { "\(beforeDecision(id))/\(act)" }
  /// Where a paper is written.
  public static func writePaper(_ id: ID<Case>, _ paper: PaperSection.Paper) -> String {
    "\(beforeDecision(id))/skriv/\(paper == .preparatoryPart ? "forberedende-del" : "indstilling")"
  }
  /// Queue, meeting days and outcomes across cases.
  public static let decisionMeetings = "/rehabiliteringsteam"
}
