/// Something that holds over days.
public indirect enum StateExpression: Hashable, Sendable {
  /// From a fact until another; see `SimpleState`.
  case simple(SimpleState)
  /// The state or phase of this name.
  case named(String)
  case anyOf([StateExpression])
  case allOf([StateExpression])
  /// Every day from the timeline's first on which the state does not hold.
  case not(StateExpression)
}

/// A state that one fact starts and another ends: a start on day f and its end on day t make the interval [f, t).
public struct SimpleState: Hashable, Sendable {
  public var from: FactPattern
  /// Without it the state never ends.
  public var to: FactPattern?
  /// The attribute that pairs a start with its end; with it intervals may overlap.
  public var key: String?

  public init(from: FactPattern, to: FactPattern? = nil, key: String? = nil) {
    self.from = from
    self.to = to
    self.key = key
  }
}
