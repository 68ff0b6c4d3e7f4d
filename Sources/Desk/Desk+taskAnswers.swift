import Access
import Almanac
import Answers
import Casework
import Identifiers
import Registers

/// Answers to tasks, and what citizens wrote, where staff meet them.
extension Desk {
  /// So many days a task that was answered is still shown with its answer.
  static let answersShownFor = 30
  /// So many messages are shown with their beginning on one page, and so much of each.
  static let quotesShown = 8
  static let quoteLength = 120

  /// What the tasks that carry an answer back say. Stored with the case, so in the municipality's language.
  static let answerTexts = CaseState.TaskAnswerTexts(
    answered: { name, answer, task in "\(name) svarede: \(answer) (opgaven var: \(task))" },
    dropped: { name, reason, task in "\(name) har taget opgaven væk: \(reason) (opgaven var: \(task))" })

  /// Tasks that were done with an answer lately, the latest first.
  static func answered(
    _ standing: [CaseHistory.Standing], on day: Day, _ everyone: StaffLabels
  ) -> [AnsweredTask] {
    var given: [Reference<WorkTask>: TaskGiven] = [:]
    var answered: [AnsweredTask] = []
    for fact in standing {
      switch fact.fact {
      case .taskGiven(let task): given[task.task] = task
      case .taskDone(let done):
        guard let answer = done.answer, let task = given[done.task], fact.day >= day.adding(days: -answersShownFor),
          fact.day <= day
        else { continue }
        var by: PersonLabel?
        if case .person(let person, _) = fact.recorded.actor { by = everyone[person] }
        answered.append(
          AnsweredTask(
            task: done.task, text: task.text, answer: answer, day: fact.day, by: by,
            from: task.from.flatMap { everyone[$0] }))
      default: continue
      }
    }
    return answered.reversed()
  }

  /// Puts the beginning of what citizens wrote on the rows that ask to read it. What a citizen with a protected address
  /// wrote stays in the case for those who may not see such addresses: it may say where they live.
  func quoting(_ rows: [DayRow], for reader: Reader) async throws -> [DayRow] {
    var quoted = 0
    var rows = rows
    for index in rows.indices {
      guard quoted < Desk.quotesShown, case .task(var task) = rows[index].matter, task.isMessage,
        let citizen = rows[index].citizen, !citizen.isProtected || seesAddress(reader, citizen.id)
      else { continue }
      quoted += 1
      let state = CaseState(CaseHistory(try await log.caseFile(citizen.id).facts))
      guard let text = state.letters.received.last(where: { $0.content.task == task.task })?.content.text else {
        continue
      }
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      task.quote = words.count <= Desk.quoteLength ? words : words.prefix(Desk.quoteLength) + " …"
      rows[index].matter = .task(task)
    }
    return rows
  }

  private func seesAddress(_ reader: Reader, _ id: ID<Case>) -> Bool {
    Access.scope(of: reader.subject, for: .seeCase, in: id, relation: relation(reader, to: id)).protectedAddresses
      != .nothing
  }

  /// What the reader can do with a task from Min dag.
  func acts(for task: Reference<WorkTask>, _ reader: Reader, _ id: ID<Case>) -> [DayRow.Act] {
    if CaseState.isAnswer(task) { return [.seen, .open] }
    let mayMove = may(reader, CaseFactKind.taskMoved.action, in: id)
    if CaseState.isReadingTask(task) { return [.readMessage, .seen] + (mayMove ? [.moveTask] : []) + [.open] }
    return [.done] + (mayMove ? [.moveTask, .drop] : []) + [.open]
  }
}
