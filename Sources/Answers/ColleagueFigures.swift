/// What a leader is asked before the figures of one colleague are opened.
public struct ColleagueFigures: Sendable {
  /// Those whose figures the leader may open.
  public var colleagues: [PersonLabel]
  public var models: [(id: String, title: String)]

  public init(colleagues: [PersonLabel], models: [(id: String, title: String)]) {
    self.colleagues = colleagues
    self.models = models
  }
}
