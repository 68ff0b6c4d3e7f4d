import Answers
import Desk
import Hummingbird
import Identifiers
import Pages

extension Site {
  func team(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.myTeam)) { request, context in
      let visit = try await Visit(self, request, context)
      let monday = try await desk.teamMonday(try visit.required(), team: visit.query("hold").flatMap { Reference($0) })
      return visit.answer(monday.page(visit.page))
    }
    router.get(RouterPath(Path.transfer)) { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.caseloadTransfer(
        try visit.required(), from: visit.query("fra").flatMap { ID($0) }, to: visit.query("til").flatMap { ID($0) })
      return visit.answer(page.page(visit.page))
    }
    router.post(RouterPath(Path.transfer)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let page = try await desk.caseloadTransfer(reader, from: ID(fields["fra"]), to: ID(fields["til"]))
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          page.page(visit.page, form: FormState(fields: fields, errors: errors), refusals: refusals),
          status: .unprocessableContent)
      }
      switch page.read(fields, visit.speaker) {
      case .failure(let errors): return again(errors, [])
      case .success(let order):
        switch try await desk.transfer(reader, order, receipt: receipt) {
        case .done: return visit.go(Path.myTeam, saying: .handedOver)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict: return visit.go(Path.transfer)
        }
      }
    }
    router.get(RouterPath(Path.colleagueFigures)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try desk.colleagueFigures(try visit.required()).page(visit.page))
    }
    router.post(RouterPath(Path.colleagueFigures)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let figures = try desk.colleagueFigures(reader)
      switch figures.read(fields, visit.speaker) {
      case .failure(let errors):
        return visit.answer(
          figures.page(visit.page, form: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      case .success(let chosen):
        try await desk.openFigures(reader, of: chosen.colleague, purpose: chosen.purpose)
        return visit.go(chosen.address)
      }
    }
  }
}
