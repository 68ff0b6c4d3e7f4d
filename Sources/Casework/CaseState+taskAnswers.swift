import Almanac
import Identifiers

/// What somebody answered to a task comes back to whoever gave it, as a task to read: so nobody has to look.
extension CaseState {
  /// What the tasks say. They stand in the case as text, as tasks do.
  public struct TaskAnswerTexts: Sendable {
    /// Who did the task, what they answered, and what the task was.
    public var answered: @Sendable (_ name: String, _ answer: String, _ task: String) -> String
    /// Who dropped the task, why, and what the task was.
    public var dropped: @Sendable (_ name: String, _ reason: String, _ task: String) -> String

    public init(
      answered: @escaping @Sendable (String, String, String) -> String,
      dropped: @escaping @Sendable (String, String, String) -> String
    ) {
      self.answered = answered
      self.dropped = dropped
    }
  }

  /// The tasks that follow where tasks from another are done with an answer, or dropped with a reason.
  ///
  /// - Parameters:
  ///   - person: whoever acts.
  ///   - name: what they are called.
  public func answerTasks(
    after proposals: [Proposal], today: Day, by person: ID<Person>, name: String, texts: TaskAnswerTexts
  ) -> [Proposal] {
    func told(_ task: Reference<WorkTask>, _ text: (TaskGiven) -> String) -> Proposal? {
      // Who gave the task to themselves, or does it for themselves, has nobody to tell.
      guard let given = tasks[task], let asker = given.from, asker != person,
        let back = Reference<WorkTask>(CaseState.answerMark + task.description), tasks[back] == nil
      else { return nil }
      return Proposal(
        .taskGiven(TaskGiven(task: back, text: text(given), due: today, person: asker, from: person)), on: today)
    }
    return proposals.compactMap { proposal in
      switch proposal.fact {
      case .taskDone(let done):
        guard let answer = done.answer else { return nil }
        return told(done.task) { texts.answered(name, answer, $0.text) }
      case .taskDropped(let dropped):
        return told(dropped.task) { texts.dropped(name, dropped.reason, $0.text) }
      default: return nil
      }
    }
  }

  // Another beginning than that of the tasks that wait for an answer to a letter: see ``NoShowCourse``.
  private static let answerMark = "answered-"
  private static let messageMark = "message-"

  /// Whether a task is the answer to one that was given, for whoever gave it to read.
  public static func isAnswer(_ task: Reference<WorkTask>) -> Bool { task.description.hasPrefix(answerMark) }

  /// The task to read what a citizen wrote; the same for the same message.
  public static func readingTask(ofMessage id: String) -> Reference<WorkTask>? { Reference(messageMark + id) }

  /// Whether a task is to read what the citizen wrote.
  public static func isReadingTask(_ task: Reference<WorkTask>) -> Bool { task.description.hasPrefix(messageMark) }
}
