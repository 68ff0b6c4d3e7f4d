import Almanac
import Casework
import Identifiers
import Interventions
import Timelines

/// Turns a history into typed facts: codes into ids, a role into the person who held it that day, and an instant of
/// recording, mostly the same afternoon and sometimes days later.
struct Teller {
  private let settled: SettledTown
  private let number: Int
  private let team: Int
  private let daybook: Daybook?
  private(set) var holders: [String: ID<Person>] = [:]
  private(set) var told: [SettledTown.Told] = []

  init(_ settled: SettledTown, number: Int, team: Int, daybook: Daybook? = nil) {
    self.settled = settled
    self.number = number
    self.team = team
    self.daybook = daybook
  }

  mutating func tell(_ fact: CaseFact, on day: Day, sequence: Int, isNew: Bool) {
    guard isNew else { return }
    let recorded = instant(day, sequence)
    told.append(
      .init(
        day: day, recorded: recorded, actor: actor(for: nil), fact: fact,
        id: settled.id(3, number, part: sequence, milliseconds: Teller.milliseconds(day))))
  }

  /// Something people wrote beside the history.
  mutating func tell(_ fact: CaseFact, on day: Day, mark: Int, by actor: Actor?) {
    told.append(
      .init(
        day: day, recorded: instant(day, -mark), actor: actor ?? self.actor(for: nil), fact: fact,
        id: settled.id(4, number, part: mark, milliseconds: Teller.milliseconds(day))))
  }

  mutating func tell(_ fact: TownFact, sequence: Int, isNew: Bool) {
    var attributes: [String: FactValue] = [:]
    for (name, value) in fact.attributes { attributes[name] = Teller.value(value) }
    if case .text(let code)? = attributes["person"] {
      attributes["person"] = settled.person(code: code).map { .text($0.description) }
    }
    if fact.kind == .teamChanged {
      for end in ["from", "to"] {
        guard case .text(let code)? = attributes[end], let number = Int(code.dropFirst(2)) else { continue }
        attributes[end] = .text(settled.team(number - 1).reference.description)
      }
    }
    note(fact.kind, attributes)
    guard isNew else { return }
    guard var typed = try? CaseFact(vocabulary: fact.name, attributes: attributes) else {
      preconditionFailure("The town speaks the vocabulary; \(fact.name) does not fit it.")
    }
    var dice = Dice(Dice.mixed(settled.town.seed, 31 &+ UInt64(truncatingIfNeeded: sequence), number))
    let by = attributes["by"]?.written
    typed = furnish(typed, by: by, &dice)
    let recorded = instant(fact.day, sequence)
    told.append(
      .init(
        day: fact.day, recorded: recorded, actor: actor(for: by), fact: typed,
        id: settled.id(3, number, part: sequence, milliseconds: Teller.milliseconds(fact.day))))
  }

  /// An id follows from its day: when the fact was recorded may depend on the last day that is told.
  private static func milliseconds(_ day: Day) -> Int { (DanishTime.start(of: day) + 12 * 3600) * 1000 }

  private static func value(_ value: TownValue) -> FactValue {
    switch value {
    case .text(let text): .text(text)
    case .number(let hundredths): .number(Double(hundredths) / 100)
    case .truth(let truth): .truth(truth)
    case .list(let items): .list(items)
    case .day(let day): .text(day.description)
    }
  }

  private mutating func note(_ kind: TownFactName, _ attributes: [String: FactValue]) {
    guard case .text(let person)? = attributes["person"], let id = ID<Person>(person) else { return }
    switch kind {
    case .professionalAttached:
      if case .text(let role)? = attributes["role"] { holders[role] = id }
    case .jobBrokerAssigned: holders["jobBroker"] = id
    default: break
    }
  }

  /// Who wrote it down: the one who held the role, else the caseworker, else the team's leader.
  private func actor(for role: String?) -> Actor {
    let held = role.flatMap { role in Role(rawValue: role).flatMap { held in holders[role].map { ($0, held) } } }
    let caseworker = holders[Role.coordinatingCaseworker.rawValue].map { ($0, Role.coordinatingCaseworker) }
    let (person, acting) = held ?? caseworker ?? (settled.leader(ofTeam: team), .teamLead)
    return .person(person, as: acting)
  }

  /// Texts that no model reads, and times of day.
  private func furnish(_ fact: CaseFact, by role: String?, _ dice: inout Dice) -> CaseFact {
    switch fact {
    case .contactHeld(var content):
      content.subject = dice.pick(TownPhrases.talks)
      if let role, let holder = holders[role] { content.person = holder }
      // Dice of its own, so that nothing else becomes another, on whichever day the town is told of it.
      var copy = dice
      var own = Dice(Dice.mixed(copy.next(), 211, number))
      if own.chance(300) {
        content.note = own.pick(TownPhrases.talkNotes)
        content.shownToCitizen = true
      }
      return .contactHeld(content)
    case .contactPlanned(var content):
      guard let entry = daybook?.entry(content.appointment.description, ofCitizen: number) else { return fact }
      content.time = entry.time
      content.minutes = entry.minutes
      content.person = entry.person
      content.place = place(of: entry, &dice)
      content.interpreter = settled.interpreter(ofCitizen: number)
      return .contactPlanned(content)
    case .contactMoved(var content):
      content.time = daybook?.newTime(content.appointment.description, ofCitizen: number)
      content.onWhoseWish = dice.chance(600) ? .citizen : .professional
      content.reason = dice.pick(TownPhrases.moves)
      return .contactMoved(content)
    case .planAgreementMade(var content):
      content.text = dice.pick(TownPhrases.agreements)
      // The phrases say what the citizen does.
      content.by = .citizen
      return .planAgreementMade(content)
    case .progressionGoalSet(var content):
      content.text = dice.pick(TownPhrases.progress)
      return .progressionGoalSet(content)
    case .jobGoalSet(var content):
      content.hours = Double(dice.pick([4, 8, 10, 12, 15, 20, 37]))
      // Dice of its own, so that nothing else becomes another.
      var own = Dice(Dice.mixed(settled.town.seed, 131, number))
      return .jobGoalSet(TownGoals.worded(content, &own))
    default: return furnishWork(fact, &dice)
    }
  }

  private func place(of entry: Daybook.Entry, _ dice: inout Dice) -> String? {
    switch entry.form {
    case "meeting": return "Rådhuset, lokale \(dice.between(1, 9))"
    case "atCompany":
      return entry.company.flatMap { Reference<Identifiers.Company>($0) }.map(settled.name(ofCompany:))
        ?? "på virksomheden"
    case "elsewhere": return dice.pick(["biblioteket", "sundhedshuset", "en gåtur i byparken"])
    default: return nil
    }
  }

  private func instant(_ day: Day, _ sequence: Int) -> Int64 {
    var dice = Dice(Dice.mixed(settled.town.seed, 41 &+ UInt64(truncatingIfNeeded: sequence), number))
    // Chosen: most is written down the same day, a tenth within the next days, as case systems are used.
    let late = dice.chance(900) ? 0 : dice.between(1, 6)
    let seconds = DanishTime.start(of: min(day.adding(days: late), max(day, settled.town.until)))
    return Int64(seconds + 8 * 3600 + dice.below(8 * 3600)) * 1_000_000
  }
}
