import Almanac
import Interventions

extension English {
  public func explanation(_ explanation: Explanation, readOn today: Day) -> String {
    let today = explanation.readOn(today)
    return lead(explanation, today) + ": " + because(explanation, today) + " (" + place(explanation) + ")"
  }

  private func lead(_ explanation: Explanation, _ today: Day) -> String {
    let subject = capitalised(subject(explanation))
    let due = day(explanation.due, readOn: today)
    let done = explanation.fulfilled.map { day($0, readOn: today) }
    if explanation.status != .waived, !hasDeadline(explanation) { return verdict(explanation, due) }
    switch explanation.status {
    case .pending: return "\(subject) by \(due)"
    case .overdue: return "\(subject) by \(due), past its deadline"
    case .met:
      return "\(subject) on \(done ?? due), on time (by \(due))"
    case .late: return "\(subject) on \(done ?? due), done late (by \(due))"
    case .missed:
      return "\(subject) by \(due), not reached"
    case .waived: return "\(subject) by \(due) is exempted (\(explanation.waived?.reason ?? ""))"
    }
  }

  /// What is kept or broken on the very day: how a paper or a meeting was.
  private func verdict(_ explanation: Explanation, _ on: String) -> String {
    let isKept = explanation.status == .met
    switch explanation.rule.demand {
    case .attend(let rule):
      let meeting = "\(opener(explanation, rule.at)) on \(on)"
      return isKept ? "The right people were at \(meeting)" : "Not all of the right people were at \(meeting)"
    case .content(let rule):
      return capitalised(opener(explanation, rule.of)) + " on \(on) " + (isKept ? "is complete" : "lacks something")
    case .precede(let rule):
      let needed = capitalised(nouns(rule.needs))
      return "\(needed) before \(opener(explanation, rule.before)) on \(on)" + (isKept ? ", on time" : ", not reached")
    case .respond, .cadence, .count, .escalate, .limit:
      return capitalised(subject(explanation)) + " on \(on)" + (isKept ? ": kept" : ": not kept")
    }
  }

  private func hasDeadline(_ explanation: Explanation) -> Bool {
    switch explanation.rule.demand {
    case .respond, .cadence, .count, .escalate: true
    case .limit(let limit):
      if case .longest = limit.bound { true } else { false }
    case .precede, .attend, .content: false
    }
  }

  private func subject(_ explanation: Explanation) -> String {
    let named = explanation.answer.map { noun($0.name) }
    switch explanation.rule.demand {
    case .respond(let rule): return named ?? nouns(rule.with)
    case .cadence(let rule): return named ?? nouns(rule.with)
    case .count(let rule): return "\(nouns(rule.of)) at least \(rule.atLeast) times"
    case .precede(let rule): return "\(nouns(rule.needs)) before \(opener(explanation, rule.before))"
    case .attend(let rule): return "the right people at \(opener(explanation, rule.at))"
    case .content(let rule): return "content of \(opener(explanation, rule.of))"
    case .escalate(let rule): return named ?? nouns(rule.then)
    case .limit(let rule):
      switch rule.bound {
      case .longest:
        let longest = explanation.duration.map { "at most \(duration($0)) of this: " } ?? ""
        return longest + state(rule.state, among: explanation.states) + ", ended"
      case .atMost(let most): return "no more than \(most) at once"
      }
    }
  }

  private func opener(_ explanation: Explanation, _ pattern: FactPattern) -> String {
    explanation.opener.map { noun($0.name) } ?? nouns(pattern)
  }

  private func because(_ explanation: Explanation, _ today: Day) -> String {
    func on(_ day: Day) -> String { self.day(day, readOn: today) }
    let opener = explanation.opener
    let span = explanation.duration.map { duration($0) } ?? ""
    var parts: [String] = []
    switch explanation.rule.demand {
    case .cadence:
      let rhythm = explanation.duration.map { every($0) } ?? ""
      parts.append(
        opener.map { "the latest \(noun($0.name)) was on \(on($0.day))" }
          ?? "the rhythm began on \(on(explanation.intervalStart))")
      parts.append(
        explanation.agreement.map { "the \(noun($0.name)) of \(on($0.day)) says one \(rhythm)" }
          ?? "the model asks for one \(rhythm)")
    case .respond:
      parts.append("\(opener.map { noun($0.name) } ?? "") was on \(on(explanation.opens))")
      parts.append("the model asks for it within \(span)")
    case .count(let rule):
      parts.append("\(opener.map { noun($0.name) } ?? "") was on \(on(explanation.opens))")
      parts.append("the model asks for at least \(rule.atLeast) within \(span)")
      let days = explanation.counted.map { on($0.day) }
      let told = days.isEmpty ? "" : " (\(list(days, "and")))"
      parts.append("\(explanation.progress) of \(rule.atLeast) are done\(told)")
    case .precede(let rule):
      let age = explanation.duration == nil ? "" : ", no more than \(span) before"
      parts.append("\(opener.map { noun($0.name) } ?? "") was on \(on(explanation.opens))")
      parts.append("the model asks for \(pattern(rule.needs)) first\(age)")
      parts.append(
        explanation.answer.map { "\(noun($0.name)) was on \(on($0.day))" }
          ?? "there is no \(list(explanation.lacks.map(noun), "or"))")
    case .attend(let rule):
      parts.append("the model asks for \(list(rule.participants.map(role), "and"))")
      parts.append(
        explanation.lacks.isEmpty ? "all took part" : "\(list(explanation.lacks.map(role), "and")) did not take part")
    case .content(let rule):
      let facts = opener.map { [$0.name] } ?? rule.of.facts
      if explanation.lacks.isEmpty {
        parts.append("all that the model asks for is there")
      } else {
        parts.append("what is missing: " + list(explanation.lacks.map { "“\(attribute($0, of: facts))”" }, "and"))
      }
    case .escalate(let rule):
      let since = opener.map { "since \(noun($0.name)) on \(on($0.day))" } ?? "since \(on(explanation.intervalStart))"
      parts.append("\(since) this has not been: \(state(rule.without, among: explanation.states))")
      parts.append("after \(span), on \(on(explanation.opens)), the model asks for \(nouns(rule.then))")
    case .limit(let rule):
      switch rule.bound {
      case .longest:
        parts.append("it began on \(on(explanation.opens))")
        parts.append(
          explanation.agreement.map { "the \(noun($0.name)) of \(on($0.day)) says no longer than \(span)" }
            ?? "the rule says no longer than \(span)")
      case .atMost(let most):
        parts.append(
          explanation.unwaived == .met
            ? "there have been no more than \(most) at a time"
            : "from \(on(explanation.opens)) there were more than \(most)")
      }
    }
    if explanation.answer == nil, explanation.status != .pending, let asked = explanation.rule.demand.asked,
      !asked.conditions.isEmpty
    {
      let conditions = asked.conditions.map { condition($0, of: asked.facts) }
      parts.append("it counts only where this holds: \(conditions.joined(separator: "; "))")
    }
    if explanation.unwaived == .missed, let end = explanation.intervalEnd, hasDeadline(explanation) {
      parts.append("it ceased to be possible on \(on(end))")
    }
    if let waived = explanation.waived {
      parts.append("exempted from \(on(waived.from))" + (waived.to.map { " to \(on($0))" } ?? ""))
    }
    return clauses(parts, "and")
  }

  private func place(_ explanation: Explanation) -> String {
    explanation.elementID.count <= 2
      ? "\(explanation.modelTitle), core element \(explanation.elementID)"
      : "\(explanation.modelTitle), \(explanation.elementTitle)"
  }
}
