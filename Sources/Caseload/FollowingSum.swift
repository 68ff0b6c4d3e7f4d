import Almanac
import Interventions

/// What is asked about how a model is followed.
struct FollowingQuestion: Hashable {
  /// The model's number.
  let model: Int
  /// How many elements it has.
  let elements: Int
  let period: Period
  /// The first days of the months asked about.
  let firsts: [Day]
  /// The periods in which cadences are worked out again: the whole one, where it is bounded, and then each month.
  let periods: [Period]
  fileprivate let isBounded: Bool

  init(model: Int, elements: Int, period: Period, firsts: [Day]) {
    self.model = model
    self.elements = elements
    self.period = period
    self.firsts = firsts
    isBounded = period != .always
    let months = firsts.map { Period(from: $0, to: $0.adding(months: 1).adding(days: -1)) }
    periods = (isBounded ? [period] : []) + months
  }

  fileprivate func month(of due: Int32) -> Int? {
    guard let last = firsts.last, firsts[0].number <= due, due < last.adding(months: 1).number else { return nil }
    // At most some hundred months, the latest asked about most.
    return firsts.lastIndex { $0.number <= due }
  }
}

/// Counts that add up over cases.
struct FollowingSum {
  /// So many words of a set's bits make a block.
  static let blockWords = 4

  private(set) var cases = 0
  private(set) var elements: [ElementSummary]
  private(set) var months: [ElementSummary]

  init(_ asked: FollowingQuestion) {
    elements = Array(repeating: ElementSummary(), count: asked.elements)
    months = Array(repeating: ElementSummary(), count: asked.firsts.count)
  }

  mutating func add(_ other: FollowingSum) {
    cases += other.cases
    for place in elements.indices { elements[place] += other.elements[place] }
    for place in months.indices { months[place] += other.months[place] }
  }

  /// Takes what is kept of a case. True where it has cadences that are to be worked out again.
  mutating func take(_ state: CaseState, _ asked: FollowingQuestion) -> Bool {
    let from = (asked.period.from ?? .earliest).number
    let to = (asked.period.to ?? .latest).number
    var isAsked = false
    for stored in state.obligations where Int(stored.model) == asked.model {
      isAsked = true
      let element = Int(stored.found.element)
      if from <= stored.found.due, stored.found.due <= to { elements[element][stored.found.status] += 1 }
      if let month = asked.month(of: stored.found.due) {
        months[month][stored.found.status] += 1
      }
    }
    if isAsked { cases += 1 }
    var hasRhythm = false
    for stored in state.rhythms where Int(stored.model) == asked.model {
      hasRhythm = true
      if !asked.isBounded { elements[Int(stored.found.element)].add(stored.found) }
    }
    return hasRhythm
  }

  /// Takes how a cadence went in one of the question's periods.
  mutating func take(_ found: FoundRhythm, inPeriod place: Int, _ asked: FollowingQuestion) {
    let month = asked.isBounded ? place - 1 : place
    if month < 0 {
      elements[Int(found.element)].add(found)
    } else {
      months[month].add(found)
    }
  }
}

extension ElementSummary {
  fileprivate mutating func add(_ found: FoundRhythm) {
    daysRun += Int(found.daysRun)
    daysWithin += Int(found.daysWithin)
    if found.isOutside { casesOutside += 1 }
  }
}
