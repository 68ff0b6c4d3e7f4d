import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Pages
import Workroom

/// What is written together before a decision, by the citizen's own door.
extension Site {
  func ownPapers(_ router: Router<VisitContext>) {
    router.get("/min-side/{link}/foer-afgoerelsen") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        visit.answer(try await desk.ownBeforeDecision(guest).ownPage(visit.link, visit.guestPage))
      }
    }
    router.get("/min-side/{link}/foer-afgoerelsen/{papir}") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        let (page, form) = try await ownPaper(visit, guest)
        return visit.answer(
          page.ownWritingPage(
            form, visit.link, visit.guestPage, token: guest.formToken, state: FormState(), version: page.version))
      }
    }
    router.post("/min-side/{link}/foer-afgoerelsen/{papir}") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in try await tellPaper(visit, guest) }
    }
  }

  private func ownPaper(_ visit: Visit, _ guest: SigningGuest) async throws -> (BeforeDecisionPage, PaperForm) {
    let page = try await desk.ownBeforeDecision(guest)
    let paper = try visit.paper()
    guard page.mayWrite, page.ownPapers.contains(paper) else { throw DeskRefusal.notFound }
    let me = PersonLabel(id: guest.link.person, name: guest.link.name)
    return (page, page.ownForm(paper, me: me, visit.speaker, newID: newID))
  }

  private func tellPaper(_ visit: Visit, _ guest: SigningGuest) async throws -> Response {
    let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
    let (page, form) = try await ownPaper(visit, guest)
    let version = Int(fields["version"]) ?? page.version
    let shown = try await desk.papers(guest, shownAt: Int(fields[PaperForm.shownName]) ?? version)
    let changes = form.changes(fields, shown: shown)
    guard !changes.isEmpty else { return visit.go(Path.ownPapers(visit.link), saying: .already) }
    func again(_ refusals: [String], isShared: Bool) -> Response {
      visit.answer(
        page.ownWritingPage(
          form, visit.link, visit.guestPage, token: guest.formToken, state: FormState(fields: fields),
          version: page.version, refusals: refusals, isShared: isShared),
        status: isShared ? .conflict : .unprocessableContent)
    }
    switch try await desk.tellPapers(guest, changes, receipt: receipt, version: version) {
    case .done: return visit.go(Path.ownPapers(visit.link), saying: .saved)
    case .refused(let refusal): return again([visit.speaker.say(refusal, readOn: desk.today)], isShared: false)
    case .conflict: return again([], isShared: true)
    }
  }
}
