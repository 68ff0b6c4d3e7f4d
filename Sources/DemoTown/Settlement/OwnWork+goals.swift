import Almanac
import Casework
import Identifiers

/// Job goals in the town: what stands in their ellipses, other tracks beside the first, and what is sought on Jobnet.
extension OwnWork {
  /// Beyond the marks of what citizens tell: see `OwnWork+ownWords`.
  private static let firstGoalMark = 1 << 28

  /// A third of those whose plan is gone through have another track, too.
  mutating func otherTracks(_ fact: TownFact, holders: [String: ID<Person>]) {
    guard fact.kind == .myPlanUpdated, !hasOtherTracks, case .text(let role)? = fact["by"],
      let person = holders[role] ?? holders[Role.coordinatingCaseworker.rawValue]
    else { return }
    var dice = Dice(Dice.mixed(settled.town.seed, 137, life.index))
    guard dice.chance(330) else { return }
    hasOtherTracks = true
    let staff = Actor.person(person, as: Role(rawValue: role) ?? .coordinatingCaseworker)
    let others = TownGoals.all.filter { $0.occupation != life.occupation }
    let tracks: [JobGoalSet.Track] = dice.chance(400) ? [.b, .c] : [.b]
    var titles = [life.occupation]
    var facts: [CaseFact] = []
    for track in tracks {
      let chosen = dice.pick(others)
      guard !titles.contains(chosen.occupation),
        let goal = Reference<Goal>("G\(track.rawValue)\(life.start.days(to: fact.day))")
      else { continue }
      titles.append(chosen.occupation)
      facts.append(
        .jobGoalSet(
          chosen.goal(
            goal, track, own: dice.chance(600), skills: dice.chance(700), demand: dice.chance(600),
            participants: [CaseRole(Role(rawValue: role) ?? .coordinatingCaseworker), .citizen])))
    }
    facts.append(
      .soughtOccupationsUpdated(SoughtOccupationsUpdated(occupations: titles.count, titles: titles)))
    for (place, one) in facts.enumerated() {
      let mark = OwnWork.firstGoalMark + life.start.days(to: fact.day) * 8 + place
      wait(Piece(day: fact.day, mark: mark, fact: one, actor: staff))
    }
  }
}

/// What may stand in an ellipse of the town's occupations: made up, and said to be.
struct TownGoals {
  let occupation: String
  let code: String
  let wish: String
  let skills: String
  let demand: String

  func goal(
    _ goal: Reference<Goal>, _ track: JobGoalSet.Track, own: Bool, skills isSkilled: Bool, demand isAsked: Bool,
    participants: [CaseRole]
  ) -> JobGoalSet {
    JobGoalSet(
      goal: goal, occupation: occupation, track: track, citizensOwn: own, reasonedInSkills: isSkilled,
      reasonedInDemand: isAsked, participants: participants, skills: isSkilled ? skills : nil,
      demand: isAsked ? demand : nil, code: code, wish: own ? wish : nil)
  }

  /// A goal of the town's papers with the words that its truths ask for.
  static func worded(_ content: JobGoalSet, _ dice: inout Dice) -> JobGoalSet {
    guard let known = all.first(where: { $0.occupation == content.occupation }), dice.chance(650) else {
      return content
    }
    var content = content
    content.code = known.code
    content.track = .a
    if content.citizensOwn == true { content.wish = known.wish }
    if content.reasonedInSkills == true { content.skills = known.skills }
    if content.reasonedInDemand == true { content.demand = known.demand }
    return content
  }

  static let all: [TownGoals] = [
    .init(
      "køkkenmedhjælper", "9412", "Jeg kan godt lide at stå i et køkken", "vaske op, skære grønt, holde rent",
      "Opdigtet Kantine søger hver måned"),
    .init(
      "lagermedarbejder", "9333", "Jeg vil gerne røre mig", "pakke, tælle op, holde orden", "Prøvebys Lager ringer selv"
    ),
    .init(
      "rengøringsassistent", "9112", "Jeg kan lide at se, at det bliver pænt", "gøre rent grundigt og stille",
      "Rent Eksempel mangler folk om morgenen"),
    .init(
      "butiksmedarbejder", "5223", "Jeg vil være sammen med kunder", "tage imod, fylde op, hjælpe til rette",
      "Opdigtet Købmand spørger efter timer om eftermiddagen"),
    .init(
      "pedelmedhjælper", "9622", "Jeg vil ordne ting med hænderne", "reparere, rydde op, passe maskiner",
      "to fiktive skoler mangler en hånd"),
    .init(
      "kontorassistent", "4110", "Jeg vil have ro og orden om mig", "svare telefon, sortere post",
      "Eksempel og Co. søger få timer om ugen"),
    .init(
      "gartnermedhjælper", "9214", "Jeg vil være ude", "plante, vande, luge", "Tænkt Planteskole søger hvert forår"),
    .init(
      "kantinemedarbejder", "9412", "Jeg vil lave mad til mange", "smøre mad, dække op",
      "Fiktivt Plejehjem mangler i køkkenet"),
    .init(
      "cykelreparatør", "7234", "Jeg har skruet i cykler altid", "lappe, stille gear, tale med kunder",
      "en opdigtet cykelhandler i byen søger"),
    .init(
      "bagermedhjælper", "7512", "Jeg står gerne tidligt op", "veje af, rulle, pakke brød",
      "en opdigtet bager mangler folk om natten"),
    .init(
      "omsorgsmedhjælper", "5322", "Jeg vil gøre noget for andre", "lytte, hjælpe i tøjet, lave kaffe",
      "Fiktivt Plejehjem mangler vikarer"),
    .init(
      "varehusmedarbejder", "5223", "Jeg vil have kolleger", "fylde op, sidde ved kassen",
      "et opdigtet varehus søger til lørdag"),
  ]

  private init(_ occupation: String, _ code: String, _ wish: String, _ skills: String, _ demand: String) {
    self.occupation = occupation
    self.code = code
    self.wish = wish
    self.skills = skills
    self.demand = demand
  }
}
