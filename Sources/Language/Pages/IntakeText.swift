import Timelines

/// What Indlæs data says, from the file to the day it is taken back.
public enum IntakeText: Worded {
  case title, lead, stepsLabel, stepDone
  case stepFile, stepRecipe, stepPreview, stepDoneName
  // The shelf.
  case file, fileHelp, send, mayNotImport, noFile
  case recipesHeading, recipesLead, noRecipes
  case batchesHeading, noBatches
  case batchFile, batchWhen, batchFacts, batchState, batchActs
  case batchCount(facts: String, cases: String)
  case stateUnder, stateDone, stateFailed, stateRetracted
  case seeProgress, retract, system
  // The preview.
  case previewTitle(String)
  case previewLead(rows: String, recipe: String)
  case noRecipe
  case recipeHeading, recipeLabel, recipeHelp, noRecipeFits, changeRecipe
  case mappingHeading, mappingLead, column, meaning, notRead
  case sampleHeading, sampleCaption
  case countsHeading, newFacts, knownFacts, changedFacts, missingFacts, newCitizens, knownCitizens
  case countsMean
  case problemsHeading, problemsNone
  case problemsLead(Int)
  case problemRow, problemColumn, problemWhat, wholeFile, problemsAll
  case moreProblems(Int)
  case notesHeading
  case factsHeading, factsLead, row, citizen, day, event
  case kindsHeading, kind, count
  case observedHeading, observedMeans
  case choiceLabel, choiceAll, choiceAllHelp, choiceSkip, choiceSkipHelp
  case takeIn, cancelFile, cannotTakeIn, chooseOne
  case allBlocked(Int)
  // Progress.
  case progressTitle, waiting
  case writing(String, String)
  case evaluating
  case finished(String)
  case failed
  case progressNote, follow, stopFollowing, failureMeans, seeCitizens, another
  // Taking back.
  case retractTitle
  case retractLead(facts: String, cases: String)
  case retractMeans
  case reason, reasonHelp, reasonMissing, retractAct, keep, cannotRetract
  case refusedTitle
  case refusedLead(Int)
  case refusedWay
  case workedBy, workedOn, workedWhat, unknownPerson

  public var wording: Wording {
    switch self {
    case .title: Wording("Indlæs data", en: "Read in data")
    case .lead:
      Wording(
        "Tag et udtræk fra et andet system ind. Du ser, hvad der sker, før noget bliver gemt.",
        en: "Take in an extract from another system. You see what will happen before anything is saved.")
    case .stepsLabel: Wording("Trin i indlæsningen", en: "Steps of the reading in")
    case .stepDone: Wording("klar", en: "done")
    case .stepFile: Wording("Fil", en: "File")
    case .stepRecipe: Wording("Opskrift", en: "Recipe")
    case .stepPreview: Wording("Se efter", en: "Look it over")
    case .stepDoneName: Wording("Indlæst", en: "Read in")
    case .file: Wording("Udtræk", en: "Extract")
    case .fileHelp:
      Wording(
        "CSV, Excel (.xlsx) eller XES. Træk filen herhen, eller vælg den. Intet bliver skrevet i sagerne, før du har "
          + "set, hvad der står i den.",
        en:
          "CSV, Excel (.xlsx) or XES. Drop the file here or choose it. Nothing is written in the cases until you have "
          + "seen what it says.")
    case .send: Wording("Se, hvad der står i filen", en: "See what the file says")
    case .noFile: Wording("Vælg en fil først.", en: "Choose a file first.")
    case .mayNotImport:
      Wording(
        "Du kan se, hvad der er læst ind. En kollega med adgang til at indlæse kan tage nye udtræk ind.",
        en: "You can see what was read in. A colleague who may read in data can take new extracts.")
    case .recipesHeading: Wording("Opskrifter", en: "Recipes")
    case .recipesLead:
      Wording(
        "En opskrift siger, hvordan et systems kolonner skal læses. Vi finder selv den, der passer.",
        en: "A recipe says how a system's columns are to be read. We find the one that fits ourselves.")
    case .noRecipes: Wording("Der er ingen opskrifter endnu.", en: "There are no recipes yet.")
    case .batchesHeading: Wording("Læst ind før", en: "Read in before")
    case .noBatches: Wording("Der er ikke læst noget ind endnu.", en: "Nothing has been read in yet.")
    case .batchFile: Wording("Fil", en: "File")
    case .batchWhen: Wording("Hvornår og af hvem", en: "When and by whom")
    case .batchFacts: Wording("Indhold", en: "Content")
    case .batchState: Wording("Hvordan gik det?", en: "How did it go?")
    case .batchActs: Wording("Kan gøres", en: "What can be done")
    case .batchCount(let facts, let cases):
      Wording("\(facts) hændelser om \(cases) borgere", en: "\(facts) events on \(cases) citizens")
    case .stateUnder: Wording("i gang", en: "under way")
    case .stateDone: Wording("læst ind", en: "read in")
    case .stateFailed: Wording("gik i stå", en: "stopped")
    case .stateRetracted: Wording("taget tilbage", en: "taken back")
    case .seeProgress: Wording("Se, hvor langt det er", en: "See how far it is")
    case .retract: Wording("Tag tilbage", en: "Take back")
    case .system: Wording("System", en: "System")
    case .previewTitle(let file): Wording("Se efter: \(file)", en: "Look it over: \(file)")
    case .previewLead(let rows, let recipe):
      Wording("\(rows) rækker, læst efter \(recipe).", en: "\(rows) rows, read by \(recipe).")
    case .noRecipe: Wording("ingen opskrift endnu", en: "no recipe yet")
    case .recipeHeading: Wording("Opskrift", en: "Recipe")
    case .recipeLabel: Wording("Hvilket udtræk er det?", en: "Which extract is it?")
    case .recipeHelp: Wording("Den øverste passer bedst.", en: "The first fits best.")
    case .noRecipeFits:
      Wording(
        "Ingen opskrift passer til kolonnerne. Se efter, om det er den rigtige fil, og om overskrifterne er med.",
        en: "No recipe fits the columns. See whether it is the right file and whether its headings are there.")
    case .changeRecipe: Wording("Læs med denne opskrift", en: "Read with this recipe")
    case .mappingHeading: Wording("Sådan bliver kolonnerne læst", en: "How the columns are read")
    case .mappingLead:
      Wording("Passer det ikke, så vælg en anden opskrift.", en: "If this is not right, choose another recipe.")
    case .column: Wording("Kolonne i filen", en: "Column of the file")
    case .meaning: Wording("Læses som", en: "Read as")
    case .notRead: Wording("læses ikke", en: "not read")
    case .sampleHeading:
      Wording("De første rækker, som de står i filen", en: "The first rows as they stand in the file")
    case .sampleCaption: Wording("Udsnit af filen", en: "A part of the file")
    case .countsHeading: Wording("Det sker, når du læser ind", en: "What happens when you read it in")
    case .newFacts: Wording("nye hændelser", en: "new events")
    case .knownFacts: Wording("kender vi i forvejen", en: "we know already")
    case .changedFacts: Wording("er ændret siden sidst", en: "changed since last time")
    case .missingFacts: Wording("er væk siden sidst", en: "gone since last time")
    case .newCitizens: Wording("nye borgere", en: "new citizens")
    case .knownCitizens: Wording("borgere, vi kender", en: "citizens we know")
    case .countsMean:
      Wording(
        "Det, vi kender, bliver ikke skrevet igen. Det, der er ændret, bliver rettet, og det gamle kan stadig ses. Det, "
          + "der er væk, bliver stående, til nogen har set på det.",
        en: "What we know is not written again. What changed is corrected, and the old can still be seen. What is gone "
          + "stays until somebody has looked at it.")
    case .problemsHeading: Wording("Rækker, der skal ses på", en: "Rows to look at")
    case .problemsNone: Wording("Alle rækker kan læses.", en: "All rows can be read.")
    case .problemsLead(let count):
      Wording(
        (count == 1 ? "1 række kan" : "\(count) rækker kan")
          + " ikke læses. Ret dem i det andet system, eller spring dem over.",
        en: (count == 1 ? "1 row" : "\(count) rows")
          + " cannot be read. Mend them in the other system, or leave them out.")
    case .problemRow: Wording("Række", en: "Row")
    case .problemColumn: Wording("Kolonne", en: "Column")
    case .problemWhat: Wording("Hvad er der, og hvad kan du gøre?", en: "What is it, and what can you do?")
    case .wholeFile: Wording("hele filen", en: "the whole file")
    case .problemsAll: Wording("Hent alle som CSV", en: "Get all as CSV")
    case .moreProblems(let count):
      Wording("og \(count) mere i filen med fejl", en: "and \(count) more in the file of errors")
    case .notesHeading: Wording("Værd at vide", en: "Worth knowing")
    case .factsHeading: Wording("Eksempler på det, der bliver skrevet", en: "Examples of what will be written")
    case .factsLead:
      Wording("CPR-numre er skjult her.", en: "Personal numbers are hidden here.")
    case .row: Wording("Række", en: "Row")
    case .citizen: Wording("Borger", en: "Citizen")
    case .day: Wording("Dag", en: "Day")
    case .event: Wording("Hændelse", en: "Event")
    case .kindsHeading: Wording("Hændelser efter slags", en: "Events by kind")
    case .kind: Wording("Slags", en: "Kind")
    case .count: Wording("Antal", en: "Number")
    case .observedHeading: Wording("Hændelser fra et fremmed system", en: "Events from a system we do not know")
    case .observedMeans:
      Wording(
        "Vi kender ikke disse hændelser, så de bliver gemt som “observeret”: de kan ses i sagen og holdes op mod en "
          + "model, men de bliver aldrig til vores egne hændelser.",
        en:
          "We do not know these events, so they are kept as “observed”: they can be seen in the case and held against "
          + "a model, but they never become events of our own.")
    case .choiceLabel: Wording("Hvis der er fejl", en: "If there are errors")
    case .choiceAll: Wording("Alt eller intet", en: "All or nothing")
    case .choiceAllHelp:
      Wording("Er der én fejl, bliver intet læst ind.", en: "If there is one error, nothing is read in.")
    case .choiceSkip: Wording("Spring rækkerne med fejl over", en: "Leave out the rows with errors")
    case .choiceSkipHelp:
      Wording(
        "Resten bliver læst ind. Ret rækkerne og læs filen igen: det, vi kender, bliver ikke skrevet to gange.",
        en: "The rest is read in. Mend the rows and read the file again: what we know is not written twice.")
    case .takeIn: Wording("Læs ind", en: "Read in")
    case .cancelFile: Wording("Nej, tag en anden fil", en: "No, take another file")
    case .cannotTakeIn: Wording("Filen kan ikke læses ind endnu", en: "The file cannot be read in yet")
    case .chooseOne:
      Wording(
        "Vælg, om intet skal læses ind, når der er fejl, eller om rækkerne skal springes over.",
        en: "Choose whether nothing is read in when there are errors, or the rows are left out.")
    case .allBlocked(let count):
      Wording(
        "Der er " + (count == 1 ? "1 række" : "\(count) rækker")
          + " med fejl. Ret dem i filen, eller vælg at springe dem over.",
        en: "There " + (count == 1 ? "is 1 row" : "are \(count) rows")
          + " with errors. Mend them in the file, or choose to leave them out.")
    case .progressTitle: Wording("Filen bliver læst ind", en: "The file is being read in")
    case .waiting: Wording("Venter på, at en anden indlæsning bliver færdig.", en: "Waits for another one to finish.")
    case .writing(let done, let of):
      Wording("Skriver \(done) af \(of) hændelser.", en: "Writes \(done) of \(of) events.")
    case .evaluating: Wording("Regner ud, hvad vi skylder borgerne nu.", en: "Works out what we owe the citizens now.")
    case .finished(let count):
      Wording("Færdig: \(count) hændelser er læst ind.", en: "Done: \(count) events are read in.")
    case .failed: Wording("Indlæsningen gik i stå.", en: "The reading in stopped.")
    case .progressNote: Wording("Du kan roligt lave noget andet imens.", en: "You can do something else meanwhile.")
    case .follow: Wording("Følg med", en: "Follow it")
    case .stopFollowing: Wording("Hold op med at følge", en: "Stop following")
    case .failureMeans:
      Wording(
        "Prøv igen med den samme fil: det, vi allerede kender, bliver ikke skrevet to gange.",
        en: "Try again with the same file: what we know already is not written twice.")
    case .seeCitizens: Wording("Se borgerne", en: "See the citizens")
    case .another: Wording("Læs en fil mere ind", en: "Read in another file")
    case .retractTitle: Wording("Tag en indlæsning tilbage", en: "Take back what was read in")
    case .retractLead(let facts, let cases):
      Wording(
        "Du fjerner \(facts) hændelser om \(cases) borgere igen.",
        en: "You remove \(facts) events on \(cases) citizens.")
    case .retractMeans:
      Wording(
        "De forsvinder fra sagerne og fra alle tal. Det kan stadig ses, at de har været der, og hvem der tog dem tilbage.",
        en: "They go from the cases and all figures. That they were there, and who took them back, can still be seen.")
    case .reason: Wording("Hvorfor?", en: "Why?")
    case .reasonHelp:
      Wording("For eksempel: forkert måned. Skriv ingen navne.", en: "For example: wrong month. Write no names.")
    case .reasonMissing:
      Wording("Skriv, hvorfor indlæsningen skal tages tilbage.", en: "Write why it is to be taken back.")
    case .retractAct: Wording("Tag indlæsningen tilbage", en: "Take it back")
    case .keep: Wording("Nej, lad den stå", en: "No, let it stand")
    case .cannotRetract: Wording("Indlæsningen kan ikke tages tilbage endnu", en: "It cannot be taken back yet")
    case .refusedTitle: Wording("Nogen har arbejdet videre på det", en: "Somebody has worked on from it")
    case .refusedLead(let count):
      Wording(
        "I " + (count == 1 ? "1 sag" : "\(count) sager")
          + " er der siden skrevet noget, som bygger på indlæsningen. Derfor bliver den stående.",
        en: "In " + (count == 1 ? "1 case" : "\(count) cases")
          + " something has since been written that builds on it. Therefore it stands.")
    case .refusedWay:
      Wording(
        "Tal med dem, der har skrevet. Når de har fjernet eller rettet det, kan du prøve igen.",
        en: "Talk with those who wrote. When they have removed or corrected it, you can try again.")
    case .workedBy: Wording("Hvem", en: "Who")
    case .workedOn: Wording("Dag", en: "Day")
    case .workedWhat: Wording("Hændelse", en: "Event")
    case .unknownPerson: Wording("en kollega", en: "a colleague")
    }
  }
}
