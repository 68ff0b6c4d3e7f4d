import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// Planning a group meeting or a course.
public struct GroupForm {
  /// A course of more meetings is planned as two.
  static let mostSessions = 8

  let list: GroupList
  let speaker: any Speaker
  let state: FormState

  public init(_ list: GroupList, _ speaker: any Speaker, state: FormState = FormState()) {
    self.list = list
    self.speaker = speaker
    self.state = state
  }

  private func say(_ text: GroupText) -> String { speaker.say(text) }

  private func value(_ name: String, _ usual: String = "") -> String {
    state.fields.names.contains(name) ? state.fields[name] : usual
  }

  private func field(
    _ name: String, _ label: String, help: GroupText? = nil, optional: Bool = false, _ control: Field.Control
  ) -> Field {
    Field(
      id: "felt-" + name, name: name, label: label, note: optional ? speaker.say(EntryText.optional) : nil,
      help: help.map { say($0) }, error: state.errors[name], errorWord: speaker.say(EntryText.errorWord),
      control: control)
  }

  private var first: [Field] {
    let kind = value("slags", GroupPlanned.Kind.meeting.rawValue)
    let holder = value("holder", list.me.id.description)
    return [
      field(
        "slags", say(.kind),
        .radios(
          GroupPlanned.Kind.allCases.map {
            Field.Choice(
              $0.rawValue, speaker.sentenceCase(say($0 == .meeting ? .meeting : .course)), isChosen: $0.rawValue == kind
            )
          })),
      field("navn", say(.name), help: .nameHelp, .line(value: value("navn"))),
      field("maal", say(.aim), help: .aimHelp, optional: true, .area(value: value("maal"), rows: 2)),
      field("sted", say(.place), optional: true, .line(value: value("sted"))),
      field(
        "pladser", say(.seats), help: .seatsHelp, .line(value: value("pladser", "15"), kind: .number, width: .short)),
      field(
        "holder", say(.holder),
        .select(
          list.colleagues.map {
            Field.Choice($0.id.description, $0.name, isChosen: $0.id.description == holder)
          })),
    ]
  }

  private func session(_ number: Int) -> [Field] {
    [
      field("dag-\(number)", say(.day), .date(value: value("dag-\(number)"))),
      field("kl-\(number)", say(.clock), .line(value: value("kl-\(number)"), width: .short)),
      field("min-\(number)", say(.minutes), .line(value: value("min-\(number)"), kind: .number, width: .short)),
      field("tema-\(number)", say(.theme), optional: true, .line(value: value("tema-\(number)"), width: .medium)),
    ]
  }

  public func page(_ context: PageContext) -> [UInt8] {
    let sessions = (1...GroupForm.mostSessions).map(session)
    return Pages.page(context, title: say(.planTitle)) { html in
      html.pageTitle(PageTitle(say(.planTitle), lead: say(.planLead), over: Link(say(.title), Path.groups)))
      html.errorSummary(state.errors, first + sessions.flatMap { $0 }, speaker)
      html.postForm(Path.newGroup, token: context.token) {
        for field in first { html.field(field) }
        html.heading(Heading(say(.sessions)))
        html.p(say(.sessionsLead), .class("small quiet"))
        for (place, fields) in sessions.enumerated() {
          html.fieldGroup(say(.sessionNumber(place + 1))) { html.fieldRow(fields) }
        }
        html.buttons(
          ButtonRow([ButtonRow.Button(say(.save))], cancel: Link(speaker.say(EntryTitle.back), Path.groups)))
      }
    }
  }

  /// What was typed; or what is wrong with it. The group's name is given by the desk.
  public func read() -> Result<GroupPlanned, FormErrors> {
    var errors = FormErrors()
    let typed = state.fields
    let kind = GroupPlanned.Kind(rawValue: typed["slags"])
    if kind == nil { errors.add("slags", speaker.say(EntryError.nothingChosen)) }
    if typed["navn"].isEmpty { errors.add("navn", say(.noName)) }
    let seats = Int(typed["pladser"]).flatMap { (1...60).contains($0) ? $0 : nil }
    if seats == nil { errors.add("pladser", say(.oddSeats)) }
    let holder = list.colleagues.first { $0.id.description == typed["holder"] }
    if holder == nil { errors.add("holder", speaker.say(EntryError.nothingChosen)) }
    var sessions: [GroupSession] = []
    for number in 1...GroupForm.mostSessions { readSession(number, &sessions, &errors) }
    if sessions.isEmpty, errors.isEmpty { errors.add("dag-1", say(.noSession)) }
    if kind == .meeting, sessions.count > 1 { errors.add("slags", say(.twice)) }
    guard errors.isEmpty, let kind, let seats, let group = Reference<GroupCourse>("nyt") else {
      return .failure(errors)
    }
    sessions.sort { ($0.day, $0.time?.minutes ?? 0) < ($1.day, $1.time?.minutes ?? 0) }
    for place in sessions.indices { sessions[place].number = place + 1 }
    func text(_ name: String) -> String? { typed[name].isEmpty ? nil : typed[name] }
    return .success(
      GroupPlanned(
        group: group, kind: kind, title: typed["navn"], aim: text("maal"), place: text("sted"), seats: seats,
        holder: holder?.id, sessions: sessions))
  }

  private func readSession(_ number: Int, _ sessions: inout [GroupSession], _ errors: inout FormErrors) {
    let typed = state.fields
    let (day, clock, length) = (typed["dag-\(number)"], typed["kl-\(number)"], typed["min-\(number)"])
    let theme = typed["tema-\(number)"]
    guard !(day + clock + length + theme).isEmpty else { return }
    var session = GroupSession(number: number, day: list.today, theme: theme.isEmpty ? nil : theme)
    switch TypedDate.read(day, today: list.today) {
    case .failure(let error): errors.add("dag-\(number)", speaker.typedDate(error))
    case .success(let typed):
      session.day = typed
      if typed < list.today { errors.add("dag-\(number)", say(.dayPassed)) }
    }
    if !clock.isEmpty {
      session.time = ClockTime(clock)
      if session.time == nil { errors.add("kl-\(number)", speaker.say(EntryError.notATime)) }
    }
    if !length.isEmpty {
      session.minutes = Int(length).flatMap { (5...480).contains($0) ? $0 : nil }
      if session.minutes == nil { errors.add("min-\(number)", say(.oddMinutes)) }
    }
    sessions.append(session)
  }
}
