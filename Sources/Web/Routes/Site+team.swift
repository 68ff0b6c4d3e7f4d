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
