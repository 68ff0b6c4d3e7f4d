import Timelines

/// What the list of citizens says.
public enum CitizensText: Worded {
  case title, search, searchHelp, searchButton, mine, pair, team, municipality, circle
  case narrow, chosen, remove, clear, caption
  case name, benefit, responsible, lastContact, nextAppointment, overdue
  case found(Int)
  case page, previous, next
  case range(String, String, String)
  case export, exportPurpose, exportPurposeHelp, exportNoPurpose
  case register, nobodyMine, nobodyFound, nobodyMatches, protected, clearFilters, showAll

  public var wording: Wording {
    switch self {
    case .title: Wording("Borgere", en: "Citizens")
    case .search: Wording("Find en borger", en: "Find a citizen")
    case .searchHelp: Wording("Navn, CPR-nummer eller andet nummer", en: "Name, CPR number or other number")
    case .searchButton: Wording("Søg", en: "Search")
    case .mine: Wording("Mine", en: "Mine")
    case .pair: Wording("Mine og min makkers", en: "Mine and my makker's")
    case .team: Wording("Mit team", en: "My team")
    case .municipality: Wording("Hele kommunen", en: "The whole municipality")
    case .circle: Wording("Hvilke borgere", en: "Which citizens")
    case .narrow: Wording("Afgræns listen", en: "Narrow the list")
    case .chosen: Wording("Valgt:", en: "Chosen:")
    case .remove: Wording("Fjern", en: "Remove")
    case .clear: Wording("Fjern alle", en: "Remove all")
    case .caption: Wording("Borgere", en: "Citizens")
    case .name: Wording("Navn", en: "Name")
    case .benefit: Wording("Ydelse og fase", en: "Benefit and phase")
    case .responsible: Wording("Forløbsansvarlig", en: "Course responsible")
    case .lastContact: Wording("Seneste samtale", en: "Last talk")
    case .nextAppointment: Wording("Næste aftale", en: "Next appointment")
    case .overdue: Wording("Skulle være sket", en: "Should have happened")
    case .found(let count):
      Wording(count == 1 ? "1 borger" : "\(count) borgere", en: count == 1 ? "1 citizen" : "\(count) citizens")
    case .page: Wording("Sider", en: "Pages")
    case .previous: Wording("Forrige", en: "Previous")
    case .next: Wording("Næste", en: "Next")
    case .range(let from, let to, let total): Wording("\(from)–\(to) af \(total)", en: "\(from)–\(to) of \(total)")
    case .export: Wording("Hent som CSV", en: "Download as CSV")
    case .exportPurpose: Wording("Hvad skal listen bruges til?", en: "What is the list to be used for?")
    case .exportPurposeHelp:
      Wording(
        "Det kan borgerne læse under Hvem har set min sag.", en: "The citizens can read it in Who has seen my case.")
    case .exportNoPurpose: Wording("Skriv, hvad listen skal bruges til.", en: "Write what the list is to be used for.")
    case .register: Wording("Opret borger", en: "Add a citizen")
    case .nobodyMine: Wording("Du har ingen borgere endnu.", en: "You have no citizens yet.")
    case .nobodyFound:
      Wording(
        "Vi fandt ingen. Se efter stavningen, eller søg på CPR-nummeret.",
        en: "We found nobody. Check the spelling, or search for the CPR number.")
    case .nobodyMatches: Wording("Ingen borgere passer på det, du har valgt.", en: "No citizens match what you chose.")
    case .protected: Wording("beskyttet", en: "protected")
    case .clearFilters: Wording("Vis alle", en: "Show all")
    case .showAll: Wording("Vis hele listen", en: "Show the whole list")
    }
  }
}

/// The form that adds a citizen.
public enum NewCitizenText: Worded {
  case changeTitle, title, lead, given, family, cpr, cprHelp, administrativeNumber, administrativeHelp, targetGroup,
    benefit
  case benefitSince, street, postalCode, town, phone, email, protected, protectedHelp, identity, course, address
  case save, notChosen, noName, badCPR, badPostalCode

  public var wording: Wording {
    switch self {
    case .changeTitle: Wording("Ret oplysninger", en: "Change particulars")
    case .title: Wording("Opret borger", en: "Add a citizen")
    case .lead:
      Wording(
        "Skriv det, du ved nu. Resten kan komme til senere.", en: "Write what you know now. The rest can come later.")
    case .given: Wording("Fornavn", en: "Given name")
    case .family: Wording("Efternavn", en: "Family name")
    case .cpr: Wording("CPR-nummer", en: "CPR number")
    case .cprHelp: Wording("For eksempel 230520-1234", en: "For example 230520-1234")
    case .administrativeNumber: Wording("Kommunens eget nummer", en: "The municipality's own number")
    case .administrativeHelp: Wording("Hvis borgeren ikke har et CPR-nummer.", en: "If the citizen has no CPR number.")
    case .targetGroup: Wording("Målgruppe", en: "Target group")
    case .benefit: Wording("Ydelse", en: "Benefit")
    case .benefitSince: Wording("Ydelse siden", en: "Benefit since")
    case .street: Wording("Vej og nummer", en: "Street and number")
    case .postalCode: Wording("Postnummer", en: "Postal code")
    case .town: Wording("By", en: "Town")
    case .phone: Wording("Telefon", en: "Phone")
    case .email: Wording("Mail", en: "Email")
    case .protected: Wording("Navn og adresse er beskyttet", en: "Name and address are protected")
    case .protectedHelp:
      Wording(
        "Så ser kun få adressen, og siden siger det tydeligt.",
        en: "Then only a few see the address, and the page says so.")
    case .identity: Wording("Hvem", en: "Who")
    case .course: Wording("Ydelse og målgruppe", en: "Benefit and target group")
    case .address: Wording("Adresse og telefon", en: "Address and phone")
    case .save: Wording("Opret borger", en: "Add the citizen")
    case .notChosen: Wording("Ved ikke endnu", en: "Do not know yet")
    case .noName:
      Wording(
        "Skriv et navn, et CPR-nummer eller kommunens eget nummer.",
        en: "Write a name, a CPR number or the municipality's own number.")
    case .badCPR:
      Wording(
        "Det er ikke et CPR-nummer. Det har ti cifre, for eksempel 230520-1234.",
        en: "That is no CPR number. It has ten digits, for example 230520-1234.")
    case .badPostalCode: Wording("Et postnummer har fire cifre.", en: "A postal code has four digits.")
    }
  }
}
