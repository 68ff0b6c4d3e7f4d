import Almanac
import Casework
import Identifiers

/// What people write for themselves and each other beside the method: tasks, notes and what is to be taken care of.
///
/// Everything follows from dice of the day and of the fact that it comes from, so that a later last day only adds.
struct OwnWork {
  struct Piece {
    let day: Day
    /// What tells it from the others of the case.
    let mark: Int
    let fact: CaseFact
    let actor: Actor?
  }

  let settled: SettledTown
  let life: Life
  private var waiting: [Piece] = []
  private var marks: Set<Int> = []
  private var count = 0
  private var lastDay = Day.earliest
  private var agreementsOfDay = 0
  private var lastAgreement = Day.earliest
  /// How many facts of a day have letters of theirs, so that their pieces are told apart.
  var lettersOfDay = 0
  var lastLetter = Day.earliest
  /// What has an agreement written of it: one is enough.
  var written: Set<Reference<Agreement>> = []
  /// What the citizen has told: see `OwnWork+ownWords`.
  var hasCV = false
  var hasScheme = false
  var hasWaited = false
  /// Whether there are tracks beside the first: see `OwnWork+goals`.
  var hasOtherTracks = false
  var pictures = 0
  /// Whether a supplier has been asked: one is enough.
  var hasSupplier = false
  var lastOwnDay = Day.earliest
  /// The group meetings of the citizen, and when a course last began: see `OwnWork+groups`.
  var joined: Set<Int> = []
  var lastStart = Day.earliest
  /// How each flexjob began, by what it is called.
  var flexJobs: [String: TownFact] = [:]
  /// Whose hours are spoken of.
  var lived = HoursLived()

  init(_ settled: SettledTown, _ life: Life) {
    self.settled = settled
    self.life = life
  }

  /// What is to be told before the facts of a day, in order.
  mutating func due(before day: Day) -> [Piece] {
    liveHours(before: day)
    guard waiting.contains(where: { $0.day < day }) else { return [] }
    let due = waiting.filter { $0.day < day && $0.day <= settled.town.until }
    waiting.removeAll { $0.day < day }
    return due.sorted { ($0.day, $0.mark) < ($1.day, $1.mark) }
  }

  mutating func follow(_ fact: TownFact, holders: [String: ID<Person>]) {
    tellOwn(fact, holders: holders)
    deliver(fact, holders: holders)
    getStarted(fact, holders: holders)
    otherTracks(fact, holders: holders)
    note(hoursOf: fact)
    if fact.kind == .planAgreementMade { return settle(fact, holders: holders) }
    if fact.kind == .contactPlanned { return invite(fact, holders: holders) }
    if fact.kind == .noShow { return followUp(fact, holders: holders) }
    if fact.kind == .companyAgreementMade { return agree(fact, holders: holders) }
    if fact.kind == .preparationStarted || fact.kind == .preparationCompleted { prepare(fact, holders: holders) }
    if fact.kind == .flexjobStarted, case .text(let job)? = fact["job"] { flexJobs[job] = fact }
    guard fact.kind == .contact || fact.kind == .myPlanUpdated, case .text(let role)? = fact["by"],
      let person = holders[role] ?? holders[Role.coordinatingCaseworker.rawValue]
    else { return }
    count = fact.day == lastDay ? count + 1 : 0
    lastDay = fact.day
    guard count < 8 else { return }
    let seed = Dice.mixed(settled.town.seed, 61 &+ UInt64(count), life.index)
    var dice = Dice(seed ^ UInt64(Int(fact.day.number)) &* 0xE703_7ED1_A0B4_28DB)
    let actor = Actor.person(person, as: Role(rawValue: role) ?? .coordinatingCaseworker)
    if fact.kind == .myPlanUpdated {
      if dice.chance(500) { note(on: fact.day, by: actor, &dice) }
      return
    }
    if dice.chance(130) { give(on: fact.day, to: person, by: actor, &dice) }
    if dice.chance(100) {
      let note = NoteWritten(text: dice.pick(TownPhrases.notes), shownToCitizen: dice.chance(850))
      add(2, fact.day, .noteWritten(note), actor)
    }
  }

  /// Two that would be called the same are told apart: the later one takes the next mark that is free.
  mutating func wait(_ piece: Piece) {
    var mark = piece.mark
    while !marks.insert(mark).inserted { mark += 1 }
    waiting.append(Piece(day: piece.day, mark: mark, fact: piece.fact, actor: piece.actor))
  }

  private mutating func add(_ kind: Int, _ day: Day, _ fact: CaseFact, _ actor: Actor?) {
    let mark = life.start.days(to: lastDay) * 64 + count * 8 + kind
    wait(Piece(day: day, mark: mark, fact: fact, actor: actor))
  }

  /// A task, done near its day in most cases: nobody leaves them lying for ever.
  private mutating func give(on day: Day, to person: ID<Person>, by actor: Actor, _ dice: inout Dice) {
    guard let reference = Reference<WorkTask>("O\(life.start.days(to: day))-\(count)") else { return }
    let due = life.working(day.adding(days: dice.between(1, 16)))
    var task = TaskGiven(task: reference, text: dice.pick(TownPhrases.tasks), due: due, person: person)
    var giver = actor
    if dice.chance(250), let colleague = settled.colleague(of: person, inTeam: life.team.number, dice.next()) {
      task.from = colleague.person
      giver = .person(colleague.person, as: colleague.role)
    }
    add(0, day, .taskGiven(task), giver)
    let late = dice.place([75, 18, 7])
    let done =
      late == 0
      ? due.adding(days: -dice.below(3)) : due.adding(days: late == 1 ? dice.between(1, 4) : dice.between(5, 30))
    let answer = task.from == nil ? nil : dice.pick(TownPhrases.answers)
    add(1, max(day, life.working(done)), .taskDone(TaskDone(task: reference, answer: answer)), actor)
  }

  /// Seven of ten agreements are kept about their day; one is let go of, and the rest still wait to be talked about.
  private mutating func settle(_ fact: TownFact, holders: [String: ID<Person>]) {
    guard case .text(let name)? = fact["agreement"], let agreement = Reference<Agreement>(name),
      case .day(let due)? = fact["due"]
    else { return }
    agreementsOfDay = fact.day == lastAgreement ? agreementsOfDay + 1 : 0
    lastAgreement = fact.day
    guard agreementsOfDay < 8 else { return }
    let seed = Dice.mixed(settled.town.seed, 71 &+ UInt64(agreementsOfDay), life.index)
    var dice = Dice(seed ^ UInt64(Int(fact.day.number)) &* 0xE703_7ED1_A0B4_28DB)
    var role = Role.coordinatingCaseworker
    if case .text(let by)? = fact["by"], let named = Role(rawValue: by), holders[by] != nil { role = named }
    let actor = holders[role.rawValue].map { Actor.person($0, as: role) }
    let settledAs = dice.place([70, 10, 20])
    let day = max(fact.day, life.working(due.adding(days: dice.below(5) - 3)))
    let what: CaseFact
    switch settledAs {
    case 0: what = .planAgreementKept(PlanAgreementKept(agreement: agreement, by: .citizen))
    case 1:
      what = .planAgreementChanged(
        PlanAgreementChanged(agreement: agreement, reason: dice.pick(TownPhrases.moves), isDropped: true))
    default: return
    }
    // Marks of other pieces end on 0 to 3: see `add`.
    let mark = life.start.days(to: fact.day) * 64 + agreementsOfDay * 8 + 6
    wait(Piece(day: day, mark: mark, fact: what, actor: actor))
  }

  /// Three of ten are tied to a task, as the audit of 180 preparatory parts found (003 p. 56, figure 8).
  private mutating func note(on day: Day, by actor: Actor, _ dice: inout Dice) {
    let (accommodation, task, how) = dice.pick(TownPhrases.accommodations)
    let isTied = life.team.holds(Figures.preparationAccommodations, &dice)
    add(
      3, day,
      .accommodationNoted(
        AccommodationNoted(
          accommodation: accommodation, task: isTied ? task : nil, tiedToTask: isTied, howMet: isTied ? how : nil)),
      actor)
  }
}

extension Teller {
  mutating func tell(_ piece: OwnWork.Piece) { tell(piece.fact, on: piece.day, mark: piece.mark, by: piece.actor) }
}

extension SettledTown {
  /// Another of the team, by a throw; nil where there is none.
  func colleague(of person: ID<Person>, inTeam number: Int, _ thrown: UInt64) -> (person: ID<Person>, role: Role)? {
    let team = Team(number, seed: town.seed)
    let others = places(of: team).filter { self.person(team: number, member: $0.place) != person }
    guard !others.isEmpty else { return nil }
    let other = others[Int(thrown % UInt64(others.count))]
    return (self.person(team: number, member: other.place), other.role)
  }

  /// Those of a team and their roles, the leader in place 0.
  func places(of team: Team) -> [(place: Int, role: Role)] {
    var places: [(place: Int, role: Role)] = [(0, .teamLead)]
    for role in team.staffRoles {
      for _ in 0..<team.staff(role) {
        places.append((places.count, Role(rawValue: role.name) ?? .coordinatingCaseworker))
      }
    }
    return places
  }
}
