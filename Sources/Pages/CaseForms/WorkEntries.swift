import Almanac
import Casework
import Identifiers
import Language
import WebLook

/// A note in the case.
struct NoteEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.area("notat", .note, help: .noteHelp, rows: 5),
      make.box("vis", .showCitizen, usual: true),
      make.date("dag", .whichDay, usual: basis.today),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let text = reader.text("notat", .noText)
    let day = reader.pastDay("dag")
    let note = NoteWritten(text: text, shownToCitizen: reader.fields.isChecked("vis"))
    return [Proposal(.noteWritten(note), on: day)]
  }
}

/// Something to be done: for oneself, or for a colleague.
struct TaskEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    let me = (basis.me.id.description, basis.speaker.say(EntryText.myself))
    let others = basis.colleagues.filter { $0.id != basis.me.id }.map { ($0.id.description, $0.name) }
    return [
      make.line("tekst", .whatToDo),
      make.date("frist", .byWhen, help: .dayHelp),
      make.select("hvem", .forWhom, [me] + others, usual: me.0),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let text = reader.text("tekst", .noText)
    let due = reader.day("frist")
    guard let person = reader.person("hvem"), let task = basis.new(WorkTask.self) else { return [] }
    let given = TaskGiven(
      task: task, text: text, due: due, person: person, from: person == basis.me.id ? nil : basis.me.id)
    return [Proposal(.taskGiven(given), on: basis.today)]
  }
}

/// A task is done.
struct TaskDoneEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [make.area("svar", .answer, help: .answerHelp, isOptional: true, rows: 2)]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    guard let task = reader.target("opgave-id", WorkTask.self) else { return [] }
    return [Proposal(.taskDone(TaskDone(task: task, answer: reader.optionalText("svar"))), on: basis.today)]
  }
}

/// A task is to be done on another day.
struct TaskMovedEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [make.date("dag", .newDay, help: .dayHelp), make.line("grund", .reason, isOptional: true)]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let day = reader.day("dag")
    if day < basis.today, reader.errors["dag"] == nil { reader.add("dag", .dayPassed) }
    guard let task = reader.target("opgave-id", WorkTask.self) else { return [] }
    let moved = TaskMoved(task: task, due: day, reason: reader.optionalText("grund"))
    return [Proposal(.taskMoved(moved), on: basis.today)]
  }
}

/// A task is not to be done after all, and why.
struct TaskDroppedEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] { [make.area("grund", .reason, help: .dropHelp, rows: 2)] }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let reason = reader.text("grund", .noReason)
    guard let task = reader.target("opgave-id", WorkTask.self) else { return [] }
    return [Proposal(.taskDropped(TaskDropped(task: task, reason: reason)), on: basis.today)]
  }
}

/// A core element is set aside for a time, with a reason.
struct WaiverEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.select(
        "element", .whichElement, basis.elements.map { ($0.key, $0.title) },
        usual: basis.elements.count == 1 ? basis.elements[0].key : "", none: basis.elements.count == 1 ? nil : .choose),
      make.choose("aarsag", .cause, from: WaiverGiven.Cause.self, usual: nil),
      make.area("grund", .reason, help: .waiverHelp, rows: 2),
      make.date("fra", .fromDay, usual: basis.today),
      make.date("til", .toDay, help: .toDayHelp, isOptional: true),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let element = basis.elements.first { $0.key == reader.fields["element"] }
    if element == nil { reader.add("element", .nothingChosen) }
    let cause = reader.choice("aarsag", WaiverGiven.Cause.self)
    let reason = reader.text("grund", .noReason)
    let from = reader.day("fra")
    let to = reader.optionalDay("til")
    if let to, to < from, reader.errors["til"] == nil { reader.add("til", .daysReversed) }
    guard let element else { return [] }
    let waiver = WaiverGiven(
      element: element.element, from: from, reason: reason, to: to, model: element.model, cause: cause)
    return [Proposal(.waiverGiven(waiver), on: basis.today)]
  }
}
