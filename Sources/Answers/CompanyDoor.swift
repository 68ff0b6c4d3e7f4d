import Almanac
import Casework
import Identifiers

/// Somebody of the municipality whom a company can call.
public struct CompanyConsultant: Hashable, Sendable {
  public var name: String
  /// As what they stand round the citizen; nil for whoever gave the link.
  public var role: CaseRole?
  public var phone: PhoneNumber?

  public init(name: String, role: CaseRole?, phone: PhoneNumber? = nil) {
    self.name = name
    self.role = role
    self.phone = phone
  }
}

/// One of a company's people, as an agreement tells the company about them: its lines for the company, and nothing else of
/// the case.
public struct CompanyPlace: Sendable {
  /// Names the place in addresses; says nothing to others.
  public var key: String
  /// What the company is shown of the agreement that holds, or waits.
  public var lines: [WorkAgreementLine]
  public var state: AgreementState
  public var acts: Set<CompanyDoorAct>
  /// Whether it waits for the company's signature.
  public var waitsForUs: Bool
  /// The next visit that is agreed; nil where none is.
  public var nextVisit: Contacts.Planned?
  /// The next day on which the rhythm asks for a follow-up.
  public var nextFollowUp: Day?

  public init(
    key: String, lines: [WorkAgreementLine], state: AgreementState, acts: Set<CompanyDoorAct>, waitsForUs: Bool,
    nextVisit: Contacts.Planned?, nextFollowUp: Day?
  ) {
    self.key = key
    self.lines = lines
    self.state = state
    self.acts = acts
    self.waitsForUs = waitsForUs
    self.nextVisit = nextVisit
    self.nextFollowUp = nextFollowUp
  }

  /// The name as the agreement says it.
  public var citizen: String {
    for line in lines where line.term == .citizen {
      if case .text(let name) = line.value { return name }
    }
    return ""
  }
}

/// The page of a company's contact person: every agreement there in which they are named.
public struct CompanyDoorPage: Sendable {
  public var today: Day
  /// The company as the latest agreement calls it; empty where none is left.
  public var company: String
  /// The contact person.
  public var name: String
  public var places: [CompanyPlace]
  public var consultants: [CompanyConsultant]
  public var formToken: String

  public init(
    today: Day, company: String, name: String, places: [CompanyPlace], consultants: [CompanyConsultant],
    formToken: String
  ) {
    self.today = today
    self.company = company
    self.name = name
    self.places = places
    self.consultants = consultants
    self.formToken = formToken
  }
}

/// One of the company's people: hours, the next follow-up, and visits.
public struct CompanyPlacePage: Sendable {
  public var today: Day
  public var place: CompanyPlace
  /// What runs there, as the company sees it.
  public var works: [WorkSpell]
  /// The days on which follow-ups are foreseen.
  public var followUps: [Day]
  /// What the next follow-up is for; nil where none is to come.
  public var theme: FollowUpTheme?
  /// The visits that are agreed, in their order.
  public var visits: [Contacts.Planned]
  /// What the company has asked to talk about and nobody has ticked off, in its own words.
  public var wishes: [String]
  /// What follow-ups there said, the latest first.
  public var told: [FollowUpTold] = []
  public var consultants: [CompanyConsultant]
  public var me: PersonLabel
  public var formToken: String

  public init(
    today: Day, place: CompanyPlace, works: [WorkSpell], followUps: [Day], theme: FollowUpTheme?,
    visits: [Contacts.Planned], wishes: [String], consultants: [CompanyConsultant], me: PersonLabel, formToken: String
  ) {
    self.today = today
    self.place = place
    self.works = works
    self.followUps = followUps
    self.theme = theme
    self.visits = visits
    self.wishes = wishes
    self.consultants = consultants
    self.me = me
    self.formToken = formToken
  }
}

/// The way to a company's page, as the staff tend it from one of its agreements.
public struct CompanyAccess: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var agreement: Reference<Agreement>
  public var company: String
  /// The contact person whom the agreement names.
  public var contact: String
  /// The living link; nil where there is none.
  public var link: AgreementPage.Invitation?
  /// Who made it; nil where that is nobody of the staff any more.
  public var madeBy: PersonLabel?

  public init(
    citizen: CaseLabel, today: Day, agreement: Reference<Agreement>, company: String, contact: String,
    link: AgreementPage.Invitation?, madeBy: PersonLabel?
  ) {
    self.citizen = citizen
    self.today = today
    self.agreement = agreement
    self.company = company
    self.contact = contact
    self.link = link
    self.madeBy = madeBy
  }
}
