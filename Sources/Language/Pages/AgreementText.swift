import Timelines

/// What the pages of work agreements say.
public enum AgreementText: Worded {
  // In the document
  case period(from: String?, until: String?)
  case inPaidHours
  case considering(String)
  case hoursOf(String, String)
  case atMostDaysBetween(Int)
  case employees(String, others: String)
  case lastDay(String)
  case places(Int)
  // The list
  case title, lead, none, write, all
  case startsOn(String)
  case endsOn(String)
  // The page
  case version(Int)
  case documentHeading
  case signatures, signaturesLead, notSigned
  case signedOn(String, String)
  case awaitsSecond, voided, signedWord, askColleague, paperNone, signLine
  case sealIs(String)
  case next, history
  case versionOn(Int, String)
  case draftOn(String)
  case draftExpires(String)
  case changed, before, after
  case checks, checkHolds, checkUnknown
  case startWarning(String)
  case checkRefuses
  case lacks(String)
  case keptTyping(String)
  case codeReady(String)
  case codeLead
  case otherHours(String)
  case otherHoursFold
  case goOnTyping, newDocument, holdsNow, withdrawWhole, withdrawChange, inviteToRead
  case beginsOn(String)
  case printFor(String)
  case beginQuestion(String)
  case beginYes, beginDay, beginNot
  case changeBeginsQuestion(String)
  case endPassed(String)
  case waitsFor(String)
  case asked(String, String)
  case effective(String)
  // Acts
  case edit, propose, change, renew, signAsMunicipality, withdraw, withdrawCause, end, print, pdf
  case onBehalfHeading, onBehalfReason, onBehalfName, onBehalfSend, confirm, confirmLead
  case paperHeading, paperFile, paperFileHelp, paperDay, paperName, paperSend
  case inviteHeading, inviteName, inviteSend, inviteAgain, newCode
  case linkReady(String)
  case linkLead, linkAddress, codeIs, codeOnce
  case invited(String, String)
  case triesLeft(Int)
  case codeUsed
  case remindedOn(String)
  case reminded
  case reason, reasonWhyChange
  // The form
  case newTitle, changeTitle, formLead, changeLead
  case saveDraft, sendToSign, sendChange
  case groupWhere, groupWhen, groupTasks, groupTasksLead, groupFollow, groupKnow, groupKnowLead, groupWorkplace
  case groupWorkplaceLead, groupMore
  case kind, company, contact, contactPhone, companyMentor, purpose, purposeHelp
  case from, until, untilHelp, unpaidHours, subsidisedHours, flexHours, paidHours, intensity, growth, growthHelp
  case paidPlan, paidPlanHelp, review, changesFrom
  case task(Int)
  case isPaid, accommodation, moreTasks
  case followDays, followTopics, followTopicsHelp
  case goal(Int)
  case mayKnow(String)
  case inTheirWords
  case representative, representativeHelp, employeesNow, othersNow, latestMonth, twelveMonths, isPublic, isLast
  case yes, no, unknown
  case clause, clauseHelp, parallel, afterCare, specialNeed, specialNeedHelp
  case companyMissing, kindMissing, paidWithoutTask
  // The door
  case doorTitle, doorLead, codeLabel, codeHelp, openDoor
  case doorGone
  case doorGoneLead(String)
  case wrongCode(Int)
  case usedCode
  case signTitle
  case signLead(String)
  case name, nameHelp, sign, agree
  case signedThanks
  case takeBack, takeBackLead
  case askHeading, askLabel, askSend
  case changedSince, agreeMissing, nameMissing, codeMissing, anyMunicipality
  case callMe(String)
  case bindsText
  case whatNext, tooManyTries
  case leave

  public var wording: Wording { document ?? staff ?? form ?? door }

  private var document: Wording? {
    switch self {
    case .period(let from?, let until?): Wording("\(from) til \(until)", en: "\(from) to \(until)")
    case .period(let from?, nil): Wording("fra \(from)", en: "from \(from)")
    case .period(nil, let until?): Wording("til \(until)", en: "until \(until)")
    case .period(nil, nil): Wording("", en: "")
    case .inPaidHours: Wording("i de lønnede timer", en: "in the paid hours")
    case .considering(let what): Wording("der tages hensyn: \(what)", en: "considering: \(what)")
    case .hoursOf(let hours, let kind): Wording("\(hours) t · \(kind)", en: "\(hours) h · \(kind)")
    case .atMostDaysBetween(let days):
      Wording("højst \(days) dage mellem opfølgninger", en: "at most \(days) days between follow-ups")
    case .employees(let employees, let others):
      Wording(
        "\(employees) ordinært ansatte, \(others) andre i praktik eller løntilskud (fuldtidspersoner)",
        en: "\(employees) ordinary employees, \(others) others in placement or with subsidy (full-time persons)")
    case .lastDay(let day): Wording("Sidste dag kan være \(day).", en: "The last day can be \(day).")
    case .places(let places):
      Wording(
        "Der er plads til \(places) her.", en: "There is room for \(places) here.")
    default: nil
    }
  }

  private var staff: Wording? {
    switch self {
    case .title: Wording("Aftaler med virksomheder", en: "Agreements with companies")
    case .lead:
      Wording(
        "Skriv aftalen sammen med borger og virksomhed. Begge skriver under, kommunen til sidst.",
        en: "Write the agreement together with citizen and company. Both sign, the municipality last.")
    case .none: Wording("Der er ingen aftaler skrevet her endnu.", en: "No agreements are written here yet.")
    case .write: Wording("Skriv en aftale", en: "Write an agreement")
    case .all: Wording("Alle aftaler", en: "All agreements")
    case .startsOn(let day): Wording("begynder \(day)", en: "begins \(day)")
    case .endsOn(let day): Wording("til \(day)", en: "until \(day)")
    case .version(let number): Wording("Version \(number)", en: "Version \(number)")
    case .documentHeading: Wording("Aftalen", en: "The agreement")
    case .signatures: Wording("Underskrifter", en: "Signatures")
    case .signaturesLead:
      Wording(
        "Borger og virksomhed skriver under i den rækkefølge, der passer. Kommunen skriver under til sidst.",
        en: "Citizen and company sign in any order. The municipality signs last.")
    case .notSigned: Wording("har ikke skrevet under endnu", en: "has not signed yet")
    case .signedOn(let name, let day): Wording("\(name), \(day)", en: "\(name), \(day)")
    case .paperNone: Wording("Vælg filen med det scannede papir.", en: "Choose the file with the scanned paper.")
    case .signLine: Wording("Dato og underskrift", en: "Date and signature")
    case .sealIs(let digits): Wording("segl \(digits)", en: "seal \(digits)")
    case .signedWord: Wording("har skrevet under", en: "has signed")
    case .askColleague: Wording("Hvilken kollega skal bekræfte?", en: "Which colleague is to confirm?")
    case .awaitsSecond:
      Wording("venter på, at en anden kollega bekræfter", en: "waits for another colleague to confirm")
    case .voided:
      Wording(
        "Aftalen er ændret siden underskriften. Der skal skrives under igen.",
        en: "The agreement has changed since it was signed. It must be signed again.")
    case .next: Wording("Næste skridt", en: "Next step")
    case .history: Wording("Versioner", en: "Versions")
    case .versionOn(let number, let day): Wording("Version \(number), \(day)", en: "Version \(number), \(day)")
    case .draftOn(let day): Wording("Kladde, gemt \(day)", en: "Draft, saved \(day)")
    case .draftExpires(let day):
      Wording(
        "Kladden udløber \(day), hvis ingen skriver i den.", en: "The draft expires \(day) if nobody writes in it.")
    case .changed: Wording("Det er ændret", en: "What has changed")
    case .before: Wording("Før", en: "Before")
    case .after: Wording("Nu", en: "Now")
    case .checks: Wording("Reglerne", en: "The rules")
    case .checkHolds: Wording("overholdt", en: "kept")
    case .checkUnknown: Wording("tal mangler: se efter selv", en: "figures are missing: look yourself")
    case .startWarning(let day):
      Wording(
        "Første dag er \(day), og ikke alle har skrevet under. Ingen må begynde uden en aftale.",
        en: "The first day is \(day), and not everybody has signed. Nobody may begin without an agreement.")
    case .checkRefuses: Wording("ikke overholdt", en: "not kept")
    case .lacks(let what): Wording("\(what): skal udfyldes.", en: "\(what): must be filled in.")
    case .keptTyping(let when):
      Wording(
        "Du har skrevet på en aftale \(when), og den er ikke gemt.",
        en: "You wrote on an agreement \(when), and it is not saved.")
    case .goOnTyping: Wording("Skriv videre, hvor du slap", en: "Go on where you left off")
    case .newDocument: Wording("Det nye, der venter på underskrift", en: "The new text that waits for signatures")
    case .holdsNow: Wording("Det gælder nu", en: "What holds now")
    case .withdrawWhole: Wording("Træk aftalen tilbage", en: "Withdraw the agreement")
    case .withdrawChange: Wording("Træk ændringen tilbage", en: "Withdraw the change")
    case .inviteToRead: Wording("Giv et link til at læse aftalen", en: "Give a link to read the agreement")
    case .beginsOn(let day): Wording("Det begynder \(day).", en: "It begins \(day).")
    case .printFor(let party): Wording("Udskriv det, der vises for \(party)", en: "Print what is shown to \(party)")
    case .beginQuestion(let day):
      Wording("Aftalen begynder \(day). Begyndte det?", en: "The agreement begins \(day). Did it begin?")
    case .changeBeginsQuestion(let day):
      Wording("Ændringen gælder fra \(day). Begyndte den?", en: "The change holds from \(day). Did it begin?")
    case .beginYes: Wording("Ja, det begyndte", en: "Yes, it began")
    case .beginDay: Wording("Første dag", en: "First day")
    case .beginNot: Wording("Nej, det begyndte ikke", en: "No, it did not begin")
    case .endPassed(let day):
      Wording(
        "Sidste dag var \(day). Skriv, hvordan det endte, eller forlæng aftalen.",
        en: "The last day was \(day). Write how it ended, or extend the agreement.")
    case .waitsFor(let who): Wording("Venter på \(who)", en: "Waits for \(who)")
    case .asked(let who, let day): Wording("\(who) bad om en ændring \(day)", en: "\(who) asked for a change \(day)")
    case .effective(let hours): Wording("\(hours) effektive timer om ugen", en: "\(hours) effective hours a week")
    case .edit: Wording("Skriv videre", en: "Go on writing")
    case .propose: Wording("Send til underskrift", en: "Send to be signed")
    case .change: Wording("Lav en ændring", en: "Make a change")
    case .renew: Wording("Ny aftale ud fra denne", en: "New agreement from this one")
    case .signAsMunicipality: Wording("Skriv under for kommunen", en: "Sign for the municipality")
    case .withdraw: Wording("Træk tilbage", en: "Withdraw")
    case .withdrawCause: Wording("Hvorfor?", en: "Why?")
    case .end: Wording("Skriv, hvordan det endte", en: "Write how it ended")
    case .print: Wording("Udskriv", en: "Print")
    case .pdf: Wording("Hent som PDF", en: "Get as PDF")
    case .onBehalfHeading: Wording("Skriv under på vegne af", en: "Sign on behalf")
    case .onBehalfReason: Wording("Hvorfor kan de ikke selv?", en: "Why can they not do it themselves?")
    case .onBehalfName: Wording("Hvem er enig i aftalen? Navn", en: "Who agrees to it? Name")
    case .onBehalfSend:
      Wording("Skriv under, og bed en kollega bekræfte", en: "Sign, and ask a colleague to confirm")
    case .confirm: Wording("Bekræft", en: "Confirm")
    case .confirmLead:
      Wording(
        "Du bekræfter, at parten er enig i det, der står her. Du har talt med dem eller din kollega.",
        en: "You confirm that the party agrees to what stands here. You have talked to them or your colleague.")
    case .paperHeading: Wording("Underskrevet på papir", en: "Signed on paper")
    case .paperFile: Wording("Scan eller foto af papiret", en: "Scan or photo of the paper")
    case .paperFileHelp: Wording("PDF, PNG eller JPEG, højst 5 MB", en: "PDF, PNG or JPEG, 5 MB at most")
    case .paperDay: Wording("Hvilken dag?", en: "Which day?")
    case .paperName: Wording("Hvem skrev under?", en: "Who signed?")
    case .paperSend: Wording("Gem underskriften", en: "Save the signature")
    case .inviteHeading: Wording("Giv et link og en kode", en: "Give a link and a code")
    case .inviteName: Wording("Hvem er linket til?", en: "Whom is the link for?")
    case .inviteSend: Wording("Lav link og kode", en: "Make link and code")
    case .inviteAgain: Wording("Nyt link", en: "New link")
    case .newCode: Wording("Ny kode", en: "New code")
    case .linkReady(let name): Wording("Linket til \(name) er klar", en: "The link for \(name) is ready")
    case .codeReady(let name): Wording("Den nye kode til \(name) er klar", en: "The new code for \(name) is ready")
    case .codeLead:
      Wording(
        "Sig koden i telefonen. Den vises kun nu, og linket er det samme som før.",
        en: "Say the code on the phone. It is shown only now, and the link is the same as before.")
    case .linkLead:
      Wording(
        "Send linket, og sig koden i telefonen. De vises kun nu. Linket gælder i 60 dage og åbner altid den nyeste version.",
        en:
          "Send the link and say the code on the phone. They are shown only now. The link holds for 60 days and always opens the newest version."
      )
    case .linkAddress: Wording("Link", en: "Link")
    case .codeIs: Wording("Kode", en: "Code")
    case .codeOnce: Wording("Koden kan bruges én gang.", en: "The code can be used once.")
    case .invited(let name, let day): Wording("\(name) fik et link \(day)", en: "\(name) got a link \(day)")
    case .triesLeft(let count): Wording("\(count) forsøg tilbage", en: "\(count) tries left")
    case .codeUsed: Wording("koden er brugt", en: "the code has been used")
    case .remindedOn(let day): Wording("mindet om det \(day)", en: "reminded \(day)")
    case .reminded: Wording("Jeg har mindet dem om det", en: "I have reminded them")
    case .reason: Wording("Begrundelse", en: "Reason")
    case .reasonWhyChange:
      Wording(
        "Hvorfor ændres aftalen? Alle, der skriver under, kan læse det.",
        en: "Why is the agreement changed? All who sign can read it.")
    default: nil
    }
  }
}
