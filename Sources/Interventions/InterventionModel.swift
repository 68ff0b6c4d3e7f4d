import Almanac

/// An intervention model: its phases, its core elements with their rules, and the numbers that can be changed.
///
/// It is data. `CompiledModel` makes it ready for evaluation.
public struct InterventionModel: Hashable, Sendable {
  public var id: String
  public var title: String
  public var source: String?
  /// When the model applies to a case; nil: from the timeline's first day on.
  public var enrolment: StateExpression?
  public var states: [NamedState]
  public var phases: [Phase]
  public var parameters: [Parameter]
  public var elements: [Element]
  public var fidelity: FidelityLimits

  public init(
    id: String, title: String? = nil, source: String? = nil, enrolment: StateExpression? = nil,
    states: [NamedState] = [], phases: [Phase] = [], parameters: [Parameter] = [], elements: [Element],
    fidelity: FidelityLimits = FidelityLimits()
  ) {
    self.id = id
    self.title = title ?? id
    self.source = source
    self.enrolment = enrolment
    self.states = states
    self.phases = phases
    self.parameters = parameters
    self.elements = elements
    self.fidelity = fidelity
  }

  public struct NamedState: Hashable, Sendable {
    public var name: String
    /// What people call it, such as "i virksomhedsforløb"; nil where the model gives no words for it.
    public var title: String?
    public var expression: StateExpression

    public init(_ name: String, title: String? = nil, _ expression: StateExpression) {
      self.name = name
      self.title = title
      self.expression = expression
    }
  }

  /// A state with a title and a place in the model's order.
  public struct Phase: Hashable, Sendable {
    public var id: String
    public var title: String
    public var purpose: String?
    public var expression: StateExpression

    public init(id: String, title: String, purpose: String? = nil, _ expression: StateExpression) {
      self.id = id
      self.title = title
      self.purpose = purpose
      self.expression = expression
    }
  }

  /// A number or a duration that can be changed, and why it is as it is.
  public struct Parameter: Hashable, Sendable {
    public var name: String
    public var value: Value
    public var why: String?

    public enum Value: Hashable, Sendable {
      case duration(CalendarDuration)
      case number(Double)
    }

    public init(_ name: String, _ value: Value, why: String? = nil) {
      self.name = name
      self.value = value
      self.why = why
    }
  }

  /// A core element or step-up.
  public struct Element: Hashable, Sendable {
    public var id: String
    public var title: String
    /// The phase it is shown under; a rule runs by its own `during`.
    public var phase: String?
    public var purpose: String?
    public var source: String?
    public var rules: [Rule]

    public init(
      id: String, title: String? = nil, phase: String? = nil, purpose: String? = nil, source: String? = nil,
      rules: [Rule]
    ) {
      self.id = id
      self.title = title ?? id
      self.phase = phase
      self.purpose = purpose
      self.source = source
      self.rules = rules
    }
  }
}

extension InterventionModel {
  /// States and phases together, as they share one set of names.
  public var allStates: [NamedState] {
    states + phases.map { NamedState($0.id, title: $0.title, $0.expression) }
  }
}

/// Where high fidelity begins and where low ends, as shares of 1. A limit belongs to the higher class.
public struct FidelityLimits: Hashable, Sendable {
  public var high: Double
  public var medium: Double

  public init(high: Double = 0.8, medium: Double = 0.5) {
    self.high = high
    self.medium = medium
  }

  public enum Level: String, Sendable { case high, medium, low }

  public func level(of share: Double) -> Level { share >= high ? .high : share >= medium ? .medium : .low }
}
