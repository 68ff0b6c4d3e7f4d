import Almanac
import Answers
import Casework
import Desk
import HTTPTypes
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

/// The door of somebody at a supplier: code, participants, attendance, status reports, the participants' own words.
extension Site {
  static let supplierCookie = "leverandoer"

  func supplierDoor(_ router: Router<VisitContext>) {
    router.get("/leverandoer/{link}") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await supplierGuest(visit) else { return try await supplierEntrance(visit) }
      let day = visit.query("dag").flatMap { Day(iso: $0) }
      return visit.answer(try await desk.supplierDoor(guest, day: day).page(visit.link, visit.guestPage))
    }
    router.post("/leverandoer/{link}") { request, context in
      let visit = try await Visit(self, request, context)
      return try await enterSupplier(visit)
    }
    for part in ["luk", "fremmoede"] {
      router.get(RouterPath("/leverandoer/{link}/" + part)) { request, context in
        let visit = try await Visit(self, request, context)
        return visit.go(Path.supplierDoor(visit.link))
      }
    }
    router.post("/leverandoer/{link}/luk") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await supplierGuest(visit) else { return visit.go(Path.supplierDoor(visit.link)) }
      _ = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      return try await leave(visit, cookie: Site.supplierCookie, Path.supplierDoor(visit.link))
    }
    router.post("/leverandoer/{link}/fremmoede") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await supplierGuest(visit) else { return visit.go(Path.supplierDoor(visit.link)) }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      return try await attendance(visit, guest, fields, receipt)
    }
    participants(router)
  }

  private func participants(_ router: Router<VisitContext>) {
    router.get("/leverandoer/{link}/deltagere/{deltager}") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await supplierGuest(visit) else { return visit.go(Path.supplierDoor(visit.link)) }
      let page = try await desk.supplierParticipant(guest, visit.participant)
      return visit.answer(page.page(visit.link, visit.guestPage, window: newID()))
    }
    for act in ["status", "egne-ord", "kladde"] {
      let path = RouterPath("/leverandoer/{link}/deltagere/{deltager}/" + act)
      router.get(path) { request, context in
        let visit = try await Visit(self, request, context)
        return visit.go(visit.participantPath)
      }
      router.post(path) { request, context in
        let visit = try await Visit(self, request, context)
        guard let guest = try await supplierGuest(visit) else { return visit.go(Path.supplierDoor(visit.link)) }
        let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
        switch act {
        case "status": return try await report(visit, guest, fields, receipt)
        case "egne-ord": return try await evaluation(visit, guest, fields, receipt)
        default:
          let kept = try await desk.keepReport(
            guest, visit.participant, SupplierReportForm.draft(fields), shown: fields[SupplierReportForm.shownWindow])
          return Response(status: kept == nil ? .noContent : .conflict)
        }
      }
    }
  }

  private func supplierGuest(_ visit: Visit) async throws -> SigningGuest? {
    try await guest(visit, cookie: Site.supplierCookie)
  }

  // MARK: Coming in

  func supplierEntrance(_ visit: Visit, form: FormState = FormState()) async throws -> Response {
    let opens = try await desk.isSupplierLink(visit.link)
    let visit = visit.withDoor()
    return visit.withDoorCookie(
      visit.answer(
        supplierDoorPage(visit.link, visit.guestPage, form: form, isGone: !opens),
        status: !opens ? .gone : form.errors.isEmpty ? .ok : .unprocessableContent))
  }

  private func enterSupplier(_ visit: Visit) async throws -> Response {
    let fields = try await visit.form()
    // A code to another door is not used up here.
    guard try await desk.isSupplierLink(visit.link) else { return try await supplierEntrance(visit) }
    var errors = FormErrors()
    let digits = fields["kode"].filter { $0.isASCII && $0.isNumber }
    if digits.count != 6 {
      errors.add("kode", visit.speaker.say(AgreementText.codeMissing))
    } else {
      do {
        let stays = fields.isChecked("husk")
        let token = try await desk.enterAgreement(visit.link, code: digits, isOwnDevice: stays)
        var response = try await entered(visit, fields, home: Path.supplierDoor(visit.link), token: token)
        let seconds = stays ? SigningLinks.ownDeviceLifetime : SigningLinks.guestLifetime
        response.setCookie(visit.cookie(visit.guestCookie(Site.supplierCookie), token, maxAge: Int(seconds)))
        return response
      } catch let refusal as WorkroomRefusal {
        errors.add("kode", visit.speaker.say(refusal))
      }
    }
    return try await supplierEntrance(visit, form: FormState(fields: fields, errors: errors))
  }

  // MARK: What is told

  private func attendance(
    _ visit: Visit, _ guest: SigningGuest, _ fields: FormFields, _ receipt: ID<FactInCase>
  ) async throws -> Response {
    guard let day = Day(iso: fields["dag"]) else { throw DeskRefusal.notFound }
    let page = try await desk.supplierDoor(guest, day: day)
    // Another day than it can be told of any more is no longer on the page.
    guard page.day == day else { return visit.go(Path.supplierDoor(visit.link)) }
    let lines: [SupplierAttendanceLine]
    switch AttendanceForm(page, visit.speaker).read(fields) {
    case .failure(let errors):
      return visit.answer(
        page.page(visit.link, visit.guestPage, typed: FormState(fields: fields, errors: errors)),
        status: .unprocessableContent)
    case .success(let read): lines = read
    }
    let outcome = try await desk.tellAttendance(guest, day, lines, receipt: receipt)
    if outcome.isDone { return visit.go(Path.supplierDoor(visit.link, on: day) + "#fremmoede", saying: .saved) }
    let now = try await desk.supplierDoor(guest, day: day)
    let name = { (key: String) in
      page.participants.first { $0.key == key }?.name ?? visit.speaker.say(SupplierText.participant)
    }
    let sentences =
      outcome.changed.map { key, stands in
        visit.speaker.say(SupplierText.changedMeanwhile(name(key), visit.speaker.say(stands)))
      }
      + outcome.refused.map { key, refusal in
        visit.speaker.say(SupplierText.refused(name(key), visit.speaker.say(refusal, readOn: desk.today)))
      }
    return visit.answer(
      now.page(visit.link, visit.guestPage, typed: FormState(fields: fields), refusals: sentences.sorted()),
      status: outcome.changed.isEmpty ? .unprocessableContent : .conflict)
  }

  private func report(
    _ visit: Visit, _ guest: SigningGuest, _ fields: FormFields, _ receipt: ID<FactInCase>
  ) async throws -> Response {
    let window = fields[SupplierReportForm.window]
    func again(
      _ errors: FormErrors, _ refusals: [String], _ status: HTTPStatus, other: SupplierDraft? = nil
    ) async throws -> Response {
      visit.answer(
        try await desk.supplierParticipant(guest, visit.participant).page(
          visit.link, visit.guestPage, window: window,
          typed: .init(act: "status", state: FormState(fields: fields, errors: errors)), refusals: refusals,
          other: other), status: status.value)
    }
    // What was typed is kept before it is judged.
    let kept = try await desk.keepReport(
      guest, visit.participant, SupplierReportForm.draft(fields), shown: fields[SupplierReportForm.shownWindow])
    if let kept {
      return try await again(FormErrors(), [visit.speaker.say(SupplierText.otherWindow) + "."], .conflict, other: kept)
    }
    if fields["goer"] == "kladde" { return visit.go(visit.participantPath + "#status", saying: .draftKept) }
    switch SupplierReportForm(visit.speaker).read(fields) {
    case .failure(let errors): return try await again(errors, [], .wrong)
    case .success(let text):
      switch try await desk.giveReport(guest, visit.participant, text, receipt: receipt) {
      case .done, .conflict: return visit.go(visit.participantPath + "#sendte", saying: .asked)
      case .refused(let refusal):
        return try await again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)], .wrong)
      }
    }
  }

  private func evaluation(
    _ visit: Visit, _ guest: SigningGuest, _ fields: FormFields, _ receipt: ID<FactInCase>
  ) async throws -> Response {
    let page = try await desk.supplierParticipant(guest, visit.participant)
    func again(_ errors: FormErrors, _ refusals: [String] = []) -> Response {
      visit.answer(
        page.page(
          visit.link, visit.guestPage, window: newID(),
          typed: .init(act: "egne-ord", state: FormState(fields: fields, errors: errors)), refusals: refusals),
        status: .unprocessableContent)
    }
    switch ParticipantForm(page.asked, visit.speaker).read(fields) {
    case .failure(let errors): return again(errors)
    case .success(let told):
      let outcome = try await desk.evaluate(
        guest, visit.participant, questions: page.asked.id, answers: told.answers, text: told.text, receipt: receipt)
      switch outcome {
      case .done, .conflict: return visit.go(visit.participantPath + "#egne-ord", saying: .saved)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      }
    }
  }

  private enum HTTPStatus {
    case wrong, conflict
    var value: HTTPResponse.Status { self == .wrong ? .unprocessableContent : .conflict }
  }
}

extension Visit {
  /// Which of the participants; only what such a key is made of.
  fileprivate var participant: String {
    (context.parameters.get("deltager") ?? "").filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
  fileprivate var participantPath: String { Path.supplierParticipant(link, participant) }
}
