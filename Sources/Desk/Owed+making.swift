import Almanac
import Answers
import Caseload
import Casework
import Interventions

extension Rule {
  /// The facts that would answer what the rule asks.
  var answeringPattern: FactPattern? {
    switch demand {
    case .respond(let rule): rule.with
    case .cadence(let rule): rule.with
    case .count(let rule): rule.of
    case .precede(let rule): rule.needs
    case .attend(let rule): rule.at
    case .content(let rule): rule.of
    case .escalate(let rule): rule.then
    case .limit: nil
    }
  }

  /// The roles that can answer, where the rule names them; nil where anybody can.
  var answeringRoles: Set<String>? {
    guard let condition = answeringPattern?.conditions.first(where: { $0.attribute == "by" }) else { return nil }
    for test in condition.tests {
      if case .equals(let scalars) = test {
        return Set(scalars.compactMap { if case .text(let text) = $0 { text } else { nil } })
      }
    }
    return nil
  }

  /// How many are asked for; nil where it is one.
  var asksFor: Int? {
    if case .count(let count) = demand { count.atLeast } else { nil }
  }
}

extension Origin {
  init(_ kind: CaseloadModel.Kind) {
    switch kind {
    case .law: self = .law
    case .method: self = .method
    case .local: self = .local
    }
  }
}

extension Desk {
  /// What is owed, as a page says it.
  func owed(_ row: ObligationRow, _ models: [CaseloadModel], why: Explanation?) -> Owed? {
    guard let model = models.first(where: { $0.id == row.model }) else { return nil }
    return Desk.owed(
      model, element: row.element, rule: model.compiled.rule(row.rule),
      indexInElement: model.compiled.place(ofRule: row.rule).indexInElement, opens: row.opens, due: row.due,
      status: row.status, fulfilled: row.fulfilled, progress: row.progress, why: why)
  }

  /// The mechanism that an assessment has to be about, where the rule names one.
  public static func assessed(_ rule: Rule) -> String? {
    guard let condition = rule.answeringPattern?.conditions.first(where: { $0.attribute == "mechanism" }),
      case .equals(let values)? = condition.tests.first, values.count == 1, case .text(let mechanism)? = values.first
    else { return nil }
    return mechanism
  }

  static func owed(
    _ model: CaseloadModel, element: Int, rule: Rule, indexInElement: Int, opens: Day, due: Day,
    status: Obligation.Status, fulfilled: Day?, progress: Int, why: Explanation?
  ) -> Owed {
    let named = model.compiled.model.elements[element]
    return Owed(
      model: ModelName(model.id), modelTitle: model.title, element: named.id, elementTitle: named.title,
      rule: indexInElement, opens: opens, due: due, status: status, fulfilled: fulfilled,
      progress: rule.asksFor.map { Owed.Progress(count: progress, of: $0) },
      answers: rule.answeringPattern?.facts ?? [], assessed: assessed(rule), why: why)
  }
}
