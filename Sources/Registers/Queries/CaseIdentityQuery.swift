import Almanac
import Casework
import GRDB
import Identifiers
import Timelines

/// Who a case is about, as it is known now.
public struct CaseIdentity: Hashable, Sendable {
  public struct Address: Hashable, Sendable {
    public var street: String?
    public var postalCode: String?
    public var town: String?
  }

  /// Address protection; nil where there is none, and where the asker may not see that there is.
  public struct Protection: Hashable, Sendable {
    public var until: Day?
  }

  public let id: ID<Case>
  public let subject: FactKind.Subject
  public let name: PersonName?
  /// All ten digits: whether they are shown is for the page's reader's rights to decide.
  public let cpr: CPR?
  public let administrativeNumber: String?
  public let localNumber: String?
  public let birthDay: Day?
  /// nil where none is known, and where it is protected and the asker may not see it.
  public let address: Address?
  public let protection: Protection?
  public let phone: String?
  public let email: String?
  public let opened: Day?
  public let closed: Day?
}

/// Who a case is about; nil outside the membership.
public struct CaseIdentityQuery: RegisterQuery {
  public let id: ID<Case>
  public let membership: CaseMembership

  public init(_ id: ID<Case>, in membership: CaseMembership) {
    self.id = id
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> CaseIdentity? {
    guard membership.contains(id) else { return nil }
    let row = try registers.read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT subject, given, family, cpr, administrative_number, local_number, birth_day, is_protected,
            protected_until, street, postal_code, town, phone, email, opened, closed
          FROM cases WHERE id = ?
          """, arguments: [id.blob])
    }
    guard let row else { return nil }
    let isProtected: Bool = row[7]
    let isShown = !isProtected || membership.showsProtectedAddress(id)
    let address = CaseIdentity.Address(street: row[9], postalCode: row[10], town: row[11])
    let isKnown = address != CaseIdentity.Address()
    return CaseIdentity(
      id: id, subject: try row.word(0), name: row.personName(1, 2),
      cpr: (row[3] as String?).flatMap { try? CPR($0, acceptingFictitious: true) }, administrativeNumber: row[4],
      localNumber: row[5], birthDay: row.day(6), address: isKnown && isShown ? address : nil,
      protection: isProtected && isShown ? CaseIdentity.Protection(until: row.day(8)) : nil, phone: row[12],
      email: row[13], opened: row.day(14), closed: row.day(15))
  }
}
