import Almanac
import Identifiers

/// What is done for a citizen, task by task, so that each has a name beside it. The raw values are stored and do not
/// change.
public enum RoleTask: String, CaseIterable, Codable, Hashable, Sendable {
  // The authority's.
  case decisions, plan, papers
  // With companies.
  case companies, followUp, hours
  // Beside the citizen.
  case support, accompany, network

  /// The trade that has the task where each of them is a person of its own: authority and papers with the caseworker,
  /// companies and paid hours with the consultant, talk and company on the way with the mentor (seed 000 p. 7 and 9).
  public var hat: RoleHat {
    switch self {
    case .decisions, .plan, .papers: .caseworker
    case .companies, .followUp, .hours: .consultant
    case .support, .accompany, .network: .mentor
    }
  }
}

/// The three trades round a citizen (seed 000 p. 8). One person may wear several.
public enum RoleHat: String, CaseIterable, Hashable, Sendable {
  case caseworker, consultant, mentor

  /// Those who wear it by what they are.
  public var roles: [CaseRole] {
    switch self {
    case .caseworker: [.coordinatingCaseworker]
    case .consultant: [.companyConsultant, .jobBroker, .jobConsultant, .retentionConsultant]
    case .mentor: [.mentor, .youthMentor]
    }
  }
}

/// A way of sharing the three trades. Dated data: from when it can be chosen here, and where it is described.
public struct RoleModel: Hashable, Sendable {
  public typealias Name = RoleDistributionAgreed.Distribution

  public let name: Name
  public let from: Day
  /// Which trades lie with one person.
  public let together: [Set<RoleHat>]
  /// Where it is described.
  public let source: Source

  public enum Source: Hashable, Sendable {
    /// Evaluering af JobFirst, delrapport 3, May 2018: the page.
    case jobFirst(page: Int)
    /// Chosen by us: it stands in no report.
    case ours
  }

  /// The trades that lie with the same person as one of them, the trade itself first.
  public func companions(of hat: RoleHat) -> [RoleHat] {
    let group = together.first { $0.contains(hat) } ?? [hat]
    return [hat] + RoleHat.allCases.filter { $0 != hat && group.contains($0) }
  }

  /// What can be chosen on a day, in the order they are shown.
  public static func on(_ day: Day) -> [RoleModel] { all.filter { $0.from <= day } }

  /// The model of a name; nil for a distribution of one's own.
  public static func named(_ name: Name) -> RoleModel? { all.first { $0.name == name } }

  private static let published = Day(year: 2018, month: 5, day: 1)!

  /// Three of fifteen municipalities had three people, ten had two and two had one (p. 8). The fourth is the exception of
  /// the footnote there; a small team that shares everything is our own addition.
  public static let all = [
    RoleModel(
      name: .allApart, from: published, together: [[.caseworker], [.consultant], [.mentor]], source: .jobFirst(page: 10)
    ),
    RoleModel(
      name: .consultantMentorAndCaseworker, from: published, together: [[.caseworker], [.consultant, .mentor]],
      source: .jobFirst(page: 10)),
    RoleModel(
      name: .mentorAndCaseworker, from: published, together: [[.caseworker, .mentor], [.consultant]],
      source: .jobFirst(page: 8)),
    RoleModel(
      name: .allInclusive, from: published, together: [[.caseworker, .consultant, .mentor]], source: .jobFirst(page: 10)
    ),
    RoleModel(
      name: .microTeam, from: published, together: [[.caseworker, .consultant, .mentor]], source: .ours),
  ]
}
