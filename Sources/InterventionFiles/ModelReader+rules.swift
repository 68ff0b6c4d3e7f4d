import Almanac
import Interventions

extension ModelReader {
  private static let common = ["rule", "during", "valid", "source", "title"]

  mutating func rule(_ tree: YAMLTree, in place: String) -> Rule? {
    guard case .mapping(let entries) = tree.content else {
      fault(.wanted(.mapping, in: place + ".rules", found: tree.shown), at: tree.line)
      return nil
    }
    guard let kindTree = entries.first(where: { $0.key == "rule" })?.value else {
      fault(.missingKey("rule", in: place), at: tree.line)
      return nil
    }
    guard let word = kindTree.text, let kind = Rule.Kind(rawValue: word) else {
      let suggestion = Suggestion.nearest(to: kindTree.shown, among: Rule.Kind.allCases.map(\.rawValue))
      fault(.unknownRule(kindTree.shown, suggestion: suggestion), at: kindTree.line)
      return nil
    }
    ruleParameters = []
    let place = place + "." + word
    let (own, required) = ModelReader.keys(kind)
    guard let keys = mapping(tree, in: place, allowed: Self.common + own, required: required) else { return nil }
    let demand = demand(kind, keys, in: place, line: tree.line)
    let during = keys["during"].flatMap { state($0, in: place + ".during") }
    let valid = keys["valid"].map { validDays($0, in: place) } ?? ValidDays()
    let title = keys["title"].flatMap { text($0, in: place + ".title") }
    let source = keys["source"].flatMap { text($0, in: place + ".source") }
    guard let demand else { return nil }
    return Rule(
      demand, during: during, valid: valid, title: title, source: source, parameters: ruleParameters)
  }

  /// The keys of a rule besides those that all have, and which of them must be there.
  private static func keys(_ kind: Rule.Kind) -> (own: [String], required: [String]) {
    switch kind {
    case .respond: (["to", "first", "with", "within", "unless"], ["to", "with", "within"])
    case .cadence: (["every", "with"], ["every", "with"])
    case .count: (["after", "of", "atLeast", "within", "while"], ["after", "of", "atLeast", "within"])
    case .precede: (["before", "needs", "notOlderThan"], ["before", "needs"])
    case .attend: (["at", "participants"], ["at", "participants"])
    case .content: (["of", "when", "checks"], ["of", "checks"])
    case .escalate: (["without", "for", "then", "within"], ["without", "for", "then"])
    case .limit: (["state", "longest", "atMost"], ["state"])
    }
  }

  private mutating func demand(
    _ kind: Rule.Kind, _ keys: [String: YAMLTree], in place: String, line: Int
  ) -> Rule.Demand? {
    switch kind {
    case .respond: return respond(keys, in: place)
    case .cadence:
      let every = keys["every"].flatMap { agreed($0, in: place + ".every") }
      let with = keys["with"].flatMap { pattern($0, in: place + ".with") }
      guard let every, let with else { return nil }
      return .cadence(Rule.Cadence(every: every, with: with))
    case .count:
      let after = keys["after"].flatMap { pattern($0, in: place + ".after") }
      let of = keys["of"].flatMap { pattern($0, in: place + ".of") }
      let least = keys["atLeast"].flatMap { whole($0, atLeast: 1) }
      let within = keys["within"].flatMap { duration($0) }
      let whilst = keys["while"].flatMap { state($0, in: place + ".while") }
      guard let after, let of, let least, let within else { return nil }
      return .count(Rule.Count(after: after, of: of, atLeast: least, within: within, while: whilst))
    case .precede:
      let before = keys["before"].flatMap { pattern($0, in: place + ".before") }
      let needs = keys["needs"].flatMap { pattern($0, in: place + ".needs") }
      let age = keys["notOlderThan"].flatMap { duration($0) }
      guard let before, let needs else { return nil }
      return .precede(Rule.Precede(before: before, needs: needs, notOlderThan: age))
    case .attend:
      let at = keys["at"].flatMap { pattern($0, in: place + ".at") }
      let people = keys["participants"].flatMap { participants($0, in: place + ".participants") }
      guard let at, let people else { return nil }
      return .attend(Rule.Attend(at: at, participants: people))
    case .content: return content(keys, in: place)
    case .escalate:
      let without = keys["without"].flatMap { state($0, in: place + ".without") }
      let after = keys["for"].flatMap { duration($0) }
      let then = keys["then"].flatMap { pattern($0, in: place + ".then") }
      let within = keys["within"].map { duration($0) } ?? CalendarDuration(0, .days)
      guard let without, let after, let then, let within else { return nil }
      return .escalate(Rule.Escalate(without: without, for: after, then: then, within: within))
    case .limit: return limit(keys, in: place, line: line)
    }
  }

  private mutating func respond(_ keys: [String: YAMLTree], in place: String) -> Rule.Demand? {
    // `first` may stand in the pattern it is about or beside it.
    var first = keys["first"].flatMap { truth($0, in: place + ".first") } ?? false
    if case .mapping(let entries)? = keys["to"]?.content, let tree = entries.first(where: { $0.key == "first" })?.value
    {
      first = truth(tree, in: place + ".to.first") ?? first
    }
    let to = keys["to"].flatMap { pattern($0, in: place + ".to", also: ["first"]) }
    let with = keys["with"].flatMap { pattern($0, in: place + ".with") }
    let within = keys["within"].flatMap { duration($0) }
    let unless = keys["unless"].flatMap { pattern($0, in: place + ".unless") }
    guard let to, let with, let within else { return nil }
    return .respond(Rule.Respond(to: to, first: first, with: with, within: within, unless: unless))
  }

  private mutating func content(_ keys: [String: YAMLTree], in place: String) -> Rule.Demand? {
    var onlyLatest = false
    if let when = keys["when"] {
      switch when.text {
      case "each": break
      case "latest": onlyLatest = true
      default: fault(.whenWord(when.shown), at: when.line)
      }
    }
    let of = keys["of"].flatMap { pattern($0, in: place + ".of") }
    let checks = keys["checks"].flatMap { conditions($0, in: place + ".checks") }
    if let tree = keys["checks"], case .mapping(let entries) = tree.content, entries.isEmpty {
      fault(.emptyCondition(place + ".checks"), at: tree.line)
    }
    guard let of, let checks else { return nil }
    return .content(Rule.Content(of: of, onlyLatest: onlyLatest, checks: checks))
  }

  private mutating func participants(_ tree: YAMLTree, in place: String) -> [String]? {
    guard let people = texts(tree, in: place), !people.isEmpty else { return nil }
    return people
  }

  private mutating func limit(_ keys: [String: YAMLTree], in place: String, line: Int) -> Rule.Demand? {
    let state = keys["state"].flatMap { self.state($0, in: place + ".state") }
    guard (keys["longest"] == nil) != (keys["atMost"] == nil) else {
      fault(.limitBound, at: line)
      return nil
    }
    if let longest = keys["longest"] {
      guard let longest = agreed(longest, in: place + ".longest"), let state else { return nil }
      return .limit(Rule.Limit(state, .longest(longest)))
    }
    guard let most = keys["atMost"].flatMap({ whole($0, atLeast: 0) }), let state else { return nil }
    countedStates.append((state, line))
    return .limit(Rule.Limit(state, .atMost(most)))
  }

  /// A duration, or a fact and its attribute that agree on one.
  private mutating func agreed(_ tree: YAMLTree, in place: String) -> Rule.AgreedDuration? {
    guard case .mapping = tree.content else { return duration(tree).map { .fixed($0) } }
    let own = ["attribute", "otherwise"]
    guard let picked = pattern(tree, in: place, also: own),
      let keys = mapping(tree, in: place, allowed: ["fact", "where"] + own, required: own)
    else { return nil }
    let attribute = keys["attribute"].flatMap { text($0, in: place + ".attribute") }
    let otherwise = keys["otherwise"].flatMap { duration($0) }
    guard let attribute, let otherwise else { return nil }
    return .agreed(picked, attribute: FactSymbols.composed(attribute), otherwise: otherwise)
  }

  private mutating func validDays(_ tree: YAMLTree, in place: String) -> ValidDays {
    guard let keys = mapping(tree, in: place + ".valid", allowed: ["from", "to"], required: []) else {
      return ValidDays()
    }
    let valid = ValidDays(from: keys["from"].flatMap { day($0) }, to: keys["to"].flatMap { day($0) })
    if let from = valid.from, let to = valid.to, from > to {
      fault(.daysReversed(from: from.description, to: to.description), at: tree.line)
    }
    return valid
  }
}
