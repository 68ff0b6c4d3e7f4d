import Timelines

/// What sparring says.
public enum SparringText: Worded {
  case title, lead
  case last(String)
  case never, whichHeading, choosing
  case whichLead(Int)
  case none, choose, noneChosen
  case responsible(String)
  case nobody
  case lastTalk(String)
  case neverTalked
  // Reasons
  case withoutWork, endingSoon, noJobGoal, longSinceContact, noNextAppointment, noConcretePlan
  // The meeting
  case meeting, meetingLead, who
  case goal(String)
  case noGoal
  case running(String)
  case agreed(String)
  case ideas, ideasHelp, task, person, due, nobodyYet
  case success, successHelp, allowed
  case save
  // The learning group
  case learning, learningLead, learningTitle
  case learningLast(String, String)
  case learningNever
  case practising(String)
  case theme, themeHelp, practise, practiseHelp, minutes, day, learningSave, noTheme
  // What is wrong
  case noTaskText, noPerson, notAllowed, dayPassed

  public var wording: Wording {
    switch self {
    case .title: Wording("Sagssparring", en: "Case sparring")
    case .lead:
      Wording(
        "Find nye muligheder sammen, gerne hver 14. dag.", en: "Find new possibilities together, best every 14 days.")
    case .last(let day): Wording("Sidst \(day).", en: "Last \(day).")
    case .never: Wording("I har ikke sparret endnu.", en: "You have not sparred yet.")
    case .whichHeading: Wording("Forløb, vi vil bruge tid på", en: "Courses we want to spend time on")
    case .choosing: Wording("Vælg, hvad I når", en: "Choose what you reach")
    case .whichLead(let courses):
      Wording(
        "Forslag ud af teamets \(courses) forløb: dem med mindst to grunde. Tag gerne andre end dem, I plejer.",
        en:
          "Proposed out of the team's \(courses) courses: those with two reasons at least. Take others than you usually do, too."
      )
    case .none:
      Wording(
        "Ingen forløb har to grunde lige nu. Sig det højt: det går godt.",
        en: "No course has two reasons just now. Say it aloud: it goes well.")
    case .choose: Wording("Gå til mødet med de valgte", en: "To the meeting with these")
    case .noneChosen: Wording("Vælg mindst ét forløb.", en: "Choose at least one course.")
    case .responsible(let name): Wording("hos \(name)", en: "with \(name)")
    case .nobody: Wording("uden ansvarlig", en: "nobody responsible")
    case .lastTalk(let day): Wording("talte sammen \(day)", en: "talked \(day)")
    case .neverTalked: Wording("har ikke talt sammen endnu", en: "have not talked yet")
    case .withoutWork: Wording("uden praktik eller job i fire måneder", en: "four months without placement or job")
    case .endingSoon:
      Wording(
        "et forløb slutter snart, og næste skridt er ikke aftalt", en: "a placement ends soon, no next step agreed")
    case .noJobGoal: Wording("intet jobmål endnu", en: "no job goal yet")
    case .longSinceContact: Wording("over 90 dage siden, I talte sammen", en: "more than 90 days since you talked")
    case .noNextAppointment: Wording("ingen næste aftale", en: "no next appointment")
    case .noConcretePlan:
      Wording("Min plan er ikke gået igennem i tre måneder", en: "the plan was not gone through for three months")
    case .meeting: Wording("Mødet", en: "The meeting")
    case .meetingLead:
      Wording(
        "Kort om hvert forløb, så nye idéer. Borgeren kan læse det, I skriver.",
        en: "Briefly on each course, then new ideas. The citizen may read what you write.")
    case .who: Wording("Hvem er med?", en: "Who takes part?")
    case .goal(let goals): Wording("Mål: \(goals)", en: "Goal: \(goals)")
    case .noGoal: Wording("Intet jobmål endnu", en: "No job goal yet")
    case .running(let places): Wording("Lige nu: \(places)", en: "Just now: \(places)")
    case .agreed(let steps): Wording("Aftalt: \(steps)", en: "Agreed: \(steps)")
    case .ideas: Wording("Nye idéer", en: "New ideas")
    case .ideasHelp:
      Wording("Skriv, hvad I vil prøve. Ikke, hvad der er galt.", en: "Write what you will try. Not what is wrong.")
    case .task: Wording("Hvad gør I nu?", en: "What do you do now?")
    case .person: Wording("Hvem?", en: "Who?")
    case .due: Wording("Senest", en: "By")
    case .nobodyYet: Wording("Ingen endnu", en: "Nobody yet")
    case .success: Wording("En succes i én sætning", en: "A success in one sentence")
    case .successHelp:
      Wording(
        "Uden navn, eller sådan som borgeren gerne vil have den fortalt.",
        en: "Without a name, or as the citizen wants it told.")
    case .allowed:
      Wording("Borgeren kan ikke kendes, eller har sagt ja", en: "The citizen cannot be recognised, or has said yes")
    case .save: Wording("Gem sparringen", en: "Save the sparring")
    case .learning: Wording("Læringsgruppe", en: "Learning group")
    case .learningLead:
      Wording(
        "Øv metoden sammen, gerne hver måned: ét tema, åbne spørgsmål, noget alle prøver.",
        en: "Practise the method together, best every month: one theme, open questions, something all of you try.")
    case .learningTitle: Wording("Skriv fra læringsgruppen", en: "Write from the learning group")
    case .learningLast(let day, let theme): Wording("Sidst \(day): \(theme).", en: "Last \(day): \(theme).")
    case .learningNever: Wording("I har ikke holdt læringsgruppe endnu.", en: "You have not held a learning group yet.")
    case .practising(let what): Wording("Det prøver vi: \(what)", en: "We try: \(what)")
    case .theme: Wording("Tema", en: "Theme")
    case .themeHelp:
      Wording(
        "For eksempel: at tale om timer fra første samtale.",
        en: "For example: talking about hours from the first talk.")
    case .practise: Wording("Det prøver alle til næste gang", en: "What all of you try until next time")
    case .practiseHelp:
      Wording(
        "Noget bestemt, som I kan fortælle om næste gang.", en: "Something definite that you can tell about next time.")
    case .minutes: Wording("Hvor mange minutter?", en: "How many minutes?")
    case .day: Wording("Dag", en: "Day")
    case .learningSave: Wording("Gem", en: "Save")
    case .noTheme: Wording("Skriv temaet.", en: "Write the theme.")
    case .noTaskText: Wording("Skriv, hvad der skal gøres.", en: "Write what is to be done.")
    case .noPerson: Wording("Vælg, hvem der gør det.", en: "Choose who does it.")
    case .notAllowed:
      Wording(
        "Sæt kryds, når borgeren ikke kan kendes eller har sagt ja.",
        en: "Tick it when the citizen cannot be recognised or has said yes.")
    case .dayPassed:
      Wording("Dagen er gået. Skriv en dag fra i dag.", en: "That day has passed. Type a day from today on.")
    }
  }
}
