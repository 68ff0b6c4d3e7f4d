import Almanac
import ArgumentParser
import Foundation
import InterventionFiles
import Interventions

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: say(.aboutBench))

  @Option(help: help(.helpCases)) var cases = 100_000
  @Option(help: help(.helpFacts)) var facts = 50
  @Option(help: help(.helpRuns)) var runs = 5
  /// `engine`, `log`, `caseload`, `pages`, or all of them.
  @Option(help: help(.helpBenchPart)) var part: HouseBench.Part = .all
  @Option(help: help(.helpBenchCitizens)) var citizens = 20_000
  @Option(help: ArgumentHelp(say(.helpFolder), valueName: "DIR")) var data: String?
  @OptionGroup var language: LanguageOption

  func run() throws {
    if part == .all || part == .engine { try runEngine() }
    try HouseBench(citizens: max(100, citizens), runs: max(1, runs), data: data).run(part)
  }

  private func runEngine() throws {
    let town = BenchTown(cases: max(1, cases), factsPerCase: max(8, facts))
    let count = town.cases * town.factsPerCase
    let reading = try ModelReader.read(text: BenchTown.model, file: "bench")
    let compiled = reading.compiled
    Output.standard.line("\(town.cases) sager × \(town.factsPerCase) hændelser, \(compiled.ruleCount) regler")
    Output.standard.flush()

    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fodfaeste-bench-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("log.csv").path
    let modelPath = folder.appendingPathComponent("model.yaml").path
    try BenchTown.model.write(toFile: modelPath, atomically: true, encoding: .utf8)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let file = Output(descriptor: descriptor)
    town.write(to: file)
    file.flush()
    close(descriptor)
    let size = (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0

    // The yardstick: the machine looks at every byte of the file once and counts cells and rows.
    let scan = measure { Self.scan(path) }
    report("maskinens egen gennemlæsning af filen", count, scan)
    var summaries: [Summary] = []
    for threads in [1, 2] {
      let seconds = try measureThrowing {
        let table = try LogFile.read(path, keeping: compiled.attributes, threads: threads)
        let check = Check(
          model: compiled, table: table, cases: 0..<table.caseCount, asOf: BenchTown.asOf, period: .always,
          threads: threads)
        summaries.append(check.summary().summary)
      }
      report("CSV til tal, \(threads) kerne\(threads == 1 ? "" : "r")", count, seconds, against: scan)
    }
    let table = try LogFile.read(path, keeping: compiled.attributes, threads: 1)
    let evaluator = Evaluator(compiled, symbols: table.symbols)
    let counting = measure { summaries.append(evaluator.summary(of: table, asOf: BenchTown.asOf)) }
    report("hændelser til tal, 1 kerne", count, counting, against: scan)
    var total = 0
    let gathering = measure {
      total = 0
      evaluator.forEachCase(of: table, asOf: BenchTown.asOf) { _, obligations in total += obligations.count }
    }
    report("hændelser til fulde forpligtelser (\(total)), 1 kerne", count, gathering, against: scan)
    guard Set(summaries).count == 1 else { throw CommandFailure("målingerne gav ikke samme tal", code: 1) }
    reportCase(compiled, town)
    try reportMemory(path, modelPath, count, size)
  }

  private func measure(_ body: () -> Void) -> [Double] {
    (0..<max(1, runs)).map { _ in
      let start = ContinuousClock.now
      body()
      return Double((ContinuousClock.now - start).components.attoseconds) / 1e18
        + Double((ContinuousClock.now - start).components.seconds)
    }
  }

  private func measureThrowing(_ body: () throws -> Void) throws -> [Double] {
    var failure: Error?
    let seconds = measure { do { try body() } catch { failure = error } }
    if let failure { throw failure }
    return seconds
  }

  private func report(_ title: String, _ count: Int, _ seconds: [Double], against yardstick: [Double]? = nil) {
    let sorted = seconds.sorted()
    let middle = sorted[sorted.count / 2]
    func rate(_ value: Double) -> String { String(format: "%.1f", Double(count) / value / 1e6) }
    var line = "  \(title): \(rate(middle)) mio. hændelser i sekundet"
    line += " (\(rate(sorted[sorted.count - 1]))–\(rate(sorted[0])))"
    if let yardstick {
      let base = yardstick.sorted()[yardstick.count / 2]
      line += String(format: ", %.2f × gennemlæsningen", middle / base)
    }
    Output.standard.line(line)
    Output.standard.flush()
  }

  /// A case that is evaluated again each time a fact is added.
  private func reportCase(_ compiled: CompiledModel, _ town: BenchTown) {
    var facts: [Fact] = []
    let small = BenchTown(cases: 1, factsPerCase: town.factsPerCase).table(for: compiled)
    facts = small.facts(ofCase: 0)
    let symbols = FactSymbols(attributes: compiled.attributes)
    let evaluator = Evaluator(compiled, symbols: symbols)
    var microseconds: [Double] = []
    for _ in 0..<200 {
      let timeline = Timeline(symbols: symbols)
      for fact in facts.dropLast() { timeline.add(fact) }
      _ = evaluator.obligations(of: timeline, asOf: BenchTown.asOf)
      let start = ContinuousClock.now
      timeline.add(facts[facts.count - 1])
      let obligations = evaluator.obligations(of: timeline, asOf: BenchTown.asOf)
      let elapsed = ContinuousClock.now - start
      microseconds.append(Double(elapsed.components.attoseconds) / 1e12)
      if obligations.isEmpty { return }
    }
    microseconds.sort()
    Output.standard.line(
      String(
        format: "  en sag igen efter en ny hændelse: %.1f µs (midterste), %.1f µs (99 af 100)",
        microseconds[microseconds.count / 2], microseconds[microseconds.count * 99 / 100]))
  }

  /// The most memory that a process of its own takes for the whole way from file to numbers.
  private func reportMemory(_ path: String, _ modelPath: String, _ count: Int, _ size: Int) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [
      "check", "--model", modelPath, "--log", path, "--as-of", BenchTown.asOf.description, "--summary", "--threads",
      "1",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    var usage = rusage()
    getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    let peak = usage.ru_maxrss * 1024
    Output.standard.line(
      String(
        format: "  hukommelse: højst %.0f MB, filen fylder %.0f MB; uden filen %.1f byte pr. hændelse",
        Double(peak) / 1e6, Double(size) / 1e6, Double(max(0, peak - size)) / Double(count)))
  }

  /// Counts cells and rows of a file, a byte at a time.
  private static func scan(_ path: String) {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    let size = Int(status.st_size)
    guard let mapped = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), mapped != MAP_FAILED else { return }
    defer { munmap(mapped, size) }
    let bytes = mapped.assumingMemoryBound(to: UInt8.self)
    var cells = 0
    var rows = 0
    for index in 0..<size {
      if bytes[index] == 0x2C { cells &+= 1 }
      if bytes[index] == 0x0A { rows &+= 1 }
    }
    if cells < rows { Output.error("") }
  }
}
