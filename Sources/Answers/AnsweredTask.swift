import Almanac
import Casework
import Identifiers

/// A task that was done, with what was answered.
public struct AnsweredTask: Hashable, Sendable {
  public var task: Reference<WorkTask>
  public var text: String
  public var answer: String
  public var day: Day
  /// Who did it; nil where it was no person.
  public var by: PersonLabel?
  /// Who gave it, where that is another.
  public var from: PersonLabel?

  public init(
    task: Reference<WorkTask>, text: String, answer: String, day: Day, by: PersonLabel?, from: PersonLabel?
  ) {
    self.task = task
    self.text = text
    self.answer = answer
    self.day = day
    self.by = by
    self.from = from
  }
}

/// What a citizen wrote by their own door.
public struct ReceivedMessage: Sendable {
  public var content: MessageReceived
  public var day: Day
  /// The task to read it stands open.
  public var isUnread: Bool

  public init(content: MessageReceived, day: Day, isUnread: Bool) {
    self.content = content
    self.day = day
    self.isUnread = isUnread
  }
}
