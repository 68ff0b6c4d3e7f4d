import Almanac
import Interventions

/// A case's road: by each model what it is owed and was owed, the phases it is in, and why.
///
/// It is worked out from facts and a day alone, so the same road tells how it stood on another day, or how it was known
/// on another day: only the facts and the day that go in differ.
public struct Road: Sendable {
  public struct Element: Hashable, Sendable {
    /// The element's place in the model.
    public let index: Int
    /// In the order of the element's rules and of the days on which they open.
    public let obligations: [Obligation]
    public let summary: ElementSummary
  }

  public struct Course: Sendable {
    public let model: CaseloadModel
    /// The model's enrolment has held on some day until now.
    public let wasEverEnrolled: Bool
    /// The phases that hold on the day, by their places in the model.
    public let phases: [Int]
    public let elements: [Element]

    public var obligations: [Obligation] { elements.flatMap(\.obligations) }
    /// Nothing to show: not followed, and nothing asked for.
    public var isEmpty: Bool { elements.allSatisfy(\.obligations.isEmpty) }
  }

  /// The day that it is as of.
  public let day: Day
  /// In the models' order.
  public let courses: [Course]
  private let table: FactTable

  /// The road of facts that stand by themselves.
  public init(facts: [Fact], asOf day: Day, models: [CaseloadModel]) {
    let builder = FactTableBuilder()
    let number = builder.addCase("road")
    for fact in facts {
      builder.add(name: fact.name, on: fact.day, attributes: fact.attributes.map { ($0.key, $0.value) }, toCase: number)
    }
    let table = builder.build()
    self.day = day
    self.table = table
    courses = models.map { model in
      let evaluator = Evaluator(model.compiled, symbols: table.symbols)
      let obligations = evaluator.obligations(ofCase: 0, in: table, asOf: day)
      let summary = evaluator.summary(of: table, asOf: day)
      let byElement = Dictionary(grouping: obligations) { model.compiled.place(ofRule: $0.rule).element }
      return Course(
        model: model, wasEverEnrolled: evaluator.enrolledCases(of: table, cases: 0..<1, asOf: day) == 1,
        phases: evaluator.phases(ofCase: 0, in: table, asOf: day),
        elements: model.compiled.model.elements.indices.map {
          Element(index: $0, obligations: byElement[$0] ?? [], summary: summary.elements[$0])
        })
    }
  }

  /// The facts that it was worked out from, in order; those after the day are among them and say nothing.
  public var facts: [Fact] { table.facts(ofCase: 0) }

  public func course(ofModel id: String) -> Course? { courses.first { $0.model.id == id } }

  /// Why obligations of one model are as they are; nothing for those that the road does not have. One evaluator serves
  /// them all: making one costs more than asking it.
  public func explain(_ obligations: [Obligation], ofModel id: String) -> [Obligation: Explanation] {
    guard let course = course(ofModel: id), !obligations.isEmpty else { return [:] }
    let known = Set(course.obligations)
    let evaluator = Evaluator(course.model.compiled, symbols: table.symbols)
    var explanations: [Obligation: Explanation] = [:]
    for obligation in obligations where known.contains(obligation) && explanations[obligation] == nil {
      explanations[obligation] = evaluator.explain(obligation, ofCase: 0, in: table, asOf: day)
    }
    return explanations
  }

  /// Why an obligation of the road is as it is; nil where the road has no such obligation.
  public func explain(_ obligation: Obligation, ofModel id: String) -> Explanation? {
    explain([obligation], ofModel: id)[obligation]
  }

  /// Why a row of a list is as it is; nil where the road has no such obligation.
  public func explain(_ row: ObligationRow) -> Explanation? {
    obligation(row).flatMap { explain($0, ofModel: row.model) }
  }

  /// The obligation of a row of a list.
  public func obligation(_ row: ObligationRow) -> Obligation? {
    course(ofModel: row.model)?.obligations.first {
      $0.rule == row.rule && $0.opens == row.opens && $0.due == row.due && $0.status == row.status
        && $0.fulfilled == row.fulfilled
    }
  }
}

extension Caseload {
  /// The road of a case of the set today; nil where it is not in it.
  ///
  /// - Parameter ids: only by these models, from the facts that they read; nil for all.
  public func road(of key: CaseKey, in scope: CaseSet, byModels ids: Set<String>? = nil) -> Road? {
    let known = lock.reading { () -> (facts: [Fact], models: [CaseloadModel], day: Day)? in
      guard let number = number(key, in: scope) else { return nil }
      let words = cases[Int(number)].words
      guard let ids else { return (shelf.facts(words), findings.models, findings.today) }
      let models = findings.models.filter { ids.contains($0.id) }
      let names = models.reduce(into: Set<UInt32>()) { names, model in
        names.formUnion(model.readsFacts.compactMap { shelf.symbols.factNames.find($0) })
      }
      return (shelf.facts(words, named: names, withFirst: true), models, findings.today)
    }
    return known.map { Road(facts: $0.facts, asOf: $0.day, models: $0.models) }
  }

  /// Why a row of a list is as it is; nil where its case is not in the set, or the row is no longer so.
  public func explain(_ row: ObligationRow, in scope: CaseSet) -> Explanation? {
    road(of: row.caseKey, in: scope, byModels: [row.model])?.explain(row)
  }

  /// The road of facts given from outside, by the caseload's models: for how it stood, or was known, on another day.
  public func evaluate(facts: [Fact], asOf day: Day) -> Road {
    Road(facts: facts, asOf: day, models: models)
  }

  /// The facts of some names, of the cases of the set that have any; each case's in order.
  public func facts(named names: Set<String>, in scope: CaseSet) -> [(key: CaseKey, facts: [Fact])] {
    lock.reading {
      let wanted = Set(names.compactMap { shelf.symbols.factNames.find($0) })
      guard !wanted.isEmpty else { return [] }
      var found: [(key: CaseKey, facts: [Fact])] = []
      admitted(scope).eachNumber { number in
        let stored = cases[Int(number)]
        let facts = shelf.facts(stored.words, named: wanted)
        if !facts.isEmpty { found.append((stored.key, facts)) }
      }
      return found
    }
  }

  /// The facts of a case of the set, in order; nil where it is not in it.
  public func facts(of key: CaseKey, in scope: CaseSet) -> [Fact]? {
    lock.reading { number(key, in: scope).map { shelf.facts(cases[Int($0)].words) } }
  }
}
