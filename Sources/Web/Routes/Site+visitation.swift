import Answers
import Desk
import Hummingbird
import Language
import Pages

/// The visitation of a case.
extension Site {
  func visitation(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/visitation") { request, context in
      let visit = try await Visit(self, request, context)
      let (citizen, form) = try await visitationForm(visit, FormState())
      return visit.answer(visitationPage(citizen, form, startElements: desk.startElements, visit.page))
    }
    router.post("/borgere/{sag}/visitation") { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      let (citizen, form) = try await visitationForm(visit, FormState(fields: fields))
      func again(_ errors: FormErrors, _ refusals: [String] = []) async throws -> Response {
        let (citizen, form) = try await visitationForm(visit, FormState(fields: fields, errors: errors))
        return visit.answer(
          visitationPage(citizen, form, startElements: desk.startElements, visit.page, refusals: refusals),
          status: .unprocessableContent)
      }
      switch form.read() {
      case .failure(let errors): return try await again(errors)
      case .success(let proposals):
        switch try await desk.record(try visit.required(), citizen.citizen.id, proposals, receipt: receipt) {
        case .done: return visit.go(Path.visitation(citizen.citizen.id), saying: .saved)
        case .refused(let refusal):
          return try await again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
        case .conflict: return visit.go(Path.visitation(citizen.citizen.id))
        }
      }
    }
  }

  private func visitationForm(_ visit: Visit, _ state: FormState) async throws -> (CitizenPage, VisitationForm) {
    let reader = try visit.required()
    let citizen = try await desk.citizen(reader, visit.caseID(), allEvents: true)
    let basis = EntryBasis(citizen, speaker: visit.speaker, reader: reader.label, newID: newID)
    return (citizen, VisitationForm(basis, group: citizen.targetGroup, state: state))
  }
}
