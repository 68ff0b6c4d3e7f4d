import Almanac
import Casework
import Foundation
import GRDB
import Identifiers

/// Who a case is about, worked out from its facts.
struct IdentityWriting {
  private var name: PersonName?
  private var cpr: CPR?
  private var administrativeNumber: String?
  private var localNumber: String?
  private var address = CitizenAddressChanged()
  private var protection = AddressProtectionSet(isProtected: false)
  private var opened: Day?
  private var closed: Day?

  init(facts: [CaseHistory.Standing]) {
    for standing in facts {
      switch standing.fact {
      case .citizenRegistered(let fact):
        (name, cpr) = (fact.name, fact.cpr)
        (administrativeNumber, localNumber) = (fact.administrativeNumber, fact.localNumber)
      case .citizenIdentityChanged(let fact):
        (name, cpr) = (fact.name, fact.cpr)
        (administrativeNumber, localNumber) = (fact.administrativeNumber, fact.localNumber)
      case .citizenAddressChanged(let fact): address = fact
      case .addressProtectionSet(let fact): protection = fact
      case .caseOpened: (opened, closed) = (standing.day, nil)
      case .caseClosed: closed = standing.day
      case .citizenReturned: closed = nil
      default: break
      }
    }
  }

  /// True where the order of names may be another now.
  func write(_ number: Int64, _ db: Database) throws -> Bool {
    let words = SearchText.words(of: [name?.given, name?.family, administrativeNumber, localNumber])
    let sortKey = DanishOrder.key(name, number: administrativeNumber ?? localNumber)
    let before = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT c.sort_key, c.subject, s.words FROM cases c LEFT JOIN case_search s ON s.rowid = c.number
          WHERE c.number = ?
          """), arguments: [number])
    try update(number, sortKey, db)
    // Only citizens are searched for.
    let searched = before?[1] == "citizen" ? words : ""
    if searched != before?[2] ?? "" {
      try db.cachedStatement(sql: "DELETE FROM case_search WHERE rowid = ?").execute(arguments: [number])
      if !searched.isEmpty {
        try db.cachedStatement(sql: "INSERT INTO case_search (rowid, words) VALUES (?, ?)").execute(
          arguments: [number, searched])
      }
    }
    return before?[0] != sortKey
  }

  private func update(_ number: Int64, _ sortKey: Data, _ db: Database) throws {
    let birthDay = cpr.flatMap {
      Day(year: $0.birthDate.year, month: $0.birthDate.month, day: $0.birthDate.day)
    }
    try db.cachedStatement(
      sql: """
        UPDATE cases SET given = ?, family = ?, sort_key = ?, cpr = ?, birth_day = ?, administrative_number = ?,
          local_number = ?, is_protected = ?, protected_until = ?, street = ?, postal_code = ?, town = ?, phone = ?,
          email = ?, opened = ?, closed = ?
        WHERE number = ?
        """
    ).execute(
      arguments: [
        name?.given, name?.family, sortKey, cpr?.digits, birthDay?.number, administrativeNumber, localNumber,
        protection.isProtected, protection.isProtected ? protection.until?.number : nil, address.street,
        address.postalCode, address.town, address.phone, address.email, opened?.number, closed?.number, number,
      ])
  }
}
