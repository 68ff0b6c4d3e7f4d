import Answers
import Casework
import Identifiers
import Language
import Timelines
import WebLook

/// What acts in a row are about.
struct ActTarget {
  /// The row's anchor on the page.
  var id: String
  var citizen: CaseLabel?
  var acts: [DayRow.Act]
  /// Read aloud after each act: whom or what it is about.
  var label: String
  var appointment: AppointmentRow?
  var task: TaskRow?
  var owed: Owed?
  var recorded: CaseFactKind?

  init(_ row: DayRow, label: String) {
    self.init(id: row.id, citizen: row.citizen, acts: row.acts, label: label)
    recorded = row.recorded
    switch row.matter {
    case .appointment(let appointment): self.appointment = appointment
    case .task(let task): self.task = task
    case .owed(let owed): self.owed = owed
    case .placementEnding: break
    }
  }

  init(id: String, citizen: CaseLabel?, acts: [DayRow.Act], label: String) {
    self.id = id
    self.citizen = citizen
    self.acts = acts
    self.label = label
  }
}

extension MyDayView {
  /// The two likeliest acts, and a way to the rest; all of them once the row is open.
  func acts(_ target: ActTarget) -> [Act] {
    let isOpen = open?.row == target.id
    let shown = isOpen || target.acts.count <= 2 ? target.acts[...] : target.acts.prefix(2)
    var acts = shown.enumerated().map { index, act in
      Act(say(act.text), way(act, target), weight: index == 0 ? .first : .quiet, about: target.label)
    }
    if shown.count < target.acts.count {
      acts.append(Act(say(.more), .link(here(goer: target.id + ".mere", target.id)), about: target.label))
    }
    return acts
  }

  /// This page as it is arranged, at a row.
  private func here(goer: String?, _ row: String) -> String {
    address(arrangement: day.arrangement, isUnfolded: day.isUnfolded, goer: goer) + "#" + row
  }

  /// What can be done at once is done at once; what needs a word opens in the row; the rest leads to the citizen's page.
  private func way(_ act: DayRow.Act, _ target: ActTarget) -> Act.Way {
    guard let citizen = target.citizen else {
      // What somebody took on in the team is about no citizen.
      guard act == .done, let task = target.task else { return .link(Path.sparring) }
      return .post(
        action: Path.teamTaskDone, token: context.token,
        values: [
          FormValue("opgave-id", task.task.description),
          FormValue("tilbage", address(arrangement: day.arrangement, isUnfolded: day.isUnfolded)),
        ])
    }
    switch act {
    case .open: return .link(Path.citizen(citizen.id))
    case .talk: return .link(Path.conversation(citizen.id))
    case .readMessage: return .link(Path.letters(citizen.id) + "#skrevet")
    case .done, .seen:
      guard let task = target.task else { return .link(Path.citizen(citizen.id)) }
      // Whoever asked may wait for an answer.
      if act == .done, task.from != nil { return .link(here(goer: target.id + "." + act.rawValue, target.id)) }
      return .post(
        action: Path.register(citizen.id, EntryKind.taskDone.rawValue), token: context.token,
        values: [
          FormValue(FieldMaker.sentName, "1"), FormValue("opgave-id", task.task.description),
          FormValue("tilbage", address(arrangement: day.arrangement, isUnfolded: day.isUnfolded)),
        ])
    case .record:
      guard let kind = target.recorded else { return .link(Path.citizen(citizen.id)) }
      let form = EntryKind(for: kind).map { Path.register(citizen.id, $0.rawValue) }
      let rule =
        target.owed.map { AskedRule.parameter + "=" + Path.queryValue("\($0.model)/\($0.element)/\($0.rule)") + "&" }
        ?? ""
      return .link(
        (form ?? Path.otherEvent(citizen.id, kind)) + "?" + rule + "tilbage="
          + Path.queryValue(here(goer: nil, target.id)))
    case .registerFollowUp:
      // Which placement it was is chosen among the citizen's own, which stand on the form's own page.
      let back = Path.queryValue(here(goer: nil, target.id))
      return .link(
        Path.register(citizen.id, EntryKind.contact.rawValue) + "?form=atCompany&virksomhed-med=ja&tilbage=" + back)
    case .agreeNextStep:
      let back = Path.queryValue(here(goer: nil, target.id))
      return .link(Path.register(citizen.id, EntryKind.nextStep.rawValue) + "?tilbage=" + back)
    case .plan:
      return .link(Path.booking(citizen.id) + "?tilbage=" + Path.queryValue(here(goer: nil, target.id)))
    case .registerContact, .waive, .hold, .move, .moveTask, .drop, .cancel, .stayedAway:
      return .link(here(goer: target.id + "." + act.rawValue, target.id))
    }
  }

  /// The unfolded form of the row, where it is this one's turn.
  func inline(_ target: ActTarget) -> InlineForm? {
    guard let open, open.row == target.id, let act = open.act, target.acts.contains(act), let kind = act.form,
      let citizen = target.citizen
    else { return nil }
    var state = open.state
    if let appointment = target.appointment, state.fields.names.isEmpty {
      var typed = [(name: "aftale", value: appointment.appointment.description)]
      if let form = appointment.form { typed.append((name: "form", value: form.rawValue)) }
      state.fields = FormFields(typed)
    }
    if let task = target.task, state.fields.names.isEmpty {
      state.fields = FormFields([(name: "opgave-id", value: task.task.description)])
    }
    return InlineForm(
      summary: say(act.text), action: Path.register(citizen.id, kind.rawValue), token: context.token,
      values: kind.carried(state) + [
        FormValue("raekke", target.id), FormValue("tilbage", here(goer: nil, target.id)),
      ],
      fields: kind.fields(basis(target), state, prefix: target.id + "-"),
      buttons: ButtonRow(
        [ButtonRow.Button(speaker.say(kind.saveText))], cancel: Link(say(.close), here(goer: nil, target.id))),
      isOpen: true)
  }

  private func basis(_ target: ActTarget) -> EntryBasis {
    var basis = EntryBasis(
      speaker: speaker, today: day.today, me: day.person, role: context.reader?.role ?? .jobBroker, newID: newID)
    if let owed = target.owed {
      basis.elements = [
        .init(model: owed.model, element: owed.element, title: "\(owed.modelTitle): \(owed.elementTitle)")
      ]
    }
    return basis
  }
}

extension DayRow.Act {
  var text: MyDayText {
    switch self {
    case .registerContact: .registerContact
    case .registerFollowUp: .registerFollowUp
    case .record: .record
    case .plan: .plan
    case .waive: .waive
    case .done: .done
    case .moveTask: .moveTask
    case .drop: .drop
    case .seen: .seen
    case .readMessage: .readMessage
    case .hold: .hold
    case .move: .move
    case .cancel: .cancel
    case .stayedAway: .stayedAway
    case .agreeNextStep: .agreeNextStep
    case .open: .open
    case .talk: .openTalk
    }
  }

  /// The short form that opens in the row; nil where the act needs none, or needs more than a row holds.
  var form: EntryKind? {
    switch self {
    case .registerContact, .hold: .contact
    case .waive: .waiver
    case .move: .move
    case .done: .taskDone
    case .moveTask: .taskMoved
    case .drop: .taskDropped
    case .cancel: .cancel
    case .stayedAway: .stayedAway
    case .plan, .registerFollowUp, .record, .agreeNextStep, .open, .talk, .seen, .readMessage: nil
    }
  }
}
