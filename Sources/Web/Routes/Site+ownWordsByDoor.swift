import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Pages
import Workroom

/// The citizen's CV and own picture, by their own door.
extension Site {
  func ownWordsByDoor(_ router: Router<VisitContext>) {
    router.get("/min-side/{link}/cv") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        visit.answer(try await desk.ownCV(guest).page(at: visit.cvPlace(guest), visit.guestPage))
      }
    }
    router.get("/min-side/{link}/cv/udskriv") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        visit.answer(try await desk.ownCV(guest).paper(at: visit.cvPlace(guest), visit.guestPage))
      }
    }
    router.get("/min-side/{link}/cv/ny") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        let page = try await desk.ownCV(guest)
        return visit.answer(
          try visit.cvForm().page(
            page, at: visit.cvPlace(guest), key: nil, visit.guestPage, version: page.version))
      }
    }
    router.get("/min-side/{link}/cv/{linje}/ret") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        let page = try await desk.ownCV(guest)
        return visit.answer(try visit.changeCV(page, at: visit.cvPlace(guest), visit.guestPage))
      }
    }
    router.get("/min-side/{link}/cv/{linje}/fjern") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.go(Path.ownCV(visit.link))
    }
    for part in ["ny", "{linje}/ret"] {
      router.post(RouterPath("/min-side/{link}/cv/" + part)) { request, context in
        try await inside(Visit(self, request, context)) { visit, guest in
          try await writeCV(visit, by: pen(visit, guest))
        }
      }
    }
    router.post("/min-side/{link}/cv/{linje}/fjern") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        try await removeCV(visit, by: pen(visit, guest))
      }
    }
    picture(router)
    ownPapers(router)
  }

  private func picture(_ router: Router<VisitContext>) {
    router.get("/min-side/{link}/billede") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        visit.answer(try await desk.ownPicture(guest).page(at: visit.picturePlace(guest), visit.guestPage))
      }
    }
    router.get("/min-side/{link}/billede/svar") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        let page = try await desk.ownPicture(guest)
        return visit.answer(
          OwnPictureForm(page.asked, visit.speaker).page(page, at: visit.picturePlace(guest), visit.guestPage))
      }
    }
    router.post("/min-side/{link}/billede/svar") { request, context in
      try await inside(Visit(self, request, context)) { visit, guest in
        let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
        let page = try await desk.ownPicture(guest)
        return try await answerPicture(visit, page, fields, at: visit.picturePlace(guest), visit.guestPage) { made in
          try await desk.tell(guest, .selfAssessmentMade(made), receipt: receipt, version: nil)
        }
      }
    }
  }

  /// What the citizen asks for once they are inside; else the door.
  func inside(
    _ visit: Visit, _ answer: (Visit, SigningGuest) async throws -> Response
  ) async throws -> Response {
    guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
    return try await answer(visit, guest)
  }

  private func pen(_ visit: Visit, _ guest: SigningGuest) -> CVPen {
    CVPen(
      place: visit.cvPlace(guest), context: visit.guestPage,
      form: { try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) }) },
      read: { try await desk.ownCV(guest) },
      write: { fact, receipt, version in
        try await desk.tell(guest, fact, receipt: receipt, version: version)
      })
  }
}

extension Visit {
  fileprivate func cvPlace(_ guest: SigningGuest) -> CVPlace {
    CVPlace(ownLink: link, formToken: guest.formToken, guestPage)
  }
  fileprivate func picturePlace(_ guest: SigningGuest) -> OwnPicturePlace {
    OwnPicturePlace(ownLink: link, formToken: guest.formToken, guestPage)
  }
}
