import Answers
import Casework
import Desk
import Hummingbird
import Identifiers
import Language
import Pages

/// Where staff tend the supplier of one of a citizen's efforts: the agreement, the citizen's yes, the link, the reports.
extension Site {
  func suppliers(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/leverandoer/{indsats}") { request, context in
      let visit = try await Visit(self, request, context)
      let page = try await desk.supplier(try visit.required(), visit.caseID(), visit.effort())
      return visit.answer(page.page(visit.page, form: try form(page, visit)))
    }
    router.post("/borgere/{sag}/leverandoer/{indsats}") { request, context in
      let visit = try await Visit(self, request, context)
      return try await tendSupplier(visit)
    }
  }

  private func form(_ page: SupplierPage, _ visit: Visit) throws -> SupplierAgreementForm {
    let reader = try visit.required()
    return SupplierAgreementForm(
      page,
      basis: EntryBasis(
        speaker: visit.speaker, today: page.today, me: reader.label.person, role: reader.label.role, newID: newID))
  }

  private func tendSupplier(_ visit: Visit) async throws -> Response {
    let (fields, receipt) = try await visit.formWithReceipt()
    let (reader, id, effort) = (try visit.required(), try visit.caseID(), try visit.effort())
    let here = Path.supplier(id, effort)
    let new: AgreementPage.NewLink?
    switch fields["goer"] {
    case "aftal": return try await agreeSupplier(visit, fields, receipt)
    case "nej":
      let no = Proposal(.consentWithdrawn(ConsentWithdrawn(effort: effort)), on: desk.today)
      return try await shown(visit, fields, try await desk.record(reader, id, [no], receipt: receipt))
    case "svar":
      guard let report = Reference<SupplierReport>(fields["status"]) else { throw DeskRefusal.notFound }
      let answered = SupplierReportAnswered(report: report, text: fields["svar"].isEmpty ? nil : fields["svar"])
      return try await shown(
        visit, fields, try await desk.answerSupplier(reader, id, answered, receipt: receipt))
    case "link": new = try await desk.inviteSupplier(reader, id, effort, receipt: receipt)
    case "kode": new = try await desk.newSupplierCode(reader, id, effort)
    case "luk":
      try await desk.closeSupplierDoor(reader, id, effort)
      return visit.go(here, saying: .saved)
    default: throw DeskRefusal.notFound
    }
    guard let new else { return visit.go(here) }
    let page = try await desk.supplier(reader, id, effort)
    return visit.answer(page.page(visit.page, form: try form(page, visit), new: new, host: visit.host))
  }

  private func agreeSupplier(_ visit: Visit, _ fields: FormFields, _ receipt: ID<FactInCase>) async throws -> Response {
    let (reader, id) = (try visit.required(), try visit.caseID())
    let page = try await desk.supplier(reader, id, visit.effort())
    let form = try form(page, visit)
    switch form.read(fields) {
    case .failure(let errors):
      return visit.answer(
        page.page(visit.page, form: form, typed: FormState(fields: fields, errors: errors)),
        status: .unprocessableContent)
    case .success(let agreed):
      let proposals = [
        Proposal(.supplierAgreed(agreed.agreed), on: desk.today),
        Proposal(.consentGiven(agreed.consent), on: desk.today),
      ]
      return try await shown(
        visit, fields,
        try await desk.record(reader, id, proposals, receipt: receipt, version: Int(fields["version"]) ?? page.version))
    }
  }

  /// The page again, with what was typed where it could not be taken.
  private func shown(_ visit: Visit, _ fields: FormFields, _ outcome: ActOutcome) async throws -> Response {
    let (reader, id, effort) = (try visit.required(), try visit.caseID(), try visit.effort())
    let sentence: String
    switch outcome {
    case .done: return visit.go(Path.supplier(id, effort), saying: .saved)
    case .refused(let refusal): sentence = visit.speaker.say(refusal, readOn: desk.today)
    case .conflict: sentence = visit.speaker.say(SupplierStaffText.changedMeanwhile)
    }
    let page = try await desk.supplier(reader, id, effort)
    let isConflict = if case .conflict = outcome { true } else { false }
    return visit.answer(
      page.page(
        visit.page, form: try form(page, visit), typed: FormState(fields: fields), refusals: [sentence],
        hasMoved: isConflict),
      status: isConflict ? .conflict : .unprocessableContent)
  }
}

extension Visit {
  func effort() throws -> Reference<Effort> {
    guard
      let reference = context.parameters.get("indsats").flatMap({ $0.removingPercentEncoding })
        .flatMap({ Reference<Effort>($0) })
    else { throw DeskRefusal.notFound }
    return reference
  }
}
