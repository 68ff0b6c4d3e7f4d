import Almanac
import Casework
import Foundation
import GRDB
import Identifiers
import Journal

/// Works a row out from all that shapes it, and writes it in place of the one that was.
struct RowWriting {
  let place: Place
  let basis: [BasisRow]
  private let contents: [Int: Entry.Content]

  /// - Parameter contents: what some of the facts say, by position, as far as it is known without reading their bodies.
  init(_ place: Place, basis: [BasisRow], alreadyRead contents: [Int: Entry.Content]) {
    self.place = place
    self.basis = basis
    self.contents = contents
  }

  /// What a row's fact says; nil in a retraction.
  func content(_ row: BasisRow) throws -> Entry.Content? {
    if row.body.isEmpty { return nil }
    return try contents[row.position] ?? row.content(root: place.root)
  }

  /// True where the order of names may be another now.
  func write(_ db: Database) throws -> Bool {
    switch place.topic {
    case .identity: return try IdentityWriting(facts: standing()).write(number(db), db)
    case .appointment: try writeAppointment(standing(), number(db), db)
    case .task: try writeTask(standing(), number(db), db)
    case .letter: try writeLetter(standing(), number(db), db)
    case .preparation:
      let (facts, number) = (try standing(), try number(db))
      try writeQualityQueue(facts, number, db)
      try writeDecisionCourse(facts, number, db)
    case .success: try writeSuccesses(standing(), number(db), db)
    case .agreement: try writeAgreementContacts(standing(), number(db), db)
    case .supplier: try writeSupplierContacts(standing(), number(db), db)
    case .membership: try writeMembership(standing(), number(db), db)
    case .group: try writeGroup(db)
    case .staff: try writeStaff(db)
    case .absence: try writeAbsences(db)
    case .pair: try writePairs(db)
    case .team: try writeTeam(db)
    case .installation: try writeInstallation(db)
    case .town: try writeTown(db)
    case .batch: try writeBatch(db)
    case .figures: try writeFigures(db)
    case .market: try writeLabourMarket(db)
    case .company: try writeCompany(db)
    }
    return false
  }

  private func number(_ db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT number FROM cases WHERE id = ?")
    // A case has its row before anything is placed in it.
    return try Int64.fetchOne(statement, arguments: [place.root]) ?? 0
  }

  /// The facts of a case's place as they stand after corrections and retractions, by day.
  private func standing() throws -> [CaseHistory.Standing] {
    var recorded: [RecordedFact] = []
    var seen: Set<ID<FactInCase>> = []
    for row in basis {
      var day = row.day
      let fact: CaseFact
      switch try content(row) {
      case .none: fact = .factRetracted(FactRetracted(fact: row.about, reason: ""))
      case .ofCase(_, .factCorrected(let correction)) where seen.contains(row.about):
        fact = .factCorrected(correction)
      case .ofCase(_, .factCorrected(let correction)):
        // What was corrected was of no place, and stands here from its correction on.
        (day, fact) = (correction.day, correction.content)
      case .ofCase(_, let content): fact = content
      default: continue
      }
      seen.insert(row.about)
      recorded.append(RecordedFact(id: row.about, day: day, recorded: row.recorded, actor: row.actor, fact: fact))
    }
    return CaseHistory(recorded).standing().filter { Place.of($0.fact, root: place.root) == place }
  }
}
