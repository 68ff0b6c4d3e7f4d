import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

/// The citizen's own door: code, page, agreements, and who has seen the case.
extension Site {
  static let ownCookie = "min-side"

  func ownDoor(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/egen-side") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.ownDoor(try visit.required(), visit.caseID()).page(visit.page))
    }
    router.post("/borgere/{sag}/egen-side") { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      let (reader, id) = (try visit.required(), try visit.caseID())
      let new: AgreementPage.NewLink?
      switch fields["goer"] {
      case "link": new = try await desk.inviteCitizen(reader, id, receipt: receipt)
      case "kode": new = try await desk.newOwnCode(reader, id)
      case "luk":
        try await desk.closeOwnDoor(reader, id)
        return visit.go(Path.giveOwn(id), saying: .saved)
      default: throw DeskRefusal.notFound
      }
      guard let new else { return visit.go(Path.giveOwn(id)) }
      return visit.answer(try await desk.ownDoor(reader, id).page(visit.page, new: new, host: visit.host))
    }
    for part in ["skridt", "fortryd", "luk", "timer", "tid", "aftaler/{aftale}/aftale"] {
      router.get(RouterPath("/min-side/{link}/" + part)) { request, context in
        let visit = try await Visit(self, request, context)
        return visit.go(Path.own(visit.link))
      }
    }
    router.get("/min-side/{link}") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await ownGuest(visit) else { return try await signingDoor(visit, isOwn: true) }
      return visit.answer(try await desk.ownPage(guest).page(visit.link, visit.guestPage))
    }
    router.post("/min-side/{link}") { request, context in
      let visit = try await Visit(self, request, context)
      return try await enterByCode(visit, cookie: Site.ownCookie, isOwn: true)
    }
    router.get("/min-side/{link}/hvem-har-set") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await ownGuest(visit) else { return visit.go(Path.own(visit.link)) }
      let names = ReadPage.allCases.map { ($0.rawValue, visit.speaker.say($0)) }
      return visit.answer(
        try await desk.ownReaders(guest).page(
          visit.link, visit.guestPage, pageNames: Dictionary(names) { first, _ in first }))
    }
    router.post("/min-side/{link}/skridt") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await ownGuest(visit) else { return visit.go(Path.own(visit.link)) }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      guard let step = Reference<Agreement>(fields["skridt"]) else { throw DeskRefusal.notFound }
      return try await answer(visit, guest, try await desk.keepStep(guest, step, receipt: receipt))
    }
    router.post("/min-side/{link}/fortryd") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await ownGuest(visit) else { return visit.go(Path.own(visit.link)) }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      guard let step = Reference<Agreement>(fields["skridt"]) else { throw DeskRefusal.notFound }
      return try await answer(visit, guest, try await desk.untickStep(guest, step, receipt: receipt))
    }
    router.post("/min-side/{link}/timer") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await ownGuest(visit) else { return visit.go(Path.own(visit.link)) }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      let page = try await desk.ownPage(guest)
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          page.page(
            visit.link, visit.guestPage, refusals: refusals, week: FormState(fields: fields, errors: errors)),
          status: .unprocessableContent)
      }
      guard let me = page.me else { throw DeskRefusal.notFound }
      let form = GuestWeekForm(works: page.weeks, me: me, by: .citizen, today: page.today, speaker: visit.speaker)
      switch form.read(fields) {
      case .failure(let errors): return again(errors, [])
      case .success(let fact):
        switch try await desk.reportWeek(guest, fact, receipt: receipt) {
        case .done, .conflict: return visit.go(Path.own(visit.link) + "#timer", saying: .asked)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        }
      }
    }
    ownAppointments(router)
    router.post("/min-side/{link}/luk") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await ownGuest(visit) else { return visit.go(Path.own(visit.link)) }
      _ = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      return try await leave(visit, cookie: Site.ownCookie, Path.own(visit.link))
    }
    router.get("/min-side/{link}/aftaler/{aftale}") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await ownGuest(visit) else { return visit.go(Path.own(visit.link)) }
      let agreement = try await desk.agreement(guest, visit.agreement())
      return visit.answer(agreement.page(try visit.ownAgreementPath, visit.guestPage, back: Path.own(visit.link)))
    }
    router.post("/min-side/{link}/aftaler/{aftale}/aftale") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await ownGuest(visit) else { return visit.go(Path.own(visit.link)) }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      return try await guestAct(visit, guest, try visit.agreement(), fields, receipt)
    }
  }

  /// The page again once a step was ticked or unticked.
  private func answer(_ visit: Visit, _ guest: SigningGuest, _ outcome: ActOutcome) async throws -> Response {
    switch outcome {
    case .done, .conflict: return visit.go(Path.own(visit.link) + "#skridt", saying: .saved)
    case .refused(let refusal):
      return visit.answer(
        try await desk.ownPage(guest).page(
          visit.link, visit.guestPage, refusals: [visit.speaker.say(refusal, readOn: desk.today)]),
        status: .unprocessableContent)
    }
  }

  private func ownGuest(_ visit: Visit) async throws -> SigningGuest? { try await guest(visit, cookie: Site.ownCookie) }
}

extension Visit {
  var ownAgreementPath: String { get throws { Path.ownAgreement(link, try agreement()) } }
}
