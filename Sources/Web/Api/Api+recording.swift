import Almanac
import Answers
import Casework
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Timelines

extension Api {
  static let recordingOperations: [ApiOperation] = [
    ApiOperation(
      id: "recordFacts", method: .post, path: "/citizens/{citizen}/facts", chapter: .recording,
      summary: Wording(
        "Skriv en eller flere hændelser som én handling: alle eller ingen",
        en: "Record one or several facts as one act: all or none"),
      who: Wording(
        "Dem, der må skrive netop de hændelser i sagen", en: "Those who may record just those facts in the case"),
      parameters: [.citizen], body: .json("Facts"), answers: [.json(.ok, "Recorded")], changes: true
    ) { call in
      let proposals = try (call.body["facts"]?.list ?? []).enumerated().map {
        try call.proposal($0.element, at: "/facts/\($0.offset)")
      }
      return try await call.answer(
        try await call.desk.record(
          call.reader, try call.caseID(), proposals, receipt: try call.receipt(), version: call.body["version"]?.whole,
          isForced: call.body["anyway"]?.truth == true))
    },
    ApiOperation(
      id: "correctFact", method: .post, path: "/citizens/{citizen}/facts/{fact}/correction", chapter: .recording,
      summary: Wording(
        "Ret en hændelse; det gamle bliver stående i historien", en: "Correct a fact; what it said stays in the history"
      ),
      who: Wording("Dem, der må rette den", en: "Those who may correct it"),
      parameters: [.citizen, .id("fact", Wording("Hændelsens id", en: "The fact's id"))], body: .json("Correction"),
      answers: [.json(.ok, "Recorded")], changes: true
    ) { call in
      let proposal = try call.proposal(call.body["fact"] ?? .null, at: "/fact")
      return try await call.answer(
        try await call.desk.correct(
          call.reader, try call.caseID(), try call.id("fact"), to: proposal, reason: call.body["reason"]?.text ?? "",
          receipt: try call.receipt(), version: call.body["version"]?.whole,
          isForced: call.body["anyway"]?.truth == true))
    },
    ApiOperation(
      id: "retractFact", method: .post, path: "/citizens/{citizen}/facts/{fact}/retraction", chapter: .recording,
      summary: Wording(
        "Fjern en hændelse; historien viser det stadig", en: "Retract a fact; the history still shows it"),
      who: Wording("Dem, der må fjerne den", en: "Those who may retract it"),
      parameters: [.citizen, .id("fact", Wording("Hændelsens id", en: "The fact's id"))], body: .json("Retraction"),
      answers: [.json(.ok, "Recorded")], changes: true
    ) { call in
      try await call.answer(
        try await call.desk.retract(
          call.reader, try call.caseID(), try call.id("fact"), reason: call.body["reason"]?.text ?? "",
          receipt: try call.receipt(), version: call.body["version"]?.whole,
          isForced: call.body["anyway"]?.truth == true))
    },
  ]
}

extension ApiCall {
  /// A fact that was sent, which fits its kind's schema.
  fileprivate func proposal(_ sent: JSON, at pointer: String) throws -> Proposal {
    guard let kind = sent["kind"]?.text.flatMap(CaseFactKind.init(rawValue:)),
      let day = sent["day"]?.text.flatMap({ Day(iso: $0) }), let content = sent["content"]
    else { throw ApiProblem(.unfit, faults: [.init(.init(pointer: pointer, what: .unfit), speaker)]) }
    do {
      let fact = try JSONDecoder().decode(SentFact.self, from: Data(content.bytes), configuration: kind).fact
      return Proposal(fact, on: day)
    } catch let error as DecodingError {
      // Only where it stands: the decoder's own words may repeat what was sent.
      let path = error.path.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }.joined()
      throw ApiProblem(
        .unfit, faults: [.init(.init(pointer: pointer + "/content" + path, what: .unfit), speaker)])
    }
  }

  /// How an act went, with the version that the case has now.
  fileprivate func answer(_ outcome: ActOutcome) async throws -> Response {
    switch outcome {
    case .done:
      return answer([
        "version": .whole(
          try await desk.version(
            after: body["anyway"]?.truth == true ? nil : body["version"]?.whole, by: reader, of: try caseID()))
      ])
    case .refused(let refusal): throw ApiProblem.refused(refusal, self)
    case .conflict(let events):
      let name = events.first?.by?.name ?? speaker.say(FactFormText.somebody)
      var problem = ApiProblem(.meanwhile, speaker.say(FactFormText.conflictHeading(name)))
      problem.events = try events.map { try event($0) }
      throw problem
    }
  }
}

private struct SentFact: DecodableWithConfiguration {
  let fact: CaseFact
  init(from decoder: any Decoder, configuration: CaseFactKind) throws {
    fact = try CaseFact(configuration, from: decoder)
  }
}

extension DecodingError {
  fileprivate var path: [any CodingKey] {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath
    case .keyNotFound(let key, let context): context.codingPath + [key]
    @unknown default: []
    }
  }
}
