import Casework
import Foundation
import GRDB
import Identifiers
import Timelines

/// A case's own row while facts are taken in: its number, and whom it is about as far as its facts have said.
struct CaseEntry {
  /// How surely the facts say whom a case is about.
  enum Certainty: Int {
    /// Nothing has said so: a citizen, because most are.
    case assumed
    /// By the name of a stranger's row.
    case observed
    /// By a fact of the method's vocabulary.
    case typed
    /// By who the citizen is.
    case identity
  }

  let number: Int64
  private(set) var certainty: Certainty
  private(set) var subject: FactKind.Subject

  /// The row of a case, made where there is none.
  init(of id: Data, isNew: inout Bool, _ db: Database) throws {
    let known = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT number, certainty, subject FROM cases WHERE id = ?"), arguments: [id])
    if let known {
      isNew = false
      number = known[0]
      certainty = Certainty(rawValue: known[1]) ?? .assumed
      subject = try known.word(2)
      return
    }
    isNew = true
    certainty = .assumed
    subject = .citizen
    try db.cachedStatement(sql: "INSERT INTO cases (id, subject, certainty, sort_key) VALUES (?, ?, ?, ?)").execute(
      arguments: [id, subject.rawValue, certainty.rawValue, DanishOrder.key(nil, number: nil)])
    number = db.lastInsertedRowID
  }

  /// The first fact of the highest certainty says it. True where the subject became another.
  mutating func settle(_ new: FactKind.Subject, _ how: Certainty, _ db: Database) throws -> Bool {
    guard how.rawValue > certainty.rawValue else { return false }
    let changed = new != subject
    certainty = how
    subject = new
    try db.cachedStatement(sql: "UPDATE cases SET subject = ?, certainty = ? WHERE number = ?").execute(
      arguments: [subject.rawValue, certainty.rawValue, number])
    return changed
  }

  /// What the storage names of typed facts say.
  static let subjects: [String: (subject: FactKind.Subject, certainty: Certainty)] = {
    var subjects: [String: (subject: FactKind.Subject, certainty: Certainty)] = [:]
    for kind in CaseFactKind.allCases {
      guard let name = kind.vocabularyName, let meant = Vocabulary.kind(named: name) else { continue }
      subjects[kind.rawValue] = (meant.subject, .typed)
    }
    for kind in [
      CaseFactKind.citizenRegistered, .citizenIdentityChanged, .citizenAddressChanged, .addressProtectionSet,
    ] {
      subjects[kind.rawValue] = (.citizen, .identity)
    }
    return subjects
  }()
}
