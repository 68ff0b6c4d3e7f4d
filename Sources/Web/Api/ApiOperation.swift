import HTTPTypes
import Hummingbird
import Language
import Timelines

/// One operation of the API. The router, the description (OpenAPI), the documentation and the tests are all made of the
/// same table of these, so that none of them can say something else than another.
struct ApiOperation: Sendable {
  struct Parameter: Sendable {
    enum Place: String, Sendable { case path, query }
    let name: String
    let place: Place
    let schema: Schema
    let isRequired: Bool
    let meaning: Wording

    static func path(_ name: String, _ meaning: Wording) -> Parameter {
      .init(name: name, place: .path, schema: .text, isRequired: true, meaning: meaning)
    }

    static func query(_ name: String, _ schema: Schema, _ meaning: Wording) -> Parameter {
      .init(name: name, place: .query, schema: schema, isRequired: false, meaning: meaning)
    }

    /// A path's parameter that is a random id.
    static func id(_ name: String, _ meaning: Wording) -> Parameter {
      .init(name: name, place: .path, schema: .uuid, isRequired: true, meaning: meaning)
    }
  }

  /// What is sent along.
  enum Body: Sendable {
    /// JSON of a named schema.
    case json(String)
    /// A file with facts: CSV or JSON lines.
    case rows
  }

  /// What comes back where all is well.
  enum Answer: Sendable {
    case json(HTTPResponse.Status, String)
    case csv, lines, nothing, description
  }

  /// Chapters of the description.
  enum Chapter: String, CaseIterable, Sendable { case you, citizens, recording, team, method, files }

  let id: String
  let method: HTTPRequest.Method
  /// `/citizens/{citizen}/plan`, below ``Api/root``.
  let path: String
  let chapter: Chapter
  let summary: Wording
  /// Who may, in words; the table of access decides.
  let who: Wording
  var parameters: [Parameter] = []
  var body: Body? = nil
  let answers: [Answer]
  /// Takes a token that may write.
  var changes = false
  let handle: @Sendable (ApiCall) async throws -> Response

  /// The kinds of problem that may come in place of an answer.
  var problems: [ApiProblem.Kind] {
    var kinds: [ApiProblem.Kind] = [.badRequest, .noToken, .notAllowed, .notFound, .tooManyWrong]
    if body != nil { kinds += [.tooLarge, .otherType, .unfit] }
    if changes { kinds += [.meanwhile] }
    return kinds
  }
}

extension Wording {
  /// Who may, where each person has leave for their own.
  static let everybody = Wording("Alle med en nøgle", en: "Everybody with a token")
}
