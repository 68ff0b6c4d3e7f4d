import Almanac
import Answers
import Casework
import Crypto
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
      let (page, basis, kind) = try await entry(visit)
      return visit.answer(
        entryPage(
          kind, of: page.citizen, basis, visit.page, state: FormState(fields: visit.queryFields), version: page.version,
          back: visit.back ?? Path.citizen(page.citizen.id), asked: visit.asked))
    }
    router.post("/borgere/{sag}/registrer/{form}") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let (page, basis, kind) = try await entry(visit)
      let back = visit.back(fields) ?? Path.citizen(page.citizen.id)
      let version = Int(fields["version"]) ?? page.version
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          entryPage(
            kind, of: page.citizen, basis, visit.page, state: FormState(fields: fields, errors: errors),
            refusals: refusals, version: version, back: back), status: .unprocessableContent)
      }
      switch kind.read(fields, basis) {
      case .failure(let errors): return again(errors, [])
      case .success(let proposals):
        switch try await desk.record(
          reader, page.citizen.id, proposals, receipt: receipt, version: Int(fields["version"]))
        {
        case .done: return visit.go(back, saying: .saved)
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
      return visit.answer(otherEventsPage(of: page.citizen, visit.page))
    }
    router.get("/borgere/{sag}/registrer/haendelse/{slags}") { request, context in
      let visit = try await Visit(self, request, context)
      let (page, basis) = try await pageAndBasis(visit)
      return visit.answer(
        factFormPage(
          try visit.factForm(basis), of: page.citizen, visit.page, version: page.version, back: visit.back,
          asked: visit.asked))
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
            version: Int(fields["version"]) ?? page.version, back: back), status: .unprocessableContent)
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

  private func corrections(_ router: Router<VisitContext>) {
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
          reader, page.citizen.id, event.id, to: proposal, reason: reason, receipt: receipt,
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

extension Visit {
  /// Where to go back to, as the address says.
  var back: String? { query("tilbage").flatMap { $0.isEmpty ? nil : $0 } }

  func back(_ fields: FormFields) -> String? { fields["tilbage"].isEmpty ? nil : fields["tilbage"] }

  /// What the rule asks that the address names: model, element and the rule's place in it.
  var asked: String? {
    let parts = (query("regel") ?? "").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let place = Int(parts[2]), let model = desk.shelf[parts[0]]?.reading.model,
      let element = model.elements.first(where: { $0.id == parts[1] }), element.rules.indices.contains(place)
    else { return nil }
    return speaker.rule(element.rules[place], of: model)
  }

  func factForm(_ basis: EntryBasis) throws -> FactForm {
    guard let kind = context.parameters.get("slags").flatMap({ CaseFactKind(rawValue: $0) }),
      let form = FactForm(kind: kind, basis: basis)
    else { throw DeskRefusal.notFound }
    return form
  }

  func event() async throws -> CaseEvent {
    guard let id = context.parameters.get("haendelse").flatMap({ ID<FactInCase>($0) }) else {
      throw DeskRefusal.notFound
    }
    return try await desk.fact(try required(), caseID(), id)
  }

  /// The form, and an id that follows from all of it: a form sent twice is the same act, because the token in it was
  /// made for one page that was shown once.
  func formWithReceipt() async throws -> (FormFields, ID<FactInCase>) {
    var request = request
    let buffer = try await request.collectBody(upTo: 1 << 20)
    let text = String(buffer: buffer)
    let fields = FormFields(URLForm.pairs(text))
    guard accepts(fields["csrf"]) else { throw Turn.staleForm }
    let digest = Array(SHA256.hash(data: Data((path + "\n" + text).utf8)))
    guard let id = ID<FactInCase>(bytes: digest.prefix(16)) else { throw DeskRefusal.notFound }
    return (fields, id)
  }
}
