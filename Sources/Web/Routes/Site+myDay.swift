import Answers
import Desk
import Hummingbird
import Pages

extension Site {
  func myDay(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.myDay)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let day = try await desk.myDay(
        reader, arrangement: visit.query("efter") == "borger" ? .citizen : .day, isUnfolded: visit.query("alle") == "ja"
      )
      return visit.answer(
        myDayPage(day, visit.page, open: visit.query("goer").flatMap { OpenAct($0) }, newID: newID))
    }
  }

  /// The text of a new random id.
  var newID: @Sendable () -> String {
    let desk = desk
    return { desk.formReceipt().description }
  }
}
