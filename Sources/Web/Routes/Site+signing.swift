import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

/// The door of those who come to an agreement by a link.
extension Site {
  static let guestCookie = "underskriver"

  func signing(_ router: Router<VisitContext>) {
    router.get("/underskriv/{link}") { request, context in
      let visit = try await Visit(self, request, context)
      if let guest = try await guest(visit) {
        return visit.answer(try await desk.agreement(guest).page(visit.link, visit.guestPage))
      }
      return try await signingDoor(visit)
    }
    router.post("/underskriv/{link}") { request, context in
      let visit = try await Visit(self, request, context)
      let fields = try await visit.form()
      var errors = FormErrors()
      let digits = fields["kode"].filter { $0.isASCII && $0.isNumber }
      do {
        if digits.count != 6 {
          errors.add("kode", visit.speaker.say(AgreementText.codeMissing))
        } else {
          let token = try await desk.enterAgreement(visit.link, code: digits)
          var response = visit.go(Path.signing(visit.link))
          response.setCookie(
            visit.cookie(Site.guestCookie, token, maxAge: Int(SigningLinks.guestLifetime)))
          return response
        }
      } catch let refusal as WorkroomRefusal {
        errors.add("kode", visit.speaker.say(refusal))
      }
      return try await signingDoor(visit, form: FormState(fields: fields, errors: errors))
    }
    router.post("/underskriv/{link}/aftale") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit) else { return visit.go(Path.signing(visit.link)) }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      return try await guestAct(visit, guest, fields, receipt)
    }
  }

  /// Who is inside by this link; nil where nobody is.
  private func guest(_ visit: Visit) async throws -> SigningGuest? {
    guard let token = visit.request.cookies[Site.guestCookie]?.value,
      let guest = try await desk.signingGuest(token),
      try await desk.opensLink(visit.link, guest)
    else { return nil }
    return guest
  }

  private func signingDoor(_ visit: Visit, form: FormState = FormState()) async throws -> Response {
    let opens = try await desk.isSigningLink(visit.link)
    let visit = visit.withDoor()
    let page = signingDoorPage(visit.link, visit.guestPage, form: form, isGone: !opens)
    return visit.withDoorCookie(
      visit.answer(page, status: !opens ? .gone : form.errors.isEmpty ? .ok : .unprocessableContent))
  }

  private func guestAct(
    _ visit: Visit, _ guest: SigningGuest, _ fields: FormFields, _ receipt: ID<FactInCase>
  ) async throws -> Response {
    let act = fields["goer"]
    if act == "luk" {
      var response = visit.go(Path.signing(visit.link), saying: .signedOut)
      response.setCookie(visit.cookie(Site.guestCookie, "", maxAge: 0))
      return response
    }
    let errors = GuestAgreement.errors(in: fields, act: act, visit.speaker)
    func again(_ refusals: [String]) async throws -> Response {
      visit.answer(
        try await desk.agreement(guest).page(
          visit.link, visit.guestPage, form: FormState(fields: fields, errors: errors), act: act, refusals: refusals),
        status: .unprocessableContent)
    }
    guard errors.isEmpty else { return try await again([]) }
    let outcome: ActOutcome
    switch act {
    case "underskriv":
      outcome = try await desk.sign(guest, name: fields["navn"], seal: fields["segl"], receipt: receipt)
    case "tag-tilbage": outcome = try await desk.takeBack(guest, receipt: receipt)
    case "bed-om": outcome = try await desk.askChange(guest, text: fields["tekst"], receipt: receipt)
    default: throw DeskRefusal.notFound
    }
    switch outcome {
    case .done: return visit.go(Path.signing(visit.link), saying: act == "underskriv" ? .signed : .saved)
    case .refused(let refusal): return try await again([visit.speaker.say(refusal, readOn: desk.today)])
    case .conflict: return visit.go(Path.signing(visit.link))
    }
  }
}

extension Visit {
  var link: String { context.parameters.get("link") ?? "" }

  /// A page without menu and person, also where somebody of the staff is logged in in the same browser.
  var guestPage: PageContext {
    var page = page
    page.reader = nil
    if session != nil { page.csrf = session?.formToken ?? "" }
    return page
  }
}
