import Timelines

/// What the citizen's page says.
public enum CitizenText: Worded {
  // Head
  case benefitSince(String, String)
  case goal(String)
  case hours(String)
  case nextAppointment(String)
  case at(String)
  case closed, protected, protectedName, addressHidden, cpr, administrativeNumber, address, phone, email, team,
    targetGroup
  case absence
  case away(String)
  case about
  case glass(String)
  case glassTitle
  // Road
  case road(String)
  case roadSentence(String)
  case done, now, ahead, elementsTable, element, status, asked, showElements
  case timely(Int, of: Int)
  case nothingAskedYet, notAsked
  case owedBy(String)
  case moreAsked(Int)
  case purpose, asTable
  // Pictures
  case overTime
  case overTimeSentence(String, String)
  case laneContacts, laneEfforts, lanePlacements, lanePaidHours, laneAbsence
  case held, goesOn, paused, from, to, what, lane, today, nothingOverTime
  case hoursAWeek
  case hoursSentence(String, String)
  case goalHours(String)
  case kindOfHours, noHours
  // People and agreements
  case people, noPeople, responsible
  case standsInUntil(String)
  case since(String)
  case days(Int)
  case howMany
  case agreed, nothingAgreed
  case due(String)
  case kept
  case keptOn(String)
  case accommodations, noAccommodations
  case forTask(String)
  case goals
  case reachedOn(String)
  case until(String)
  case placements, noPlacements
  case endsOn(String)
  case endedOn(String)
  case hoursWeek(String)
  case tasks, answers
  case taskDue(String)
  case appointments
  // Events
  case events
  case allEvents(Int)
  case imported, corrected, correct, retract, noEvents
  case system(String)
  case recorded(String)
  // Acts
  case register, moreActs, otherEvent, whoHasSeen, contactSummary
  // Dials
  case dials, asOf, asOfHelp, knownOn, knownOnHelp, turn
  case asItWas(String)
  case asKnown(String)
  case backToNow

  public var wording: Wording {
    switch self {
    case .benefitSince(let benefit, let day): Wording("\(benefit) siden \(day)", en: "\(benefit) since \(day)")
    case .goal(let goal): Wording("mål: \(goal)", en: "goal: \(goal)")
    case .hours(let hours): Wording("\(hours) timer", en: "\(hours) hours")
    case .nextAppointment(let when): Wording("næste aftale \(when)", en: "next appointment \(when)")
    case .at(let clock): Wording("kl. \(clock)", en: "at \(clock)")
    case .closed: Wording("Sagen er afsluttet", en: "The case is closed")
    case .protected: Wording("beskyttet", en: "protected")
    case .protectedName: Wording("Navn og adresse er beskyttet.", en: "Name and address are protected.")
    case .addressHidden: Wording("skjult, fordi den er beskyttet", en: "hidden, because it is protected")
    case .cpr: Wording("CPR-nummer", en: "CPR number")
    case .administrativeNumber: Wording("Kommunens nummer", en: "Municipality's number")
    case .address: Wording("Adresse", en: "Address")
    case .phone: Wording("Telefon", en: "Phone")
    case .email: Wording("Mail", en: "Email")
    case .team: Wording("Team", en: "Team")
    case .targetGroup: Wording("Målgruppe", en: "Target group")
    case .absence: Wording("Fravær", en: "Absence")
    case .away(let why): Wording("fraværende: \(why)", en: "away: \(why)")
    case .about: Wording("Oplysninger", en: "Details")
    case .glassTitle: Wording("Du ser sagen af en særlig grund", en: "You see this case for a special reason")
    case .glass(let reason):
      Wording(
        "Du har skrevet: “\(reason)”. Det står i loggen, og borgeren kan se det.",
        en: "You wrote: “\(reason)”. It stands in the log, and the citizen can see it.")
    case .road(let title): Wording("Vejen · \(title)", en: "The road · \(title)")
    case .roadSentence(let title):
      Wording("Vejen gennem \(title), fase for fase", en: "The road through \(title), phase by phase")
    case .done: Wording("gennemført", en: "done")
    case .now: Wording("her er vi nu", en: "we are here")
    case .ahead: Wording("kommer", en: "ahead")
    case .elementsTable: Wording("Hvordan det går, element for element", en: "How it goes, element by element")
    case .element: Wording("Kerneelement", en: "Core element")
    case .status: Wording("Sådan står det", en: "How it stands")
    case .asked: Wording("Til tiden", en: "In time")
    case .showElements: Wording("Se hver enkelt, og hvorfor", en: "See each one, and why")
    case .timely(let count, let of): Wording("\(count) af \(of) til tiden", en: "\(count) of \(of) in time")
    case .nothingAskedYet: Wording("ikke nået dertil", en: "not there yet")
    case .notAsked: Wording("ikke aktuelt", en: "did not apply")
    case .owedBy(let day): Wording("senest \(day)", en: "by \(day)")
    case .moreAsked(let count): Wording("Vis \(count) tidligere", en: "Show \(count) earlier")
    case .purpose: Wording("Formål", en: "Purpose")
    case .asTable: Wording("Vis som tabel", en: "Show as a table")
    case .overTime: Wording("Over tid", en: "Over time")
    case .overTimeSentence(let from, let to):
      Wording(
        "Samtaler, indsatser, virksomhedsforløb og løntimer fra \(from) til \(to)",
        en: "Talks, efforts, placements and paid hours from \(from) to \(to)")
    case .laneContacts: Wording("Samtaler", en: "Talks")
    case .laneEfforts: Wording("Indsatser", en: "Efforts")
    case .lanePlacements: Wording("Virksomhedsforløb", en: "Placements")
    case .lanePaidHours: Wording("Løntimer", en: "Paid hours")
    case .laneAbsence: Wording("Fravær", en: "Absence")
    case .held: Wording("fandt sted", en: "took place")
    case .goesOn: Wording("i gang", en: "goes on")
    case .paused: Wording("fravær", en: "absence")
    case .from: Wording("Fra", en: "From")
    case .to: Wording("Til", en: "To")
    case .what: Wording("Hvad", en: "What")
    case .lane: Wording("Spor", en: "Lane")
    case .today: Wording("i dag", en: "today")
    case .nothingOverTime:
      Wording(
        "Her vises samtaler og forløb, når de er registreret.", en: "Talks and placements show here once registered.")
    case .hoursAWeek: Wording("Timer om ugen", en: "Hours a week")
    case .hoursSentence(let range, let lines):
      Wording("Timer om ugen \(range): \(lines)", en: "Hours a week \(range): \(lines)")
    case .goalHours(let hours): Wording("mål: \(hours)", en: "goal: \(hours)")
    case .kindOfHours: Wording("Slags timer", en: "Kind of hours")
    case .noHours: Wording("Ingen timer endnu.", en: "No hours yet.")
    case .people: Wording("Hvem gør hvad", en: "Who does what")
    case .noPeople: Wording("Ingen er tilknyttet endnu.", en: "Nobody is attached yet.")
    case .responsible: Wording("forløbsansvarlig", en: "course responsible")
    case .standsInUntil(let day): Wording("afløser til \(day)", en: "stands in until \(day)")
    case .days(let count):
      Wording(count == 1 ? "1 dag" : "\(count) dage", en: count == 1 ? "1 day" : "\(count) days")
    case .howMany: Wording("hvor mange ", en: "how many ")
    case .since(let day): Wording("siden \(day)", en: "since \(day)")
    case .agreed: Wording("Aftalt sidst", en: "Agreed last")
    case .nothingAgreed: Wording("Ingen aftaler endnu.", en: "No agreements yet.")
    case .due(let day): Wording("senest \(day)", en: "by \(day)")
    case .kept: Wording("Markér som holdt", en: "Mark as kept")
    case .keptOn(let day): Wording("holdt \(day)", en: "kept \(day)")
    case .accommodations: Wording("Skånehensyn", en: "Accommodations")
    case .noAccommodations: Wording("Ingen skånehensyn.", en: "No accommodations.")
    case .forTask(let task): Wording("ved \(task)", en: "for \(task)")
    case .goals: Wording("Udviklingsmål", en: "Progression goals")
    case .reachedOn(let day): Wording("nået \(day)", en: "reached \(day)")
    case .until(let day): Wording("til \(day)", en: "until \(day)")
    case .placements: Wording("Virksomhedsforløb og job", en: "Placements and jobs")
    case .noPlacements:
      Wording("Der er ikke noget virksomhedsforløb endnu.", en: "There is no placement yet.")
    case .endsOn(let day): Wording("slutter \(day)", en: "ends \(day)")
    case .endedOn(let day): Wording("sluttede \(day)", en: "ended \(day)")
    case .hoursWeek(let hours): Wording("\(hours) timer om ugen", en: "\(hours) hours a week")
    case .tasks: Wording("Opgaver", en: "Tasks")
    case .answers: Wording("Svar på opgaver", en: "Answers to tasks")
    case .taskDue(let day): Wording("senest \(day)", en: "by \(day)")
    case .appointments: Wording("Aftalte samtaler", en: "Appointments")
    case .events: Wording("Det er sket", en: "What has happened")
    case .allEvents(let count): Wording("Se alle \(count)", en: "See all \(count)")
    case .imported: Wording("indlæst", en: "read in")
    case .corrected: Wording("rettet", en: "corrected")
    case .correct: Wording("Ret", en: "Correct")
    case .retract: Wording("Fjern", en: "Remove")
    case .noEvents: Wording("Der er ikke skrevet noget endnu.", en: "Nothing has been written yet.")
    case .system(let name): Wording("af systemet (\(name))", en: "by the system (\(name))")
    case .recorded(let day): Wording("skrevet \(day)", en: "written \(day)")
    case .register: Wording("Registrér", en: "Register")
    case .moreActs: Wording("Mere", en: "More")
    case .otherEvent: Wording("Andre hændelser", en: "Other events")
    case .whoHasSeen: Wording("Hvem har set sagen", en: "Who has seen the case")
    case .contactSummary: Wording("Registrér samtale", en: "Register a talk")
    case .dials: Wording("Se, hvordan det så ud", en: "See how it looked")
    case .asOf: Wording("Sådan så det ud den", en: "As it was on")
    case .asOfHelp: Wording("Dagen, du vil se. Tomt: i dag.", en: "The day you want to see. Empty: today.")
    case .knownOn: Wording("Med det, vi vidste den", en: "With what we knew on")
    case .knownOnHelp:
      Wording("Uden det, der er skrevet eller rettet senere.", en: "Without what was written or corrected later.")
    case .turn: Wording("Vis", en: "Show")
    case .asItWas(let day): Wording("Sådan så det ud den \(day).", en: "This is how it looked on \(day).")
    case .asKnown(let day): Wording("Med det, vi vidste den \(day).", en: "With what we knew on \(day).")
    case .backToNow: Wording("Tilbage til nu", en: "Back to now")
    }
  }
}
