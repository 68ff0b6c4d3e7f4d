import Almanac
import Casework
import DemoTown
import Identifiers
import Testing

private let settled = SettledTown(DemoTown(citizens: 402, until: Town.until))
private let cases: [SettledTown.Case] = (0..<3).flatMap { settled.cases(ofTeam: $0) }

extension SettledTown.Told {
  /// All but when it was recorded: what is written down late is written down later still in a longer history.
  fileprivate var portrait: String { "\(day) \(id) \(actor) \(fact)" }
}

@Suite struct TheTownAsItIsSettled {
  /// The appointments of a case as they stand last: day, time, minutes and who holds them.
  private func booked(_ told: SettledTown.Case) -> [(day: Day, time: ClockTime, plan: ContactPlanned)] {
    var last: [Reference<Appointment>: (day: Day, time: ClockTime?, plan: ContactPlanned)] = [:]
    for fact in told.facts {
      switch fact.fact {
      case .contactPlanned(let plan): last[plan.appointment] = (plan.scheduledFor, plan.time, plan)
      case .contactMoved(let move):
        last[move.appointment]?.day = move.scheduledFor
        last[move.appointment]?.time = move.time
      default: break
      }
    }
    return last.values.compactMap { entry in entry.time.map { (entry.day, $0, entry.plan) } }
  }

  @Test func `No two appointments of one person, or of one citizen, lie at the same time`() {
    var busy: [String: [Int]] = [:]
    var count = 0
    var groups = 0
    for told in cases {
      for (day, time, plan) in booked(told) {
        let minutes = plan.minutes ?? 0
        // A meeting of many lasts as long as it is planned to, and is nobody's own talk.
        if plan.group != nil {
          busy["\(told.id) \(day)", default: []].append(time.minutes * 100 + minutes)
          groups += 1
          continue
        }
        #expect((35...45).contains(minutes) && time.minute % 15 == 0)
        #expect(time.minutes >= 8 * 60 + 15 && time.minutes + minutes <= 15 * 60)
        let person = plan.person?.description
        #expect(person != nil, "\(plan.appointment) has nobody")
        for key in ["\(person ?? "")", "\(told.id)"] {
          busy["\(key) \(day)", default: []].append(time.minutes * 100 + minutes)
        }
        count += 1
      }
    }
    #expect(count > 10_000 && groups > 100)
    for (key, times) in busy {
      for (one, next) in zip(times.sorted(), times.sorted().dropFirst()) {
        #expect(one / 100 + one % 100 <= next / 100, "\(key)")
      }
    }
  }

  @Test func `An appointment without a time is rare: the day was full`() {
    let plans = cases.flatMap(\.facts).compactMap { if case .contactPlanned(let plan) = $0.fact { plan } else { nil } }
    #expect(plans.count { $0.time == nil } * 50 < plans.count)
    #expect(plans.allSatisfy { $0.form != .meeting || $0.time == nil || $0.place?.isEmpty == false })
    #expect(plans.allSatisfy { $0.form != .atCompany || $0.place?.isEmpty == false })
    let interpreted = Double(plans.count { $0.interpreter != nil }) / Double(plans.count)
    #expect(interpreted > 0.005 && interpreted < 0.12, "\(interpreted)")
  }

  @Test(arguments: ["2025-03-14", "2025-07-16", "2025-12-30"])
  func `A later last day only adds, also to tasks, notes and times of day`(text: String) throws {
    let early = try #require(Day(iso: text))
    let late = early.adding(days: 130)
    let before = SettledTown(DemoTown(citizens: 140, years: early.year - 2023, until: early, seed: 3))
    let after = SettledTown(DemoTown(citizens: 400, years: late.year - 2023, until: late, seed: 3))
    let ones = before.cases(ofTeam: 0)
    let others = after.cases(ofTeam: 0)
    let added = after.cases(ofTeam: 0, after: early)
    #expect(ones.count == others.count)
    for (place, (one, other)) in zip(ones, others).enumerated() {
      let told = one.facts.map(\.portrait)
      #expect(one.id == other.id)
      #expect(told == Array(other.facts.map(\.portrait).prefix(told.count)), "case \(place)")
      #expect(other.facts.dropFirst(told.count).allSatisfy { $0.day > early })
      #expect(added[place].facts.map(\.id) == other.facts.dropFirst(told.count).map(\.id))
    }
    let kinds = Set(others.flatMap(\.facts).map(\.fact.kind))
    #expect(kinds.isSuperset(of: [.taskGiven, .taskDone, .noteWritten, .accommodationNoted, .contactPlanned]))
    // A citizen's times are those of the team, whatever the town's size.
    #expect(before.citizen(137).facts.map(\.portrait) == before.cases(ofTeam: 1)[3].facts.map(\.portrait))
    let larger = SettledTown(DemoTown(citizens: 400, years: early.year - 2023, until: early, seed: 3))
    #expect(before.citizen(137).facts.map(\.portrait) == larger.cases(ofTeam: 1)[3].facts.map(\.portrait))
  }

  @Test func `No id comes twice, and nothing is recorded before its day or after the last one`() {
    var ids: Set<ID<FactInCase>> = []
    let end = Int64(DanishTime.start(of: Town.until.adding(days: 1))) * 1_000_000
    for fact in cases.flatMap(\.facts) {
      #expect(ids.insert(fact.id).inserted)
      #expect(fact.recorded >= Int64(DanishTime.start(of: fact.day)) * 1_000_000 && fact.recorded < end)
    }
  }

  @Test func `Tasks are given, some by a colleague, and done near their day`() {
    var given = 0
    var fromOthers = 0
    var open: [Day] = []
    for told in cases {
      var own: [Reference<WorkTask>: Day] = [:]
      for fact in told.facts {
        if case .taskGiven(let task) = fact.fact {
          given += 1
          #expect(own.updateValue(task.due, forKey: task.task) == nil)
          #expect(task.due >= fact.day && task.due.isWorkingDay && task.from != task.person)
          if task.from != nil { fromOthers += 1 }
        }
        if case .taskDone(let done) = fact.fact { #expect(own.removeValue(forKey: done.task) != nil) }
      }
      open += own.values
    }
    #expect(given > 500 && fromOthers * 6 > given && fromOthers * 3 < given)
    #expect(open.count { $0 > Town.until && $0 <= Town.until.adding(days: 7) } >= 3)
    #expect(open.allSatisfy { $0 > Town.until.adding(days: -45) })
  }

  @Test func `Three of ten accommodations are tied to a task`() {
    // Udvikling i fleksjob II, January 2021, p. 56, figure 8: 30 % of the preparatory parts, 37 % of the plans.
    let town = SettledTown(DemoTown(years: 1, until: Town.until))
    let noted = (0..<15).flatMap { town.cases(ofTeam: $0) }.flatMap(\.facts).compactMap {
      if case .accommodationNoted(let noted) = $0.fact { noted } else { nil }
    }
    let share = Double(noted.count { $0.task != nil }) / Double(noted.count)
    #expect(noted.count > 300 && abs(share - 0.31) < 0.06, "\(share) of \(noted.count)")
    #expect(noted.allSatisfy { ($0.task != nil) == ($0.tiedToTask == true) })
  }

  @Test func `Names differ in a team, and staff names in the whole town`() {
    let town = SettledTown(DemoTown(citizens: 3000, until: Town.until))
    for number in 0..<3 {
      let names = settled.cases(ofTeam: number).flatMap(\.facts).compactMap {
        if case .citizenRegistered(let citizen) = $0.fact { citizen.name?.full } else { nil }
      }
      #expect(names.count == 134 && Set(names).count == names.count)
    }
    let staff = (0..<town.town.teams).flatMap(town.members(ofTeam:))
    #expect(staff.count > 100)
    #expect(Set(staff.map(\.name)).count == staff.count)
    #expect(Set(staff.map(\.userName)).count == staff.count)
  }

  @Test func `One in fifteen is away on a working day, with a colleague who covers`() throws {
    let town = SettledTown(Town.demo)
    let teams = (0..<Town.demo.teams).map { Set(town.members(ofTeam: $0).map(\.person)) }
    let staff = teams.reduce(0) { $0 + $1.count }
    var away = 0
    var days = 0
    for offset in 0..<140 {
      let day = Town.until.adding(days: offset)
      let absences = town.absences(on: day)
      guard day.isWorkingDay else {
        #expect(absences.isEmpty)
        continue
      }
      days += 1
      away += absences.count
      for absence in absences {
        let team = try #require(teams.first { $0.contains(absence.person) })
        let cover = try #require(absence.covers)
        #expect(team.contains(cover) && cover != absence.person)
        #expect(absence.from <= day && day <= absence.to && !absences.contains { $0.person == cover })
        #expect(town.absences(on: absence.from.nextWorkingDay()).contains(absence))
      }
    }
    let share = Double(away) / Double(days * staff)
    #expect(share > 0.05 && share < 0.085, "\(share)")
  }
}
