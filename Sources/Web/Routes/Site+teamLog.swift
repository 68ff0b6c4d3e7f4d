import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Pages

/// What the team writes beside its sparring.
extension Site {
  func teamLog(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.interfaceMeeting)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(
        try await desk.sparring(try visit.required(), showsCourses: false).interfacePage(visit.page))
    }
    router.post(RouterPath(Path.interfaceMeeting)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let page = try await desk.sparring(reader, showsCourses: false)
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          page.interfacePage(visit.page, form: FormState(fields: fields, errors: errors), refusals: refusals),
          status: .unprocessableContent)
      }
      switch page.readInterface(fields, visit.speaker) {
      case .failure(let errors): return again(errors, [])
      case .success(let held):
        switch try await desk.holdInterfaceMeeting(reader, held, receipt: receipt) {
        case .done: return visit.go(Path.sparring, saying: .saved)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict: return visit.go(Path.sparring)
        }
      }
    }
    router.post(RouterPath(Path.successStory)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let page = try await desk.sparring(reader)
      switch page.readStory(fields, visit.speaker) {
      case .failure(let errors):
        return visit.answer(
          page.page(visit.page, story: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      case .success(let text):
        _ = try await desk.catchSuccess(reader, text, receipt: receipt)
        return visit.go(Path.sparring, saying: .saved)
      }
    }
    router.post(RouterPath(Path.teamTaskDone)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      guard let task = Reference<WorkTask>(fields["opgave-id"]) else { throw DeskRefusal.notFound }
      _ = try await desk.doTeamTask(reader, task, receipt: receipt)
      return visit.go(visit.back(fields) ?? Path.sparring, saying: .saved)
    }
  }
}
