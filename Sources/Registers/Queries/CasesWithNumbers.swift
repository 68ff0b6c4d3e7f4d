import Foundation
import GRDB
import Identifiers

/// The cases that have a CPR number, an administrative number or a local number: for rows that come from elsewhere.
public struct CasesWithNumbers: RegisterQuery {
  public struct Found: Hashable, Sendable {
    public var byCPR: [CPR: [ID<Case>]] = [:]
    public var byAdministrativeNumber: [String: [ID<Case>]] = [:]
    public var byLocalNumber: [String: [ID<Case>]] = [:]
  }

  public let cprs: [CPR]
  public let administrativeNumbers: [String]
  public let localNumbers: [String]
  public let membership: CaseMembership

  public init(
    cprs: [CPR] = [], administrativeNumbers: [String] = [], localNumbers: [String] = [], in membership: CaseMembership
  ) {
    self.cprs = cprs
    self.administrativeNumbers = administrativeNumbers
    self.localNumbers = localNumbers
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> Found {
    try registers.read { db in
      var found = Found()
      for cpr in cprs { found.byCPR[cpr] = try cases(where: "cpr", is: cpr.digits, db) }
      for number in administrativeNumbers {
        found.byAdministrativeNumber[number] = try cases(where: "administrative_number", is: number, db)
      }
      for number in localNumbers { found.byLocalNumber[number] = try cases(where: "local_number", is: number, db) }
      return found
    }
  }

  private func cases(where column: String, is number: String, _ db: Database) throws -> [ID<Case>]? {
    let statement = try db.cachedStatement(sql: "SELECT id FROM cases WHERE \(column) = ? ORDER BY id")
    let ids = try Data.fetchAll(statement, arguments: [number]).compactMap { ID<Case>(bytes: $0) }
    let reached = ids.filter(membership.contains)
    return reached.isEmpty ? nil : reached
  }
}
