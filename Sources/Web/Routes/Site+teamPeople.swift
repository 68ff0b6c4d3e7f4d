import Answers
import Desk
import Hummingbird
import Pages

/// How the team shares the roles, and who is whose makker.
extension Site {
  func teamPeople(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.roleModels)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.roleModels(try visit.required()).page(visit.page))
    }
    router.post(RouterPath(Path.roleModels)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let page = try await desk.roleModels(reader)
      func again(_ errors: FormErrors, _ refusals: [String] = [], isChanged: Bool = false) -> Response {
        visit.answer(
          page.page(
            visit.page, form: FormState(fields: fields, errors: errors), refusals: refusals, isChanged: isChanged),
          status: isChanged ? .conflict : .unprocessableContent)
      }
      switch page.read(fields, visit.speaker) {
      case .failure(let errors): return again(errors)
      case .success(let order):
        switch try await desk.chooseRoleModel(reader, order, receipt: receipt) {
        case .done: return visit.go(Path.roleModels, saying: .saved)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict: return again(FormErrors(), isChanged: true)
        }
      }
    }
    router.get(RouterPath(Path.makkers)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try desk.makkers(try visit.required()).page(visit.page))
    }
    router.post(RouterPath(Path.makkers)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let page = try desk.makkers(reader)
      switch page.read(fields, visit.speaker) {
      case .failure(let errors):
        return visit.answer(
          page.page(visit.page, form: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      case .success(let order):
        guard try await desk.setMakker(reader, order) == .done else {
          // Somebody was quicker: the page says who has a makker now.
          let now = try desk.makkers(reader)
          return visit.answer(
            now.page(visit.page, form: FormState(fields: fields), refusals: [now.changedText(visit.page)]),
            status: .conflict)
        }
        return visit.go(Path.makkers, saying: .saved)
      }
    }
    router.post(RouterPath(Path.makkerEnd)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let page = try desk.makkers(reader)
      switch page.readEnd(fields, visit.speaker) {
      case .failure(let errors)?:
        return visit.answer(
          page.page(visit.page, end: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      case .success(let end)?:
        if try await desk.endMakker(reader, end) == .done { return visit.go(Path.makkers, saying: .saved) }
      case nil: break
      }
      return visit.answer(
        try desk.makkers(reader).page(
          visit.page, end: FormState(fields: fields), refusals: [page.changedText(visit.page)]),
        status: .conflict)
    }
  }
}
