import Casework
import GRDB
import Identifiers

/// The agreements that have named a contact person at a company in any of their versions, the oldest cases first; none
/// outside the membership.
public struct AgreementsNaming: RegisterQuery {
  public struct Row: Hashable, Sendable {
    public let id: ID<Case>
    public let agreement: Reference<Agreement>
  }

  public let contact: NamedContact
  public let membership: CaseMembership

  public init(_ contact: NamedContact, in membership: CaseMembership) {
    self.contact = contact
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> [Row] {
    try registers.read { db in
      try GRDB.Row.fetchAll(
        db,
        sql: """
          SELECT c.id, a.agreement FROM agreement_contacts a JOIN cases c ON c.number = a.case_number
          WHERE a.company = ? AND a.contact = ? AND c.closed IS NULL ORDER BY a.case_number, a.agreement
          """, arguments: [contact.company, contact.contact]
      ).compactMap { row in
        guard let id: ID<Case> = row.id(0), membership.contains(id), let agreement = Reference<Agreement>(row[1])
        else { return nil }
        return Row(id: id, agreement: agreement)
      }
    }
  }
}
