import Timelines

/// A citizen's hours, and one placement or job.
public enum WorkText: Worded {
  // The page of hours
  case flexJobNumber(Int)
  case hoursTitle, hoursLead, noWork, weeks, months, monthsLead, noMonths
  case signs
  case signFew(String, String)
  case signFewer(String, String)
  case signMonth(String, String, String, String)
  case signAct
  case mark
  case markEffective(String)
  case markNominal(String)
  case markPassed
  case markAhead(String)
  case markWhy
  case unassessed(Int)
  case week, cause, who, whole
  case weekOf(String, String)
  case month, company, reckoned, registered, standing
  case monthAwaited, monthAgrees, monthDiffers
  case monthTolerance(String, String)
  case goalBy(String, String)
  case hoursWrittenMeanwhile
  // What a form asks
  case reportWeek, whichWeek, thisWeek, lastWeek, nextWeek, hoursThatWeek, whyOther, anyNote, reportHelp
  case intensityTitle, intensityPercent, intensityHelp, since
  case reconcile, whatCame, reconcileNote
  // One placement or job
  case spellTitle, agreement, noAgreement, changeAgreement, followUps, noFollowUps, followUpDone, plannedFollowUps
  case rhythm(String)
  case noRhythm
  case number(Int)
  case purposeOf(String)
  case didTry, itWent, nextUp, ledTo
  case allHours, endIt, runs
  case ended(String)
  case closing, noClosing, canNow, companySaid, citizenSaid, printStatement
  case train
  case days(Int)
  case weekNumber(Int)
  case agreedIs(String)
  case nextFollowUp(String)
  case weekWasOther, sendWeek, myHours, myHoursLead, theirHours, theirHoursLead
  case asAgreedWeeks(Int, Int)
  case otherwiseWeeks(Int, Int)
  case insteadOf(String, String)

  public var wording: Wording {
    switch self {
    case .hoursTitle: Wording("Timer", en: "Hours")
    case .hoursLead:
      Wording(
        "Aftalte timer gælder, indtil nogen siger noget andet.",
        en: "Agreed hours hold until somebody says otherwise.")
    case .noWork: Wording("Der er ikke skrevet et forløb eller et job endnu.", en: "No placement or job yet.")
    case .weeks: Wording("Uge for uge", en: "Week by week")
    case .months: Wording("Måned for måned", en: "Month by month")
    case .monthsLead:
      Wording(
        "Her står vores timer ved siden af dem, virksomheden har indberettet til eIndkomst.",
        en: "Our hours beside those that the company has reported to the income register.")
    case .noMonths:
      Wording("Der er ingen måneder med løn at holde op mod eIndkomst.", en: "No months with pay to hold up yet.")
    case .signs: Wording("Timerne falder", en: "Hours fall")
    case .signFew(let company, let weeks):
      Wording(
        "Under det halve af det aftalte\(company.isEmpty ? "" : " hos \(company)"): \(weeks).",
        en: "Less than half of what was agreed\(company.isEmpty ? "" : " at \(company)"): \(weeks).")
    case .signFewer(let before, let now):
      Wording(
        "Lønnede timer er gået fra \(before) til \(now) om ugen på fire uger.",
        en: "Ordinary paid hours went from \(before) to \(now) a week in four weeks.")
    case .signMonth(let company, let month, let registered, let expected):
      Wording(
        "\(company) har indberettet \(registered) timer i \(month). Vi regnede med \(expected) timer.",
        en: "\(company) reported \(registered) hours in \(month). We reckoned \(expected) hours.")
    case .signAct:
      Wording(
        "Ring, og hør, hvad der er sket. Det er en grund til at tale sammen, ikke en vurdering.",
        en: "Call, and hear what has happened. It is a reason to talk, not a judgement.")
    case .flexJobNumber(let number): Wording("fleksjob nr. \(number)", en: "flexjob no. \(number)")
    case .mark: Wording("Timer i fleksjob", en: "Hours in flexjobs")
    case .markEffective(let hours): Wording("\(hours) effektive timer om ugen", en: "\(hours) effective hours a week")
    case .markNominal(let hours): Wording("\(hours) timers fremmøde om ugen", en: "\(hours) hours of attendance a week")
    case .markPassed: Wording("over 10-timersmærket", en: "past the ten-hour mark")
    case .markAhead(let hours): Wording("\(hours) timer under mærket", en: "\(hours) hours short of the mark")
    case .markWhy:
      Wording(
        "Effektive timer er fremmøde gange intensitet, lagt sammen over job. Det er dem, virksomheden betaler for.",
        en: "Effective hours are attendance times intensity, summed over jobs. They are what the employer pays for.")
    case .unassessed(let count):
      Wording(
        count == 1
          ? "Et job har ingen vurderet intensitet og tæller fuldt."
          : "\(count) job har ingen vurderet intensitet og tæller fuldt.",
        en: count == 1
          ? "One job has no assessed intensity and counts whole."
          : "\(count) jobs have no assessed intensity and count whole.")
    case .week: Wording("Uge", en: "Week")
    case .cause: Wording("Hvorfor", en: "Why")
    case .who: Wording("Sagt af", en: "Said by")
    case .whole: Wording("Hele forløbet", en: "All about it")
    case .weekOf(let number, let monday):
      Wording("Uge \(number) (fra \(monday))", en: "Week \(number) (from \(monday))")
    case .month: Wording("Måned", en: "Month")
    case .company: Wording("Virksomhed", en: "Company")
    case .reckoned: Wording("Vi regner med", en: "We reckon")
    case .registered: Wording("eIndkomst", en: "Register")
    case .standing: Wording("Stemmer det?", en: "Do they agree?")
    case .monthAwaited: Wording("ikke indberettet endnu", en: "not reported yet")
    case .monthAgrees: Wording("stemmer", en: "agrees")
    case .monthDiffers: Wording("ser forskelligt ud", en: "differs")
    case .monthTolerance(let share, let hours):
      Wording(
        "Det stemmer, når forskellen er under \(share) eller \(hours) timer. I fleksjob må indberetningen være effektive timer eller fremmøde.",
        en:
          "They agree where the difference is under \(share) or \(hours) hours. In flexjobs the report may be effective hours or attendance."
      )
    case .goalBy(let hours, let day): Wording("mål: \(hours) timer senest \(day)", en: "goal: \(hours) hours by \(day)")
    case .hoursWrittenMeanwhile:
      Wording(
        "En anden har skrevet om timerne imens. Læs det på siden, og gem igen, hvis dit stadig gælder.",
        en: "Somebody else wrote about the hours meanwhile. Read it on the page, and save again if yours still holds.")
    case .reportWeek: Wording("Sig, hvad en uge blev til", en: "Say what a week came to")
    case .whichWeek: Wording("Hvilken uge?", en: "Which week?")
    case .thisWeek: Wording("Denne uge", en: "This week")
    case .lastWeek: Wording("Sidste uge", en: "Last week")
    case .nextWeek: Wording("Næste uge", en: "Next week")
    case .hoursThatWeek: Wording("Timer i ugen", en: "Hours in the week")
    case .whyOther: Wording("Hvorfor?", en: "Why?")
    case .anyNote: Wording("Vil du skrive noget?", en: "Anything to add?")
    case .reportHelp:
      Wording("Skriv kun, når det blev anderledes end aftalt.", en: "Only where it was other than agreed.")
    case .intensityTitle: Wording("Vurdér intensitet", en: "Assess intensity")
    case .intensityPercent: Wording("Intensitet i procent", en: "Intensity in percent")
    case .intensityHelp:
      Wording(
        "Hvor meget af en times arbejde bliver gjort på en time? 100 er det hele.",
        en: "How much of an hour's work is done in an hour? 100 is all of it.")
    case .since: Wording("Vurderet den", en: "Assessed on")
    case .reconcile: Wording("Se på måneden", en: "Look at the month")
    case .whatCame: Wording("Hvad er forklaringen?", en: "What explains it?")
    case .reconcileNote: Wording("Skriv kort, hvad I fandt ud af", en: "In a few words: what you found out")
    case .spellTitle: Wording("Forløb og job", en: "Placement or job")
    case .agreement: Wording("Aftalen", en: "The agreement")
    case .noAgreement: Wording("Der er ikke skrevet en aftale her.", en: "No agreement is written here.")
    case .changeAgreement: Wording("Skriv ændringen i aftalen", en: "Write the change in the agreement")
    case .followUps: Wording("Opfølgning", en: "Follow-ups")
    case .noFollowUps: Wording("I har ikke fulgt op på virksomheden endnu.", en: "No follow-up yet.")
    case .followUpDone: Wording("Skriv opfølgningen", en: "Write the follow-up")
    case .plannedFollowUps: Wording("De næste, som I har aftalt", en: "The next ones, as agreed")
    case .rhythm(let days): Wording("Aftalt: højst \(days) imellem", en: "Agreed: \(days) between at most")
    case .noRhythm: Wording("Der er ikke aftalt, hvor tit I følger op.", en: "No rhythm is agreed.")
    case .number(let number): Wording("\(number). opfølgning", en: "Follow-up no. \(number)")
    case .purposeOf(let purpose): Wording("Formål: \(purpose)", en: "Purpose: \(purpose)")
    case .didTry: Wording("Det prøvede I", en: "What was tried")
    case .itWent: Wording("Sådan gik det", en: "How it went")
    case .nextUp: Wording("Det sker nu", en: "What is next")
    case .ledTo: Wording("Næste skridt", en: "Next step")
    case .allHours: Wording("Se alle timer", en: "See all hours")
    case .endIt: Wording("Afslut", en: "End it")
    case .runs: Wording("er i gang", en: "goes on")
    case .ended(let day): Wording("sluttede \(day)", en: "ended \(day)")
    case .closing: Wording("Afslutning", en: "Ending")
    case .noClosing: Wording("Der er ikke samlet op med virksomheden.", en: "It was not summed up with the company.")
    case .canNow: Wording("Det kan borgeren nu", en: "What the citizen can do now")
    case .companySaid: Wording("Virksomhedens ord", en: "The company's words")
    case .citizenSaid: Wording("Borgerens ord", en: "The citizen's words")
    case .printStatement: Wording("Udskriv udtalelsen", en: "Print the statement")
    case .days(let count): Wording(count == 1 ? "1 dag" : "\(count) dage", en: count == 1 ? "1 day" : "\(count) days")
    case .nextFollowUp(let day): Wording("Næste opfølgning: senest \(day)", en: "Next follow-up: by \(day)")
    case .agreedIs(let hours): Wording("Aftalt: \(hours) timer om ugen.", en: "Agreed: \(hours) hours a week.")
    case .weekWasOther: Wording("Ugen blev anderledes", en: "The week was different")
    case .sendWeek: Wording("Send", en: "Send")
    case .myHours: Wording("Mine timer", en: "My hours")
    case .myHoursLead:
      Wording(
        "Du behøver ikke gøre noget, når ugen gik som aftalt.", en: "You need do nothing when the week went as agreed.")
    case .theirHours: Wording("Timer", en: "Hours")
    case .theirHoursLead:
      Wording(
        "I behøver ikke gøre noget, når ugen gik som aftalt.", en: "You need do nothing when the week went as agreed.")
    case .weekNumber(let number): Wording("Uge \(number)", en: "Week \(number)")
    case .asAgreedWeeks(let first, let last):
      first == last
        ? Wording("Uge \(first): som aftalt.", en: "Week \(first): as agreed.")
        : Wording("Uge \(first)–\(last): som aftalt.", en: "Weeks \(first)–\(last): as agreed.")
    case .otherwiseWeeks(let first, let last):
      first == last
        ? Wording("Uge \(first):", en: "Week \(first):")
        : Wording("Uge \(first)–\(last), som aftalt undtagen:", en: "Weeks \(first)–\(last), as agreed but for:")
    case .insteadOf(let hours, let agreed):
      Wording("\(hours) timer i stedet for \(agreed)", en: "\(hours) hours instead of \(agreed)")
    case .train: Wording("Det øver borgeren her", en: "What is trained here")
    }
  }
}
