import Almanac
import Desk
import Foundation
import HTTPTypes
import Hummingbird
import Language
import NIOCore
import Pages

/// Where programs come in. It looks at nothing but the address, the token and what is sent: no cookie opens anything here,
/// and so nothing that a browser sends by itself does.
struct ApiDoor: RouterMiddleware {
  let site: Site
  let api: Api

  func handle(
    _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
  ) async throws -> Response {
    guard request.uri.path.hasPrefix(Api.below) else { return try await next(request, context) }
    let speaker = Tongue.asked(request.headers[.acceptLanguage]).speaker
    if Api.descriptions.contains(request.uri.path) {
      guard request.method == .get else { return ApiDoor.otherMethod(["GET"]).response(speaker) }
      return Response(
        status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-cache"],
        body: .init(byteBuffer: ByteBuffer(bytes: api.descriptionBytes)))
    }
    do {
      return try await answer(request, context, speaker)
    } catch {
      return ApiProblem(error, speaker).response(speaker)
    }
  }

  private func answer(_ request: Request, _ context: VisitContext, _ speaker: any Speaker) async throws -> Response {
    let (operations, path) = try api.find(request.uri.path)
    guard let operation = operations.first(where: { $0.method == request.method }) else {
      throw ApiDoor.otherMethod(operations.map(\.method.rawValue))
    }
    let entered = try await enter(request, context)
    if operation.changes, !entered.mayWrite {
      throw ApiProblem(.notAllowed, speaker.say(ApiText.readOnly))
    }
    let query = try ApiQuery.read(request.uri.query, operation, speaker)
    let (body, rows) = try await sent(request, operation, speaker)
    return try await operation.handle(
      ApiCall(
        site: site, speaker: speaker, reader: entered.reader, mayWrite: entered.mayWrite, expires: entered.expires,
        path: path, query: query, body: body, rows: rows))
  }

  private static func otherMethod(_ methods: [String]) -> ApiProblem {
    var problem = ApiProblem(.otherMethod)
    problem.headers[.allow] = methods.sorted().joined(separator: ", ")
    return problem
  }

  private func enter(
    _ request: Request, _ context: VisitContext
  ) async throws -> (reader: Reader, mayWrite: Bool, expires: Day) {
    var problem = ApiProblem(.noToken)
    problem.headers[.wwwAuthenticate] = "Bearer realm=\"fodfaeste\""
    guard let text = ApiDoor.bearer(request.headers[.authorization]) else { throw problem }
    switch try await site.desk.enter(token: text, from: context.address) {
    case .entered(let reader, let mayWrite, let expires): return (reader, mayWrite, expires)
    case .wrong:
      problem.headers[.wwwAuthenticate] = "Bearer realm=\"fodfaeste\", error=\"invalid_token\""
      throw problem
    case .wait(let seconds):
      var waits = ApiProblem(.tooManyWrong)
      waits.headers[.retryAfter] = String(seconds)
      throw waits
    }
  }

  private static func bearer(_ header: String?) -> String? {
    let parts = header?.split(separator: " ", omittingEmptySubsequences: true) ?? []
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return String(parts[1])
  }

  private func sent(
    _ request: Request, _ operation: ApiOperation, _ speaker: any Speaker
  ) async throws -> (JSON, (bytes: [UInt8], fileName: String)?) {
    guard let wanted = operation.body else { return (.null, nil) }
    let type = (request.headers[.contentType] ?? "").prefix { $0 != ";" }.trimmingCharacters(in: .whitespaces)
      .lowercased()
    var request = request
    switch wanted {
    case .json(let name):
      guard type == "application/json" else {
        throw ApiProblem(.otherType, speaker.say(ApiText.sendAs("application/json")))
      }
      let bytes = [UInt8](buffer: try await request.collectBody(upTo: Api.bodyLimit))
      guard let json = JSON(bytes) else { throw ApiProblem(.badRequest, speaker.say(ApiText.notJSON)) }
      let faults = Schema.named(name).faults(in: json, among: api.schemas)
      guard faults.isEmpty else {
        throw ApiProblem(.unfit, faults: faults.prefix(50).map { .init($0, speaker) })
      }
      return (json, nil)
    case .rows:
      guard let ending = Api.rowTypes[type] else {
        throw ApiProblem(.otherType, speaker.say(ApiText.sendAs(Api.rowTypes.keys.sorted().joined(separator: ", "))))
      }
      let bytes = [UInt8](buffer: try await request.collectBody(upTo: Site.uploadLimit))
      guard !bytes.isEmpty else { throw ApiProblem(.unfit, speaker.say(IntakeText.noFile)) }
      // A file is read by what it is; here it must be what it is said to be.
      let isLines = bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
      guard isLines == (ending == ".jsonl") else { throw ApiProblem(.unfit, speaker.say(ApiText.otherThanSaid(type))) }
      return (.null, (bytes, "api" + ending))
    }
  }
}

extension ApiProblem.Fault {
  init(_ fault: Schema.Fault, _ speaker: any Speaker) {
    let sentence: String =
      switch fault.what {
      case .missing: speaker.say(FactFormText.missing)
      case .unfit: speaker.say(FactFormText.unfit)
      case .unknown: speaker.say(ApiText.unknownField)
      }
    self.init(pointer: fault.pointer, sentence: sentence)
  }
}

/// What stands after the question mark. It must all be known: a misspelt filter would show too much.
enum ApiQuery {
  static func read(
    _ text: String?, _ operation: ApiOperation, _ speaker: any Speaker
  ) throws(ApiProblem) -> [String: JSON] {
    var values: [String: [String]] = [:]
    for (name, value) in URLForm.pairs(text ?? "") { values[name, default: []].append(value) }
    var read: [String: JSON] = [:]
    var faults: [ApiProblem.Fault] = []
    func fault(_ name: String, _ text: ApiText) { faults.append(.init(pointer: name, sentence: speaker.say(text))) }
    let known = operation.parameters.filter { $0.place == .query }
    for name in values.keys.sorted() where !known.contains(where: { $0.name == name }) {
      fault(name, .unknownParameter)
    }
    for parameter in known {
      guard let given = values[parameter.name] else {
        if parameter.isRequired { faults.append(.init(.init(pointer: parameter.name, what: .missing), speaker)) }
        continue
      }
      let value: JSON =
        if case .list = parameter.schema {
          .list(given.map(JSON.text))
        } else if case .whole = parameter.schema {
          given.count == 1 ? given[0].wholeNumber : .null
        } else {
          given.count == 1 ? .text(given[0]) : .null
        }
      let found = parameter.schema.faults(in: value, among: [:])
      if found.isEmpty {
        read[parameter.name] = value
      } else {
        faults.append(.init(.init(pointer: parameter.name, what: .unfit), speaker))
      }
    }
    guard faults.isEmpty else { throw ApiProblem(.badRequest, faults: faults) }
    return read
  }
}

extension String {
  fileprivate var wholeNumber: JSON {
    guard utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(self) else { return .text(self) }
    return .whole(number)
  }
}

extension Tongue {
  /// The language that is asked for: Danish, where neither is or both are alike (RFC 9110, section 12.5.4).
  static func asked(_ header: String?) -> Tongue {
    var best: (tongue: Tongue, weight: Double)?
    for part in (header ?? "").split(separator: ",") {
      let pieces = part.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
      guard let range = pieces.first, let tongue = Tongue(rawValue: String(range.prefix { $0 != "-" })) else {
        continue
      }
      let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      if weight > 0, weight > best?.weight ?? 0 { best = (tongue, weight) }
    }
    return best?.tongue ?? .danish
  }
}
