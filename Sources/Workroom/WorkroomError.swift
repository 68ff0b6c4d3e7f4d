/// What a workroom's file can fail with. Closed and without texts: `Language` words it. Never holds a stored value.
public enum WorkroomError: Error, Hashable, Sendable {
  /// The file was written by a later Fodfæste. It was left as it is.
  case newerFormat(found: Int, known: Int)
  /// The file was written by an earlier Fodfæste and must be migrated. It was left as it is.
  case olderFormat(found: Int, known: Int)
  /// The file is something else than a workroom. It was left as it is.
  case notAWorkroom
  /// The file, or a row in it, is not as it was written. Restore it; people then sign in anew.
  case damaged
  /// No room is left on the disk. Nothing of this was stored.
  case full
  /// Another process holds the file. Nothing of this was stored; try again.
  case locked
  /// The file cannot be made or opened, or its rights cannot be set: the system's error number.
  case unreachable(code: Int)
  /// The engine failed: SQLite's extended result code. Nothing of this was stored.
  case engine(code: Int)
}
