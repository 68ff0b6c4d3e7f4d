import Casework
import Timelines

/// What is said of who does what.
public enum RolesText: Worded {
  case title, lead
  case now(String)
  case none, choose, choosing, from, reason, reasonHelp, save, earlier, source, ours
  case sourcePage(Int)
  case good, mind, chosen, changed, changedHelp
  case chosenBy(String, String)
  case noModel, noReason, dayAhead
  case beforeNow(String)
  // Who does what, for staff
  case who, nobody, notTold, byName
  case standIn(String, String)
  case asTeam(String, String)
  case agreedHere(String)
  case differs, byTrade, agree, asTeamChoice, model, asModel, told
  // For the citizen
  case ownWho, ownNobody
  case ownStandIn(String, String)

  public var wording: Wording {
    switch self {
    case .title: Wording("Sådan deler vi rollerne", en: "How we share the roles")
    case .lead:
      Wording(
        "Hvem i teamet gør hvad for borgeren? Vælg én måde, så både kolleger og borgere ved, hvem de går til.",
        en:
          "Who in the team does what for the citizen? Choose one way, so that colleagues and citizens know whom to ask."
      )
    case .now(let name): Wording("Lige nu: \(name)", en: "Right now: \(name)")
    case .none:
      Wording(
        "Teamet har ikke valgt endnu. Så har hver især det, der hører til deres fag.",
        en: "The team has not chosen yet. So each has what belongs to their trade.")
    case .choose: Wording("Vælg for teamet", en: "Choose for the team")
    case .choosing: Wording("Hvordan deler I rollerne?", en: "How do you share the roles?")
    case .from: Wording("Fra hvilken dag?", en: "From which day?")
    case .reason: Wording("Hvorfor?", en: "Why?")
    case .reasonHelp:
      Wording("Skriv det, så teamet kan læse det om et år.", en: "Write it so that the team can read it in a year.")
    case .save: Wording("Gem valget", en: "Save the choice")
    case .earlier: Wording("Valgt indtil nu", en: "Chosen until now")
    case .source: Wording("Kilde", en: "Source")
    case .ours: Wording("vores egen tilføjelse, ikke fra rapporten", en: "our own addition, not from the report")
    case .sourcePage(let page):
      Wording(
        "Evaluering af JobFirst, delrapport 3, maj 2018, side \(page)",
        en: "Evaluation of JobFirst, report 3, May 2018, page \(page)")
    case .good: Wording("Godt ved det", en: "What is good")
    case .mind: Wording("Pas på", en: "Mind")
    case .chosen: Wording("valgt", en: "chosen")
    case .changed: Wording("Kan ikke gemmes endnu.", en: "Cannot be saved yet.")
    case .changedHelp:
      Wording(
        "En anden har valgt imens: se nedenfor. Det, du skrev, står her. Gem igen, hvis dit valg skal gælde.",
        en: "Somebody chose meanwhile: see below. What you typed is here. Save again if your choice is to hold.")
    case .chosenBy(let name, let day): Wording("\(name), fra \(day)", en: "\(name), from \(day)")
    case .noModel: Wording("Vælg en af måderne.", en: "Choose one of the ways.")
    case .noReason: Wording("Skriv, hvorfor I vælger det.", en: "Write why you choose it.")
    case .dayAhead:
      Wording("Dagen er ikke kommet. Skriv i dag eller en dag før.", en: "That day has not come. Type today or before.")
    case .beforeNow(let day):
      Wording(
        "Det, der gælder nu, er valgt fra \(day). Skriv den dag eller en senere.",
        en: "What holds now was chosen from \(day). Type that day or a later one.")
    case .who: Wording("Hvem gør hvad", en: "Who does what")
    case .nobody: Wording("ingen endnu", en: "nobody yet")
    case .notTold: Wording("Borgeren har ikke fået det at vide endnu.", en: "The citizen has not been told yet.")
    case .byName: Wording("aftalt særskilt", en: "agreed apart")
    case .standIn(let name, let day): Wording("\(name) til og med \(day)", en: "\(name) until \(day)")
    case .asTeam(let team, let model): Wording("Som \(team): \(model).", en: "As \(team): \(model).")
    case .agreedHere(let day): Wording("Aftalt for borgeren \(day).", en: "Agreed for the citizen \(day).")
    case .differs: Wording("Det er anderledes end i teamet ellers.", en: "It differs from the rest of the team.")
    case .byTrade:
      Wording(
        "Teamet har ikke valgt, hvordan I deler rollerne. Hver har det, der hører til faget.",
        en: "The team has not chosen how to share the roles. Each has what belongs to the trade.")
    case .agree: Wording("Aftal, hvem der gør hvad", en: "Agree who does what")
    case .asTeamChoice: Wording("Som teamet", en: "As the team")
    case .model: Wording("Hvordan deler I rollerne her?", en: "How do you share the roles here?")
    case .asModel: Wording("Som fordelingen siger", en: "As the sharing says")
    case .told: Wording("Borgeren ved det", en: "The citizen knows")
    case .ownWho: Wording("Hvem gør hvad?", en: "Who does what?")
    case .ownNobody: Wording("Det har vi ikke aftalt endnu. Spørg os.", en: "We have not agreed that yet. Ask us.")
    case .ownStandIn(let name, let day): Wording("\(name) til og med \(day)", en: "\(name) until \(day)")
    }
  }
}

extension RoleTask: Worded {
  /// The task as staff say it.
  public var wording: Wording {
    switch self {
    case .decisions: Wording("Myndighed og afgørelser", en: "Authority and decisions")
    case .plan: Wording("Min plan og overblik", en: "The plan and the overview")
    case .papers: Wording("Lægepapirer og ansøgninger", en: "Medical papers and applications")
    case .companies: Wording("Virksomhedskontakt", en: "Contact with companies")
    case .followUp: Wording("Opfølgning på arbejdspladsen", en: "Follow-up at the workplace")
    case .hours: Wording("Lønnede timer", en: "Paid hours")
    case .support: Wording("Mentorstøtte", en: "Mentor support")
    case .accompany: Wording("Følgeskab til læge, bank og møder", en: "Company to doctor, bank and meetings")
    case .network: Wording("Kontakt til andre afdelinger", en: "Contact with other departments")
    }
  }

  /// The task as the citizen would say it.
  public var own: Wording {
    switch self {
    case .decisions: Wording("Bestemmer i din sag efter loven", en: "Decides in your case by the law")
    case .plan: Wording("Holder styr på din plan", en: "Keeps your plan in order")
    case .papers: Wording("Henter papirer fra lægen og søger om ting", en: "Gets papers from the doctor and applies")
    case .companies: Wording("Finder en arbejdsplads sammen med dig", en: "Finds a workplace with you")
    case .followUp: Wording("Kommer på arbejdspladsen og hører, hvordan det går", en: "Visits you at work")
    case .hours: Wording("Taler med chefen om timer og løn", en: "Talks with the boss about hours and pay")
    case .support: Wording("Taler med dig om det, der er svært", en: "Talks with you about what is hard")
    case .accompany: Wording("Går med til læge, bank og møder", en: "Goes along to doctor, bank and meetings")
    case .network: Wording("Taler med de andre afdelinger for dig", en: "Talks with the other departments for you")
    }
  }
}

extension RoleModel.Name: Worded {
  public var wording: Wording {
    switch self {
    case .allApart: Wording("Hver sin rolle", en: "A role each")
    case .consultantMentorAndCaseworker:
      Wording("Konsulent og mentor i én, sagsbehandler for sig", en: "Consultant and mentor in one, caseworker apart")
    case .mentorAndCaseworker:
      Wording("Mentor og sagsbehandler i én, konsulent for sig", en: "Mentor and caseworker in one, consultant apart")
    case .allInclusive: Wording("Én har alle roller", en: "One has all the roles")
    case .microTeam: Wording("Lille team om borgeren", en: "A small team round the citizen")
    case .other: Wording("Anderledes", en: "Otherwise")
    }
  }

  /// What it is, in a sentence.
  public var meaning: Wording {
    switch self {
    case .allApart:
      Wording(
        "Tre kolleger: en sagsbehandler, en virksomhedskonsulent og en mentor.",
        en: "Three colleagues: a caseworker, a company consultant and a mentor.")
    case .consultantMentorAndCaseworker:
      Wording(
        "To kolleger: den, der finder virksomheden, er også mentor. Sagsbehandleren har myndigheden.",
        en: "Two colleagues: who finds the company is the mentor too. The caseworker holds the authority.")
    case .mentorAndCaseworker:
      Wording(
        "To kolleger: sagsbehandleren er også mentor. Konsulenten har virksomhederne.",
        en: "Two colleagues: the caseworker is the mentor too. The consultant has the companies.")
    case .allInclusive:
      Wording("Én kollega gør det hele for borgeren.", en: "One colleague does all of it for the citizen.")
    case .microTeam:
      Wording(
        "To eller tre deles om opgaverne, som dagen kræver. Afgørelser er stadig sagsbehandlerens.",
        en: "Two or three share the tasks as the day asks. Decisions are still the caseworker's.")
    case .other: Wording("Aftalt fra sag til sag.", en: "Agreed from case to case.")
    }
  }

  /// What speaks for it.
  public var good: [Wording] {
    switch self {
    case .allApart:
      [
        Wording("Alle kender deres fag.", en: "Everybody knows their trade."),
        Wording("Er én væk, følger de to andre borgeren.", en: "When one is away, the other two follow the citizen."),
      ]
    case .consultantMentorAndCaseworker:
      [
        Wording(
          "Den, der kender borgeren bedst, bruger det hos virksomheden.",
          en: "Who knows the citizen best uses it at the company."),
        Wording("Afgørelser og tæt støtte er skilt ad.", en: "Decisions and close support are kept apart."),
        Wording("Er én væk, er der en til.", en: "When one is away, there is another."),
      ]
    case .mentorAndCaseworker:
      [
        Wording(
          "Støtte og ydelse kan sættes i gang af den, borgeren taler med.",
          en: "Support can be started by the one the citizen talks with."),
        Wording(
          "Konsulenten har hele ugen til virksomhederne.", en: "The consultant has the whole week for the companies."),
      ]
    case .allInclusive:
      [
        Wording("Borgeren har ét menneske at gå til.", en: "The citizen has one person to go to."),
        Wording("Noget kan sættes i gang samme dag.", en: "Things can be started the same day."),
        Wording("Der går ingen tid med at fortælle videre.", en: "No time goes into passing things on."),
      ]
    case .microTeam:
      [
        Wording(
          "Borgeren kender dem alle, og ferie mærkes ikke.", en: "The citizen knows all, and holidays do not show."),
        Wording("Den, der er tættest på, tager opgaven.", en: "Who is nearest takes the task."),
      ]
    case .other: []
    }
  }

  /// What to mind.
  public var mind: [Wording] {
    switch self {
    case .allApart:
      [
        Wording(
          "Det tager tid at holde hinanden orienteret.", en: "It takes time to keep each other informed."),
        Wording(
          "Borgeren har mange at holde rede på: sig tydeligt, hvem der gør hvad.",
          en: "The citizen has many to keep track of: say clearly who does what."),
        Wording(
          "Aftal det fælles mål, så I trækker samme vej.", en: "Agree the shared goal, so that you pull one way."),
      ]
    case .consultantMentorAndCaseworker:
      [
        Wording(
          "Sæt målet sammen, så den ene ikke bare bestiller hos den anden.",
          en: "Set the goal together, so that the one does not just order from the other."),
        Wording("Konsulenten kan ikke have lige så mange borgere.", en: "The consultant cannot have as many citizens."),
      ]
    case .mentorAndCaseworker:
      [
        Wording(
          "Den samme støtter og træffer afgørelser: sig, hvilken kasket du har på.",
          en: "The same person supports and decides: say which hat you wear."),
        Wording("Konsulenten kender borgeren mindre: tag hende med tidligt.", en: "Bring the consultant in early."),
      ]
    case .allInclusive:
      [
        Wording("Sårbart ved ferie og sygdom: aftal en afløser.", en: "Vulnerable to absence: agree a stand-in."),
        Wording(
          "Kemien skal passe. Borgeren skal let kunne skifte.",
          en: "You must get on. It must be easy for the citizen to change."),
        Wording("Tre fag er svære at kunne på én gang.", en: "Three trades are hard to master at once."),
        Wording(
          "Hav færre borgere, og spar om dem: ellers er du alene.", en: "Have fewer citizens, and spar about them."),
      ]
    case .microTeam:
      [
        Wording(
          "Det, alle har, kan ingen have: sæt navn på det vigtige.", en: "What all have, nobody may have: name it."),
        Wording("Skriv det ned samme dag, så de andre ved det.", en: "Write it down the same day, so the others know."),
      ]
    case .other: []
    }
  }
}
