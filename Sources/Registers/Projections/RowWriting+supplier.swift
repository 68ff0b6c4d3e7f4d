import Casework
import GRDB

extension RowWriting {
  /// Who has been named for an effort at a supplier. Who is named now, and whether it still goes on, is for whoever reads
  /// the case.
  func writeSupplierContacts(_ facts: [CaseHistory.Standing], _ number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM supplier_contacts WHERE case_number = ? AND effort = ?").execute(
      arguments: [number, place.entity])
    let named = facts.compactMap { fact in
      if case .supplierAgreed(let content) = fact.fact { NamedContact(content) } else { nil }
    }
    for contact in Set(named) {
      try db.cachedStatement(
        sql: "INSERT INTO supplier_contacts (supplier, contact, case_number, effort) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [contact.company, contact.contact, number, place.entity])
    }
  }
}
