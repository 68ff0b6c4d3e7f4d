import Almanac
import Casework
import Identifiers

/// What is asked of the list of citizens; stands in the address of the page, so it holds no personal data but what was
/// typed in the search field, which is sent in the body of a request instead.
public struct CitizenQuery: Hashable, Sendable {
  public enum Sort: String, CaseIterable, Sendable { case name, due, lastContact, opened }
  public enum Circle: String, CaseIterable, Sendable { case mine, pair, team, municipality }

  /// Name, CPR number or other number, as typed.
  public var text: String
  public var circle: Circle
  /// Facet id and value key.
  public var filters: [FacetChoice]
  public var sort: Sort
  /// From 1.
  public var page: Int

  public init(
    text: String = "", circle: Circle = .mine, filters: [FacetChoice] = [], sort: Sort = .name, page: Int = 1
  ) {
    self.text = text
    self.circle = circle
    self.filters = filters
    self.sort = sort
    self.page = page
  }
}

public struct FacetChoice: Hashable, Sendable {
  public var facet: String
  public var value: String

  public init(facet: String, value: String) {
    self.facet = facet
    self.value = value
  }
}

/// The list of citizens: sagsstammen.
public struct CitizenList: Sendable {
  public var query: CitizenQuery
  public var today: Day
  public var rows: [Row]
  public var total: Int
  public var pageSize: Int
  public var facets: [FacetBlock]
  /// Which circles the reader may look at.
  public var circles: [CitizenQuery.Circle]
  public var mayExport: Bool
  public var mayRegister: Bool

  public struct Row: Sendable {
    public var citizen: CaseLabel
    /// `230520-XXXX`, or in full for those who may see it; nil where there is none.
    public var cpr: String?
    public var benefit: Benefit?
    public var responsible: PersonLabel?
    public var team: TeamLabel?
    public var phase: String?
    public var lastContact: Day?
    public var nextAppointment: Day?
    public var overdue: Int
    public var nextDue: Day?

    public init(
      citizen: CaseLabel, cpr: String?, benefit: Benefit?, responsible: PersonLabel?, team: TeamLabel?, phase: String?,
      lastContact: Day?, nextAppointment: Day?, overdue: Int, nextDue: Day?
    ) {
      self.citizen = citizen
      self.cpr = cpr
      self.benefit = benefit
      self.responsible = responsible
      self.team = team
      self.phase = phase
      self.lastContact = lastContact
      self.nextAppointment = nextAppointment
      self.overdue = overdue
      self.nextDue = nextDue
    }
  }

  public init(
    query: CitizenQuery, today: Day, rows: [Row], total: Int, pageSize: Int, facets: [FacetBlock],
    circles: [CitizenQuery.Circle], mayExport: Bool, mayRegister: Bool
  ) {
    self.query = query
    self.today = today
    self.rows = rows
    self.total = total
    self.pageSize = pageSize
    self.facets = facets
    self.circles = circles
    self.mayExport = mayExport
    self.mayRegister = mayRegister
  }
}

/// A facet with its values and their counts.
public struct FacetBlock: Sendable {
  /// The facet's id: `Language` words it.
  public var facet: String
  public var values: [Value]

  public struct Value: Sendable {
    /// The value's key: `Language` words it, where `name` does not.
    public var key: String
    /// A name for values that are people, teams or models.
    public var name: String?
    public var count: Int
    public var isChosen: Bool

    public init(key: String, name: String?, count: Int, isChosen: Bool) {
      self.key = key
      self.name = name
      self.count = count
      self.isChosen = isChosen
    }
  }

  public init(facet: String, values: [Value]) {
    self.facet = facet
    self.values = values
  }
}
