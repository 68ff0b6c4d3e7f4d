import Foundation
import Testing

@Suite("the demonstration town lives the models")
struct TownModelsTests {
  private static let models = [
    "eftervaern", "jobjagten", "korte-loentilskudsforloeb", "tidlig-ungeindsats", "udsatte-over-30", "udsatte-unge",
  ]

  private struct Counts {
    var met = 0
    var late = 0
    var broken = 0
    var pending = 0
  }

  @Test(
    "each model has obligations that are kept, late, broken and still to come, and no element is idle",
    arguments: models)
  func lived(_ model: String) throws {
    let program = try Program()
    let shelf = Program.root.appendingPathComponent("InterventionModels").path
    _ = try program.run("demo", "--citizens", "1000", "--until", "2026-11-20", "--csv", "town.csv")
    let ending = try program.run(
      "check", "--model", model, "--models", shelf, "--log", "town.csv", "--as-of", "2026-11-20", "--format", "json",
      "--summary")
    #expect(ending.code == 0)
    let elements = ending.json["elements"] as? [[String: Any]] ?? []
    var all = Counts()
    for element in elements {
      func count(_ name: String) -> Int { element[name] as? Int ?? 0 }
      let name = "\(model) \(element["element"] ?? "")"
      #expect(count("met") > 5, "\(name)")
      #expect(count("late") + count("overdue") + count("missed") > 0, "\(name)")
      all.met += count("met")
      all.late += count("late")
      all.broken += count("overdue") + count("missed")
      all.pending += count("pending")
    }
    #expect(!elements.isEmpty && all.late > 0 && all.broken > 0 && all.pending > 0, "\(model): \(all)")
    // A town as it is: neither hopeless nor perfect.
    let fidelity = try #require(ending.json["fidelity"] as? Double)
    #expect(fidelity > 0.3 && fidelity < 0.9, "\(model): \(fidelity)")
  }
}
