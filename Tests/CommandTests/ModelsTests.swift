import Foundation
import Testing

@Suite("fodfaeste models")
struct ModelsTests {
  private static let ids = [
    "eftervaern", "jobfirst", "jobfirst-organisering", "jobjagten", "kontaktforloeb", "korte-loentilskudsforloeb",
    "tidlig-ungeindsats", "udsatte-over-30", "udsatte-unge", "udvikling-i-fleksjob-ii", "varighed-af-tilbud",
    "virksomhedscenter",
  ]

  private var shelf: String { Program.root.appendingPathComponent("InterventionModels").path }

  @Test func `the shipped models are listed`() throws {
    let ending = try Program().run("models", "--models", shelf)
    #expect(ending.code == 0)
    for id in Self.ids { #expect(ending.output.contains(id)) }
  }

  @Test(arguments: ModelsTests.ids)
  func `a shipped model is valid, inside the vocabulary, and can be read in both languages`(_ id: String) throws {
    let program = try Program()
    let valid = try program.run("models", "validate", id, "--models", shelf)
    #expect(valid.code == 0)
    #expect(valid.errors == "")
    let danish = try program.run("models", "explain", id, "--models", shelf)
    let english = try program.run("models", "explain", id, "--models", shelf, "--language", "en")
    #expect(danish.code == 0 && english.code == 0)
    #expect(danish.output.contains("Kilde: ") && english.output.contains("Source: "))
    let facts = try program.run("models", "facts", id, "--models", shelf)
    #expect(facts.output.contains("waiver"))
  }

  @Test func `every example of every shipped model holds`() throws {
    let ending = try Program().run("models", "examples", "--models", shelf)
    #expect(ending.code == 0)
    #expect(ending.output.contains(" eksempler holder, 0 holder ikke."))
    #expect(!ending.output.contains("holder IKKE:"))
  }

  @Test func `an example that does not hold is shown with what came instead, and ends with 1`() throws {
    let program = try Program()
    let folder = program.folder.appendingPathComponent("models/proeve")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try program.write(
      """
      model: proeve
      elements:
        - id: X
          source: s. 1
          rules: [{ rule: respond, to: { fact: a }, with: { fact: b }, within: 3 days }]
      """, "models/proeve/model.yaml")
    try program.write(
      """
      - title: Svaret kom for sent
        asOf: 2020-02-01
        facts:
          - { day: 2020-01-01, fact: a }
          - { day: 2020-01-09, fact: b }
        expect:
          X:
            - { opens: 2020-01-01, due: 2020-01-04, status: met, fulfilled: 2020-01-09 }
      """, "models/proeve/examples.yaml")
    let ending = try program.run("models", "examples", "--models", "models")
    #expect(ending.code == 1)
    #expect(ending.output.contains("holder IKKE: Svaret kom for sent"))
    #expect(ending.output.contains("fik 2020-01-01 → 2020-01-04 late ✓ 2020-01-09"))
  }

  @Test func `facts outside the vocabulary are warned of, with what was probably meant`() throws {
    let program = try Program()
    try program.write(
      """
      model: proeve
      elements:
        - id: X
          source: s. 1
          rules:
            - { rule: respond, to: { fact: contakt, where: { bye: mentor } }, with: { fact: contact, where: { bye: mentor } }, within: 3 days }
      """, "m.yaml")
    let ending = try program.run("models", "validate", "m.yaml")
    #expect(ending.code == 0)
    #expect(ending.errors.contains("“contakt” findes ikke i ordforrådet. Mente du “contact”?"))
    #expect(ending.errors.contains("“bye” hører ikke til “contact” i ordforrådet. Mente du “by”?"))
  }

  @Test func `an unknown model is answered with the nearest`() throws {
    let ending = try Program().run("models", "explain", "jobfrist", "--models", shelf)
    #expect(ending.code == 2)
    #expect(ending.errors.contains("Mente du “jobfirst”?"))
  }

  @Test func `a folder without models ends with 2, and a broken model does not hide the others`() throws {
    let program = try Program()
    #expect(try program.run("models", "examples", "--models", "nowhere").code == 2)
    for name in ["en", "to"] {
      try FileManager.default.createDirectory(
        at: program.folder.appendingPathComponent("models/\(name)"), withIntermediateDirectories: true)
    }
    try program.write(
      "model: en\nelements: [{ id: X, source: s, rules: [{ rule: attend, at: { fact: a }, participants: [b] }] }]",
      "models/en/model.yaml")
    try program.write("model: to\nelements: soon\n", "models/to/model.yaml")
    let ending = try program.run("models", "--models", "models")
    #expect(ending.code == 2)
    #expect(ending.output.hasPrefix("en "))
    #expect(ending.errors.contains("models/to/model.yaml:2: fejl: elements skal være en liste"))
  }

  @Test func `a model is not good where its examples cannot be read`() throws {
    let program = try Program()
    try program.write(
      "model: en\nelements: [{ id: X, source: s, rules: [{ rule: attend, at: { fact: a }, participants: [b] }] }]",
      "model.yaml")
    #expect(try program.run("models", "validate", "model.yaml").code == 0)
    try program.write("- title: x\n", "examples.yaml")
    let ending = try program.run("models", "validate", "model.yaml")
    #expect(ending.code == 2)
    #expect(ending.errors.contains("“asOf” mangler i examples."))
  }
}
