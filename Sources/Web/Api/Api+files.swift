import Answers
import Desk
import HTTPTypes
import Hummingbird
import Identifiers
import Language
import Timelines

extension Wording {
  fileprivate static let importers = Wording("Dem, der må indlæse data", en: "Those who may take data in")
}

extension Api {
  static let fileOperations: [ApiOperation] = [
    historiesFile("getHistoriesCSV", "csv", .csv), historiesFile("getHistoriesLines", "jsonl", .lines),
    ApiOperation(
      id: "listIntakes", method: .get, path: "/intake", chapter: .files,
      summary: Wording("Hvad der er indlæst før", en: "What was taken in before"), who: .importers,
      answers: [.json(.ok, "IntakeShelf")]
    ) { call in
      let shelf = try call.desk.intakeShelf(call.reader, danish: call.isDanish)
      return call.answer([
        "recipes": .list(shelf.recipes.map(\.json)), "batches": .list(shelf.batches.map(\.json)),
      ])
    },
    ApiOperation(
      id: "handIn", method: .post, path: "/intake", chapter: .files,
      summary: Wording(
        "Aflevér en fil og se, hvad den ville give; intet bliver skrevet endnu",
        en: "Hand a file in and see what it would give; nothing is recorded yet"),
      who: .importers, body: .rows, answers: [.json(.created, "IntakePreview")], changes: true
    ) { call in
      guard let rows = call.rows else { throw ApiProblem(.otherType) }
      let file = try call.desk.handIn(call.reader, rows.bytes, fileName: rows.fileName, danish: call.isDanish)
      let preview = try call.desk.preview(call.reader, file, danish: call.isDanish)
      // Of which nothing can be read is not kept.
      guard preview.recipe != nil, preview.rows > 0 else {
        try call.desk.drop(call.reader, file)
        throw ApiProblem(
          .unfit, preview.problems.first?.sentence ?? call.speaker.say(ApiText.otherTypeWay))
      }
      var answer = call.answer(preview.json, status: .created)
      answer.headers[.location] = Api.root + "/intake/" + file
      return answer
    },
    ApiOperation(
      id: "getIntake", method: .get, path: "/intake/{file}", chapter: .files,
      summary: Wording(
        "Hvad filen ville give, og fejl række for række", en: "What the file would give, and errors row by row"),
      who: .importers, parameters: [.file], answers: [.json(.ok, "IntakePreview")]
    ) { call in
      call.answer(try call.desk.preview(call.reader, try call.file(), danish: call.isDanish).json)
    },
    ApiOperation(
      id: "takeIn", method: .post, path: "/intake/{file}/take", chapter: .files,
      summary: Wording(
        "Indlæs filen: det hele eller intet, medmindre rækker med fejl skal springes over",
        en: "Take the file in: all or nothing, unless faulty rows are to be skipped"),
      who: .importers, parameters: [.file], body: .json("Take"),
      answers: [.json(.accepted, "IntakeProgress"), .json(.ok, "IntakeProgress")], changes: true
    ) { call in
      let file = try call.file()
      switch try call.desk.takeIn(call.reader, file, skippingFaulty: call.body["skipFaulty"]?.truth == true) {
      case .started:
        return call.answer(try call.desk.intakeProgress(call.reader, file).json, status: .accepted)
      case .nothingNew: return call.answer(try call.desk.intakeProgress(call.reader, file).json)
      case .hasProblems(let count): throw ApiProblem(.unfit, call.speaker.say(IntakeText.allBlocked(count)))
      }
    },
    ApiOperation(
      id: "getIntakeProgress", method: .get, path: "/intake/{file}/progress", chapter: .files,
      summary: Wording("Hvor langt indlæsningen er", en: "How far taking in has come"), who: .importers,
      parameters: [.file], answers: [.json(.ok, "IntakeProgress")]
    ) { call in
      call.answer(try call.desk.intakeProgress(call.reader, try call.file()).json)
    },
    ApiOperation(
      id: "dropIntake", method: .delete, path: "/intake/{file}", chapter: .files,
      summary: Wording("Slip en fil, der ikke skal indlæses", en: "Let go of a file that is not taken in"),
      who: .importers, parameters: [.file], answers: [.nothing], changes: true
    ) { call in
      try call.desk.drop(call.reader, try call.file())
      return Response(status: .noContent)
    },
  ]

  private static func historiesFile(_ id: String, _ ending: String, _ form: HistoryOut.Form) -> ApiOperation {
    ApiOperation(
      id: id, method: .get, path: "/history.\(ending)", chapter: .files,
      summary: Wording(
        "Alle borgeres hele historie i en kreds som fil (\(ending))",
        en: "The whole history of all citizens in a circle as a file (\(ending))"),
      who: Wording(
        "Dem, der må hente lister; hver sag bliver skrevet ned som læst",
        en: "Those who may take lists out; each case is recorded as read"),
      parameters: [.circle], answers: [form == .csv ? .csv : .lines]
    ) { call in
      let circle = call.text("circle").flatMap(CitizenQuery.Circle.init(rawValue:)) ?? .mine
      return try await call.answer(
        try call.desk.historyOut(call.reader, circle: circle, as: form), named: "historier")
    }
  }
}

extension ApiOperation.Parameter {
  fileprivate static let file = id("file", Wording("Filens id", en: "The file's id"))
}

extension ApiCall {
  var isDanish: Bool { speaker.tongue == .danish }

  fileprivate func file() throws -> String { (try id("file") as ID<ApiFile>).description }
}

/// The mark of ids of files that were handed in.
private enum ApiFile {}

extension RecipeLabel {
  fileprivate var json: JSON { ["id": .text(id), "title": .text(title), "system": .text(system)] }
}

extension Answers.BatchRow {
  fileprivate var json: JSON {
    [
      "id": .text(id), "recipe": .text(recipe), "by": by?.json ?? .null, "facts": .whole(facts),
      "cases": .whole(cases), "state": .text(state.rawValue),
    ]
  }
}

extension IntakePreview {
  fileprivate var json: JSON {
    [
      "file": .text(id), "recipe": recipe?.json ?? .null, "rows": .whole(rows), "newFacts": .whole(newFacts),
      "knownFacts": .whole(knownFacts), "changedFacts": .whole(changedFacts), "newCitizens": .whole(newCitizens),
      "knownCitizens": .whole(knownCitizens), "problemCount": .whole(problemCount),
      "problems": .list(
        problems.map { ["row": JSON($0.row), "column": JSON($0.column), "detail": .text($0.sentence)] }),
      "notes": .list(notes.map(JSON.text)),
      "kinds": .list(kinds.map { ["fact": .text($0.fact), "count": .whole($0.count)] }),
    ]
  }
}

extension IntakeProgress {
  fileprivate var json: JSON {
    [
      "file": .text(id), "stage": .text(stage.rawValue), "done": .whole(done), "of": .whole(of),
      "failure": JSON(failure),
    ]
  }
}
