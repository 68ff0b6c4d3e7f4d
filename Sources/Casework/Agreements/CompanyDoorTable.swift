/// What the company's contact person can do about one of its people, by the company's own door.
public enum CompanyDoorAct: String, CaseIterable, Hashable, Sendable {
  case see, sign, takeBack, askChange
  /// Say what a week came to.
  case reportWeek
  /// Say what the next follow-up should be about.
  case prepareTalk
  /// Move a visit to another day.
  case moveVisit
}

/// What of an agreement is open by the company's door, in which state of the agreement: the routes and the pages are made of
/// it, and a test holds each cell up against a table that is written by hand.
///
/// It never opens more than ``AgreementTable`` opens to the company, and it closes when the agreement ends.
public enum CompanyDoorTable {
  public static func allows(_ act: CompanyDoorAct, in state: AgreementState) -> Bool { states(act).contains(state) }

  public static func acts(in state: AgreementState) -> Set<CompanyDoorAct> {
    Set(CompanyDoorAct.allCases.filter { allows($0, in: state) })
  }

  private static func states(_ act: CompanyDoorAct) -> Set<AgreementState> {
    switch act {
    case .see: AgreementTable.states(.see, .company).intersection(AgreementTable.alive)
    case .sign: AgreementTable.states(.sign, .company)
    case .takeBack: AgreementTable.states(.takeBack, .company)
    case .askChange: AgreementTable.states(.askChange, .company)
    case .reportWeek: [.running, .revising, .changeAgreed]
    // A first visit is often agreed before the first day.
    case .prepareTalk, .moveVisit: [.agreed, .running, .revising, .changeAgreed]
    }
  }
}
