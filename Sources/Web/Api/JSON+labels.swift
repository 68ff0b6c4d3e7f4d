import Answers
import Casework
import Identifiers
import Timelines

extension CaseFactKind {
  /// Whether the method's vocabulary knows it of a citizen.
  var isAboutACitizen: Bool {
    vocabularyName.flatMap { Vocabulary.kind(named: $0) }.map { $0.subject == .citizen } ?? false
  }
}

extension PersonLabel {
  var json: JSON { ["id": .text(id.description), "name": .text(name)] }
}

extension TeamLabel {
  var json: JSON { ["id": .text(id.description), "name": .text(name)] }
}

extension Answers.CaseLabel {
  var json: JSON {
    [
      "id": .text(id.description), "name": JSON(name?.full), "localNumber": JSON(localNumber), "born": JSON(birth),
      "isProtected": .truth(isProtected),
    ]
  }
}

extension CitizenList.Row {
  var json: JSON {
    [
      "citizen": citizen.json, "benefit": JSON(benefit?.rawValue), "responsible": responsible?.json ?? .null,
      "team": team?.json ?? .null, "phase": JSON(phase), "lastContact": JSON(lastContact),
      "nextAppointment": JSON(nextAppointment), "overdue": .whole(overdue), "nextDue": JSON(nextDue),
    ]
  }
}

extension FacetBlock {
  var json: JSON {
    [
      "facet": .text(facet),
      "values": .list(
        values.map {
          ["value": .text($0.key), "name": JSON($0.name), "count": .whole($0.count), "isChosen": .truth($0.isChosen)]
        }),
    ]
  }
}

extension Api {
  /// What is called something: a person, a team.
  static let named = Schema.objects(.init("id", .text), .init("name", .text))
  static let citizenLabel = Schema.objects(
    .init("id", .uuid), .init("name", .nullable(.text)), .init("localNumber", .nullable(.text)),
    .init("born", .nullable(.text), "Told where others in the list have the same name."),
    .init("isProtected", .truth))
}
