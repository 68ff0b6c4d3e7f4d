/// Why a snapshot was not taken. It is then left aside and the caseload is made from the facts again.
public enum SnapshotError: Error, Hashable, Sendable {
  /// There is no such file, or it cannot be read.
  case unreadable(path: String)
  /// The file cannot be written.
  case unwritable(path: String)
  /// The file is no snapshot of this form.
  case otherForm
  /// The bytes are not those that were written: cut short, or altered.
  case damaged
  /// Written under other circumstances than the caller's.
  case otherFingerprint(found: String)
}
