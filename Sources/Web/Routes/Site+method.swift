import Almanac
import Answers
import Desk
import Hummingbird
import Identifiers
import Interventions
import Pages

extension Site {
  func method(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.method)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(desk.modelShelf(try visit.required()).page(visit.page))
    }
    router.get("/metoden/{model}") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try desk.modelDocument(try visit.required(), visit.model()).page(visit.page))
    }
    router.get("/metoden/{model}/foelger-vi") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = visit.queryFields
      var form: FormState?
      var query = FidelityQuery(period: desk.usualPeriod)
      if visit.request.uri.query?.isEmpty == false {
        switch FidelityQuery.read(fields, today: desk.today, speaker: visit.speaker) {
        case .success(let read): query = read
        case .failure(let errors): form = FormState(fields: fields, errors: errors)
        }
      }
      let circle = fields["kreds"].isEmpty ? nil : query.circle
      let page = try desk.fidelity(
        reader, visit.model(), circle: circle, period: query.period,
        colleague: query.colleague.flatMap { ID($0) })
      return visit.answer(page.page(visit.page, form: form))
    }
    router.get("/metoden/{model}/foelger-vi/{element}") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let read = FidelityQuery.read(visit.queryFields, today: desk.today, speaker: visit.speaker)
      let query = (try? read.get()) ?? FidelityQuery()
      let element = (context.parameters.get("element") ?? "").removingPercentEncoding ?? ""
      let page = try await desk.fidelityCases(
        reader, visit.model(), element: element, circle: query.circle, period: query.period,
        statuses: query.statuses.isEmpty ? Obligation.Status.allCases : query.statuses, page: query.page,
        colleague: query.colleague.flatMap { ID($0) })
      return visit.answer(page.page(visit.page))
    }
  }
}

extension Visit {
  func model() -> String { (context.parameters.get("model") ?? "").removingPercentEncoding ?? "" }
}
