import Foundation
import Testing

@Suite("fodfaeste catalogue")
struct CatalogueTests {
  private static let lists = [
    ("facts", "Facts.md"), ("access", "Access.md"), ("agreements", "WorkAgreements.md"), ("api", "Api.md"),
  ]

  @Test("the lists in the documentation are what the program says today", arguments: lists)
  func fresh(_ list: (name: String, file: String)) throws {
    let shelf = Program.root.appendingPathComponent("InterventionModels").path
    let made = try Program().run("catalogue", list.name, "--models", shelf)
    #expect(made.code == 0)
    #expect(made.errors == "")
    let there = try? String(
      contentsOf: Program.root.appendingPathComponent("Documentation/\(list.file)"), encoding: .utf8)
    let isFresh = there == made.output
    #expect(
      isFresh,
      "Documentation/\(list.file) is older than the program. Make it anew: ./run catalogue \(list.name) --write")
  }

  @Test("a list is written to the documentation beside the models", arguments: lists)
  func written(_ list: (name: String, file: String)) throws {
    let program = try Program()
    try FileManager.default.copyItem(
      atPath: Program.root.appendingPathComponent("InterventionModels").path,
      toPath: program.path("InterventionModels"))
    let models = program.path("InterventionModels")
    // Where there is no such folder nothing is written, and it is said.
    let homeless = try program.run("catalogue", list.name, "--write", "--models", models)
    #expect(homeless.code == 2)
    #expect(homeless.errors.contains("Documentation/\(list.file)"))
    try FileManager.default.createDirectory(
      atPath: program.path("Documentation"), withIntermediateDirectories: false)
    let ending = try program.run("catalogue", list.name, "--write", "--models", models)
    #expect(ending.code == 0)
    #expect(ending.output.contains("Documentation/\(list.file)"))
    let shown = try program.run("catalogue", list.name, "--models", models)
    #expect(try String(contentsOfFile: program.path("Documentation/\(list.file)"), encoding: .utf8) == shown.output)
  }

  @Test("every fact of the vocabulary stands in the list once, and every stored name")
  func whole() throws {
    let shelf = Program.root.appendingPathComponent("InterventionModels").path
    let text = try Program().run("catalogue", "facts", "--models", shelf).output
    let golden = Program.root.appendingPathComponent("Tests/JournalTests/Golden").path
    let stored = try FileManager.default.contentsOfDirectory(atPath: golden).filter { $0.hasSuffix(".json") }
      .compactMap { $0.components(separatedBy: ".v").first?.replacingOccurrences(of: "+", with: "/") }
    #expect(stored.count > 100)
    #expect(Set(stored).filter { !text.contains("`\($0)`") } == [])
    let headings = text.components(separatedBy: "\n").filter { $0.hasPrefix("### `") }
    #expect(Set(headings).count == headings.count)
  }
}
