import Almanac

/// The way to a citizen's own page, as the staff tend it.
public struct OwnDoor: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  /// The living link; nil where there is none.
  public var link: AgreementPage.Invitation?

  public init(citizen: CaseLabel, today: Day, link: AgreementPage.Invitation?) {
    self.citizen = citizen
    self.today = today
    self.link = link
  }
}
