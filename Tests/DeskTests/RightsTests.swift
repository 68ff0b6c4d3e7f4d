import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("Who may do what in a case")
struct RightsTests {
  /// What is recorded for each act: written by hand, so that a change of the table of access shows here.
  static func proposal(_ act: CaseAct, _ office: Office) -> Proposal? {
    let person = office.people[.colleague]!
    let fact: CaseFact? =
      switch act {
      case .registerContact: talk()
      case .planContact: .contactPlanned(.init(appointment: reference("ny"), scheduledFor: wednesday))
      case .note: .noteWritten(.init(text: "Et notat", shownToCitizen: false))
      case .task: .taskGiven(.init(task: reference("ny"), text: "Ring", due: wednesday, person: person))
      case .waive: .waiverGiven(.init(element: "foerste-samtale", from: wednesday, reason: "Rejst"))
      case .followUp: .companyFollowUpHeld(.init(placement: reference("p1")))
      case .placement: .placementStarted(.init(placement: reference("p2"), kind: .workPlacement))
      case .endPlacement: .placementEnded(.init(placement: reference("p1")))
      case .hours: .hoursChanged(.init(placement: reference("p1"), hours: 8))
      case .jobGoal: .jobGoalSet(.init(goal: reference("m"), occupation: "Lager"))
      case .progressionGoal:
        .progressionGoalSet(.init(goal: reference("g"), dimension: .hours, by: wednesday, text: "Flere timer"))
      case .accommodation: .accommodationNoted(.init(accommodation: "Pauser", task: "Lager"))
      case .agreement: .planAgreementMade(.init(agreement: reference("a"), text: "Søge to job"))
      case .planUpdated: .myPlanUpdated(.init())
      case .document: .cvUpdated(.init())
      case .enrol: .modelEntered(.init(model: ModelName("jobfirst")))
      case .leave: .modelLeft(.init(model: ModelName("virksomhedscenter")))
      case .assign: .professionalAttached(.init(role: .mentor, person: person))
      case .benefit: .benefitStarted(.init(benefit: .ledighedsydelse))
      case .absence: .absenceStarted(.init(absence: reference("f"), kind: .illness))
      case .identity: .citizenIdentityChanged(.init(name: PersonName(given: "Ny", family: "Navn")))
      case .meeting: .caseMeetingHeld(.init())
      case .correct, .retract, .seeAccessLog: nil
      }
    return fact.map { Proposal($0, on: wednesday) }
  }

  static let talks: Set<CaseAct> = [.registerContact, .planContact, .note, .task, .followUp, .absence, .meeting]
  static let work: Set<CaseAct> = [
    .placement, .endPlacement, .hours, .jobGoal, .progressionGoal, .accommodation, .agreement, .planUpdated, .document,
  ]
  static let authority: Set<CaseAct> = [.enrol, .leave, .benefit, .identity, .assign]

  /// By hand: what each of them may in a case of the caseworker's, whose mentor and job broker they are.
  static let expected: [(Office.Colleague, Set<CaseAct>)] = [
    (.caseworker, talks.union(work).union(authority).union([.waive, .correct, .retract, .seeAccessLog])),
    (.broker, talks.union(work).union([.waive, .correct, .retract])),
    (.mentor, talks.union([.correct, .retract])),
    // Of the same team, and not on the case.
    (.colleague, talks.union([.correct, .retract])),
    (.leader, talks.union(authority).union([.waive, .correct, .retract, .seeAccessLog])),
    (.neighbour, []), (.neighbourLeader, []), (.projectLead, []), (.administrator, []),
  ]

  static func citizen(_ office: Office) async throws -> ID<Case> {
    let id = try await office.citizen(
      "Bente Prøvesen",
      [
        Proposal(.caseOpened(.init()), on: day("2026-01-05")),
        Proposal(.modelEntered(.init(model: ModelName("virksomhedscenter"))), on: day("2026-01-06")),
        Proposal(.placementStarted(.init(placement: reference("p1"), kind: .workPlacement)), on: day("2026-02-02")),
      ])
    try await office.record(
      id, Proposal(.jobBrokerAssigned(.init(person: office.people[.broker])), on: wednesday),
      Proposal(.professionalAttached(.init(role: .mentor, person: office.people[.mentor])), on: wednesday))
    return id
  }

  @Test(
    "whoever may do an act does it, and it stands; whoever may not is told who can help, and nothing is recorded",
    arguments: expected)
  func acts(_ colleague: Office.Colleague, _ may: Set<CaseAct>) async throws {
    try await Office.with { office in
      let reader = try office.reader(colleague)
      for act in CaseAct.allCases {
        let id = try await Self.citizen(office)
        guard let proposal = Self.proposal(act, office) else { continue }
        let before = try await office.desk.factCount
        if may.contains(act) {
          let outcome = try await office.desk.record(reader, id, [proposal])
          #expect(outcome.isDone, "\(act)")
          // Four weeks after a placement it is asked whether the citizen is self-supporting.
          let follows = act == .endPlacement ? 1 : 0
          #expect(try await office.desk.factCount == before + 1 + follows, "\(act)")
        } else {
          let page = await notAllowed { _ = try await office.desk.record(reader, id, [proposal]) }
          #expect(page != nil, "\(act)")
          #expect(page?.people.contains { $0.id == reader.person } == false, "\(act)")
          #expect(try await office.desk.factCount == before, "\(act)")
        }
      }
    }
  }

  @Test("the page offers exactly the acts that are allowed, and none when it looks back", arguments: expected)
  func offered(_ colleague: Office.Colleague, _ may: Set<CaseAct>) async throws {
    try await Office.with { office in
      let id = try await Self.citizen(office)
      let reader = try office.reader(colleague)
      guard !may.isEmpty else {
        #expect(await notAllowed { _ = try await office.desk.citizen(reader, id) } != nil)
        return
      }
      #expect(try await office.desk.citizen(reader, id).acts == may)
      #expect(try await office.desk.citizen(reader, id, dials: Dials(asOf: wednesday)).acts.isEmpty)
    }
  }

  @Test("an act of several facts is refused whole where one of them is not allowed")
  func severalFacts() async throws {
    try await Office.with { office in
      let id = try await Self.citizen(office)
      let before = try await office.desk.factCount
      let mentor = try office.reader(.mentor)
      let page = await notAllowed {
        _ = try await office.desk.record(
          mentor, id, [Proposal(talk(), on: wednesday), Self.proposal(.jobGoal, office)!])
      }
      #expect(page?.helper == .courseResponsible)
      #expect(try await office.desk.factCount == before)
    }
  }

  @Test("one's own is corrected and taken back; another's only by whoever the table says")
  func ownAndOthers() async throws {
    try await Office.with { office in
      let id = try await Self.citizen(office)
      let mentor = try office.reader(.mentor)
      try await office.record(id, by: .mentor, Self.proposal(.note, office)!)
      let own = try #require(try await office.desk.citizen(mentor, id).events.first { $0.by?.id == mentor.person })
      let better = Proposal(.noteWritten(.init(text: "Rettet", shownToCitizen: false)), on: wednesday)
      #expect(own.mayCorrect)
      #expect(try await office.desk.correct(mentor, id, own.id, to: better, reason: "stavefejl").isDone)

      let broker = try office.reader(.broker)
      let before = try await office.desk.factCount
      #expect(
        await notAllowed { _ = try await office.desk.correct(broker, id, own.id, to: better, reason: "andet") }?.helper
          == .courseResponsible)
      #expect(
        await notAllowed { _ = try await office.desk.retract(broker, id, own.id, reason: "andet") }?.helper
          == .teamLead)
      #expect(
        await notAllowed {
          _ = try await office.desk.retract(try office.reader(.caseworker), id, own.id, reason: "andet")
        } != nil)
      #expect(try await office.desk.factCount == before)
      #expect(
        try await office.desk.correct(try office.reader(.caseworker), id, own.id, to: better, reason: "andet").isDone)
      #expect(try await office.desk.retract(try office.reader(.leader), id, own.id, reason: "forkert sag").isDone)
    }
  }

  @Test("who registers a citizen has the citizen from then on, and only those with the authority register")
  func registering() async throws {
    try await Office.with { office in
      let before = try await office.desk.factCount
      for colleague in [Office.Colleague.broker, .mentor, .projectLead, .administrator] {
        #expect(
          await notAllowed { _ = try await office.citizen("Ny Borger", by: colleague) } != nil, "\(colleague)")
      }
      #expect(try await office.desk.factCount == before)
      let id = try await office.citizen("Ny Borger")
      let page = try await office.desk.citizen(try office.reader(.caseworker), id)
      #expect(page.citizen.name?.full == "Ny Borger")
      #expect(page.team?.id == office.north)
      #expect(page.people.map(\.person?.id) == [office.people[.caseworker]])
    }
  }
}
