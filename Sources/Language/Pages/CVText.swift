import Casework
import Timelines

extension CVEntry.Part: Worded {
  public var wording: Wording {
    switch self {
    case .profile: Wording("kort om mig", en: "about me")
    case .job: Wording("job og opgaver", en: "jobs and tasks")
    case .ability: Wording("det kan jeg på tværs af job", en: "what I can do in any trade")
    case .leisure: Wording("fritid og interesser", en: "leisure and interests")
    case .education: Wording("uddannelse", en: "education")
    case .qualification: Wording("kurser og kvalifikationer", en: "courses and qualifications")
    case .licence: Wording("kørekort og certifikater", en: "licences and certificates")
    case .language: Wording("sprog", en: "languages")
    }
  }
}

extension CVQuestion: Worded {
  public var wording: Wording {
    switch self {
    case .jobs: Wording("Står de job, du har haft?", en: "Are the jobs that you have had there?")
    case .tasks: Wording("Står det ved hvert job, hvad du lavede?", en: "Does each job say what you did?")
    case .abilities: Wording("Står det, hvad du kan i alle slags job?", en: "Does it say what you can do in any job?")
    case .leisure:
      Wording("Står det, hvad du kan fra din fritid?", en: "Does it say what you can do from your leisure?")
    case .qualifications:
      Wording("Er alle kurser og kvalifikationer med?", en: "Are all courses and qualifications in?")
    case .profile: Wording("Peger den korte tekst mod et job?", en: "Does the short text point to a job?")
    }
  }
}

/// What a CV's pages say. "du" is the citizen, whoever types.
public enum CVText: Worded {
  case title, lead, ownLead, print, review, add, change, remove, hidden, goesOn, empty
  case stepOne, stepTwo, stepThree
  case emptyPart(CVEntry.Part)
  case years(String, String)
  case since(String)
  case upTo(String)
  // What is there
  case complete
  case completeLead(Int, Int)
  case definition, yes, no, notAsked
  case partly(Int, Int)
  case source(String)
  case reviewedOn(String)
  case neverReviewed
  case changedOn(String)
  case lackTasks(String)
  case goals, noGoals
  case jobnet, jobnetLead
  case whoSees, whoSeesText, ownWhoSees
  // The form
  case addTitle(CVEntry.Part)
  case changeTitle(CVEntry.Part)
  case profileLabel, profileHelp, jobLabel, abilityLabel, abilityHelp, leisureLabel, educationLabel
  case qualificationLabel, licenceLabel, languageLabel
  case workplace, school, club, giver, level, from, until, untilHelp, lastsUntil
  case tasks, tasksHelp, abilityTasks, leisureTasks, educationTasks, oneALine
  case printIt, printHelp, save, saveAndNext, cancel, titleMissing, yearWrong
  case changedMeanwhile, goneMeanwhile
  case standsNow(String)
  // The review
  case reviewTitle, reviewLead
  case reviewCounted(Int, Int)
  case whoTookPart, reviewSave, yesAnswer, noAnswer, notNow
  // On paper
  case paperTitle, paperLead, paperNothing, choose

  public var wording: Wording {
    switch self {
    case .title: Wording("CV", en: "CV")
    case .lead:
      Wording(
        "Alt, du har lavet, lært og kan. Det skrives én gang, og du vælger selv, hvad der skal på papir.",
        en: "All that you have done, learned and can do. It is written once, and you choose what goes on paper.")
    case .ownLead:
      Wording(
        "Skriv alt det, du har lavet og kan. Du bestemmer selv, hvad der skal på dit papir-CV.",
        en: "Write all that you have done and can do. You decide what goes on your paper CV.")
    case .print: Wording("Udskriv kompetence-CV", en: "Print the competence CV")
    case .review: Wording("Gå CV’et igennem", en: "Go through the CV")
    case .add: Wording("Skriv en linje", en: "Write a line")
    case .change: Wording("Ret", en: "Change")
    case .remove: Wording("Fjern linjen", en: "Remove the line")
    case .hidden: Wording("ikke på papir", en: "not on paper")
    case .goesOn: Wording("nu", en: "now")
    case .empty: Wording("Der står ikke noget endnu.", en: "Nothing is written yet.")
    case .stepOne: Wording("Trin 1", en: "Step 1")
    case .stepTwo: Wording("Trin 2", en: "Step 2")
    case .stepThree: Wording("Trin 3", en: "Step 3")
    case .emptyPart(let part):
      switch part {
      case .profile:
        Wording(
          "Tre linjer om, hvad du kan, og hvilket job du går efter.",
          en: "Three lines on what you can do and the job you are aiming for.")
      case .job: Wording("Hvor har du arbejdet? Også korte job tæller.", en: "Where have you worked? Short jobs count.")
      case .ability:
        Wording(
          "Hvad kan du, som alle slags arbejdspladser kan bruge?", en: "What can you do that any workplace can use?")
      case .leisure:
        Wording(
          "Hvad laver du, når du har fri? Det viser også, hvad du kan.",
          en: "What do you do in your spare time? It shows what you can do as well.")
      case .education:
        Wording(
          "Skole, uddannelse, også den, du ikke blev færdig med.",
          en: "School and education, also what you did not finish.")
      case .qualification: Wording("Kurser, hygiejnebevis, førstehjælp, it.", en: "Courses, hygiene, first aid, IT.")
      case .licence: Wording("Kørekort, truck, svejs.", en: "Driving licence, fork-lift, welding.")
      case .language:
        Wording("Hvilke sprog taler, læser eller skriver du?", en: "Which languages do you speak, read or write?")
      }
    case .years(let from, let until): Wording("\(from)–\(until)", en: "\(from)–\(until)")
    case .since(let year): Wording("\(year)–nu", en: "\(year)–now")
    case .upTo(let year): Wording("til \(year)", en: "until \(year)")
    case .complete: Wording("Hvad er på plads?", en: "What is in place?")
    case .completeLead(let yes, let all):
      Wording("\(yes) af \(all) spørgsmål er besvaret med ja.", en: "\(yes) of \(all) questions are answered with yes.")
    case .definition:
      Wording(
        "Tæller: spørgsmål, som CV’et selv eller jeres gennemgang svarer ja til. Nævner: alle seks. Tallet siger noget om papiret, ikke om dig.",
        en:
          "Numerator: questions that the CV itself or your going through it answers with yes. Denominator: all six. The number is about the paper, not about you."
      )
    case .yes: Wording("ja", en: "yes")
    case .no: Wording("ikke endnu", en: "not yet")
    case .notAsked: Wording("ikke talt om", en: "not talked about")
    case .partly(let told, let all): Wording("\(told) af \(all) job", en: "\(told) of \(all) jobs")
    case .source(let source): Wording("Kilde: \(source)", en: "Source: \(source)")
    case .reviewedOn(let day): Wording("Gået igennem sammen \(day)", en: "Gone through together \(day)")
    case .neverReviewed: Wording("Ikke gået igennem sammen endnu", en: "Not gone through together yet")
    case .changedOn(let day): Wording("rettet \(day)", en: "changed \(day)")
    case .lackTasks(let jobs): Wording("Opgaver mangler ved: \(jobs)", en: "Tasks are lacking at: \(jobs)")
    case .goals: Wording("Jobmål", en: "Job goals")
    case .noGoals: Wording("Der er intet jobmål endnu.", en: "There is no job goal yet.")
    case .jobnet: Wording("Tekst til CV’et på Jobnet", en: "Text for the CV on Jobnet")
    case .jobnetLead:
      Wording(
        "Du skriver det kun her. Kopiér teksten, når den også skal stå på Jobnet.",
        en: "You write it only here. Copy the text when it must also stand on Jobnet.")
    case .whoSees: Wording("Hvem kan se CV’et?", en: "Who can see the CV?")
    case .whoSeesText:
      Wording(
        "Borgeren og borgerens egne folk. En virksomhed ser kun det papir, borgeren selv giver den.",
        en: "The citizen and the citizen's own people. A company sees only the paper that the citizen gives it.")
    case .ownWhoSees:
      Wording(
        "Du og dine egne folk i kommunen. En virksomhed ser kun det papir, du selv giver den.",
        en: "You and your own people in the municipality. A company sees only the paper that you give it.")
    case .addTitle(let part): Wording("Skriv: \(part.danish)", en: "Write: \(part.english)")
    case .changeTitle(let part): Wording("Ret: \(part.danish)", en: "Change: \(part.english)")
    case .profileLabel: Wording("Kort om dig", en: "About you")
    case .profileHelp:
      Wording(
        "Hvad kan du? Hvad går du efter? To eller tre linjer.",
        en: "What can you do? What are you aiming for? Two or three lines.")
    case .jobLabel: Wording("Hvad var du?", en: "What were you?")
    case .abilityLabel: Wording("Hvad kan du?", en: "What can you do?")
    case .abilityHelp:
      Wording(
        "Fx tage imod gæster, holde styr på varer, blive ved, når der er travlt",
        en: "For instance meet guests, keep track of goods, keep going when it is busy")
    case .leisureLabel: Wording("Hvad laver du?", en: "What do you do?")
    case .educationLabel: Wording("Hvilken uddannelse?", en: "Which education?")
    case .qualificationLabel: Wording("Hvilket kursus eller bevis?", en: "Which course or certificate?")
    case .licenceLabel: Wording("Hvilket kort eller certifikat?", en: "Which licence?")
    case .languageLabel: Wording("Hvilket sprog?", en: "Which language?")
    case .workplace: Wording("Hvor?", en: "Where?")
    case .school: Wording("Skole", en: "School")
    case .club: Wording("Hvor eller med hvem?", en: "Where or with whom?")
    case .giver: Wording("Hvem gav det?", en: "Who gave it?")
    case .level: Wording("Hvor godt?", en: "How well?")
    case .from: Wording("Fra år", en: "From year")
    case .until: Wording("Til år", en: "Until year")
    case .untilHelp: Wording("Lad stå tomt, hvis det stadig er sådan", en: "Leave empty if it still is so")
    case .lastsUntil: Wording("Gælder til år", en: "Valid until year")
    case .tasks: Wording("Hvad lavede du?", en: "What did you do?")
    case .tasksHelp:
      Wording(
        "En opgave på hver linje. Også det, du havde ansvar for.",
        en: "One task a line. Also what you were responsible for.")
    case .abilityTasks: Wording("Hvor har du brugt det?", en: "Where have you used it?")
    case .leisureTasks: Wording("Hvad viser det, at du kan?", en: "What does it show that you can do?")
    case .educationTasks: Wording("Hvad lærte du?", en: "What did you learn?")
    case .oneALine: Wording("En ting på hver linje", en: "One thing a line")
    case .printIt: Wording("Vis den på mit papir-CV", en: "Show it on my paper CV")
    case .printHelp: Wording("Du bestemmer, linje for linje", en: "You decide, line by line")
    case .save: Wording("Gem", en: "Save")
    case .saveAndNext: Wording("Gem, og skriv en til", en: "Save and write another")
    case .cancel: Wording("Tilbage", en: "Back")
    case .titleMissing: Wording("Skriv, hvad det er.", en: "Write what it is.")
    case .yearWrong: Wording("Skriv et årstal som 2014.", en: "Write a year such as 2014.")
    case .goneMeanwhile:
      Wording(
        "Linjen er fjernet imens. Gem, hvis den skal stå der igen.",
        en: "The line was removed meanwhile. Save if it is to stand there again.")
    case .changedMeanwhile:
      Wording(
        "Der er rettet i sagen, siden du åbnede linjen. Se den igennem, og gem igen.",
        en: "Something was changed since you opened the line. Look it over and save again.")
    case .standsNow(let line): Wording("Nu står der: \(line)", en: "It now says: \(line)")
    case .reviewTitle: Wording("Gå CV’et igennem sammen", en: "Go through the CV together")
    case .reviewLead:
      Wording(
        "To spørgsmål, I svarer på sammen. Resten tæller CV’et selv.",
        en: "Two questions that you answer together. The CV counts the rest itself.")
    case .reviewCounted(let told, let all):
      Wording("\(told) af \(all) job siger, hvad du lavede.", en: "\(told) of \(all) jobs say what you did.")
    case .whoTookPart: Wording("Borgeren er med", en: "The citizen takes part")
    case .reviewSave: Wording("Gem gennemgangen", en: "Save")
    case .yesAnswer: Wording("Ja", en: "Yes")
    case .noAnswer: Wording("Ikke endnu", en: "Not yet")
    case .notNow: Wording("Det talte vi ikke om", en: "We did not talk about it")
    case .paperTitle: Wording("Kompetence-CV", en: "Competence CV")
    case .paperLead:
      Wording(
        "Sådan ser det ud på papir. Brug browserens Udskriv.",
        en: "This is how it looks on paper. Use the browser's Print.")
    case .paperNothing:
      Wording("Der er ikke valgt noget til papiret endnu.", en: "Nothing is chosen for the paper yet.")
    case .choose: Wording("Vælg, hvad der skal med", en: "Choose what goes on it")
    }
  }
}
