import Access
import Almanac
import Answers
import Casework
import Desk
import Foundation
import Identifiers
import Workroom

@testable import Desk

/// A small installation: two teams with a few colleagues, and no citizens until a test registers some.
final class Office: Sendable {
  /// Those who work here.
  enum Colleague: String, CaseIterable {
    case caseworker, colleague, broker, mentor, leader, trustedLeader
    /// Of the other team.
    case neighbour, neighbourLeader
    /// In no team.
    case projectLead
    /// Tends the installation and has no cases.
    case administrator

    var role: Role {
      switch self {
      case .caseworker, .colleague, .neighbour: .coordinatingCaseworker
      case .broker: .jobBroker
      case .mentor: .mentor
      case .leader, .trustedLeader, .neighbourLeader: .teamLead
      case .projectLead, .administrator: .projectLead
      }
    }

    var grants: [Grant] {
      switch self {
      case .leader: [.exports, .imports]
      case .trustedLeader: [.protectedAddresses]
      case .administrator: [.administrator, .imports, .methodConsultant]
      default: []
      }
    }
  }

  let files: TestFolder
  let hands: HandClock
  let desk: Desk
  let north: Reference<Team>
  let south: Reference<Team>
  let people: [Colleague: ID<Person>]

  private init(
    files: TestFolder, hands: HandClock, desk: Desk, north: Reference<Team>, south: Reference<Team>,
    people: [Colleague: ID<Person>]
  ) {
    self.files = files
    self.hands = hands
    self.desk = desk
    self.north = north
    self.south = south
    self.people = people
  }

  /// Opens an office on a day, gives it to a test, and closes it.
  static func with(
    on day: Day = wednesday, isDemonstration: Bool = true, _ test: (Office) async throws -> Void
  ) async throws {
    let office = try await open(on: day, isDemonstration: isDemonstration)
    do {
      try await test(office)
    } catch {
      await office.desk.close()
      throw error
    }
    await office.desk.close()
  }

  private static func open(on day: Day, isDemonstration: Bool) async throws -> Office {
    let files = try TestFolder()
    let hands = HandClock(day)
    let desk = try await Desk.open(files.data, hands.clock)
    let north: Reference<Team> = Reference(desk.newID())
    let south: Reference<Team> = Reference(desk.newID())
    var people: [Colleague: ID<Person>] = [:]
    var facts: [OrganisationFact] = [
      .installationBorn(InstallationBorn(municipality: "Prøveby", isDemonstration: isDemonstration)),
      .teamNamed(TeamNamed(team: north, name: "Team Nord")), .teamNamed(TeamNamed(team: south, name: "Team Syd")),
    ]
    for colleague in Colleague.allCases {
      let person = desk.newPerson()
      people[colleague] = person
      let team: Reference<Team>? =
        switch colleague {
        case .neighbour, .neighbourLeader: south
        case .projectLead, .administrator: nil
        default: north
        }
      facts.append(
        .staffRegistered(
          StaffRegistered(
            person: person, name: colleague.rawValue, role: colleague.role, team: team, userName: colleague.rawValue,
            grants: colleague.grants.map(\.rawValue))))
    }
    try await desk.append(facts, by: Desk.town)
    return Office(files: files, hands: hands, desk: desk, north: north, south: south, people: people)
  }

  func reader(_ colleague: Colleague) throws -> Reader {
    guard let person = people[colleague], let reader = try desk.reader(person) else { throw DeskRefusal.notFound }
    return reader
  }

  /// Registers a citizen, by default one of the caseworker's, with what is already known of them.
  func citizen(
    _ name: String, serial: Int = 1, by colleague: Colleague = .caseworker, _ facts: [Proposal] = []
  ) async throws -> ID<Case> {
    let words = name.split(separator: " ").map(String.init)
    let who = CitizenRegistered(
      name: PersonName(given: words[0], family: words.dropFirst().joined(separator: " ")),
      cpr: CPR.fictitious(serial: serial))
    return try await desk.register(
      try reader(colleague), [Proposal(.citizenRegistered(who), on: desk.clock.today)] + facts)
  }

  /// Moves the clock, and lets midnight come.
  func turn(to day: Day, hour: Int = 10) {
    hands.set(day, hour: hour)
    desk.turnDay()
  }

  /// Records what must be accepted.
  func record(_ id: ID<Case>, by colleague: Colleague = .caseworker, _ proposals: Proposal...) async throws {
    let outcome = try await desk.record(try reader(colleague), id, proposals)
    guard case .done = outcome else { throw Unexpected(outcome: outcome) }
  }

  struct Unexpected: Error { let outcome: ActOutcome }
}

/// A talk of the contact course.
func talk(_ by: CaseRole = .coordinatingCaseworker, note: String? = nil) -> CaseFact {
  .contactHeld(
    ContactHeld(
      by: by, form: .meeting, minutes: 30, participants: [.citizen], note: note, authority: .municipality,
      contactCourse: true))
}

/// Asks for help and thereby for a first talk within a week.
func approach(on day: Day) -> Proposal {
  Proposal(.approachedMunicipality(ApproachedMunicipality(targetGroup: .kontanthjaelpJobparat)), on: day)
}

func reference<Kind>(_ text: String) -> Reference<Kind> { Reference(text)! }

extension ActOutcome {
  var isDone: Bool { if case .done = self { true } else { false } }
  var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
  var conflict: [CaseEvent]? { if case .conflict(let events) = self { events } else { nil } }
}

/// Who can help, where the Desk said that something is not allowed; nil where it said anything else.
func notAllowed(_ body: () async throws -> Void) async -> NotAllowedPage? {
  do {
    try await body()
    return nil
  } catch DeskRefusal.notAllowed(let page) {
    return page
  } catch {
    return nil
  }
}

func isNotFound(_ body: () async throws -> Void) async -> Bool {
  do {
    try await body()
    return false
  } catch DeskRefusal.notFound {
    return true
  } catch {
    return false
  }
}
