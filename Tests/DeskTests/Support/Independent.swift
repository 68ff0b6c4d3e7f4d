import Almanac
import Caseload
import Casework
import EventLog
import Identifiers
import InterventionFiles
import Interventions
import Journal
import Timelines

@testable import Desk

/// What the log says, read and evaluated without registers and caseload.
struct Independent {
  struct Owed: Hashable, CustomStringConvertible {
    let caseID: ID<Case>
    let model: String
    let rule: Int
    let opens: Day
    let due: Day
    let status: Obligation.Status

    var description: String { "\(model)/\(rule) \(opens)–\(due) \(status) \(caseID)" }
  }

  /// By case, what was recorded.
  let recorded: [ID<Case>: [RecordedFact]]

  init(_ log: any FactReading) async throws {
    var recorded: [ID<Case>: [RecordedFact]] = [:]
    var from = 1
    while true {
      let page = try await log.read(from: from, limit: 1000)
      guard let last = page.last else { break }
      for stored in page {
        if let (id, fact) = try Journal.read(stored).ofCase { recorded[id, default: []].append(fact) }
      }
      from = last.envelope.position + 1
    }
    self.recorded = recorded
  }

  /// Everything that the models found for a case on a day, with the models of a shelf.
  func obligations(_ models: [CaseloadModel], asOf day: Day) -> Set<Owed> {
    var all: Set<Owed> = []
    for (id, facts) in recorded {
      let standing = CaseHistory(facts).standing()
      let timeline = standing.compactMap { $0.fact.timelineFact(on: $0.day) }
      all.formUnion(Independent.obligations(of: timeline, id, models, asOf: day))
    }
    return all
  }

  static func obligations(
    of facts: [Fact], _ id: ID<Case>, _ models: [CaseloadModel], asOf day: Day
  ) -> Set<Owed> {
    let symbols = FactSymbols()
    let timeline = Timeline(symbols: symbols)
    for fact in facts { timeline.add(fact) }
    var all: Set<Owed> = []
    for model in models {
      for found in Evaluator(model.compiled, symbols: symbols).obligations(of: timeline, asOf: day) {
        all.insert(
          Owed(
            caseID: id, model: model.id, rule: found.rule, opens: found.opens, due: found.due, status: found.status))
      }
    }
    return all
  }
}

extension Caseload {
  /// Everything that was found, in the form that is compared.
  func found(in set: CaseSet? = nil) -> Set<Independent.Owed> {
    let set = set ?? everyCase
    return Set(
      models.flatMap { model in
        obligations(model: model.id, statuses: Set(Obligation.Status.allCases), in: set).rows.map {
          Independent.Owed(
            caseID: $0.caseKey.id(), model: $0.model, rule: $0.rule, opens: $0.opens, due: $0.due, status: $0.status)
        }
      })
  }
}

extension Desk {
  /// How many facts the log holds.
  var factCount: Int { get async throws { try await log.head().position } }
}
