extension AccessTable {
  static let seeing: [Row] = [
    Row(
      .searchCitizens,
      "find a citizen by name or number; beyond one's team only the name, the year of birth and whom to ask",
      [
        .own: professionals.union(leader).union([.coordinator]),
        .standIn: professionals.union(leader),
        .sameTeam: core.union(leader).union([.coordinator]),
        .brokenGlass: core.union(leader),
        .sameMunicipality: core.union(leader),
      ], else: .teamLead),
    Row(
      .seeCase, "the whole case: history, notes, what must happen and why",
      [
        .own: professionals.union(leader), .standIn: professionals.union(leader), .sameTeam: core.union(leader),
        .brokenGlass: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .seePlan, "what the citizen reads: Min plan, Mine aftaler, Mine folk",
      [
        .own: professionals.union(leader).union(citizen).union([.healthCoordinator]),
        .standIn: professionals.union(leader), .sameTeam: core.union(leader), .brokenGlass: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .seePlacement,
      "one placement's agreement: hours, tasks, days and agreed considerations, and nothing else of a case",
      [
        .own: professionals.union(leader).union([.coordinator, .citizen, .companyContact, .companyMentor]),
        .standIn: professionals.union(leader).union([.coordinator]),
        .sameTeam: core.union(leader).union([.coordinator]),
        .brokenGlass: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .seeCPR, "all ten digits of the CPR number",
      [
        .own: core.union(leader).union(citizen), .standIn: core.union(leader), .sameTeam: authority.union(leader),
        .brokenGlass: authority.union(leader),
      ], else: .coordinatingCaseworker),
    Row(
      .seeProtectedAddress,
      "an address that is protected; without it the address is out of every answer, list and export",
      [
        .own: professionals.union(leader).union(citizen), .standIn: professionals.union(leader),
        .sameTeam: authority.union(leader), .brokenGlass: authority.union(leader),
      ], needs: .protectedAddresses, else: .coordinatingCaseworker),
    Row(
      .seeAccessLogOfCase, "who has seen the case; the citizen sees roles and units, and names of own people only",
      [.own: authority.union(leader).union(citizen), .standIn: leader, .sameTeam: leader], else: .teamLead),
    Row(
      .seeParticipant,
      "one participant by the supplier's own door: the name, what the citizen lets the supplier know, and what it told",
      [.own: supplier], else: .courseResponsible),
  ]

  static let doing: [Row] = [
    Row(
      .registerContact, "write down a contact that took place",
      [
        .own: professionals.union(leader), .standIn: professionals.union(leader), .sameTeam: core.union(leader),
        .brokenGlass: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .planContact, "make an appointment with the citizen",
      [
        .own: professionals.union(leader), .standIn: professionals.union(leader), .sameTeam: core.union(leader),
        .brokenGlass: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .moveAppointment, "move an appointment one takes part in",
      [
        .own: professionals.union(leader).union([.citizen, .companyContact]), .standIn: professionals.union(leader),
        .sameTeam: core.union(leader), .brokenGlass: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .writePlan, "goals, documents and the plan's texts", [.own: core, .standIn: core],
      else: .coordinatingCaseworker),
    Row(
      .managePlacement, "start, change and end a placement or a job", [.own: core, .standIn: core],
      else: .coordinatingCaseworker),
    Row(
      .signAgreement, "agree to a placement's agreement on one's own side",
      [.own: core.union([.citizen, .companyContact]), .standIn: core], else: .coordinatingCaseworker),
    Row(
      .addTask, "a reminder, or a task to a colleague",
      [
        .own: professionals.union(leader), .standIn: professionals.union(leader), .sameTeam: core.union(leader),
        .brokenGlass: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .completeTask, "tick a task that is one's own, or the team's",
      [
        .own: professionals.union(leader).union(citizen), .standIn: professionals.union(leader),
        .sameTeam: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .reportHours, "say how many hours a week came to",
      [
        .own: professionals.union(leader).union([.citizen, .companyContact, .companyMentor]),
        .standIn: professionals.union(leader), .sameTeam: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .tellOwn,
      "write one's own CV, own picture and words before the decision by one's own door; staff write the plan's texts with the citizen",
      [.own: citizen], else: .thePersonThemselves),
    Row(
      .tellOfParticipant, "attendance, evaluation and status report of a participant, by the supplier's own door",
      [.own: supplier], else: .courseResponsible),
  ]

  static let deciding: [Row] = [
    Row(
      .enrol, "take the citizen into a course that follows a model, and end it",
      [.own: authority.union(leader), .standIn: leader, .sameTeam: leader], else: .coordinatingCaseworker),
    Row(
      .assignPeople, "attach and detach people, name stand-ins and who is responsible",
      [.own: authority.union(leader), .standIn: leader, .sameTeam: leader, .brokenGlass: leader],
      else: .teamLead),
    Row(
      .waive, "set aside what must happen, with a reason",
      [
        .own: authority.union(leader).union([.jobBroker]), .standIn: authority.union(leader).union([.jobBroker]),
        .sameTeam: leader,
      ], states: .reason, else: .coordinatingCaseworker),
    Row(
      .checkQuality, "kvalitetssikring before the meeting", [.own: leader, .standIn: leader, .sameTeam: leader],
      else: .teamLead),
    Row(
      .correctOwnFact, "correct what one has written oneself",
      [
        .own: professionals.union(leader), .standIn: professionals.union(leader), .sameTeam: core.union(leader),
        .brokenGlass: core.union(leader),
      ], else: .courseResponsible),
    Row(
      .correctOthersFact, "correct what a colleague has written",
      [.own: authority.union(leader), .standIn: leader, .sameTeam: leader], states: .reason,
      else: .coordinatingCaseworker),
    Row(
      .retractOwnFact, "take back what one has written oneself",
      [
        .own: professionals.union(leader), .standIn: professionals.union(leader), .sameTeam: core.union(leader),
        .brokenGlass: core.union(leader),
      ], states: .reason, else: .courseResponsible),
    Row(
      .retractOthersFact, "take back what a colleague has written",
      [.own: leader, .standIn: leader, .sameTeam: leader], states: .reason, else: .teamLead),
  ]
}
