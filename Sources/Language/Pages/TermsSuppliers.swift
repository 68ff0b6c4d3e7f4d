import Casework
import Timelines

extension SupplierField: Worded {
  public var wording: Wording {
    switch self {
    case .goals: Wording("Det, borgeren vil ændre (delmål)", en: "What the citizen wants to change (milestones)")
    case .jobGoals: Wording("Jobmål", en: "Job goals")
    case .accommodations: Wording("Skånehensyn", en: "Considerations")
    case .telephone: Wording("Telefonnummer", en: "Telephone number")
    }
  }
}

extension SupplierAttendance: Worded {
  public var wording: Wording {
    switch self {
    case .present: Wording("Kom", en: "Came")
    case .absent: Wording("Kom ikke", en: "Did not come")
    case .toldUs: Wording("Havde sagt til", en: "Had told us")
    }
  }
}

extension SupplierDoorState: Worded {
  public var wording: Wording {
    switch self {
    case .noConsent: Wording("borgeren har ikke sagt ja", en: "the citizen has not said yes")
    case .waiting: Wording("ikke begyndt", en: "not begun")
    case .running: Wording("i gang", en: "under way")
    case .ended: Wording("slut", en: "ended")
    case .over: Wording("slut og lukket", en: "ended and closed")
    case .caseClosed: Wording("sagen er slut", en: "the case has ended")
    }
  }
}
