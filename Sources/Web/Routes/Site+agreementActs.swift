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

/// What is done with a work agreement: signing, links, paper, withdrawal, the first day.
extension Site {
  func agreementActs(_ router: Router<VisitContext>) {
    router.post("/borgere/{sag}/aftaler/{aftale}/papir") { request, context in
      let visit = try await Visit(self, request, context)
      return try await registerPaper(visit)
    }
    router.post("/borgere/{sag}/aftaler/{aftale}/{handling}") { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      return try await agreementAct(visit, context.parameters.get("handling") ?? "", fields, receipt)
    }
  }

  private func agreementAct(
    _ visit: Visit, _ act: String, _ fields: FormFields, _ receipt: ID<FactInCase>
  ) async throws -> Response {
    let reader = try visit.required()
    let (id, reference) = (try visit.caseID(), try visit.agreement())
    let party = AgreementParty(rawValue: fields["part"])
    let errors = AgreementActForm.errors(in: fields, act: act, today: desk.today, visit.speaker)
    guard errors.isEmpty else { return try await again(visit, act, party, fields, errors, []) }
    let outcome: ActOutcome
    switch (act, party) {
    case ("underskriv", _):
      outcome = try await desk.sign(reader, id, reference, seal: fields["segl"], receipt: receipt)
    case ("bekraeft", let party?):
      outcome = try await desk.confirm(reader, id, reference, party: party, seal: fields["segl"], receipt: receipt)
    case ("paa-vegne", let party?):
      guard let reason = OnBehalfReason(rawValue: fields["grund"]), let colleague = ID<Person>(fields["kollega"]) else {
        throw DeskRefusal.notFound
      }
      outcome = try await desk.signOnBehalf(
        reader, id, reference, party: party, seal: fields["segl"], name: fields["navn"], reason: reason,
        asking: colleague, receipt: receipt)
    case ("traek-tilbage", _):
      guard let cause = WorkAgreementWithdrawn.Cause(rawValue: fields["grund"]) else { throw DeskRefusal.notFound }
      let reason = fields["begrundelse"]
      outcome = try await desk.withdraw(
        reader, id, reference, cause: cause, reason: reason.isEmpty ? nil : reason, receipt: receipt)
    case ("begyndt", _):
      guard case .success(let day) = TypedDate.read(fields["dag"], today: desk.today) else {
        throw DeskRefusal.notFound
      }
      outcome = try await desk.begin(reader, id, reference, on: day, receipt: receipt)
    case ("link", let party?), ("kode", let party?), ("mindet", let party?):
      return try await invite(visit, act, party, fields, receipt)
    default: throw DeskRefusal.notFound
    }
    switch outcome {
    case .done: return visit.go(Path.agreement(id, reference), saying: act == "traek-tilbage" ? .withdrawn : .saved)
    case .refused(let refusal):
      return try await again(
        visit, act, party, fields, FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
    case .conflict: return visit.go(Path.agreement(id, reference))
    }
  }

  private func invite(
    _ visit: Visit, _ act: String, _ party: AgreementParty, _ fields: FormFields, _ receipt: ID<FactInCase>
  ) async throws -> Response {
    let reader = try visit.required()
    let (id, reference) = (try visit.caseID(), try visit.agreement())
    if act == "mindet" {
      try await desk.noteReminder(reader, id, reference, party: party)
      return visit.go(Path.agreement(id, reference), saying: .saved)
    }
    let made =
      act == "link"
      ? try await desk.invite(reader, id, reference, party: party, name: fields["navn"], receipt: receipt)
      : try await desk.newCode(reader, id, reference, party: party)
    guard let new = made else { return visit.go(Path.agreement(id, reference)) }
    let page = try await desk.agreement(reader, id, reference)
    return visit.answer(agreementPage(page, visit.page, new: new, host: visit.host))
  }

  private func registerPaper(_ visit: Visit) async throws -> Response {
    let reader = try visit.required()
    var request = visit.request
    let buffer: ByteBuffer
    do {
      buffer = try await request.collectBody(upTo: Papers.maximumBytes + (1 << 16))
    } catch let error as HTTPError where error.status == .contentTooLarge {
      return visit.answer(
        PlainPages.tooLarge(visit.page, limitMegabytes: Papers.maximumBytes >> 20), status: .contentTooLarge)
    }
    let bytes = [UInt8](buffer.readableBytesView)
    guard let parts = Multipart(bytes, contentType: request.headers[.contentType] ?? "") else { throw Turn.staleForm }
    let fields = FormFields(parts.fields)
    guard visit.accepts(fields["csrf"]) else { throw Turn.staleForm }
    let (id, reference) = (try visit.caseID(), try visit.agreement())
    guard let party = AgreementParty(rawValue: fields["part"]) else { throw DeskRefusal.notFound }
    let file = parts.files.first { $0.name == "papir" && !$0.bytes.isEmpty }
    var errors = AgreementActForm.errors(
      in: fields, act: "papir", today: desk.today, visit.speaker, hasFile: file != nil)
    guard errors.isEmpty, let file, case .success(let day) = TypedDate.read(fields["dag"], today: desk.today) else {
      return try await again(visit, "papir", party, fields, errors, [])
    }
    do {
      switch try await desk.registerPaper(
        reader, id, reference, party: party, seal: fields["segl"], name: fields["navn"], day: day,
        scan: Data(file.bytes), receipt: visit.receipt(of: bytes))
      {
      case .done, .conflict: return visit.go(Path.agreement(id, reference), saying: .saved)
      case .refused(let refusal):
        return try await again(
          visit, "papir", party, fields, errors, [visit.speaker.say(refusal, readOn: desk.today)])
      }
    } catch let refusal as WorkroomRefusal {
      errors.add("papir", visit.speaker.say(refusal))
      return try await again(visit, "papir", party, fields, errors, [])
    }
  }

  private func again(
    _ visit: Visit, _ act: String, _ party: AgreementParty?, _ fields: FormFields, _ errors: FormErrors,
    _ refusals: [String]
  ) async throws -> Response {
    let page = try await desk.agreement(try visit.required(), visit.caseID(), visit.agreement())
    return visit.answer(
      agreementPage(
        page, visit.page, form: .init(act: act, party: party, state: FormState(fields: fields, errors: errors)),
        refusals: refusals), status: .unprocessableContent)
  }
}
