import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// Attendance of one meeting: one tick for each, and what it gave.
public struct GroupAttendanceForm {
  let group: GroupPage
  let session: GroupSession
  let speaker: any Speaker
  let state: FormState
  let refusals: [String]

  public init(
    _ group: GroupPage, _ session: GroupSession, _ speaker: any Speaker, state: FormState = FormState(),
    refusals: [String] = []
  ) {
    self.group = group
    self.session = session
    self.speaker = speaker
    self.state = state
    self.refusals = refusals
  }

  private func say(_ text: GroupText) -> String { speaker.say(text) }

  private var open: [GroupPage.Member] {
    group.members.filter { $0.mayRegister && $0.time(of: session.number)?.state == .planned }
  }

  private var settled: [GroupPage.Member] {
    group.members.filter { member in member.time(of: session.number).map { $0.state != .planned } ?? false }
  }

  private func word(_ came: GroupAttendance.Came) -> String {
    say(came == .yes ? .came : came == .no ? .stayedAway : .off)
  }

  private func came(_ member: GroupPage.Member) -> Field {
    let name = "kom-\(member.citizen.id)"
    return Field(
      id: name, name: name, label: member.citizen.text, error: state.errors[name],
      errorWord: speaker.say(EntryText.errorWord),
      control: .radios(
        GroupAttendance.Came.allCases.map { came in
          Field.Choice(
            came.rawValue, speaker.sentenceCase(word(came)), isChosen: state.fields[name] == came.rawValue)
        }))
  }

  private func gave(_ member: GroupPage.Member) -> Field {
    let name = "gav-\(member.citizen.id)"
    return Field(
      id: name, name: name, label: "\(say(.gave)) \(member.citizen.text)", note: speaker.say(EntryText.optional),
      control: .line(value: state.fields[name]))
  }

  public func page(_ context: PageContext) -> [UInt8] {
    let words = GroupWords(speaker: speaker, today: group.today)
    let title = say(.attendanceOf(words.when(session)))
    return Pages.page(context, title: title) { html in
      html.pageTitle(
        PageTitle(
          title, lead: [say(.attendanceLead), say(.gaveHelp)].joined(separator: " "),
          over: Link(group.line.plan.title, Path.group(group.line.plan.group))))
      guard session.day <= group.today else { return html.empty(EmptyState(say(.tooEarly))) }
      html.errorSummary(state.errors, open.map(came), speaker, refusals: refusals)
      if open.isEmpty { html.empty(EmptyState(say(.nobodyToTick))) } else { write(html, context) }
      guard !settled.isEmpty else { return }
      html.card(say(.settled)) {
        html.entries(
          settled.map { member in
            [
              .who(member.citizen.text, href: Path.citizen(member.citizen.id)),
              .text(" · " + words.state(member.time(of: session.number), isOff: group.line.plan.cancelled != nil)),
            ]
          })
      }
    }
  }

  private func write(_ html: HTML, _ context: PageContext) {
    html.postForm(Path.attendance(group.line.plan.group, session.number), token: context.token) {
      for member in open {
        html.field(came(member))
        html.field(gave(member))
      }
      html.buttons(
        ButtonRow(
          [ButtonRow.Button(say(.saveAttendance))],
          cancel: Link(speaker.say(EntryTitle.back), Path.group(group.line.plan.group))))
    }
  }

  /// What was ticked; who was not ticked stays open.
  public func read() -> Result<GroupAttendance, FormErrors> {
    var errors = FormErrors()
    for member in settled {
      // A colleague wrote it meanwhile: what stands and what was typed are shown beside each other.
      let (came, gave) = (state.fields["kom-\(member.citizen.id)"], state.fields["gav-\(member.citizen.id)"])
      guard !came.isEmpty || !gave.isEmpty else { continue }
      let typed = [GroupAttendance.Came(rawValue: came).map { word($0) }, gave.isEmpty ? nil : gave].compactMap { $0 }
      errors.add(
        "", say(.settledMeanwhile(member.citizen.text, typed.joined(separator: ", "))))
    }
    let rows = open.compactMap { member -> GroupAttendance.Row? in
      let gave = state.fields["gav-\(member.citizen.id)"]
      guard let came = GroupAttendance.Came(rawValue: state.fields["kom-\(member.citizen.id)"]) else {
        // What was typed must not be lost with the tick that was forgotten.
        if !gave.isEmpty { errors.add("kom-\(member.citizen.id)", speaker.say(EntryError.nothingChosen)) }
        return nil
      }
      return .init(id: member.citizen.id, came: came, gave: gave.isEmpty ? nil : gave)
    }
    if rows.isEmpty, errors.isEmpty {
      errors.add(open.first.map { "kom-\($0.citizen.id)" } ?? "", say(.nothingTicked))
    }
    return errors.isEmpty ? .success(GroupAttendance(session: session.number, rows: rows)) : .failure(errors)
  }
}
