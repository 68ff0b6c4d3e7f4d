import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

/// Who came on a day: one mark for each of the whole list, sent at once.
public struct AttendanceForm {
  let model: SupplierDoorPage
  let speaker: any Speaker

  public init(_ model: SupplierDoorPage, _ speaker: any Speaker) {
    self.model = model
    self.speaker = speaker
  }

  private func say(_ text: SupplierText) -> String { speaker.say(text) }
  public static func name(_ one: SupplierParticipant) -> String { "m-" + one.key }
  private static func shownName(_ one: SupplierParticipant) -> String { "var-" + one.key }
  /// What the button sends that marks the rest as there.
  public static let rest = "resten"

  func field(_ one: SupplierParticipant, _ state: FormState) -> Field {
    let name = AttendanceForm.name(one)
    // A mark that nobody touched follows what stands now.
    let sent = state.fields[name]
    let isTouched = !sent.isEmpty && sent != state.fields[AttendanceForm.shownName(one)]
    let chosen = isTouched ? sent : one.attendance[model.day]?.rawValue ?? ""
    return Field(
      id: name, name: name, label: one.name, error: state.errors[name],
      errorWord: speaker.say(EntryText.errorWord),
      control: .radios(
        SupplierAttendance.allCases.map { Field.Choice($0.rawValue, speaker.say($0), isChosen: chosen == $0.rawValue) })
    )
  }

  /// What was marked, with what the page showed; an error where nothing was.
  public func read(_ typed: FormFields) -> Result<[SupplierAttendanceLine], FormErrors> {
    let isRest = typed["goer"] == AttendanceForm.rest
    var lines = model.attending.compactMap { one -> SupplierAttendanceLine? in
      // The rest are those who stood on the page: nobody came to it since.
      let isOfRest = isRest && typed.isChecked(AttendanceForm.shownName(one))
      let chosen = SupplierAttendance(rawValue: typed[AttendanceForm.name(one)]) ?? (isOfRest ? .present : nil)
      return chosen.map {
        SupplierAttendanceLine(
          key: one.key, shown: SupplierAttendance(rawValue: typed[AttendanceForm.shownName(one)]), now: $0)
      }
    }
    // Somebody who was on the page and is gone: that is said, not passed over.
    let listed = Set(model.attending.map(AttendanceForm.name))
    for name in typed.names where name.hasPrefix("m-") && !listed.contains(name) {
      guard let now = SupplierAttendance(rawValue: typed[name]) else { continue }
      let key = String(name.dropFirst(2))
      lines.append(
        SupplierAttendanceLine(key: key, shown: SupplierAttendance(rawValue: typed["var-" + key]), now: now))
    }
    guard lines.isEmpty, let first = model.attending.first else { return .success(lines) }
    var errors = FormErrors()
    errors.add(AttendanceForm.name(first), say(.nobodyChosen))
    return .failure(errors)
  }

  func write(_ html: HTML, link: String, token: FormToken, state: FormState) {
    html.card(say(.attendanceOf(speaker.fullDay(model.day))), id: "fremmoede") {
      let next = model.day.adding(workingDays: 1)
      html.links(
        [Link(say(.dayBefore), Path.supplierDoor(link, on: model.day.adding(workingDays: -1)) + "#fremmoede")]
          + (next <= model.today ? [Link(say(.dayAfter), Path.supplierDoor(link, on: next) + "#fremmoede")] : []))
      guard !model.attending.isEmpty else { return html.empty(EmptyState(say(.nobodyThatDay))) }
      html.p(say(.attendanceLead), .class("small quiet"))
      html.postForm(
        Path.supplierDoor(link) + "/fremmoede", token: token,
        values: [FormValue("dag", "\(model.day)")]
          + model.attending.map { FormValue(AttendanceForm.shownName($0), $0.attendance[model.day]?.rawValue ?? "") }
      ) {
        for one in model.attending { html.field(field(one, state)) }
        html.buttons(
          ButtonRow([
            ButtonRow.Button(say(.save)),
            ButtonRow.Button(say(.saveRest), weight: .other, value: FormValue("goer", AttendanceForm.rest)),
          ]))
      }
      writeWeek(html)
    }
  }

  /// Monday to Friday of the day's week, as it was told.
  private func writeWeek(_ html: HTML) {
    let days = (0..<5).map { model.day.monday.adding(days: $0) }
    html.details(.class("inline")) {
      html.summary(say(.weekOf("\(ISOWeek(model.day).number)")))
      html.dataTable(
        DataTable(
          id: "uge", caption: say(.weekOf("\(ISOWeek(model.day).number)")), hidesCaption: true,
          columns: [.init(say(.participant))] + days.map { .init(speaker.sentenceCase(speaker.fullDay($0))) },
          rows: model.participants.map { one in
            [.text(one.name)]
              + days.map { day in
                .text(one.attendance[day].map { speaker.say($0) } ?? (day <= model.today ? say(.notTold) : "–"))
              }
          }, stacks: true))
    }
  }
}
