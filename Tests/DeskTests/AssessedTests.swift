import Casework
import Desk
import Foundation
import InterventionFiles
import Interventions
import Testing

@Suite("What a rule asks people to assess")
struct AssessedTests {
  private func assessed(_ model: String) throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = try #require(
      ModelFolder.all(in: root.appendingPathComponent("InterventionModels").path).first { $0.name == model })
    return try folder.read().model.elements.flatMap(\.rules).compactMap { Desk.assessed($0) }
  }

  @Test(
    "the programme theories ask about eight mechanisms each, all of them known",
    arguments: ["udsatte-unge", "udsatte-over-30"])
  func mechanisms(_ model: String) throws {
    let names = try assessed(model)
    #expect(names.count == 8 && Set(names).count == 8)
    #expect(names.allSatisfy { ScreeningMade.Mechanism(rawValue: $0) != nil })
  }

  @Test("a screening of the whole course is about none", arguments: ["udvikling-i-fleksjob-ii", "jobfirst"])
  func none(_ model: String) throws {
    #expect(try assessed(model).isEmpty)
  }
}
