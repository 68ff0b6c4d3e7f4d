/// A log that can be read: the truth, in the order in which it was recorded.
///
/// What an appender has been told is there, every reader sees from then on; and no reader ever sees a position before
/// it has seen all the earlier ones.
public protocol FactReading: Sendable {
  /// How far the log has come.
  func head() async throws(LogError) -> LogHead

  /// The facts from a position on (that position included), in order: at most `limit`, and never more than
  /// ``pageMaximum``. Empty where the log ends before it.
  func read(from position: Int, limit: Int) async throws(LogError) -> [StoredFact]

  /// The facts of a stream from a version on, in order, bounded likewise. Empty where there is no such stream.
  func read(_ stream: StreamName, from version: Int, limit: Int) async throws(LogError) -> [StoredFact]

  /// The facts of all streams whose names begin with a prefix, from a position on, in the order of their positions,
  /// bounded likewise. For the next page ask from the position after the last.
  ///
  /// Streams are parts of a case and are named `<case>/<part>`: with the prefix `<case>/` this is the case. The slash
  /// belongs to the prefix; without it `sag-1` is the beginning of `sag-10/plan` too. The cost is that of the streams
  /// found and their facts, not of the log; a prefix that finds most of the log is better read by position. The empty
  /// prefix finds everything, one that no name can begin with finds nothing.
  func read(
    streamsBeginning prefix: String, from position: Int, limit: Int
  ) async throws(LogError) -> [StoredFact]

  /// The version of a stream: that of its latest fact, and 0 where it has none.
  func version(of stream: StreamName) async throws(LogError) -> Int

  /// Lends every fact from a position on, in order, up to where the log stood when it was asked: for whoever builds
  /// something of the whole log, as at a cold start. Far faster than reading.
  ///
  /// - Parameters:
  ///   - state: what is being built; handed from fact to fact, and given back.
  ///   - take: takes a fact into the state. What it is lent is gone when it returns: see ``ScannedFact``.
  /// - Throws: ``LogError/damaged(position:_:)`` where a fact is missing or cannot be read; the state is lost then.
  func scan<State: Sendable>(
    from position: Int, into state: State, _ take: @escaping @Sendable (inout State, ScannedFact) -> Void
  ) async throws(LogError) -> State

  /// Waits until the log goes beyond a position. False where the task was cancelled first.
  ///
  /// - Throws: ``LogError/closed`` where the log is closed first.
  func grown(beyond position: Int) async throws(LogError) -> Bool

  /// Walks the whole chain as it stood when the walk began, and says what holds. See ``Verification``.
  ///
  /// - Parameter expected: a head kept elsewhere, or nil.
  func verify(expecting expected: LogHead?) async throws(LogError) -> Verification

  /// Lets go of the log. What is under way is finished; what comes later fails with ``LogError/closed``.
  func close() async
}

/// A log that can be appended to. There is one appender at a time; it may be asked from any number of tasks.
public protocol FactLog: FactReading {
  /// Appends facts to streams: all of them or none, in this order, in places that follow one another.
  ///
  /// When it returns, the facts are there to stay. Cancelling the task does not take them back: the call is finished
  /// first.
  ///
  /// A retry never doubles: where the ids are there already, with the same content in the same streams, the answer is
  /// the first one's (``Receipt/repeated``), whatever has happened to the streams since. The recorded instant is not
  /// content: the first try's stands. Where a body has been erased since, the envelope alone is compared.
  ///
  /// - Throws: ``LogError/wrongVersion(stream:expected:actual:)``, ``LogError/idConflict(_:position:)``,
  ///   ``LogError/malformed(_:)``, ``LogError/full``, ``LogError/locked``, ``LogError/closed``, or what the engine
  ///   said.
  func append(_ parts: [StreamAppend]) async throws(LogError) -> Receipt

  /// Erases the bodies and salts of facts, and appends the facts that say why, in one act. The envelopes stay, so the
  /// chain still proves.
  ///
  /// A retry with the same reason answers as the first did. Facts erased before may be named again.
  ///
  /// - Parameters:
  ///   - ids: the facts whose bodies go.
  ///   - reason: the facts that record the act; at least one, because a hole must have a reason. The first is the one
  ///     that the holes point to.
  /// - Throws: ``LogError/unknownFact(_:)``, and what ``append(_:)`` throws.
  func erase(bodiesOf ids: [FactID], recording reason: StreamAppend) async throws(LogError) -> Erasure
}

extension FactReading {
  /// The most facts that one reading answers with, whatever is asked for.
  public static var pageMaximum: Int { 1_000 }

  /// A wanted number of facts, held within bounds.
  public static func bounded(_ limit: Int) -> Int { max(0, min(limit, pageMaximum)) }

  /// The facts from a position on, and then each as it comes, until the task is cancelled or the log closed.
  public func tail(from position: Int, page: Int = 500) -> FactTail {
    FactTail(of: self, from: position, page: page)
  }

  public func verify() async throws(LogError) -> Verification { try await verify(expecting: nil) }
}

extension FactLog {
  /// Appends facts to one stream. See ``append(_:)``.
  public func append(
    _ facts: [NewFact], to stream: StreamName, expecting: ExpectedVersion
  ) async throws(LogError) -> Receipt {
    try await append([StreamAppend(to: stream, expecting: expecting, facts)])
  }
}
