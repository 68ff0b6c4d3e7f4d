import Casework
import Desk
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

/// What a citizen asks about their appointments, by their own door.
extension Site {
  func ownAppointments(_ router: Router<VisitContext>) {
    router.post("/min-side/{link}/tid") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
        return try await askAboutAppointment(visit, guest, fields, receipt)
      }
    }
  }

  private func askAboutAppointment(
    _ visit: Visit, _ guest: SigningGuest, _ fields: FormFields, _ receipt: ID<FactInCase>
  ) async throws -> Response {
    var page = try await desk.ownPage(guest)
    func again(_ errors: FormErrors, _ refusals: [String] = []) -> Response {
      visit.answer(
        page.page(
          visit.link, visit.guestPage, refusals: refusals, appointment: FormState(fields: fields, errors: errors)),
        status: .unprocessableContent)
    }
    guard let form = page.appointmentForm(visit.speaker) else { throw DeskRefusal.notFound }
    guard form.knows(fields) else { return again(FormErrors(), [visit.speaker.say(OwnToldText.gone)]) }
    switch form.read(fields) {
    case .failure(let errors): return again(errors)
    case .success(let asking):
      let outcome = try await desk.askAboutAppointment(
        guest, asking.appointment, shown: asking.shown, asking.ask, receipt: receipt)
      switch outcome {
      case .done: return visit.go(Path.own(visit.link) + "#naeste", saying: .asked)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      case .conflict:
        page = try await desk.ownPage(guest)
        return again(FormErrors(), [visit.speaker.say(OwnToldText.movedMeanwhile)])
      }
    }
  }
}
