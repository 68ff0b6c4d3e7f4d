import Casework
import Companies
import Foundation
import GRDB
import Identifiers
import Journal

/// Facts of the organisation and of companies are neither corrected nor retracted: a later one takes the earlier's place.
extension RowWriting {
  func writeStaff(_ db: Database) throws {
    guard let id = ID<Person>(place.entity) else { return }
    try db.cachedStatement(sql: "DELETE FROM staff WHERE person = ?").execute(arguments: [id.blob])
    guard let last = basis.last, case .ofOrganisation(.staffRegistered(let staff)) = try last.content(root: place.root)
    else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO staff (person, name, role, team, user_name, user_key, grants, is_active, full_time_share,
          phone, registered_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        id.blob, staff.name, staff.role.rawValue, staff.team?.description, staff.userName,
        staff.userName.map(UserKey.of), staff.grants.joined(separator: "\n"), staff.isActive, staff.fullTimeShare,
        staff.phone, last.position,
      ])
  }

  func writeAbsences(_ db: Database) throws {
    guard let id = ID<Person>(place.entity) else { return }
    try db.cachedStatement(sql: "DELETE FROM staff_absences WHERE person = ?").execute(arguments: [id.blob])
    for row in basis {
      guard case .ofOrganisation(.staffAbsenceSet(let absence)) = try content(row) else { continue }
      try db.cachedStatement(sql: "DELETE FROM staff_absences WHERE person = ? AND first_day = ?").execute(
        arguments: [id.blob, absence.from.number])
      // One that ends before it begins takes the earlier one back.
      guard absence.to >= absence.from else { continue }
      try db.cachedStatement(
        sql: "INSERT INTO staff_absences (person, first_day, last_day, covers) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [id.blob, absence.from.number, absence.to.number, absence.covers?.blob])
    }
  }

  func writeFigures(_ db: Database) throws {
    guard let id = ID<Person>(place.entity) else { return }
    try db.cachedStatement(sql: "DELETE FROM figures_opened WHERE person = ?").execute(arguments: [id.blob])
    for row in basis {
      guard case .ofOrganisation(.figuresOpened(let opened)) = try content(row), case .person(let by, _) = row.actor
      else { continue }
      try db.cachedStatement(
        sql: "INSERT INTO figures_opened (person, position, day, opened_by, purpose) VALUES (?, ?, ?, ?, ?)"
      ).execute(arguments: [id.blob, row.position, row.day.number, by.blob, opened.purpose])
    }
  }

  func writeTeam(_ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM teams WHERE reference = ?").execute(arguments: [place.entity])
    guard case .ofOrganisation(.teamNamed(let team)) = try basis.last?.content(root: place.root) else { return }
    try db.cachedStatement(sql: "INSERT INTO teams (reference, name) VALUES (?, ?)").execute(
      arguments: [place.entity, team.name])
  }

  func writeInstallation(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM installation")
    guard case .ofOrganisation(.installationBorn(let born)) = try basis.last?.content(root: place.root) else { return }
    try db.execute(
      sql: """
        INSERT INTO installation (number, municipality, is_demonstration, seed, citizens, first_year)
        VALUES (1, ?, ?, ?, ?, ?)
        """,
      arguments: [born.municipality, born.isDemonstration, born.seed, born.citizens, born.firstYear])
  }

  func writeTown(_ db: Database) throws {
    try db.execute(sql: "DELETE FROM town_lived_until")
    guard case .ofOrganisation(.townLivedUntil(let lived)) = try basis.last?.content(root: place.root) else { return }
    try db.execute(sql: "INSERT INTO town_lived_until (number, day) VALUES (1, ?)", arguments: [lived.day.number])
  }

  func writeBatch(_ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM batches WHERE batch = ?").execute(arguments: [place.entity])
    var taken: (fact: BatchTakenIn, row: BasisRow)?
    var retracted: (fact: BatchRetracted, row: BasisRow)?
    for row in basis {
      switch try content(row) {
      case .ofOrganisation(.batchTakenIn(let fact)): taken = (fact, row)
      case .ofOrganisation(.batchRetracted(let fact)): retracted = (fact, row)
      default: break
      }
    }
    guard let taken else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO batches (batch, file_name, recipe, facts, cases, row_count, skipped_rows, actor, recorded,
          retracted_because, retracted_by, retracted_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        place.entity, taken.fact.fileName, taken.fact.recipe, taken.fact.facts, taken.fact.cases, taken.fact.rows,
        taken.fact.skippedRows, taken.row.actor.description, taken.row.recorded, retracted?.fact.reason,
        retracted?.row.actor.description, retracted?.row.recorded,
      ])
  }

  func writeCompany(_ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM companies WHERE reference = ?").execute(arguments: [place.entity])
    var company: CompanyRegistered?
    var contact: CompanyContactNamed?
    for row in basis {
      switch try content(row) {
      case .ofCompany(_, .companyRegistered(let fact)): company = fact
      case .ofCompany(_, .companyContactNamed(let fact)): contact = fact
      default: break
      }
    }
    guard let company else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO companies (reference, name, cvr, street, town, is_public, contact_name, contact_title,
          contact_phone, contact_email)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        place.entity, company.name, company.cvr?.digits, company.street, company.town, company.isPublic, contact?.name,
        contact?.title, contact?.phone, contact?.email,
      ])
  }
}
