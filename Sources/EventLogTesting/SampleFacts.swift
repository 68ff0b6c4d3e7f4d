import EventLog
import Foundation

/// Facts to append, repeatable: the same seed gives the same ids.
public struct SampleFacts: Sendable {
  private var generator: SeededGenerator
  private var milliseconds: Int

  /// - Parameters:
  ///   - seed: two makers with different seeds never make the same id.
  ///   - milliseconds: the instant of the first id; each next is a millisecond later.
  public init(seed: UInt64, milliseconds: Int = 1_700_000_000_000) {
    generator = SeededGenerator(seed: seed)
    self.milliseconds = milliseconds
  }

  /// The next fact.
  public mutating func next(_ text: String = "a body", kind: KindName = KindName(named: "sample-noted")) -> NewFact {
    milliseconds += 1
    return NewFact(
      id: FactID(milliseconds: milliseconds, using: &generator),
      caseID: CaseID(milliseconds: milliseconds, using: &generator), kind: kind, kindVersion: 1,
      day: Int32(milliseconds / 86_400_000), recorded: Int64(milliseconds) * 1_000,
      actor: ActorName(named: "system:sample"), body: Body(codec: 1, bytes: Data(text.utf8)))
  }

  /// The next few facts.
  public mutating func next(_ count: Int) -> [NewFact] { (0..<count).map { next("body \($0)") } }
}

/// SplitMix64: small, and the same everywhere.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}

extension StreamName {
  /// A stream of a number, for tests.
  public static func sample(_ number: Int = 1) -> StreamName {
    StreamName("sample/\(number)") ?? StreamName(named: "sample")
  }
}

extension FactReading {
  /// The whole log, read page by page.
  public func everything() async throws(LogError) -> [StoredFact] {
    var facts: [StoredFact] = []
    while true {
      let page = try await read(from: facts.count + 1, limit: Self.pageMaximum)
      if page.isEmpty { return facts }
      facts += page
    }
  }
}
