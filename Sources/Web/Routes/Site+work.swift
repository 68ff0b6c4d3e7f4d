import Answers
import Casework
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Pages

/// A citizen's hours, and what is done about one placement or job.
extension Site {
  func work(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/timer") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(
        try await desk.hours(try visit.required(), visit.caseID()).page(visit.page, newID: newID))
    }
    router.get("/borgere/{sag}/timer/maaned") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.go(Path.hours(try visit.caseID()))
    }
    router.post("/borgere/{sag}/timer/maaned") { request, context in
      let visit = try await Visit(self, request, context)
      return try await reconcile(visit)
    }
    router.get("/borgere/{sag}/arbejde/{forloeb}") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await spell(visit).page(visit.page))
    }
    router.get("/borgere/{sag}/arbejde/{forloeb}/udtalelse") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await spell(visit)
      guard page.work.spell.care.closing?.content.skills != nil else { throw DeskRefusal.notFound }
      return visit.answer(page.statement(visit.page))
    }
    router.get("/borgere/{sag}/arbejde/{forloeb}/{form}") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await spell(visit)
      let form = try visit.workForm(page)
      return visit.answer(page.page(form, visit.page, back: visit.back, newID: newID))
    }
    router.post("/borgere/{sag}/arbejde/{forloeb}/{form}") { request, context in
      let visit = try await Visit(self, request, context)
      return try await workAct(visit)
    }
  }

  private func spell(_ visit: Visit) async throws -> SpellPage {
    try await desk.spell(try visit.required(), visit.caseID(), visit.workKey)
  }

  private func workAct(_ visit: Visit) async throws -> Response {
    let reader = try visit.required()
    let (fields, receipt) = try await visit.formWithReceipt()
    let page = try await spell(visit)
    // A form sent twice finds the placement ended, and is the same act.
    guard let form = visit.workFormName, page.acts.contains(form.act) else { throw DeskRefusal.notFound }
    let back = visit.back(fields) ?? Path.work(page.citizen.id, page.work.spell.key)
    func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
      visit.answer(
        page.page(
          form, visit.page, state: FormState(fields: fields, errors: errors), refusals: refusals,
          version: Int(fields["version"]), back: back, newID: newID), status: .unprocessableContent)
    }
    switch page.read(form, fields, visit.page, newID: newID) {
    case .failure(let errors): return again(errors, [])
    case .success(let proposals):
      switch try await desk.recordWork(
        reader, page.citizen.id, proposals, receipt: receipt, version: Int(fields["version"]))
      {
      case .done: return visit.go(back, saying: .saved)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      case .conflict(let events):
        let whole = try await desk.citizen(reader, page.citizen.id)
        return conflict(
          visit, whole, events, fields, page.questions(form, fields, visit.page, newID: newID),
          Path.workAct(page.citizen.id, page.work.spell.key, form.rawValue), back)
      }
    }
  }

  private func reconcile(_ visit: Visit) async throws -> Response {
    let reader = try visit.required()
    let (fields, receipt) = try await visit.formWithReceipt()
    let page = try await desk.hours(reader, visit.caseID())
    let key = fields["maaned"] + "/" + fields["virksomhed"]
    func again(
      _ errors: FormErrors, _ refusals: [String], status: HTTPResponse.Status = .unprocessableContent
    ) -> Response {
      visit.answer(
        page.page(
          visit.page, month: (key, FormState(fields: fields, errors: errors)), refusals: refusals, newID: newID),
        status: status)
    }
    switch page.readMonth(fields, visit.speaker) {
    case .failure(let errors): return again(errors, [])
    case .success(let proposals):
      switch try await desk.recordWork(
        reader, page.citizen.id, proposals, receipt: receipt, version: Int(fields["version"]))
      {
      case .done: return visit.go(Path.hours(page.citizen.id) + "#maaneder", saying: .saved)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      // What another wrote is on the page now, with what was typed; saved again, it stands beside it.
      case .conflict: return again(FormErrors(), [visit.speaker.say(WorkText.hoursWrittenMeanwhile)], status: .conflict)
      }
    }
  }
}

extension Visit {
  /// The key of a placement or job, as the address has it.
  var workKey: String {
    let given = context.parameters.get("forloeb") ?? ""
    return given.removingPercentEncoding ?? given
  }

  var workFormName: WorkForm? { context.parameters.get("form").flatMap { WorkForm(rawValue: $0) } }

  func workForm(_ page: SpellPage) throws -> WorkForm {
    guard let form = workFormName, form.isOffered(for: page) else { throw DeskRefusal.notFound }
    return form
  }
}
