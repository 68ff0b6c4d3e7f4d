/// A fact that is to be appended: what the client knows of it. Its place, its salt and its hashes the log gives it.
public struct NewFact: Hashable, Sendable {
  /// Made once, before the first try; the same at each retry.
  public var id: FactID
  /// The case it is about; nil for facts about something else.
  public var caseID: CaseID?
  /// Its storage name.
  public var kind: KindName
  /// Which version of that kind the body is written in, counted from 1.
  public var kindVersion: Int
  /// The day it was so: the number of days since 1 January 1970.
  public var day: Int32
  /// The instant it was recorded: microseconds since 1970 began (UTC).
  public var recorded: Int64
  /// Who did it.
  public var actor: ActorName
  /// The fact that made this one happen, if one did. Not looked up: it may stand in another log.
  public var cause: FactID?
  /// What it came with, if it came with something.
  public var batch: BatchID?
  /// What it says.
  public var body: Body

  public init(
    id: FactID, caseID: CaseID? = nil, kind: KindName, kindVersion: Int = 1, day: Int32, recorded: Int64,
    actor: ActorName, cause: FactID? = nil, batch: BatchID? = nil, body: Body
  ) {
    self.id = id
    self.caseID = caseID
    self.kind = kind
    self.kindVersion = kindVersion
    self.day = day
    self.recorded = recorded
    self.actor = actor
    self.cause = cause
    self.batch = batch
    self.body = body
  }
}

/// What the client believes of a stream when it appends to it.
public enum ExpectedVersion: Hashable, Sendable {
  /// Nothing: append whatever version it has.
  case any
  /// That the stream has no facts.
  case nothing
  /// That the stream's latest fact has this version. `version(0)` is `nothing`.
  case version(Int)

  /// Whether a stream of a version is what was expected.
  public func allows(_ actual: Int) -> Bool {
    switch self {
    case .any: true
    case .nothing: actual == 0
    case .version(let version): actual == version
    }
  }
}

/// Facts for one stream, in order, and what is expected of it.
///
/// Without facts it only guards: the whole append is refused where the stream is not as expected. A stream may come
/// twice in one append; the second time it is expected as the first has left it.
public struct StreamAppend: Hashable, Sendable {
  public var stream: StreamName
  public var expecting: ExpectedVersion
  public var facts: [NewFact]

  public init(to stream: StreamName, expecting: ExpectedVersion, _ facts: [NewFact]) {
    self.stream = stream
    self.expecting = expecting
    self.facts = facts
  }
}
