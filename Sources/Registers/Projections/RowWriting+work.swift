import Almanac
import Casework
import GRDB
import Identifiers

extension RowWriting {
  func writeTask(_ facts: [CaseHistory.Standing], _ number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM tasks WHERE case_number = ? AND reference = ?").execute(
      arguments: [number, place.entity])
    guard let task = TaskCourse(facts) else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO tasks (case_number, reference, text, due, person, from_person, given, state, ended, answer)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        number, place.entity, task.task.text, task.due.number, task.person.blob, task.task.from?.blob,
        task.given.number, task.state.rawValue, task.ended?.number, task.answer,
      ])
  }

  /// A paper waits from the day it was finished until somebody has looked at it, or sent it back.
  func writeQualityQueue(_ facts: [CaseHistory.Standing], _ number: Int64, _ db: Database) throws {
    var since: Day?
    for fact in facts {
      switch fact.fact {
      case .preparationCompleted: since = fact.day
      case .qualityAssured, .documentSentBack, .rehabMeetingHeld, .healthCoordinatorConsulted,
        .overallDescriptionCompleted, .flexJobGranted, .otherOutcomeDecided, .preparationStarted:
        since = nil
      default: break
      }
    }
    try db.cachedStatement(sql: "DELETE FROM quality_queue WHERE case_number = ?").execute(arguments: [number])
    guard let since else { return }
    try db.cachedStatement(sql: "INSERT INTO quality_queue (case_number, since) VALUES (?, ?)").execute(
      arguments: [number, since.number])
  }

  func writeSuccesses(_ facts: [CaseHistory.Standing], _ number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM success_stories WHERE case_number = ?").execute(arguments: [number])
    for (place, fact) in facts.enumerated() {
      guard case .successStoryTold(let story) = fact.fact else { continue }
      try db.cachedStatement(
        sql: "INSERT INTO success_stories (case_number, place, day, forum, words) VALUES (?, ?, ?, ?, ?)"
      ).execute(arguments: [number, place, fact.day.number, story.forum?.rawValue, story.text])
    }
  }
}

/// What became of a task.
private struct TaskCourse {
  let task: TaskGiven
  let given: Day
  private(set) var due: Day
  private(set) var person: ID<Person>
  private(set) var state = TaskRow.State.open
  private(set) var ended: Day?
  private(set) var answer: String?

  /// nil where nothing says what it is.
  init?(_ facts: [CaseHistory.Standing]) {
    var first: (TaskGiven, Day)?
    for fact in facts {
      if first == nil, case .taskGiven(let task) = fact.fact { first = (task, fact.day) }
    }
    guard let first else { return nil }
    (task, given) = first
    due = task.due
    person = task.person
    for fact in facts {
      switch fact.fact {
      case .taskMoved(let moved):
        due = moved.due
        person = moved.person ?? person
      case .taskDone(let done) where state == .open: (state, ended, answer) = (.done, fact.day, done.answer)
      case .taskDropped(let dropped) where state == .open:
        (state, ended, answer) = (.dropped, fact.day, dropped.reason)
      default: break
      }
    }
  }
}
