/// A name in an envelope: 1–200 printable ASCII characters, without blanks.
///
/// So narrow that two logs can never disagree on whether two names are the same (no normalisation, no collation), and
/// that a name can stand in a listing or a URL as it is. Names are metadata and outlive an erasure: they hold no
/// personal data.
public struct LogName<Mark>: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The characters.
  public let description: String

  /// nil where the name has another form.
  public init?(_ description: String) {
    let characters = description.utf8
    guard (1...200).contains(characters.count), characters.allSatisfy({ (33...126).contains($0) }) else { return nil }
    self.description = description
  }

  /// For a name written in the program; another form than the above stops it at once.
  public init(named name: StaticString) {
    guard let checked = LogName("\(name)") else {
      preconditionFailure("A name in the log is 1–200 printable ASCII characters without blanks.")
    }
    self = checked
  }

  public static func < (left: LogName, right: LogName) -> Bool { left.description < right.description }
}

/// The mark of streams' names.
public enum StreamMark {}
/// The mark of kinds' names.
public enum KindMark {}
/// The mark of actors' names.
public enum ActorMark {}

/// The name of a stream: the part whose version guards it, `plan/0190163d-8694-739b-aea5-966c26f8ad91`.
public typealias StreamName = LogName<StreamMark>
/// The storage name of a kind of fact: `plan-opened`.
public typealias KindName = LogName<KindMark>
/// Who did it, as a role and a random id or as a part of the system: `system:reminders`.
public typealias ActorName = LogName<ActorMark>
