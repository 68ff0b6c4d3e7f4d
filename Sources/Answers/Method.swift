import Almanac
import Casework
import Identifiers
import InterventionFiles
import Interventions

/// The models in use.
public struct ModelShelfPage: Sendable {
  public var models: [Entry]

  public struct Entry: Sendable {
    public var model: InterventionModel
    public var origin: Origin
    /// Cases enrolled now, within what the reader may see; nil for a model without an enrolment of its own.
    public var enrolled: Int?
    /// Shipped with the product, or the installation's own.
    public var isOwn: Bool
    public init(model: InterventionModel, origin: Origin, enrolled: Int?, isOwn: Bool) {
      self.model = model
      self.origin = origin
      self.enrolled = enrolled
      self.isOwn = isOwn
    }
  }

  /// Files in the installation's own folder that could not be used, and why.
  public var faulty: [Faulty]

  public struct Faulty: Sendable {
    public var file: String
    public var diagnostics: [Diagnostic]
    public init(file: String, diagnostics: [Diagnostic]) {
      self.file = file
      self.diagnostics = diagnostics
    }
  }

  public init(models: [Entry], faulty: [Faulty]) {
    self.models = models
    self.faulty = faulty
  }
}

/// A model as a document.
public struct ModelDocumentPage: Sendable {
  public var model: InterventionModel
  public var origin: Origin
  public var examples: [ModelExample]
  /// The model folder's notes on how its source was read.
  public var sourceNotes: String?
  public var enrolled: Int?

  public init(
    model: InterventionModel, origin: Origin, examples: [ModelExample], sourceNotes: String?, enrolled: Int?
  ) {
    self.model = model
    self.origin = origin
    self.examples = examples
    self.sourceNotes = sourceNotes
    self.enrolled = enrolled
  }
}

/// "Følger vi metoden?"
public struct FidelityPage: Sendable {
  public enum Circle: String, CaseIterable, Sendable {
    case mine, team, municipality
    /// One colleague's, opened for a purpose.
    case colleague
  }

  /// One colleague's figures, and what they were opened for: the colleague can read it.
  public struct Opened: Hashable, Sendable {
    public let person: PersonLabel
    public let purpose: String

    public init(person: PersonLabel, purpose: String) {
      self.person = person
      self.purpose = purpose
    }
  }

  public var model: InterventionModel
  public var origin: Origin
  public var models: [(id: ModelName, title: String)]
  public var circle: Circle
  public var circles: [Circle]
  public var team: TeamLabel?
  /// Where one colleague's figures are shown.
  public var opened: Opened?
  public var period: Period
  public var today: Day
  public var cases: Int
  public var summary: Summary
  public var months: [Month]
  /// The circle is too small for figures: they are not shown.
  public var isTooSmall: Bool
  public var floor: Int

  public struct Month: Sendable {
    public var first: Day
    public var counts: ElementSummary
    public init(first: Day, counts: ElementSummary) {
      self.first = first
      self.counts = counts
    }
  }

  public init(
    model: InterventionModel, origin: Origin, models: [(id: ModelName, title: String)], circle: Circle,
    circles: [Circle], team: TeamLabel?, period: Period, today: Day, cases: Int, summary: Summary, months: [Month],
    isTooSmall: Bool, floor: Int, opened: Opened? = nil
  ) {
    self.opened = opened
    self.model = model
    self.origin = origin
    self.models = models
    self.circle = circle
    self.circles = circles
    self.team = team
    self.period = period
    self.today = today
    self.cases = cases
    self.summary = summary
    self.months = months
    self.isTooSmall = isTooSmall
    self.floor = floor
  }
}

/// The cases behind a number.
public struct FidelityCases: Sendable {
  public var model: InterventionModel
  public var element: InterventionModel.Element
  public var circle: FidelityPage.Circle
  public var team: TeamLabel?
  /// Where one colleague's figures are shown.
  public var opened: FidelityPage.Opened?
  public var period: Period
  public var statuses: [Obligation.Status]
  public var today: Day
  public var rows: [Row]
  public var total: Int
  public var page: Int
  public var pageSize: Int

  public struct Row: Sendable {
    public var citizen: CaseLabel
    public var owed: Owed
    /// The reader may open the case.
    public var mayOpen: Bool
    public init(citizen: CaseLabel, owed: Owed, mayOpen: Bool) {
      self.citizen = citizen
      self.owed = owed
      self.mayOpen = mayOpen
    }
  }

  public init(
    model: InterventionModel, element: InterventionModel.Element, circle: FidelityPage.Circle, team: TeamLabel?,
    period: Period, statuses: [Obligation.Status], today: Day, rows: [Row], total: Int, page: Int, pageSize: Int,
    opened: FidelityPage.Opened? = nil
  ) {
    self.opened = opened
    self.model = model
    self.element = element
    self.circle = circle
    self.team = team
    self.period = period
    self.statuses = statuses
    self.today = today
    self.rows = rows
    self.total = total
    self.page = page
    self.pageSize = pageSize
  }
}
