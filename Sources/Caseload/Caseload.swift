import Almanac
import Foundation
import Interventions

/// Every case's timeline in memory, and what each model finds in it on the caseload's day.
///
/// It is derived and disposable: facts come in, answers come out, nothing in it is the truth. It has no clock: `turn(to:)`
/// tells it that a new Danish day has begun. Many may read at once while one writes; each answer is of one moment.
///
/// Every question takes a `CaseSet` and says nothing about a case outside it.
public final class Caseload: @unchecked Sendable {
  /// A case as it is kept.
  struct Stored {
    let key: CaseKey
    var subject: CaseSubject
    var origin: CaseOrigin
    var words: [UInt32]
  }

  /// All that was worked out for one day with some models; exchanged as a whole.
  struct Findings {
    var models: [CaseloadModel]
    var today: Day
    var lens: FactLens
    /// The writer's own.
    var evaluator: CaseEvaluator
    var states: [CaseState] = []
    var facets: FacetTable
    var whereabouts = Whereabouts()
  }

  /// Guards all that follows. Only who holds the pen writes.
  let lock = ReadersAndWriter()
  let pen = NSLock()
  /// Marks this caseload's sets.
  let house = UInt64.random(in: 1 ... .max)

  var shelf: FactShelf
  /// By number. A number is never given to a second case, so that no set that was made before comes to mean another.
  var cases: [Stored] = []
  var numberOfKey: [CaseKey: Int32] = [:]
  var findings: Findings
  /// The cases that have been evaluated and not forgotten, and the citizens among them.
  var present: CaseSet
  var presentCitizens: CaseSet
  /// Sums of blocks of cases, and the latest change in each block.
  let followings = FollowingShelf()
  private var stamps: [UInt64] = []
  private var changes: UInt64 = 0

  public init(models: [CaseloadModel] = [], day: Day) {
    shelf = FactShelf()
    let lens = FactLens(shelf, models: models)
    findings = Findings(
      models: models, today: day, lens: lens,
      evaluator: CaseEvaluator(shelf, lens, models: models, today: day), facets: FacetTable(models: models))
    present = CaseSet(house: house, words: [])
    presentCitizens = present
  }

  /// The day that all answers are of.
  public var day: Day { lock.reading { findings.today } }

  public var models: [CaseloadModel] { lock.reading { findings.models } }

  /// A case has changed: what was summed up over its block no longer holds.
  func mark(changed number: Int32) {
    let block = Int(number) / (64 * FollowingSum.blockWords)
    while stamps.count <= block { stamps.append(0) }
    changes += 1
    stamps[block] = changes
  }

  func stamp(ofBlock block: Int) -> UInt64 { block < stamps.count ? stamps[block] : 0 }

  /// The cases of a set that are here now. A set of another caseload has none.
  func admitted(_ set: CaseSet) -> CaseSet { set.intersection(present) }

  /// The number of a case that the set holds and that is here.
  func number(_ key: CaseKey, in set: CaseSet) -> Int32? {
    guard let number = numberOfKey[key], set.house == house, set.contains(number), present.contains(number) else {
      return nil
    }
    return number
  }

  func modelNumber(_ id: String) -> Int? { findings.models.firstIndex { $0.id == id } }

  /// A value of the shelf as it is written.
  func text(_ value: UInt32) -> String { shelf.symbols.values.spelling(value) ?? "" }

  /// The key of a facet's value that is no number.
  func key(_ facet: Facet, _ value: UInt32, _ models: [CaseloadModel]) -> String {
    switch facet {
    case .phase:
      let model = models[Int(value >> 8)]
      return model.id + "/" + model.compiled.model.phases[Int(value & 0xFF)].id
    case .standing: return "closed-" + text(value)
    default: return text(value)
    }
  }
}
