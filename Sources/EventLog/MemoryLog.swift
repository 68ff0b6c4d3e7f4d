/// A log in memory: for tests and for the demonstration town. Keeps every promise but the one to survive its process.
public actor MemoryLog: FactLog {
  private var facts: [StoredFact] = []
  private var positions: [FactID: Int] = [:]
  private var streams: [StreamName: [Int]] = [:]
  private var closed = false
  private nonisolated let watch = HeadWatch(position: 0)

  public init() {}

  public func head() throws(LogError) -> LogHead {
    try mustBeOpen()
    return latest
  }

  public func read(from position: Int, limit: Int) throws(LogError) -> [StoredFact] {
    try mustBeOpen()
    guard position <= facts.count else { return [] }
    return Array(facts[(max(1, position) - 1)...].prefix(Self.bounded(limit)))
  }

  public func read(_ stream: StreamName, from version: Int, limit: Int) throws(LogError) -> [StoredFact] {
    try mustBeOpen()
    guard let positions = streams[stream], version <= positions.count else { return [] }
    return positions[(max(1, version) - 1)...].prefix(Self.bounded(limit)).map { facts[$0 - 1] }
  }

  public func read(
    streamsBeginning prefix: String, from position: Int, limit: Int
  ) throws(LogError) -> [StoredFact] {
    try mustBeOpen()
    // Looks at every stream: a log in memory is small.
    let found = streams.filter { $0.key.description.hasPrefix(prefix) }.flatMap(\.value).filter { $0 >= position }
    return found.sorted().prefix(Self.bounded(limit)).map { facts[$0 - 1] }
  }

  public func version(of stream: StreamName) throws(LogError) -> Int {
    try mustBeOpen()
    return streams[stream]?.count ?? 0
  }

  public nonisolated func grown(beyond position: Int) async throws(LogError) -> Bool {
    try await watch.grown(beyond: position)
  }

  public func verify(expecting expected: LogHead?) async throws(LogError) -> Verification {
    try await walk(expecting: expected)
  }

  public func append(_ parts: [StreamAppend]) throws(LogError) -> Receipt {
    try mustBeOpen()
    return try take(PreparedAppend(parts))
  }

  public func erase(bodiesOf ids: [FactID], recording reason: StreamAppend) throws(LogError) -> Erasure {
    try mustBeOpen()
    let prepared = try PreparedErasure(ids, reason)
    var targets: [Int] = []
    for id in prepared.ids {
      guard let position = positions[id] else { throw .unknownFact(id) }
      targets.append(position)
    }
    let receipt = try take(prepared.reason)
    let recordedBy = receipt.entries[0]
    for position in targets.sorted() {
      let fact = facts[position - 1]
      guard fact.body != nil else { continue }
      // A retry erases nothing that the first try was not asked to.
      guard !receipt.repeated else { throw .idConflict(recordedBy.id, position: recordedBy.position) }
      facts[position - 1] = StoredFact(fact.envelope, .erased(recordedBy: recordedBy.position))
    }
    return Erasure(receipt: receipt, positions: targets.sorted(), wiped: true)
  }

  public func close() {
    closed = true
    watch.close()
  }

  private var latest: LogHead { facts.last?.envelope.head ?? .empty }

  private func mustBeOpen() throws(LogError) {
    if closed { throw .closed }
  }

  private func take(_ append: PreparedAppend) throws(LogError) -> Receipt {
    let decision: AppendDecision
    do {
      decision = try AppendDecision(
        append, after: latest, stored: { id in positions[id].map { facts[$0 - 1] } },
        version: { streams[$0]?.count ?? 0 })
    } catch let refusal as LogError {
      throw refusal
    } catch {
      // The two questions above ask memory and throw nothing.
      throw .engine(EngineTrouble(code: 0))
    }
    switch decision {
    case .repeated(let receipt): return receipt
    case .write(let new, let receipt):
      for fact in new {
        facts.append(fact)
        positions[fact.envelope.id] = facts.count
        streams[fact.envelope.stream, default: []].append(facts.count)
      }
      watch.ring(facts.count)
      return receipt
    }
  }
}
