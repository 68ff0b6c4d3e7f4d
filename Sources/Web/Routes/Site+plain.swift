import Hummingbird
import Pages

extension Site {
  func plain(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.accessibility)) { request, context in
      let visit = try await Visit(self, request, context).withDoor()
      return visit.withDoorCookie(visit.answer(AccessibilityPage.page(visit.page)))
    }
    router.get(RouterPath(PlainPages.help)) { request, context in
      let visit = try await Visit(self, request, context)
      _ = try visit.required()
      return visit.answer(HelpPage.page(visit.page))
    }
  }
}
