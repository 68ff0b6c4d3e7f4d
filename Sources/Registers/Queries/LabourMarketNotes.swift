import Casework
import GRDB
import Identifiers

/// What is known of the demand for an occupation, and who wrote it when.
public struct LabourMarketRow: Hashable, Sendable {
  public let note: LabourMarketNoted
  public let by: Actor
  /// Microseconds since 1970 began (UTC).
  public let recorded: Int64
}

/// All that the municipality knows of the labour market, by code and the newest first.
public struct LabourMarketNotes: RegisterQuery {
  /// More than a municipality writes: so that one that took in a whole country's list still gets its page.
  public static let limit = 2000

  public init() {}

  public func run(in registers: Registers) throws -> [LabourMarketRow] {
    try registers.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT note, code, kind, outlook, openings, words, company, source, day, actor, recorded
            FROM labour_market ORDER BY code, day DESC, note LIMIT ?
            """), arguments: [Self.limit]
      ).compactMap { row in
        guard let note = Reference<LabourMarketNote>(row[0] as String),
          let kind = LabourMarketNoted.Kind(rawValue: row[2]), let day = row.day(8), let by = Actor(row[9] as String)
        else { return nil }
        return LabourMarketRow(
          note: LabourMarketNoted(
            note: note, code: row[1], kind: kind,
            outlook: (row[3] as String?).flatMap(LabourMarketNoted.Outlook.init(rawValue:)), openings: row[4],
            words: row[5], company: row[6], source: row[7], day: day),
          by: by, recorded: row[10])
      }
    }
  }
}

/// The agreements that have named a company in any of their versions, the oldest cases first; none outside the membership.
public struct AgreementsAt: RegisterQuery {
  public struct Row: Hashable, Sendable {
    public let id: ID<Case>
    public let agreement: Reference<Agreement>
  }

  public let company: Reference<Company>
  public let membership: CaseMembership

  /// As many as a page shows; a company has few agreements that one reader may see.
  public static let limit = 50

  public init(_ company: Reference<Company>, in membership: CaseMembership) {
    self.company = company
    self.membership = membership
  }

  public func run(in registers: Registers) throws -> [Row] {
    try registers.read { db in
      try GRDB.Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT DISTINCT c.id, a.agreement FROM agreement_contacts a JOIN cases c ON c.number = a.case_number
            WHERE a.company = ? AND c.closed IS NULL ORDER BY a.case_number, a.agreement
            """), arguments: [company.description]
      ).lazy.compactMap { row in
        guard let id: ID<Case> = row.id(0), membership.contains(id), let agreement = Reference<Agreement>(row[1])
        else { return nil }
        return Row(id: id, agreement: agreement)
      }.prefix(Self.limit).map { $0 }
    }
  }
}
