import Timelines

/// What the short forms ask.
public enum EntryText: Worded {
  case optional, errorWord, choose, notChosen, job
  // Talks
  case howTalked, whichDay, alsoFollowUp, alsoFollowUpHelp, noFollowUp, companyTookPart, withoutCitizen, note, noteHelp
  case dayHelp, clock
  case newDay, whoseWish, reason, reasonKnown, stayedAwayHelp
  // Own work and waivers
  case showCitizen, myself, whatToDo, byWhen, forWhom, answer, answerHelp, dropHelp
  case whichElement, cause, waiverHelp, fromDay, toDay, toDayHelp
  // Plan
  case occupation, hoursAimed, citizensOwn, goalFitsSkills, goalFitsDemand, goalFitsHelp, track
  case whatChanges, howTried, dimension, direction, `where`, nowhere
  case accommodation, whichTask, whichTaskHelp, howMet
  case whichAccommodation, whichAccommodationHelp, notNeededFrom, notNeededWhy
  case whatAgreed, whoDoes, whatFor
  // Work ability, schemes and efforts
  case hoursFrom, hoursTo, expectedBy, movedBy, movedByHelp, whatLearned, whatLearnedHelp, isReached
  case whichScheme, schemeWhat, schemeWhatHelp, schemeStep, schemeUntil
  case whichEffort, provider, providerHelp, effortPurpose, isWaiting, isWaitingHelp, effortDay
  case goalSkills, goalSkillsHelp, goalDemand, goalDemandHelp, goalCode, goalCodeHelp
  case whichGoal, noGoalChosen, taskOrGoalHelp, accommodationHelp
  // Placements
  case kind, company, purpose, plannedEnd, hoursAWeek, foundByCitizen, newLength, newLengthHelp
  case nextStep, agreedOn, newPaidJob, companyIfNew
  // Course
  case whoLeaves, leavesFrom, citizensWish
  case whichModel, lastFrom, who, asWhat, holdsThreads, standsInFor, standInHelp, standInNobody, lastDay, handOver,
    handOverHelp,
    benefit, beginsOrEnds, begins, ends
  case whereTo, otherPlace, howLong, toDoctor, toHospital, toBank, toBenefits, toJobCentre, toWorkplace
  case whatAbsence, firstDayBack, firstDayBackHelp

  public var wording: Wording {
    switch self {
    case .optional: Wording("valgfrit", en: "optional")
    case .errorWord: Wording("Fejl", en: "Error")
    case .choose: Wording("Vælg …", en: "Choose …")
    case .notChosen: Wording("Ikke valgt", en: "Not chosen")
    case .job: Wording("job", en: "job")
    case .howTalked: Wording("Hvordan talte I sammen?", en: "How did you talk?")
    case .whichDay: Wording("Dag", en: "Day")
    case .alsoFollowUp: Wording("Var det også en opfølgning?", en: "Was it a follow-up too?")
    case .alsoFollowUpHelp:
      Wording(
        "Så tæller besøget både som samtale og som opfølgning.",
        en: "Then the visit counts both as a talk and as a follow-up.")
    case .noFollowUp: Wording("Nej, kun en samtale", en: "No, only a talk")
    case .companyTookPart: Wording("Virksomhedens kontaktperson var med", en: "The company's contact took part")
    case .withoutCitizen: Wording("Borgeren var ikke med", en: "The citizen was not there")
    case .note: Wording("Notat", en: "Note")
    case .noteHelp: Wording("Borgeren kan læse det.", en: "The citizen may read it.")
    case .dayHelp: Wording("For eksempel 15.4., på torsdag eller om 14 dage.", en: "For example 15.4., in 14 days.")
    case .clock: Wording("Klokken", en: "Time")
    case .newDay: Wording("Ny dag", en: "New day")
    case .whoseWish: Wording("Hvis ønske er det?", en: "Whose wish is it?")
    case .reason: Wording("Begrundelse", en: "Reason")
    case .reasonKnown: Wording("Grund, hvis du kender den", en: "Reason, if you know it")
    case .stayedAwayHelp: Wording("Det tæller ikke imod nogen.", en: "It counts against nobody.")
    case .showCitizen: Wording("Vis det for borgeren med det samme", en: "Show it to the citizen at once")
    case .myself: Wording("Mig selv", en: "Myself")
    case .whatToDo: Wording("Hvad skal gøres?", en: "What is to be done?")
    case .byWhen: Wording("Senest", en: "By")
    case .forWhom: Wording("Hvem gør det?", en: "Who does it?")
    case .answer: Wording("Svar", en: "Answer")
    case .answerHelp:
      Wording(
        "Den, der gav opgaven, ser svaret på Min dag. Det står også i sagen.",
        en: "Whoever gave the task sees the answer on My day. It stands in the case too.")
    case .dropHelp:
      Wording(
        "Kom opgaven fra en anden, ser vedkommende grunden på Min dag.",
        en: "If the task came from another, they see the reason on My day.")
    case .whichElement: Wording("Hvad skal undtages?", en: "What is to be set aside?")
    case .cause: Wording("Årsag", en: "Cause")
    case .waiverHelp: Wording("Skriv det, så borgeren kan læse det.", en: "Write it so that the citizen can read it.")
    case .fromDay: Wording("Fra", en: "From")
    case .toDay: Wording("Til", en: "To")
    case .toDayHelp: Wording("Tomt: indtil videre.", en: "Empty: until further notice.")
    case .occupation: Wording("Stilling", en: "Occupation")
    case .hoursAimed: Wording("Timer om ugen, I sigter efter", en: "Hours a week aimed at")
    case .citizensOwn: Wording("Det er borgerens eget ønske", en: "It is the citizen's own wish")
    case .goalFitsSkills:
      Wording("Det bygger på, hvad borgeren kan", en: "It builds on what the citizen can do")
    case .goalFitsDemand:
      Wording("Virksomheder mangler folk til det", en: "Companies need people for it")
    case .goalFitsHelp:
      Wording("Når begge dele er på plads, er målet konkret.", en: "When both are in place, the goal is concrete.")
    case .track: Wording("Spor", en: "Track")
    case .whatChanges: Wording("Hvad skal blive anderledes?", en: "What is to be different?")
    case .howTried: Wording("Hvordan prøver I det af?", en: "How do you try it?")
    case .dimension: Wording("Hvad handler det om?", en: "What is it about?")
    case .direction: Wording("Vi vil", en: "We want to")
    case .where: Wording("Hvor?", en: "Where?")
    case .nowhere: Wording("Ikke et bestemt sted", en: "No particular place")
    case .accommodation: Wording("Skånehensyn", en: "Accommodation")
    case .whichAccommodation: Wording("Hvilket skånehensyn er slut?", en: "Which accommodation has ended?")
    case .whichAccommodationHelp:
      Wording(
        "Det bliver stående under tidligere skånehensyn.", en: "It stays among the former accommodations.")
    case .notNeededFrom: Wording("Fra hvilken dag?", en: "From which day?")
    case .notNeededWhy: Wording("Hvorfor er det ikke nødvendigt mere?", en: "Why is it not needed any more?")
    case .whoLeaves: Wording("Hvem er ikke med mere?", en: "Who is not with the citizen any more?")
    case .leavesFrom: Wording("Fra", en: "From")
    case .citizensWish: Wording("Det er borgerens ønske", en: "It is the citizen's wish")
    case .whichTask: Wording("Hvilken opgave gælder det?", en: "Which task is it for?")
    case .whichTaskHelp:
      Wording(
        "Et hensyn, der hører til en opgave, kan virksomheden bruge.", en: "A company can use what belongs to a task.")
    case .howMet: Wording("Hvordan løser I det?", en: "How is it met?")
    case .hoursFrom: Wording("Timer om ugen, fra", en: "Hours a week, from")
    case .hoursTo: Wording("Timer om ugen, til", en: "Hours a week, to")
    case .expectedBy: Wording("Hvornår regner I med det?", en: "By when do you expect it?")
    case .movedBy: Wording("Hvad kan flytte det?", en: "What could move it?")
    case .movedByHelp:
      Wording(
        "Fx faste dage, andre opgaver, en ordning, der kommer på plads",
        en: "For instance fixed days, other tasks, a scheme that comes into place")
    case .whatLearned: Wording("Hvad lærte I af at prøve?", en: "What did you learn by trying?")
    case .whatLearnedHelp:
      Wording("Også det, der ikke gik, er værd at vide.", en: "What did not work is worth knowing, too.")
    case .isReached: Wording("Målet er nået", en: "The goal is reached")
    case .whichScheme: Wording("Hvilken ordning?", en: "Which scheme?")
    case .schemeWhat: Wording("Hvad er det?", en: "What is it?")
    case .schemeWhatHelp:
      Wording(
        "Fx hæve-sænke-bord. Skriv det ens hver gang, så følges det ad.",
        en: "For instance a standing desk. Write it alike each time, and it is kept together.")
    case .schemeStep: Wording("Hvor langt er den?", en: "How far is it?")
    case .schemeUntil: Wording("Gælder til og med", en: "Valid through")
    case .whichEffort: Wording("Hvad slags?", en: "What kind?")
    case .provider: Wording("Fra hvem?", en: "From whom?")
    case .providerHelp:
      Wording("Fx smerteklinikken eller socialafdelingen", en: "For instance the pain clinic or social services")
    case .effortPurpose:
      Wording("Hvad er den god for på vejen til job?", en: "What is it good for on the way to a job?")
    case .isWaiting: Wording("Borgeren venter på at komme til", en: "The citizen waits in line")
    case .isWaitingHelp:
      Wording("Så står den som ventetid, til den begynder.", en: "It stands as waiting time until it begins.")
    case .effortDay: Wording("Fra hvilken dag?", en: "From which day?")
    case .accommodationHelp:
      Wording(
        "Så konkret, at en kollega på arbejdspladsen kan bruge det",
        en: "So concrete that a colleague at the workplace can use it")
    case .goalSkills: Wording("Hvad kan borgeren, som jobbet bruger?", en: "What can the citizen do that the job uses?")
    case .goalSkillsHelp:
      Wording("Se i CV’et: opgaver, evner og fritid", en: "Look in the CV: tasks, abilities and leisure")
    case .goalDemand: Wording("Hvem mangler folk til det?", en: "Who needs people for it?")
    case .goalDemandHelp:
      Wording(
        "Fx virksomheder, I kender, eller opslag, I har set",
        en: "For instance companies you know, or ads you have seen")
    case .goalCode: Wording("DISCO-kode", en: "DISCO code")
    case .goalCodeHelp: Wording("Fire til seks cifre, hvis I kender den", en: "Four to six digits, if you know it")
    case .whichGoal: Wording("Eller hvilket jobmål?", en: "Or which job goal?")
    case .noGoalChosen: Wording("Intet jobmål", en: "No job goal")
    case .taskOrGoalHelp: Wording("Skriv en opgave, eller vælg et jobmål.", en: "Write a task, or choose a job goal.")
    case .whatAgreed: Wording("Hvad har I aftalt?", en: "What did you agree?")
    case .whoDoes: Wording("Hvem gør det?", en: "Who does it?")
    case .whatFor: Wording("Hvad er det godt for?", en: "What is it good for?")
    case .kind: Wording("Slags", en: "Kind")
    case .company: Wording("Virksomhed", en: "Company")
    case .purpose: Wording("Formål", en: "Purpose")
    case .plannedEnd: Wording("Til og med", en: "Until")
    case .hoursAWeek: Wording("Timer om ugen", en: "Hours a week")
    case .foundByCitizen: Wording("Borgeren fandt selv pladsen", en: "The citizen found the place")
    case .newLength: Wording("Hvor mange uger i alt?", en: "How many weeks in all?")
    case .newLengthHelp: Wording("Regnet fra den første dag.", en: "Counted from the first day.")
    case .nextStep: Wording("Hvad er næste skridt?", en: "What is the next step?")
    case .agreedOn: Wording("Aftalt den", en: "Agreed on")
    case .newPaidJob: Wording("Nyt job på ordinær løn", en: "New job on ordinary wage")
    case .companyIfNew: Wording("Virksomhed, hvis jobbet er nyt", en: "Company, if the job is new")
    case .whichModel: Wording("Hvilken indsats?", en: "Which intervention?")
    case .lastFrom: Wording("Ikke længere fra", en: "No longer from")
    case .who: Wording("Hvem?", en: "Who?")
    case .asWhat: Wording("Som", en: "As")
    case .holdsThreads: Wording("Er forløbsansvarlig", en: "Is course responsible")
    case .standsInFor: Wording("Afløser for", en: "Stands in for")
    case .whereTo: Wording("Hvor var du med?", en: "Where did you go along to?")
    case .otherPlace: Wording("Et andet sted", en: "Another place")
    case .howLong: Wording("Hvor mange minutter?", en: "How many minutes?")
    case .toDoctor: Wording("Læge", en: "Doctor")
    case .toHospital: Wording("Sygehus", en: "Hospital")
    case .toBank: Wording("Bank", en: "Bank")
    case .toBenefits: Wording("Ydelseskontor", en: "Benefit office")
    case .toJobCentre: Wording("Jobcenter", en: "Job centre")
    case .toWorkplace: Wording("Arbejdsplads", en: "Workplace")
    case .standInNobody:
      Wording(
        "Ingen andre af borgerens egne folk kan afløse endnu. Tilknyt først en kollega, som borgeren møder. Kom så tilbage hertil.",
        en:
          "None of the citizen’s other people can stand in yet. First attach a colleague whom the citizen meets. Then come back here."
      )
    case .standInHelp:
      Wording(
        "Kun borgerens egne folk kan afløse, så borgeren kender den, der ringer.",
        en: "Only the citizen's own people can stand in, so that the citizen knows who calls.")
    case .lastDay: Wording("Til og med", en: "Through")
    case .handOver: Wording("Det skal afløseren vide", en: "What the stand-in must know")
    case .handOverHelp:
      Wording(
        "Hvad er aftalt, og hvad skal ske imens? Borgeren kan læse det.",
        en: "What is agreed, and what is to happen meanwhile? The citizen may read it.")
    case .benefit: Wording("Ydelse", en: "Benefit")
    case .beginsOrEnds: Wording("Hvad sker der?", en: "What happens?")
    case .begins: Wording("Begynder", en: "Begins")
    case .ends: Wording("Slutter", en: "Ends")
    case .whatAbsence: Wording("Hvad er grunden?", en: "What is the reason?")
    case .firstDayBack: Wording("Første dag tilbage", en: "First day back")
    case .firstDayBackHelp: Wording("Tomt, hvis I ikke ved det endnu.", en: "Empty, if you do not know yet.")
    }
  }
}

/// What is wrong with an answer, and the way out.
public enum EntryError: Worded {
  case noText, noReason, nothingChosen, notANumber, noNumber, notWhole, notATime, tooManyHours, tooMuchIntensity
  case hoursReversed, expectedLater, taskOrGoal, oddCode
  case dayAhead, dayPassed, daysReversed, tooMany, oddRhythm, oddLength, targetGone, talkNeedsCitizen, ownStandIn

  public var wording: Wording {
    switch self {
    case .noText: Wording("Skriv noget her.", en: "Write something here.")
    case .hoursReversed:
      Wording(
        "Det første tal er størst. Skriv de færreste timer først.",
        en: "The first number is the larger. Write the fewest hours first.")
    case .oddCode:
      Wording(
        "Skriv fire til seks cifre, eller lad feltet stå tomt.", en: "Write four to six digits, or leave it empty.")
    case .expectedLater: Wording("Skriv en dag efter i dag.", en: "Write a day after today.")
    case .taskOrGoal:
      Wording(
        "Skriv, hvilken opgave det gælder, eller vælg et jobmål.",
        en: "Write which task it is for, or choose a job goal.")
    case .noReason: Wording("Skriv en begrundelse.", en: "Write a reason.")
    case .nothingChosen: Wording("Vælg en af mulighederne.", en: "Choose one of these.")
    case .notANumber: Wording("Skriv et tal, for eksempel 7,5.", en: "Type a number, for example 7.5.")
    case .noNumber: Wording("Skriv et tal.", en: "Type a number.")
    case .notWhole: Wording("Skriv et helt tal.", en: "Type a whole number.")
    case .notATime: Wording("Skriv et klokkeslæt, for eksempel 8.30.", en: "Type a time, for example 8:30.")
    case .tooManyHours:
      Wording("En fuld uge er 37 timer. Ret tallet.", en: "A full week is 37 hours. Correct the number.")
    case .tooMuchIntensity:
      Wording("Intensiteten er højst 100 procent.", en: "The intensity is 100 percent at most.")
    case .dayAhead:
      Wording(
        "Dagen er ikke kommet endnu. Skriv en dag til og med i dag, eller planlæg i stedet.",
        en: "That day has not come yet. Type a day up to today, or plan it instead.")
    case .dayPassed:
      Wording("Dagen er gået. Skriv en dag fra i dag.", en: "That day has passed. Type a day from today on.")
    case .daysReversed:
      Wording(
        "Slutdagen ligger før den første dag. Ret en af dem.",
        en: "The last day lies before the first. Correct one of them.")
    case .tooMany: Wording("Skriv et tal fra 1 til 12.", en: "Type a number from 1 to 12.")
    case .oddRhythm: Wording("Skriv et antal uger fra 1 til 26.", en: "Type a number of weeks from 1 to 26.")
    case .oddLength: Wording("Skriv et antal uger fra 1 til 156.", en: "Type a number of weeks from 1 to 156.")
    case .targetGone:
      Wording(
        "Vi kan ikke se, hvad det handler om. Gå tilbage, og prøv igen derfra.",
        en: "We cannot see what this is about. Go back and try again from there.")
    case .talkNeedsCitizen:
      Wording(
        "En samtale uden borgeren er ikke en samtale. Vælg opfølgningen og at virksomheden var med, eller fjern krydset.",
        en:
          "A talk without the citizen is no talk. Choose the follow-up and that the company took part, or untick this.")
    case .ownStandIn:
      Wording("Vælg en anden end den, der afløses.", en: "Choose another than the one who is away.")
    }
  }
}
