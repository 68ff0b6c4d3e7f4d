import Almanac
import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Language
import Pages

extension Site {
  func citizen(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}") { request, context in
      try await showCitizen(try await Visit(self, request, context), allEvents: false)
    }
    router.get("/borgere/{sag}/haendelser") { request, context in
      try await showCitizen(try await Visit(self, request, context), allEvents: true)
    }
    router.get("/borgere/{sag}/hvem-har-set") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.readers(try visit.required(), of: visit.caseID())
      let names = ReadPage.allCases.map { ($0.rawValue, visit.speaker.say($0)) }
      return visit.answer(page.page(visit.page, pageNames: Dictionary(names) { first, _ in first }))
    }
    router.post("/borgere/{sag}/aabn") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let id = try visit.caseID()
      switch BreakGlassForm(fields).read(speaker: visit.speaker) {
      case .failure(let errors):
        guard let page = try desk.helpPage(reader, id) else { return visit.go(Path.citizen(id)) }
        return visit.answer(
          page.page(visit.page, form: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      case .success(let reason):
        try await desk.breakGlass(reader, id, reason: reason)
        return visit.go(Path.citizen(id))
      }
    }
  }

  private func showCitizen(_ visit: Visit, allEvents: Bool) async throws -> Response {
    let reader = try visit.required()
    var page = visit.page
    var dials = Dials()
    do {
      dials = Dials(asOf: try visit.day("den"), knownOn: try visit.day("kendt"))
    } catch {
      // The page shows today, and says that the day could not be read.
      page.flash = .refused(visit.speaker.typedDate(error))
    }
    let citizen = try await desk.citizen(reader, visit.caseID(), dials: dials, allEvents: allEvents)
    if allEvents { return visit.answer(citizenEventsPage(citizen, page)) }
    var open: (kind: EntryKind, state: FormState)?
    if let kind = visit.query("goer").flatMap({ EntryKind(rawValue: $0) }) { open = (kind, FormState()) }
    return visit.answer(citizenPage(citizen, page, open: open, newID: newID))
  }
}

extension Visit {
  func caseID() throws -> ID<Case> {
    guard let id = context.parameters.get("sag").flatMap({ ID<Case>($0) }) else { throw DeskRefusal.notFound }
    return id
  }

  /// A day in the address, typed in any way that people write days; nil where there is none.
  func day(_ name: String) throws(TypedDateError) -> Day? {
    guard let text = query(name), !text.isEmpty else { return nil }
    if let day = Day(iso: text) { return day }
    return try TypedDate.read(text, today: desk.today).get()
  }
}
