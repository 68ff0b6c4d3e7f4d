import Answers
import Casework
import Crypto
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Pages

/// What the municipality knows of the labour market.
extension Site {
  func labourMarket(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.labourMarket)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(
        try desk.labourMarket(try visit.required()).page(visit.page, note: newID()))
    }
    router.post(RouterPath(Path.labourMarket)) { request, context in
      let visit = try await Visit(self, request, context)
      return try await noteMarket(visit)
    }
    router.get("/arbejdsmarked/{note}") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.labourMarket(try visit.required(), note: visit.marketNote).page(visit.page))
    }
    router.post("/arbejdsmarked/{note}/fjern") { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      let reader = try visit.required()
      let page = try await desk.labourMarket(reader, note: visit.marketNote)
      guard !fields["hvorfor"].isEmpty else {
        var errors = FormErrors()
        errors.add("hvorfor", visit.speaker.say(LabourMarketText.noReason))
        return visit.answer(
          page.page(visit.page, form: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      }
      try await desk.takeBackLabourMarket(
        reader, page.line.note.note, reason: fields["hvorfor"], receipt: receipt)
      return visit.go(Path.labourMarket, saying: .saved)
    }
  }

  private func noteMarket(_ visit: Visit) async throws -> Response {
    let (fields, receipt) = try await visit.formWithReceipt()
    let reader = try visit.required()
    let page = try desk.labourMarket(reader)
    let name = Reference<LabourMarketNote>(fields["note"])?.description ?? newID()
    func again(_ errors: FormErrors = FormErrors(), status: HTTPResponse.Status = .unprocessableContent) -> Response {
      visit.answer(
        page.page(visit.page, form: FormState(fields: fields, errors: errors), note: name), status: status)
    }
    if !fields[LabourMarketForm.searchName].isEmpty { return again(status: .ok) }
    let form = LabourMarketForm(today: page.today, visit.speaker, state: FormState(fields: fields))
    // Called by what the form was, so that a form sent twice writes one, and nobody else's note is written over.
    func note(_ number: Int) -> Reference<LabourMarketNote>? {
      let digest = Array(SHA256.hash(data: Data("\(receipt) \(number)".utf8)))
      return ID<LabourMarketNote>(bytes: digest.prefix(16)).map { Reference($0) }
    }
    let read: Result<[LabourMarketNoted], FormErrors>
    if fields.names.contains(LabourMarketForm.linesName) {
      read = form.readLines(note)
    } else {
      guard let reference = note(0) else { throw DeskRefusal.notFound }
      read = form.read(reference).map { [$0] }
    }
    switch read {
    case .failure(let errors): return again(errors)
    case .success(let notes):
      try await desk.noteLabourMarket(reader, notes, receipt: receipt)
      return visit.go(Path.labourMarket + "#viden", saying: .saved)
    }
  }
}

extension Visit {
  fileprivate var marketNote: Reference<LabourMarketNote> {
    get throws {
      guard let note = context.parameters.get("note").flatMap({ Reference<LabourMarketNote>($0) }) else {
        throw DeskRefusal.notFound
      }
      return note
    }
  }
}
