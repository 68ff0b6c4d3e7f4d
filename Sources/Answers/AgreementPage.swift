import Almanac
import Casework
import Identifiers

/// The work agreements of a citizen, the latest first.
public struct AgreementList: Sendable {
  public struct Row: Sendable {
    public var agreement: WorkAgreement
    public var state: AgreementState
    public init(agreement: WorkAgreement, state: AgreementState) {
      self.agreement = agreement
      self.state = state
    }
  }

  /// What the reader typed and has not saved.
  public struct Kept: Sendable {
    public var reference: Reference<Agreement>
    /// Microseconds since 1970.
    public var saved: Int64
    public init(reference: Reference<Agreement>, saved: Int64) {
      self.reference = reference
      self.saved = saved
    }
  }

  public var citizen: CaseLabel
  public var today: Day
  public var rows: [Row]
  public var kept: [Kept]
  public var mayWrite: Bool

  public init(citizen: CaseLabel, today: Day, rows: [Row], kept: [Kept] = [], mayWrite: Bool) {
    self.kept = kept
    self.citizen = citizen
    self.today = today
    self.rows = rows
    self.mayWrite = mayWrite
  }
}

/// One work agreement, as staff see it.
public struct AgreementPage: Sendable {
  /// Somebody who was given a link.
  public struct Invitation: Hashable, Sendable {
    public var party: AgreementParty
    public var name: String
    public var made: Day
    public var reminded: Day?
    public var hasCode: Bool
    public var triesLeft: Int
    public init(party: AgreementParty, name: String, made: Day, reminded: Day?, hasCode: Bool, triesLeft: Int) {
      self.party = party
      self.name = name
      self.made = made
      self.reminded = reminded
      self.hasCode = hasCode
      self.triesLeft = triesLeft
    }
  }

  /// A link and a code that were just made: shown once.
  public struct NewLink: Sendable {
    public var party: AgreementParty
    public var name: String
    /// nil where only the code is new.
    public var token: String?
    public var code: String
    public init(party: AgreementParty, name: String, token: String?, code: String) {
      self.party = party
      self.name = name
      self.token = token
      self.code = code
    }
  }

  public var citizen: CaseLabel
  public var today: Day
  public var agreement: WorkAgreement
  public var state: AgreementState
  /// What the reader may do with it now, by the table.
  public var acts: Set<AgreementAct>
  /// What is read, held up against the rules.
  public var checks: [AgreementCheck]
  public var people: [PersonLabel]
  /// Colleagues who can be asked to confirm.
  public var colleagues: [PersonLabel]
  public var invitations: [Invitation]
  public var me: ID<Person>
  /// The version of the case's log when the page was made.
  public var version: Int

  public init(
    citizen: CaseLabel, today: Day, agreement: WorkAgreement, state: AgreementState, acts: Set<AgreementAct>,
    checks: [AgreementCheck], people: [PersonLabel], colleagues: [PersonLabel], invitations: [Invitation],
    me: ID<Person>, version: Int
  ) {
    self.citizen = citizen
    self.today = today
    self.agreement = agreement
    self.state = state
    self.acts = acts
    self.checks = checks
    self.people = people
    self.colleagues = colleagues
    self.invitations = invitations
    self.me = me
    self.version = version
  }

  public func name(of person: ID<Person>?) -> String? { people.first { $0.id == person }?.name }
}

/// The agreement as somebody sees it who came by a link: their own party's lines, and nothing else of the case.
public struct GuestAgreement: Sendable {
  public var party: AgreementParty
  public var name: String
  /// Whom to call: who made the link.
  public var contact: String?
  public var today: Day
  public var agreement: WorkAgreement
  public var state: AgreementState
  public var acts: Set<AgreementAct>
  public var formToken: String
  /// What came of the agreement and runs: whose weeks the party may speak of.
  public var weeks: [WorkSpell] = []
  /// The days on which a follow-up is foreseen, and the appointments that are made at the company.
  public var followUps: [Day] = []
  public var me: PersonLabel?

  public init(
    party: AgreementParty, name: String, contact: String?, today: Day, agreement: WorkAgreement,
    state: AgreementState, acts: Set<AgreementAct>, formToken: String
  ) {
    self.party = party
    self.name = name
    self.contact = contact
    self.today = today
    self.agreement = agreement
    self.state = state
    self.acts = acts
    self.formToken = formToken
  }

  /// What waits for a signature, else what holds.
  public var terms: WorkAgreementTerms? { (agreement.pending ?? agreement.holding)?.terms }
}
