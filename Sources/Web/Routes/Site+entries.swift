import Almanac
import Answers
import Casework
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Pages
import WebLook

/// The forms by which a case is written in.
extension Site {
  func entries(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/registrer/{form}") { request, context in
      let visit = try await Visit(self, request, context)
      if let moved = try await movedForm(visit) { return moved }
      let (page, basis, kind) = try await entry(visit)
      return visit.answer(
        entryPage(
          kind, of: page.citizen, basis, visit.page, state: FormState(fields: visit.queryFields), version: page.version,
          back: visit.back ?? Path.citizen(page.citizen.id), asked: visit.asked()))
    }
    router.post("/borgere/{sag}/registrer/{form}") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      if let moved = try await movedForm(visit, typed: fields) { return moved }
      let (page, basis, kind) = try await entry(visit)
      let back = visit.back(fields) ?? Path.citizen(page.citizen.id)
      let version = Int(fields["version"]) ?? page.version
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          entryPage(
            kind, of: page.citizen, basis, visit.page, state: FormState(fields: fields, errors: errors),
            refusals: refusals, version: version, back: back, asked: visit.asked(fields)),
          status: .unprocessableContent)
      }
      switch kind.read(fields, basis) {
      case .failure(let errors): return again(errors, [])
      case .success(let proposals):
        switch try await desk.record(
          reader, page.citizen.id, proposals, receipt: receipt, version: Int(fields["version"]))
        {
        case .done:
          return visit.go(Site.next(after: kind, fields, page.citizen.id) ?? back, saying: .saved)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict(let events):
          return conflict(
            visit, page, events, fields, kind.fields(basis, FormState(fields: fields)),
            Path.register(page.citizen.id, kind.rawValue), back)
        }
      }
    }
    otherEvents(router)
    corrections(router)
    particulars(router)
  }

  /// Where a citizen did not come, what is done about it comes next; nil where one goes back to where one was.
  private static func next(after kind: EntryKind, _ fields: FormFields, _ id: ID<Case>) -> String? {
    guard kind == .stayedAway else { return nil }
    return Reference<Appointment>(fields["aftale"]).map { Path.noShow(id, $0) }
  }

  private func particulars(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/oplysninger") { request, context in
      let visit = try await Visit(self, request, context)
      let (page, basis) = try await pageAndBasis(visit)
      return visit.answer(particularsPage(page, basis, visit.page))
    }
    router.post("/borgere/{sag}/oplysninger") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let (page, basis) = try await pageAndBasis(visit)
      let back = Path.citizen(page.citizen.id)
      let form = ParticularsForm(basis: basis, page: page)
      switch form.read(fields, acceptingFictitious: try desk.installation()?.isDemonstration == true) {
      case .failure(let errors):
        return visit.answer(
          particularsPage(page, basis, visit.page, state: FormState(fields: fields, errors: errors)),
          status: .unprocessableContent)
      case .success(let proposals):
        guard !proposals.isEmpty else { return visit.go(back) }
        switch try await desk.record(
          reader, page.citizen.id, proposals, receipt: receipt, version: Int(fields["version"]))
        {
        case .done: return visit.go(back, saying: .saved)
        case .refused(let refusal):
          return visit.answer(
            cannotSavePage([visit.speaker.say(refusal, readOn: desk.today)], visit.page, back: back),
            status: .unprocessableContent)
        case .conflict(let events):
          return conflict(visit, page, events, fields, [], Path.particulars(page.citizen.id), back)
        }
      }
    }
  }

  private func entry(_ visit: Visit) async throws -> (CitizenPage, EntryBasis, EntryKind) {
    guard let kind = visit.context.parameters.get("form").flatMap({ EntryKind(rawValue: $0) }) else {
      throw DeskRefusal.notFound
    }
    let (page, basis) = try await pageAndBasis(visit)
    return (page, basis, kind)
  }

  func pageAndBasis(_ visit: Visit) async throws -> (CitizenPage, EntryBasis) {
    let reader = try visit.required()
    let page = try await desk.citizen(reader, visit.caseID())
    return (page, EntryBasis(page, speaker: visit.speaker, reader: reader.label, newID: newID))
  }

  func conflict(
    _ visit: Visit, _ page: CitizenPage, _ events: [CaseEvent], _ fields: FormFields, _ questions: [Field],
    _ action: String, _ back: String
  ) -> Response {
    visit.answer(
      conflictPage(
        WriteConflict(
          citizen: page.citizen, today: desk.today, meanwhile: events, fields: questions, typed: fields, action: action,
          version: page.version, back: back), visit.page), status: .conflict)
  }

  private func otherEvents(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/registrer") { request, context in
      let visit = try await Visit(self, request, context)
      let (page, _) = try await pageAndBasis(visit)
      let reader = try visit.required()
      let allowed = desk.recordable(reader, in: page.citizen.id)
      return visit.answer(otherEventsPage(of: page.citizen, visit.page, may: allowed.contains))
    }
    router.get("/borgere/{sag}/registrer/haendelse/{slags}") { request, context in
      let visit = try await Visit(self, request, context)
      let (page, basis) = try await pageAndBasis(visit)
      let form = try visit.factForm(basis)
      // Who leaves is chosen among the citizen's own people, which the short form does.
      if EntryKind(for: form.kind) == .detach {
        return visit.go(
          Path.register(page.citizen.id, EntryKind.detach.rawValue)
            + (visit.back.map { "?tilbage=" + Path.queryValue($0) } ?? ""))
      }
      return visit.answer(
        factFormPage(
          form, of: page.citizen, visit.page, state: form.opened(assessing: visit.assessed), version: page.version,
          back: visit.back, asked: visit.asked()))
    }
    router.post("/borgere/{sag}/registrer/haendelse/{slags}") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let (page, basis) = try await pageAndBasis(visit)
      let form = try visit.factForm(basis)
      let back = visit.back(fields) ?? Path.citizen(page.citizen.id)
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          factFormPage(
            form, of: page.citizen, visit.page, state: FormState(fields: fields, errors: errors), refusals: refusals,
            version: Int(fields["version"]) ?? page.version, back: back, asked: visit.asked(fields)),
          status: .unprocessableContent)
      }
      switch form.read(fields) {
      case .failure(let errors): return again(errors, [])
      case .success(let proposal):
        switch try await desk.record(
          reader, page.citizen.id, [proposal], receipt: receipt, version: Int(fields["version"]))
        {
        case .done: return visit.go(back, saying: .saved)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict(let events):
          return conflict(
            visit, page, events, fields, form.fields(FormState(fields: fields)),
            Path.otherEvent(page.citizen.id, form.kind), back)
        }
      }
    }
  }
}
