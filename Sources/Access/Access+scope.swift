import Identifiers

extension Access {
  /// Fewer people than this are a small group. The house's own choice, not a rule of law.
  public static let smallGroupFloor = 5

  /// How far a list, a search, an export or figures may reach.
  ///
  /// A broken glass opens one case and widens no list: see ``scope(of:for:in:relation:)``.
  public static func scope(of subject: Subject, for action: Action) -> Scope {
    Scope(
      action, person: subject.person, role: subject.role, reach: reach(subject, action),
      includesStandIns: decide(subject, action, .standIn).isAllowed,
      protectedAddresses: reach(subject, .seeProtectedAddress), smallGroupFloor: floor(action))
  }

  /// The same for one case, whose relation has been worked out by ``CaseTies/relation(of:on:)``.
  public static func scope(
    of subject: Subject, for action: Action, in id: ID<Case>, relation: Relation
  ) -> Scope {
    let opens = { (action: Action) in decide(subject, action, relation).isAllowed ? Scope.Reach.oneCase(id) : .nothing }
    return Scope(
      action, person: subject.person, role: subject.role, reach: opens(action), includesStandIns: false,
      protectedAddresses: opens(.seeProtectedAddress), smallGroupFloor: floor(action))
  }

  private static func reach(_ subject: Subject, _ action: Action) -> Scope.Reach {
    let allowed = { (relation: Relation) in decide(subject, action, relation).isAllowed }
    if allowed(.sameMunicipality) { return .municipality }
    if allowed(.sameTeam), !subject.units.isEmpty { return .team(subject.units) }
    // Team figures are not figures of one's own cases: without a team there are none.
    return allowed(.own) ? .own : .nothing
  }

  /// Figures about several people have a floor; one's own have none, nor those of one person opened for a purpose.
  private static func floor(_ action: Action) -> Int? {
    switch action {
    case .seeTeamPage, .seeTeamFigures, .seeMunicipalityFigures: smallGroupFloor
    case .searchCitizens, .seeCase, .seePlan, .seePlacement, .seeCPR, .seeProtectedAddress, .seeAccessLogOfCase,
      .registerContact, .planContact, .moveAppointment, .writePlan, .managePlacement, .signAgreement, .addTask,
      .completeTask, .reportHours, .tellOwn, .seeParticipant, .tellOfParticipant, .enrol, .assignPeople, .waive,
      .checkQuality, .correctOwnFact,
      .correctOthersFact,
      .retractOwnFact, .retractOthersFact, .breakGlass, .exportList, .seeCompanies, .writeCompanies, .holdSparring,
      .arrangeOwn, .chooseRoleModel,
      .seeOwnFigures,
      .seePersonFigures, .importData, .retractImport, .manageAccounts, .manageModels:
      nil
    }
  }
}
