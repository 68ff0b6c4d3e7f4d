import Almanac
import Casework
import Identifiers
import Testing

@Suite("Who does what is derived from who is there, how the roles are shared and what was agreed apart")
struct WhoDoesWhatTests {
  private let caseworker = person(1), consultant = person(2), mentor = person(3), gone = person(4)
  private let day = Day(iso: "2026-03-10")!
  private var start: Day { day.adding(days: -30) }

  private static func person(_ number: UInt8) -> ID<Person> {
    ID(bytes: [UInt8](repeating: 0, count: 15) + [number])!
  }

  private func people(
    _ holders: [(CaseRole, ID<Person>)], _ agreed: RoleDistributionAgreed? = nil,
    standIn: (ID<Person>, CaseRole, Day)? = nil
  ) -> CasePeople {
    var state = CaseState()
    for (role, person) in holders {
      state.evolve(.professionalAttached(.init(role: role, person: person)), on: start)
    }
    if let agreed { state.evolve(.roleDistributionAgreed(agreed), on: start) }
    if let standIn {
      state.evolve(
        .standInRegistered(.init(person: standIn.0, from: start, to: standIn.2, for: standIn.1)), on: start)
    }
    return state.people
  }

  private func who(
    _ task: RoleTask, _ people: CasePeople, team: RoleModel.Name? = nil
  ) -> [ID<Person>] {
    let work = WhoDoesWhat(people, team: team.map { ($0, start) }, on: day)
    return work.lines.first { $0.task == task }?.people ?? []
  }

  /// Written by hand: with these round the citizen, who has authority, companies and support.
  @Test("each model gives the three trades to those who are there")
  func models() {
    let three: [(CaseRole, ID<Person>)] = [
      (.coordinatingCaseworker, caseworker), (.companyConsultant, consultant), (.mentor, mentor),
    ]
    let two: [(CaseRole, ID<Person>)] = [(.coordinatingCaseworker, caseworker), (.companyConsultant, consultant)]
    let one: [(CaseRole, ID<Person>)] = [(.coordinatingCaseworker, caseworker)]
    let expected:
      [(
        RoleModel.Name?, [(CaseRole, ID<Person>)], authority: [ID<Person>], companies: [ID<Person>],
        support: [ID<Person>]
      )] =
        [
          (nil, three, [caseworker], [consultant], [mentor]),
          (.allApart, three, [caseworker], [consultant], [mentor]),
          (.allApart, two, [caseworker], [consultant], []),
          (.consultantMentorAndCaseworker, two, [caseworker], [consultant], [consultant]),
          (.mentorAndCaseworker, two, [caseworker], [consultant], [caseworker]),
          (.allInclusive, one, [caseworker], [caseworker], [caseworker]),
          (.consultantMentorAndCaseworker, one, [caseworker], [], []),
          (.microTeam, two, [caseworker], [caseworker, consultant], [caseworker, consultant]),
          // Whose trade it is has it, also where the model would put it with another.
          (.consultantMentorAndCaseworker, three, [caseworker], [consultant], [mentor]),
        ]
    for (model, holders, authority, companies, support) in expected {
      let people = people(holders)
      #expect(who(.decisions, people, team: model) == authority, "\(String(describing: model))")
      #expect(who(.companies, people, team: model) == companies, "\(String(describing: model))")
      #expect(who(.support, people, team: model) == support, "\(String(describing: model))")
    }
  }

  @Test("what is agreed for the citizen goes before the team's way, and a name before both")
  func ownAgreement() {
    let two: [(CaseRole, ID<Person>)] = [(.coordinatingCaseworker, caseworker), (.companyConsultant, consultant)]
    let agreed = RoleDistributionAgreed(
      distribution: .mentorAndCaseworker, citizenTold: true,
      holders: [.init(task: .accompany, person: consultant), .init(task: .network, person: gone)])
    let people = people(two, agreed)
    let work = WhoDoesWhat(people, team: (.consultantMentorAndCaseworker, start), on: day)
    #expect(work.model == .mentorAndCaseworker && work.origin == .agreedHere(start) && work.isTold)
    let lines = Dictionary(uniqueKeysWithValues: work.lines.map { ($0.task, $0) })
    #expect(lines[.support]?.people == [caseworker] && lines[.support]?.isByName == false)
    #expect(lines[.accompany]?.people == [consultant] && lines[.accompany]?.isByName == true)
    // Who has left the citizen has no task there any more.
    #expect(lines[.network]?.people == [caseworker] && lines[.network]?.isByName == false)
    // Only names agreed: the rest is as the team shares it.
    let named = WhoDoesWhat(
      self.people(two, .init(holders: [.init(task: .plan, person: consultant)])),
      team: (.consultantMentorAndCaseworker, start), on: day)
    #expect(named.model == .consultantMentorAndCaseworker && named.origin == .team(start) && !named.isTold)
    #expect(named.lines.first { $0.task == .plan }?.people == [consultant])
  }

  @Test("a stand-in is named within the days of it, for the one who is away only")
  func standIn() {
    let two: [(CaseRole, ID<Person>)] = [(.coordinatingCaseworker, caseworker), (.companyConsultant, consultant)]
    let people = people(two, standIn: (caseworker, .companyConsultant, day))
    let today = WhoDoesWhat(people, team: nil, on: day)
    #expect(
      today.lines.first { $0.task == .companies }?.standIn == .init(person: caseworker, until: day))
    #expect(today.lines.first { $0.task == .decisions }?.standIn == nil)
    let tomorrow = WhoDoesWhat(people, team: nil, on: day.adding(days: 1))
    #expect(tomorrow.lines.allSatisfy { $0.standIn == nil })
  }

  @Test("every model but one's own can be chosen, says its source, and has all three trades once")
  func book() {
    #expect(Set(RoleModel.all.map(\.name)) == Set(RoleModel.Name.allCases).subtracting([.other]))
    for model in RoleModel.all {
      #expect(model.together.flatMap { $0 }.count == 3 && Set(model.together.flatMap { $0 }).count == 3)
    }
    #expect(RoleModel.on(Day(iso: "2018-04-30")!).isEmpty)
    #expect(RoleModel.on(day).count == 5)
  }
}
