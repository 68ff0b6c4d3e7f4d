import Almanac

/// Somebody who is on a case now.
public struct CasePerson: Hashable, Sendable {
  /// The role as the vocabulary names it: `jobBroker`, `coordinatingCaseworker`, `standIn`, and `courseResponsible` for
  /// who holds the threads (who mostly stands with a role of their own as well).
  public let role: String
  /// The person as the facts write it.
  public let person: String
  public let since: Day
  /// Of a stand-in the role that is stood in for, where the facts name it, and the last day, where it is known.
  public let standsInFor: String?
  public let standInUntil: Day?
}

extension Caseload {
  /// Who is on a case of the set today, the course responsible first, stand-ins last; nobody where it is not in the set.
  public func people(of key: CaseKey, in scope: CaseSet) -> [CasePerson] {
    lock.reading {
      guard let number = number(key, in: scope) else { return [] }
      return findings.states[Int(number)].people.map(person)
    }
  }

  /// The team of a case of the set today.
  public func team(of key: CaseKey, in scope: CaseSet) -> String? {
    lock.reading {
      guard let number = number(key, in: scope) else { return nil }
      let team = findings.states[Int(number)].team
      return team == 0 ? nil : text(team)
    }
  }

  private func person(_ holder: Holder) -> CasePerson {
    let role =
      switch holder.part {
      case .role: holder.role == 0 ? "professional" : text(holder.role)
      case .jobBroker: "jobBroker"
      case .courseResponsible: "courseResponsible"
      case .standIn: "standIn"
      }
    let isStandIn = holder.part == .standIn
    return CasePerson(
      role: role, person: text(holder.person), since: Day(unchecked: holder.since),
      standsInFor: isStandIn && holder.role != 0 ? text(holder.role) : nil,
      standInUntil: isStandIn && holder.until != noDay ? Day(unchecked: holder.until) : nil)
  }
}
