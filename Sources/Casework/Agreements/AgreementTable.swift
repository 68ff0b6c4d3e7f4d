/// As what somebody stands to a work agreement. One may be several.
public enum AgreementRole: String, CaseIterable, Hashable, Sendable {
  case citizen, company, representative
  /// Manages placements in the case and signs for the municipality.
  case professional
  /// Another than the one who signed on behalf.
  case secondPerson
  /// Sees the case and does nothing here.
  case reader
}

/// What can be done with a work agreement.
public enum AgreementAct: String, CaseIterable, Hashable, Sendable {
  case see, write, propose, change, sign, registerPaper, signOnBehalf, confirm, takeBack, invite, askChange, withdraw
  case begin, end, renew
}

/// Who may do what with a work agreement, in which state: one table. The buttons, the routes and the documentation are made
/// of it, and a test holds each cell up against a table that is written by hand.
public enum AgreementTable {
  /// States in which a version waits for signatures.
  static let signing: Set<AgreementState> = [.proposed, .partlySigned, .revising]
  static let alive: Set<AgreementState> = [
    .proposed, .partlySigned, .toApprove, .agreed, .running, .revising, .changeAgreed,
  ]

  public static func allows(_ act: AgreementAct, in state: AgreementState, as role: AgreementRole) -> Bool {
    states(act, role).contains(state)
  }

  public static func acts(in state: AgreementState, as roles: Set<AgreementRole>) -> Set<AgreementAct> {
    Set(AgreementAct.allCases.filter { act in roles.contains { allows(act, in: state, as: $0) } })
  }

  /// The states in which a role may do an act.
  static func states(_ act: AgreementAct, _ role: AgreementRole) -> Set<AgreementState> {
    switch (act, role) {
    case (.see, .professional), (.see, .secondPerson), (.see, .reader): Set(AgreementState.allCases)
    case (.see, .citizen), (.see, .company), (.see, .representative): alive.union([.ended, .withdrawn])
    case (.write, .professional), (.propose, .professional): [.draft, .expired]
    case (.change, .professional): alive
    case (.sign, .citizen), (.sign, .company), (.sign, .representative): signing
    case (.sign, .professional): [.toApprove, .revising]
    case (.registerPaper, .professional), (.signOnBehalf, .professional): signing
    // Also to read what holds, and to ask for a change.
    case (.invite, .professional): alive
    case (.confirm, .secondPerson): signing
    case (.takeBack, .citizen), (.takeBack, .company), (.takeBack, .representative):
      [.partlySigned, .toApprove, .revising]
    case (.askChange, .citizen), (.askChange, .company): alive
    // While it runs: what is written or agreed of a change that has not begun.
    case (.withdraw, .professional): alive.union([.draft, .expired])
    case (.begin, .professional): [.agreed, .changeAgreed, .revising]
    case (.end, .professional): [.running, .revising, .changeAgreed]
    case (.renew, .professional): [.ended, .withdrawn]
    case (.write, _), (.propose, _), (.change, _), (.sign, _), (.registerPaper, _), (.signOnBehalf, _), (.invite, _),
      (.confirm, _), (.takeBack, _), (.askChange, _), (.withdraw, _), (.begin, _), (.end, _), (.renew, _):
      []
    }
  }
}

extension AgreementParty {
  /// The role of those who sign for the party.
  public var role: AgreementRole {
    switch self {
    case .citizen: .citizen
    case .company: .company
    case .employeeRepresentative: .representative
    case .municipality: .professional
    }
  }
}
