import Answers
import Desk
import Foundation
import HTTPTypes
import Hummingbird
import Language
import Logging
import NIOCore
import Pages

extension Site {
  /// The page for an error. Operators get the kind of the error and a reference, never what was asked or who asked.
  ///
  /// - Parameter sent: the form that was sent, where it can be sent again.
  func answer(
    _ error: any Error, to request: Request, _ context: VisitContext, sent: SentForm? = nil
  ) async -> Response {
    guard let visit = try? await Visit(self, request, context) else {
      return Response(status: .internalServerError)
    }
    switch error {
    case Turn.toDoor:
      if let sent, let door = try? door(visit, failure: nil, state: FormState(fields: sent.carrying)) { return door }
      // Only pages that are read are come back to; a form that was sent is not sent again.
      let next = request.method == .get ? visit.here : Path.myDay
      // Who was logged in before is told why they are not.
      let ended = visit.token == nil ? "" : "&slut=1"
      return visit.go(AccountPath.login + "?tilbage=" + Path.queryValue(next) + ended)
    case Turn.staleForm:
      if let sent {
        if let again = try? await again(visit, sent) { return again }
        if Site.guestDoor(sent.path) == nil,
          let door = try? door(visit, failure: nil, state: FormState(fields: sent.carrying))
        {
          return door
        }
      }
      return visit.answer(PlainPages.expired(visit.page), status: .forbidden)
    case DeskRefusal.notFound: return visit.answer(PlainPages.notFound(visit.page), status: .notFound)
    case DeskRefusal.notAllowed(let page): return visit.answer(page.page(visit.page), status: .forbidden)
    case DeskRefusal.reasonMissing: return visit.answer(PlainPages.expired(visit.page), status: .badRequest)
    case let error as HTTPError where error.status == .notFound:
      return visit.answer(PlainPages.notFound(visit.page), status: .notFound)
    case let error where error is NIOTooManyBytesError || (error as? HTTPError)?.status == .contentTooLarge:
      return visit.answer(
        PlainPages.tooLarge(visit.page, limitMegabytes: Site.uploadLimit >> 20), status: .contentTooLarge)
    case let error as HTTPError where error.status == .badRequest:
      return visit.answer(PlainPages.notFound(visit.page), status: .badRequest)
    default:
      let reference = String(UInt32.random(in: .min ... .max), radix: 16)
      var logger = Logger(label: "fodfaeste")
      logger.logLevel = .error
      logger.error("\(reference): \(String(reflecting: type(of: error)))")
      return visit.answer(PlainPages.wrong(visit.page, reference: reference), status: .internalServerError)
    }
  }

  static let uploadLimit = 200 << 20
}
