import Answers
import Casework
import Desk
import HTTPTypes
import Hummingbird
import Language
import Timelines

extension Wording {
  fileprivate static let whoSeesTheCase = Wording(
    "Dem, der må se sagen; læsningen bliver skrevet ned", en: "Those who may see the case; the read is recorded")
}

extension ApiOperation.Parameter {
  static let citizen = id("citizen", Wording("Sagens id", en: "The case's id"))
  static let page = query("page", .whole(1...10_000), Wording("Side, fra 1", en: "Page, from 1"))
  static let circle = query(
    "circle", .choice(CitizenQuery.Circle.allCases.map(\.rawValue)),
    Wording("Mine, mit teams eller kommunens", en: "Mine, my team's or the municipality's"))
  static let asOf = query("asOf", .day, Wording("Som det var den dag", en: "As it was on that day"))
  static let knownOn = query("knownOn", .day, Wording("Som vi vidste det den dag", en: "As we knew it on that day"))
}

extension Api {
  static let citizenOperations: [ApiOperation] = [
    ApiOperation(
      id: "listCitizens", method: .get, path: "/citizens", chapter: .citizens,
      summary: Wording("Borgere, en side ad gangen", en: "Citizens, a page at a time"),
      who: Wording("Dem, der må søge borgere; hver ser sine", en: "Those who may search citizens; each sees their own"),
      parameters: [
        .circle,
        .query(
          "sort", .choice(CitizenQuery.Sort.allCases.map(\.rawValue)), Wording("Rækkefølge", en: "In which order")),
        .query(
          "filter", .list(.text(3...200), most: 20),
          Wording("Facet og værdi, som “benefit:sygedagpenge”", en: "Facet and value, as “benefit:sygedagpenge”")),
        .page,
      ], answers: [.json(.ok, "CitizenList")]
    ) { call in
      try await list(call, text: "", circle: call.text("circle"), page: call.page)
    },
    ApiOperation(
      id: "searchCitizens", method: .post, path: "/citizens/search", chapter: .citizens,
      summary: Wording(
        "Søg efter navn eller nummer; det står i forespørgslens krop og aldrig i en adresse",
        en: "Search by name or number, which stands in the body and never in an address"),
      who: Wording("Dem, der må søge borgere; hver ser sine", en: "Those who may search citizens; each sees their own"),
      body: .json("CitizenSearch"), answers: [.json(.ok, "CitizenList")]
    ) { call in
      try await list(
        call, text: call.body["text"]?.text ?? "", circle: call.body["circle"]?.text,
        page: call.body["page"]?.whole ?? 1)
    },
    part(
      "getCitizen", "", "CitizenState",
      Wording("Borgeren: hvem, hvad og hvem omkring", en: "The citizen: who, what and who around")
    ) { $0.state($1) },
    part(
      "getObligations", "/obligations", "Obligations",
      Wording(
        "Hvad love og metoder beder om, hvordan det gik, og hvorfor",
        en: "What laws and methods ask, how it went, and why")
    ) { $0.obligations($1) },
    part(
      "getPlan", "/plan", "Plan",
      Wording("Min plan: mål, aftaler, skånehensyn", en: "The plan: goals, steps, considerations"),
      seenOn: .plan
    ) { $0.plan($1) },
    part("getWork", "/work", "Work", Wording("Forløb, job og timer", en: "Placements, jobs and hours")) { $0.work($1) },
    ApiOperation(
      id: "getHistory", method: .get, path: "/citizens/{citizen}/history", chapter: .citizens,
      summary: Wording(
        "Alle hændelser, som de står: hvad, hvornår, hvem der skrev det og hvornår",
        en: "All facts as they stand: what, when, who recorded it and when"),
      who: .whoSeesTheCase, parameters: [.citizen, .asOf, .knownOn], answers: [.json(.ok, "History")]
    ) { call in
      let id = try call.caseID()
      let (events, version) = try await call.desk.history(call.reader, id, dials: call.dials)
      return call.answer([
        "citizen": .text(id.description), "version": .whole(version),
        "events": .list(try events.map { try call.event($0) }),
      ])
    },
    ApiOperation(
      id: "getAgreements", method: .get, path: "/citizens/{citizen}/agreements", chapter: .citizens,
      summary: Wording("Aftaler med virksomheder og deres tilstand", en: "Agreements with companies and their state"),
      who: .whoSeesTheCase, parameters: [.citizen], answers: [.json(.ok, "Agreements")]
    ) { call in
      let list = try await call.desk.agreements(call.reader, try call.caseID())
      return call.answer(["citizen": list.citizen.json, "agreements": .list(list.rows.map(\.json))])
    },
    historyFile("getHistoryCSV", "csv", .csv), historyFile("getHistoryLines", "jsonl", .lines),
  ]

  /// A part of what the citizen's page shows.
  private static func part(
    _ id: String, _ path: String, _ schema: String, _ summary: Wording, seenOn page: Desk.CasePage = .citizen,
    _ make: @escaping @Sendable (ApiCall, CitizenPage) -> JSON
  ) -> ApiOperation {
    ApiOperation(
      id: id, method: .get, path: "/citizens/{citizen}" + path, chapter: .citizens, summary: summary,
      who: .whoSeesTheCase, parameters: [.citizen, .asOf, .knownOn], answers: [.json(.ok, schema)]
    ) { call in
      call.answer(
        make(call, try await call.desk.citizen(call.reader, try call.caseID(), dials: call.dials, seenOn: page)))
    }
  }

  private static func historyFile(_ id: String, _ ending: String, _ form: HistoryOut.Form) -> ApiOperation {
    ApiOperation(
      id: id, method: .get, path: "/citizens/{citizen}/history.\(ending)", chapter: .files,
      summary: Wording(
        "Borgerens hele historie som fil (\(ending))", en: "The citizen's whole history as a file (\(ending))"),
      who: .whoSeesTheCase, parameters: [.citizen], answers: [form == .csv ? .csv : .lines]
    ) { call in
      try await call.answer(try call.desk.historyOut(call.reader, of: try call.caseID(), as: form), named: "historie")
    }
  }

  private static func list(_ call: ApiCall, text: String, circle: String?, page: Int) async throws -> Response {
    let filters = call.texts("filter").map { filter in
      let parts = filter.split(separator: ":", maxSplits: 1).map(String.init)
      return FacetChoice(facet: parts.first ?? "", value: parts.count > 1 ? parts[1] : "")
    }
    // What nothing is called narrows to nothing: a slip of the pen never shows more.
    guard filters.allSatisfy({ Desk.isFacet($0.facet) && !$0.value.isEmpty }) else {
      return call.answer([
        "citizens": .list([]), "total": .whole(0), "page": .whole(page), "pageSize": .whole(Desk.citizensAPage),
        "circle": .text(circle ?? CitizenQuery.Circle.mine.rawValue), "facets": .list([]),
      ])
    }
    let query = CitizenQuery(
      text: text, circle: circle.flatMap(CitizenQuery.Circle.init(rawValue:)) ?? .mine, filters: filters,
      sort: call.text("sort").flatMap(CitizenQuery.Sort.init(rawValue:)) ?? .name, page: page)
    let list = try await call.desk.citizens(call.reader, query)
    return call.answer([
      "citizens": .list(list.rows.map(\.json)), "total": .whole(list.total), "page": .whole(page),
      "pageSize": .whole(list.pageSize), "circle": .text(list.query.circle.rawValue),
      "facets": .list(list.facets.map(\.json)),
    ])
  }
}
