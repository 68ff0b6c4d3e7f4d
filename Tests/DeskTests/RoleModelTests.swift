import Almanac
import Answers
import Casework
import Identifiers
import Testing

@testable import Desk

@Suite("A team shares the roles in one way, and the citizen can read who does what")
struct RoleModelTests {
  private func order(_ model: RoleModel.Name, _ page: RoleModelsPage, from: Day = wednesday) -> RoleModelOrder {
    RoleModelOrder(model: model, from: from, reason: "Færre at holde rede på", version: page.version)
  }

  @Test("the leader chooses with a day and a reason; of two who choose at once the second is told")
  func chosen() async throws {
    try await Office.with { office in
      let leader = try office.reader(.leader)
      let shown = try await office.desk.roleModels(leader)
      #expect(shown.choices.isEmpty && shown.mayChoose && shown.models.count == 5)
      let receipt = office.desk.formReceipt()
      for _ in 1...2 {
        #expect(
          try await office.desk.chooseRoleModel(leader, order(.consultantMentorAndCaseworker, shown), receipt: receipt)
            .isDone)
      }
      let other = try office.reader(.trustedLeader)
      guard case .conflict = try await office.desk.chooseRoleModel(other, order(.allApart, shown)) else {
        Issue.record("An old page chose over the new choice.")
        return
      }
      let now = try await office.desk.roleModels(try office.reader(.caseworker))
      #expect(now.choices.map(\.model) == [.consultantMentorAndCaseworker] && !now.mayChoose)
      #expect(now.choices.first?.by?.id == leader.person && now.choices.first?.reason == "Færre at holde rede på")
      #expect(try await office.desk.chooseRoleModel(other, order(.allApart, now)).isDone)
      #expect(
        try await office.desk.roleModels(leader).choices.map(\.model) == [.allApart, .consultantMentorAndCaseworker])
      for nobody in [Office.Colleague.caseworker, .mentor, .projectLead] {
        let reader = try office.reader(nobody)
        #expect(await notAllowed { _ = try await office.desk.chooseRoleModel(reader, order(.allApart, now)) } != nil)
      }
    }
  }

  @Test("the citizen's page follows the team's choice, its day and what is agreed for the citizen")
  func onThePage() async throws {
    try await Office.with { office in
      let leader = try office.reader(.leader)
      let id = try await office.citizen("Bente Prøvesen")
      let me = try #require(office.people[.caseworker])
      func support() async throws -> [ID<Person>]? {
        try await office.desk.citizen(try office.reader(.caseworker), id).roles?.work.lines
          .first { $0.task == .support }?.people
      }
      #expect(try await support() == [])
      let page = try await office.desk.roleModels(leader)
      #expect(try await office.desk.chooseRoleModel(leader, order(.mentorAndCaseworker, page)).isDone)
      #expect(try await support() == [me])
      // The day before, the team had not chosen.
      let before = try await office.desk.citizen(
        try office.reader(.caseworker), id, dials: Dials(asOf: wednesday.adding(days: -1)))
      #expect(before.roles == nil)
      try await office.record(
        id, by: .caseworker,
        Proposal(.roleDistributionAgreed(.init(distribution: .allApart, citizenTold: true)), on: wednesday))
      let own = try #require(try await office.desk.citizen(try office.reader(.caseworker), id).roles)
      #expect(own.work.model == .allApart && own.teamModel == .mentorAndCaseworker && own.work.isTold)
      #expect(try await support() == [])
    }
  }
}
