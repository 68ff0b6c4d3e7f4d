import Timelines

/// What staff, and the citizen, read about a supplier of one of the citizen's efforts.
public enum SupplierStaffText: Worded {
  case title, lead
  case agreement, noAgreement, agree, change, saveAgreement
  case supplier, contact, contactHelp, rhythm, rhythmHelp, rhythmOutOfRange, noSupplier, noContact
  case mayKnow, mayKnowHelp, until, untilHelp, untilPast, saidYes, saidYesHelp, notSaidYes
  case consentAbout(String)
  case consentNow(String, String)
  case consentUntil(String)
  case onlyName, withdraw, withdrawLead, noConsent
  case everyDays(Int)
  case noRhythm
  case changedMeanwhile
  case door
  case doorLead(String)
  case doorWaits, noDoor, doorActs
  case reports, noReports
  case nextBy(String)
  case reportFrom(String, String, String)
  case done, seen, changed, next, needs
  case answer, answerHelp, sendAnswer, readOnly
  case answeredOn(String, String)
  case readOn(String)
  case notRead
  case youTyped(String)
  case attendance
  case came(Int, Int)
  case attendanceLead
  case evaluations
  case evaluationOf(String)
  case fromSuppliers, read, toSupplier

  public var wording: Wording {
    switch self {
    case .title: Wording("Leverandør", en: "Supplier")
    case .lead:
      Wording(
        "Hvem står for indsatsen, hvad må de vide, og hvad har de fortalt.",
        en: "Who answers for the effort, what they may know, and what they have told.")
    case .agreement: Wording("Aftalen", en: "The agreement")
    case .noAgreement:
      Wording("Der er ikke aftalt en leverandør til indsatsen.", en: "No supplier is agreed for this effort.")
    case .agree: Wording("Skriv aftalen", en: "Write the agreement")
    case .change: Wording("Ret aftalen", en: "Change the agreement")
    case .saveAgreement: Wording("Gem aftalen", en: "Save the agreement")
    case .supplier: Wording("Leverandør", en: "Supplier")
    case .contact: Wording("Kontaktperson", en: "Contact person")
    case .contactHelp:
      Wording("Den, der møder deltageren og skriver status.", en: "Who meets the participant and writes the reports.")
    case .rhythm: Wording("Dage mellem statusser", en: "Days between status reports")
    case .rhythmHelp: Wording("For eksempel 28. Tomt: ingen fast rytme.", en: "For example 28. Empty: no fixed rhythm.")
    case .rhythmOutOfRange:
      Wording(
        "Skriv et tal fra 7 til 365, eller lad feltet stå tomt.", en: "Write a number from 7 to 365, or leave it empty."
      )
    case .noSupplier: Wording("Skriv leverandørens navn.", en: "Write the supplier's name.")
    case .noContact: Wording("Skriv, hvem der er kontaktperson.", en: "Write who the contact person is.")
    case .mayKnow: Wording("Det må leverandøren vide", en: "What the supplier may know")
    case .mayKnowHelp:
      Wording(
        "Borgeren bestemmer, et for et. Navnet følger altid med. Adresse, CPR og journal kommer aldrig med.",
        en: "The citizen decides, one by one. The name always goes along. Address, CPR and journal never do.")
    case .until: Wording("Borgerens ja gælder til", en: "The citizen's yes holds until")
    case .untilHelp: Wording("Tomt: så længe indsatsen varer.", en: "Empty: as long as the effort lasts.")
    case .untilPast: Wording("Vælg en dag fra i dag og frem.", en: "Choose today or a later day.")
    case .saidYes:
      Wording("Borgeren har sagt ja til det, der står her", en: "The citizen has said yes to what stands here")
    case .saidYesHelp:
      Wording(
        "Spørg i samtalen. Borgeren kan altid sige nej igen.",
        en: "Ask in the talk. The citizen can always say no again.")
    case .notSaidYes:
      Wording(
        "Spørg borgeren, og sæt kryds, når der er sagt ja. Uden et ja får leverandøren ingenting at vide.",
        en: "Ask the citizen, and set the mark when they say yes. Without a yes the supplier is told nothing.")
    case .consentAbout(let supplier): Wording("oplysninger til \(supplier)", en: "what is told to \(supplier)")
    case .consentNow(let day, let what): Wording("Sagt ja \(day): \(what)", en: "Said yes \(day): \(what)")
    case .consentUntil(let day): Wording("gælder til \(day)", en: "holds until \(day)")
    case .onlyName: Wording("kun navnet", en: "the name only")
    case .withdraw: Wording("Borgeren siger nej igen", en: "The citizen says no again")
    case .withdrawLead:
      Wording(
        "Siger borgeren nej igen, ser leverandøren ikke borgeren mere, heller ikke på en side, der står åben.",
        en: "When the citizen says no again, the supplier sees them no more, also not on a page that stands open.")
    case .noConsent: Wording("Borgeren har ikke sagt ja.", en: "The citizen has not said yes.")
    case .everyDays(let days): Wording("Status hver \(days). dag", en: "A status report every \(days) days")
    case .noRhythm: Wording("Ingen fast rytme for status", en: "No fixed rhythm of status reports")
    case .changedMeanwhile:
      Wording(
        "Aftalen er rettet, mens du havde siden åben. Det, der gælder nu, står herunder. Gem igen, hvis dit skal gælde.",
        en:
          "The agreement was changed while you had the page open. What holds now stands below. Save again if yours is right."
      )
    case .door: Wording("Leverandørens egen side", en: "The supplier's own page")
    case .doorLead(let name):
      Wording(
        "\(name) ser alle de deltagere, hvor navnet står i aftalen, også kollegers.",
        en: "\(name) sees every participant whose agreement names them, also those of colleagues.")
    case .doorWaits:
      Wording(
        "Du kan give adgang, når borgeren har sagt ja, og indsatsen ikke er lukket.",
        en: "You can give access when the citizen has said yes and the effort is not closed.")
    case .noDoor: Wording("Kontaktpersonen har ikke et link endnu.", en: "The contact person has no link yet.")
    case .doorActs:
      Wording(
        "En ny kode åbner det samme link igen. Et nyt link lukker det gamle. Luk adgangen, hvis telefonen er væk.",
        en: "A new code opens the same link again. A new link closes the old. Close the access if the phone is lost.")
    case .reports: Wording("Status fra leverandøren", en: "Status reports of the supplier")
    case .noReports: Wording("Der er ikke kommet en status endnu.", en: "No status report has come yet.")
    case .nextBy(let day): Wording("Næste status: \(day)", en: "Next status report: \(day)")
    case .reportFrom(let contact, let supplier, let day):
      Wording("\(contact), \(supplier), skrev \(day)", en: "\(contact), \(supplier), wrote \(day)")
    case .done: Wording("Det har vi gjort", en: "What we have done")
    case .seen: Wording("Det har vi set, deltageren kan", en: "What we saw the participant can do")
    case .changed: Wording("Det har flyttet sig på målet", en: "What has changed on the goal")
    case .next: Wording("Næste skridt", en: "Next step")
    case .needs: Wording("Det har vi brug for fra kommunen", en: "What we need from the municipality")
    case .answer: Wording("Svar til leverandøren", en: "Answer to the supplier")
    case .answerHelp:
      Wording(
        "Leverandøren og borgeren kan læse svaret. Tomt: kun læst.",
        en: "The supplier and the citizen can read the answer. Empty: only read.")
    case .sendAnswer: Wording("Læst og svaret", en: "Read and answered")
    case .readOnly: Wording("Læst", en: "Read")
    case .answeredOn(let day, let text):
      Wording("Svar fra kommunen \(day): \(text)", en: "Answer from the municipality \(day): \(text)")
    case .readOn(let day): Wording("Læst af kommunen \(day)", en: "Read by the municipality \(day)")
    case .youTyped(let words): Wording("Det, du skrev: \(words)", en: "What you typed: \(words)")
    case .notRead: Wording("ikke læst endnu", en: "not read yet")
    case .attendance: Wording("Fremmøde", en: "Attendance")
    case .came(let present, let told):
      Wording(
        "Kom \(present) af \(told) dage de seneste fire uger.",
        en: "Came on \(present) of \(told) days in the last four weeks.")
    case .attendanceLead:
      Wording(
        "Fremmøde tæller ikke imod nogen. Tal om, hvorvidt dage og tider passer.",
        en: "Attendance counts against nobody. Talk about whether days and times suit.")
    case .evaluations: Wording("Deltagerens egne ord", en: "The participant's own words")
    case .evaluationOf(let day): Wording("Sagt \(day)", en: "Said \(day)")
    case .fromSuppliers: Wording("Fra leverandøren", en: "From the supplier")
    case .read: Wording("Læs og svar", en: "Read and answer")
    case .toSupplier: Wording("Leverandør", en: "Supplier")
    }
  }
}
