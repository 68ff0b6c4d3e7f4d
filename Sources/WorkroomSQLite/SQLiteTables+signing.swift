import Foundation
import GRDB
import Identifiers
import Workroom

extension SQLiteTables {
  /// The link's columns, always as the first of a row.
  private static let linkColumns = """
    signing_links.id, case_id, agreement, party, person, name, made_by, made, signing_links.expires, reminded,
    tries_left, code_digest, signing_links.token_digest
    """

  func signingLink(_ tokenDigest: Data) throws -> StoredSigningLink? {
    try rows("SELECT \(Self.linkColumns) FROM signing_links WHERE token_digest = ?", [tokenDigest]).first
      .map(read(link:))
  }

  func signingLinks(case caseID: ID<Case>, agreement: String) throws -> [StoredSigningLink] {
    // Sorted as every store sorts them: SQLite's order of texts is by bytes.
    try rows(
      "SELECT \(Self.linkColumns) FROM signing_links WHERE case_id = ? AND agreement = ?",
      [Data(caseID.bytes), agreement]
    ).map(read(link:)).sorted { $0.link.party < $1.link.party }
  }

  func insert(_ stored: StoredSigningLink) throws {
    let link = stored.link
    try run(
      """
      INSERT INTO signing_links (id, case_id, agreement, party, person, name, made_by, made, expires, reminded,
        tries_left, code_digest, token_digest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        Data(link.id.bytes), Data(link.caseID.bytes), link.agreement, link.party, Data(link.person.bytes), link.name,
        Data(link.madeBy.bytes), link.made.milliseconds, link.expires.milliseconds, link.reminded?.milliseconds,
        link.triesLeft, stored.codeDigest?.bytes, stored.tokenDigest,
      ])
  }

  func update(_ stored: StoredSigningLink) throws {
    // Only what changes in a link's life.
    try run(
      "UPDATE signing_links SET reminded = ?, tries_left = ?, code_digest = ? WHERE id = ?",
      [
        stored.link.reminded?.milliseconds, stored.link.triesLeft, stored.codeDigest?.bytes, Data(stored.link.id.bytes),
      ])
  }

  func remove(_ link: ID<SigningLink>) throws {
    // Its guests go with it: see the table.
    try run("DELETE FROM signing_links WHERE id = ?", [Data(link.bytes)])
  }

  private func read(link row: Row) throws -> StoredSigningLink {
    let link = SigningLink(
      id: try row.id(0, SigningLink.self), caseID: try row.id(1, Case.self), agreement: try row.text(2),
      party: try row.text(3), person: try row.id(4, Person.self), name: try row.text(5),
      madeBy: try row.id(6, Person.self), made: try row.instant(7), expires: try row.instant(8),
      reminded: row.isNull(9) ? nil : try row.instant(9), triesLeft: Int(try row.number(10)))
    return StoredSigningLink(
      link, tokenDigest: try row.bytes(12), codeDigest: row.isNull(11) ? nil : Secret(try row.bytes(11)))
  }

  func signingGuest(_ tokenDigest: Data) throws -> SigningGuest? {
    try rows(
      """
      SELECT \(Self.linkColumns), signing_guests.expires, form_secret FROM signing_guests
      JOIN signing_links ON signing_links.id = signing_guests.link WHERE signing_guests.token_digest = ?
      """, [tokenDigest]
    ).first.map { row in
      SigningGuest(
        link: try read(link: row).link, expires: try row.instant(13), formSecret: Secret(try row.bytes(14)))
    }
  }

  func insert(_ guest: SigningGuest, tokenDigest: Data) throws {
    try run(
      "INSERT INTO signing_guests (token_digest, link, expires, form_secret) VALUES (?, ?, ?, ?)",
      [tokenDigest, Data(guest.link.id.bytes), guest.expires.milliseconds, guest.formSecret.bytes])
  }

  func removeSigningGuest(_ tokenDigest: Data) throws {
    try run("DELETE FROM signing_guests WHERE token_digest = ?", [tokenDigest])
  }

  func paper(_ digest: String, case caseID: ID<Case>) throws -> Paper? {
    try rows("SELECT media, bytes, kept FROM papers WHERE case_id = ? AND digest = ?", [Data(caseID.bytes), digest])
      .first.map { row in
        guard let media = Paper.Media(rawValue: try row.text(0)) else { throw WorkroomError.damaged }
        return Paper(digest: digest, caseID: caseID, media: media, bytes: try row.bytes(1), kept: try row.instant(2))
      }
  }

  func insert(_ paper: Paper) throws {
    try run(
      "INSERT INTO papers (case_id, digest, media, bytes, kept) VALUES (?, ?, ?, ?, ?)",
      [Data(paper.caseID.bytes), paper.digest, paper.media.rawValue, paper.bytes, paper.kept.milliseconds])
  }
}
