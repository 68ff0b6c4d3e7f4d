import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

/// How the roles are shared: by a team, and round a citizen.
extension Desk {
  /// What the vocabulary calls the fact.
  private static let shared = CaseFactKind.roleDistributionAgreed.vocabularyName ?? ""

  /// How a team shares the roles on a day, and since when; nil where it has not chosen. From memory alone.
  func roleModel(of team: TeamLabel, on day: Day) -> (model: RoleModel.Name, since: Day)? {
    let chosen = caseload.facts(named: [Desk.shared], in: teamCases(team)).flatMap(\.facts).filter { $0.day <= day }
    // Of two on one day the later recorded stands.
    let newest = chosen.map(\.day).max()
    guard let last = chosen.last(where: { $0.day == newest }),
      let model = last.attributes["distribution"].flatMap({ RoleModel.Name(rawValue: $0.written) })
    else { return nil }
    return (model, last.day)
  }

  /// Who does what for a citizen on a day.
  func rolesShared(
    _ state: CaseState, on day: Day, _ everyone: StaffLabels, _ teams: [String: TeamLabel]
  ) -> RolesShared? {
    guard state.people.holders.contains(where: { $0.person != nil }) else { return nil }
    let team = state.people.team.flatMap { teams[$0.description] }
    let chosen = team.flatMap { roleModel(of: $0, on: day) }
    let work = WhoDoesWhat(state.people, team: chosen, on: day)
    let people = state.people.holders.compactMap(\.person) + state.people.standIns.map(\.person)
    return RolesShared(
      work: work, team: team, teamModel: chosen?.model, own: state.people.distribution?.content,
      names: Dictionary(
        people.compactMap { id in everyone[id].map { (id, $0) } }, uniquingKeysWith: { first, _ in first }))
  }

  /// The role models and what the team chose.
  public func roleModels(_ reader: Reader) async throws -> RoleModelsPage {
    // Whoever spars in the team reads it; the leader chooses.
    let mayChoose = Access.decide(reader.subject, .chooseRoleModel, .sameTeam).isAllowed
    if !mayChoose { try require(reader, .holdSparring) }
    guard let team = reader.label.team else { throw DeskRefusal.notFound }
    let choices = try await roleChoices(team)
    return RoleModelsPage(
      today: today, team: team, models: RoleModel.on(today), choices: choices.map(\.choice),
      version: choices.first?.id ?? "", mayChoose: mayChoose)
  }

  private func roleChoices(_ team: TeamLabel) async throws -> [(id: String, choice: RoleModelsPage.Choice)] {
    guard let id: ID<Case> = caseload.keys(in: teamCases(team)).first.map({ $0.id() }) else { return [] }
    let everyone = try staffLabels()
    let standing = CaseHistory(try await log.caseFile(id).facts).standing(knownBy: nil)
    return standing.reversed().compactMap { standing in
      guard case .roleDistributionAgreed(let shared) = standing.fact, let model = shared.distribution else {
        return nil
      }
      var by: PersonLabel?
      if case .person(let person, _) = standing.recorded.actor { by = everyone[person] }
      return (
        standing.recorded.id.description,
        RoleModelsPage.Choice(model: model, from: standing.day, by: by, reason: shared.reason)
      )
    }
  }

  /// The leader chooses how the team shares the roles.
  ///
  /// - Returns: `conflict` where another chose after the form was shown.
  public func chooseRoleModel(
    _ reader: Reader, _ order: RoleModelOrder, receipt: ID<FactInCase>? = nil
  ) async throws -> ActOutcome {
    try require(reader, .chooseRoleModel)
    guard let team = reader.label.team, RoleModel.on(order.from).contains(where: { $0.name == order.model }) else {
      throw DeskRefusal.notFound
    }
    let (id, begins) = teamCase(team)
    if let receipt, try await log.caseFile(id).facts.contains(where: { $0.id == receipt }) { return .done }
    guard try await roleChoices(team).first?.id ?? "" == order.version else {
      return .conflict([])
    }
    let shared = RoleDistributionAgreed(distribution: order.model, reason: order.reason)
    return try await recordAcross(reader, [id], receipt: receipt) { _, _ in
      begins + [Proposal(.roleDistributionAgreed(shared), on: order.from)]
    }
  }
}
