extension AccessTable {
  static let beyond: [Row] = [
    Row(
      .breakGlass, "open a case that is not open to one, for the rest of the day; a shielded case only the leader",
      [.sameMunicipality: core.union(leader), .none: leader], states: .reason, else: .teamLead),
    Row(
      .exportList, "take a list of cases out as a file",
      [.own: core.union(leader), .sameTeam: authority.union(leader)], needs: .exports, states: .purpose,
      else: .teamLead),
    Row(
      .seeCompanies, "companies, their needs, openings and contacts; a company sees itself",
      [
        .own: staff.union([.companyContact, .companyMentor]), .standIn: staff, .sameTeam: staff,
        .sameMunicipality: staff,
      ], else: .companyConsultant),
    Row(
      .writeCompanies, "contacts with companies, their needs and openings",
      [
        .own: consultants.union([.coordinator]), .standIn: consultants.union([.coordinator]),
        .sameTeam: consultants.union([.coordinator]), .sameMunicipality: consultants.union([.coordinator]),
      ], else: .companyConsultant),
    Row(
      .holdSparring, "the team's sparring: the courses it will spend time on, and what came of it",
      [.sameTeam: core.union(leader)], else: .teamLead),
    Row(
      .arrangeOwn,
      "one's own part in the team: whose makker one is and until when, and what one has taken on; a leader for the "
        + "team. A pair opens no case",
      [.own: staff, .sameTeam: leader], else: .teamLead),
    Row(
      .chooseRoleModel, "choose how the team shares the roles round its citizens",
      [.sameTeam: leader], else: .teamLead),
  ]

  /// Team figures by default; a person's own are that person's; a leader opens them for a purpose that the person can
  /// read. No ranking, no small groups: see ``Scope/smallGroupFloor``.
  static let figures: [Row] = [
    Row(
      .seeTeamPage, "Mit team: what waits in the team's cases", [.sameTeam: leader], else: .teamLead),
    Row(
      .seeTeamFigures, "a team's figures; other teams' only for whoever leads the taking into use",
      [.sameTeam: staff, .sameMunicipality: [.projectLead]], else: .teamLead),
    Row(.seeOwnFigures, "one's own figures", [.own: staff], else: .thePersonThemselves),
    Row(
      .seePersonFigures, "the figures of one employee in one's team, who can see that, when and what for",
      [.sameTeam: leader], states: .purpose, else: .thePersonThemselves),
    Row(
      .seeMunicipalityFigures, "the whole municipality's figures",
      [.sameMunicipality: [.teamLead, .projectLead]], grants: [.methodConsultant], else: .teamLead),
  ]

  static let installation: [Row] = [
    Row(
      .importData, "bring data in", grants: [.imports, .administrator], else: .colleague(with: .imports)),
    Row(
      .retractImport, "take an import back", grants: [.imports, .administrator], states: .reason,
      else: .colleague(with: .imports)),
    Row(
      .manageAccounts, "accounts, their roles, units and grants", grants: [.administrator],
      else: .colleague(with: .administrator)),
    Row(
      .manageModels, "take models into use, change their numbers, end them",
      grants: [.methodConsultant, .administrator], else: .colleague(with: .methodConsultant)),
  ]
}
