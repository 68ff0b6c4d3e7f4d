import Timelines

/// What the pages of the way to the decision say.
public enum BeforeDecisionText: Worded {
  case title, lead, link
  case dayOf(Int, weeks: Int)
  case days(Int)
  case tookDays(Int, weeks: Int)
  case waitsFor(String)
  case waitsOpening, waitsPreparation
  case waitsCorrection(Int)
  case waitsCheck(String)
  case waitsTime(String)
  case waitsMeeting(String, day: String)
  case waitsPaper(String)
  case waitsDecision, waitsBroker, waitsNothing
  case bookMissing
  case unopened, unopenedLead
  case newRules(String, meeting: String)
  case returned(String)
  case returnedLead
  case legs
  case legsSentence(String)
  case legRuns, legEnded
  case legLine(String, days: Int)
  case tenWeeks(String)
  case doctorWaits([String])
  case gate, gateLead, stepHolds, stepLacks
  case itLacks(String)
  case itAsks
  case preparatoryPart
  case recommendation(String)
  case writtenBy(String, day: String)
  case writtenOn(String)
  case versions(Int)
  case nothingWritten, write, fromPlan, goalsInPlan, trialsInPlan, needsInPlan, toPlan
  case noGoals, noTrials, noNeeds
  case medical, noMedical
  case paperAsked(String)
  case paperReminded(String)
  case paperReceived(String)
  case paperUsable(String)
  case paperExpired(String)
  case paperExpires(String)
  case paperLate(String)
  case usableWord, waitingWord, lateWord
  case road, roadLead, roadPrint
  case roadHeld, roadNotPlanned
  case roadProposed(String)
  case roadTitle, roadHello
  case roadMeeting(Int)
  case roadLast(String)
  case roadLastUndated, roadOwnWords, roadOwnLines
  case roadWho, print, pdf
  case check
  case checkAssured(String)
  case checkWaiting(String)
  case checkChanged, checkNot
  case checkReturned(String)
  case meetingCard
  case booked(String, day: String)
  case question(String)
  case broughtBy(String)
  case metOn(String)
  case adviceOn(String)
  case paperOn(String, day: String)
  case decidedOn(String, what: String)
  case grantedWord, fewHoursWord, inHandWord
  case members(String)
  case screening
  case withoutSince(String, months: Int)
  case screeningSoon
  case screenedOn(String, what: String)
  case reviewedOn(String)
  case legColumn, fromColumn, toColumn, daysColumn
  case toPapers(String)
  case stepSources, waiveLink
  case stepFrom(String, source: String)
  case brokerLink, documentTitle, unsigned

  public var wording: Wording {
    switch self {
    case .title: Wording("Før afgørelsen", en: "Before the decision")
    case .lead:
      Wording(
        "Det, der skal være på plads, skrevet sammen med borgeren.",
        en: "What must be in place, written with the citizen.")
    case .link: Wording("Før afgørelsen", en: "Before the decision")
    case .dayOf(let days, let weeks): Wording("dag \(days) af \(weeks * 7)", en: "day \(days) of \(weeks * 7)")
    case .days(let days): Wording(days == 1 ? "1 dag" : "\(days) dage", en: days == 1 ? "1 day" : "\(days) days")
    case .tookDays(let days, let weeks):
      Wording(
        "tog \(days) dage (bør kunne klares på \(weeks) uger)",
        en: "took \(days) days (should be done in \(weeks) weeks)")
    case .waitsFor(let what): Wording("Vi venter på: \(what)", en: "We wait for: \(what)")
    case .waitsOpening:
      Wording(
        "at den forberedende del åbnes sammen med borgeren", en: "the preparatory part to be opened with the citizen")
    case .waitsPreparation: Wording("at den forberedende del bliver færdig", en: "the preparatory part to be finished")
    case .waitsCorrection(let count):
      Wording(
        count == 1 ? "ét punkt, sagen er sendt tilbage med" : "\(count) punkter, sagen er sendt tilbage med",
        en: count == 1 ? "one point that the case came back with" : "\(count) points that the case came back with")
    case .waitsCheck(let day): Wording("kvalitetssikring siden \(day)", en: "the quality check since \(day)")
    case .waitsTime(let forum): Wording("en tid hos \(forum)", en: "a time with \(forum)")
    case .waitsMeeting(let meeting, let day): Wording("\(meeting) \(day)", en: "\(meeting) on \(day)")
    case .waitsPaper(let paper): Wording("at \(paper) bliver skrevet", en: "\(paper) to be written")
    case .waitsDecision: Wording("kommunens afgørelse", en: "the municipality's decision")
    case .waitsBroker: Wording("en jobformidler", en: "a job broker")
    case .waitsNothing: Wording("ingenting. Sagen er afgjort", en: "nothing. The case is decided")
    case .unopened: Wording("Den er ikke åbnet endnu", en: "It is not opened yet")
    case .unopenedLead:
      Wording(
        "Når I åbner den forberedende del sammen, står her, hvad der mangler før mødet: jeres ord, lægens papirer, tjekket og de uger, det må tage.",
        en:
          "When you open the preparatory part together, this page tells what is missing before the meeting: your words, the doctor's papers, the check, and the weeks it may take."
      )
    case .bookMissing:
      Wording(
        "Filen med trin, møder og lægepapirer (BeforeDecision/book.json) kan ikke læses. Bed den, der passer anlægget, om at se på den.",
        en:
          "The file of steps, meetings and medical papers (BeforeDecision/book.json) cannot be read. Ask whoever runs the installation to look at it."
      )
    case .newRules(let day, let meeting):
      Wording(
        "Nye regler fra \(day): sagen går videre med \(meeting).",
        en: "New rules from \(day): the case goes on with \(meeting).")
    case .returned(let day): Wording("Sendt retur \(day): det mangler", en: "Sent back on \(day): it lacks")
    case .returnedLead:
      Wording("Skriv det, der mangler, og send den igen.", en: "Write what is lacking, and send it again.")
    case .legs: Wording("Vejen i dage", en: "The way in days")
    case .legsSentence(let text):
      Wording("Benene på vejen til afgørelsen: \(text).", en: "The legs of the way to the decision: \(text).")
    case .legRuns: Wording("i gang", en: "running")
    case .legEnded: Wording("færdigt", en: "done")
    case .legLine(let name, let days): Wording("\(name): \(days) dage", en: "\(name): \(days) days")
    case .tenWeeks(let day): Wording("ti uger: \(day)", en: "ten weeks: \(day)")
    case .doctorWaits(let papers):
      Wording(
        "Lægen mangler at svare på: \(papers.joined(separator: ", ")).",
        en: "The doctor has not answered on: \(papers.joined(separator: ", ")).")
    case .gate: Wording("Er vi klar?", en: "Are we ready?")
    case .gateLead:
      Wording(
        "Det, vi ser efter, før sagen går videre. Det standser ingen; det siger, hvad der mangler.",
        en: "What we look for before the case goes on. It stops nobody; it says what is lacking.")
    case .stepHolds: Wording("på plads", en: "in place")
    case .stepLacks: Wording("mangler noget", en: "lacks something")
    case .itLacks(let what): Wording("Det mangler: \(what)", en: "It lacks: \(what)")
    case .itAsks: Wording("se selv efter", en: "look for yourself")
    case .preparatoryPart: Wording("Den forberedende del", en: "The preparatory part")
    case .recommendation(let paper): Wording(paper, en: paper)
    case .writtenBy(let name, let day): Wording("skrevet \(day) af \(name)", en: "written \(day) by \(name)")
    case .writtenOn(let day): Wording("skrevet \(day)", en: "written \(day)")
    case .versions(let count):
      Wording(
        count == 1 ? "1 tidligere udgave" : "\(count) tidligere udgaver",
        en: count == 1 ? "1 earlier version" : "\(count) earlier versions")
    case .nothingWritten: Wording("Her er ikke skrevet noget endnu.", en: "Nothing is written here yet.")
    case .write: Wording("Skriv", en: "Write")
    case .fromPlan: Wording("Fra Min plan", en: "From Min plan")
    case .goalsInPlan: Wording("Jobmål", en: "Job goals")
    case .trialsInPlan: Wording("Udviklingsmål", en: "Progression goals")
    case .needsInPlan: Wording("Skånehensyn", en: "Considerations")
    case .toPlan: Wording("Skriv i Min plan", en: "Write in Min plan")
    case .noGoals: Wording("Ingen jobmål endnu.", en: "No job goals yet.")
    case .noTrials: Wording("Ingen udviklingsmål endnu.", en: "No progression goals yet.")
    case .noNeeds: Wording("Ingen skånehensyn endnu.", en: "No considerations yet.")
    case .medical: Wording("Lægepapirer", en: "Medical papers")
    case .noMedical: Wording("Der er ikke bestilt lægepapirer.", en: "No medical papers were asked for.")
    case .paperAsked(let day): Wording("bestilt \(day)", en: "asked for \(day)")
    case .paperReminded(let day): Wording("rykket \(day)", en: "reminded \(day)")
    case .paperReceived(let day): Wording("modtaget \(day)", en: "received \(day)")
    case .paperUsable(let day): Wording("kan bruges til og med \(day)", en: "can be used until \(day)")
    case .paperExpired(let day): Wording("kunne bruges til og med \(day)", en: "could be used until \(day)")
    case .paperExpires(let day): Wording("udløber \(day), før mødet", en: "expires on \(day), before the meeting")
    case .paperLate(let day): Wording("svar ventet \(day)", en: "answer expected \(day)")
    case .usableWord: Wording("kan bruges", en: "can be used")
    case .waitingWord: Wording("venter", en: "waiting")
    case .lateWord: Wording("ryk for det", en: "remind")
    case .road: Wording("Vejen til fleksjob", en: "The way to a flexjob")
    case .roadLead:
      Wording(
        "Fire møder, før sagen afgøres. Borgeren får planen med hjem.",
        en: "Four meetings before the case is decided. The citizen takes the plan home.")
    case .roadPrint: Wording("Planen til borgeren", en: "The plan for the citizen")
    case .roadHeld: Wording("holdt", en: "held")
    case .roadNotPlanned: Wording("ikke lagt", en: "not planned")
    case .roadProposed(let day): Wording("foreslået \(day)", en: "proposed \(day)")
    case .roadTitle: Wording("Din vej til fleksjob", en: "Your way to a flexjob")
    case .roadHello:
      Wording(
        "Sådan gør vi sammen med dig, før kommunen svarer. Tag papiret med til møderne.",
        en: "This is what we do with you before the municipality answers. Bring the paper to the meetings.")
    case .roadMeeting(let number): Wording("Møde \(number)", en: "Meeting \(number)")
    case .roadLast(let day): Wording("Til sidst: \(day)", en: "At last: \(day)")
    case .roadLastUndated: Wording("Til sidst: du får besked om dagen", en: "At last: you will be told the day")
    case .roadOwnWords: Wording("Det vil jeg selv sige", en: "What I will say myself")
    case .roadOwnLines:
      Wording("Skriv dine egne ord her, når vi øver os.", en: "Write your own words here when we practise.")
    case .roadWho: Wording("Dem møder du", en: "Whom you will meet")
    case .print: Wording("Til print", en: "For print")
    case .pdf: Wording("Hent som PDF", en: "Get as PDF")
    case .check: Wording("Kvalitetssikring før mødet", en: "Quality check before the meeting")
    case .checkAssured(let day): Wording("Set igennem og i orden \(day)", en: "Looked through and in order on \(day)")
    case .checkWaiting(let day):
      Wording("Venter på teamlederen siden \(day)", en: "Waits for the team leader since \(day)")
    case .checkChanged:
      Wording(
        "Der er skrevet i den, siden den blev set igennem. Send den igen.",
        en: "It was written in since it was looked through. Send it again.")
    case .checkNot: Wording("Ikke sendt endnu.", en: "Not sent yet.")
    case .checkReturned(let day): Wording("Sendt retur \(day)", en: "Sent back on \(day)")
    case .meetingCard: Wording("Møde og afgørelse", en: "Meeting and decision")
    case .booked(let meeting, let day): Wording("\(meeting): \(day)", en: "\(meeting): \(day)")
    case .question(let text): Wording("Vi vil have svar på: \(text)", en: "We want answered: \(text)")
    case .broughtBy(let role): Wording("Sagen fremlægges af \(role)", en: "The case is brought by \(role)")
    case .metOn(let day): Wording("Mødet blev holdt \(day)", en: "The meeting was held on \(day)")
    case .adviceOn(let day): Wording("Råd fra sundhedskoordinator \(day)", en: "Health coordinator's advice on \(day)")
    case .paperOn(let paper, let day): Wording("\(paper) er færdig \(day)", en: "\(paper) was finished on \(day)")
    case .decidedOn(let day, let what): Wording("Afgjort \(day): \(what)", en: "Decided on \(day): \(what)")
    case .grantedWord: Wording("fleksjob er bevilget", en: "a flexjob is granted")
    case .fewHoursWord:
      Wording("få timer, som kan udvikle sig (§ 116, stk. 2)", en: "few hours that may develop (§ 116(2))")
    case .inHandWord: Wording("fleksjob på hånden", en: "a flexjob in hand")
    case .members(let forum): Wording("Dem, der er med: \(forum)", en: "Who takes part: \(forum)")
    case .screening: Wording("Et tidligt kig på forløbet", en: "An early look at the course")
    case .withoutSince(let day, let months):
      Wording(
        "Uden praktik eller job siden \(day): \(months) måneder.",
        en: "Without placement or job since \(day): \(months) months.")
    case .screeningSoon:
      Wording(
        "Efter fire til fem måneder ser vi på det sammen; efter seks tages sagen op igen.",
        en: "After four to five months we look at it together; after six the case is taken up again.")
    case .screenedOn(let day, let what): Wording("Set på \(day): \(what)", en: "Looked at on \(day): \(what)")
    case .reviewedOn(let day): Wording("Taget op igen \(day)", en: "Taken up again on \(day)")
    case .legColumn: Wording("Ben", en: "Leg")
    case .fromColumn: Wording("Fra", en: "From")
    case .toColumn: Wording("Til", en: "Until")
    case .daysColumn: Wording("Dage", en: "Days")
    case .waiveLink:
      Wording("Undtag genbehandlingen med begrundelse", en: "Waive the re-review with a reason")
    case .stepSources: Wording("Hvor kommer trinene fra?", en: "Where do the steps come from?")
    case .stepFrom(let title, let source): Wording("\(title): \(source)", en: "\(title): \(source)")
    case .toPapers(let name): Wording("Se papirerne: \(name)", en: "See the papers: \(name)")
    case .brokerLink: Wording("Tildel en jobformidler", en: "Assign a job broker")
    case .documentTitle: Wording("Sagens papirer", en: "The case's papers")
    case .unsigned: Wording("Til at læse og tale om sammen", en: "For reading and talking about together")
    }
  }
}
