import Timelines

/// What the pages about letters say.
public enum LetterText: Worded {
  case title, lead, write, writeLead, none, noneWaiting, receivedTitle, noShows, sent, sentTitle
  case noShowsDone(Int)
  case chooseKind
  case source(String)
  case way, wayHelp, subject, text, textHelp, due
  case dueHelp(Int)
  case send, whichAppointment, noAppointment
  case wayMissing, subjectMissing, textMissing
  case notSetUp, noEmail, noCPR, noOwnPage
  case print, addressHidden, noAddress, history, written
  case tried(Int)
  case wentOut, answered
  case itself, markSent, markPosted, cameThrough, again, stop, stopReason
  case unsureHelp, failedHelp, toPostPaper, toPostDigital, waitingHelp
  case outbox, outboxLead, outboxOpen, outboxSettled, outboxNone
  case failures(Int)
  case toOutbox
  case citizen, kind, how, state, when
  case answerIt, markRead, unread

  public var wording: Wording {
    switch self {
    case .answerIt: Wording("Svar", en: "Answer")
    case .markRead: Wording("Markér som læst", en: "Mark as read")
    case .unread: Wording("ikke læst", en: "not read")
    case .title: Wording("Breve", en: "Letters")
    case .lead:
      Wording(
        "Alt, der er sendt til borgeren herfra, og det, der venter.",
        en: "All that was sent to the citizen from here, and what waits.")
    case .write: Wording("Skriv et brev", en: "Write a letter")
    case .writeLead:
      Wording("Ret teksten, så den passer til borgeren.", en: "Change the text so that it suits the citizen.")
    case .none: Wording("Der er ikke sendt breve herfra endnu.", en: "No letters have been sent from here yet.")
    case .noneWaiting: Wording("Ingen breve venter.", en: "No letters wait.")
    case .receivedTitle: Wording("Skrevet af borgeren", en: "Written by the citizen")
    case .noShows: Wording("Aftaler uden fremmøde", en: "Appointments not come to")
    case .noShowsDone(let count):
      Wording("Der er ikke mere at gøre ved \(count) af dem", en: "Nothing more to do about \(count) of them")
    case .sent: Wording("sendt", en: "sent")
    case .sentTitle: Wording("Brevene", en: "The letters")
    case .chooseKind: Wording("Hvad er det for et brev?", en: "What kind of letter is it?")
    case .source(let source): Wording("Skabelonen: \(source)", en: "The template: \(source)")
    case .way: Wording("Hvordan skal det sendes?", en: "How is it to be sent?")
    case .wayHelp:
      Wording(
        "Det, der ikke kan bruges nu, står nedenfor med grunden.",
        en: "What cannot be used now stands below with the reason.")
    case .subject: Wording("Emne", en: "Subject")
    case .text: Wording("Brevet", en: "The letter")
    case .textHelp:
      Wording(
        "Det sendes, som det står her. Borgeren kan altid se det igen.",
        en: "It is sent as it stands here. The citizen can always see it again.")
    case .due: Wording("Svar senest", en: "Answer by")
    case .dueHelp(let days):
      Wording(
        "Mindst \(days) dage fra i dag. Ret også dagen i brevet, hvis du ændrer den.",
        en: "At least \(days) days from today. Change the day in the letter too if you change it.")
    case .send: Wording("Send brevet", en: "Send the letter")
    case .whichAppointment: Wording("Hvilken aftale?", en: "Which appointment?")
    case .noAppointment:
      Wording("Der er ingen aftale, brevet kan handle om.", en: "There is no appointment for it to be about.")
    case .wayMissing: Wording("Vælg, hvordan brevet skal sendes.", en: "Choose how the letter is to be sent.")
    case .subjectMissing: Wording("Skriv et emne.", en: "Write a subject.")
    case .textMissing: Wording("Skriv, hvad der skal stå i brevet.", en: "Write what the letter is to say.")
    case .notSetUp: Wording("Det er ikke sat op her.", en: "It is not set up here.")
    case .noEmail:
      Wording("Borgeren har ingen mailadresse i sagen.", en: "The case has no e-mail address of the citizen.")
    case .noCPR: Wording("Borgeren har intet CPR-nummer i sagen.", en: "The case has no CPR number of the citizen.")
    case .noOwnPage:
      Wording("Borgeren har ikke fået et link til sin egen side.", en: "The citizen has no link to their own page.")
    case .print: Wording("Skriv ud", en: "Print")
    case .addressHidden:
      Wording("Adressen er beskyttet og vises ikke her.", en: "The address is protected and is not shown here.")
    case .noAddress: Wording("Vi kender ingen adresse.", en: "No address is known.")
    case .history: Wording("Hvad der er sket med brevet", en: "What happened to the letter")
    case .written: Wording("Skrevet", en: "Written")
    case .tried(let number): Wording("Forsøg \(number)", en: "Try \(number)")
    case .wentOut: Wording("Sendt", en: "Sent")
    case .answered: Wording("Svaret", en: "Answered")
    case .itself: Wording("af sig selv", en: "by itself")
    case .markSent: Wording("Brevet er sendt", en: "The letter has been sent")
    case .markPosted: Wording("Jeg har lagt det i postkassen", en: "I have posted it")
    case .cameThrough: Wording("Det nåede frem", en: "It came through")
    case .again: Wording("Prøv igen", en: "Try again")
    case .stop: Wording("Stop brevet", en: "Stop the letter")
    case .stopReason: Wording("Hvorfor?", en: "Why?")
    case .unsureHelp:
      Wording(
        "Vi begyndte at sende det og hørte ikke mere. Det sendes ikke igen af sig selv. Spørg borgeren, og vælg så.",
        en: "We began to send it and heard no more. It is not sent again by itself. Ask the citizen, and choose then.")
    case .failedHelp:
      Wording(
        "Det prøves ikke igen af sig selv. Se, hvad der mangler, eller send det på en anden måde.",
        en: "It is not tried again by itself. See what is missing, or send it another way.")
    case .toPostPaper: Wording("Skriv det ud, og læg det i postkassen.", en: "Print it and post it.")
    case .toPostDigital:
      Wording(
        "Filen ligger klar til Digital Post. Den er ikke sendt, før kommunens eget system har gjort det.",
        en: "The file lies ready for Digital Post. It is not sent until the municipality's own system has done so.")
    case .waitingHelp: Wording("Det sendes af sig selv om et øjeblik.", en: "It is sent by itself in a moment.")
    case .outbox: Wording("Udbakken", en: "The outbox")
    case .outboxLead:
      Wording(
        "Breve til dine borgere, som ikke er nået frem endnu.",
        en: "Letters to your citizens that have not come through yet.")
    case .outboxOpen: Wording("Venter eller mangler noget", en: "Waiting, or lacking something")
    case .outboxSettled: Wording("Dine seneste breve", en: "Your latest letters")
    case .outboxNone: Wording("Der er ikke noget her.", en: "There is nothing here.")
    case .failures(let count): Wording("prøvet \(count) gange", en: "tried \(count) times")
    case .toOutbox: Wording("Udbakken", en: "The outbox")
    case .citizen: Wording("Borger", en: "Citizen")
    case .kind: Wording("Brev", en: "Letter")
    case .how: Wording("Sendes", en: "Goes")
    case .state: Wording("Tilstand", en: "State")
    case .when: Wording("Skrevet", en: "Written")
    }
  }
}

/// What the page says about an appointment that the citizen did not come to.
public enum NoShowText: Worded {
  case title, lead
  case missed(String)
  case reasonKnown(String)
  case next, done, open, later, notNeeded, underWay
  case waits(String)
  case reachLead, triedOn, howTried, save, sendMissed
  case newTimeLead, book
  case talked(String)
  case planned(String)
  case hearLead, sendHearing, seeLetter
  case answerLead, answerText, answerWay, answerDay, answerSave
  case overDue(String)
  case forwardLead, forwardText, forwardTo, forwardToHelp, forwardSave
  case forwarded(String)
  case answerMissing, forwardMissing
  case tried(String, String)
  case somehow

  public var wording: Wording {
    switch self {
    case .title: Wording("Borgeren kom ikke", en: "The citizen did not come")
    case .lead:
      Wording(
        "Der kan være mange grunde. Det tæller ikke imod nogen. Her er, hvad vi gør, så borgeren bliver hørt.",
        en: "There can be many reasons. It counts against nobody. Here is what we do so that the citizen is heard.")
    case .missed(let when): Wording("Aftalen var \(when).", en: "The appointment was \(when).")
    case .reasonKnown(let reason):
      Wording("Grunden, som vi kender den: \(reason)", en: "The reason as we know it: \(reason)")
    case .next: Wording("Det næste, du kan gøre", en: "What you can do next")
    case .done: Wording("gjort", en: "done")
    case .open: Wording("kan gøres nu", en: "can be done now")
    case .later: Wording("kommer senere", en: "comes later")
    case .notNeeded: Wording("ikke nødvendigt", en: "not needed")
    case .underWay: Wording("brevet er ikke sendt endnu", en: "the letter has not been sent yet")
    case .waits(let day): Wording("borgeren har til \(day)", en: "the citizen has until \(day)")
    case .reachLead:
      Wording(
        "Ring eller kom forbi. Skriv, at du prøvede, også når det ikke lykkes.",
        en: "Call or drop by. Write that you tried, also when it fails.")
    case .triedOn: Wording("Hvornår?", en: "When?")
    case .howTried: Wording("Hvordan prøvede du?", en: "How did you try?")
    case .save: Wording("Gem", en: "Save")
    case .sendMissed: Wording("Skriv »vi savnede dig«", en: "Write “we missed you”")
    case .newTimeLead:
      Wording("Find en ny tid sammen. Så er det ofte klaret.", en: "Find a new time together. Often that settles it.")
    case .book: Wording("Book en ny tid", en: "Book a new time")
    case .talked(let day): Wording("I har talt sammen \(day).", en: "You have talked, \(day).")
    case .planned(let day): Wording("Der er en ny tid \(day).", en: "There is a new time, \(day).")
    case .hearLead:
      Wording(
        "Skal nogen vurdere det, skal borgeren først have mulighed for at sige sit. Det sker i et brev med en frist.",
        en: "If somebody is to assess it, the citizen must have a say first. That is done in a letter with a deadline.")
    case .sendHearing: Wording("Skriv partshøring", en: "Write the hearing")
    case .seeLetter: Wording("Se brevet", en: "See the letter")
    case .answerLead:
      Wording(
        "Skriv, hvad borgeren siger, med borgerens egne ord.",
        en: "Write what the citizen says, in the citizen's own words.")
    case .answerText: Wording("Hvad siger borgeren?", en: "What does the citizen say?")
    case .answerWay: Wording("Hvordan svarede borgeren?", en: "How did the citizen answer?")
    case .answerDay: Wording("Hvilken dag?", en: "Which day?")
    case .answerSave: Wording("Gem svaret", en: "Save the answer")
    case .overDue(let day):
      Wording(
        "Fristen var \(day). Et svar kan stadig skrives ned.",
        en: "The time was up \(day). An answer can still be written down.")
    case .forwardLead:
      Wording(
        "Kun hvis det skal vurderes: giv det, vi ved, videre til dem, der vurderer rådighed. Vi foreslår ingenting.",
        en:
          "Only where it is to be assessed: pass on what we know to those who assess availability. We propose nothing.")
    case .forwardText: Wording("Det giver vi videre", en: "What we pass on")
    case .forwardTo: Wording("Til hvem?", en: "To whom?")
    case .forwardToHelp: Wording("For eksempel ydelseskontoret.", en: "For example the benefits office.")
    case .forwardSave: Wording("Skriv, at det er givet videre", en: "Write that it was passed on")
    case .forwarded(let day): Wording("Givet videre \(day).", en: "Passed on \(day).")
    case .answerMissing: Wording("Skriv, hvad borgeren siger.", en: "Write what the citizen says.")
    case .forwardMissing: Wording("Skriv, hvad I giver videre.", en: "Write what you pass on.")
    case .tried(let how, let day): Wording("\(how), \(day)", en: "\(how), \(day)")
    case .somehow: Wording("Forsøgt", en: "Tried")
    }
  }
}
