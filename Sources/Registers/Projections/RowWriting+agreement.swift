import Casework
import GRDB

extension RowWriting {
  /// Whom an agreement has named at a company in any of its versions. Which of them it names now, and whether it still
  /// goes on, is for whoever reads the case.
  func writeAgreementContacts(_ facts: [CaseHistory.Standing], _ number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM agreement_contacts WHERE case_number = ? AND agreement = ?").execute(
      arguments: [number, place.entity])
    let named = facts.compactMap { fact in
      if case .workAgreementProposed(let content) = fact.fact { NamedContact(content.terms) } else { nil }
    }
    for contact in Set(named) {
      try db.cachedStatement(
        sql: "INSERT INTO agreement_contacts (company, contact, case_number, agreement) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [contact.company, contact.contact, number, place.entity])
    }
  }
}
