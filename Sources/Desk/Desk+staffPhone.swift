import Access
import Casework
import Identifiers
import Registers

/// The telephones of those who work here. Nobody but a colleague's own and the administrator change one.
extension Desk {
  /// The reader's own number changes, or goes away; nothing else about them does.
  public func setOwnPhone(_ reader: Reader, _ phone: PhoneNumber?) async throws {
    guard var staff = try registration(of: reader.person) else { throw DeskRefusal.notFound }
    guard staff.phone != phone?.international else { return }
    staff.phone = phone?.international
    try await append([.staffRegistered(staff)], by: reader.actor)
  }

  /// A colleague as they are registered now, to be changed by an administrator; nil where nobody is.
  public func registered(_ reader: Reader, _ person: ID<Person>) throws -> StaffRegistered? {
    try require(reader, .manageAccounts)
    return try registration(of: person)
  }

  private func registration(of person: ID<Person>) throws -> StaffRegistered? {
    try registers.ask(AllStaff())[person].map { member in
      StaffRegistered(
        person: member.id, name: member.name, role: member.role, team: member.team, userName: member.userName,
        grants: member.grants, isActive: member.isActive, fullTimeShare: member.fullTimeShare,
        phone: member.phone?.international)
    }
  }
}
