import Almanac

/// A duration as it is added: days, or months.
struct Span: Hashable, BitwiseCopyable {
  var days: Int32
  var months: Int32

  init(_ duration: CalendarDuration) {
    let (days, months) = duration.daysAndMonths
    self.days = Int32(days)
    self.months = Int32(months)
  }

  @inline(__always)
  func after(_ day: Int32) -> Int32 {
    months == 0
      ? min(day &+ days, Day.latest.number)
      : Day(unchecked: day).adding(months: Int(months)).number
  }

  @inline(__always)
  func before(_ day: Int32) -> Int32 {
    months == 0
      ? max(day &- days, Day.earliest.number)
      : Day(unchecked: day).adding(months: -Int(months)).number
  }
}

/// A span that may be taken from the latest fact of a pattern.
struct AgreedSpan: BitwiseCopyable {
  var fallback: Span
  /// The pattern of the agreement; -1 where the span is fixed.
  var agreement: Int
}

/// A rule of the model, and what its evaluation needs to know by name.
struct CompiledRule: Sendable {
  let element: Int
  let indexInElement: Int
  let rule: Rule
  let plan: RulePlan
  /// What `content` and `attend` ask of a fact.
  let checks: [AttributeCondition]
  /// The attribute that an agreed span is read from.
  let agreementAttribute: String?
}

/// A rule as the evaluation works it: nothing but numbers, so that nothing is counted or copied on the way.
struct RulePlan: BitwiseCopyable {
  let element: Int
  /// Where the rule runs.
  let run: Int
  let validFrom: Int32
  let validTo: Int32
  let operation: Operation

  /// Patterns and states by their places; -1 where there is none.
  enum Operation: BitwiseCopyable {
    case respond(to: Int, first: Bool, with: Int, within: Span, unless: Int)
    case cadence(every: AgreedSpan, with: Int)
    case count(after: Int, of: Int, atLeast: Int, within: Span, whilst: Int)
    case precede(before: Int, needs: Int, notOlderThan: Span?)
    /// Also `attend`: taking part is a check of the list of participants.
    case content(of: Int, onlyLatest: Bool)
    /// `gap` is where the rule runs and the state does not hold.
    case escalate(gap: Int, after: Span, then: Int, within: Span)
    case longest(state: Int, AgreedSpan)
    case atMost(state: Int, Int)
  }
}
