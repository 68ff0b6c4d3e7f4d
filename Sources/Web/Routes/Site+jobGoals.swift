import Answers
import Casework
import Crypto
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

/// Job goals in three ellipses, in the case and by the citizen's own door; and where occupations are suggested.
extension Site {
  func jobGoals(_ router: Router<VisitContext>) {
    // A public classification: what is answered is about nobody, and what was asked is kept nowhere.
    router.post(RouterPath(Path.occupations)) { request, context in
      var request = request
      let body = try await request.collectBody(upTo: 1 << 12)
      let fields = FormFields(URLForm.pairs(String(buffer: body)))
      let hits = OccupationBook.disco08.search(String(fields["tekst"].prefix(80)), limit: 8)
      let speaker = try await Visit(self, request, context).speaker
      let rows = hits.map { [$0.word ?? $0.occupation.danish, speaker.occupation($0.occupation)] }
      return Response(
        status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
        body: .init(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(rows))))
    }
    router.get("/borgere/{sag}/jobmaal") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.jobGoals(try visit.required(), visit.caseID())
      return visit.answer(page.page(at: try visit.goalsPlace, visit.page))
    }
    router.post("/borgere/{sag}/jobmaal") { request, context in
      let visit = try await Visit(self, request, context)
      return try await writeGoals(visit)
    }
    router.post("/borgere/{sag}/jobmaal/soegte") { request, context in
      let visit = try await Visit(self, request, context)
      return try await writeSought(visit)
    }
    router.get("/borgere/{sag}/jobmaal/soegte") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.go(try visit.goalsPlace.address)
    }
    router.get("/min-side/{link}/jobmaal") { request, context in
      try await throughOwnDoor(Visit(self, request, context)) { visit, guest in
        visit.answer(try await desk.ownJobGoals(guest).page(at: visit.goalsPlace(guest), visit.guestPage))
      }
    }
    router.post("/min-side/{link}/jobmaal") { request, context in
      try await throughOwnDoor(Visit(self, request, context)) { visit, guest in
        try await wish(visit, guest)
      }
    }
  }

  private func throughOwnDoor(
    _ visit: Visit, _ answer: (Visit, SigningGuest) async throws -> Response
  ) async throws -> Response {
    guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
    return try await answer(visit, guest)
  }

  private func writeGoals(_ visit: Visit) async throws -> Response {
    let (fields, receipt) = try await visit.formWithReceipt()
    let (reader, id) = (try visit.required(), try visit.caseID())
    let page = try await desk.jobGoals(reader, id)
    let place = try visit.goalsPlace
    func again(
      _ page: JobGoalsPage, _ errors: FormErrors = FormErrors(), _ refusals: [String] = [],
      status: HTTPResponse.Status = .unprocessableContent
    ) -> Response {
      visit.answer(
        page.page(
          at: place, visit.page, state: FormState(fields: fields, errors: errors), refusals: refusals,
          hasMoved: status == .conflict), status: status)
    }
    if JobGoalsForm.isLookingUp(fields) { return again(page, status: .ok) }
    let form = JobGoalsForm(page, visit.speaker, state: FormState(fields: fields))
    if form.isMoved {
      return again(page, FormErrors(), [visit.speaker.say(JobGoalsText.changedMeanwhile)], status: .conflict)
    }
    switch form.read(participants: desk.participants(reader, id), newGoal: { Site.goal(receipt, $0) }) {
    case .failure(let errors): return again(page, errors)
    case .success(let facts):
      let proposals = facts.map { Proposal($0, on: desk.today) }
      switch try await desk.record(reader, id, proposals, receipt: receipt, version: Int(fields["version"])) {
      case .done: return visit.go(place.address, saying: .saved)
      case .refused(let refusal): return again(page, FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      case .conflict:
        return again(
          try await desk.jobGoals(reader, id), FormErrors(), [visit.speaker.say(JobGoalsText.changedMeanwhile)],
          status: .conflict)
      }
    }
  }

  private func writeSought(_ visit: Visit) async throws -> Response {
    let (fields, receipt) = try await visit.formWithReceipt()
    let (reader, id) = (try visit.required(), try visit.caseID())
    let place = try visit.goalsPlace
    let titles = fields["titler"].split(whereSeparator: \.isNewline).map {
      $0.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
    let updated = SoughtOccupationsUpdated(occupations: titles.count, titles: titles)
    let outcome = try await desk.record(
      reader, id, [Proposal(.soughtOccupationsUpdated(updated), on: desk.today)], receipt: receipt,
      version: Int(fields["version"]))
    func again(_ sentence: String, _ status: HTTPResponse.Status) async throws -> Response {
      visit.answer(
        try await desk.jobGoals(reader, id).page(
          at: place, visit.page, refusals: [sentence], sought: fields["titler"]), status: status)
    }
    switch outcome {
    case .done: return visit.go(place.address + "#soegte", saying: .saved)
    case .refused(let refusal):
      return try await again(visit.speaker.say(refusal, readOn: desk.today), .unprocessableContent)
    case .conflict: return try await again(visit.speaker.say(JobGoalsText.changedMeanwhile), .conflict)
    }
  }

  private func wish(_ visit: Visit, _ guest: SigningGuest) async throws -> Response {
    let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
    let page = try await desk.ownJobGoals(guest)
    let place = visit.goalsPlace(guest)
    func again(
      _ errors: FormErrors = FormErrors(), _ refusals: [String] = [],
      status: HTTPResponse.Status = .unprocessableContent
    ) -> Response {
      visit.answer(
        page.page(at: place, visit.guestPage, state: FormState(fields: fields, errors: errors), refusals: refusals),
        status: status)
    }
    if JobGoalsForm.isLookingUp(fields) { return again(status: .ok) }
    let form = JobGoalsForm(page, visit.speaker, isOwn: true, state: FormState(fields: fields))
    switch form.read(participants: [.citizen], newGoal: { Site.goal(receipt, $0) }) {
    case .failure(let errors): return again(errors)
    case .success(let facts):
      guard case .jobGoalSet(let goal)? = facts.first else { throw DeskRefusal.notFound }
      switch try await desk.wishJob(guest, goal, receipt: receipt) {
      case .done, .conflict: return visit.go(place.address, saying: .saved)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      }
    }
  }

  /// A new goal is called by what its form was, so that a form sent twice writes one.
  private static func goal(_ receipt: ID<FactInCase>, _ slot: String) -> Reference<Goal>? {
    let digest = Array(SHA256.hash(data: Data((receipt.description + slot).utf8)))
    return ID<Goal>(bytes: digest.prefix(16)).map { Reference($0) }
  }
}

extension Visit {
  fileprivate var goalsPlace: JobGoalsPlace { get throws { JobGoalsPlace(try caseID(), page) } }
  fileprivate func goalsPlace(_ guest: SigningGuest) -> JobGoalsPlace {
    JobGoalsPlace(ownLink: link, formToken: guest.formToken, guestPage)
  }
}
