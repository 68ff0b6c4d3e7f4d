import Answers
import Hummingbird
import Pages

/// Places that citizens found themselves.
extension Site {
  func ownFound(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.ownFound)) { request, context in
      let visit = try await Visit(self, request, context)
      let months = visit.query("maaneder").flatMap { Int($0) }.flatMap {
        OwnFoundPlaces.periods.contains($0) ? $0 : nil
      }
      return visit.answer(
        try await desk.ownFoundPlaces(try visit.required(), months: months ?? 12).page(visit.page))
    }
  }
}
