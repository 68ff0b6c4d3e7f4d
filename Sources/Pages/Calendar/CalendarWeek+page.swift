import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension CalendarWeek {
  /// The reader's week: five days beside each other, and the weekend where something is planned.
  public func page(_ context: PageContext) -> [UInt8] {
    let view = CalendarView(week: self, context: context)
    return Pages.page(context, title: context.speaker.say(CalendarText.title)) { view.write($0) }
  }
}

struct CalendarView {
  let week: CalendarWeek
  let context: PageContext

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: CalendarText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    let count = week.days.flatMap(\.entries).count { $0.state != .cancelled }
    var acts = [Act(say(.previous), .link(address(-7))), Act(say(.next), .link(address(7)))]
    if ISOWeek(week.today).firstDay != week.monday { acts.append(Act(say(.thisWeek), .link(Path.calendar))) }
    let range = speaker.day(week.monday, readOn: week.today) + "–" + speaker.fullDay(week.monday.adding(days: 6))
    html.pageTitle(
      PageTitle(
        say(.title) + " · " + say(.week(ISOWeek(week.monday).number)).lowercased(),
        lead: range + " · " + (count == 0 ? say(.quiet) : say(.talks(count))), acts: acts))
    let shown = week.days.filter { $0.day.weekday.rawValue <= 5 || !$0.entries.isEmpty }
    html.week(days: shown.count) { for day in shown { write(day, html) } }
    html.links([
      Link(speaker.say(GroupText.title), Path.groups),
      Link(speaker.say(BookingText.feed), Path.calendarFeed), Link(speaker.say(LetterText.outbox), Path.outbox),
    ])
  }

  private func address(_ days: Int) -> String { Path.calendar + "?dag=\(week.monday.adding(days: days))" }

  private func write(_ day: CalendarWeek.CalendarDay, _ html: HTML) {
    let parts = day.day.parts
    html.day(isToday: day.day == week.today) {
      html.h2("\(speaker.sentenceCase(speaker.weekday(day.day.weekday))) \(parts.day).\(parts.month).")
      if let holiday = day.holiday { html.p(speaker.sentenceCase(speaker.holiday(holiday)), .class("small quiet")) }
      if day.entries.isEmpty { html.empty(EmptyState(say(.none))) }
      html.stack { for entry in day.entries { write(entry, html) } }
    }
  }

  private func write(_ entry: CalendarWeek.Entry, _ html: HTML) {
    let appointment = entry.appointment
    html.div(.class("slot", also: entry.state == .cancelled ? "gone" : nil)) {
      html.p {
        html.phrases([
          .text(entry.time.map { speaker.clock($0) + " " } ?? ""),
          .who(entry.citizen.text, href: Path.citizen(entry.citizen.id)),
        ])
      }
      let told = [
        appointment.form.map { speaker.text($0.within) }, appointment.minutes.map { say(.minutes($0)) },
        appointment.place, appointment.interpreter.map { say(.interpreter($0)) },
      ].compactMap { $0 }
      if !told.isEmpty { html.p(told.joined(separator: " · "), .class("small quiet")) }
      switch entry.state {
      case .planned: links(entry, html)
      case .held: html.p { html.phrases([.status(.met, say(.held))]) }
      case .cancelled: html.p(say(.cancelled), .class("small"))
      case .stayedAway:
        html.p(.class("small")) {
          html.a(say(.stayedAway), .href(Path.noShow(entry.citizen.id, appointment.appointment)))
        }
      }
    }
  }

  private func links(_ entry: CalendarWeek.Entry, _ html: HTML) {
    guard entry.mayChange else { return }
    let id = entry.citizen.id
    let values =
      "?aftale=\(Path.queryValue(entry.appointment.appointment.description))&tilbage=" + Path.queryValue(context.here)
    func act(_ text: CalendarText, _ href: String) -> Act { Act(say(text), .link(href), about: entry.citizen.text) }
    html.acts([
      act(.talk, Path.conversation(id)), act(.move, Path.register(id, EntryKind.move.rawValue) + values),
      act(.cancel, Path.register(id, EntryKind.cancel.rawValue) + values),
    ])
  }
}
