import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

/// The citizen's CV and own picture, in the case.
extension Site {
  func ownWords(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/cv") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await staffCV(visit).page(at: try visit.cvPlace, visit.page))
    }
    router.get("/borgere/{sag}/cv/udskriv") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await staffCV(visit).paper(at: try visit.cvPlace, visit.page))
    }
    router.get("/borgere/{sag}/cv/gennemgang") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(
        CVReviewForm(visit.speaker).page(try await staffCV(visit), at: try visit.cvPlace, visit.page))
    }
    router.post("/borgere/{sag}/cv/gennemgang") { request, context in
      let visit = try await Visit(self, request, context)
      return try await reviewCV(visit)
    }
    router.get("/borgere/{sag}/cv/ny") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await staffCV(visit)
      return visit.answer(
        try visit.cvForm().page(page, at: try visit.cvPlace, key: nil, visit.page, version: page.version))
    }
    router.post("/borgere/{sag}/cv/ny") { request, context in
      let visit = try await Visit(self, request, context)
      return try await writeCV(visit, by: try staffPen(visit))
    }
    router.get("/borgere/{sag}/cv/{linje}/ret") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await staffCV(visit)
      return visit.answer(try visit.changeCV(page, at: try visit.cvPlace, visit.page))
    }
    router.post("/borgere/{sag}/cv/{linje}/ret") { request, context in
      let visit = try await Visit(self, request, context)
      return try await writeCV(visit, by: try staffPen(visit))
    }
    router.get("/borgere/{sag}/cv/{linje}/fjern") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.go(try visit.cvPlace.address)
    }
    router.post("/borgere/{sag}/cv/{linje}/fjern") { request, context in
      let visit = try await Visit(self, request, context)
      return try await removeCV(visit, by: try staffPen(visit))
    }
    pictures(router)
  }

  private func pictures(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/billede") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.ownPicture(try visit.required(), visit.caseID())
      return visit.answer(page.page(at: try visit.picturePlace, visit.page))
    }
    router.get("/borgere/{sag}/billede/svar") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.ownPicture(try visit.required(), visit.caseID())
      return visit.answer(
        OwnPictureForm(page.asked, visit.speaker).page(page, at: try visit.picturePlace, visit.page))
    }
    router.post("/borgere/{sag}/billede/svar") { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      let (reader, id) = (try visit.required(), try visit.caseID())
      let page = try await desk.ownPicture(reader, id)
      return try await answerPicture(visit, page, fields, at: try visit.picturePlace, visit.page) { made in
        try await desk.record(
          reader, id, [Proposal(.selfAssessmentMade(made), on: desk.today)], receipt: receipt)
      }
    }
  }

  private func staffCV(_ visit: Visit) async throws -> CVPage {
    try await desk.cv(try visit.required(), visit.caseID())
  }

  private func staffPen(_ visit: Visit) throws -> CVPen {
    let (reader, id) = (try visit.required(), try visit.caseID())
    return CVPen(
      place: try visit.cvPlace, context: visit.page, form: { try await visit.formWithReceipt() },
      read: { try await desk.cv(reader, id) },
      write: { fact, receipt, version in
        try await desk.record(
          reader, id, [Proposal(fact, on: desk.today)], receipt: receipt, version: version)
      })
  }

  private func reviewCV(_ visit: Visit) async throws -> Response {
    let (fields, receipt) = try await visit.formWithReceipt()
    let (reader, id) = (try visit.required(), try visit.caseID())
    let page = try await desk.citizen(reader, id, seenOn: .plan)
    let basis = EntryBasis(page, speaker: visit.speaker, reader: reader.label, newID: newID)
    let outcome = try await desk.reviewCV(
      reader, id, by: basis.caseRole,
      participants: basis.ownRoles + (fields.isChecked("borger") ? [.citizen] : []),
      qualificationsExhaustive: CVReviewForm.answer("alle", fields),
      profileJobDirected: CVReviewForm.answer("peger", fields), receipt: receipt)
    switch outcome {
    case .done, .conflict: return visit.go(try visit.cvPlace.address + "#paa-plads", saying: .saved)
    case .refused(let refusal):
      return visit.answer(
        CVReviewForm(visit.speaker).page(
          try await staffCV(visit), at: try visit.cvPlace, visit.page, state: FormState(fields: fields),
          refusals: [visit.speaker.say(refusal, readOn: desk.today)]), status: .unprocessableContent)
    }
  }
}

/// Who writes in a CV, and how: staff in the case, or the citizen by their own door.
struct CVPen: Sendable {
  var place: CVPlace
  var context: PageContext
  var form: @Sendable () async throws -> (FormFields, ID<FactInCase>)
  var read: @Sendable () async throws -> CVPage
  var write: @Sendable (CaseFact, ID<FactInCase>, Int?) async throws -> ActOutcome
}

extension Site {
  /// Writes a line: a new one, or the one that the address names in place of what stood.
  func writeCV(_ visit: Visit, by pen: CVPen) async throws -> Response {
    let (fields, receipt) = try await pen.form()
    let page = try await pen.read()
    let key = visit.cvKey.flatMap { page.cv[$0] == nil ? nil : $0 }
    let named = fields["del"].isEmpty ? visit.query("del") ?? "" : fields["del"]
    guard let part = key.flatMap({ page.cv[$0]?.part }) ?? CVEntry.Part(pathName: named) else {
      throw DeskRefusal.notFound
    }
    let form = CVForm(part, visit.speaker)
    func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
      visit.answer(
        form.page(
          page, at: pen.place, key: key, pen.context, state: FormState(fields: fields, errors: errors),
          version: page.version, refusals: refusals), status: .unprocessableContent)
    }
    // The line was taken away meanwhile: what was typed is shown as a new one.
    if visit.cvKey != nil, key == nil { return again(FormErrors(), [visit.speaker.say(CVText.goneMeanwhile)]) }
    // A new line is called by what its form was, so that a form sent twice writes one.
    guard let line = key ?? Reference<CVEntry>(receipt.description) else { throw DeskRefusal.notFound }
    switch form.read(fields, key: line, today: desk.today) {
    case .failure(let errors): return again(errors, [])
    case .success(let entry):
      let updated = CVUpdated(updatedBy: pen.place.isOwn ? .citizen : .professional, entry: entry)
      // What is new stands beside whatever came meanwhile; what is changed must be what was seen.
      switch try await pen.write(.cvUpdated(updated), receipt, key == nil ? nil : Int(fields["version"])) {
      case .done:
        let next = fields["en-til"].isEmpty ? pen.place.address + "#" + part.pathName : pen.place.add(part)
        return visit.go(next, saying: .saved)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      case .conflict:
        let now = key.flatMap { page.cv[$0] }.map { CVForm.line($0, visit.speaker) }
        return again(
          FormErrors(),
          [visit.speaker.say(CVText.changedMeanwhile)] + (now.map { [visit.speaker.say(CVText.standsNow($0))] } ?? []))
      }
    }
  }

  func removeCV(_ visit: Visit, by pen: CVPen) async throws -> Response {
    let (fields, receipt) = try await pen.form()
    guard let key = visit.cvKey else { throw DeskRefusal.notFound }
    let removed = CVUpdated(updatedBy: pen.place.isOwn ? .citizen : .professional, removed: key)
    func again(_ sentence: String) async throws -> Response {
      visit.answer(
        try await pen.read().page(at: pen.place, pen.context, refusals: [sentence]), status: .unprocessableContent)
    }
    switch try await pen.write(.cvUpdated(removed), receipt, Int(fields["version"])) {
    case .done: return visit.go(pen.place.address, saying: .removed)
    case .refused(let refusal): return try await again(visit.speaker.say(refusal, readOn: desk.today))
    case .conflict: return try await again(visit.speaker.say(CVText.changedMeanwhile))
    }
  }

  /// Keeps the answers that were given to the set that was shown.
  func answerPicture(
    _ visit: Visit, _ page: OwnPicturePage, _ fields: FormFields, at place: OwnPicturePlace, _ context: PageContext,
    record: (SelfAssessmentMade) async throws -> ActOutcome
  ) async throws -> Response {
    guard let asked = page.sets.first(where: { $0.id == fields[OwnPictureForm.setName] }) else {
      throw DeskRefusal.notFound
    }
    let form = OwnPictureForm(asked, visit.speaker)
    func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
      visit.answer(
        form.page(
          page, at: place, context, state: FormState(fields: fields, errors: errors), refusals: refusals),
        status: .unprocessableContent)
    }
    switch form.read(fields) {
    case .failure(let errors): return again(errors, [])
    case .success(let made):
      switch try await record(made) {
      case .done, .conflict: return visit.go(place.address, saying: .saved)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      }
    }
  }
}

extension Visit {
  var cvPlace: CVPlace { get throws { CVPlace(try caseID(), page) } }
  var picturePlace: OwnPicturePlace { get throws { OwnPicturePlace(try caseID(), page) } }

  /// The line that the address names.
  var cvKey: Reference<CVEntry>? { context.parameters.get("linje").flatMap { Reference<CVEntry>($0) } }

  /// The form of the part that the address names.
  func cvForm() throws -> CVForm {
    guard let part = CVEntry.Part(pathName: query("del") ?? "") else { throw DeskRefusal.notFound }
    return CVForm(part, speaker)
  }

  /// The form of a line that stands.
  func changeCV(_ page: CVPage, at place: CVPlace, _ context: PageContext) throws -> [UInt8] {
    guard let key = cvKey, let entry = page.cv[key] else { throw DeskRefusal.notFound }
    let form = CVForm(entry.part, speaker)
    return form.page(
      page, at: place, key: key, context, state: FormState(fields: form.filled(with: entry)), version: page.version)
  }
}
