import Almanac
import Casework
import GRDB

extension RowWriting {
  /// Where a case stands on its way to the decision, folded as the case itself folds it.
  func writeDecisionCourse(_ facts: [CaseHistory.Standing], _ number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM decision_courses WHERE case_number = ?").execute(arguments: [number])
    let course = CaseState(facts).beforeDecision
    guard let started = course.started else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO decision_courses
          (case_number, started, completed, assured, is_returned, scheduled, question, brought_by, forum, paper,
           decided, is_granted, in_hand, broker)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        number, started.number, course.completed?.number,
        course.isAssured ? course.assured[.preparatoryPart]?.number : nil, course.openReturn != nil,
        course.booked?.day.number, course.booked?.content.question, course.booked?.content.by?.rawValue,
        course.forumDay?.number, course.paperDay?.number, course.decided?.number, course.granted != nil,
        course.met?.content.flexJobInHand == true, course.broker?.number,
      ])
  }
}
