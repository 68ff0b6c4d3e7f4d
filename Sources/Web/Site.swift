import Desk
import Errands
import Foundation
import Hummingbird
import Logging
import Pages
import WebLook

/// The pages of one installation.
public struct Site: Sendable {
  let desk: Desk
  /// One-click doors: only where the data folder was born as a demonstration and the listener is loopback.
  let opensDemonstrationDoors: Bool
  let municipality: String
  /// The folder with IBM Plex Sans, where the machine has it.
  let fonts: String?
  /// nil where the machine has none: then no PDF is offered.
  let press: Press?
  /// Who carries letters, by the way they go.
  let carriers: Errands.Carriers

  public init(
    desk: Desk, isLoopback: Bool, press: Press? = nil, carriers: Errands.Carriers = [:]
  ) throws {
    self.desk = desk
    self.carriers = carriers
    desk.carries(Set(carriers.keys))
    self.press = press
    let installation = try desk.installation()
    opensDemonstrationDoors = isLoopback && installation?.isDemonstration == true
    municipality = installation?.municipality ?? ""
    fonts = ["/usr/share/fonts/truetype/ibm-plex", "/usr/share/fonts/opentype/ibm-plex"].first {
      FileManager.default.fileExists(atPath: $0)
    }
  }

  /// All routes.
  public func router() -> Router<VisitContext> {
    let router = Router(context: VisitContext.self)
    router.add(middleware: Doorkeeper(site: self))
    router.add(middleware: ApiDoor(site: self, api: .shared))
    router.get("/healthz") { _, _ in Response(status: .ok, body: .init(byteBuffer: .init(string: "ok\n"))) }
    assets(router)
    doors(router)
    myDay(router)
    citizens(router)
    citizen(router)
    conversation(router)
    agreements(router)
    work(router)
    signing(router)
    beforeDecision(router)
    ownDoor(router)
    ownWords(router)
    ownWordsByDoor(router)
    letters(router)
    booking(router)
    groups(router)
    visitation(router)
    ownFound(router)
    ownLetters(router)
    ownData(router)
    companyDoor(router)
    supplierDoor(router)
    suppliers(router)
    sparring(router)
    teamLog(router)
    teamPeople(router)
    jobGoals(router)
    labourMarket(router)
    calendar(router)
    entries(router)
    team(router)
    method(router)
    intake(router)
    account(router)
    tokens(router)
    plain(router)
    return router
  }

  /// A server that ends cleanly on SIGTERM and SIGINT.
  ///
  /// - Parameters:
  ///   - running: called once pages can be served.
  public func application(
    host: String, port: Int, running: @escaping @Sendable (Int) async -> Void
  ) -> some ApplicationProtocol {
    var logger = Logger(label: "fodfaeste")
    logger.logLevel = .warning
    return Application(
      router: router(), configuration: .init(address: .hostname(host, port: port), serverName: nil),
      services: [ErrandService(errands: Errands(desk: desk, carriers: carriers))],
      onServerRunning: { channel in await running(channel.localAddress?.port ?? port) },
      logger: logger)
  }
}

/// What every answer carries, and what happens where something goes wrong.
struct Doorkeeper: RouterMiddleware {
  let site: Site

  func handle(
    _ request: Request, context: VisitContext, next: (Request, VisitContext) async throws -> Response
  ) async throws -> Response {
    var request = request
    var sent: SentForm?
    var response: Response
    do {
      if Site.isForm(request) {
        sent = site.sentForm(request, String(buffer: try await request.collectBody(upTo: Site.sentLimit)))
      }
      if let sent, Site.guestDoor(sent.path) != nil,
        let door = try await site.toGuestDoor(Visit(site, request, context), sent)
      {
        response = door
      } else {
        response = try await next(request, context)
      }
    } catch {
      response = await site.answer(error, to: request, context, sent: sent)
    }
    response.headers[.init("Content-Security-Policy")!] =
      "default-src 'none'; connect-src 'self'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    response.headers[.init("X-Content-Type-Options")!] = "nosniff"
    response.headers[.init("Referrer-Policy")!] = "same-origin"
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    return response
  }
}
