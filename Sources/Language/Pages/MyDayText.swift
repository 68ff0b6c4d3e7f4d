import Timelines

/// What Min dag says.
public enum MyDayText: Worded {
  case title, overdue, today, thisWeek, unplanned
  case whyNow, law, method, local, own
  case byDay, byCitizen, arrange
  case noneToday, quiet, seeCitizens
  case noTalkYet
  case lastTalk(String)
  case more
  case talks(Int)
  case visits(Int)
  case lateThings(Int)
  case inTheDay
  case showMore(Int)
  case showMoreThisWeek(Int)
  case showFewer
  // Sentences
  case owes(String)
  case mustStill(String)
  case timeToDo(String)
  case missing(String)
  case timeFor(String)
  case byLaw(String)
  case progress(Int, of: Int)
  case element(String)
  case talk(String)
  case minutes(Int)
  case interpreter(String)
  case with(String)
  case from(String)
  case ends(String, String, at: String?)
  case nothingAgreed
  case wrote(String)
  case moveTask, drop, seen, readMessage
  // Acts
  case registerContact, registerFollowUp, record, plan, waive, done, hold, move, cancel, stayedAway, agreeNextStep,
    open, openTalk, close

  public var wording: Wording {
    switch self {
    case .title: Wording("Min dag", en: "My day")
    case .overdue: Wording("Skulle være sket", en: "Should have happened")
    case .today: Wording("I dag", en: "Today")
    case .thisWeek: Wording("I denne uge", en: "This week")
    case .unplanned: Wording("Ingen aftale planlagt", en: "No appointment planned")
    case .whyNow: Wording("Hvorfor nu?", en: "Why now?")
    case .law: Wording("lov", en: "law")
    case .method: Wording("metode", en: "method")
    case .local: Wording("lokalt", en: "local")
    case .own: Wording("eget", en: "own")
    case .byDay: Wording("Efter dag", en: "By day")
    case .byCitizen: Wording("Efter borger", en: "By citizen")
    case .arrange: Wording("Vis", en: "Show")
    case .noneToday: Wording("Ingen aftaler i dag.", en: "No appointments today.")
    case .quiet:
      Wording(
        "Der er intet, der skal ske lige nu. God dag.",
        en: "There is nothing that must happen right now. Have a good day.")
    case .seeCitizens: Wording("Se dine borgere", en: "See your citizens")
    case .noTalkYet: Wording("ingen samtale endnu", en: "no talk yet")
    case .lastTalk(let when): Wording("seneste samtale \(when)", en: "last talk \(when)")
    case .more: Wording("Mere", en: "More")
    case .talks(let count):
      Wording(count == 1 ? "1 samtale" : "\(count) samtaler", en: count == 1 ? "1 talk" : "\(count) talks")
    case .visits(let count):
      Wording(count == 1 ? "1 besøg" : "\(count) besøg", en: count == 1 ? "1 visit" : "\(count) visits")
    case .lateThings(let count):
      Wording(
        "\(count) ting skulle være sket",
        en: count == 1 ? "1 thing should have happened" : "\(count) things should have happened")
    case .inTheDay: Wording("i dag", en: "today")
    case .showMore(let count): Wording("Vis \(count) mere", en: "Show \(count) more")
    case .showMoreThisWeek(let count): Wording("Vis \(count) mere i denne uge", en: "Show \(count) more this week")
    case .showFewer: Wording("Vis færre", en: "Show fewer")
    case .owes(let thing): Wording("vi skylder \(thing)", en: "we owe \(thing)")
    case .mustStill(let doing): Wording("vi mangler at \(doing)", en: "we still have to \(doing)")
    case .timeToDo(let doing): Wording("det er tid til at \(doing)", en: "it is time to \(doing)")
    case .missing(let thing): Wording("\(thing) mangler", en: "\(thing) is missing")
    case .timeFor(let thing): Wording("det er tid til \(thing)", en: "it is time for \(thing)")
    case .byLaw(let thing): Wording("\(thing) efter loven", en: "\(thing) by the law")
    case .progress(let count, let of): Wording("\(count) af \(of) holdt", en: "\(count) of \(of) held")
    case .element(let title): Wording("vi mangler noget her: \(title)", en: "something is missing here: \(title)")
    case .talk(let place): Wording("samtale \(place)", en: "talk \(place)")
    case .minutes(let count): Wording("\(count) minutter", en: "\(count) minutes")
    case .interpreter(let language): Wording("tolk (\(language))", en: "interpreter (\(language))")
    case .with(let people): Wording("sammen med \(people)", en: "together with \(people)")
    case .from(let person): Wording("fra \(person)", en: "from \(person)")
    case .ends(let placement, let when, at: let company):
      Wording(
        "\(placement)\(company.map { " på \($0)" } ?? "") slutter \(when)",
        en: "\(placement)\(company.map { " at \($0)" } ?? "") ends \(when)")
    case .nothingAgreed: Wording("intet aftalt bagefter", en: "nothing agreed for afterwards")
    case .wrote(let text): Wording("har skrevet: ”\(text)”", en: "has written: “\(text)”")
    case .moveTask: Wording("Anden dag", en: "Another day")
    case .drop: Wording("Skal ikke gøres", en: "Not to be done")
    case .seen: Wording("Set", en: "Seen")
    case .readMessage: Wording("Læs og svar", en: "Read and answer")
    case .registerContact: Wording("Registrér samtale", en: "Register talk")
    case .registerFollowUp: Wording("Registrér opfølgning", en: "Register follow-up")
    case .plan: Wording("Planlæg", en: "Plan")
    case .waive: Wording("Undtag", en: "Set aside")
    case .done: Wording("Gjort", en: "Done")
    case .hold: Wording("Holdt", en: "Held")
    case .move: Wording("Flyt", en: "Move")
    case .cancel: Wording("Aflys", en: "Cancel")
    case .stayedAway: Wording("Kom ikke", en: "Did not come")
    case .agreeNextStep: Wording("Aftal næste skridt", en: "Agree the next step")
    case .record: Wording("Registrér", en: "Register")
    case .open: Wording("Åbn", en: "Open")
    case .openTalk: Wording("Til samtalen", en: "To the talk")
    case .close: Wording("Luk", en: "Close")
    }
  }
}
