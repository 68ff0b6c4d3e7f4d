import Answers
import Identifiers
import Testing
import Workroom

@testable import Desk

@Suite("Those outside the municipality, tried in a demonstration")
struct DemonstrationGuestTests {
  @Test("each of them comes in at their own page of the demonstration town", arguments: LoginPage.Guest.allCases)
  func comesIn(_ kind: LoginPage.Guest) async throws {
    let desk = try await Town.shared()
    let entered = try await desk.enterDemonstration(as: kind)
    let guest = try #require(try await desk.signingGuest(entered.token))
    switch kind {
    case .citizen: #expect(try await !desk.ownPage(guest).people.isEmpty)
    case .company: #expect(try await !desk.companyDoor(guest).places.isEmpty)
    case .supplier: #expect(try await !desk.supplierDoor(guest).participants.isEmpty)
    }
  }

  @Test("in an installation in earnest nobody comes in so", arguments: LoginPage.Guest.allCases)
  func inEarnest(_ kind: LoginPage.Guest) async throws {
    try await Office.with(isDemonstration: false) { office in
      _ = try await office.citizen("Bente Prøvesen")
      await #expect(throws: DeskRefusal.self) { _ = try await office.desk.enterDemonstration(as: kind) }
    }
  }
}
