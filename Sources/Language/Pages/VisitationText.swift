import Timelines

/// What the visitation of a case says.
public enum VisitationText: Worded {
  case title, lead, owed, nothingOwed
  case inPlace
  case talks(Int)
  case skills(Int)
  case milestones(Int)
  case qualifiedNeeds
  case seen, noSkills, addSkill, skill, skillHelp, did, didHelp, place, placeHelp, day, saveSkill
  case skillMissing, didMissing, placeMissing, dayAhead
  case goals, noGoals, addGoal
  case outcome, way, quick, qualified, quickHelp, qualifiedHelp
  case offer, offerLead, otherOffer, otherHelp
  case fits, notForGroup
  case reason, reasonHelp, wish, wishHelp, parallel, withCitizen, save
  case wayMissing, offerMissing, reasonMissing
  case earlier, never
  case bookTalk, groups

  public var wording: Wording {
    switch self {
    case .title: Wording("Visitation", en: "Visitation")
    case .lead:
      Wording(
        "Find ud af sammen, hvilket forløb der passer. Borgeren kan læse alt, du skriver.",
        en: "Find out together which course fits. The citizen can read all you write.")
    case .owed: Wording("Det skal ske først", en: "This comes first")
    case .nothingOwed:
      Wording("Ingen model beder om noget i begyndelsen.", en: "No model asks for anything at the beginning.")
    case .inPlace: Wording("Det har vi nu", en: "What we have now")
    case .talks(let count):
      Wording(count == 1 ? "1 samtale" : "\(count) samtaler", en: count == 1 ? "1 talk" : "\(count) talks")
    case .skills(let count):
      Wording(
        count == 1 ? "1 færdighed, vi har set" : "\(count) færdigheder, vi har set",
        en: count == 1 ? "1 skill that we saw" : "\(count) skills that we saw")
    case .milestones(let count): Wording("\(count) delmål", en: count == 1 ? "1 milestone" : "\(count) milestones")
    case .qualifiedNeeds:
      Wording(
        "En kvalificeret visitation bygger på flere samtaler, på færdigheder, I har set, og på delmål med navn.",
        en: "A qualified visitation rests on several talks, on skills that were seen, and on named milestones.")
    case .seen: Wording("Det har vi set", en: "What we saw")
    case .noSkills: Wording("Ingen færdigheder skrevet endnu.", en: "No skills written yet.")
    case .addSkill: Wording("Skriv noget, du så borgeren kunne", en: "Write something you saw the citizen do")
    case .skill: Wording("Hvad kan borgeren?", en: "What can the citizen do?")
    case .skillHelp:
      Wording(
        "For eksempel: holder overblik. Det kommer også på CV’et.",
        en: "For example: keeps an overview. It stands on the CV too.")
    case .did: Wording("Hvad gjorde borgeren?", en: "What did the citizen do?")
    case .didHelp:
      Wording(
        "For eksempel: pakkede tyve ordrer uden fejl.", en: "For example: packed twenty orders without a mistake.")
    case .place: Wording("Hvor blev det set?", en: "Where was it seen?")
    case .placeHelp: Wording("For eksempel: i værkstedet.", en: "For example: in the workshop.")
    case .day: Wording("Hvornår?", en: "When?")
    case .saveSkill: Wording("Gem færdigheden", en: "Save the skill")
    case .skillMissing: Wording("Skriv, hvad borgeren kan.", en: "Write what the citizen can do.")
    case .didMissing: Wording("Skriv, hvad borgeren gjorde.", en: "Write what the citizen did.")
    case .placeMissing: Wording("Skriv, hvor det blev set.", en: "Write where it was seen.")
    case .dayAhead: Wording("Dagen er ikke kommet endnu.", en: "That day has not come yet.")
    case .goals: Wording("Delmål", en: "Milestones")
    case .noGoals: Wording("Ingen delmål endnu.", en: "No milestones yet.")
    case .addGoal: Wording("Skriv et delmål", en: "Write a milestone")
    case .outcome: Wording("Hvad fandt I frem til?", en: "What did you find?")
    case .way: Wording("Hvordan?", en: "How?")
    case .quick: Wording("hurtig", en: "quick")
    case .qualified: Wording("kvalificeret", en: "qualified")
    case .quickHelp: Wording("Det er tydeligt efter én samtale.", en: "It is clear after one talk.")
    case .qualifiedHelp:
      Wording(
        "Efter et forforløb med samtaler og ting, I har set.",
        en: "After a pre-course of talks and things that were seen.")
    case .offer: Wording("Hvilket forløb?", en: "Which course?")
    case .offerLead:
      Wording("De første passer til borgerens målgruppe.", en: "The first ones fit the citizen's target group.")
    case .otherOffer: Wording("Noget andet", en: "Something else")
    case .otherHelp: Wording("Udfyld kun, hvis ingen af dem passer.", en: "Only where none of them fits.")
    case .fits: Wording("passer til målgruppen", en: "fits the target group")
    case .notForGroup: Wording("for andre målgrupper", en: "for other target groups")
    case .reason: Wording("Hvorfor det?", en: "Why that?")
    case .reasonHelp: Wording("Skriv, hvad borgeren kan bruge det til.", en: "Write what the citizen can use it for.")
    case .wish: Wording("Hvad vil borgeren selv?", en: "What does the citizen want?")
    case .wishHelp: Wording("Gerne med borgerens ord.", en: "Best in the citizen's words.")
    case .parallel: Wording("Vi talte om hjælp ved siden af", en: "We talked about help beside it")
    case .withCitizen: Wording("Borgeren var med til at finde ud af det", en: "The citizen took part in finding out")
    case .save: Wording("Gem visitationen", en: "Save the visitation")
    case .wayMissing: Wording("Vælg, hvordan I fandt ud af det.", en: "Choose how you found out.")
    case .offerMissing: Wording("Vælg et forløb, eller skriv et andet.", en: "Choose a course, or write another.")
    case .reasonMissing: Wording("Skriv, hvorfor det passer.", en: "Write why it fits.")
    case .earlier: Wording("Det blev det til", en: "What it became")
    case .never: Wording("Der er ikke skrevet nogen visitation endnu.", en: "No visitation has been written yet.")
    case .bookTalk: Wording("Book en samtale", en: "Book a talk")
    case .groups: Wording("Tilmeld kursus eller gruppemøde", en: "Sign up for a course or group meeting")
    }
  }
}
