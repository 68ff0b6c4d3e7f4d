import Almanac
import Casework

/// Why something cannot be recorded, and what to do instead.
extension Speaker {
  public func say(_ refusal: Refusal, readOn today: Day) -> String {
    switch tongue {
    case .danish: danish(refusal, today)
    case .english: english(refusal, today)
    }
  }

  private func danish(_ refusal: Refusal, _ today: Day) -> String {
    func d(_ day: Day) -> String { self.day(day, readOn: today) }
    return switch refusal {
    case .dayAhead(let day): "\(d(day)) ligger fremme i tiden. Skriv den dag, det skete, eller planlæg det i stedet."
    case .dayTooEarly(let day): "\(d(day)) er for længe siden. Se efter, om årstallet er rigtigt."
    case .caseClosed(let day): "Sagen sluttede \(d(day)). Åbn den igen, før du skriver mere."
    case .nothingToRecord: "Der er ikke noget at gemme endnu. Udfyld formularen først."
    case .appointmentInPast(let day): "Aftalen ligger \(d(day)). Vælg en dag fra i dag og frem."
    case .appointmentUnknown: "Aftalen findes ikke mere. Læs siden igen, og vælg en anden."
    case .appointmentSettled: "Aftalen er allerede holdt eller aflyst. Læs siden igen."
    case .citizenNotPresent:
      "En samtale har borgeren med. Var borgeren der ikke, så skriv et møde om borgeren eller et notat."
    case .placementUnknown: "Forløbet findes ikke i sagen. Læs siden igen, og vælg et andet."
    case .placementEnded: "Forløbet er slut. Start et nyt, hvis borgeren er begyndt igen."
    case .placementExists: "Forløbet er allerede begyndt."
    case .jobUnknown: "Jobbet findes ikke i sagen. Læs siden igen, og vælg et andet."
    case .endsBeforeStart(let start, let end): "Det begynder \(d(start)) og slutter \(d(end)). Ret en af dagene."
    case .hoursOutOfRange(let hours): "\(value(hours)) timer om ugen går ikke. Skriv et tal fra 0 til 37."
    case .weekHoursOutOfRange(let hours): "\(value(hours)) timer på en uge går ikke. Skriv et tal fra 0 til 80."
    case .weekOutsideWork(let monday): "Ugen fra \(d(monday)) var uden arbejde her. Vælg en anden uge."
    case .weekTooFar(let monday):
      "Ugen fra \(d(monday)) ligger for langt væk. Skriv til din konsulent i stedet."
    case .monthUnknown(let month): "Der er ingen tal for \(month). Læs siden igen."
    case .alreadyEnrolled: "Borgeren følger allerede modellen."
    case .notEnrolled: "Borgeren følger ikke modellen."
    case .waiverWithoutReason: "Skriv, hvorfor det undtages. Andre skal kunne forstå det."
    case .waiverEndsBeforeStart: "Undtagelsen slutter, før den begynder. Ret en af dagene."
    case .reasonMissing: "Skriv en begrundelse."
    case .textMissing: "Skriv, hvad det handler om."
    case .accommodationWithoutTask: "Skriv, hvilken opgave skånehensynet hører til. Så kan virksomheden bruge det."
    case .accommodationUnknown: "Skånehensynet står ikke i planen mere. Læs siden igen."
    case .progressionGoalWithoutText: "Skriv, hvad der skal blive anderledes."
    case .progressionGoalWithoutDay: "Skriv, hvornår målet skal være nået."
    case .goalUnknown: "Målet findes ikke mere. Læs siden igen."
    case .cvEntryUnknown: "Linjen står ikke i CV’et mere. Læs siden igen."
    case .cvYearOutOfRange(let year): "\(year) kan ikke være året. Skriv et årstal som 2014."
    case .cvYearsReversed: "Det slutter, før det begynder. Ret et af årstallene."
    case .answerOutOfScale: "Vælg et af svarene."
    case .expectedHoursReversed: "Det første tal er størst. Skriv de færreste timer først."
    case .agreementUnknown: "Aftalen findes ikke mere. Læs siden igen."
    case .agreementKeptAlready: "Aftalen er allerede krydset af."
    case .absenceUnknown: "Fraværet findes ikke mere. Læs siden igen."
    case .absenceOverlaps: "Der er allerede skrevet fravær for den tid."
    case .effortUnknown: "Indsatsen findes ikke mere. Læs siden igen."
    case .taskUnknown: "Opgaven er allerede gjort eller fjernet."
    case .taskDueInPast(let day): "\(d(day)) er gået. Vælg en dag fra i dag og frem."
    case .benefitNotReceived: "Borgeren får ikke den ydelse nu."
    case .benefitReceivedAlready: "Borgeren får allerede den ydelse."
    case .personMissing: "Vælg, hvem det er."
    case .standInEndsBeforeStart: "Afløsningen slutter, før den begynder. Ret en af dagene."
    case .standInNotOwn: "Kun borgerens egne folk kan afløse. Tilknyt kollegaen først."
    case .agreementState(let state): "Aftalen er \(say(state)). Det kan du ikke gøre nu."
    case .agreementLacks(let terms):
      "Det mangler, før aftalen kan sendes: \(terms.map { say($0).lowercased() }.joined(separator: ", "))."
    case .agreementRule(let check): say(check, readOn: today)
    case .agreementKindStands:
      "Aftalen gælder noget andet eller en anden virksomhed. Afslut den, og skriv en ny aftale."
    case .agreementUnchanged: "Der er ikke ændret noget."
    case .agreementShownOtherwise: "Aftalen er ændret, siden du læste den. Læs den igen, og skriv så under."
    case .agreementSignedAlready: "Der er allerede skrevet under."
    case .agreementLacksSignatures(let parties):
      "Kommunen skriver under til sidst. Der mangler: \(parties.map { say($0) }.joined(separator: ", "))."
    case .agreementNotParty: "Den part skriver ikke under på aftalen."
    case .nothingToTakeBack: "Der er ingen underskrift at tage tilbage."
    case .nothingToConfirm: "Der er ingen underskrift at bekræfte."
    case .secondPersonNeeded: "En anden end dig skal bekræfte. Bed en kollega om det."
    case .onBehalfReasonMissing: "Vælg, hvorfor de ikke selv kan skrive under."
    case .paperMissing: "Vedhæft papiret, der er skrevet under på."
    case .agreementBeginsLater(let day):
      "Aftalen gælder først fra \(fullDay(day)). Vælg en senere dag, eller lav en ændring."
    case .groupSignedUpAlready: "Borgeren er allerede tilmeldt."
    case .groupUnknown: "Borgeren er ikke tilmeldt. Læs siden igen."
    case .letterUnknown: "Brevet findes ikke mere. Læs siden igen."
    case .letterSettled: "Brevet er allerede sendt, stoppet eller under vejs. Læs siden igen."
    case .hearingTooShort(let least): "Borgeren skal have tid til at svare. Vælg \(d(least)) eller en senere dag."
    case .hearingMissing:
      "Spørg borgeren først: send en partshøring. Når der er svar, eller fristen er gået, kan du give det videre."
    case .hearingRunning(let due):
      "Borgeren kan svare til og med \(fullDay(due)). Vent til svaret er kommet, eller fristen er gået."
    case .supplierClosed:
      "Leverandøren har ikke adgang nu: borgerens samtykke gælder ikke, eller indsatsen er ikke i gang."
    case .attendanceOutside(let day): "\(d(day)) ligger uden for indsatsen, eller for længe siden. Vælg en anden dag."
    case .supplierReportSettled: "Status er allerede besvaret, eller den er her ikke mere. Læs siden igen."
    case .letterFactStands: "Det hører til et brev, og det bliver stående. Skriv et nyt brev, hvis der var en fejl."
    case .noRoomForTalks:
      "Der er ikke plads til så mange samtaler den dag. Vælg færre, kortere tid eller et tidligere klokkeslæt."
    case .groupFactStands: "Det bliver stående. Meld borgeren til eller fra i stedet, så køen passer."
    case .consentStands:
      "Borgerens ja eller nej til en leverandør bliver stående. Skriv det nye ja eller nej på leverandørens side."
    case .agreementFactStands: "En aftale rettes ved at lave en ændring af den, så alle ser det."
    case .factUnknown: "Hændelsen findes ikke. Læs siden igen."
    case .factGone: "Hændelsen er allerede fjernet."
    case .otherKind: "En rettelse kan ikke gøre hændelsen til noget andet. Fjern den, og skriv en ny."
    case .importedFact: "Hændelsen kommer fra et udtræk. Ret den i det system, den kommer fra, og indlæs igen."
    case .factAboutFact: "En rettelse kan ikke selv rettes. Ret hændelsen igen i stedet."
    }
  }

  private func english(_ refusal: Refusal, _ today: Day) -> String {
    func d(_ day: Day) -> String { self.day(day, readOn: today) }
    return switch refusal {
    case .dayAhead(let day): "\(d(day)) lies ahead. Write the day it happened, or plan it instead."
    case .dayTooEarly(let day): "\(d(day)) is too long ago. Check the year."
    case .caseClosed(let day): "The case ended \(d(day)). Open it again before you write more."
    case .nothingToRecord: "There is nothing to save yet. Fill in the form first."
    case .appointmentInPast(let day): "The appointment lies on \(d(day)). Choose today or a later day."
    case .appointmentUnknown: "The appointment is no longer there. Read the page again and choose another."
    case .appointmentSettled: "The appointment has been held or cancelled already. Read the page again."
    case .citizenNotPresent:
      "The citizen takes part in a contact. If not, write a meeting about the citizen, or a note."
    case .placementUnknown: "The placement is not in the case. Read the page again and choose another."
    case .placementEnded: "The placement has ended. Start a new one if the citizen has begun again."
    case .placementExists: "The placement has begun already."
    case .jobUnknown: "The job is not in the case. Read the page again and choose another."
    case .endsBeforeStart(let start, let end): "It begins \(d(start)) and ends \(d(end)). Correct one of the days."
    case .hoursOutOfRange(let hours): "\(value(hours)) hours a week will not do. Write a number from 0 to 37."
    case .weekHoursOutOfRange(let hours): "\(value(hours)) hours in a week will not do. Write a number from 0 to 80."
    case .weekOutsideWork(let monday): "The week from \(d(monday)) had no work here. Choose another week."
    case .weekTooFar(let monday):
      "The week from \(d(monday)) is too far away. Write to your consultant instead."
    case .monthUnknown(let month): "There are no figures for \(month). Read the page again."
    case .alreadyEnrolled: "The citizen follows the model already."
    case .notEnrolled: "The citizen does not follow the model."
    case .waiverWithoutReason: "Write why it is waived. Others must be able to understand it."
    case .waiverEndsBeforeStart: "The waiver ends before it begins. Correct one of the days."
    case .reasonMissing: "Write a reason."
    case .textMissing: "Write what it is about."
    case .accommodationWithoutTask: "Write which task the accommodation belongs to. Then the company can use it."
    case .accommodationUnknown: "The accommodation is no longer in the plan. Read the page again."
    case .progressionGoalWithoutText: "Write what is to be different."
    case .progressionGoalWithoutDay: "Write when the goal is to be reached."
    case .goalUnknown: "The goal is no longer there. Read the page again."
    case .cvEntryUnknown: "The line is no longer in the CV. Read the page again."
    case .cvYearOutOfRange(let year): "\(year) cannot be the year. Write a year such as 2014."
    case .cvYearsReversed: "It ends before it begins. Correct one of the years."
    case .answerOutOfScale: "Choose one of the answers."
    case .expectedHoursReversed: "The first number is the larger. Write the fewest hours first."
    case .agreementUnknown: "The agreement is no longer there. Read the page again."
    case .agreementKeptAlready: "The agreement has been ticked already."
    case .absenceUnknown: "The absence is no longer there. Read the page again."
    case .absenceOverlaps: "Absence has been written for that time already."
    case .effortUnknown: "The effort is no longer there. Read the page again."
    case .taskUnknown: "The task has been done or dropped already."
    case .taskDueInPast(let day): "\(d(day)) is past. Choose today or a later day."
    case .benefitNotReceived: "The citizen does not receive that benefit now."
    case .benefitReceivedAlready: "The citizen receives that benefit already."
    case .personMissing: "Choose who it is."
    case .standInEndsBeforeStart: "The stand-in ends before it begins. Correct one of the days."
    case .standInNotOwn: "Only the citizen's own people can stand in. Attach the colleague first."
    case .agreementState(let state): "The agreement is: \(say(state)). That cannot be done now."
    case .agreementLacks(let terms):
      "Missing before the agreement can be sent: \(terms.map { say($0).lowercased() }.joined(separator: ", "))."
    case .agreementRule(let check): say(check, readOn: today)
    case .agreementKindStands:
      "The agreement is about something else, or with another company. End it, and write a new one."
    case .agreementUnchanged: "Nothing has been changed."
    case .agreementShownOtherwise: "The agreement has changed since you read it. Read it again and then sign."
    case .agreementSignedAlready: "It has been signed already."
    case .agreementLacksSignatures(let parties):
      "The municipality signs last. Missing: \(parties.map { say($0) }.joined(separator: ", "))."
    case .agreementNotParty: "That party does not sign the agreement."
    case .nothingToTakeBack: "There is no signature to take back."
    case .nothingToConfirm: "There is no signature to confirm."
    case .secondPersonNeeded: "Somebody else than you must confirm. Ask a colleague."
    case .onBehalfReasonMissing: "Choose why they cannot sign themselves."
    case .paperMissing: "Attach the paper that was signed."
    case .agreementBeginsLater(let day):
      "The agreement holds from \(fullDay(day)) only. Choose a later day, or make a change."
    case .groupSignedUpAlready: "The citizen is signed up already."
    case .groupUnknown: "The citizen is not signed up. Load the page again."
    case .letterUnknown: "The letter is there no longer. Load the page again."
    case .letterSettled: "The letter has already been sent, stopped or tried. Load the page again."
    case .hearingTooShort(let least): "The citizen must have time to answer. Choose \(d(least)) or a later day."
    case .hearingMissing:
      "Ask the citizen first: send a hearing. When there is an answer, or the time is up, you can pass it on."
    case .hearingRunning(let due):
      "The citizen may answer until \(fullDay(due)). Wait for the answer, or until the time is up."
    case .supplierClosed:
      "The supplier has no access now: the citizen's consent does not hold, or the effort is not under way."
    case .attendanceOutside(let day): "\(d(day)) is outside the effort, or too long ago. Choose another day."
    case .supplierReportSettled: "The report has been answered already, or is not there. Read the page again."
    case .letterFactStands: "It belongs to a letter, and it stands. Write a new letter if there was a mistake."
    case .noRoomForTalks:
      "There is no room for so many talks that day. Choose fewer, less time or an earlier hour."
    case .groupFactStands: "It stands. Sign the citizen up or off instead, so that the queue is right."
    case .consentStands:
      "The citizen's yes or no about a supplier stands. Write the new yes or no on the supplier's page."
    case .agreementFactStands: "An agreement is corrected by making a change of it, so that everybody sees it."
    case .factUnknown: "The event is not there. Read the page again."
    case .factGone: "The event has been removed already."
    case .otherKind: "A correction cannot make the event into something else. Remove it and write a new one."
    case .importedFact: "The event comes from an extract. Correct it in the system it comes from, and import again."
    case .factAboutFact: "A correction cannot be corrected itself. Correct the event again instead."
    }
  }
}
