import Almanac
import Answers
import Casework
import Desk
import Foundation
import Identifiers
import Interventions
import Language
import Timelines

extension ApiOperation.Parameter {
  fileprivate static let model = path("model", Wording("Modellens id", en: "The model's id"))
  fileprivate static let from = query(
    "from", .day, Wording("Første dag; et år tilbage ellers", en: "First day; else a year back"))
  fileprivate static let to = query("to", .day, Wording("Sidste dag; i dag ellers", en: "Last day; else today"))
}

extension Api {
  static let methodOperations: [ApiOperation] = [
    ApiOperation(
      id: "listModels", method: .get, path: "/models", chapter: .method,
      summary: Wording("Modellerne, der er i brug", en: "The models in use"), who: .everybody,
      answers: [.json(.ok, "ModelList")]
    ) { call in
      call.answer(["models": .list(call.desk.modelShelf(call.reader).models.map(\.json))])
    },
    ApiOperation(
      id: "getModel", method: .get, path: "/models/{model}", chapter: .method,
      summary: Wording("En model som dokument, med kilder", en: "A model as a document, with sources"),
      who: .everybody, parameters: [.model], answers: [.json(.ok, "ModelDocument")]
    ) { call in
      call.answer(call.document(try call.desk.modelDocument(call.reader, call.path["model"] ?? "")))
    },
    ApiOperation(
      id: "getFidelity", method: .get, path: "/models/{model}/fidelity", chapter: .method,
      summary: Wording(
        "Følger vi metoden? Hvert tal med tæller, nævner og definition",
        en: "Do we follow the method? Each figure with numerator, denominator and definition"),
      who: Wording("Dem, der må se tallene for kredsen", en: "Those who may see the circle's figures"),
      parameters: [.model, .circle, .from, .to], answers: [.json(.ok, "Fidelity")]
    ) { call in
      let page = try call.desk.fidelity(
        call.reader, call.path["model"] ?? "",
        circle: call.text("circle").flatMap(FidelityPage.Circle.init(rawValue:)), period: call.period)
      return call.answer(call.fidelity(page))
    },
    ApiOperation(
      id: "getFidelityCases", method: .get, path: "/models/{model}/fidelity/{element}/cases", chapter: .method,
      summary: Wording("Borgerne bag et tal", en: "The citizens behind a figure"),
      who: Wording(
        "Dem, der må se tallene; en sag, man ikke må se, står uden navn",
        en: "Those who may see the figures; a case one may not see has no name"),
      parameters: [
        .model, .path("element", Wording("Elementets id", en: "The element's id")), .circle, .from, .to,
        .query(
          "status", .list(.choice(Obligation.Status.allCases.map(\.name)), most: 6),
          Wording("Hvordan det gik", en: "How it went")),
        .page,
      ], answers: [.json(.ok, "FidelityCases")]
    ) { call in
      let asked = call.texts("status")
      let statuses = Obligation.Status.allCases.filter { asked.contains($0.name) }
      let page = try await call.desk.fidelityCases(
        call.reader, call.path["model"] ?? "", element: call.path["element"] ?? "",
        circle: call.text("circle").flatMap(FidelityPage.Circle.init(rawValue:)) ?? .mine, period: call.period,
        statuses: statuses.isEmpty ? Obligation.Status.allCases : statuses, page: call.page)
      return call.answer([
        "model": .text(page.model.id), "element": .text(page.element.id), "circle": .text(page.circle.rawValue),
        "total": .whole(page.total), "page": .whole(page.page), "pageSize": .whole(page.pageSize),
        "cases": .list(
          page.rows.map { row in
            [
              "citizen": row.mayOpen ? row.citizen.json : .null,
              "obligation": call.obligation(row.owed, model: page.model),
            ]
          }),
      ])
    },
  ]
}

extension ApiCall {
  fileprivate var period: Period {
    let usual = desk.usualPeriod
    return Period(from: day("from") ?? usual.from, to: day("to") ?? usual.to)
  }

  fileprivate func document(_ page: ModelDocumentPage) -> JSON {
    let model = page.model
    return [
      "id": .text(model.id), "title": .text(model.title), "origin": .text(page.origin.rawValue),
      "source": JSON(model.source), "enrolled": JSON(page.enrolled), "sourceNotes": JSON(page.sourceNotes),
      "examples": .whole(page.examples.count),
      "phases": .list(
        model.phases.map { ["id": .text($0.id), "title": .text($0.title), "purpose": JSON($0.purpose)] }),
      "elements": .list(
        model.elements.map { element in
          [
            "id": .text(element.id), "title": .text(element.title), "phase": JSON(element.phase),
            "purpose": JSON(element.purpose), "source": JSON(element.source),
            "rules": .list(element.rules.map { .text(speaker.rule($0, of: model)) }),
          ]
        }),
      "parameters": .list(
        model.parameters.map { parameter in
          let value =
            switch parameter.value {
            case .duration(let duration): speaker.duration(duration)
            case .number(let number): speaker.number(number, decimals: number == number.rounded() ? 0 : 2)
            }
          return ["name": .text(parameter.name), "value": .text(value), "why": JSON(parameter.why)]
        }),
    ]
  }

  fileprivate func fidelity(_ page: FidelityPage) -> JSON {
    let counts = zip(page.model.elements, page.summary.elements)
    return [
      "model": .text(page.model.id), "circle": .text(page.circle.rawValue),
      "circles": .list(page.circles.map { .text($0.rawValue) }), "from": JSON(page.period.from),
      "to": JSON(page.period.to), "cases": .whole(page.cases), "isTooSmall": .truth(page.isTooSmall),
      "floor": .whole(page.floor), "mean": JSON(page.summary.fidelity), "level": JSON(page.summary.level?.rawValue),
      "elements": page.isTooSmall
        ? []
        : .list(
          counts.map { element, summary in
            [
              "element": .text(element.id), "title": .text(element.title),
              "onTime": figure(summary.met, summary.counted, speaker.say(FidelityText.onTimeMeans)),
              "rhythm": figure(summary.daysWithin, summary.daysRun, speaker.say(FidelityText.rhythmMeans)),
              "met": .whole(summary.met), "late": .whole(summary.late), "overdue": .whole(summary.overdue),
              "missed": .whole(summary.missed), "pending": .whole(summary.pending), "waived": .whole(summary.waived),
              "rules": .list(element.rules.map { .text(speaker.rule($0, of: page.model)) }),
              "source": JSON(element.source ?? page.model.source),
            ]
          }),
    ]
  }

  private func figure(_ numerator: Int, _ denominator: Int, _ definition: String) -> JSON {
    [
      "numerator": .whole(numerator), "denominator": .whole(denominator),
      "share": denominator == 0 ? .null : JSON(Double(numerator) / Double(denominator)),
      "definition": .text(definition),
    ]
  }
}

extension ModelShelfPage.Entry {
  fileprivate var json: JSON {
    [
      "id": .text(model.id), "title": .text(model.title), "origin": .text(origin.rawValue),
      "source": JSON(model.source), "enrolled": JSON(enrolled), "isOwn": .truth(isOwn),
    ]
  }
}
