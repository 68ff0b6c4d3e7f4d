import HTTPTypes
import Language
import Timelines

/// The description of the API, made of the same table as its router.
extension Api {
  /// OpenAPI 3.1.
  var description: JSON {
    var paths: [String: [String: JSON]] = [:]
    for operation in operations {
      paths[operation.path, default: [:]][operation.method.rawValue.lowercased()] = describe(operation)
    }
    return [
      "openapi": "3.1.0",
      "info": [
        "title": "Fodfæste", "version": "1.0.0",
        "description":
          "Cases, what is asked of them and why, and the whole history in and out. The same rules, access and sentences as the pages.",
      ],
      "servers": [["url": .text(Api.root)]],
      "security": [["token": []]],
      "tags": .list(
        ApiOperation.Chapter.allCases.map { ["name": .text($0.rawValue), "description": .text($0.title.english)] }),
      "paths": .object(paths.mapValues { .object($0) }),
      "components": [
        "securitySchemes": [
          "token": [
            "type": "http", "scheme": "bearer",
            "description": "A token of one's own, made on the page Min konto. Never in an address.",
          ]
        ],
        "schemas": .object(schemas.mapValues(\.json)),
      ],
    ]
  }

  private func describe(_ operation: ApiOperation) -> JSON {
    var fields: [String: JSON] = [
      "operationId": .text(operation.id), "tags": [.text(operation.chapter.rawValue)],
      "summary": .text(operation.summary.english), "description": .text(operation.who.english + "."),
      "parameters": .list(operation.parameters.map(describe)),
      "responses": .object(responses(operation)),
    ]
    if let body = operation.body { fields["requestBody"] = ["required": true, "content": describe(body)] }
    return .object(fields)
  }

  private func describe(_ parameter: ApiOperation.Parameter) -> JSON {
    var fields: [String: JSON] = [
      "name": .text(parameter.name), "in": .text(parameter.place.rawValue), "required": .truth(parameter.isRequired),
      "description": .text(parameter.meaning.english), "schema": parameter.schema.json,
    ]
    if case .list = parameter.schema {
      fields["style"] = "form"
      fields["explode"] = true
    }
    return .object(fields)
  }

  private func describe(_ body: ApiOperation.Body) -> JSON {
    switch body {
    case .json(let name): ["application/json": ["schema": Schema.named(name).json]]
    case .rows:
      .object(Api.rowTypes.mapValues { _ in ["schema": ["type": "string", "minLength": 1]] })
    }
  }

  private func responses(_ operation: ApiOperation) -> [String: JSON] {
    var responses: [String: JSON] = [:]
    for answer in operation.answers {
      switch answer {
      case .json(let status, let name):
        responses[String(status.code)] = [
          "description": .text(status.reasonPhrase),
          "content": ["application/json": ["schema": Schema.named(name).json]],
        ]
      case .csv: responses["200"] = file("text/csv", "case, day, fact, and a column for each attribute.")
      case .lines: responses["200"] = file("application/x-ndjson", "JSON, one object a line.")
      case .nothing: responses["204"] = ["description": "Done."]
      case .description: responses["200"] = ["description": "OpenAPI 3.1."]
      }
    }
    for kind in operation.problems {
      var fields: [String: JSON] = [
        "description": .text(kind.title.english),
        "content": ["application/problem+json": ["schema": Schema.named("Problem").json]],
      ]
      if kind == .tooManyWrong {
        fields["headers"] = ["Retry-After": ["schema": ["type": "integer"], "description": "Seconds."]]
      }
      responses[String(kind.status.code)] = .object(fields)
    }
    return responses
  }

  private func file(_ type: String, _ meaning: String) -> JSON {
    ["description": .text(meaning), "content": .object([type: ["schema": ["type": "string"]]])]
  }
}

extension ApiOperation.Chapter {
  var title: Wording {
    switch self {
    case .you: Wording("Dig selv og ordene", en: "Yourself, and the words")
    case .citizens: Wording("Borgere", en: "Citizens")
    case .recording: Wording("Skrive i en sag", en: "Recording in a case")
    case .team: Wording("Teamet", en: "The team")
    case .method: Wording("Metoden", en: "The method")
    case .files: Wording("Hele historien ud og ind", en: "The whole history out and in")
    }
  }
}
