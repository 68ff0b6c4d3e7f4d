import Timelines

/// What the short forms on the way to the decision say.
public enum PreparationActText: Worded {
  // What is done: the form's heading and the button that leads to it.
  case start, requestPaper, remindPaper, receivePaper, planMeetings, finish, approve, sendBack, book
  case meet
  case issue
  case decide, screen, review
  case save, send
  // Questions.
  case day, participants, paper, validUntil, validHelp
  case meetingTime, question, brings, whyUnchecked
  case whyUncheckedHelp(String)
  case points, reason, reasonHelp, inOrder, absence, present, inHand, notes, notesHelp
  case outcome, decision, granted, few, fewReason, until, untilHelp, questionToTeam
  case nextSittings(String)
  case reasonWhy, about
  // Errors.
  case noPapers, noPoint, noPart, noQuestion, noOutcome, whyLacking, dayBefore, noMeeting
  // Stored with the case.
  case remindTask(String)
  case expiresTask(String)
  case returnTask(String)
  case noteOfMeeting(String)
  case writeTitle(String)
  case writeLead, writeSave, moreVoices, finishLead, finishReady
  case lacksNow

  public var wording: Wording {
    switch self {
    case .start: Wording("Åbn den forberedende del", en: "Open the preparatory part")
    case .requestPaper: Wording("Bestil lægepapir", en: "Ask for a medical paper")
    case .remindPaper: Wording("Skriv en rykker", en: "Note a reminder")
    case .receivePaper: Wording("Skriv, at det er kommet", en: "Note that it came")
    case .planMeetings: Wording("Læg de fire møder", en: "Plan the four meetings")
    case .finish: Wording("Send til kvalitetssikring", en: "Send to the quality check")
    case .approve: Wording("Godkend", en: "Approve")
    case .sendBack: Wording("Send retur", en: "Send back")
    case .book: Wording("Giv sagen en tid", en: "Give the case a time")
    case .meet: Wording("Skriv fra mødet", en: "Write from the meeting")
    case .issue: Wording("Gør papiret færdigt", en: "Finish the paper")
    case .decide: Wording("Skriv afgørelsen", en: "Write the decision")
    case .screen: Wording("Skriv, hvad I så", en: "Write what you saw")
    case .review: Wording("Tag sagen op igen", en: "Take the case up again")
    case .save: Wording("Gem", en: "Save")
    case .send: Wording("Send", en: "Send")
    case .day: Wording("Hvilken dag?", en: "Which day?")
    case .participants: Wording("Hvem var med?", en: "Who took part?")
    case .paper: Wording("Hvilket papir?", en: "Which paper?")
    case .validUntil: Wording("Til hvornår kan det bruges?", en: "Until when can it be used?")
    case .validHelp:
      Wording(
        "Lad feltet stå tomt, så regner vi med den længde, kommunen har valgt.",
        en: "Leave it empty, and we go by the length that the municipality chose.")
    case .meetingTime: Wording("Klokken", en: "Time")
    case .question: Wording("Hvad vil vi have svar på?", en: "What do we want answered?")
    case .brings: Wording("Hvem fremlægger sagen?", en: "Who brings the case?")
    case .whyUnchecked: Wording("Hvorfor går den videre nu?", en: "Why does it go on now?")
    case .whyUncheckedHelp(let what):
      Wording("Kvalitetssikringen er ikke på plads. \(what)", en: "The quality check is not in place. \(what)")
    case .points: Wording("Hvad mangler?", en: "What is lacking?")
    case .reason: Wording("Hvad skal der ske?", en: "What is to happen?")
    case .reasonHelp: Wording("Skriv, så det kan læses af borgeren.", en: "Write so that the citizen can read it.")
    case .inOrder: Wording("Hvad er i orden?", en: "What is in order?")
    case .absence: Wording("Var borgeren med?", en: "Was the citizen there?")
    case .present: Wording("Ja, borgeren var med", en: "Yes, the citizen was there")
    case .inHand: Wording("Borgeren har et fleksjob på hånden", en: "The citizen has a flexjob in hand")
    case .notes: Wording("Hvad sagde de, der var med?", en: "What did those who took part say?")
    case .notesHelp:
      Wording(
        "Et punkt for hver: hvad de kan støtte med, og hvad der kan udvikle sig.",
        en: "A point for each: what they can support, and what can develop.")
    case .outcome: Wording("Hvad peger vi på?", en: "What do we point to?")
    case .decision: Wording("Hvad blev afgjort?", en: "What was decided?")
    case .granted: Wording("Fleksjob er bevilget", en: "A flexjob is granted")
    case .few: Wording("Få timer, som kan udvikle sig (§ 116, stk. 2)", en: "Few hours that may develop (§ 116(2))")
    case .fewReason: Wording("Begrundelse", en: "Reason")
    case .until: Wording("Bevilget til og med", en: "Granted until")
    case .untilHelp:
      Wording("Et fleksjob bevilges for fem år ad gangen.", en: "A flexjob is granted for five years at a time.")
    case .questionToTeam: Wording("Hvad skal der i givet fald svares på?", en: "What is to be answered, if so?")
    case .nextSittings(let days): Wording("De næste dage med plads: \(days).", en: "The next days with room: \(days).")
    case .reasonWhy: Wording("Hvorfor?", en: "Why?")
    case .about: Wording("Om borgeren", en: "About the citizen")
    case .noPapers:
      Wording(
        "Vælg et papir. Er der ingen at vælge, så bestil det først.",
        en: "Choose a paper. Where there is none to choose, ask for it first.")
    case .noPoint:
      Wording("Sæt mindst ét kryds, eller skriv, hvad der mangler.", en: "Tick at least one, or write what is lacking.")
    case .noPart:
      Wording(
        "Den forberedende del skal være i orden, før du godkender. Ellers send den retur.",
        en: "The preparatory part must be in order before you approve. Else send it back.")
    case .noQuestion: Wording("Skriv, hvad vi vil have svar på.", en: "Write what we want answered.")
    case .noOutcome: Wording("Vælg et svar.", en: "Choose an answer.")
    case .whyLacking:
      Wording(
        "Skriv, hvorfor sagen går videre uden kvalitetssikring.",
        en: "Write why the case goes on without the quality check.")
    case .dayBefore: Wording("Dagen skal være i dag eller senere.", en: "The day must be today or later.")
    case .noMeeting: Wording("Skriv mindst én dag.", en: "Write at least one day.")
    case .expiresTask(let paper):
      Wording("\(paper) kan snart ikke bruges mere", en: "\(paper) can soon no longer be used")
    case .remindTask(let paper):
      Wording("Er \(paper) kommet? Ellers ryk lægen", en: "Has \(paper) come? Else remind the doctor")
    case .returnTask(let what):
      Wording(
        "Sendt retur fra kvalitetssikring. Det mangler: \(what)",
        en: "Sent back from the quality check. It lacks: \(what)")
    case .noteOfMeeting(let text): Wording("Fra mødet: \(text)", en: "From the meeting: \(text)")
    case .writeTitle(let paper): Wording("Skriv: \(paper)", en: "Write: \(paper)")
    case .writeLead:
      Wording(
        "Skriv sammen, med dine egne ord. Det ses, hvem der siger hvad.",
        en: "Write together, in your own words. It is seen who says what.")
    case .writeSave: Wording("Gem", en: "Save")
    case .moreVoices: Wording("Andre, der siger noget om det", en: "Others who say something about it")
    case .finishLead:
      Wording(
        "Teamlederen ser papirerne igennem og svarer: videre, eller retur med det, der mangler.",
        en: "The team leader looks the papers through and answers: on, or back with what is lacking.")
    case .finishReady: Wording("Alt det, vi ser efter, er der.", en: "All that we look for is there.")
    case .lacksNow:
      Wording(
        "Det mangler lige nu. Du kan sende den alligevel.", en: "It lacks right now. You may send it all the same.")
    }
  }
}
