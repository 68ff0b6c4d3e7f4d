import Casework
import Timelines

/// The forms about a placement or job: follow-up, ending, after-care.
public enum WorkFormText: Worded {
  // Follow-up
  case followUp, followUpLead, day, form, citizenThere, companyThere, purpose, purposeHelp, tried, triedHelp, went
  case wentHelp, next, nextHelp, step, talkedOf, tasks, attendance, development, paidHours
  case nextVisit, nextVisitHelp, proposedTheme, lastTime, agreedThere, otherThemes
  // Ending
  case ending, endingLead, firstDayWithout, outcome, reason, reasonHelp, skills, skillsHelp, companyWord
  case citizenWord, statement, nextStep, noStep, earlyNeedsReason, closingHeading, onwardsHeading
  // After-care
  case afterCare, afterCareLead, afterCareDays, afterCareDaysHelp, afterCareUntil, wantsAfterCare, noAfterCare
  case afterCareRuns(String)
  case nextContact(String)
  case contact, howGoes, endAfterCare, endReason
  case afterCareOver(String)
  case selfSupport
  case selfSupportAsk(String)
  case isSelfSupporting, isNot, selfSupportAnswer
  case checkedYes(String)
  case checkedNo(String)
  case statementTitle, statementFor
  case statementOf(String, String)
  case statementHours(String)
  case statementMade(String)
  case statementSigned, noPercent, noWeek, noDays, howItWas

  public var wording: Wording {
    switch self {
    case .followUp: Wording("Opfølgning på virksomheden", en: "Follow-up at the company")
    case .followUpLead:
      Wording(
        "Som en medarbejdersamtale: Hvad har I prøvet, hvordan gik det, og hvad gør I nu?",
        en: "As a staff appraisal: what was tried, how did it go, and what is next?")
    case .day: Wording("Dag", en: "Day")
    case .form: Wording("Hvordan talte I sammen?", en: "How did you talk?")
    case .citizenThere: Wording("Borgeren var med", en: "The citizen was there")
    case .companyThere: Wording("Virksomhedens kontaktperson var med", en: "The company's contact was there")
    case .purpose: Wording("Formål med besøget", en: "Purpose of the visit")
    case .purposeHelp:
      Wording("Virksomheden skal vide, hvad den får ud af det.", en: "What the company gets out of it.")
    case .tried: Wording("Hvad har I prøvet siden sidst?", en: "What was tried since last time?")
    case .triedHelp: Wording("Opgaver, tider, hensyn eller timer.", en: "Tasks, times, considerations or hours.")
    case .went: Wording("Hvordan gik det?", en: "How did it go?")
    case .wentHelp:
      Wording(
        "Skriv det, så alle tre kan læse det. Borgeren læser felterne på sin side, og virksomheden på sin, hvis den var med.",
        en: "Write it so that all three can read it. The citizen reads these fields on their page, and the company on "
          + "its own if it took part.")
    case .next: Wording("Hvad gør I nu?", en: "What is next?")
    case .nextHelp: Wording("Hvem gør hvad, og hvornår?", en: "Who does what, and when?")
    case .step: Wording("Hvor fører det hen?", en: "Where does it lead?")
    case .talkedOf: Wording("Det talte I også om", en: "You also talked about")
    case .tasks: Wording("Opgaverne", en: "The tasks")
    case .attendance: Wording("Fremmødet", en: "Attendance")
    case .development: Wording("Udvikling", en: "Development")
    case .paidHours: Wording("Lønnede timer", en: "Paid hours")
    case .nextVisit: Wording("Næste opfølgning", en: "Next follow-up")
    case .nextVisitHelp:
      Wording(
        "Den kommer i kalenderen. Tomt: ikke aftalt endnu.", en: "It goes into the calendar. Empty: not agreed yet.")
    case .proposedTheme: Wording("Forslag til i dag", en: "Proposed for today")
    case .lastTime: Wording("Sidst aftalte I", en: "Last time you agreed")
    case .agreedThere: Wording("Det står i aftalen", en: "What the agreement says")
    case .otherThemes: Wording("Andre temaer", en: "Other themes")
    case .ending: Wording("Afslut forløb eller job", en: "End a placement or job")
    case .endingLead:
      Wording(
        "Saml op med virksomheden og borgeren. Det, borgeren har lært, skal med videre.",
        en: "Sum up with company and citizen. What was learned goes along.")
    case .firstDayWithout: Wording("Første dag uden", en: "First day without it")
    case .outcome: Wording("Hvad førte det til?", en: "What did it lead to?")
    case .reason: Wording("Hvorfor sluttede det?", en: "Why did it end?")
    case .reasonHelp: Wording("Slutter det før tid, så skriv altid hvorfor.", en: "Always where it ends early.")
    case .skills: Wording("Hvad kan borgeren nu?", en: "What can the citizen do now?")
    case .skillsHelp:
      Wording("Virksomhedens ord. Én ting på hver linje.", en: "In the company's words. One thing on each line.")
    case .companyWord: Wording("Virksomhedens ord om forløbet", en: "The company's words on how it was")
    case .citizenWord: Wording("Borgerens ord om forløbet", en: "The citizen's words on how it was")
    case .statement: Wording("Borgeren får en udtalelse med", en: "The citizen gets a statement")
    case .nextStep: Wording("Næste skridt", en: "Next step")
    case .noStep: Wording("Ikke aftalt endnu", en: "Not agreed yet")
    case .earlyNeedsReason:
      Wording("Det slutter før tid. Skriv hvorfor.", en: "It ends early. Write why.")
    case .closingHeading: Wording("Saml op", en: "Sum up")
    case .onwardsHeading: Wording("Videre herfra", en: "Onwards")
    case .afterCare: Wording("Efterværn", en: "After-care")
    case .afterCareLead:
      Wording(
        "Et let opkald til borgeren og til virksomheden. Begge kan ringe, når noget driller.",
        en: "A light call to citizen and company. Both can call when something is amiss.")
    case .afterCareDays: Wording("Højst dage imellem", en: "Days between at most")
    case .afterCareDaysHelp: Wording("For eksempel 28.", en: "For example 28.")
    case .afterCareUntil: Wording("Til og med", en: "Until")
    case .wantsAfterCare: Wording("Aftal efterværn", en: "Agree on after-care")
    case .noAfterCare: Wording("Der er ikke aftalt efterværn.", en: "No after-care is agreed.")
    case .afterCareRuns(let since): Wording("Aftalt \(since)", en: "Agreed \(since)")
    case .nextContact(let day): Wording("Vi ringer senest \(day)", en: "We call by \(day)")
    case .contact: Wording("Skriv kontakten", en: "Write the contact")
    case .howGoes: Wording("Hvordan går det?", en: "How does it go?")
    case .endAfterCare: Wording("Slut efterværn", en: "End after-care")
    case .endReason: Wording("Hvorfor slutter det?", en: "Why does it end?")
    case .afterCareOver(let day): Wording("Sluttede \(day)", en: "Ended \(day)")
    case .selfSupport: Wording("Klarer borgeren sig selv?", en: "Is the citizen self-supporting?")
    case .selfSupportAsk(let day):
      Wording("Spørg senest \(day), fire uger efter", en: "Ask by \(day), four weeks after")
    case .isSelfSupporting: Wording("Ja, uden offentlig ydelse", en: "Yes, without public benefit")
    case .isNot: Wording("Nej, ikke endnu", en: "No, not yet")
    case .selfSupportAnswer: Wording("Skriv svaret", en: "Write the answer")
    case .checkedYes(let day): Wording("Ja, den \(day)", en: "Yes, on \(day)")
    case .checkedNo(let day): Wording("Ikke endnu den \(day)", en: "Not yet on \(day)")
    case .statementTitle: Wording("Udtalelse", en: "Statement of competences")
    case .statementFor: Wording("Udtalelse om", en: "Statement on")
    case .statementOf(let from, let to): Wording("Fra \(from) til \(to)", en: "From \(from) to \(to)")
    case .statementHours(let hours): Wording("\(hours) timer om ugen", en: "\(hours) hours a week")
    case .statementMade(let day): Wording("Udskrevet \(day)", en: "Printed \(day)")
    case .statementSigned: Wording("Dato og underskrift for virksomheden", en: "Date and signature for the company")
    case .howItWas: Wording("Hvornår og hvem?", en: "When and who?")
    case .noPercent: Wording("Skriv et tal fra 1 til 100.", en: "Write a number from 1 to 100.")
    case .noWeek: Wording("Vælg en uge.", en: "Choose a week.")
    case .noDays: Wording("Skriv et antal dage fra 1 til 366.", en: "Write a number of days from 1 to 366.")
    }
  }
}

extension FollowUpTheme: Worded {
  public var wording: Wording {
    switch self {
    case .start: Wording("God begyndelse", en: "A good start")
    case .tasks: Wording("Opgaver", en: "Tasks")
    case .stability: Wording("Stabilitet", en: "Stability")
    case .coping: Wording("Hensyn og mestring", en: "Considerations and coping")
    case .intensity: Wording("Tempo og intensitet", en: "Pace and intensity")
    case .growth: Wording("Lønnede timer", en: "Paid hours")
    case .future: Wording("Hvad kommer bagefter?", en: "What comes after?")
    }
  }

  /// What the visit is for, as it is said to the company.
  public var purpose: Wording {
    switch self {
    case .start: Wording("Se, om I er kommet godt i gang sammen", en: "See whether you have made a good start together")
    case .tasks: Wording("Finde opgaver, som I mangler at få gjort", en: "Find tasks that you need done")
    case .stability: Wording("Gøre det let at komme hver gang", en: "Make it easy to turn up each time")
    case .coping: Wording("Få hensynene til at passe til opgaverne", en: "Fit the considerations to the tasks")
    case .intensity: Wording("Finde det tempo, der holder", en: "Find the pace that lasts")
    case .growth: Wording("Tale om, hvad arbejdet er værd for jer", en: "Talk about what the work is worth to you")
    case .future: Wording("Aftale, hvad der sker bagefter", en: "Agree on what comes after")
    }
  }

  /// Ways to ask.
  public var phrases: [Wording] {
    switch self {
    case .start:
      [
        Wording("Hvad er du gladest for, du har set hos hende eller ham?", en: "What have you been most glad to see?"),
        Wording("Hvad skulle vi have vidst fra første dag?", en: "What should we have known from day one?"),
      ]
    case .tasks:
      [
        Wording("Hvad når I ikke i en travl uge?", en: "What is left undone in a busy week?"),
        Wording("Hvilken opgave er den næste, der er lidt sværere?", en: "Which task comes next, a little harder?"),
      ]
    case .stability:
      [
        Wording("Hvad har gjort de gode uger gode?", en: "What made the good weeks good?"),
        Wording("Hvem siger man det til, når dagen bliver svær?", en: "Whom does one tell on a hard day?"),
      ]
    case .coping:
      [
        Wording("Hvilket hensyn bliver brugt? Hvilket kan undværes?", en: "Which consideration is used? Which is not?"),
        Wording("Hvad gør I selv, når det driller?", en: "What do you do yourselves when it is hard?"),
      ]
    case .intensity:
      [
        Wording("Hvad går hurtigere nu end i begyndelsen?", en: "What goes faster now than at first?"),
        Wording("Hvad ville I betale for i dag?", en: "What would you pay for today?"),
      ]
    case .growth:
      [
        Wording(
          "Hvilke af opgaverne ville I ellers betale andre for?", en: "Which tasks would you else pay others for?"),
        Wording("Kan vi prøve to timer mere i en måned?", en: "Could we try two more hours for a month?"),
      ]
    case .future:
      [
        Wording(
          "Ville I ansætte hende eller ham, hvis pladsen var der?", en: "Would you hire them if there was a job?"),
        Wording("Hvem kender I, der kunne?", en: "Whom do you know who could?"),
      ]
    }
  }
}

extension WeekReported.Cause: Worded {
  public var wording: Wording {
    switch self {
    case .illness: Wording("sygdom", en: "illness")
    case .holiday: Wording("ferie", en: "holiday")
    case .treatment: Wording("behandling eller møde", en: "treatment or a meeting")
    case .companyClosed: Wording("lukkedag", en: "the company was closed")
    case .lessWork: Wording("færre opgaver", en: "less work")
    case .moreWork: Wording("flere opgaver", en: "more work")
    case .other: Wording("andet", en: "other")
    }
  }
}

extension MonthReconciled.Outcome: Worded {
  public var wording: Wording {
    switch self {
    case .explained: Wording("det passer alligevel", en: "it is right after all")
    case .agreementChanged: Wording("timerne er ændret i aftalen", en: "the agreement's hours have changed")
    case .companyCorrects: Wording("virksomheden retter det", en: "the company corrects it")
    case .lookAgain: Wording("vi ser på det igen", en: "we look again")
    }
  }
}

extension CompanyFollowUpHeld.Step: Worded {
  public var wording: Wording {
    switch self {
    case .moreHours: Wording("flere timer", en: "more hours")
    case .harderTasks: Wording("sværere opgaver", en: "harder tasks")
    case .otherTasks: Wording("andre opgaver", en: "other tasks")
    case .paidHours: Wording("lønnede timer", en: "paid hours")
    case .otherConsiderations: Wording("andre hensyn", en: "other considerations")
    case .keep: Wording("det bliver, som det er", en: "it stays as it is")
    case .fewerHours: Wording("færre timer", en: "fewer hours")
    case .ending: Wording("det slutter", en: "it ends")
    }
  }
}
