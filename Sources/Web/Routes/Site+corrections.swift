import Casework
import Desk
import Hummingbird
import Pages

/// The forms by which an event is corrected, or taken out.
extension Site {
  func corrections(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/haendelser/{haendelse}/ret") { request, context in
      let visit = try await Visit(self, request, context)
      let (page, basis) = try await pageAndBasis(visit)
      let event = try await visit.event()
      guard let form = CorrectionForm(of: event, basis: basis) else { throw DeskRefusal.notFound }
      return visit.answer(correctionPage(form, of: event, in: page.citizen, visit.page, version: page.version))
    }
    router.post("/borgere/{sag}/haendelser/{haendelse}/ret") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let (page, basis) = try await pageAndBasis(visit)
      let event = try await visit.event()
      guard let form = CorrectionForm(of: event, basis: basis) else { throw DeskRefusal.notFound }
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          correctionPage(
            form, of: event, in: page.citizen, visit.page, state: FormState(fields: fields, errors: errors),
            refusals: refusals, version: Int(fields["version"]) ?? page.version), status: .unprocessableContent)
      }
      switch (form.read(fields), readReason(fields, visit.speaker)) {
      case (.failure(let errors), _), (_, .failure(let errors)): return again(errors, [])
      case (.success(let proposal), .success(let reason)):
        let outcome = try await desk.correct(
          reader, page.citizen.id, event.id, to: proposal, reason: reason, keepsWords: true, receipt: receipt,
          version: Int(fields["version"]))
        let back = visit.back(fields) ?? Path.citizen(page.citizen.id)
        switch outcome {
        case .done: return visit.go(back, saying: .corrected)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict(let events):
          return conflict(
            visit, page, events, fields, form.fields(FormState(fields: fields)),
            Path.correct(page.citizen.id, event.id), back)
        }
      }
    }
    router.get("/borgere/{sag}/haendelser/{haendelse}/fjern") { request, context in
      let visit = try await Visit(self, request, context)
      let (page, _) = try await pageAndBasis(visit)
      return visit.answer(
        retractionPage(
          of: try await visit.event(), in: page.citizen, today: desk.today, visit.page, version: page.version))
    }
    router.post("/borgere/{sag}/haendelser/{haendelse}/fjern") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let (page, _) = try await pageAndBasis(visit)
      let event = try await visit.event()
      let back = visit.back(fields) ?? Path.citizen(page.citizen.id)
      switch readReason(fields, visit.speaker) {
      case .failure(let errors):
        return visit.answer(
          retractionPage(
            of: event, in: page.citizen, today: desk.today, visit.page,
            state: FormState(fields: fields, errors: errors), version: page.version), status: .unprocessableContent)
      case .success(let reason):
        switch try await desk.retract(reader, page.citizen.id, event.id, reason: reason, receipt: receipt) {
        case .done: return visit.go(back, saying: .removed)
        case .refused(let refusal):
          return visit.answer(
            cannotSavePage([visit.speaker.say(refusal, readOn: desk.today)], visit.page, back: back),
            status: .unprocessableContent)
        case .conflict: return visit.go(back)
        }
      }
    }
  }
}
