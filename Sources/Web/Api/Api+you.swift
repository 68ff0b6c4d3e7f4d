import Casework
import Identifiers
import Language
import Timelines

extension Api {
  static let youOperations: [ApiOperation] = [
    ApiOperation(
      id: "me", method: .get, path: "/me", chapter: .you,
      summary: Wording("Hvem nøglen er til, og hvad den må", en: "Whose the token is, and what it may"),
      who: .everybody, answers: [.json(.ok, "Me")]
    ) { call in
      let label = call.reader.label
      return call.answer([
        "person": label.person.json, "role": .text(label.role.rawValue), "team": label.team?.json ?? .null,
        "purpose": JSON(call.reader.asksThrough), "mayWrite": .truth(call.mayWrite),
        "expires": .text(call.expires.description), "today": .text(call.desk.today.description),
      ])
    },
    ApiOperation(
      id: "factKinds", method: .get, path: "/fact-kinds", chapter: .you,
      summary: Wording(
        "Slagsene af hændelser, med metodens navn, betydning og attributter",
        en: "The kinds of facts, with the method's name, meaning and attributes"),
      who: .everybody, answers: [.json(.ok, "FactKinds")]
    ) { call in
      call.answer([
        "kinds": .list(
          CaseFactKind.allCases.filter { $0.isAboutACitizen || CaseFactKind.ofApi.contains($0) }.map { kind in
            let known = kind.vocabularyName.flatMap { Vocabulary.kind(named: $0) }
            return [
              "kind": .text(kind.rawValue), "fact": JSON(kind.vocabularyName),
              "noun": .text(call.speaker.noun(kind)),
              "meaning": JSON(known.map { $0.meaning.text(in: call.speaker.tongue) }),
              "attributes": .list(known?.attributes.map { .text($0.name) } ?? []),
              "mayBeRecorded": .truth(CaseFactKind.ofApi.contains(kind)),
            ]
          })
      ])
    },
  ]
}
