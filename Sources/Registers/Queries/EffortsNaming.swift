import Casework
import GRDB
import Identifiers

/// The efforts for which somebody at a supplier has ever been named, in open cases, the oldest cases first; none outside the
/// membership.
public struct EffortsNaming: RegisterQuery {
  public struct Row: Hashable, Sendable {
    public let id: ID<Case>
    public let effort: Reference<Effort>
  }

  /// The supplier stands as the company.
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
          SELECT c.id, s.effort FROM supplier_contacts s JOIN cases c ON c.number = s.case_number
          WHERE s.supplier = ? AND s.contact = ? AND c.closed IS NULL ORDER BY s.case_number, s.effort
          """, arguments: [contact.company, contact.contact]
      ).compactMap { row in
        guard let id: ID<Case> = row.id(0), membership.contains(id), let effort = Reference<Effort>(row[1]) else {
          return nil
        }
        return Row(id: id, effort: effort)
      }
    }
  }
}
