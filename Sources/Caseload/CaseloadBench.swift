import Almanac
import Foundation
import Interventions

/// Measures a caseload of a town that the caller tells. Told, never judged: no test asks for a time.
public enum CaseloadBench {
  public struct Figures: Sendable {
    public var citizens = 0
    public var facts = 0
    /// Bytes of the facts themselves, as they are packed.
    public var factBytes = 0
    public var obligations = 0
    /// All 24 facets over a scope of six citizens in seven, with two filters: seconds, warm.
    public var facetsMedian = 0.0
    public var facetsNinetyNinth = 0.0
    /// The same without filters.
    public var facetsUnfilteredMedian = 0.0
    /// Seconds to take the facts in, evaluated at the end.
    public var loading = 0.0
    /// Seconds to evaluate everything as of a new day.
    public var wholeEvaluation = 0.0
    /// Seconds to add a fact to one case and evaluate it again: median.
    public var oneCase = 0.0
    public var oneCaseNinetyNinth = 0.0
    public var snapshotBytes = 0
    /// Seconds to write a snapshot, to read its facts, and to evaluate them after.
    public var snapshotSave = 0.0
    public var snapshotLoad = 0.0
    public var snapshotRestore = 0.0
    /// Seconds: the fidelity of the first model over everybody, and what is owed to one person's cases.
    public var fidelity = 0.0
    public var owed = 0.0
  }

  /// - Parameters:
  ///   - history: the facts of a citizen, from 0.
  ///   - folder: where a snapshot may be written; it is removed again.
  public static func run(
    citizens: Int = 100_000, models: [CaseloadModel], day: Day, folder: String, history: @escaping (Int) -> [Fact]
  ) throws -> Figures {
    var figures = Figures()
    figures.citizens = citizens
    let caseload = Caseload(models: models, day: day)
    figures.loading = seconds {
      caseload.load((0..<citizens).lazy.map { CaseRecord(key($0), facts: history($0)) })
    }
    caseload.lock.reading {
      for stored in caseload.cases {
        figures.facts += caseload.shelf.count(of: stored.words)
        figures.factBytes += stored.words.count * 4
      }
      figures.obligations = caseload.findings.states.reduce(0) { $0 + $1.obligations.count }
    }
    measureFacets(caseload, citizens, &figures)
    figures.wholeEvaluation = seconds { caseload.turn(to: day.adding(days: 1)) }
    measureChanges(caseload, citizens, &figures)
    if let first = models.first {
      let everybody = caseload.everyCitizen
      figures.fidelity = seconds { _ = caseload.fidelity(model: first.id, in: everybody) }
    }
    let people = caseload.lock.reading { caseload.findings.whereabouts.ofPerson.keys.sorted() }
    if let person = people.first {
      let own = caseload.cases(ofPerson: person)
      figures.owed = seconds { _ = caseload.owed(in: own, until: day.adding(days: 7)) }
    }
    try measureSnapshot(caseload, models, folder, &figures)
    return figures
  }

  private static func key(_ number: Int) -> CaseKey { CaseKey(high: 1, low: UInt64(number)) }

  private static func measureFacets(_ caseload: Caseload, _ citizens: Int, _ figures: inout Figures) {
    let scope = caseload.cases((0..<citizens).lazy.filter { $0 % 7 != 0 }.map(key))
    let pairs: [[FacetFilter]] = [
      [FacetFilter(.standing, ["open"]), FacetFilter(.jobGoal, ["yes"])],
      [FacetFilter(.overdue, ["law", "method"]), FacetFilter(.placement, ["none"])],
      [FacetFilter(.lastContact, ["over90Days", "never"]), FacetFilter(.caseAge, ["over2Years"])],
      [FacetFilter(.flexJob, ["no"]), FacetFilter(.absence, ["none"])],
    ]
    for pair in pairs { _ = caseload.count(in: scope, filters: pair) }
    var times: [Double] = []
    var unfiltered: [Double] = []
    for round in 0..<1000 {
      times.append(seconds { _ = caseload.count(in: scope, filters: pairs[round % pairs.count]) })
      if round % 10 == 0 { unfiltered.append(seconds { _ = caseload.count(in: scope) }) }
    }
    (figures.facetsMedian, figures.facetsNinetyNinth) = middle(times)
    figures.facetsUnfilteredMedian = middle(unfiltered).median
  }

  private static func measureChanges(_ caseload: Caseload, _ citizens: Int, _ figures: inout Figures) {
    let today = caseload.day
    var times: [Double] = []
    for round in 0..<min(1000, citizens) {
      let fact = Fact("contact", on: today, ["by": .text("jobBroker")])
      times.append(seconds { caseload.append([fact], to: key(round * 97 % citizens)) })
    }
    (figures.oneCase, figures.oneCaseNinetyNinth) = middle(times)
  }

  private static func measureSnapshot(
    _ caseload: Caseload, _ models: [CaseloadModel], _ folder: String, _ figures: inout Figures
  ) throws {
    let path = folder + "/caseload.snapshot"
    defer { try? FileManager.default.removeItem(atPath: path) }
    figures.snapshotSave = try seconds { try caseload.save(to: path, position: 1, fingerprint: "bench") }
    figures.snapshotBytes = (try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)).count
    figures.snapshotLoad = try seconds { _ = try Caseload.read(path, fingerprint: "bench") }
    let other = Caseload(models: models, day: caseload.day)
    figures.snapshotRestore = try seconds { _ = try other.restore(from: path, fingerprint: "bench") }
  }

  private static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    try body()
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
  }

  private static func middle(_ times: [Double]) -> (median: Double, ninetyNinth: Double) {
    let ordered = times.sorted()
    guard let last = ordered.last else { return (0, 0) }
    return (ordered[ordered.count / 2], ordered.count < 100 ? last : ordered[ordered.count * 99 / 100])
  }
}
