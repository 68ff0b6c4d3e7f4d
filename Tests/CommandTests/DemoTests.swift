import Foundation
import Testing

@Suite("fodfaeste demo, tour and bench")
struct DemoTests {
  private var shelf: String { Program.root.appendingPathComponent("InterventionModels").path }

  @Test func `the same arguments give the same bytes, another seed gives others`() throws {
    let program = try Program()
    func town(_ seed: String, _ name: String) throws -> Data {
      let ending = try program.run(
        "demo", "--citizens", "50", "--years", "2", "--until", "2026-06-30", "--seed", seed, "--csv", name)
      #expect(ending.code == 0)
      return try Data(contentsOf: program.folder.appendingPathComponent(name))
    }
    let first = try town("1", "a.csv")
    #expect(first.starts(with: Data("case,day,fact,".utf8)))
    #expect(try town("1", "b.csv") == first)
    #expect(try town("2", "c.csv") != first)
  }

  @Test func `the town can be checked against every shipped model`() throws {
    let program = try Program()
    _ = try program.run("demo", "--citizens", "300", "--until", "2026-06-30", "--csv", "town.csv")
    for model in try FileManager.default.contentsOfDirectory(atPath: shelf).sorted() {
      let ending = try program.run(
        "check", "--model", model, "--models", shelf, "--log", "town.csv", "--as-of", "2026-06-30", "--format", "json",
        "--summary")
      #expect(ending.code == 0)
      #expect(ending.errors == "")
      #expect(ending.json["fidelity"] is Double, "\(model)")
    }
  }

  @Test func `arguments that make no town, or no file, end with 2 and leave what was there`() throws {
    let program = try Program()
    try program.write("kept", "town.csv")
    #expect(try program.run("demo", "--citizens", "0", "--csv", "town.csv").code == 2)
    #expect(try program.run("demo", "--until", "2026-02-30", "--csv", "town.csv").code == 2)
    #expect(try program.run("demo", "--citizens", "1", "--csv", "no/such/folder/town.csv").code == 2)
    #expect(try String(contentsOfFile: program.path("town.csv"), encoding: .utf8) == "kept")
  }

  @Test func `a link keeps pointing where it did, and what is no plain file is written to as it is`() throws {
    let program = try Program()
    try program.write("old", "target.csv")
    try FileManager.default.createSymbolicLink(
      atPath: program.path("link.csv"), withDestinationPath: program.path("target.csv"))
    #expect(try program.run("demo", "--citizens", "5", "--csv", "link.csv").code == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: program.path("link.csv")).hasSuffix("target.csv"))
    #expect(try String(contentsOfFile: program.path("target.csv"), encoding: .utf8).hasPrefix("case,day,fact,"))
    #expect(try program.run("demo", "--citizens", "5", "--csv", "/dev/stderr").errors.hasPrefix("case,day,fact,"))
    #expect(try program.run("demo", "--citizens", "2000000", "--csv", "x.csv").code == 2)
  }

  @Test func `the bundled example is what the town gives today`() throws {
    let program = try Program()
    let made = try program.run(
      "demo", "--citizens", "200", "--years", "2", "--until", "2026-06-30", "--seed", "1", "--csv", "-")
    let unpack = Process()
    unpack.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    unpack.arguments = ["gzip", "-dc", Program.root.appendingPathComponent("Assets/example-town.csv.gz").path]
    let file = program.folder.appendingPathComponent("unpacked.csv")
    try Data().write(to: file)
    unpack.standardOutput = try FileHandle(forWritingTo: file)
    try unpack.run()
    unpack.waitUntilExit()
    let isFresh = try String(contentsOf: file, encoding: .utf8) == made.output
    #expect(
      isFresh,
      """
      The example is older than the town. Make it anew: ./run demo --citizens 200 --years 2 --until 2026-06-30 --seed 1 \
      --csv - | gzip -n -9 > Assets/example-town.csv.gz
      """)
  }

  @Test func `the tour ends with the fidelity table and three obligations explained`() throws {
    let ending = try Program().run("tour", "--models", shelf)
    #expect(ending.code == 0)
    #expect(ending.output.contains("Følger vi metoden?"))
    for number in ["1. B-", "2. B-", "3. B-"] { #expect(ending.output.contains("\n" + number)) }
    #expect(ending.output.contains("modellen beder om"))
  }

  @Test func `the measures agree on what they measure`() throws {
    let ending = try Program().run("bench", "--part", "engine", "--cases", "200", "--runs", "1")
    #expect(ending.code == 0)
    #expect(ending.output.contains("byte pr. hændelse"))
  }
}
