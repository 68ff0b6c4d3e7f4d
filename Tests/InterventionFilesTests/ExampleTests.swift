import Almanac
import Foundation
import InterventionFiles
import Interventions
import Testing

private let example = """
  - title: A good one
    asOf: 2020-02-20
    facts:
      - { day: 2020-01-01, fact: a, n: 7, t: "7", list: [x, y], yes: true, none: }
    expect:
      E:
        - { opens: 2020-01-01, due: 2020-01-08, status: met, fulfilled: 2020-01-05, lacks: [cv] }
        - { opens: 2020-01-01, due: 2020-01-08, status: overdue, fulfilled: null }
  """

private func readExamples(_ text: String) throws -> [ModelExample] {
  let folder = TemporaryFolder()
  defer { folder.remove() }
  let model = try read(model(rule: "rule: cadence, every: 7 days, with: { fact: a }"))
  return try ModelReader.readExamples(folder.file("examples.yaml", text), for: model)
}

private func faults(ofExamples text: String) throws -> [Fault] {
  let folder = TemporaryFolder()
  defer { folder.remove() }
  let model = try read(model(rule: "rule: cadence, every: 7 days, with: { fact: a }"))
  let file = try folder.file("examples.yaml", text)
  return try found(in: file) { try ModelReader.readExamples(file, for: model) }
}

@Suite struct Examples {
  @Test func `An example is read: its title, day, facts and what is expected`() throws {
    let read = try #require(readExamples(example).first)
    #expect(read.title == "A good one")
    #expect(read.asOf == Day(iso: "2020-02-20"))
    #expect(
      read.facts == [
        fact("2020-01-01", "a", ["n": .number(7), "t": .text("7"), "list": .list(["x", "y"]), "yes": .truth(true)])
      ])
    #expect(read.expected.map(\.element) == ["E"])
    let opens = Day(iso: "2020-01-01")!
    let due = Day(iso: "2020-01-08")!
    #expect(
      read.expected[0].obligations == [
        ModelExample.Expected(opens: opens, due: due, status: .met, fulfilled: Day(iso: "2020-01-05"), lacks: ["cv"]),
        ModelExample.Expected(opens: opens, due: due, status: .overdue),
      ])
    #expect(read.line == 1)
  }

  @Test func `Faults of examples are told with their lines, several at once, with what was meant`() throws {
    #expect(try faults(ofExamples: example) == [])
    #expect(try changed("status: met", with: "status: mett") == [Fault(7, .unknownStatus("mett", suggestion: "met"))])
    #expect(try changed("E:", with: "e:") == [Fault(6, .unknownElement("e", suggestion: "E"))])
    #expect(try changed("asOf: 2020-02-20", with: "asOf: 20. februar") == [Fault(2, .notADay("20. februar"))])
    #expect(try changed("day: 2020-01-01", with: "day: 2020-1-1") == [Fault(4, .notADay("2020-1-1"))])
    #expect(try changed("fact: a, ", with: "") == [Fault(4, .missingKey("fact", in: "examples.facts"))])
    #expect(try changed("day: 2020-01-01, ", with: "") == [Fault(4, .missingKey("day", in: "examples.facts"))])
    #expect(try changed("fulfilled: 2020-01-05", with: "fulfilled: soon") == [Fault(7, .notADay("soon"))])
    #expect(
      try changed("opens: 2020-01-01, due: 2020-01-08, status: overdue", with: "status: overdue").map(\.line) == [8, 8])
    let misspelt = try changed("title", with: "tilte")
    #expect(misspelt.map(\.line) == [1, 1])
    guard case .unknownKey("tilte", _, "title", _)? = misspelt.first?.problem else {
      Issue.record("\(misspelt)")
      return
    }
    #expect(
      try faults(
        ofExamples: example.replacing("status: met", with: "status: mett").replacing("asOf: 2020", with: "asOf: x")
      )
      .map(\.line).sorted { $0! < $1! } == [2, 7])
  }

  private func changed(_ from: String, with to: String) throws -> [Fault] {
    try faults(ofExamples: example.replacing(from, with: to))
  }

  @Test func `Examples are a list`() throws {
    #expect(try faults(ofExamples: "title: x\n").map(\.line) == [1])
    #expect(try faults(ofExamples: "- x\n").map(\.line) == [1])
    #expect(try readExamples("[]\n").isEmpty)
  }
}

/// The models that are shipped, found from where this file stands.
let shippedModels: [ModelFolder] = {
  var root = URL(fileURLWithPath: #filePath)
  while root.path != "/", !FileManager.default.fileExists(atPath: root.path + "/Package.swift") {
    root.deleteLastPathComponent()
  }
  return ModelFolder.all(in: root.path + "/InterventionModels")
}()

@Suite struct ShippedModels {
  @Test func `There are models, each in a folder of its name with examples and its sources`() throws {
    #expect(!shippedModels.isEmpty)
    for folder in shippedModels {
      #expect(try folder.read().model.id == folder.name)
      #expect(FileManager.default.fileExists(atPath: folder.sourceFile), "\(folder.name)")
    }
  }

  @Test(arguments: shippedModels.map(\.name))
  func `A shipped model is read without faults or warnings and gives what its examples expect`(name: String) throws {
    let folder = try #require(shippedModels.first { $0.name == name })
    let reading = try folder.read()
    #expect(reading.warnings == [])
    let examples = try folder.examples(for: reading.model)
    #expect(!examples.isEmpty)
    for example in examples {
      let run = ExampleRun(reading.compiled, facts: example.facts, asOf: example.asOf)
      for (id, expected) in example.expected {
        let place = try #require(reading.model.elements.firstIndex { $0.id == id })
        let found = run.outcomes[place]
        // Where an example says nothing of what lacks, anything may.
        let compared = found.enumerated().map { index, outcome in
          ModelExample.Expected(
            opens: outcome.opens, due: outcome.due, status: outcome.status, fulfilled: outcome.fulfilled,
            lacks: index < expected.count && expected[index].lacks != nil ? outcome.lacks : nil)
        }
        #expect(compared == expected, "\(name), “\(example.title)”, \(id)")
      }
    }
  }

  @Test func `Every element of a shipped model is shown by an example`() throws {
    for folder in shippedModels {
      let model = try folder.read().model
      let shown = Set(
        try folder.examples(for: model).flatMap { $0.expected.filter { !$0.obligations.isEmpty }.map(\.element) })
      #expect(model.elements.map(\.id).filter { !shown.contains($0) } == [], "\(folder.name)")
    }
  }
}
