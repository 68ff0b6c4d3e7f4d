import EventLog
import Foundation

/// Measures a log on the disk it is to stand on. Facts are made up: 340 bytes of body, as a typical one.
///
/// A figure says little alone: a commit waits for the disk, so the disk's own pace stands beside it.
public struct LogBench: Sendable {
  /// How many facts are appended in bulk, and then read.
  public var bulk = 2_000_000
  /// How many facts the many writers append, one a call.
  public var appended = 300_000
  /// How many writers.
  public var writers = 64
  /// How many facts a case has, in five streams.
  public var perCase = 100

  public init() {}

  /// What was measured; seconds and facts a second.
  public struct Figures: Sendable {
    /// How often a second the disk writes 64 KB and says that they are there to stay.
    public var synchronisations = 0.0
    /// Facts a second, one caller with a thousand a call, in an order that returns to each case again and again.
    public var bulkAppend = 0.0
    /// Facts a second, many writers with one a call, to streams old and new at random.
    public var append = 0.0
    /// Facts a second that a scan of the whole log lends.
    public var scan = 0.0
    /// Seconds that a case takes to read: half of the readings were quicker.
    public var caseMedian = 0.0
    /// Seconds that a case takes to read: 99 of 100 were quicker.
    public var caseSlowest = 0.0
    /// Facts of the case read.
    public var caseFacts = 0
    /// Facts in the log at the end.
    public var facts = 0
    /// Bytes of the log's file at the end.
    public var bytes = 0
  }

  /// Measures in an empty folder, which must be there and holds a log afterwards.
  public func run(in folder: String) async throws -> Figures {
    var figures = Figures()
    let path = folder + "/facts.log"
    figures.synchronisations = try Self.synchronisations(in: folder)
    let log = try await SQLiteLog.open(path)
    var made = BenchFacts(seed: 1)
    let cases = max(1, bulk / perCase)
    figures.bulkAppend = try await rate(of: bulk) {
      var done = 0
      while done < bulk {
        let count = min(1_000, bulk - done)
        // Neighbours in a call are never of one case.
        let parts = (done..<done + count).map { made.append(toCase: $0 &* 7_919 % cases) }
        _ = try await log.append(parts)
        done += count
      }
    }
    figures.append = try await rate(of: appended) { try await appendAtOnce(log, cases) }
    figures.facts = try await log.head().position
    var counted = 0
    figures.scan = try await rate(of: figures.facts) {
      counted = try await log.scan(from: 1, into: 0) { $0 += ($1.body?.count ?? 0) > 0 ? 1 : 0 }
    }
    guard counted == figures.facts else { throw LogError.damaged(position: nil, .missing) }
    try await readCases(log, cases, &figures)
    await log.close()
    figures.bytes = (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
    return figures
  }

  private func appendAtOnce(_ log: SQLiteLog, _ cases: Int) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        let count = appended / writers + (writer < appended % writers ? 1 : 0)
        group.addTask {
          var made = BenchFacts(seed: UInt64(writer) + 2)
          for _ in 0..<count { _ = try await log.append([made.append(toCase: made.chance(cases * 11 / 10))]) }
        }
      }
      try await group.waitForAll()
    }
  }

  private func readCases(_ log: SQLiteLog, _ cases: Int, _ figures: inout Figures) async throws {
    var seconds: [Double] = []
    var chance = BenchFacts(seed: 99)
    for _ in 0..<500 {
      let prefix = BenchFacts.name(ofCase: chance.chance(cases)) + "/"
      let start = ContinuousClock.now
      let facts = try await log.read(streamsBeginning: prefix, from: 1, limit: 1_000)
      seconds.append(Self.seconds(since: start))
      figures.caseFacts = max(figures.caseFacts, facts.count)
    }
    seconds.sort()
    figures.caseMedian = seconds[seconds.count / 2]
    figures.caseSlowest = seconds[seconds.count * 99 / 100]
  }

  private func rate(of count: Int, _ work: () async throws -> Void) async throws -> Double {
    let start = ContinuousClock.now
    try await work()
    return Double(count) / max(Self.seconds(since: start), 1e-9)
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let took = ContinuousClock.now - start
    return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
  }

  /// Writes over a file that is there already, as a write-ahead part is written over.
  private static func synchronisations(in folder: String) throws -> Double {
    let path = folder + "/pace"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw LogError.engine(EngineTrouble(code: Int(errno))) }
    defer {
      close(descriptor)
      unlink(path)
    }
    let piece = [UInt8](repeating: 1, count: 1 << 16)
    for place in 0..<64 { _ = pwrite(descriptor, piece, piece.count, place << 16) }
    fsync(descriptor)
    let start = ContinuousClock.now
    var count = 0
    while seconds(since: start) < 1 {
      _ = pwrite(descriptor, piece, piece.count, count % 64 << 16)
      fsync(descriptor)
      count += 1
    }
    return Double(count) / seconds(since: start)
  }
}

/// Makes up facts for ``LogBench``.
private struct BenchFacts {
  private var state: SplitMix
  private let body: Data
  private let actor = ActorName(named: "jobBroker:0190163d-8694-739b-aea5-966c26f8ad91")
  private static let parts = ["case", "plan", "contact", "agreement", "hours"]
  private static let kind = KindName(named: "contact-held")

  init(seed: UInt64) {
    state = SplitMix(state: seed)
    var state = state
    body = Data((0..<340).map { _ in UInt8.random(in: 0...255, using: &state) })
  }

  mutating func chance(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &state) }

  mutating func append(toCase number: Int) -> StreamAppend {
    let name = Self.name(ofCase: number)
    let part = Self.parts[chance(Self.parts.count)]
    let now = Date().timeIntervalSince1970
    let fact = NewFact(
      id: FactID(milliseconds: Int(now * 1_000), using: &state), caseID: CaseID(name), kind: Self.kind, day: 20_000,
      recorded: Int64(now * 1_000_000), actor: actor, body: Body(codec: 1, bytes: body))
    return StreamAppend(to: StreamName("\(name)/\(part)") ?? StreamName(named: "other"), expecting: .any, [fact])
  }

  /// The name of a case: random, as cases' ids are, but the same each time.
  static func name(ofCase number: Int) -> String {
    var state = SplitMix(state: UInt64(number) &* 0x9E37_79B9)
    return CaseID(milliseconds: Int(state.next() >> 20), using: &state).description
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
