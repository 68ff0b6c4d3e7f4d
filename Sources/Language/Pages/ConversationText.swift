import Timelines

/// What the conversation page says and asks.
public enum ConversationText: Worded {
  case title, lead, save, keepDraft, dropDraft
  case draftFound(String)
  case autosaved
  // The picture
  case picture, goals, noGoals, running, nothingRunning, accommodations, myPromises, next, wholePage, wholePlan
  // What is asked
  case asks, nothingAsked
  case asksOf(String)
  case by(String)
  case jumpToAsks(Int)
  case whatItTakes
  // The form
  case prepared, preparedHelp
  case sinceHeading, sinceLead, nothingSince
  case stepChoice, notTalkedAbout, stands, kept, newDay, dropped
  case newDayFor
  case jobsHeading, jobsLead
  case job(String)
  case place, appliesBy, appliesByHelp
  case newHeading, newLead
  case agreement(Int)
  case who, when, makeConcrete, evidence, why, support, goal, noGoal
  case noteHeading, note, noteHelp
  case nextHeading, nextDay, nextClock, nextForm
  case planHeading, planReviewed, planReviewedHelp
  case applyFor(String)
  case olderSteps(Int)
  case moreJobs, moreSteps
  // What is wrong
  case dayForNothing, noNewDay, dayPassed, stepGone

  public var wording: Wording {
    switch self {
    case .title: Wording("Samtalen", en: "The conversation")
    case .lead:
      Wording(
        "Skriv sammen, mens I taler. Det hele gemmes på én gang.",
        en: "Write together while you talk. All of it is saved at once.")
    case .save: Wording("Gem samtalen", en: "Save the conversation")
    case .keepDraft: Wording("Gem kladde", en: "Keep as draft")
    case .dropDraft: Wording("Smid kladden ud", en: "Throw the draft away")
    case .draftFound(let when):
      Wording("Din kladde fra \(when) er fyldt ind herunder.", en: "Your draft from \(when) is filled in below.")
    case .autosaved: Wording("Kladden gemmes, mens du skriver.", en: "The draft is kept while you write.")
    case .picture: Wording("Lige nu", en: "Just now")
    case .goals: Wording("Mål", en: "Goals")
    case .noGoals: Wording("Intet jobmål endnu", en: "No job goal yet")
    case .running: Wording("På arbejdspladsen", en: "At the workplace")
    case .nothingRunning: Wording("Ingen virksomhed lige nu", en: "No company just now")
    case .accommodations: Wording("Skånehensyn", en: "Accommodations")
    case .myPromises: Wording("Det har du lovet", en: "What you promised")
    case .next: Wording("Næste aftale", en: "Next appointment")
    case .wholePage: Wording("Hele borgerens side", en: "The citizen's whole page")
    case .wholePlan: Wording("Hele Min plan", en: "The whole plan")
    case .asks: Wording("Det skal samtalen nå", en: "What the conversation is to reach")
    case .nothingAsked: Wording("Intet skal ske de næste 30 dage.", en: "Nothing is due in the next 30 days.")
    case .asksOf(let model): Wording("fra \(model)", en: "from \(model)")
    case .by(let day): Wording("senest \(day)", en: "by \(day)")
    case .jumpToAsks(let count):
      Wording("Det skal samtalen nå (\(count))", en: "What the conversation is to reach (\(count))")
    case .whatItTakes: Wording("Hvad skal der til?", en: "What does it take?")
    case .prepared: Wording("Optakt", en: "Preparation")
    case .preparedHelp:
      Wording(
        "Din egen huskeseddel. Kun du ser den, og den slettes, når samtalen er gemt.",
        en: "Your own list. Only you see it, and it is deleted when the talk is saved.")
    case .sinceHeading: Wording("Siden sidst", en: "Since last time")
    case .sinceLead: Wording("Hvordan gik det med det, I aftalte?", en: "How did it go with what you agreed?")
    case .nothingSince: Wording("Der er ingen åbne aftaler.", en: "There are no open agreements.")
    case .stepChoice: Wording("Hvordan gik det?", en: "How did it go?")
    case .notTalkedAbout: Wording("Ikke talt om i dag", en: "Not talked about today")
    case .stands: Wording("Står ved magt", en: "Still stands")
    case .kept: Wording("Klaret", en: "Done")
    case .newDay: Wording("Ny dag", en: "New day")
    case .dropped: Wording("Gælder ikke længere", en: "Holds no longer")
    case .newDayFor: Wording("Ny dag", en: "New day")
    case .jobsHeading: Wording("Konkrete job", en: "Concrete jobs")
    case .jobsLead:
      Wording(
        "Op til tre job eller åbninger, I ser på sammen.", en: "Up to three jobs or openings that you look at together."
      )
    case .job(let track): Wording("\(track)-sporet", en: "Track \(track)")
    case .place: Wording("Hvor?", en: "Where?")
    case .appliesBy: Wording("Søges senest", en: "Applied for by")
    case .appliesByHelp: Wording("Tomt: I har kun set på det.", en: "Empty: you only looked at it.")
    case .newHeading: Wording("Nye aftaler", en: "New agreements")
    case .newLead: Wording("Hvem gør hvad, og hvornår?", en: "Who does what, and when?")
    case .agreement(let number): Wording("Aftale \(number)", en: "Agreement \(number)")
    case .who: Wording("Hvem?", en: "Who?")
    case .when: Wording("Hvornår?", en: "When?")
    case .makeConcrete: Wording("Gør den konkret", en: "Make it concrete")
    case .evidence: Wording("Hvad viser, at det er nået?", en: "What shows that it is done?")
    case .why: Wording("Hvad giver det dig?", en: "What does it give you?")
    case .support: Wording("Hvem støtter, og hvad kan stå i vejen?", en: "Who supports, and what may stand in the way?")
    case .goal: Wording("Fører den mod et mål?", en: "Does it lead to a goal?")
    case .noGoal: Wording("Ikke et bestemt mål", en: "No particular goal")
    case .noteHeading: Wording("Det talte I om", en: "What you talked about")
    case .note: Wording("Notat", en: "Note")
    case .noteHelp: Wording("Borgeren kan læse det.", en: "The citizen may read it.")
    case .nextHeading: Wording("Næste samtale", en: "Next conversation")
    case .nextDay: Wording("Hvilken dag?", en: "Which day?")
    case .nextClock: Wording("Klokken", en: "Time")
    case .nextForm: Wording("Hvordan?", en: "How?")
    case .planHeading: Wording("Min plan", en: "My plan")
    case .planReviewed: Wording("Vi har gået Min plan igennem sammen", en: "We have gone through the plan together")
    case .planReviewedHelp:
      Wording(
        "Så står det i sagen, hvad planen indeholder nu. Du tæller ikke selv.",
        en: "Then the case tells what the plan holds now. You count nothing yourself.")
    case .olderSteps(let count):
      Wording(count == 1 ? "Vis 1 ældre aftale" : "Vis \(count) ældre aftaler", en: "Show \(count) older")
    case .moreJobs: Wording("Skriv flere job", en: "Write more jobs")
    case .moreSteps: Wording("Skriv flere aftaler", en: "Write more agreements")
    case .applyFor(let job): Wording("Søge: \(job)", en: "Apply for: \(job)")
    case .dayForNothing: Wording("Skriv også, hvad I har aftalt.", en: "Write what you agreed, too.")
    case .noNewDay: Wording("Skriv den nye dag.", en: "Write the new day.")
    case .dayPassed:
      Wording("Dagen er gået. Skriv en dag fra i dag.", en: "That day has passed. Type a day from today on.")
    case .stepGone:
      Wording(
        "Aftalen er ikke åben længere. Vælg “Ikke talt om i dag”.",
        en: "The agreement is not open any more. Choose “Not talked about today”.")
    }
  }
}
