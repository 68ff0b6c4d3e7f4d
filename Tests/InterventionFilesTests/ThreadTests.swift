import Almanac
import InterventionFiles
import Interventions
import Testing

/// A log of more than a megabyte. Its cases are mingled and its days are not in order.
private func large(quoted: Bool, lineEnd: String = "\n") -> [UInt8] {
  var generator = Seeded(quoted ? 1 : 2)
  var text = "case,day,fact,by,note\(lineEnd)"
  let start = Day(iso: "2020-01-01")!
  for row in 0..<32_000 {
    let day = start.adding(days: Int.random(in: 0...900, using: &generator))
    let name = ["contact", "letter", "m\u{F8}de", "plan"].randomElement(using: &generator)!
    let note =
      quoted
      ? ["\"with, comma\"", "\"two\(lineEnd)lines\"", "\"\"\"said\"\"\"", "\"\"", "plain \(row)"]
        .randomElement(using: &generator)! : ["", "7", "a|b", "true", "plain \(row)"].randomElement(using: &generator)!
    text += "case \(Int.random(in: 0..<500, using: &generator)),\(day),\(name),mentor \(row % 70),\(note)\(lineEnd)"
  }
  return Array(text.utf8)
}

@Suite struct Threads {
  @Test(arguments: [(false, "\n"), (true, "\n"), (true, "\r\n")])
  func `However many threads share the work, the table is the same`(quoted: Bool, lineEnd: String) throws {
    let bytes = large(quoted: quoted, lineEnd: lineEnd)
    #expect(bytes.count > 1 << 20)
    let folder = TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.file("log.csv", bytes)
    let one = cases(try LogFile.read(file))
    #expect(one.count == 32_500)
    for threads in [2, 7] { #expect(cases(try LogFile.read(file, threads: threads)) == one, "\(threads) threads") }
  }

  @Test func `However many threads, the faults are the same, on the same lines and in order`() throws {
    var lines = String(decoding: large(quoted: false), as: UTF8.self).split(separator: "\n")
    for (line, bad) in [
      (5, "1,soon,a,,"), (12_000, "1,2020-01-01,a"), (12_001, "1,2020-01-01,a,pl\"ank,"), (23_999, ",2020-01-01,a,,"),
    ] {
      lines[line - 1] = Substring(bad)
    }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let expected = [
      Fault(5, .csvDay("soon")), Fault(12_000, .csvCells(found: 3, wanted: 5)), Fault(12_001, .csvQuoteInside),
      Fault(23_999, .csvEmptyCase),
    ]
    for threads in [1, 2, 5] { #expect(try faults(bytes, threads: threads) == expected, "\(threads) threads") }
  }

  @Test func `An open quote in the middle of a large file is told where it opens, however many threads`() throws {
    var lines = String(decoding: large(quoted: false), as: UTF8.self).split(separator: "\n")
    lines[9999] = "1,2020-01-01,a,,\"never closed"
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let alone = try faults(bytes)
    #expect(alone.map(\.line) == [10_000])
    for threads in [2, 4] { #expect(try faults(bytes, threads: threads) == alone, "\(threads) threads") }
  }

  @Test func `What a model gives does not depend on the order of the cases in the file nor on the threads`() throws {
    let model = InterventionModel(
      id: "m",
      elements: [
        InterventionModel.Element(
          id: "E",
          rules: [
            Rule(.cadence(Rule.Cadence(every: .fixed(CalendarDuration(60, .days)), with: FactPattern(["contact"])))),
            Rule(
              .respond(
                Rule.Respond(
                  to: FactPattern(["m\u{F8}de"]),
                  with: FactPattern(["plan"], where: [AttributeCondition("by", [.equals([.text("mentor 3")])])]),
                  within: CalendarDuration(14, .days)))),
          ])
      ])
    let compiled = try CompiledModel(model)
    let bytes = large(quoted: false)
    func outcome(_ bytes: [UInt8], _ threads: Int) throws -> [String: [Obligation]] {
      let table = try log(bytes, threads: threads)
      let evaluator = Evaluator(compiled, symbols: table.symbols)
      var found: [String: [Obligation]] = [:]
      evaluator.forEachCase(of: table, asOf: Day(iso: "2022-01-01")!) { found[table.caseName($0)] = $1 }
      return found
    }
    let expected = try outcome(bytes, 1)
    #expect(expected.count == 500)
    #expect(try outcome(bytes, 4) == expected)
    // The cases moved about, each one's own rows in their order.
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let grouped = Dictionary(grouping: lines.dropFirst()) { $0.prefix { $0 != "," } }
    let moved = [lines[0]] + grouped.keys.sorted().reversed().flatMap { grouped[$0]! }
    #expect(try outcome(Array(moved.joined(separator: "\n").utf8), 1) == expected)
  }
}
