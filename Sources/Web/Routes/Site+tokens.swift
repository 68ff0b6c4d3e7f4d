import Answers
import Desk
import Hummingbird
import Language
import Pages
import Workroom

extension Site {
  /// Access tokens, and the page that says what programs can do with them.
  func tokens(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.tokens)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.tokens(try visit.required()).page(visit.page))
    }
    // The answer to a form, and not a page that is gone on to: what opens stands in no address and no cookie.
    router.post(RouterPath(Path.tokens)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      do {
        // A page that is loaded again sends its form again: one token is enough.
        guard desk.isFirst(receipt) else { return visit.go(Path.tokens) }
        let made = try await desk.makeToken(
          reader, purpose: fields["formaal"], mayWrite: fields["maa"] == "skrive", days: Int(fields["dage"]) ?? 0)
        return visit.answer(try await desk.tokens(reader).page(visit.page, made: made))
      } catch let refusal as WorkroomRefusal {
        var errors = FormErrors()
        errors.add(refusal.field, visit.speaker.say(refusal))
        return visit.answer(
          try await desk.tokens(reader).page(visit.page, form: FormState(fields: fields, errors: errors)),
          status: .unprocessableContent)
      }
    }
    router.post(RouterPath(Path.tokens + "/luk")) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      try await desk.revokeToken(reader, fields["noegle"])
      return visit.go(Path.tokens, saying: .tokenClosed)
    }
    router.get(RouterPath(Path.api)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(Api.shared.listing.page(visit.page))
    }
  }
}
