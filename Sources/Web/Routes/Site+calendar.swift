import Desk
import Hummingbird
import Language
import Pages

extension Site {
  func calendar(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.calendar)) { request, context in
      let visit = try await Visit(self, request, context)
      var page = visit.page
      var day = desk.today
      do {
        day = try visit.day("dag") ?? day
      } catch {
        page.flash = .refused(visit.speaker.say(CalendarText.readDay))
      }
      return visit.answer(try await desk.calendar(try visit.required(), weekOf: day).page(page))
    }
  }
}
