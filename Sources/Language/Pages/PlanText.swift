import Timelines

/// What Min plan says.
public enum PlanText: Worded {
  case title, wholePlan
  case reviewed(String)
  case neverReviewed
  // The goal
  case goals, noGoals, addGoal, abc, skills, wishes, demand, concrete, notConcrete
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
    case .notConcrete:
      Wording(
        "Bliver konkret, når det er begrundet i kompetencer og i, hvad virksomheder mangler",
        en: "Becomes concrete when it is reasoned in skills and in what companies need")
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
    case .ownWords: Wording("Borgerens egne ord", en: "In the citizen's own words")
    case .talk: Wording("Åbn samtalen", en: "Open the conversation")
    }
  }
}
