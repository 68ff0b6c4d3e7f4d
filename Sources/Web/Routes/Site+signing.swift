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
      if let guest = try await guest(visit, cookie: Site.guestCookie) {
        return visit.answer(try await desk.agreement(guest).page(Path.signing(visit.link), visit.guestPage))
      }
      return try await signingDoor(visit)
    }
    router.post("/underskriv/{link}") { request, context in
      let visit = try await Visit(self, request, context)
      return try await enterByCode(visit, cookie: Site.guestCookie)
    }
    router.get("/underskriv/{link}/aftale") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.go(Path.signing(visit.link))
    }
    router.post("/underskriv/{link}/aftale") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit, cookie: Site.guestCookie) else {
        return visit.go(Path.signing(visit.link))
      }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      return try await guestAct(visit, guest, nil, fields, receipt)
    }
  }

  /// Who is inside by this link; nil where nobody is.
  func guest(_ visit: Visit, cookie: String) async throws -> SigningGuest? {
    guard let token = visit.request.cookies[visit.guestCookie(cookie)]?.value,
      let guest = try await desk.signingGuest(token),
      try await desk.opensLink(visit.link, guest)
    else { return nil }
    return guest
  }

  /// The code opens: the guest gets a cookie, and the page.
  func enterByCode(_ visit: Visit, cookie: String, isOwn: Bool = false) async throws -> Response {
    let fields = try await visit.form()
    var errors = FormErrors()
    let digits = fields["kode"].filter { $0.isASCII && $0.isNumber }
    if digits.count != 6 {
      errors.add("kode", visit.speaker.say(AgreementText.codeMissing))
    } else {
      do {
        let stays = isOwn && fields.isChecked("husk")
        let token = try await desk.enterAgreement(visit.link, code: digits, isOwnDevice: stays)
        let home = isOwn ? Path.own(visit.link) : Path.signing(visit.link)
        var response = try await entered(visit, fields, home: home, token: token)
        let seconds = stays ? SigningLinks.ownDeviceLifetime : SigningLinks.guestLifetime
        response.setCookie(visit.cookie(visit.guestCookie(cookie), token, maxAge: Int(seconds)))
        return response
      } catch let refusal as WorkroomRefusal {
        errors.add("kode", visit.speaker.say(refusal))
      }
    }
    return try await signingDoor(visit, form: FormState(fields: fields, errors: errors), isOwn: isOwn)
  }

  /// Closes the page for good: the cookie goes, and what it said opens nothing.
  func leave(_ visit: Visit, cookie: String, _ address: String) async throws -> Response {
    let name = visit.guestCookie(cookie)
    if let token = visit.request.cookies[name]?.value { try await desk.leaveAgreement(token) }
    var response = visit.go(address, saying: .closed)
    response.setCookie(visit.cookie(name, "", maxAge: 0))
    return response
  }

  func signingDoor(
    _ visit: Visit, form: FormState = FormState(), isOwn: Bool = false
  ) async throws -> Response {
    let opens = try await desk.isSigningLink(visit.link)
    let visit = visit.withDoor()
    let page = signingDoorPage(visit.link, visit.guestPage, form: form, isGone: !opens, isOwn: isOwn)
    return visit.withDoorCookie(
      visit.answer(page, status: !opens ? .gone : form.errors.isEmpty ? .ok : .unprocessableContent))
  }

  /// - Parameter wanted: which agreement, for a citizen who came by their own door.
  func guestAct(
    _ visit: Visit, _ guest: SigningGuest, _ wanted: Reference<Agreement>?, _ fields: FormFields,
    _ receipt: ID<FactInCase>
  ) async throws -> Response {
    let act = fields["goer"]
    let address = wanted.map { Path.ownAgreement(visit.link, $0) } ?? Path.signing(visit.link)
    if act == "luk" {
      return try await leave(visit, cookie: Site.guestCookie, Path.signing(visit.link))
    }
    let errors = GuestAgreement.errors(in: fields, act: act, visit.speaker)
    func again(_ refusals: [String]) async throws -> Response {
      visit.answer(
        try await desk.agreement(guest, wanted).page(
          address, visit.guestPage, form: FormState(fields: fields, errors: errors), act: act, refusals: refusals,
          back: wanted == nil ? nil : Path.own(visit.link)),
        status: .unprocessableContent)
    }
    guard errors.isEmpty else { return try await again([]) }
    if act == "timer" { return try await guestWeek(visit, guest, wanted, fields, receipt, address) }
    let outcome: ActOutcome
    switch act {
    case "underskriv":
      outcome = try await desk.sign(guest, wanted, name: fields["navn"], seal: fields["segl"], receipt: receipt)
    case "tag-tilbage": outcome = try await desk.takeBack(guest, wanted, receipt: receipt)
    case "bed-om": outcome = try await desk.askChange(guest, wanted, text: fields["tekst"], receipt: receipt)
    default: throw DeskRefusal.notFound
    }
    switch outcome {
    case .done: return visit.go(address, saying: act == "underskriv" ? nil : act == "bed-om" ? .asked : .saved)
    case .refused(let refusal): return try await again([visit.speaker.say(refusal, readOn: desk.today)])
    case .conflict: return visit.go(address)
    }
  }
}

extension Site {
  /// The company says what a week came to.
  private func guestWeek(
    _ visit: Visit, _ guest: SigningGuest, _ wanted: Reference<Agreement>?, _ fields: FormFields,
    _ receipt: ID<FactInCase>, _ address: String
  ) async throws -> Response {
    let page = try await desk.agreement(guest, wanted)
    func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
      visit.answer(
        page.page(
          address, visit.guestPage, form: FormState(fields: fields, errors: errors), act: "timer", refusals: refusals),
        status: .unprocessableContent)
    }
    guard let form = page.weekForm(visit.speaker) else { throw DeskRefusal.notFound }
    switch form.read(fields) {
    case .failure(let errors): return again(errors, [])
    case .success(let fact):
      switch try await desk.reportWeek(guest, fact, receipt: receipt) {
      case .done, .conflict: return visit.go(address + "#timer", saying: .asked)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      }
    }
  }
}

extension Visit {
  /// Before a route is found, it stands second in the path.
  var link: String {
    context.parameters.get("link") ?? path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  /// One cookie for each link, so that who has two agreements has both.
  func guestCookie(_ kind: String) -> String { Visit.guestCookie(kind, of: link) }

  static func guestCookie(_ kind: String, of link: String) -> String {
    kind + "-" + link.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(12)
  }

  /// A page without menu and person, also where somebody of the staff is logged in in the same browser.
  var guestPage: PageContext {
    var page = page
    page.reader = nil
    if session != nil { page.csrf = session?.formToken ?? "" }
    return page
  }
}
