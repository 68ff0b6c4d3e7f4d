/// A log's facts in pages, from a position on and without end: what a projection follows.
///
/// Without gaps, because each page is read from where the last one ended; waking is only a hint. A slow reader holds
/// nobody up and loses nothing. Ends where its task is cancelled, and throws where the log is closed or cannot be read.
public struct FactTail: AsyncSequence, Sendable {
  /// One page: at least one fact, positions following one another.
  public typealias Element = [StoredFact]
  public typealias Failure = LogError

  private let log: any FactReading
  private let start: Int
  private let page: Int

  init(of log: any FactReading, from position: Int, page: Int) {
    self.log = log
    start = Swift.max(1, position)
    self.page = Swift.max(1, page)
  }

  public func makeAsyncIterator() -> Iterator { Iterator(log: log, next: start, page: page) }

  public struct Iterator: AsyncIteratorProtocol {
    private let log: any FactReading
    private var next: Int
    private let page: Int

    fileprivate init(log: any FactReading, next: Int, page: Int) {
      self.log = log
      self.next = next
      self.page = page
    }

    public mutating func next(isolation actor: isolated (any Actor)?) async throws(LogError) -> [StoredFact]? {
      while !Task.isCancelled {
        let facts = try await log.read(from: next, limit: page)
        if let last = facts.last {
          guard facts[0].envelope.position == next, last.envelope.position == next + facts.count - 1 else {
            throw .damaged(position: next, .missing)
          }
          next += facts.count
          return facts
        }
        guard try await log.grown(beyond: next - 1) else { return nil }
      }
      return nil
    }
  }
}
