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
  }
}
