import Answers
import Casework
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Pages

/// Min plan, and the page that lies open during a talk.
extension Site {
  func conversation(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/plan") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.citizen(try visit.required(), visit.caseID(), seenOn: .plan)
      return visit.answer(planPage(page, visit.page))
    }
    router.get("/borgere/{sag}/samtale") { request, context in
      let visit = try await Visit(self, request, context)
      let (page, form) = try await talk(visit)
      let draft = page.draft.map { FormFields(URLForm.pairs($0.form)) }
      // What was typed is judged by the case as it was then.
      let version = draft.flatMap { Int($0["version"]) } ?? page.citizen.version
      return visit.answer(
        conversationPage(form, asks: asks(page, visit), visit.page, state: form.first(draft), version: version))
    }
    router.post("/borgere/{sag}/samtale") { request, context in
      let visit = try await Visit(self, request, context)
      return try await hold(visit)
    }
    router.post("/borgere/{sag}/samtale/kladde") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let id = try visit.caseID()
      if !fields["smid"].isEmpty {
        try await desk.dropDraft(reader, id)
        return visit.go(Path.conversation(id))
      }
      try await desk.keepDraft(reader, id, form: URLForm.text(fields, without: ["csrf", "kladde"]))
      return Response(status: .noContent)
    }
  }

  private func talk(_ visit: Visit) async throws -> (ConversationPage, ConversationForm) {
    let reader = try visit.required()
    let page = try await desk.conversation(reader, visit.caseID())
    let basis = EntryBasis(page.citizen, speaker: visit.speaker, reader: reader.label, newID: newID)
    return (page, ConversationForm(page, basis: basis))
  }

  private func asks(_ page: ConversationPage, _ visit: Visit) -> [(owed: Owed, sentence: String)] {
    page.asks.prefix(10).compactMap { owed in
      visit.rule(owed.model.description, owed.element, owed.rule).map { (owed, $0) }
    }
  }

  private func hold(_ visit: Visit) async throws -> Response {
    let reader = try visit.required()
    let (fields, receipt) = try await visit.formWithReceipt()
    let (page, form) = try await talk(visit)
    let id = page.citizen.citizen.id
    // Kept before it is judged: what cannot be saved yet, or meets another's change, is not lost with the window.
    try await desk.keepDraft(reader, id, form: URLForm.text(fields, without: ["csrf", "kladde"]))
    if !fields["kladde"].isEmpty {
      return visit.go(Path.conversation(id), saying: .draftKept)
    }
    let version = Int(fields["version"]) ?? page.citizen.version
    func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
      visit.answer(
        conversationPage(
          form, asks: asks(page, visit), visit.page, state: FormState(fields: fields, errors: errors),
          refusals: refusals, version: version), status: .unprocessableContent)
    }
    switch form.read(fields) {
    case .failure(let errors): return again(errors, [])
    case .success(let held):
      switch try await desk.record(
        reader, id, held.proposals, receipt: receipt, version: version, review: held.review)
      {
      case .done:
        try await desk.dropDraft(reader, id)
        return visit.go(Path.citizen(id), saying: .saved)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      case .conflict(let events):
        return conflict(
          visit, page.citizen, events, fields, form.questions(FormState(fields: fields)), Path.conversation(id),
          Path.citizen(id))
      }
    }
  }
}
