import Almanac
import Interventions
import Testing

/// A fact on a day.
func on(_ day: Day, _ name: String, _ attributes: [String: FactValue] = [:]) -> Fact {
  Fact(name, on: day, attributes)
}

/// A model of one element, `E`.
func model(
  _ rules: Rule..., enrolment: StateExpression? = nil, states: [String: StateExpression] = [:],
  phases: [InterventionModel.Phase] = []
) -> InterventionModel {
  InterventionModel(
    id: "m", enrolment: enrolment,
    states: states.sorted { $0.key < $1.key }.map { InterventionModel.NamedState($0.key, $0.value) }, phases: phases,
    elements: [InterventionModel.Element(id: "E", source: "s. 1", rules: rules)])
}

func table(_ cases: [(String, [Fact])]) -> FactTable {
  let builder = FactTableBuilder()
  for (name, facts) in cases {
    builder.addCase(name)
    for fact in facts { builder.add(fact, toCase: name) }
  }
  return builder.build()
}

/// The obligations of one case, a line each: when it opens, when it is due, how it went, the day that fulfilled it, and
/// what it lacks. A timeline to which the facts are added one by one must give the same as a table of them all.
func worked(
  _ model: InterventionModel, _ facts: [Fact], asOf: Day, sourceLocation: SourceLocation = #_sourceLocation
) throws -> [String] {
  let compiled = try CompiledModel(model)
  let run = ExampleRun(compiled, facts: facts, asOf: asOf)
  let lines = run.outcomes.flatMap { $0 }.map { outcome in
    let lacks = outcome.lacks.isEmpty ? "" : " lacks " + outcome.lacks.joined(separator: ", ")
    let fulfilled = outcome.fulfilled.map { " \($0)" } ?? ""
    return "\(outcome.opens) \(outcome.due) \(outcome.status.name)\(fulfilled)\(lacks)"
  }
  let table = table([("1", facts)])
  let evaluator = Evaluator(compiled, symbols: table.symbols)
  let again = evaluator.obligations(ofCase: 0, in: table, asOf: asOf)
    .sorted { compiled.place(ofRule: $0.rule).element < compiled.place(ofRule: $1.rule).element }
    .map { obligation in
      let lacks = obligation.status == .missed ? evaluator.lacks(obligation) : []
      let fulfilled = obligation.fulfilled.map { " \($0)" } ?? ""
      return "\(obligation.opens) \(obligation.due) \(obligation.status.name)\(fulfilled)"
        + (lacks.isEmpty ? "" : " lacks " + lacks.joined(separator: ", "))
    }
  #expect(lines == again, "as a timeline and as a table", sourceLocation: sourceLocation)
  return lines
}

/// A table of some cases and an evaluator of a model over it.
struct Bench {
  let table: FactTable
  let evaluator: Evaluator

  init(_ model: InterventionModel, _ cases: [(String, [Fact])]) throws {
    table = InterventionsTests.table(cases)
    evaluator = Evaluator(try CompiledModel(model), symbols: table.symbols)
  }

  init(_ model: InterventionModel, _ facts: [Fact]) throws { try self.init(model, [("1", facts)]) }

  func obligations(_ index: Int = 0, asOf: Day, period: Period = .always) -> [Obligation] {
    evaluator.obligations(ofCase: index, in: table, asOf: asOf, period: period)
  }

  func explanations(_ index: Int = 0, asOf: Day) -> [Explanation] {
    obligations(index, asOf: asOf).map { evaluator.explain($0, ofCase: index, in: table, asOf: asOf) }
  }
}
