import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Pages

/// The team's sparring: choosing, and the meeting.
extension Site {
  func sparring(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.sparring)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.sparring(try visit.required()).page(visit.page))
    }
    router.get(RouterPath(Path.sparringMeeting)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let chosen = visit.queries("sag").compactMap { ID<Case>($0) }
      guard !chosen.isEmpty else {
        return visit.answer(
          try await desk.sparring(reader).page(visit.page, noneChosen: true), status: .unprocessableContent)
      }
      return visit.answer(try await desk.sparring(reader, chosen: chosen).meetingPage(visit.page))
    }
    router.get(RouterPath(Path.learningGroup)) { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.sparring(try visit.required(), showsCourses: false)
      return visit.answer(page.learningPage(visit.page))
    }
    router.post(RouterPath(Path.learningGroup)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let page = try await desk.sparring(reader, showsCourses: false)
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          page.learningPage(visit.page, form: FormState(fields: fields, errors: errors), refusals: refusals),
          status: .unprocessableContent)
      }
      switch page.readLearning(fields, visit.speaker) {
      case .failure(let errors): return again(errors, [])
      case .success(let typed):
        switch try await desk.holdLearningGroup(reader, typed, receipt: receipt) {
        case .done: return visit.go(Path.sparring, saying: .saved)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict: return visit.go(Path.sparring)
        }
      }
    }
    router.post(RouterPath(Path.sparringMeeting)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let chosen = fields.all("sag").compactMap { ID<Case>($0) }
      guard !chosen.isEmpty else { return visit.go(Path.sparring) }
      let page = try await desk.sparring(reader, chosen: chosen)
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          page.meetingPage(visit.page, form: FormState(fields: fields, errors: errors), refusals: refusals),
          status: .unprocessableContent)
      }
      switch page.read(fields, visit.speaker) {
      case .failure(let errors): return again(errors, [])
      case .success(let held):
        switch try await desk.holdSparring(reader, held, receipt: receipt) {
        case .done: return visit.go(Path.sparring, saying: .sparred)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict: return visit.go(Path.sparring)
        }
      }
    }
  }
}
