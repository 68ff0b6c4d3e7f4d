import Almanac
import Casework
import Identifiers

/// The preparatory part as it is written in the town: in seven of ten cases with words from citizen, caseworker and company
/// consultant; one in five is sent back with what it lacks.
extension OwnWork {
  /// Beyond the marks of the other pieces.
  private static let firstPreparation = 1 << 26

  mutating func prepare(_ fact: TownFact, holders: [String: ID<Person>]) {
    let seed = Dice.mixed(settled.town.seed, 141, life.index)
    var dice = Dice(seed ^ UInt64(Int(fact.day.number)) &* 0xE703_7ED1_A0B4_28DB)
    guard let person = holders[Role.coordinatingCaseworker.rawValue] else { return }
    let caseworker = Actor.person(person, as: .coordinatingCaseworker)
    switch fact.kind {
    case .preparationStarted:
      guard dice.chance(700) else { return }
      var pieces: [(Day, CaseFact, Actor)] = []
      func write(_ section: PaperSection, _ voice: PaperVoice, _ text: String, after days: Int) {
        let day = life.working(fact.day.adding(days: days))
        pieces.append(
          (
            day, .paperWritten(PaperWritten(section: section, voice: voice, text: text, by: person)),
            caseworker
          ))
      }
      let talk = dice.pick(PreparationPhrases.talks)
      write(.ownGoals, .citizen, talk.goal, after: 0)
      write(.experience, .citizen, talk.experience, after: 0)
      write(.abilities, .citizen, talk.ability, after: dice.between(4, 8))
      if dice.chance(600) { write(.ownGoals, .professional, talk.qualified, after: dice.between(8, 14)) }
      if dice.chance(500) { write(.tried, .companyConsultant, talk.tried, after: dice.between(10, 18)) }
      if dice.chance(600) { write(.change, .citizen, talk.change, after: dice.between(10, 18)) }
      if dice.chance(400) { write(.presentation, .citizen, talk.presentation, after: dice.between(16, 24)) }
      for (place, piece) in pieces.enumerated() { wait(piece, fact.day, place) }
    case .preparationCompleted:
      guard dice.chance(200) else { return }
      let leader = Actor.person(self.settled.person(team: life.team.number, member: 0), as: .teamLead)
      let lacks = dice.pick(PreparationPhrases.lacks)
      wait(
        (
          life.working(fact.day.adding(days: 1)),
          .documentSentBack(
            DocumentSentBack(
              document: .preparatoryPart, by: .teamLead, reason: "Tag det med i næste samtale", lacks: lacks)),
          leader
        ), fact.day, 30)
    default: break
    }
  }

  private mutating func wait(_ piece: (Day, CaseFact, Actor), _ from: Day, _ place: Int) {
    let mark = OwnWork.firstPreparation + life.start.days(to: from) * 32 + place
    wait(Piece(day: piece.0, mark: mark, fact: piece.1, actor: piece.2))
  }
}

/// What people say when they write the preparatory part together.
private enum PreparationPhrases {
  struct Talk {
    let goal, experience, ability, qualified, tried, change, presentation: String
  }

  static let talks: [Talk] = [
    Talk(
      goal: "Noget i et køkken, hvor jeg kan gøre tingene i mit eget tempo.",
      experience: "Tolv år som kok, og jeg har lært to elever op.",
      ability: "Jeg kan få andre til at falde til, og jeg glemmer ikke en bestilling.",
      qualified: "Formiddagskøkken med klargøring: kendte opgaver, få løft. Der er to steder, der mangler folk.",
      tried: "Tre uger i kantinen: snitning gik godt, opvasken tog kræfterne. Med skammel kunne hun en time mere.",
      change: "Når medicinen er på plads, tror jeg på en formiddag mere om ugen.",
      presentation: "Jeg vil gerne i et køkken om formiddagen. Jeg søger selv to steder, og jeg har spurgt min nabo."),
    Talk(
      goal: "Lager eller butik, bare der er nogen at tale med.",
      experience: "Truckkort, otte år på et lager, og jeg har passet kassen i en genbrugsbutik.",
      ability: "Jeg har orden i tingene og kan huske, hvor alt står.",
      qualified: "Varemodtagelse og kasse, hvor der kan sættes sig. Butikskæden søger til om eftermiddagen.",
      tried: "Praktik i byggemarkedet: prismærkning og kasse gik, plukning i høje reoler gik ikke.",
      change: "Hvis jeg kan køre derhen selv, sparer det kræfter til arbejdet.",
      presentation: "Jeg kan passe en kasse og tage imod varer. Jeg vil gerne begynde med tre dage."),
    Talk(
      goal: "Kontorarbejde, gerne med tal, og helst ikke hele dagen.",
      experience: "Bogholderi i et lille firma og frivillig kasserer i idrætsforeningen.",
      ability: "Jeg finder fejlene, før andre gør.",
      qualified: "Fakturakontrol og lister hos en revisor eller i en forening; ro og faste tider er hensynet.",
      tried: "Fjorten dage på kommunens eget kontor: to timer ad gangen gav ingen fejl, fire timer gav hovedpine.",
      change: "Søvnen. Klinikken begynder et forløb i næste måned.",
      presentation: "Jeg er god til tal. To timer ad gangen virker, og jeg vil prøve tre, når søvnen er bedre."),
  ]

  static let lacks: [[PaperPoint]] = [
    [.jobGoals, .accommodations], [.development, .consultant], [.tried, .presentation], [.cv, .jobGoals],
  ]
}
