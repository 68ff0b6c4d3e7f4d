import Answers
import Casework
import Desk
import HTTPTypes
import Hummingbird
import Identifiers
import Language
import Pages

/// The way to the decision: the workbench, the papers, the short forms, and what is printed.
extension Site {
  func beforeDecision(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/foer-afgoerelsen") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await workbench(visit).page(visit.page))
    }
    router.get("/borgere/{sag}/foer-afgoerelsen/udskriv") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(preparationPaper(try await workbench(visit), visit.page))
    }
    router.get("/borgere/{sag}/foer-afgoerelsen/vejen") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(roadPaper(try await workbench(visit), visit.page))
    }
    router.get("/borgere/{sag}/foer-afgoerelsen/papirer.pdf") { request, context in
      let visit = try await Visit(self, request, context)
      guard let press else { throw DeskRefusal.notFound }
      let pdf = try await press.print(
        preparationDocument(try await workbench(visit), visit.page, municipality: municipality))
      return Response(
        status: .ok,
        headers: [.contentType: "application/pdf", .contentDisposition: "attachment; filename=\"papirer.pdf\""],
        body: .init(byteBuffer: ByteBuffer(bytes: pdf)))
    }
    router.get(RouterPath(Path.decisionMeetings)) { request, context in
      let visit = try await Visit(self, request, context)
      let whole = visit.query("alle").flatMap { DecisionMeetings.List($0) }
      return visit.answer(try await desk.decisionMeetings(try visit.required(), whole: whole).page(visit.page))
    }
    paperWriting(router)
    preparationActs(router)
  }

  private func workbench(_ visit: Visit) async throws -> BeforeDecisionPage {
    try await desk.beforeDecision(try visit.required(), visit.caseID())
  }

  private func basis(_ visit: Visit, _ answer: BeforeDecisionPage) throws -> EntryBasis {
    let reader = try visit.required()
    var basis = EntryBasis(
      speaker: visit.speaker, today: answer.today, me: reader.label.person, role: reader.label.role, newID: newID)
    basis.standing = desk.standing(reader, answer.citizen.id)
    return basis
  }

  // The papers.

  private func paperWriting(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/foer-afgoerelsen/skriv/{papir}") { request, context in
      let visit = try await Visit(self, request, context)
      let (answer, form) = try await paperForm(visit)
      let kept = try await desk.keptDraft(try visit.required(), answer.citizen.id, of: .paper(form.paper))
      let fields = kept.map { FormFields(URLForm.pairs($0.form)) } ?? FormFields()
      return visit.answer(
        paperWritingPage(
          form, of: answer, visit.page, state: FormState(fields: fields),
          version: kept.flatMap { _ in Int(fields["version"]) } ?? answer.version, kept: kept))
    }
    router.post("/borgere/{sag}/foer-afgoerelsen/skriv/{papir}") { request, context in
      let visit = try await Visit(self, request, context)
      return try await writePaper(visit)
    }
    router.post("/borgere/{sag}/foer-afgoerelsen/skriv/{papir}/kladde") { request, context in
      let visit = try await Visit(self, request, context)
      let (reader, id, paper) = (try visit.required(), try visit.caseID(), try visit.paper())
      let fields = try await visit.form()
      if !fields["smid"].isEmpty {
        try await desk.dropDraft(reader, id, of: .paper(paper))
        return visit.go(Path.writePaper(id, paper))
      }
      try await desk.keepDraft(reader, id, form: URLForm.text(fields, without: ["csrf", "kladde"]), of: .paper(paper))
      return Response(status: .noContent)
    }
  }

  private func paperForm(_ visit: Visit) async throws -> (BeforeDecisionPage, PaperForm) {
    let answer = try await workbench(visit)
    let paper = try visit.paper()
    guard answer.mayWrite else {
      try desk.requirePaperWriting(try visit.required(), answer.citizen.id)
      throw DeskRefusal.notFound
    }
    return (answer, PaperForm(paper, basis: try basis(visit, answer), course: answer.course))
  }

  private func writePaper(_ visit: Visit) async throws -> Response {
    let reader = try visit.required()
    let (fields, receipt) = try await visit.formWithReceipt()
    let (answer, form) = try await paperForm(visit)
    let id = answer.citizen.id
    // Kept before it is judged.
    try await desk.keepDraft(
      reader, id, form: URLForm.text(fields, without: ["csrf", "kladde"]), of: .paper(form.paper))
    let version = Int(fields["version"]) ?? answer.version
    let shown = try await desk.papers(reader, id, shownAt: Int(fields[PaperForm.shownName]) ?? version)
    let changes = form.changes(fields, shown: shown)
    guard !changes.isEmpty else {
      try await desk.dropDraft(reader, id, of: .paper(form.paper))
      return visit.go(Path.beforeDecision(id), saying: .already)
    }
    switch try await desk.writePaper(reader, id, changes, receipt: receipt, version: version) {
    case .done:
      try await desk.dropDraft(reader, id, of: .paper(form.paper))
      return visit.go(Path.beforeDecision(id), saying: .saved)
    case .refused(let refusal):
      return visit.answer(
        paperWritingPage(
          form, of: answer, visit.page, state: FormState(fields: fields),
          refusals: [visit.speaker.say(refusal, readOn: desk.today)], version: version),
        status: .unprocessableContent)
    case .conflict(let events):
      // Held up against each other: only what both have been at.
      let mine = Set(changes.map { PaperForm.fieldName($0) })
      let theirs = form.questions(FormState(fields: form.current()))
      return visit.answer(
        conflictPage(
          WriteConflict(
            citizen: answer.citizen, today: desk.today, meanwhile: events,
            fields: form.questions(FormState(fields: fields)).filter { mine.contains($0.name) }, typed: fields,
            action: Path.writePaper(id, form.paper), version: answer.version, back: Path.beforeDecision(id),
            theirs: Dictionary(theirs.map { ($0.name, $0.answerText) }) { first, _ in first }), visit.page),
        status: .conflict)
    }
  }

  // The short forms.

  private func preparationActs(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/foer-afgoerelsen/{handling}") { request, context in
      let visit = try await Visit(self, request, context)
      let form = try await preparationForm(visit)
      return visit.answer(preparationActPage(form, visit.page, version: form.answer.version))
    }
    router.post("/borgere/{sag}/foer-afgoerelsen/{handling}") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let (fields, receipt) = try await visit.formWithReceipt()
      let form = try await preparationForm(visit, isSent: true)
      let id = form.answer.citizen.id
      let version = Int(fields["version"]) ?? form.answer.version
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          preparationActPage(
            form, visit.page, state: FormState(fields: fields, errors: errors), refusals: refusals, version: version),
          status: .unprocessableContent)
      }
      switch form.read(fields) {
      case .failure(let errors): return again(errors, [])
      case .success(let deed):
        switch try await desk.prepare(reader, id, form.act, receipt: receipt, version: version, deed) {
        case .done: return visit.go(Path.beforeDecision(id), saying: .saved)
        case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict(let events):
          return visit.answer(
            conflictPage(
              WriteConflict(
                citizen: form.answer.citizen, today: desk.today, meanwhile: events,
                fields: form.fields(FormState(fields: fields)), typed: fields,
                action: Path.preparationAct(id, form.act.rawValue), version: form.answer.version,
                back: Path.beforeDecision(id)), visit.page), status: .conflict)
        }
      }
    }
  }

  /// - Parameter isSent: a form that was sent twice has been done; the Desk says so.
  private func preparationForm(_ visit: Visit, isSent: Bool = false) async throws -> PreparationForm {
    guard let act = visit.context.parameters.get("handling").flatMap({ PreparationAct(rawValue: $0) }) else {
      throw DeskRefusal.notFound
    }
    let answer = try await workbench(visit)
    if !isSent, !answer.acts.contains(act) {
      try desk.requirePreparation(try visit.required(), answer.citizen.id, act)
      throw DeskRefusal.notFound
    }
    return PreparationForm(act, of: answer, basis: try basis(visit, answer))
  }
}

extension Visit {
  /// Which of the two papers the address names.
  func paper() throws -> PaperSection.Paper {
    switch context.parameters.get("papir") {
    case "forberedende-del": .preparatoryPart
    case "indstilling": .recommendation
    default: throw DeskRefusal.notFound
    }
  }
}
