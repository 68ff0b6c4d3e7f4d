import Almanac
import Identifiers

/// Placements that began in a period, and how many of them the citizens found themselves: counted, and opened to the cases.
public struct OwnFoundPlaces: Sendable {
  public struct Row: Sendable {
    public var citizen: CaseLabel
    public var began: Day
    /// nil where nobody has said who found it.
    public var foundByCitizen: Bool?

    public init(citizen: CaseLabel, began: Day, foundByCitizen: Bool?) {
      self.citizen = citizen
      self.began = began
      self.foundByCitizen = foundByCitizen
    }
  }

  public var today: Day
  public var from: Day
  public var months: Int
  public var team: TeamLabel
  /// Found by the citizen; not so; not said.
  public var own: Int
  public var others: Int
  public var untold: Int
  public var rows: [Row]

  public init(
    today: Day, from: Day, months: Int, team: TeamLabel, own: Int, others: Int, untold: Int, rows: [Row]
  ) {
    self.today = today
    self.from = from
    self.months = months
    self.team = team
    self.own = own
    self.others = others
    self.untold = untold
    self.rows = rows
  }

  /// Those of which it is known who found them: the denominator.
  public var known: Int { own + others }
}
