import Almanac
import Interventions

extension Danish {
  public func explanation(_ explanation: Explanation, readOn today: Day) -> String {
    let today = explanation.readOn(today)
    return lead(explanation, today) + ": " + because(explanation, today) + " (" + place(explanation) + ")"
  }

  /// What is owed, and how it went.
  private func lead(_ explanation: Explanation, _ today: Day) -> String {
    let subject = capitalised(subject(explanation))
    let due = day(explanation.due, readOn: today)
    let done = explanation.fulfilled.map { day($0, readOn: today) }
    if explanation.status != .waived, !hasDeadline(explanation) { return verdict(explanation, due) }
    switch explanation.status {
    case .pending: return "\(subject) senest \(due)"
    case .overdue: return "\(subject) senest \(due), og fristen er overskredet"
    case .met:
      return "\(subject) \(done ?? due), til tiden (senest \(due))"
    case .late: return "\(subject) \(done ?? due), sket for sent (senest \(due))"
    case .missed:
      return "\(subject) senest \(due) nåede vi ikke"
    case .waived:
      let reason = explanation.waived?.reason ?? ""
      return "\(subject) senest \(due) er undtaget (\(reason))"
    }
  }

  /// What is kept or broken on the very day: how a paper or a meeting was.
  private func verdict(_ explanation: Explanation, _ on: String) -> String {
    let isKept = explanation.status == .met
    switch explanation.rule.demand {
    case .attend(let rule):
      let meeting = "\(opener(explanation, rule.at)) \(on)"
      return isKept ? "De rette var med til \(meeting)" : "De rette var ikke alle med til \(meeting)"
    case .content(let rule):
      return capitalised(opener(explanation, rule.of)) + " \(on) " + (isKept ? "er på plads" : "mangler noget")
    case .precede(let rule):
      let needed = capitalised(nouns(rule.needs))
      return "\(needed) før \(opener(explanation, rule.before)) \(on)"
        + (isKept ? ", til tiden" : " nåede vi ikke")
    case .respond, .cadence, .count, .escalate, .limit:
      return capitalised(subject(explanation)) + " \(on)" + (isKept ? ": holdt" : ": ikke holdt")
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
    case .count(let rule): return "\(nouns(rule.of)) mindst \(rule.atLeast) gange"
    case .precede(let rule): return "\(nouns(rule.needs)) før \(opener(explanation, rule.before))"
    case .attend(let rule): return "de rette til \(opener(explanation, rule.at))"
    case .content(let rule): return "indhold i \(opener(explanation, rule.of))"
    case .escalate(let rule): return named ?? nouns(rule.then)
    case .limit(let rule):
      switch rule.bound {
      case .longest:
        let longest = explanation.duration.map { "højst \(duration($0)) " } ?? ""
        return longest + state(rule.state, among: explanation.states) + ", slut"
      case .atMost(let most): return "højst \(most) på én gang"
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
      let article = isNeuter(subject(explanation)) ? "et" : "en"
      parts.append(
        opener.map { "seneste \(noun($0.name)) var \(on($0.day))" }
          ?? "rytmen begyndte \(on(explanation.intervalStart))")
      parts.append(
        explanation.agreement.map { "\(noun($0.name)) \(on($0.day)) siger \(article) \(rhythm)" }
          ?? "modellen beder om \(article) \(rhythm)")
    case .respond:
      parts.append("\(opener.map { noun($0.name) } ?? "") var \(on(explanation.opens))")
      parts.append("modellen beder om det inden for \(span)")
    case .count(let rule):
      parts.append("\(opener.map { noun($0.name) } ?? "") var \(on(explanation.opens))")
      parts.append("modellen beder om mindst \(rule.atLeast) inden for \(span)")
      let days = explanation.counted.map { on($0.day) }
      let told = days.isEmpty ? "" : " (\(list(days, "og")))"
      parts.append("\(explanation.progress) af \(rule.atLeast) er sket\(told)")
    case .precede(let rule):
      let age = explanation.duration == nil ? "" : ", højst \(span) før"
      parts.append("\(opener.map { noun($0.name) } ?? "") var \(on(explanation.opens))")
      parts.append("modellen beder om \(pattern(rule.needs)) forinden\(age)")
      parts.append(
        explanation.answer.map { "\(noun($0.name)) lå \(on($0.day))" }
          ?? "\(list(explanation.lacks.map(noun), "eller")) mangler")
    case .attend(let rule):
      parts.append("modellen beder om at \(list(rule.participants.map(role), "og")) er med")
      parts.append(
        explanation.lacks.isEmpty ? "alle var med" : "\(list(explanation.lacks.map(role), "og")) var ikke med")
    case .content(let rule):
      let facts = opener.map { [$0.name] } ?? rule.of.facts
      if explanation.lacks.isEmpty {
        parts.append("alt det, modellen beder om, er der")
      } else {
        parts.append("her mangler " + list(explanation.lacks.map { "“\(attribute($0, of: facts))”" }, "og"))
      }
    case .escalate(let rule):
      let since = opener.map { "siden \(noun($0.name)) \(on($0.day))" } ?? "siden \(on(explanation.intervalStart))"
      parts.append("\(since) har der ikke været en dag \(state(rule.without, among: explanation.states))")
      parts.append("efter \(span), den \(on(explanation.opens)), beder modellen om \(nouns(rule.then))")
    case .limit(let rule):
      switch rule.bound {
      case .longest:
        parts.append("det begyndte \(on(explanation.opens))")
        parts.append(
          explanation.agreement.map { "\(noun($0.name)) \(on($0.day)) siger højst \(span)" }
            ?? "reglen siger højst \(span)")
      case .atMost(let most):
        parts.append(
          explanation.unwaived == .met
            ? "der har ikke været flere end \(most) ad gangen"
            : "fra \(on(explanation.opens)) var der flere end \(most)")
      }
    }
    if explanation.answer == nil, explanation.status != .pending, let asked = explanation.rule.demand.asked,
      !asked.conditions.isEmpty
    {
      let conditions = asked.conditions.map { condition($0, of: asked.facts) }
      parts.append("den tæller kun, når dette er opfyldt: \(conditions.joined(separator: "; "))")
    }
    if explanation.unwaived == .missed, let end = explanation.intervalEnd, hasDeadline(explanation) {
      parts.append("muligheden sluttede \(on(end))")
    }
    if let waived = explanation.waived {
      parts.append("undtaget fra \(on(waived.from))" + (waived.to.map { " til \(on($0))" } ?? ""))
    }
    return clauses(parts, "og")
  }

  /// Model and core element.
  private func place(_ explanation: Explanation) -> String {
    explanation.elementID.count <= 2
      ? "\(explanation.modelTitle), kerneelement \(explanation.elementID)"
      : "\(explanation.modelTitle), \(explanation.elementTitle)"
  }
}
