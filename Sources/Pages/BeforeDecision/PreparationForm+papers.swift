import Almanac
import Answers
import Casework
import Identifiers
import Language

/// Medical papers and the meetings on the way, as they are read from their forms.
extension PreparationForm {
  // Medical papers.

  /// The reminder that follows of itself from a paper that was asked for.
  private static func reminder(_ paper: String, _ id: String) -> Reference<WorkTask>? {
    Reference("laegepapir-\(paper)-\(id)")
  }

  /// The reminders about papers; they go when the case is decided.
  private static let ofPapers = ["papir-udloeber-", "laegepapir-", "retur-"]

  static func goneWhenDecided(_ state: CaseState, _ today: Day) -> [Proposal] {
    state.tasks.keys.filter { task in ofPapers.contains { task.description.hasPrefix($0) } }.sorted().map {
      Proposal(.taskDone(TaskDone(task: $0)), on: today)
    }
  }

  static func isReminder(_ task: Reference<WorkTask>, of paper: String) -> Bool {
    task.description.hasPrefix("laegepapir-\(paper)-")
  }

  func requested(_ reader: inout FieldReader) -> Deed {
    let day = reader.pastDay("dag")
    guard let paper = answer.book.papers(on: answer.today).first(where: { $0.name == reader.fields["papir"] }) else {
      reader.errors.add("papir", say(.noPapers))
      return { _, _ in [] }
    }
    let (me, id) = (basis.me.id, basis.newID())
    let text = PreparationActText.remindTask(paper.title.da).danish
    return { _, today in
      var facts = [Proposal(.medicalPaperRequested(MedicalPaperRequested(paper: paper.name)), on: day)]
      if let task = PreparationForm.reminder(paper.name, id) {
        let due = max(today, day.adding(days: paper.answerDays + 1))
        facts.append(Proposal(.taskGiven(TaskGiven(task: task, text: text, due: due, person: me)), on: today))
      }
      return facts
    }
  }

  func outstandingPaper(_ reader: inout FieldReader) -> String {
    let name = reader.fields["papir"]
    if !course.medical.contains(where: { $0.received == nil && $0.name == name }) {
      reader.errors.add("papir", say(.noPapers))
    }
    return name
  }

  func received(_ reader: inout FieldReader) -> Deed {
    let (paper, day) = (outstandingPaper(&reader), reader.pastDay("dag"))
    let until = reader.optionalDay("gyldig-til") ?? answer.book.paper(paper).map { day.adding(months: $0.validMonths) }
    if let until, until < day, reader.errors["gyldig-til"] == nil { reader.add("gyldig-til", .daysReversed) }
    let (me, id) = (basis.me.id, basis.newID())
    let text = PreparationActText.expiresTask(answer.book.paper(paper)?.title.da ?? paper).danish
    return { state, today in
      let done = state.tasks.keys.filter { PreparationForm.isReminder($0, of: paper) }.sorted().map {
        Proposal(.taskDone(TaskDone(task: $0)), on: today)
      }
      var facts = [
        Proposal(.medicalPaperReceived(MedicalPaperReceived(paper: paper, validUntil: until)), on: day)
      ]
      // A month before it can no longer be used, if the case is not decided by then.
      if let until, until > today, let task = Reference<WorkTask>("papir-udloeber-" + id) {
        let due = max(today, until.adding(days: -30))
        facts.append(Proposal(.taskGiven(TaskGiven(task: task, text: text, due: due, person: me)), on: today))
      }
      return facts + done
    }
  }

  // The meetings on the way.

  func planned(_ reader: inout FieldReader) -> Deed {
    var plans: [ContactPlanned] = []
    let wanted = answer.roadMeetings.filter { $0.planned == nil }
    for row in wanted {
      let name = "dag-" + row.meeting.id
      guard !reader.fields[name].isEmpty else { continue }
      let (day, time) = (reader.day(name), reader.optionalTime("kl-" + row.meeting.id))
      if day < answer.today, reader.errors[name] == nil { reader.errors.add(name, say(.dayBefore)) }
      guard let started = course.started, let reference = Reference<Appointment>("vejen-\(started)-\(row.meeting.id)")
      else { continue }
      plans.append(
        ContactPlanned(
          appointment: reference, scheduledFor: day, by: basis.caseRole, person: basis.me.id, form: .meeting,
          participants: [.citizen, basis.caseRole], bookedBy: .professional, time: time))
    }
    if plans.isEmpty, reader.errors.isEmpty, let first = wanted.first {
      reader.errors.add("dag-" + first.meeting.id, say(.noMeeting))
    }
    let made = plans
    return { _, today in made.map { Proposal(.contactPlanned($0), on: today) } }
  }
}
