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
  func answer(_ error: any Error, to request: Request, _ context: VisitContext) async -> Response {
    guard let visit = try? await Visit(self, request, context) else {
      return Response(status: .internalServerError)
    }
    switch error {
    case Turn.toDoor:
      // Only pages that are read are come back to; a form that was sent is not sent again.
      let next = request.method == .get ? visit.here : Path.myDay
      return visit.go(AccountPath.login + "?tilbage=" + Path.queryValue(next))
    case Turn.staleForm: return visit.answer(PlainPages.expired(visit.page), status: .forbidden)
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
