import Timelines

/// What the page of help says: the commonest tasks, and the keys.
public enum HelpText: Worded {
  case title, lead, tasksHeading, keysHeading, keysLead
  case search, nextRow, why, closeMenu, keysOfBrowser, keysSkip
  case task(HelpTask)
  case way(HelpTask)
  case stuckHeading, stuck

  public var wording: Wording {
    switch self {
    case .title: Wording("Hjælp", en: "Help")
    case .lead: Wording("Det, man oftest skal bruge.", en: "What one needs most often.")
    case .tasksHeading: Wording("Sådan gør du", en: "How to do it")
    case .keysHeading: Wording("Taster", en: "Keys")
    case .keysLead:
      Wording(
        "Alt kan også gøres med tabulator og enter. Tasterne virker, når du ikke står i et felt.",
        en: "Everything can be done with tab and enter too. The keys work when you are not in a field.")
    case .search: Wording("Søg efter en borger", en: "Search for a citizen")
    case .nextRow: Wording("Næste og forrige række", en: "Next and previous row")
    case .closeMenu: Wording("Luk menuen", en: "Close the menu")
    case .why: Wording("Vis, hvorfor rækken er der", en: "Show why the row is there")
    case .keysOfBrowser: Wording("Næste felt, knap eller link", en: "Next field, button or link")
    case .keysSkip: Wording("Første tryk på siden: spring menuen over", en: "First press on a page: skip the menu")
    case .task(let task): task.name
    case .way(let task): task.way
    case .stuckHeading: Wording("Sidder du fast?", en: "Are you stuck?")
    case .stuck:
      Wording(
        "Spørg en kollega eller jeres administrator. Skriv aldrig navne eller CPR-numre i en besked om hjælp.",
        en: "Ask a colleague or your administrator. Never write names or personal numbers in a message for help.")
    }
  }
}

/// The commonest tasks.
public enum HelpTask: String, CaseIterable, Sendable {
  case startDay, findCitizen, holdTalk, registerTalk, planTalk, followUp, plan, waive, standIn, why, correct, sparring,
    agreement, intake, figures

  fileprivate var name: Wording {
    switch self {
    case .startDay: Wording("Se, hvad der skal ske i dag", en: "See what is to happen today")
    case .findCitizen: Wording("Find en borger", en: "Find a citizen")
    case .holdTalk: Wording("Hold en samtale, og skriv imens", en: "Hold a talk, and write meanwhile")
    case .plan: Wording("Se og ret Min plan", en: "See and change the plan")
    case .standIn: Wording("Få en kollega til at afløse", en: "Have a colleague stand in")
    case .agreement: Wording("Skriv en aftale med en virksomhed", en: "Write an agreement with a company")
    case .sparring: Wording("Spar om forløb med dit team", en: "Spar about courses with your team")
    case .registerTalk: Wording("Registrér en samtale", en: "Register a talk")
    case .planTalk: Wording("Aftal den næste samtale", en: "Agree on the next talk")
    case .followUp: Wording("Registrér en opfølgning på en virksomhed", en: "Register a follow-up at a company")
    case .waive: Wording("Undtag noget med en begrundelse", en: "Exempt something with a reason")
    case .why: Wording("Se, hvorfor noget skal ske", en: "See why something must happen")
    case .correct: Wording("Ret noget, der er skrevet forkert", en: "Correct something written wrongly")
    case .intake: Wording("Læs et udtræk ind", en: "Read in an extract")
    case .figures: Wording("Se, om vi følger metoden", en: "See whether we follow the method")
    }
  }

  fileprivate var way: Wording {
    switch self {
    case .startDay:
      Wording(
        "Åbn Min dag. Øverst står det, der skulle være sket, så i dag, så resten af ugen.",
        en: "Open My day. First stands what should have happened, then today, then the rest of the week.")
    case .findCitizen:
      Wording(
        "Gå til Borgere, og skriv navn eller CPR-nummer i søgefeltet. Det, du søger på, bliver ikke gemt i adressen.",
        en: "Go to Citizens and write a name or personal number in the search field. It is not kept in the address.")
    case .holdTalk:
      Wording(
        "Tryk Åbn samtalen på borgerens side. Til højre står, hvad samtalen skal nå. Det hele gemmes på én gang, og det, du skriver undervejs, går ikke tabt.",
        en:
          "Press Open the conversation on the citizen's page. To the right stands what it is to reach. All is saved at once, and nothing typed is lost."
      )
    case .plan:
      Wording(
        "Tryk Min plan på borgerens side: mål, delmål og hvem gør hvad. Teksten til Jobnet står klar til at kopiere.",
        en:
          "Press My plan on the citizen's page: goals, milestones and who does what. The text for Jobnet is ready to copy."
      )
    case .standIn:
      Wording(
        "Vælg Afløser for en tid på borgerens side. Adgangen følger med og slutter, når afløsningen slutter.",
        en: "Choose Stand-in for a time on the citizen's page. Access follows, and ends when the stand-in does.")
    case .agreement:
      Wording(
        "Åbn borgeren, og vælg Skriv en aftale. Skriv den, mens I sidder sammen, og send den til underskrift. Giv borger og virksomhed et link, og sig koden i telefonen. Du skriver under til sidst. Laver du en ændring, skal kun de skrive under igen, som ser noget nyt.",
        en:
          "Open the citizen and choose Write an agreement. Write it while you sit together, and send it to be signed. Give citizen and company a link, and say the code on the phone. You sign last. When you make a change, only those who see something new must sign again."
      )
    case .sparring:
      Wording(
        "Gå til Sparring, vælg de forløb, I når, og skriv idéer og opgaver. De står derefter i sagerne og på Min dag.",
        en:
          "Go to Sparring, choose the courses you reach, and write ideas and tasks. They then stand in the cases and on My day."
      )
    case .registerTalk:
      Wording(
        "Tryk Registrér ud for rækken i Min dag eller på borgerens side. Skriv dagen, som du plejer: 23.5. eller i går.",
        en: "Press Register at the row in My day or on the citizen's page. Write the day as you are used to.")
    case .planTalk:
      Wording(
        "Gå til borgerens side, og vælg at aftale den næste samtale. Så forsvinder borgeren fra listen over dem uden aftale.",
        en:
          "Go to the citizen's page and choose to agree on the next talk. Then the citizen leaves the list of those without one."
      )
    case .followUp:
      Wording(
        "Vælg opfølgning på borgerens side, og sæt kryds ved dem, der var med. Var borgeren med, tæller den også som kontakt, hvor metoden siger det.",
        en:
          "Choose follow-up on the citizen's page and tick who took part. With the citizen present it also counts as contact where the method says so."
      )
    case .waive:
      Wording(
        "Åbn rækken, vælg undtag, og skriv hvorfor. Begrundelsen står i sagen, og borgeren kan læse den.",
        en: "Open the row, choose to exempt, and write why. The reason stands in the case, and the citizen can read it."
      )
    case .why:
      Wording(
        "Tryk Hvorfor nu? ud for rækken. Du får reglen, dagene og kilden.",
        en: "Press Why now? at the row. You get the rule, the days and the source.")
    case .correct:
      Wording(
        "Åbn sagens hændelser, og vælg ret. Det gamle kan stadig ses.",
        en: "Open the events of the case and choose to correct. The old can still be seen.")
    case .intake:
      Wording(
        "Tryk på dit navn, vælg Indlæs data, og læg filen ind. Du ser, hvad der sker, før noget bliver gemt.",
        en: "Press your name, choose Read in data, and hand in the file. You see what happens before anything is saved."
      )
    case .figures:
      Wording(
        "Gå til Metoden, og vælg Følger vi metoden? Hvert tal fører ned til de sager, det tæller.",
        en: "Go to The method and choose Do we follow the method? Each figure leads down to the cases it counts.")
    }
  }
}
