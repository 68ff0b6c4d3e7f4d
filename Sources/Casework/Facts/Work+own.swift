import Almanac
import Identifiers

/// Something to be done about this case: one's own reminder, or a task given to a colleague.
public struct TaskGiven: FactContent {
  public var task: Reference<WorkTask>
  public var text: String
  public var due: Day
  /// Who is to do it.
  public var person: ID<Person>
  /// Who asked for it, where that is another.
  public var from: ID<Person>?

  public init(task: Reference<WorkTask>, text: String, due: Day, person: ID<Person>, from: ID<Person>? = nil) {
    self.task = task
    self.text = text
    self.due = due
    self.person = person
    self.from = from
  }
}

/// The task is done.
public struct TaskDone: FactContent {
  public var task: Reference<WorkTask>
  public var answer: String?

  public init(task: Reference<WorkTask>, answer: String? = nil) {
    self.task = task
    self.answer = answer
  }
}

/// The task is to be done on another day, or by another person.
public struct TaskMoved: FactContent {
  public var task: Reference<WorkTask>
  public var due: Day
  public var person: ID<Person>?
  public var reason: String?

  public init(task: Reference<WorkTask>, due: Day, person: ID<Person>? = nil, reason: String? = nil) {
    self.task = task
    self.due = due
    self.person = person
    self.reason = reason
  }
}

/// The task is not to be done after all.
public struct TaskDropped: FactContent {
  public var task: Reference<WorkTask>
  public var reason: String

  public init(task: Reference<WorkTask>, reason: String) {
    self.task = task
    self.reason = reason
  }
}

/// A note in the case. The citizen may read every note, there or on request.
public struct NoteWritten: FactContent {
  public var text: String
  /// Whether the citizen sees it at once.
  public var shownToCitizen: Bool

  public init(text: String, shownToCitizen: Bool) {
    self.text = text
    self.shownToCitizen = shownToCitizen
  }
}
