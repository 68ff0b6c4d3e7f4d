import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// Where talks are booked: what is asked, and below it the times that follow, once they are asked for.
///
/// - Parameters:
///   - typed: what was read above, where the times are to be shown.
///   - taken: what the booker's calendar has already.
public func bookingPage(
  _ form: BookingForm, of citizen: CaseLabel, _ context: PageContext, state: FormState = FormState(),
  typed: BookingForm.Typed? = nil, taken: [TakenTime] = [], refusals: [String] = [], version: Int, back: String? = nil
) -> [UInt8] {
  let view = BookingView(
    form: form, citizen: citizen, context: context, state: state, typed: typed, taken: taken, version: version,
    back: back ?? Path.citizen(citizen.id))
  return page(context, title: context.speaker.say(BookingText.title)) { view.write($0, refusals) }
}

private struct BookingView {
  let form: BookingForm
  let citizen: CaseLabel
  let context: PageContext
  let state: FormState
  let typed: BookingForm.Typed?
  let taken: [TakenTime]
  let version: Int
  /// Where one came from.
  let back: String

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: BookingText) -> String { speaker.say(text) }

  func write(_ html: HTML, _ refusals: [String]) {
    html.pageTitle(
      PageTitle(
        say(.title), lead: [.who(citizen.text, href: Path.citizen(citizen.id)), .text(" · " + say(.lead))],
        over: Link(speaker.say(CitizensText.title), Path.citizens)))
    let fields = form.fields(state)
    let rows = typed.map { typed in times(typed).enumerated().map { self.fields($0.offset + 1, $0.element) } } ?? []
    html.errorSummary(state.errors, fields + rows.flatMap { $0 }, speaker, refusals: refusals)
    html.postForm(
      Path.booking(citizen.id), token: context.token,
      values: [FormValue("sendt", "1"), FormValue("version", "\(version)"), FormValue("tilbage", back)]
    ) {
      for field in fields { html.field(field) }
      if let typed {
        html.card(say(.proposals), id: "tider") {
          let proposed = times(typed)
          html.p(
            say(proposed.contains { !$0.collisions.isEmpty } ? .collisionsAll : .proposalsLead), .class("small quiet"))
          for (place, time) in proposed.enumerated() {
            html.fieldGroup(say(.number(place + 1)) + " · " + speaker.dayOfWeek(time.day)) {
              if let from = time.movedFrom {
                let why = DanishHolidays.holiday(on: from).map { speaker.holiday($0) } ?? say(.weekend)
                html.p(say(.movedFrom(speaker.day(from, readOn: form.basis.today), why)), .class("small"))
              }
              if !time.collisions.isEmpty {
                html.p {
                  html.phrases([.status(.note, say(.collides(time.collisions.map(clocks).joined(separator: ", "))))])
                }
              } else if time.time != nil {
                html.p(say(.free), .class("small quiet"))
              }
              for field in rows[place] { html.field(field) }
            }
          }
        }
      }
      var buttons = [
        ButtonRow.Button(say(typed == nil ? .see : .book), value: FormValue("goer", typed == nil ? "se" : "book"))
      ]
      if typed != nil { buttons.append(.init(say(.change), weight: .other, value: FormValue("goer", "se"))) }
      html.buttons(
        ButtonRow(buttons, cancel: Link(speaker.say(EntryTitle.back), back)))
    }
  }

  /// As they were typed where they have been, else as they follow of what is above.
  private func times(_ typed: BookingForm.Typed) -> [BookingTime] {
    form.times(typed, taken: taken).enumerated().map { place, proposed in
      let number = place + 1
      guard state.fields["goer"] == "book", state.fields.names.contains("dag-\(number)") else { return proposed }
      guard case .success(let day) = TypedDate.read(state.fields["dag-\(number)"], today: form.basis.today) else {
        return proposed
      }
      let time = ClockTime(state.fields["kl-\(number)"])
      return BookingTime(
        day: day, time: time, movedFrom: nil, collisions: form.collisions(day, time, typed.minutes, taken))
    }
  }

  private func clocks(_ time: TakenTime) -> String {
    guard let from = time.time else { return "–" }
    return speaker.clock(from) + "–" + speaker.clock(from.adding(minutes: time.minutes ?? 45))
  }

  private func fields(_ number: Int, _ time: BookingTime) -> [Field] {
    let wasBooked = state.fields["goer"] == "book"
    func field(_ name: String, _ label: BookingText, _ control: Field.Control) -> Field {
      Field(
        id: name, name: name, label: say(label), error: state.errors[name],
        errorWord: speaker.say(EntryText.errorWord), control: control)
    }
    let parts = time.day.parts
    let day = "\(parts.day).\(parts.month).\(parts.year)"
    let clock = time.time.map { speaker.clock($0) } ?? ""
    return [
      field("dag-\(number)", .day, .date(value: wasBooked ? state.fields["dag-\(number)"] : day)),
      field(
        "kl-\(number)", .clock, .line(value: wasBooked ? state.fields["kl-\(number)"] : clock, width: .short)),
      field("spring-\(number)", .skip, .checkbox(value: "ja", isChecked: state.fields.isChecked("spring-\(number)"))),
    ]
  }
}
