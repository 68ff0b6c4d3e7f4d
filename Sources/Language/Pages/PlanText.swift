import Timelines

/// What Min plan says.
public enum PlanText: Worded {
  case title, wholePlan
  case reviewed(String)
  case neverReviewed
  // The goal
  case goals, noGoals, addGoal, abc, skills, wishes, demand, concrete
  case abcSentence(Int)
  case goalColumn, trackColumn, yes, no, unknown, asTable
  case track(String)
  case hours(String)
  case own, reasonedInSkills, reasonedInDemand
  case setOn(String)
  // What is to change
  case milestones, noMilestones, addMilestone
  case tried(String)
  case reachedOn(String)
  // Steps
  case steps, noSteps, addStep, toTalkAbout, soon, ahead, undated, past
  case pastCount(Int)
  case by(String)
  case agreedOn(String)
  case movedTimes(Int)
  case serves(String)
  case forWhat(String)
  case seenBy(String)
  case supportedBy(String)
  case keptOn(String)
  case droppedOn(String)
  case binding, notBinding
  // Round it
  case whoDoesWhat, accommodations, jobsSeen, nextTalk
  case seenThatDay(String)
  case copyHeading, copyLead, copy, whoSees, whoSeesText
  case talk, ownWords
  // Work ability
  case ability, abilityLead, noExpected, addExpected, addLearned
  case expectedRow(String, String, String)
  case saidOn(String)
  case movedBy(String)
  case expectedSentence(Int)
  case expectedPassed
  case inSkills(String)
  case inDemand(String)
  case code(String)
  case said, byColumn, hoursColumn, movesColumn
  case learnedOn(String, String)
  // Considerations
  case askConcrete, makeConcrete
  case forGoal(String)
  case addAccommodation, noAccommodations, endNeed
  case formerNeeds(Int)
  case endedOn(String)
  // Schemes
  case schemes, noSchemes, addScheme
  case untilDay(String)
  // Efforts beside
  case efforts, noEfforts, addEffort, companyLane
  case waitingSince(String)
  case sinceDay(String)
  case fromTo(String, String)
  case begun, ended, notWaiting, underWay, waiting, effortColumn, stateColumn, effortsSentence, over
  case effortsNow(Int, Int, Int)
  // What was reached
  case recap, recapLead
  case recapSteps(Int, Int)
  case recapGoals(Int, Int)
  case recapLearned, recapDefinition
  // Where what is written
  case whereWritten, whereLead, field, seenByWhom, alsoIn
  case rowGoals, rowMilestones, rowSteps, rowAccommodations, rowCV, rowPicture, rowExpected, rowSchemes, rowEfforts
  case rowShownNote, rowHiddenNote
  case citizenAndPeople, citizenPeopleAgreement, peopleOnly, inMinPlan, inJobnetCV, nowhereElse, inJournal, inDecision

  public var wording: Wording {
    switch self {
    case .title: Wording("Min plan", en: "My plan")
    case .wholePlan: Wording("Hele Min plan", en: "The whole plan")
    case .reviewed(let day): Wording("Gået igennem sammen \(day)", en: "Gone through together \(day)")
    case .neverReviewed: Wording("Ikke gået igennem sammen endnu", en: "Not gone through together yet")
    case .goals: Wording("Målet", en: "The goal")
    case .noGoals: Wording("Der er intet jobmål endnu.", en: "There is no job goal yet.")
    case .addGoal: Wording("Skriv et jobmål", en: "Write a job goal")
    case .abc: Wording("Jobmål i ABC-spor", en: "Job goals in tracks A, B and C")
    case .skills: Wording("Kompetencer", en: "Skills")
    case .wishes: Wording("Ønsker", en: "Wishes")
    case .demand: Wording("Arbejdsmarked", en: "Labour market")
    case .concrete: Wording("Konkret", en: "Concrete")
    case .abcSentence(let count):
      Wording(
        "Tre ellipser: kompetencer, ønsker og arbejdsmarked. \(count == 1 ? "Ét jobmål står" : "\(count) jobmål står"), hvor de ellipser mødes, som målet er begrundet i.",
        en:
          "Three ellipses: skills, wishes and labour market. \(count == 1 ? "One job goal stands" : "\(count) job goals stand") where the ellipses meet that it is reasoned in."
      )
    case .goalColumn: Wording("Jobmål", en: "Job goal")
    case .trackColumn: Wording("Spor", en: "Track")
    case .yes: Wording("ja", en: "yes")
    case .no: Wording("nej", en: "no")
    case .unknown: Wording("ikke talt om", en: "not talked about")
    case .asTable: Wording("Vis som tabel", en: "Show as a table")
    case .track(let letter): Wording("\(letter)-sporet", en: "track \(letter)")
    case .hours(let hours): Wording("\(hours) timer om ugen", en: "\(hours) hours a week")
    case .own: Wording("borgerens eget ønske", en: "the citizen's own wish")
    case .reasonedInSkills: Wording("begrundet i kompetencer", en: "reasoned in skills")
    case .reasonedInDemand: Wording("begrundet i, hvad virksomheder mangler", en: "reasoned in what companies need")
    case .setOn(let day): Wording("skrevet \(day)", en: "written \(day)")
    case .milestones: Wording("Delmål på vejen", en: "Milestones on the way")
    case .noMilestones:
      Wording(
        "I har ikke aftalt endnu, hvad der skal blive anderledes.", en: "You have not agreed yet what is to change.")
    case .addMilestone: Wording("Skriv et udviklingsmål", en: "Write a progression goal")
    case .tried(let how): Wording("prøves ved: \(how)", en: "tried by: \(how)")
    case .reachedOn(let day): Wording("nået \(day)", en: "reached \(day)")
    case .steps: Wording("Skridt: hvem gør hvad, hvornår", en: "Steps: who does what, when")
    case .noSteps: Wording("Der er ingen aftaler lige nu.", en: "There are no agreements just now.")
    case .addStep: Wording("Skriv en aftale", en: "Write an agreement")
    case .toTalkAbout: Wording("Tal om det næste gang", en: "Talk about it next time")
    case .soon: Wording("De næste syv dage", en: "The next seven days")
    case .ahead: Wording("Senere", en: "Later")
    case .undated: Wording("Uden dag", en: "Without a day")
    case .past: Wording("Det, I har nået", en: "What you have done")
    case .pastCount(let count): Wording("Vis \(count) tidligere aftaler", en: "Show \(count) earlier agreements")
    case .by(let day): Wording("senest \(day)", en: "by \(day)")
    case .agreedOn(let day): Wording("aftalt \(day)", en: "agreed \(day)")
    case .movedTimes(let count):
      Wording(count == 1 ? "dagen er flyttet én gang" : "dagen er flyttet \(count) gange", en: "day moved \(count)×")
    case .serves(let goal): Wording("fører mod \(goal)", en: "towards \(goal)")
    case .forWhat(let why): Wording("Hvorfor: \(why)", en: "Why: \(why)")
    case .seenBy(let evidence): Wording("Det ser vi på: \(evidence)", en: "Seen by: \(evidence)")
    case .supportedBy(let support): Wording("Støtte: \(support)", en: "Support: \(support)")
    case .keptOn(let day): Wording("klaret \(day)", en: "done \(day)")
    case .droppedOn(let day): Wording("gælder ikke længere, fra \(day)", en: "holds no longer, from \(day)")
    case .binding: Wording("konkret og forpligtende", en: "concrete and binding")
    case .notBinding: Wording("kan gøres mere konkret", en: "can be made more concrete")
    case .whoDoesWhat: Wording("Hvem gør hvad", en: "Who does what")
    case .accommodations: Wording("Skånehensyn", en: "Accommodations")
    case .jobsSeen: Wording("Job, I har set på", en: "Jobs you have looked at")
    case .nextTalk: Wording("Næste aftaler", en: "Next appointments")
    case .seenThatDay(let day): Wording("set på \(day)", en: "looked at \(day)")
    case .copyHeading: Wording("Tekst til Min Plan på Jobnet", en: "Text for Min Plan on Jobnet")
    case .copyLead:
      Wording(
        "Du skriver det kun her. Kopiér teksten, når den også skal stå på Jobnet.",
        en: "You write it only here. Copy the text when it must also stand on Jobnet.")
    case .copy: Wording("Kopiér teksten", en: "Copy the text")
    case .whoSees: Wording("Hvem kan se planen?", en: "Who can see the plan?")
    case .whoSeesText:
      Wording(
        "Alt på denne side er borgerens: mål, aftaler og hensyn. Notater, som ikke er vist for borgeren, står ikke her.",
        en:
          "All of this page is the citizen's: goals, agreements and accommodations. Notes not shown to the citizen are not here."
      )
    case .ability: Wording("Timer, I regner med", en: "Hours you expect")
    case .abilityLead:
      Wording(
        "Arbejdsevnen kan flytte sig. Derfor er det et spænd og en dag.",
        en: "Work ability can move. So it is a span and a day.")
    case .noExpected: Wording("I har ikke talt om det endnu.", en: "You have not talked about it yet.")
    case .addExpected: Wording("Skriv, hvad I regner med", en: "Write what you expect")
    case .addLearned: Wording("Skriv, hvad I lærte", en: "Write what you learned")
    case .expectedRow(let from, let to, let day):
      Wording("\(from)–\(to) timer om ugen \(day)", en: "\(from)–\(to) hours a week \(day)")
    case .saidOn(let day): Wording("sagt \(day)", en: "said \(day)")
    case .movedBy(let what): Wording("kan flyttes af: \(what)", en: "could be moved by: \(what)")
    case .expectedSentence(let count):
      Wording(
        "\(count == 1 ? "Et spænd" : "\(count) spænd") af timer om ugen, det seneste nederst.",
        en: "\(count == 1 ? "One span" : "\(count) spans") of hours a week, the latest at the bottom.")
    case .expectedPassed: Wording("Dagen er gået. Tal om det igen.", en: "The day has passed. Talk about it again.")
    case .inSkills(let text): Wording("kan: \(text)", en: "skills: \(text)")
    case .inDemand(let text): Wording("mangler: \(text)", en: "demand: \(text)")
    case .code(let code): Wording("DISCO \(code)", en: "DISCO \(code)")
    case .said: Wording("Sagt", en: "Said")
    case .byColumn: Wording("Hvornår", en: "By")
    case .hoursColumn: Wording("Timer om ugen", en: "Hours a week")
    case .movesColumn: Wording("Kan flyttes af", en: "Could be moved by")
    case .learnedOn(let day, let text): Wording("lært \(day): \(text)", en: "learned \(day): \(text)")
    case .askConcrete:
      Wording(
        "Kan det siges mere konkret: ved hvilken opgave, og hvordan løser I det?",
        en: "Can it be said more concretely: at which task, and how is it met?")
    case .makeConcrete: Wording("Gør det konkret", en: "Make it concrete")
    case .forGoal(let goal): Wording("jobmål: \(goal)", en: "job goal: \(goal)")
    case .endNeed: Wording("Ikke nødvendigt mere", en: "Not needed any more")
    case .formerNeeds(let count):
      Wording("Tidligere skånehensyn: \(count)", en: "Former accommodations: \(count)")
    case .endedOn(let day): Wording("sluttede \(day)", en: "ended \(day)")
    case .addAccommodation: Wording("Skriv et skånehensyn", en: "Write an accommodation")
    case .noAccommodations: Wording("Ingen skånehensyn er skrevet.", en: "No accommodations are written.")
    case .schemes: Wording("Kompenserende ordninger", en: "Compensating schemes")
    case .noSchemes: Wording("Ingen ordninger er søgt.", en: "No schemes are applied for.")
    case .addScheme: Wording("Skriv en ordning", en: "Write a scheme")
    case .untilDay(let day): Wording("gælder til \(day)", en: "valid until \(day)")
    case .efforts: Wording("Indsatser ved siden af", en: "Efforts beside")
    case .noEfforts: Wording("Der er ingen andre indsatser lige nu.", en: "There are no other efforts just now.")
    case .addEffort: Wording("Skriv en indsats", en: "Write an effort")
    case .companyLane: Wording("Virksomhedsforløb og job", en: "Placements and jobs")
    case .waitingSince(let day): Wording("venter siden \(day)", en: "waits since \(day)")
    case .sinceDay(let day): Wording("siden \(day)", en: "since \(day)")
    case .fromTo(let from, let to): Wording("\(from)–\(to)", en: "\(from)–\(to)")
    case .begun: Wording("Er begyndt", en: "Has begun")
    case .ended: Wording("Er slut", en: "Has ended")
    case .notWaiting: Wording("Venter ikke mere", en: "Waits no more")
    case .underWay: Wording("i gang", en: "under way")
    case .waiting: Wording("venter i kø", en: "waits in line")
    case .over: Wording("slut", en: "ended")
    case .effortColumn: Wording("Indsats", en: "Effort")
    case .stateColumn: Wording("Hvor er den?", en: "Where is it?")
    case .effortsSentence:
      Wording(
        "Det sidste år: en bane for virksomhedsforløb og job, og en bane for hver indsats ved siden af.",
        en: "The last year: a lane for placements and jobs, and a lane for each effort beside.")
    case .effortsNow(let running, let providers, let waiting):
      Wording(
        "\(running) i gang på én gang\(running > 1 ? ", fra \(providers) \(providers == 1 ? "sted" : "steder")" : "")\(waiting > 0 ? " · \(waiting) i kø" : "")",
        en:
          "\(running) at once\(running > 1 ? ", from \(providers) \(providers == 1 ? "place" : "places")" : "")\(waiting > 0 ? " · \(waiting) in line" : "")"
      )
    case .recap: Wording("Det nåede I", en: "What you reached")
    case .recapLead:
      Wording("Forløbet er slut. Planen bliver stående her.", en: "The course has ended. The plan stays here.")
    case .recapSteps(let kept, let all):
      Wording("\(kept) af \(all) aftaler blev klaret.", en: "\(kept) of \(all) agreements were kept.")
    case .recapGoals(let reached, let all):
      Wording(
        "\(reached) af \(all) udviklingsmål blev nået.", en: "\(reached) of \(all) progression goals were reached.")
    case .recapLearned: Wording("Det lærte I på vejen", en: "What you learned on the way")
    case .recapDefinition:
      Wording(
        "Tæller: de klarede eller nåede. Nævner: alle, der blev skrevet i planen.",
        en: "Numerator: those kept or reached. Denominator: all that were written in the plan.")
    case .whereWritten: Wording("Hvor skriver vi hvad?", en: "Where do we write what?")
    case .whereLead:
      Wording(
        "Alt skrives ét sted, og du kan se, hvem der læser det.",
        en: "Everything is written in one place, and you can see who reads it.")
    case .field: Wording("Felt", en: "Field")
    case .seenByWhom: Wording("Hvem ser det", en: "Who sees it")
    case .alsoIn: Wording("Skal også stå", en: "Must also stand")
    case .rowGoals: Wording("Jobmål", en: "Job goals")
    case .rowMilestones: Wording("Udviklingsmål", en: "Progression goals")
    case .rowSteps: Wording("Aftaler og skridt", en: "Agreements and steps")
    case .rowAccommodations: Wording("Skånehensyn", en: "Accommodations")
    case .rowCV: Wording("CV", en: "CV")
    case .rowPicture: Wording("Mit eget billede", en: "My own picture")
    case .rowExpected: Wording("Timer, I regner med", en: "Hours you expect")
    case .rowSchemes: Wording("Kompenserende ordninger", en: "Compensating schemes")
    case .rowEfforts: Wording("Indsatser ved siden af", en: "Efforts beside")
    case .rowShownNote: Wording("Notat, vist for borgeren", en: "Note shown to the citizen")
    case .rowHiddenNote: Wording("Notat, ikke vist endnu", en: "Note not shown yet")
    case .citizenAndPeople: Wording("borgeren og borgerens egne folk", en: "the citizen and their own people")
    case .citizenPeopleAgreement:
      Wording(
        "borgeren og egne folk; virksomheden kun det, borgeren siger ja til i aftalen",
        en: "the citizen and their own people; the company only what the citizen agrees to in the agreement")
    case .peopleOnly:
      Wording(
        "borgerens egne folk; borgeren kan bede om aktindsigt",
        en: "the citizen's own people; the citizen may ask for access")
    case .inMinPlan:
      Wording("Min Plan på Jobnet: kopiér teksten her på siden", en: "Min Plan on Jobnet: copy the text on this page")
    case .inJobnetCV:
      Wording("CV’et på Jobnet: kopiér teksten på CV-siden", en: "the CV on Jobnet: copy the text on the CV page")
    case .nowhereElse: Wording("ingen andre steder", en: "nowhere else")
    case .inJournal:
      Wording(
        "kommunens fagsystem, når det er en del af sagen",
        en: "the municipality's case system where it is part of the case")
    case .inDecision:
      Wording("kommunens fagsystem: selve bevillingen", en: "the municipality's case system: the grant itself")
    case .ownWords: Wording("Borgerens egne ord", en: "In the citizen's own words")
    case .talk: Wording("Åbn samtalen", en: "Open the conversation")
    }
  }
}
