import Answers
import Casework
import Language
import Markup
import WebLook

extension OwnView {
  /// So many appointments stand open before the rest is folded.
  private static let appointmentsShown = 3

  private func say(_ text: OwnToldText) -> String { speaker.say(text) }

  /// All appointments to come, each with room to say that one cannot come.
  func writeAppointments(_ html: HTML) {
    let all = model.appointments
    html.card(all.count > 1 ? say(.nextMany) : speaker.say(OwnText.next), id: "naeste") {
      guard !all.isEmpty else { return html.empty(EmptyState(speaker.say(OwnText.nothingNext))) }
      for planned in all.prefix(OwnView.appointmentsShown) { write(planned, html) }
      let rest = all.dropFirst(OwnView.appointmentsShown)
      if !rest.isEmpty {
        let isOpen = rest.contains { $0.appointment.description == appointment?.fields["aftale"] }
        html.details(.class("inline"), .open(isOpen)) {
          html.summary(say(.more(rest.count)))
          for planned in rest { write(planned, html) }
        }
      }
      html.links([Link(speaker.say(BookingText.ownCalendar), Path.own(link) + "/kalender.ics")])
    }
  }

  private func write(_ planned: CitizenPage.PlannedContact, _ html: HTML) {
    let clock = planned.time.map { " " + speaker.say(CitizenText.at(speaker.clock($0))) } ?? ""
    html.section(.class("talked")) {
      html.h3 {
        html.text(speaker.sentenceCase(speaker.relative(planned.day, seenFrom: model.today)) + clock)
      }
      let told = [
        speaker.fullDay(planned.day), planned.group ?? planned.form.map { speaker.text($0.within) }, planned.place,
        planned.with.map { speaker.say($0) },
      ]
      html.p(told.compactMap { $0 }.joined(separator: " · "))
      let asked = model.asked[planned.appointment]
      if let asked { write(asked, html) }
      guard let form = model.appointmentForm(speaker) else { return }
      let isThis = appointment?.fields["aftale"] == planned.appointment.description
      html.inlineForm(
        InlineForm(
          summary: say(asked == nil ? .change : .changeAsked), action: Path.ownAppointment(link), token: token,
          values: form.values(planned), fields: form.fields(planned, isThis ? appointment ?? FormState() : FormState()),
          buttons: ButtonRow([ButtonRow.Button(say(.send))]), isOpen: isThis))
    }
  }

  private func write(_ asked: AppointmentAsk, _ html: HTML) {
    let told =
      switch asked.wish {
      case .cannotCome: say(.askedCannot)
      case .move(let day): say(.askedMove(speaker.fullDay(day)))
      }
    html.p {
      html.strong(told)
      html.text(" " + say(.answerComes))
    }
    if let reason = asked.reason { html.p(say(.askedReason(reason)), .class("small quiet")) }
  }

  /// What was asked about an appointment and could not be taken, on top of the page.
  func writeAppointmentErrors(_ html: HTML, _ state: FormState, refusals: [String]) {
    let form = model.appointmentForm(speaker)
    let fields = form?.planned(state.fields).flatMap { form?.fields($0, state) } ?? []
    html.errorSummary(state.errors, fields, speaker, refusals: refusals)
  }
}
