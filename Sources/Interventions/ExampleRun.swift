import Almanac

/// Evaluates a model over a few facts that stand by themselves, as an example does.
public struct ExampleRun {
  /// An obligation as an example writes it.
  public struct Outcome: Hashable, Sendable {
    public let opens: Day
    public let due: Day
    public let status: Obligation.Status
    public let fulfilled: Day?
    public let lacks: [String]
  }

  /// The obligations of each element, in the model's order.
  public let outcomes: [[Outcome]]

  public init(_ model: CompiledModel, facts: [Fact], asOf: Day) {
    let timeline = Timeline(symbols: FactSymbols(attributes: model.attributes))
    for fact in facts { timeline.add(fact) }
    let evaluator = Evaluator(model, symbols: timeline.symbols)
    var outcomes = [[Outcome]](repeating: [], count: model.model.elements.count)
    // The evaluator still looks at the timeline when it is asked what was lacking.
    timeline.withView { view in
      for obligation in evaluator.obligations(view, 0..<timeline.count, asOf: asOf, period: .always) {
        let lacks = obligation.status == .missed ? evaluator.lacks(obligation) : []
        outcomes[model.place(ofRule: obligation.rule).element].append(
          Outcome(
            opens: obligation.opens, due: obligation.due, status: obligation.status,
            fulfilled: obligation.fulfilled, lacks: lacks))
      }
    }
    self.outcomes = outcomes
  }
}
