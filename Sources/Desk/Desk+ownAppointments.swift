import Access
import Almanac
import Answers
import Casework
import Identifiers
import Workroom

/// What the citizen asks about an appointment by their own door. It is a task for whoever holds the appointment, and nothing
/// else: the appointment stands until somebody of us moves or cancels it, and nobody stayed away.
extension Desk {
  /// The citizen cannot come, or wishes another day; or can come after all.
  ///
  /// What is asked anew takes the place of what was asked before.
  ///
  /// - Parameters:
  ///   - shown: the day and time that the page showed.
  ///   - ask: nil where the citizen takes it back.
  /// - Returns: ``ActOutcome/conflict(_:)`` where somebody has moved it since, without saying what else has happened.
  public func askAboutAppointment(
    _ guest: SigningGuest, _ appointment: Reference<Appointment>, shown: (day: Day, time: ClockTime?),
    _ ask: AppointmentAsk?, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let reader = try own(guest, .moveAppointment)
    let maker = guest.link.madeBy
    var isOther = false
    let outcome = try await append(reader, guest.link.caseID, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      isOther = false
      let state = CaseState(CaseHistory(file.facts))
      guard let planned = state.contacts[appointment] else { throw .appointmentUnknown }
      guard planned.state == .planned, planned.day >= today else { throw .appointmentSettled }
      guard planned.day == shown.day, planned.time == shown.time else {
        isOther = true
        throw .appointmentSettled
      }
      var proposals = OpenAsk.all(state).filter { $0.appointment == appointment }.map {
        Proposal(
          .taskDropped(TaskDropped(task: $0.task, reason: ask == nil ? Desk.canComeAfterAll : Desk.askedAnew)),
          on: today)
      }
      if let ask {
        let task = TaskGiven(
          task: OpenAsk.task(planned, ask, receipt), text: Desk.text(ask, planned),
          due: min(today.nextWorkingDay(), planned.day), person: Desk.holder(of: planned, state) ?? maker)
        proposals.append(Proposal(.taskGiven(task), on: today))
      }
      return try state.decide(record: proposals, today: today)
    }
    return isOther ? .conflict([]) : outcome
  }

  /// What the citizen has asked about appointments that stand as they did then, and that nobody has answered.
  static func asked(_ state: CaseState) -> [Reference<Appointment>: AppointmentAsk] {
    var asked: [Reference<Appointment>: AppointmentAsk] = [:]
    for ask in OpenAsk.all(state) where state.contacts[ask.appointment]?.day == ask.shown {
      asked[ask.appointment] = AppointmentAsk(ask.wish, reason: ask.reason)
    }
    return asked
  }

  /// Whoever is to answer: the one who holds the appointment, else the one in the role that does, else the one who holds
  /// the threads.
  private static func holder(of planned: Contacts.Planned, _ state: CaseState) -> ID<Person>? {
    if let person = planned.person { return person }
    let holders = state.people.holders.filter { $0.person != nil }
    return
      (holders.first { $0.role == planned.by } ?? holders.first { $0.role == state.people.responsible }
      ?? holders.first)?.person
  }

  // Stored with the case, so in the municipality's language.

  private static let canComeAfterAll = "Borgeren kan godt komme alligevel"
  private static let askedAnew = "Borgeren har rettet det, der blev spurgt om"
  fileprivate static let said = ". Borgeren skriver: "

  private static func text(_ ask: AppointmentAsk, _ planned: Contacts.Planned) -> String {
    let clock = planned.time.map { " kl. " + Desk.typed($0) } ?? ""
    let which = "aftalen " + Desk.typed(planned.day) + clock
    let wish =
      switch ask.wish {
      case .cannotCome: "Borgeren kan ikke komme til \(which). Flyt eller aflys den, og giv borgeren besked"
      case .move(let day):
        "Borgeren vil gerne flytte \(which) til \(Desk.typed(day)). Flyt den, eller find en anden dag, og giv borgeren besked"
      }
    return wish + (ask.reason.map { said + $0 } ?? "")
  }

  private static func typed(_ day: Day) -> String {
    let parts = day.parts
    return "\(parts.day).\(parts.month).\(parts.year)"
  }

  private static func typed(_ time: ClockTime) -> String {
    let minutes = time.minutes % 60
    return "\(time.minutes / 60)." + (minutes < 10 ? "0\(minutes)" : "\(minutes)")
  }
}

/// A task that came of what a citizen asked. Its name says what was asked about which day, so that an appointment that has
/// been moved since is asked about no longer.
private struct OpenAsk {
  let task: Reference<WorkTask>
  let appointment: Reference<Appointment>
  let shown: Day
  let wish: AppointmentAsk.Wish
  let reason: String?

  private static let mark = "asked"

  static func task(
    _ planned: Contacts.Planned, _ ask: AppointmentAsk, _ receipt: ID<FactInCase>
  ) -> Reference<WorkTask> {
    let wish = if case .move(let day) = ask.wish { "\(day.number)" } else { "no" }
    return Reference("\(mark).\(planned.day.number).\(wish).\(receipt).\(planned.appointment)")!
  }

  init?(_ task: TaskGiven) {
    let parts = task.task.description.split(separator: ".", maxSplits: 4).map(String.init)
    guard parts.count == 5, parts[0] == OpenAsk.mark, let shown = Int(parts[1]),
      let appointment = Reference<Appointment>(parts[4])
    else { return nil }
    self.task = task.task
    self.appointment = appointment
    self.shown = Day(number: shown)
    wish = Int(parts[2]).map { .move(to: Day(number: $0)) } ?? .cannotCome
    reason = task.text.firstRange(of: Desk.said).map { String(task.text[$0.upperBound...]) }
  }

  static func all(_ state: CaseState) -> [OpenAsk] {
    state.tasks.values.compactMap(OpenAsk.init).sorted { $0.task < $1.task }
  }
}
