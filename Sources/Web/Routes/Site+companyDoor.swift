import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

/// The door of a company's contact person: code, page, people, agreements; and where staff give the way to it.
extension Site {
  static let companyCookie = "virksomhed"

  func companyDoor(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/aftaler/{aftale}/virksomhedens-side") { request, context in
      let visit = try await Visit(self, request, context)
      let access = try await desk.companyAccess(try visit.required(), visit.caseID(), visit.agreement())
      return visit.answer(access.page(visit.page))
    }
    router.post("/borgere/{sag}/aftaler/{aftale}/virksomhedens-side") { request, context in
      let visit = try await Visit(self, request, context)
      return try await tendCompanyDoor(visit)
    }
    router.get("/virksomhed/{link}") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await companyGuest(visit) else { return try await companyEntrance(visit) }
      return visit.answer(try await desk.companyDoor(guest).page(visit.link, visit.guestPage))
    }
    router.post("/virksomhed/{link}") { request, context in
      let visit = try await Visit(self, request, context)
      return try await enterCompany(visit)
    }
    router.get("/virksomhed/{link}/luk") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.go(Path.company(visit.link))
    }
    router.post("/virksomhed/{link}/luk") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await companyGuest(visit) else { return visit.go(Path.company(visit.link)) }
      _ = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      return try await leave(visit, cookie: Site.companyCookie, Path.company(visit.link))
    }
    people(router)
    sealedPages(router)
  }

  private func people(_ router: Router<VisitContext>) {
    router.get("/virksomhed/{link}/medarbejdere/{plads}") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await companyGuest(visit) else { return visit.go(Path.company(visit.link)) }
      return visit.answer(try await desk.companyPlace(guest, visit.place).page(visit.link, visit.guestPage))
    }
    for act in ["timer", "tale", "flyt"] {
      let path = RouterPath("/virksomhed/{link}/medarbejdere/{plads}/" + act)
      router.get(path) { request, context in
        let visit = try await Visit(self, request, context)
        return visit.go(visit.placePath)
      }
      router.post(path) { request, context in
        let visit = try await Visit(self, request, context)
        guard let guest = try await companyGuest(visit) else { return visit.go(Path.company(visit.link)) }
        let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
        return try await placeAct(visit, guest, act, fields, receipt)
      }
    }
  }

  private func sealedPages(_ router: Router<VisitContext>) {
    router.get("/virksomhed/{link}/aftaler/{plads}") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await companyGuest(visit) else { return visit.go(Path.company(visit.link)) }
      return visit.answer(try await sealedPage(visit, guest))
    }
    router.get("/virksomhed/{link}/aftaler/{plads}/aftale") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.go(visit.sealedPath)
    }
    router.post("/virksomhed/{link}/aftaler/{plads}/aftale") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await companyGuest(visit) else { return visit.go(Path.company(visit.link)) }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      return try await sealedAct(visit, guest, fields, receipt)
    }
  }

  private func companyGuest(_ visit: Visit) async throws -> SigningGuest? {
    try await guest(visit, cookie: Site.companyCookie)
  }

  // MARK: Staff

  private func tendCompanyDoor(_ visit: Visit) async throws -> Response {
    let (fields, receipt) = try await visit.formWithReceipt()
    let (reader, id, reference) = (try visit.required(), try visit.caseID(), try visit.agreement())
    let new: AgreementPage.NewLink?
    switch fields["goer"] {
    case "link": new = try await desk.inviteCompany(reader, id, reference, receipt: receipt)
    case "kode": new = try await desk.newCompanyCode(reader, id, reference)
    case "luk":
      try await desk.closeCompanyDoor(reader, id, reference)
      return visit.go(Path.giveCompany(id, reference), saying: .saved)
    default: throw DeskRefusal.notFound
    }
    guard let new else { return visit.go(Path.giveCompany(id, reference)) }
    return visit.answer(
      try await desk.companyAccess(reader, id, reference).page(visit.page, new: new, host: visit.host))
  }

  // MARK: Coming in

  func companyEntrance(_ visit: Visit, form: FormState = FormState()) async throws -> Response {
    let opens = try await desk.isCompanyLink(visit.link)
    let visit = visit.withDoor()
    return visit.withDoorCookie(
      visit.answer(
        companyDoorPage(visit.link, visit.guestPage, form: form, isGone: !opens),
        status: !opens ? .gone : form.errors.isEmpty ? .ok : .unprocessableContent))
  }

  private func enterCompany(_ visit: Visit) async throws -> Response {
    let fields = try await visit.form()
    // A code to another door is not used up here.
    guard try await desk.isCompanyLink(visit.link) else { return try await companyEntrance(visit) }
    var errors = FormErrors()
    let digits = fields["kode"].filter { $0.isASCII && $0.isNumber }
    if digits.count != 6 {
      errors.add("kode", visit.speaker.say(AgreementText.codeMissing))
    } else {
      do {
        let stays = fields.isChecked("husk")
        let token = try await desk.enterAgreement(visit.link, code: digits, isOwnDevice: stays)
        var response = try await entered(visit, fields, home: Path.company(visit.link), token: token)
        let seconds = stays ? SigningLinks.ownDeviceLifetime : SigningLinks.guestLifetime
        response.setCookie(visit.cookie(visit.guestCookie(Site.companyCookie), token, maxAge: Int(seconds)))
        return response
      } catch let refusal as WorkroomRefusal {
        errors.add("kode", visit.speaker.say(refusal))
      }
    }
    return try await companyEntrance(visit, form: FormState(fields: fields, errors: errors))
  }

  // MARK: One of the company's people

  private func placeAct(
    _ visit: Visit, _ guest: SigningGuest, _ act: String, _ fields: FormFields, _ receipt: ID<FactInCase>
  ) async throws -> Response {
    var page = try await desk.companyPlace(guest, visit.place)
    func again(_ errors: FormErrors, _ refusals: [String] = []) -> Response {
      visit.answer(
        page.page(
          visit.link, visit.guestPage, typed: .init(act: act, state: FormState(fields: fields, errors: errors)),
          refusals: refusals), status: .unprocessableContent)
    }
    let outcome: ActOutcome
    let anchor: String
    switch act {
    case "timer":
      anchor = "#timer"
      switch page.weekForm(visit.speaker).read(fields) {
      case .failure(let errors): return again(errors)
      case .success(let fact):
        let one = try await desk.companyGuest(guest, visit.place, .reportWeek)
        outcome = try await desk.reportWeek(one, fact, receipt: receipt)
      }
    case "tale":
      anchor = "#opfoelgning"
      var errors = FormErrors()
      if fields["tekst"].isEmpty { errors.add("tekst", visit.speaker.say(CompanyDoorText.noWish)) }
      guard errors.isEmpty else { return again(errors) }
      outcome = try await desk.prepareTalk(guest, visit.place, text: fields["tekst"], receipt: receipt)
    default:
      anchor = "#besoeg"
      let form = page.moveForm(visit.speaker)
      guard form.knows(fields) else {
        return visit.answer(
          page.page(visit.link, visit.guestPage, refusals: [visit.speaker.say(CompanyDoorText.visitGone)]),
          status: .unprocessableContent)
      }
      switch form.read(fields) {
      case .failure(let errors): return again(errors)
      case .success(let move):
        outcome = try await desk.moveVisit(
          guest, visit.place, move.appointment, shown: move.shown, to: move.day, at: move.time, receipt: receipt)
        if case .conflict = outcome {
          page = try await desk.companyPlace(guest, visit.place)
          return again(FormErrors(), [visit.speaker.say(CompanyDoorText.movedMeanwhile)])
        }
      }
    }
    switch outcome {
    case .done, .conflict: return visit.go(visit.placePath + anchor, saying: .asked)
    case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
    }
  }

  // MARK: The agreement itself

  private func sealedPage(
    _ visit: Visit, _ guest: SigningGuest, form: FormState = FormState(), act: String = "", refusals: [String] = []
  ) async throws -> [UInt8] {
    var page = try await desk.agreement(try await desk.companyGuest(guest, visit.place, .see))
    // The weeks stand with the person.
    page.weeks = []
    page.followUps = []
    return page.page(
      visit.sealedPath, visit.guestPage, form: form, act: act, refusals: refusals, back: Path.company(visit.link),
      backText: visit.speaker.say(CompanyDoorText.back))
  }

  private func sealedAct(
    _ visit: Visit, _ guest: SigningGuest, _ fields: FormFields, _ receipt: ID<FactInCase>
  ) async throws -> Response {
    let act = fields["goer"]
    let errors = GuestAgreement.errors(in: fields, act: act, visit.speaker)
    func again(_ refusals: [String]) async throws -> Response {
      visit.answer(
        try await sealedPage(
          visit, guest, form: FormState(fields: fields, errors: errors), act: act, refusals: refusals),
        status: .unprocessableContent)
    }
    guard errors.isEmpty else { return try await again([]) }
    let outcome: ActOutcome
    switch act {
    case "underskriv":
      // What is not open to be signed is told by the agreement's own rules.
      let one = try await desk.companyGuest(guest, visit.place, .see)
      outcome = try await desk.sign(one, name: fields["navn"], seal: fields["segl"], receipt: receipt)
    case "tag-tilbage":
      let one = try await desk.companyGuest(guest, visit.place, .see)
      outcome = try await desk.takeBack(one, receipt: receipt)
    case "bed-om":
      let one = try await desk.companyGuest(guest, visit.place, .askChange)
      outcome = try await desk.askChange(one, text: fields["tekst"], receipt: receipt)
    default: throw DeskRefusal.notFound
    }
    switch outcome {
    case .done: return visit.go(visit.sealedPath, saying: act == "underskriv" ? nil : act == "bed-om" ? .asked : .saved)
    case .refused(let refusal): return try await again([visit.speaker.say(refusal, readOn: desk.today)])
    case .conflict: return visit.go(visit.sealedPath)
    }
  }
}

extension Visit {
  /// Which of the company's people; only what such a key is made of.
  fileprivate var place: String {
    (context.parameters.get("plads") ?? "").filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
  fileprivate var placePath: String { Path.companyPlace(link, place) }
  fileprivate var sealedPath: String { Path.companyAgreement(link, place) }
}
