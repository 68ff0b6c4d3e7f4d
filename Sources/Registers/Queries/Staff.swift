import Foundation
import GRDB
import Identifiers

/// Somebody who works here, as registered last.
public struct StaffMember: Hashable, Sendable {
  public let id: ID<Person>
  public let name: String
  public let role: Role
  public let team: Reference<Team>?
  public let userName: String?
  /// By their names in the table of access.
  public let grants: [String]
  public let isActive: Bool
  /// Hours a week as a share of full time.
  public let fullTimeShare: Double?
  /// The telephone at work.
  public let phone: PhoneNumber?

  static let columns =
    "s.person, s.name, s.role, s.team, s.user_name, s.grants, s.is_active, s.full_time_share, s.phone"

  init?(_ row: Row) throws {
    guard let id: ID<Person> = row.id(0) else { return nil }
    self.id = id
    name = row[1]
    role = try row.word(2)
    team = (row[3] as String?).flatMap { Reference($0) }
    userName = row[4]
    grants = (row[5] as String).split(separator: "\n").map(String.init)
    isActive = row[6]
    fullTimeShare = row[7]
    phone = (row[8] as String?).flatMap { PhoneNumber($0) }
  }
}
