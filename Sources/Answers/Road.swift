import Casework
import Identifiers
import Interventions

/// One model's road: its phases, with the elements and how each went.
public struct Road: Sendable {
  public var model: ModelName
  public var title: String
  public var origin: Origin
  public var phases: [Phase]

  public struct Phase: Sendable {
    /// nil for elements that belong to no phase.
    public var id: String?
    public var title: String?
    public var stage: Stage
    public var elements: [Element]
    public init(id: String?, title: String?, stage: Stage, elements: [Element]) {
      self.id = id
      self.title = title
      self.stage = stage
      self.elements = elements
    }
  }

  public enum Stage: String, Sendable { case done, now, ahead }

  public struct Element: Sendable {
    public var id: String
    public var title: String
    public var purpose: String?
    /// The worst of what is open, else of what was: what the mark on the road shows; nil where nothing was asked yet.
    public var mark: Obligation.Status?
    public var counts: ElementSummary
    /// What was asked, latest first.
    public var obligations: [Owed]
    public init(
      id: String, title: String, purpose: String?, mark: Obligation.Status?, counts: ElementSummary,
      obligations: [Owed]
    ) {
      self.id = id
      self.title = title
      self.purpose = purpose
      self.mark = mark
      self.counts = counts
      self.obligations = obligations
    }
  }

  public init(model: ModelName, title: String, origin: Origin, phases: [Phase]) {
    self.model = model
    self.title = title
    self.origin = origin
    self.phases = phases
  }
}
