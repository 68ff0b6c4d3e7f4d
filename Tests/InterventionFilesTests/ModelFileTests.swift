import Foundation
import InterventionFiles
import Interventions
import Testing

private let good = model(rule: "rule: cadence, every: 7 days, with: { fact: a }")

@Suite struct YAMLFaults {
  @Test func `Text that is no YAML is told with its line`() throws {
    for (text, line) in [
      (good + "title: [a\n", 8), (good + "states:\n\tx: 1\n", 8), (good + "title: *x\n", 7), (good + "- x\n", 7),
    ] {
      let found = try faults(ofModel: text)
      guard found.count == 1, case .yaml = found[0].problem else {
        Issue.record("\(found)")
        continue
      }
      #expect(found[0].line == line, "\(text.dropFirst(good.count))")
    }
  }

  @Test func `Nothing, only remarks, a list or a word are no model`() throws {
    #expect(try faults(ofModel: "") == [Fault(nil, .fileEmpty)])
    #expect(try faults(ofModel: "# to do\n\n") == [Fault(nil, .fileEmpty)])
    #expect(try faults(ofModel: "- a\n- b\n") == [Fault(1, .wanted(.mapping, in: "model", found: "[…]"))])
    #expect(try faults(ofModel: "model\n") == [Fault(1, .wanted(.mapping, in: "model", found: "model"))])
  }

  @Test func `Two documents in one file are a fault of the second`() throws {
    let found = try faults(ofModel: good + "---\n" + good)
    #expect(found.map(\.problem) == [.yamlDocuments(2)])
    #expect([7, 8].contains(found.first?.line))
    #expect(try faults(ofModel: "---\n" + good + "...\n") == [])
  }

  @Test func `A name for a part that stands again is followed`() throws {
    let text = model(rule: "rule: respond, to: &a { fact: a }, with: *a, within: 1 day")
    guard case .respond(let respond) = try read(text).elements[0].rules[0].demand else {
      Issue.record("no respond")
      return
    }
    #expect(respond.with == pattern("a"))
  }

  @Test func `A key that is no text is a fault`() throws {
    #expect(try faults(ofModel: good + "? [a, b]\n: c\n").map(\.line) == [7])
  }

  @Test func `Bytes that are no UTF-8 are told with their line`() throws {
    let folder = TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.file(
      "model.yaml", Array("model: m\ntitle: bl".utf8) + [0xE5] + Array("\nelements: []\n".utf8))
    #expect(try found(in: file) { try ModelReader.read(file) } == [Fault(2, .notUTF8(byte: 0xE5))])
  }

  @Test func `A file is read as its text is`() throws {
    let folder = TemporaryFolder()
    defer { folder.remove() }
    #expect(try ModelReader.read(try folder.file("model.yaml", good)).model == read(good))
    let bad = try folder.file("bad.yaml", good + "titel: x\n")
    #expect(try found(in: bad) { try ModelReader.read(bad) }.map(\.line) == [7])
  }

  @Test func `Of a folder of models those with a model's file are found, by name`() throws {
    let folder = TemporaryFolder()
    defer { folder.remove() }
    for name in ["b", "a", "empty"] {
      try FileManager.default.createDirectory(atPath: folder.path + "/" + name, withIntermediateDirectories: true)
    }
    for name in ["a", "b"] { _ = try folder.file(name + "/model.yaml", good) }
    let models = ModelFolder.all(in: folder.path)
    #expect(models.map(\.name) == ["a", "b"])
    #expect(try models[0].examples(for: models[0].read().model).isEmpty)
    #expect(ModelFolder.all(in: folder.path + "/none").map(\.name) == [])
  }
}

@Suite struct YAMLBombs {
  /// Parts that hold each other, twice at each step.
  private static func aliases(_ levels: Int) -> String {
    "a0: &a0 [x, x]\n" + (1...levels).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
  }

  @Test func `Parts that stand for ever more parts end in a message`() throws {
    #expect(try faults(ofModel: Self.aliases(60) + good).map(\.problem).contains(.yamlTooLarge))
    let mappings =
      "a0: &a0 { x: 1 }\n" + (1...60).map { "a\($0): &a\($0) { p: *a\($0 - 1), q: *a\($0 - 1) }\n" }.joined()
    #expect(try faults(ofModel: mappings + good).map(\.problem).contains(.yamlTooLarge))
  }

  @Test func `Also where such a part is a key`() async {
    await #expect(processExitsWith: .success) {
      // So that what never ends is ended.
      var limit = rlimit(rlim_cur: 10, rlim_max: 10)
      #expect(setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &limit) == 0)
      let found = try faults(ofModel: YAMLBombs.aliases(60) + "? *a60\n: x\n")
      #expect(!found.isEmpty)
    }
  }

  @Test func `Deep nesting ends in a message`() throws {
    let count = 100_000
    for text in [
      String(repeating: "[", count: count), String(repeating: "{a: ", count: count),
      String(repeating: "- ", count: count) + "x",
      String(repeating: "? ", count: count) + "x",
      String(repeating: "[", count: count) + String(repeating: "]", count: count),
      (0..<1200).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ] { #expect(!(try faults(ofModel: text).isEmpty), "\(text.prefix(10))") }
  }

  @Test func `Brackets in a text or a remark are no nesting`() throws {
    let brackets = String(repeating: "[", count: 1000)
    #expect(try faults(ofModel: good + "title: \"\(brackets)\"\n# \(brackets)\n") == [])
  }

  @Test func `Whatever stands in a model's file, reading it ends in a model or in faults`() throws {
    var generator = Seeded(11)
    let whole = Array(
      (ruleTexts.map { modelText($0.kind.rawValue, $0.lines + commonLines) }.joined(separator: "---\n")).utf8)
    var refused = 0
    for _ in 0..<300 {
      var bytes = whole.prefix(Int.random(in: 1...whole.count, using: &generator)).map { $0 }
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 9...126, using: &generator)
      }
      refused += try faults(ofModel: String(decoding: bytes, as: UTF8.self)).isEmpty ? 0 : 1
    }
    #expect(refused > 150)
  }
}
