import Almanac
import Casework
import Identifiers

/// Letters in the town: some invitations, and what follows where the citizen did not come.
extension OwnWork {
  /// Beyond the marks of the other pieces.
  private static let lettersFrom = 1 << 25
  private static let outbox = Actor.system(SystemActor(named: "outbox"))

  /// One invitation in twenty-five planned talks is written here; a few of them on paper.
  mutating func invite(_ fact: TownFact, holders: [String: ID<Person>]) {
    guard let (appointment, dice, role, person) = begin(91, fact, holders), case .day(let day)? = fact["scheduledFor"],
      day > fact.day
    else { return }
    var thrown = dice
    guard thrown.chance(40) else { return }
    let way: LetterWay = thrown.chance(150) ? .paper : .file
    guard var pieces = room(for: fact) else { return }
    write(
      .invitation, way, about: appointment, told: day, on: fact.day, posted: way == .paper ? thrown.between(1, 3) : 0,
      role, person, nil, &pieces)
    for piece in pieces.all { wait(piece) }
  }

  /// One in four is written to; one in six is heard, and most of those answer.
  mutating func followUp(_ fact: TownFact, holders: [String: ID<Person>]) {
    guard let (appointment, dice, role, person) = begin(92, fact, holders) else { return }
    var thrown = dice
    guard var pieces = room(for: fact) else { return }
    let actor = Actor.person(person, as: role)
    let wrote = life.working(fact.day.adding(days: 1))
    if thrown.chance(250) {
      write(.missedYou, .file, about: appointment, told: fact.day, on: wrote, posted: 0, role, person, nil, &pieces)
    }
    if thrown.chance(160) {
      let asked = life.working(fact.day.adding(days: thrown.between(2, 4)))
      let due = LetterRules.on(asked).hearingDue(writtenOn: asked)
      let letter = write(
        .hearing, .file, about: appointment, told: fact.day, on: asked, posted: 0, role, person, due, &pieces)
      let task = CaseState.answerTask(letter)
      let text = "Se efter svar på brevet: " + subject(.hearing, fact.day, asked)
      pieces.add(
        asked,
        .taskGiven(TaskGiven(task: task, text: text, due: life.working(due.adding(days: 1)), person: person)),
        OwnWork.outbox)
      if thrown.chance(650) {
        let heard = life.working(asked.adding(days: thrown.between(2, 9)))
        let answer = HearingAnswered(letter: letter, text: thrown.pick(OwnWork.reasons), way: .phone)
        pieces.add(heard, .hearingAnswered(answer), actor)
        pieces.add(heard, .taskDone(TaskDone(task: task)), actor)
      } else {
        pieces.add(life.working(due.adding(days: 1)), .taskDone(TaskDone(task: task, answer: "intet svar")), actor)
      }
    }
    for piece in pieces.all { wait(piece) }
  }

  private static let reasons = [
    "Jeg havde skrevet den forkerte dag ned.", "Bussen kørte ikke, og jeg havde ikke flere penge på telefonen.",
    "Mit barn var sygt, og jeg glemte at ringe.",
    "Jeg turde ikke komme den dag. Må jeg tage min søster med næste gang?",
  ]

  /// Who writes, and dice of the day and the fact.
  private func begin(
    _ purpose: UInt64, _ fact: TownFact, _ holders: [String: ID<Person>]
  ) -> (Reference<Appointment>, Dice, Role, ID<Person>)? {
    guard case .text(let name)? = fact["appointment"], let appointment = Reference<Appointment>(name) else {
      return nil
    }
    var role = Role.coordinatingCaseworker
    if case .text(let by)? = fact["by"], let named = Role(rawValue: by), holders[by] != nil { role = named }
    guard let person = holders[role.rawValue] else { return nil }
    let seed = Dice.mixed(settled.town.seed, purpose, life.index)
    let dice = Dice(seed ^ UInt64(Int(fact.day.number)) &* 0xE703_7ED1_A0B4_28DB)
    return (appointment, dice, role, person)
  }

  /// A letter with its try and its end; one on paper is posted some days later.
  @discardableResult
  private func write(
    _ kind: LetterKind, _ way: LetterWay, about appointment: Reference<Appointment>, told: Day, on day: Day,
    posted: Int, _ role: Role, _ person: ID<Person>, _ due: Day?, _ pieces: inout Pieces
  ) -> Reference<Letter> {
    let reference = Reference<Letter>("B-\(kind.rawValue)-\(appointment)")!
    let words = words(told, role, due)
    let filled = LetterTemplate.of(kind, on: day).filled(words)
    let letter = LetterWritten(
      letter: reference, kind: kind, way: way, subject: filled.subject, text: filled.text, by: CaseRole(role),
      person: person, appointments: [appointment], scheduledFor: told, due: due)
    let actor = Actor.person(person, as: role)
    pieces.add(day, .letterWritten(letter), actor)
    let gone = way == .paper ? life.working(day.adding(days: posted)) : day
    let hand = way == .paper ? actor : OwnWork.outbox
    if way != .paper {
      pieces.add(day, .letterAttempted(LetterAttempted(letter: reference, attempt: 1, way: way)), hand)
    }
    let message = MessageSent(
      by: CaseRole(role), channel: way.channel, about: LetterWords.kind(kind), letter: reference)
    pieces.add(gone, .messageSent(message), hand)
    if kind == .hearing {
      pieces.add(
        gone,
        .hearingSent(HearingSent(about: "aftale uden fremmøde", due: due, letter: reference, appointment: appointment)),
        hand)
    }
    return reference
  }

  private func subject(_ kind: LetterKind, _ told: Day, _ day: Day) -> String {
    LetterTemplate.of(kind, on: day).filled([.dayAway: LetterWords.day(told), .when: LetterWords.day(told)]).subject
  }

  private func words(_ told: Day, _ role: Role, _ due: Day?) -> [LetterTemplate.Word: String] {
    var words: [LetterTemplate.Word: String] = [
      .name: TownNames.citizen(life.index, seed: settled.town.seed).full, .when: LetterWords.day(told),
      .allTimes: LetterWords.day(told), .dayAway: LetterWords.day(told), .sender: "Din kontakt",
      .role: LetterWords.role(CaseRole(role)), .municipality: "Prøveby Kommune",
    ]
    words[.due] = due.map(LetterWords.day)
    return words
  }

  /// Room for a fact's pieces; nil where a day has more facts with letters than are told apart.
  private mutating func room(for fact: TownFact) -> Pieces? {
    lettersOfDay = fact.day == lastLetter ? lettersOfDay + 1 : 0
    lastLetter = fact.day
    guard lettersOfDay < 16 else { return nil }
    return Pieces(first: OwnWork.lettersFrom + (life.start.days(to: fact.day) * 16 + lettersOfDay) * 16)
  }

  /// Pieces of one fact, told apart by their places.
  private struct Pieces {
    let first: Int
    var all: [Piece] = []

    mutating func add(_ on: Day, _ fact: CaseFact, _ actor: Actor) {
      all.append(Piece(day: on, mark: first + all.count, fact: fact, actor: actor))
    }
  }
}
