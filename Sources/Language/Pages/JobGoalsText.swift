import Casework
import Timelines

/// What the page of the three ellipses says. "du" is the citizen, whoever types.
public enum JobGoalsText: Worded {
  case title, lead, ownLead, toCV, toPicture, open
  // The ellipses
  case skillsHeading, skillsEmpty, wishesHeading, wishesEmpty, demandHeading
  case sought(String)
  case wishOf(String, String)
  case marketNone, marketAdd, marketAll, marketEmptyAll, marketAsk
  case marketFor(String)
  // The tracks
  case goals, noGoals, withoutTrack
  case slot(String)
  case slotExtra(String)
  case slotHelp(JobGoalSet.Track)
  case occupation, occupationHelp, search, whichGroup, noCode
  case group(String, String)
  case groupUnchecked
  case nothingFound(String)
  case titleWithoutCode
  case wish, wishHelp, skills, skillsHelp, fromCV, fromCVSummary, demand, demandHelp, fromMarket, hours, track, noTrack
  case notAnyMore, notAnyMoreHelp, why
  case save, saveHelp
  case lacksSkills, lacksDemand
  case lacking(String)
  case and
  // Proposals
  case proposals, proposalsLead, noProposals, definition
  case useIn(String)
  case becauseSkills(String)
  case becauseWishes(String)
  case becauseDemand
  // What is sought on Jobnet
  case soughtHeading, soughtLabel, soughtHelp, soughtSave
  case soughtOn(String)
  case soughtFound(String, String)
  case soughtNotFound(String)
  // The citizen's own door
  case ownHeading, ownSave, ownMarketNone
  // What is wrong
  case noOccupation, chooseAgain, nothingWritten, wrongGroup, changedMeanwhile
  case source

  public var wording: Wording {
    switch self {
    case .title: Wording("Jobmål i tre ellipser", en: "Job goals in three ellipses")
    case .lead:
      Wording(
        "Fyld dem ud sammen: hvad kan du, hvad vil du, og hvem mangler folk?",
        en: "Fill them in together: what can you do, what do you wish, and who needs people?")
    case .ownLead:
      Wording(
        "Hvad kan du, hvad vil du, og hvem mangler folk? Der, hvor de mødes, er der job at gå efter.",
        en: "What can you do, what do you wish, and who needs people? Where they meet there are jobs to aim for.")
    case .toCV: Wording("Skriv i CV’et", en: "Write in the CV")
    case .toPicture: Wording("Dit eget billede", en: "Your own picture")
    case .open: Wording("Fyld ellipserne sammen", en: "Fill in the ellipses together")
    case .skillsHeading: Wording("Kompetencer: det kan du", en: "Skills: what you can do")
    case .skillsEmpty:
      Wording("Der står ikke noget i CV’et endnu.", en: "There is nothing in the CV yet.")
    case .wishesHeading: Wording("Ønsker: det vil du", en: "Wishes: what you want")
    case .wishesEmpty:
      Wording(
        "Der er ikke skrevet noget om, hvad du gerne vil.", en: "Nothing is written of what you would like.")
    case .demandHeading: Wording("Arbejdsmarked: her mangler der folk", en: "Labour market: where people are needed")
    case .sought(let titles): Wording("Søger på Jobnet: \(titles)", en: "Seeks on Jobnet: \(titles)")
    case .wishOf(let job, let words): Wording("\(job): »\(words)«", en: "\(job): “\(words)”")
    case .marketNone:
      Wording(
        "Ingen har skrevet noget om de stillinger, der står her.", en: "Nobody has written of the occupations here.")
    case .marketAdd: Wording("Skriv, hvad vi ved", en: "Write what we know")
    case .marketAll: Wording("Alt, vi ved om arbejdsmarkedet", en: "All we know of the labour market")
    case .marketEmptyAll:
      Wording(
        "Ingen i kommunen har skrevet noget om arbejdsmarkedet endnu.",
        en: "Nobody in the municipality has written of the labour market yet.")
    case .marketAsk:
      Wording(
        "Virksomhedskonsulenter og jobformidlere kan skrive det ind.",
        en: "Company consultants and job brokers can write it.")
    case .marketFor(let name): Wording("Det ved vi om \(name)", en: "What we know of \(name)")
    case .goals: Wording("Jeres spor", en: "Your tracks")
    case .noGoals:
      Wording(
        "Der er intet jobmål endnu. Skriv det første herunder.",
        en: "There is no job goal yet. Write the first one below.")
    case .withoutTrack: Wording("uden spor", en: "without a track")
    case .slot(let letter): Wording("Spor \(letter)", en: "Track \(letter)")
    case .slotExtra(let job): Wording("Også et mål: \(job)", en: "Also a goal: \(job)")
    case .slotHelp(.a):
      Wording(
        "Det, du helst vil, og som alle tre ellipser peger på.",
        en: "What you want most, and all three ellipses point to.")
    case .slotHelp(.b):
      Wording(
        "En anden vej, hvor du kan noget, som nogen mangler.", en: "Another way, where you can do what somebody needs.")
    case .slotHelp(.c):
      Wording("En tredje vej, gerne i en anden branche.", en: "A third way, perhaps in another trade.")
    case .occupation: Wording("Hvilken stilling?", en: "Which occupation?")
    case .occupationHelp:
      Wording(
        "Skriv, som du selv siger det, fx pedel, og tryk Søg. Titlen må gerne stå uden kode.",
        en: "Write it as you say it, for instance pedel, and press Search. A title may stand without a code.")
    case .search: Wording("Søg", en: "Search")
    case .whichGroup: Wording("Hvilken gruppe hører den til?", en: "Which group does it belong to?")
    case .noCode: Wording("Ingen af dem: titlen står uden kode", en: "None of them: the title stands without a code")
    case .group(let code, let name): Wording("\(name) (DISCO \(code))", en: "\(name) (DISCO \(code))")
    case .groupUnchecked: Wording("Det danske navn er vores eget", en: "The Danish name is our own")
    case .nothingFound(let title):
      Wording(
        "Vi fandt ikke »\(title)« i listen. Prøv et andet ord, eller gem titlen uden kode.",
        en: "We did not find “\(title)” in the list. Try another word, or save the title without a code.")
    case .titleWithoutCode: Wording("uden DISCO-kode", en: "without a DISCO code")
    case .wish: Wording("Hvorfor vil du gerne det?", en: "Why would you like that?")
    case .wishHelp: Wording("Med dine egne ord", en: "In your own words")
    case .skills: Wording("Hvad kan du, som jobbet bruger?", en: "What can you do that the job uses?")
    case .skillsHelp:
      Wording("Opgaver, evner og fritid tæller alle med.", en: "Tasks, abilities and leisure all count.")
    case .fromCV: Wording("Tag med fra CV’et", en: "Take from the CV")
    case .fromCVSummary: Wording("Hent fra CV’et", en: "Fetch from the CV")
    case .demand: Wording("Hvem mangler folk til det?", en: "Who needs people for it?")
    case .demandHelp:
      Wording(
        "Fx virksomheder, I kender, eller opslag, I har set",
        en: "For instance companies you know, or ads you have seen"
      )
    case .fromMarket: Wording("Tag med fra det, vi ved", en: "Take from what we know")
    case .hours: Wording("Timer om ugen, der sigtes mod", en: "Hours a week aimed at")
    case .track: Wording("Læg det i et spor", en: "Put it in a track")
    case .noTrack: Wording("Uden spor", en: "Without a track")
    case .notAnyMore: Wording("Vi går ikke efter det mere", en: "We no longer aim for it")
    case .notAnyMoreHelp: Wording("Det bliver stående i historien.", en: "It stays in the history.")
    case .why: Wording("Hvorfor ikke længere?", en: "Why no longer?")
    case .save: Wording("Gem sporene", en: "Save the tracks")
    case .saveHelp: Wording("Alt gemmes på én gang.", en: "All is saved at once.")
    case .lacksSkills: Wording("hvad du kan, som jobbet bruger", en: "what you can do that the job uses")
    case .lacksDemand: Wording("hvem der mangler folk til det", en: "who needs people for it")
    case .lacking(let what):
      Wording("Bliver konkret, når I har skrevet \(what)", en: "Becomes concrete when you have written \(what)")
    case .and: Wording("og", en: "and")
    case .proposals: Wording("Forslag, I kan vælge fra", en: "Proposals to choose from")
    case .proposalsLead:
      Wording(
        "Her mødes mindst to af ellipserne. I bestemmer, om og hvor de skal bruges.",
        en: "At least two of the ellipses meet here. You decide whether and where to use them.")
    case .noProposals:
      Wording(
        "Der er ingen forslag endnu. De kommer, når CV, ønsker og arbejdsmarked peger på samme slags job.",
        en: "There are no proposals yet. They come when CV, wishes and labour market point to the same kind of job.")
    case .definition:
      Wording(
        "A: kan, vil og efterspurgt. B: kan og efterspurgt. C: de to andre overlap. En linje i CV’et tæller, når titlen er en gruppes navn eller et af vores hverdagsord for den.",
        en:
          "A: can, wish and asked for. B: can and asked for. C: the other two overlaps. A line of the CV counts when its title is a group's name or one of our everyday words for it."
      )
    case .useIn(let letter): Wording("Brug i \(letter)", en: "Use in \(letter)")
    case .becauseSkills(let titles): Wording("kan: \(titles)", en: "can: \(titles)")
    case .becauseWishes(let titles): Wording("vil: \(titles)", en: "wishes: \(titles)")
    case .becauseDemand: Wording("der mangler folk", en: "people are needed")
    case .soughtHeading: Wording("Jeg søger job som (Jobnet)", en: "I seek jobs as (Jobnet)")
    case .soughtLabel: Wording("Stillinger, én på hver linje", en: "Occupations, one a line")
    case .soughtHelp:
      Wording(
        "Det samme, som står på Jobnet. Her bruges det til ellipsen med ønsker.",
        en: "The same as on Jobnet. Here it is used for the ellipse of wishes.")
    case .soughtSave: Wording("Gem listen", en: "Save the list")
    case .soughtOn(let day): Wording("Skrevet \(day)", en: "Written \(day)")
    case .soughtFound(let title, let group): Wording("\(title): \(group)", en: "\(title): \(group)")
    case .soughtNotFound(let title): Wording("\(title): står uden gruppe", en: "\(title): stands without a group")
    case .ownHeading: Wording("Skriv et job, du gerne vil", en: "Write a job that you would like")
    case .ownSave: Wording("Gem mit ønske", en: "Save my wish")
    case .ownMarketNone:
      Wording(
        "Vi har ikke skrevet noget om de job, der står her. Spørg os, når vi ses.",
        en: "We have not written of the jobs here. Ask us when we meet.")
    case .noOccupation: Wording("Skriv en stilling, fx pedel.", en: "Write an occupation, for instance pedel.")
    case .chooseAgain:
      Wording(
        "Titlen er en anden nu. Vælg gruppen igen, eller lad titlen stå uden kode.",
        en: "The title is another now. Choose the group again, or let the title stand without a code.")
    case .nothingWritten:
      Wording(
        "Der er ikke ændret noget. Skriv i et af sporene først.", en: "Nothing is changed. Write in a track first.")
    case .wrongGroup: Wording("Vælg en af grupperne på listen.", en: "Choose one of the groups in the list.")
    case .changedMeanwhile:
      Wording(
        "Der er skrevet i sagen imens. Se efter herover, og gem igen. Det, du har skrevet, står her stadig.",
        en: "The case was written in meanwhile. Look above, and save again. What you wrote still stands here.")
    case .source:
      Wording(
        "Koder: ISCO-08 (ILO), som er de fire første cifre i Danmarks Statistiks DISCO-08. Danske navne: ESCO v1.2.1, Europa-Kommissionen, hvor de er efterset; ellers vores egne. Hverdagsord er vores egne.",
        en:
          "Codes: ISCO-08 (ILO), the first four digits of Statistics Denmark's DISCO-08. Danish names: ESCO v1.2.1, European Commission, where they were checked; else our own. Everyday words are our own."
      )
    }
  }
}
