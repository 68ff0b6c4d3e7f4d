import Answers
import Casework
import Desk
import Foundation
import HTTPTypes
import Hummingbird
import Language
import Logging
import NIOCore
import Pages

/// Why there is no answer, as `application/problem+json` (RFC 9457): the sentences that the pages use, in the language
/// that was asked for, and nothing of a case.
struct ApiProblem: Error {
  /// Closed: each has its status and its place on the page `/api`.
  enum Kind: String, CaseIterable, Sendable {
    case badRequest = "bad-request"
    case noToken = "no-token"
    case notAllowed = "not-allowed"
    case notFound = "not-found"
    case otherMethod = "other-method"
    case meanwhile
    case tooLarge = "too-large"
    case otherType = "other-type"
    case unfit
    case tooManyWrong = "too-many-wrong"
    case wrong

    var status: HTTPResponse.Status {
      switch self {
      case .badRequest: .badRequest
      case .noToken: .unauthorized
      case .notAllowed: .forbidden
      case .notFound: .notFound
      case .otherMethod: .methodNotAllowed
      case .meanwhile: .conflict
      case .tooLarge: .contentTooLarge
      case .otherType: .unsupportedMediaType
      case .unfit: .unprocessableContent
      case .tooManyWrong: .tooManyRequests
      case .wrong: .internalServerError
      }
    }

    var title: ApiText {
      switch self {
      case .badRequest: .badRequest
      case .noToken: .noToken
      case .notAllowed: .notAllowed
      case .notFound: .notFound
      case .otherMethod: .otherMethod
      case .meanwhile: .meanwhile
      case .tooLarge: .tooLarge
      case .otherType: .otherType
      case .unfit: .unfit
      case .tooManyWrong: .tooManyWrong
      case .wrong: .wrong
      }
    }
  }

  /// What is wrong with one field.
  struct Fault {
    let pointer: String
    let sentence: String
  }

  let kind: Kind
  /// What to do; nil for the kind's own sentence.
  var detail: String?
  var faults: [Fault] = []
  /// What was recorded meanwhile.
  var events: [JSON]?
  var headers: HTTPFields = [:]

  init(_ kind: Kind, _ detail: String? = nil, faults: [Fault] = []) {
    self.kind = kind
    self.detail = detail
    self.faults = faults
  }

  func response(_ speaker: any Speaker) -> Response {
    var fields: [String: JSON] = [
      "type": .text("/api#" + kind.rawValue), "title": .text(speaker.say(kind.title)),
      "status": .whole(Int(kind.status.code)), "detail": .text(detail ?? speaker.say(kind.way)),
    ]
    if !faults.isEmpty {
      fields["errors"] = .list(faults.map { ["pointer": .text($0.pointer), "detail": .text($0.sentence)] })
    }
    if let events { fields["meanwhile"] = .list(events) }
    var headers = headers
    headers[.contentType] = "application/problem+json"
    headers[.contentLanguage] = speaker.tongue.rawValue
    return Response(
      status: kind.status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: JSON.object(fields).bytes)))
  }
}

extension ApiProblem.Kind {
  /// What to do about it, where nothing more is known.
  var way: ApiText {
    switch self {
    case .badRequest: .badRequestWay
    case .noToken: .noTokenWay
    case .notAllowed: .notAllowedWay
    case .notFound: .notFoundWay
    case .otherMethod: .otherMethodWay
    case .meanwhile: .meanwhileWay
    case .tooLarge: .tooLargeWay
    case .otherType: .otherTypeWay
    case .unfit: .unfitWay
    case .tooManyWrong: .tooManyWrongWay
    case .wrong: .wrongWay
    }
  }
}

extension ApiProblem {
  /// What an error says to a program: the same as to a person, and in the same cases.
  init(_ error: any Error, _ speaker: any Speaker) {
    switch error {
    case let problem as ApiProblem: self = problem
    case DeskRefusal.notFound: self.init(.notFound)
    case DeskRefusal.notAllowed(let page):
      self.init(.notAllowed, speaker.say(PlainText.notAllowedLead) + " " + page.helperSentence(speaker))
    case DeskRefusal.reasonMissing:
      self.init(.unfit, faults: [.init(pointer: "/reason", sentence: speaker.say(EntryError.noReason))])
    case let error as HTTPError where error.status == .contentTooLarge: self.init(.tooLarge)
    case is NIOTooManyBytesError: self.init(.tooLarge)
    case let error as HTTPError where error.status == .badRequest: self.init(.badRequest)
    default:
      let reference = String(UInt32.random(in: .min ... .max), radix: 16)
      var logger = Logger(label: "fodfaeste")
      logger.logLevel = .error
      logger.error("\(reference): \(String(reflecting: type(of: error)))")
      self.init(.wrong, speaker.say(PlainText.wrongReference(reference)))
    }
  }

  static func refused(_ refusal: Refusal, _ call: ApiCall) -> ApiProblem {
    ApiProblem(.unfit, call.speaker.say(refusal, readOn: call.desk.today))
  }
}

extension NotAllowedPage {
  /// Whom to ask, by what they are and not by name.
  func helperSentence(_ speaker: any Speaker) -> String {
    let who: PlainText =
      switch helper {
      case .courseResponsible: .helperCourseResponsible
      case .teamLead: .helperTeamLead
      case .administrator: .helperAdministrator
      case .nobody: .helperNobody
      }
    if helper == .nobody { return speaker.say(who) }
    return speaker.say(PlainText.helpers) + ": " + speaker.say(who) + "."
  }
}
