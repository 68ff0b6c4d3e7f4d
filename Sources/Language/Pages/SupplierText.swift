import Timelines

/// What somebody at a supplier reads by their own door.
public enum SupplierText: Worded {
  // Coming in
  case doorTitle, doorLead
  // The page
  case title
  case hello(String)
  case lead, nothing, menu
  case participants, call, callLead, gaveLink, back
  case reportBy(String)
  case reportWas(String)
  case reportsWait(Int)
  case endedOn(String)
  // Attendance
  case attendance
  case attendanceOf(String)
  case attendanceLead, nobodyThatDay, dayBefore, dayAfter, save, saveRest, nobodyChosen, notTold, participant
  case weekOf(String)
  case changedMeanwhile(String, String)
  case refused(String, String)
  // One participant
  case mayKnow, mayKnowLead, mayKnowNothing, notWritten
  case since(String)
  case fromTo(String, String)
  case purpose
  // Status report
  case report, reportLead, send, keepDraft, draftKept, former
  case done, doneHelp, seen, seenHelp, changed, changedHelp, next, nextHelp, needs, needsHelp
  case lacks(String)
  case otherWindow, otherWindowLead
  case reportOf(String)
  case answered(String)
  case justRead(String)
  case notRead
  // The participant's own words
  case evaluation, evaluationLead, openEvaluation, ownWords, ownWordsHelp, sendEvaluation, nothingSaid
  case evaluated(String)
  case questionsChanged

  public var wording: Wording {
    switch self {
    case .doorTitle: Wording("Leverandørens side", en: "The supplier's page")
    case .doorLead:
      Wording(
        "Skriv den kode, du har fået. Så åbner siden med dine deltagere.",
        en: "Write the code that you were given. Then the page with your participants opens.")
    case .title: Wording("Mine deltagere", en: "My participants")
    case .hello(let name): Wording("Hej \(name)", en: "Hello \(name)")
    case .lead:
      Wording(
        "Her er de deltagere, du er kontaktperson for, og som har sagt ja til det.",
        en: "Here are the participants you are the contact for, and who have said yes to it.")
    case .nothing:
      Wording(
        "Du har ingen deltagere lige nu. Ring, hvis det er forkert.",
        en: "You have no participants just now. Call if that is wrong.")
    case .menu: Wording("På siden", en: "On this page")
    case .participants: Wording("Mine deltagere", en: "My participants")
    case .call: Wording("Ring til kommunen", en: "Call the municipality")
    case .callLead:
      Wording("Ring, når det haster.", en: "Call when it is urgent.")
    case .gaveLink: Wording("gav dig linket", en: "gave you the link")
    case .back: Wording("Mine deltagere", en: "My participants")
    case .reportBy(let day): Wording("næste status senest \(day)", en: "next status report by \(day)")
    case .reportWas(let day): Wording("status var aftalt til \(day)", en: "a status report was agreed for \(day)")
    case .reportsWait(let count):
      Wording(
        count == 1 ? "1 status skal skrives inden for en uge." : "\(count) statusser skal skrives inden for en uge.",
        en: count == 1
          ? "1 status report is to be written within a week."
          : "\(count) status reports are to be written within a week.")
    case .endedOn(let day): Wording("sluttede \(day)", en: "ended \(day)")
    case .attendance: Wording("Fremmøde", en: "Attendance")
    case .attendanceOf(let day): Wording("Fremmøde \(day)", en: "Attendance \(day)")
    case .attendanceLead:
      Wording(
        "Sæt et kryds for hver. Fremmøde tæller ikke imod nogen. Det er til for at se, om dagene passer.",
        en: "Set a mark for each. Attendance counts against nobody. It is there to see whether the days suit.")
    case .nobodyThatDay:
      Wording("Ingen af dine deltagere var i gang den dag.", en: "None of your participants was under way that day.")
    case .dayBefore: Wording("Dagen før", en: "The day before")
    case .dayAfter: Wording("Dagen efter", en: "The day after")
    case .save: Wording("Gem fremmøde", en: "Save attendance")
    case .saveRest: Wording("Gem, og resten kom", en: "Save, and the rest came")
    case .nobodyChosen:
      Wording(
        "Sæt et kryds for mindst én, eller tryk \u{201D}Gem, og resten kom\u{201D}.",
        en: "Set a mark for at least one, or press \u{201C}Save, and the rest came\u{201D}.")
    case .notTold: Wording("ikke skrevet", en: "not told")
    case .participant: Wording("Deltager", en: "Participant")
    case .weekOf(let week): Wording("Hele uge \(week)", en: "The whole of week \(week)")
    case .changedMeanwhile(let name, let now):
      Wording(
        "\(name): nogen har skrevet \u{201D}\(now)\u{201D}, mens du havde siden åben. Gem igen, hvis dit er rigtigt.",
        en: "\(name): somebody wrote \u{201C}\(now)\u{201D} while you had the page open. Save again if yours is right.")
    case .refused(let name, let why): Wording("\(name): \(why)", en: "\(name): \(why)")
    case .mayKnow: Wording("Det må du vide", en: "What you may know")
    case .mayKnowLead:
      Wording(
        "Deltageren har sagt ja til, at du får det at vide. Brug det kun til forløbet.",
        en: "The participant has said yes to your knowing this. Use it for the course only.")
    case .mayKnowNothing:
      Wording(
        "Deltageren har kun sagt ja til, at du kender navnet. Spørg deltageren selv om resten.",
        en: "The participant has said yes to your knowing the name only. Ask the participant about the rest.")
    case .notWritten: Wording("ikke skrevet i planen endnu", en: "not written in the plan yet")
    case .since(let day): Wording("siden \(day)", en: "since \(day)")
    case .fromTo(let from, let to): Wording("\(from) – \(to)", en: "\(from) – \(to)")
    case .purpose: Wording("Formål", en: "Purpose")
    case .report: Wording("Skriv en status", en: "Write a status report")
    case .reportLead:
      Wording(
        "Skriv den sammen med deltageren. Deltageren kan læse den, og den står i planen med dit navn.",
        en:
          "Write it together with the participant. The participant can read it, and it stands in the plan with your name."
      )
    case .send: Wording("Send status", en: "Send the status report")
    case .keepDraft: Wording("Gem kladde", en: "Keep as a draft")
    case .draftKept: Wording("Kladden er gemt. Den ligger i 14 dage.", en: "The draft is kept, for 14 days.")
    case .former: Wording("Statusser, du har sendt", en: "Status reports you have sent")
    case .done: Wording("Hvad har I gjort?", en: "What have you done?")
    case .doneHelp: Wording("Opgaver, kurser, besøg. Et par linjer.", en: "Tasks, courses, visits. A few lines.")
    case .seen: Wording("Hvad har du set, deltageren kan?", en: "What did you see that the participant can do?")
    case .seenHelp: Wording("Skriv det, du har set, med et eksempel.", en: "Write what you saw, with an example.")
    case .changed: Wording("Hvad har flyttet sig på målet?", en: "What has changed on the goal?")
    case .changedHelp: Wording("Timer, opgaver, rammer, støtte.", en: "Hours, tasks, frame, support.")
    case .next: Wording("Hvad er næste skridt?", en: "What is the next step?")
    case .nextHelp: Wording("Hvem gør hvad, og hvornår.", en: "Who does what, and when.")
    case .needs: Wording("Hvad har I brug for fra kommunen?", en: "What do you need from the municipality?")
    case .needsHelp: Wording("Lad stå tomt, hvis det er ingenting.", en: "Leave empty if that is nothing.")
    case .lacks(let question):
      Wording("Svar på: \(question)", en: "Answer: \(question)")
    case .otherWindow:
      Wording("Kladden er skrevet i et andet vindue imens", en: "The draft was written in another window")
    case .otherWindowLead:
      Wording(
        "Her står kladden nu. Det, du har skrevet, står stadig i felterne. Gem igen, hvis dit skal gælde.",
        en: "This is the draft now. What you wrote is still in the fields. Keep it again if yours is to stand.")
    case .reportOf(let day): Wording("Status \(day)", en: "Status report \(day)")
    case .answered(let day): Wording("Svar fra kommunen \(day)", en: "Answer from the municipality \(day)")
    case .justRead(let day): Wording("Læst af kommunen \(day)", en: "Read by the municipality \(day)")
    case .notRead: Wording("Kommunen har ikke læst den endnu", en: "The municipality has not read it yet")
    case .evaluation: Wording("Deltagerens egne ord", en: "The participant's own words")
    case .evaluationLead:
      Wording(
        "Lad deltageren selv skrive, eller læs højt og skriv ordret. Det er frivilligt, og svarene går til deltagerens folk "
          + "i kommunen.",
        en:
          "Let the participant write, or read aloud and write word for word. It is voluntary, and the answers go to the "
          + "participant's people in the municipality.")
    case .openEvaluation: Wording("Lad deltageren sige sin mening", en: "Let the participant say what they think")
    case .ownWords: Wording("Med mine egne ord", en: "In my own words")
    case .ownWordsHelp:
      Wording("Hvad er godt? Hvad skal være anderledes?", en: "What is good? What should be different?")
    case .sendEvaluation: Wording("Send mine svar", en: "Send my answers")
    case .nothingSaid:
      Wording("Svar på mindst ét spørgsmål, eller skriv et par ord.", en: "Answer one question, or write a few words.")
    case .evaluated(let days): Wording("Svaret: \(days)", en: "Answered: \(days)")
    case .questionsChanged:
      Wording(
        "Spørgsmålene er skiftet, mens siden var åben. Svar på dem, der står nu.",
        en: "The questions have changed while the page was open. Answer those that stand now.")
    }
  }
}
