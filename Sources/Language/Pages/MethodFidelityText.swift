import Timelines

/// What "Følger vi metoden?" says, and the list of cases behind each of its numbers.
public enum FidelityText: Worded {
  case title
  case circleMine
  case circleColleague(String)
  case openedFor(String)
  case openedMeans(String)
  case circleTeam(String)
  case circleMunicipality, team
  case circles, models
  case cases(Int)
  case periodBetween(String, String)
  case periodFrom(String)
  case periodTo(String)
  case periodAlways
  case level(String, share: String)
  case noLevel
  case levelMeans(high: String, medium: String)
  case tooSmall(Int)
  case tooSmallWhy(Int)
  case periodHeading, from, to, dateHelp, show
  case quickMonth, quickQuarter, quickYear, quickAll
  case chartHeading, chartLead, chartAlt
  case tableHeading, element, shareOnTime, counted, rhythm, outside
  case rhythmShare, rhythmDays, met, late, overdue, missed
  case daysOf(String, String)
  case total
  case monthsHeading, monthsLead, month, noMonths
  case definitions
  case onTimeTerm, onTimeMeans
  case countedTerm, countedMeans
  case pendingTerm, pendingMeans
  case waivedTerm, waivedMeans
  case rhythmTerm, rhythmMeans
  case intervalTerm, intervalMeans
  case nothing
  case readMethod, otherModels
  // The cases behind a number.
  case casesTitle(String)
  case casesLead(Int)
  case allStatuses, filter
  case citizen, opens, due, status, fulfilled, notYet, mayNotOpen, mayNotOpenWhy
  case noCases
  case page(first: Int, last: Int, of: Int)
  case pages, previous, next
  // Faults of the form.
  case cannotShow, daysReversed

  public var wording: Wording {
    switch self {
    case .title: Wording("Følger vi metoden?", en: "Do we follow the method?")
    case .circleColleague(let name): Wording("Borgere hos \(name)", en: "Citizens of \(name)")
    case .openedFor(let purpose): Wording("Åbnet i dag. Formål: \(purpose)", en: "Opened today. Purpose: \(purpose)")
    case .openedMeans(let name):
      Wording("\(name) kan læse det under Min konto.", en: "\(name) can read it under My account.")
    case .circleMine: Wording("Mine borgere", en: "My citizens")
    case .circleTeam(let name): Wording(name, en: name)
    case .team: Wording("Mit team", en: "My team")
    case .circleMunicipality: Wording("Hele kommunen", en: "The whole municipality")
    case .circles: Wording("Hvilke borgere", en: "Which citizens")
    case .models: Wording("Model", en: "Model")
    case .cases(let count):
      Wording(count == 1 ? "1 borger" : "\(count) borgere", en: count == 1 ? "1 citizen" : "\(count) citizens")
    case .periodBetween(let from, let to): Wording("\(from) til \(to)", en: "\(from) to \(to)")
    case .periodFrom(let from): Wording("fra \(from)", en: "from \(from)")
    case .periodTo(let to): Wording("til og med \(to)", en: "until \(to)")
    case .periodAlways: Wording("hele tiden", en: "all the time")
    case .level(let level, let share):
      Wording("\(level): i gennemsnit \(share) til tiden", en: "\(level): on average \(share) on time")
    case .noLevel: Wording("Der er endnu ikke noget at regne på.", en: "There is nothing to reckon with yet.")
    case .levelMeans(let high, let medium):
      Wording(
        "Gennemsnittet af elementernes andele til tiden. Høj er fra \(high), mellem fra \(medium), lav er derunder.",
        en: "The mean of the elements' shares on time. High is from \(high), medium from \(medium), low is below.")
    case .tooSmall(let floor):
      Wording(
        "Der er færre end \(floor) borgere, så tallene bliver ikke vist.",
        en: "There are fewer than \(floor) citizens, so the figures are not shown.")
    case .tooSmallWhy(let floor):
      Wording(
        "Med så få kan et tal pege på en enkelt borger eller kollega. Vælg en længere periode eller en større kreds: "
          + "fra \(floor) borgere viser vi tallene.",
        en: "With so few a figure can point to one citizen or colleague. Choose a longer period or a wider circle: "
          + "from \(floor) citizens on we show the figures.")
    case .periodHeading: Wording("Periode", en: "Period")
    case .from: Wording("Fra", en: "From")
    case .to: Wording("Til og med", en: "Until")
    case .dateHelp: Wording("For eksempel 1.9. eller 230526", en: "For example 1.9. or 230526")
    case .show: Wording("Vis", en: "Show")
    case .quickMonth: Wording("Sidste måned", en: "Last month")
    case .quickQuarter: Wording("Seneste 3 måneder", en: "Last 3 months")
    case .quickYear: Wording("I år", en: "This year")
    case .quickAll: Wording("Hele tiden", en: "All the time")
    case .chartHeading: Wording("Andel til tiden", en: "Share on time")
    case .chartLead:
      Wording(
        "Prikken er andelen. Stregen viser, hvor langt den kan svinge af tilfældige grunde.",
        en: "The dot is the share. The line shows how far it may swing by chance.")
    case .chartAlt:
      Wording(
        "Andel til tiden for hvert element. De samme tal står i tabellen nedenfor.",
        en: "Share on time for each element. The same figures stand in the table below.")
    case .tableHeading: Wording("Element for element", en: "Element by element")
    case .element: Wording("Element", en: "Element")
    case .shareOnTime: Wording("Andel til tiden", en: "Share on time")
    case .counted: Wording("Af", en: "Of")
    case .rhythm: Wording("Dage i rytme", en: "Days in rhythm")
    case .rhythmShare: Wording("Andel af dagene", en: "Share of the days")
    case .rhythmDays: Wording("Dage", en: "Days")
    case .met: Wording("Til tiden", en: "On time")
    case .late: Wording("For sent", en: "Late")
    case .overdue: Wording("Over frist", en: "Overdue")
    case .missed: Wording("Ikke nået", en: "Missed")
    case .outside: Wording("Uden for rytmen i dag", en: "Out of rhythm today")
    case .daysOf(let within, let run): Wording("\(within) af \(run)", en: "\(within) of \(run)")
    case .total: Wording("I alt", en: "In all")
    case .monthsHeading: Wording("Måned for måned", en: "Month by month")
    case .monthsLead:
      Wording(
        "Alle elementer lagt sammen, efter den måned, hvor fristen lå.",
        en: "All elements together, by the month in which the deadline lay.")
    case .month: Wording("Måned", en: "Month")
    case .noMonths: Wording("Ingen frister i perioden.", en: "No deadlines in the period.")
    case .definitions: Wording("Sådan er der talt", en: "How it is counted")
    case .onTimeTerm: Wording("Til tiden", en: "On time")
    case .onTimeMeans:
      Wording(
        "Det skete senest på fristens dag. Andelen er til tiden ud af alt, hvor fristen er nået.",
        en: "It happened on the day of the deadline at the latest. The share is of all that reached its deadline.")
    case .countedTerm: Wording("Af", en: "Of")
    case .countedMeans:
      Wording(
        "Til tiden, sket for sent, fristen er overskredet og nåede vi ikke. Det, der kommer, og det, der er "
          + "undtaget, tæller ikke med.",
        en: "On time, done late, past its deadline and not reached. What is to come and what is exempted do not count.")
    case .pendingTerm: Wording("Kommer", en: "To come")
    case .pendingMeans: Wording("Fristen er ikke nået endnu.", en: "The deadline is not reached yet.")
    case .waivedTerm: Wording("Undtaget", en: "Exempted")
    case .waivedMeans:
      Wording(
        "Sat til side med en begrundelse, som står i sagen.", en: "Set aside with a reason that stands in the case.")
    case .rhythmTerm: Wording("Dage i rytme", en: "Days in rhythm")
    case .rhythmMeans:
      Wording(
        "Dage, hvor den næste kontakt ikke var for sen, ud af de dage, hvor rytmen gjaldt. 200 dages stilhed tæller "
          + "her som 200 dage, også selv om det kun er én overskredet frist.",
        en: "Days on which the next contact was not late, of the days on which the rhythm held. 200 days of silence "
          + "count as 200 days here, though they are one deadline only.")
    case .intervalTerm: Wording("Interval", en: "Interval")
    case .intervalMeans:
      Wording(
        "95 %-interval efter Wilson: de andele, som det, vi har talt, passer med. Få sager giver et bredt interval.",
        en: "95 % interval by Wilson: the shares that what we counted agrees with. Few cases make it wide.")
    case .nothing: Wording("intet endnu", en: "nothing yet")
    case .otherModels: Wording("De andre modeller", en: "The other models")
    case .readMethod: Wording("Læs metoden", en: "Read the method")
    case .casesTitle(let element): Wording("Bag tallene: \(element)", en: "Behind the figures: \(element)")
    case .casesLead(let count):
      Wording(
        count == 1 ? "1 ting, der skulle ske" : "\(count) ting, der skulle ske",
        en: count == 1 ? "1 thing that was to happen" : "\(count) things that were to happen")
    case .allStatuses: Wording("alle", en: "all")
    case .filter: Wording("Vis kun", en: "Show only")
    case .citizen: Wording("Borger", en: "Citizen")
    case .opens: Wording("Fra", en: "From")
    case .due: Wording("Skal ske senest", en: "Must happen by")
    case .status: Wording("Hvordan gik det?", en: "How did it go?")
    case .fulfilled: Wording("Skete", en: "Happened")
    case .notYet: Wording("ikke endnu", en: "not yet")
    case .mayNotOpen: Wording("en borger, du ikke følger", en: "a citizen you do not follow")
    case .mayNotOpenWhy:
      Wording(
        "Nogle borgere hører til kolleger. Tallene kan du se; sagen kan du ikke åbne.",
        en: "Some citizens belong to colleagues. You can see the figures; you cannot open the case.")
    case .noCases: Wording("Der er ingen i perioden.", en: "There are none in the period.")
    case .page(let first, let last, let total):
      Wording("\(first)–\(last) af \(total)", en: "\(first)–\(last) of \(total)")
    case .pages: Wording("Sider", en: "Pages")
    case .previous: Wording("Forrige", en: "Previous")
    case .next: Wording("Næste", en: "Next")
    case .cannotShow: Wording("Perioden kan ikke vises endnu", en: "The period cannot be shown yet")
    case .daysReversed:
      Wording(
        "Den første dag ligger efter den sidste. Byt dem om.", en: "The first day lies after the last. Swap them.")
    }
  }
}
