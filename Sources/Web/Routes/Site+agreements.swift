import Almanac
import Answers
import Casework
import Desk
import Foundation
import HTTPTypes
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

/// Work agreements: the list, the form, the page, and what is done with one.
extension Site {
  func agreements(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/aftaler") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.agreements(try visit.required(), visit.caseID()).page(visit.page))
    }
    router.get("/borgere/{sag}/aftaler/ny") { request, context in
      let visit = try await Visit(self, request, context)
      // The new one is called by an id from the start, so that what is typed can be kept.
      let reference = Reference<Agreement>(newID())!
      let from = visit.query("fra").map { "?fra=" + Path.queryValue($0) } ?? ""
      return visit.go(Path.writeAgreement(try visit.caseID(), reference) + from)
    }
    router.get("/borgere/{sag}/aftaler/{aftale}") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.agreement(try visit.required(), visit.caseID(), visit.agreement())
      return visit.answer(agreementPage(page, visit.page))
    }
    router.get("/borgere/{sag}/aftaler/{aftale}/udskriv") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.agreement(try visit.required(), visit.caseID(), visit.agreement())
      return visit.answer(agreementPaper(page, for: visit.paperParty, visit.page))
    }
    router.get("/borgere/{sag}/aftaler/{aftale}/aftale.pdf") { request, context in
      let visit = try await Visit(self, request, context)
      guard let press else { throw DeskRefusal.notFound }
      let page = try await desk.agreement(try visit.required(), visit.caseID(), visit.agreement())
      let pdf = try await press.print(
        agreementDocument(page, for: visit.paperParty, visit.speaker, municipality: municipality))
      return Response(
        status: .ok,
        headers: [.contentType: "application/pdf", .contentDisposition: "attachment; filename=\"aftale.pdf\""],
        body: .init(byteBuffer: ByteBuffer(bytes: pdf)))
    }
    router.get("/borgere/{sag}/aftaler/{aftale}/papir/{segl}") { request, context in
      let visit = try await Visit(self, request, context)
      let paper = try await desk.paper(
        try visit.required(), visit.caseID(), digest: context.parameters.get("segl") ?? "")
      return Response(
        status: .ok,
        headers: [
          .contentType: paper.media.rawValue, .contentDisposition: "attachment; filename=\"aftale.\(paper.media)\"",
        ],
        body: .init(byteBuffer: ByteBuffer(bytes: paper.bytes)))
    }
    writing(router)
    agreementActs(router)
    // Where an act was answered on the spot, changing language asks for its address: the agreement is there.
    router.get("/borgere/{sag}/aftaler/{aftale}/{handling}") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.go(Path.agreement(try visit.caseID(), try visit.agreement()))
    }
  }

  // The form.

  private func writing(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/aftaler/{aftale}/skriv") { request, context in
      let visit = try await Visit(self, request, context)
      let (form, page, terms) = try await writingForm(visit)
      let reader = try visit.required()
      let reference = try visit.agreement()
      let kept = try await desk.keptDraft(reader, page.citizen.id, of: .agreement(reference))
      let fields = kept.map { FormFields(URLForm.pairs($0.form)) } ?? form.filled(with: terms)
      return visit.answer(
        agreementWritingPage(
          form, of: page.citizen, reference, visit.page, state: FormState(fields: fields),
          version: kept.flatMap { _ in Int(fields["version"]) } ?? page.version, kept: kept))
    }
    router.post("/borgere/{sag}/aftaler/{aftale}/skriv") { request, context in
      let visit = try await Visit(self, request, context)
      return try await write(visit)
    }
    router.post("/borgere/{sag}/aftaler/{aftale}/kladde") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let (id, reference) = (try visit.caseID(), try visit.agreement())
      if !fields["smid"].isEmpty {
        try await desk.dropDraft(reader, id, of: .agreement(reference))
        return visit.go(Path.writeAgreement(id, reference))
      }
      try await desk.keepDraft(
        reader, id, form: URLForm.text(fields, without: ["csrf", "kladde"]), of: .agreement(reference))
      return Response(status: .noContent)
    }
  }

  /// The form, the citizen, and what the agreement says so far: its own words, another's where it begins from one, else
  /// what the case knows.
  private func writingForm(
    _ visit: Visit
  ) async throws -> (AgreementForm, CitizenPage, WorkAgreementTerms) {
    let reader = try visit.required()
    let (id, reference) = (try visit.caseID(), try visit.agreement())
    try desk.requireWriting(reader, id)
    let page = try await desk.citizen(reader, id, seenOn: .plan)
    let basis = EntryBasis(page, speaker: visit.speaker, reader: reader.label, newID: newID)
    let known = try await desk.agreements(reader, id).rows.map(\.agreement)
    let own = known.first { $0.reference == reference }
    let from = visit.query("fra").flatMap { reference in known.first { $0.reference.description == reference } }
    let terms =
      own?.draft?.terms ?? own?.shown ?? from?.shown.map(AgreementForm.renewed) ?? AgreementForm.begun(from: page)
    return (AgreementForm(basis: basis, isChange: own?.versions.isEmpty == false), page, terms)
  }

  private func write(_ visit: Visit) async throws -> Response {
    let reader = try visit.required()
    let (fields, receipt) = try await visit.formWithReceipt()
    let (form, page, _) = try await writingForm(visit)
    let (id, reference) = (page.citizen.id, try visit.agreement())
    // Kept before it is judged.
    try await desk.keepDraft(
      reader, id, form: URLForm.text(fields, without: ["csrf", "kladde"]), of: .agreement(reference))
    let version = Int(fields["version"]) ?? page.version
    func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
      visit.answer(
        agreementWritingPage(
          form, of: page.citizen, reference, visit.page, state: FormState(fields: fields, errors: errors),
          refusals: refusals, version: version), status: .unprocessableContent)
    }
    switch form.read(fields) {
    case .failure(let errors): return again(errors, [])
    case .success(let written):
      switch try await desk.write(
        reader, id, reference, written.terms, isDraft: written.isDraft, reason: written.reason, receipt: receipt,
        version: version)
      {
      case .done:
        try await desk.dropDraft(reader, id, of: .agreement(reference))
        return visit.go(Path.agreement(id, reference), saying: written.isDraft ? .draftShared : .sentToSign)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      case .conflict(let events):
        let (_, now, terms) = try await writingForm(visit)
        let theirs = form.questions(FormState(fields: form.filled(with: terms)))
        return visit.answer(
          conflictPage(
            WriteConflict(
              citizen: page.citizen, today: desk.today, meanwhile: events,
              fields: form.questions(FormState(fields: fields)), typed: fields,
              action: Path.writeAgreement(id, reference), version: now.version, back: Path.agreement(id, reference),
              theirs: Dictionary(theirs.map { ($0.name, $0.answerText) }) { first, _ in first }), visit.page),
          status: .conflict)
      }
    }
  }

}

extension Visit {
  /// Whose paper is asked for; the municipality's copy where none is named.
  var paperParty: AgreementParty { query("part").flatMap { AgreementParty(rawValue: $0) } ?? .municipality }

  func agreement() throws -> Reference<Agreement> {
    guard
      let reference = context.parameters.get("aftale").flatMap({ $0.removingPercentEncoding })
        .flatMap({ Reference<Agreement>($0) })
    else { throw DeskRefusal.notFound }
    return reference
  }

  /// Where the browser says that it is: for a link that is sent to somebody.
  var host: String {
    guard let authority = request.head.authority, !authority.isEmpty else { return "" }
    let isSecure = request.headers[HTTPField.Name("X-Forwarded-Proto")!] == "https"
    return (isSecure ? "https://" : "http://") + authority
  }
}
