/// Everything that a log can refuse or fail with. Closed and without texts: `Language` words it. Never holds a byte of
/// a body.
public enum LogError: Error, Hashable, Sendable {
  /// Someone else was first: the stream is at `actual`. Nothing was appended. Read the stream and decide again.
  case wrongVersion(stream: StreamName, expected: ExpectedVersion, actual: Int)
  /// The id stands at `position` with another content, or the facts of this call were not appended together. Nothing
  /// was appended. A fault in the client: ids are made once, for one content.
  case idConflict(FactID, position: Int)
  /// No fact in the log has this id. Nothing was erased.
  case unknownFact(FactID)
  /// The call itself is at fault; nothing was appended.
  case malformed(MalformedAppend)
  /// No room is left. Nothing of this append is there, everything before it is. Give room and append again.
  case full
  /// Another process appends to this log, or holds its file. Nothing was appended.
  case locked
  /// The log is not as it was written; at `position` where that can be told. Stop, and restore.
  case damaged(position: Int?, Damage)
  /// The file was written by a later Fodfæste. It was left as it is.
  case newerFormat(found: Int, known: Int)
  /// The file was written by an earlier Fodfæste and must be migrated. It was left as it is.
  case olderFormat(found: Int, known: Int)
  /// There is no log to read here.
  case absent
  /// The engine would not promise that an acknowledged fact survives a power failure. The log was not opened.
  case notDurable
  /// The log is closed, or has stopped after ``unknownOutcome(_:)``: open it anew. Nothing of this append is there.
  case closed
  /// The engine failed as it committed: the facts may be there or not. Append the same facts with the same ids again.
  case unknownOutcome(EngineTrouble)
  /// The engine failed; nothing of this append is there.
  case engine(EngineTrouble)
}

/// What can be wrong with an append before the log is asked.
public enum MalformedAppend: Hashable, Sendable {
  /// The id comes twice in one append.
  case repeatedID(FactID)
  /// The body is longer than ``Body/maximumBytes``.
  case longBody(FactID, bytes: Int)
  /// An erasure came without a fact that says why.
  case noReason
}

/// In which way a log is not as it was written.
public enum Damage: Hashable, Sendable {
  /// No fact stands at the position.
  case missing
  /// The envelope does not name the hash of the one before.
  case link
  /// The envelope's hash is not the hash of what it says.
  case envelope
  /// The body is not the one the envelope has the digest of.
  case body
  /// The body is gone, and no fact says why.
  case bodyMissing
  /// What stands at the position has not the form of a fact.
  case unreadable
  /// The engine calls its file damaged.
  case file
  /// The file is something else than a log.
  case notALog
}

/// What the engine said, for operators: numbers only, because an engine's texts may quote what was stored.
public struct EngineTrouble: Hashable, Sendable {
  /// The engine's own code; for SQLite its extended result code.
  public let code: Int

  public init(code: Int) { self.code = code }
}
