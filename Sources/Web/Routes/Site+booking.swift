import Almanac
import Answers
import Casework
import Desk
import HTTPTypes
import Hummingbird
import Identifiers
import Language
import Pages

/// Booking of talks, and calendars that other programs read.
extension Site {
  func booking(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/book") { request, context in
      let visit = try await Visit(self, request, context)
      let (page, form) = try await bookingForm(visit)
      return visit.answer(
        bookingPage(
          form, of: page.citizen, visit.page, state: FormState(fields: visit.queryFields), version: page.version,
          back: visit.back))
    }
    router.post("/borgere/{sag}/book") { request, context in
      let visit = try await Visit(self, request, context)
      return try await book(visit)
    }
    router.get(RouterPath(Path.calendarFeed)) { request, context in
      let visit = try await Visit(self, request, context)
      let made = try await desk.calendarFeed(try visit.required())
      return visit.answer(calendarFeedPage(visit.page, made: made))
    }
    router.post(RouterPath(Path.calendarFeed)) { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      let reader = try visit.required()
      if fields["goer"] == "luk" {
        try await desk.revokeCalendarFeed(reader)
        return visit.go(Path.calendarFeed, saying: .saved)
      }
      guard let token = try await desk.makeCalendarFeed(reader, receipt: receipt) else {
        return visit.go(Path.calendarFeed)
      }
      return visit.answer(
        calendarFeedPage(
          visit.page, made: desk.today, address: "\(visit.host)/kalender/ics/\(token).ics"))
    }
    // Read by programs: no session, no cookie, and nothing but the calendar or that there is none.
    router.get("/kalender/ics/{fil}") { _, context in
      let name = context.parameters.get("fil") ?? ""
      guard name.hasSuffix(".ics"), let text = try await desk.calendarFile(String(name.dropLast(4))) else {
        return Response(status: .notFound)
      }
      return Site.calendar(text, named: "kalender.ics")
    }
  }

  static func calendar(_ text: String, named name: String) -> Response {
    Response(
      status: .ok,
      headers: [
        .contentType: "text/calendar; charset=utf-8", .contentDisposition: "attachment; filename=\"\(name)\"",
        .cacheControl: "private, no-store",
      ], body: .init(byteBuffer: ByteBuffer(string: text)))
  }

  func bookingForm(_ visit: Visit) async throws -> (CitizenPage, BookingForm) {
    let (page, basis) = try await pageAndBasis(visit)
    let ways = try await desk.bookingWays(try visit.required(), page.citizen.id)
    return (page, BookingForm(basis: basis, ways: ways))
  }

  private func book(_ visit: Visit) async throws -> Response {
    let reader = try visit.required()
    let (fields, receipt) = try await visit.formWithReceipt()
    let (page, form) = try await bookingForm(visit)
    let id = page.citizen.id
    let version = Int(fields["version"]) ?? page.version
    func again(
      _ errors: FormErrors, _ typed: BookingForm.Typed?, _ taken: [TakenTime], _ refusals: [String] = [],
      status: HTTPResponse.Status = .unprocessableContent
    ) -> Response {
      visit.answer(
        bookingPage(
          form, of: page.citizen, visit.page, state: FormState(fields: fields, errors: errors), typed: typed,
          taken: taken, refusals: refusals, version: version, back: visit.back(fields)), status: status)
    }
    let typed: BookingForm.Typed
    switch form.read(fields) {
    case .failure(let errors): return again(errors, nil, [])
    case .success(let read): typed = read
    }
    let taken = try desk.takenTimes(reader, from: typed.first, through: typed.last)
    let proposals: [Proposal]
    if fields["goer"] == "book" {
      switch form.readTimes(typed, fields) {
      case .failure(let errors): return again(errors, typed, taken)
      case .success(let times): proposals = form.proposals(typed, at: times)
      }
    } else if form.needsLook(typed, taken: taken) {
      return again(FormErrors(), typed, taken, status: .ok)
    } else {
      // One time that is free and falls on a working day needs no second look.
      proposals = form.proposals(typed)
    }
    switch try await desk.record(reader, id, proposals, receipt: receipt, version: version) {
    case .done:
      let booked = proposals.compactMap { proposal -> Reference<Appointment>? in
        if case .contactPlanned(let planned) = proposal.fact { planned.appointment } else { nil }
      }
      return visit.go(
        typed.invites ? Path.newLetter(id, .invitation, about: booked) : visit.back(fields) ?? Path.citizen(id),
        saying: .saved)
    case .refused(let refusal):
      return again(FormErrors(), typed, taken, [visit.speaker.say(refusal, readOn: desk.today)])
    case .conflict: return again(FormErrors(), typed, taken)
    }
  }
}
