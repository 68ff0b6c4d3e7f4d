import Desk
import HTTPTypes
import Hummingbird
import Language
import Pages
import Workroom

/// Forms that come when their sender is not inside any more: a page that was left open. They go with the browser through the
/// door and back, so that nothing typed is lost.
extension Site {
  /// The most that is carried so.
  static let sentLimit = 1 << 20

  /// Forms that are not carried: they hold passwords and codes, or open a door themselves.
  private static func isCarried(_ path: String) -> Bool {
    let doors = [
      AccountPath.login, AccountPath.demonstration, AccountPath.demonstrationGuest, AccountPath.setup, AccountPath.code,
      Path.signOut,
    ]
    return !doors.contains(path) && !path.hasPrefix(Path.myAccount) && !path.hasPrefix("/api/")
      && guestDoor(path)?.door != path
  }

  /// A form as this site's own pages send it; nil for everything else. Another site's page cannot have a form carried in.
  func sentForm(_ request: Request, _ body: String) -> SentForm? {
    let path = request.uri.path
    guard Site.isCarried(path), Site.isOwn(request) else { return nil }
    return SentForm(path: path, pairs: URLForm.pairs(body), body: body)
  }

  /// Whether a page of this site sent it, as the browser says.
  private static func isOwn(_ request: Request) -> Bool {
    if let site = request.headers[.fetchSite] { return site == "same-origin" }
    guard let origin = request.headers[.origin], let authority = request.head.authority else { return false }
    return origin == "https://" + authority || origin == "http://" + authority
  }

  /// Whether a request is a form as browsers send them without files.
  static func isForm(_ request: Request) -> Bool {
    request.method == .post && !request.uri.path.hasPrefix("/api/")
      && request.headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true
  }

  /// The door that a guest's page lies behind, and the cookie that opens it; nil for staff's pages.
  static func guestDoor(_ path: String) -> (door: String, cookie: String)? {
    let parts = path.split(separator: "/")
    guard parts.count >= 2 else { return nil }
    let cookies = [
      "min-side": ownCookie, "virksomhed": companyCookie, "leverandoer": supplierCookie, "underskriv": guestCookie,
    ]
    return cookies[String(parts[0])].map { ("/\(parts[0])/\(parts[1])", $0) }
  }

  /// The door, where a guest's form comes when nobody is inside; nil where somebody is, and for all other forms.
  func toGuestDoor(_ visit: Visit, _ sent: SentForm) async throws -> Response? {
    guard let (_, cookie) = Site.guestDoor(sent.path), try await guest(visit, cookie: cookie) == nil else { return nil }
    let form = FormState(fields: sent.carrying)
    var response: Response
    switch cookie {
    case Site.companyCookie: response = try await companyEntrance(visit, form: form)
    case Site.supplierCookie: response = try await supplierEntrance(visit, form: form)
    default: response = try await signingDoor(visit, form: form, isOwn: cookie == Site.ownCookie)
    }
    // Programs that send a form must see that it was not taken.
    if response.status == .ok { response.status = .forbidden }
    return response
  }

  /// Where a guest stands who has just come in: at home, or at what was carried through the door.
  func entered(_ visit: Visit, _ fields: FormFields, home: String, token: String) async throws -> Response {
    guard let sent = SentForm(carriedBy: fields), let guest = try await desk.signingGuest(token) else {
      return visit.go(home)
    }
    var page = visit.guestPage
    page.csrf = guest.formToken
    return visit.answer(sent.page(page, home: home, audience: .guest))
  }

  /// What was typed on a page whose token is too old, for who is inside; nil where nobody is.
  func again(_ visit: Visit, _ sent: SentForm) async throws -> Response? {
    if let (door, cookie) = Site.guestDoor(sent.path) {
      guard let guest = try await guest(visit, cookie: cookie) else { return nil }
      var page = visit.guestPage
      page.csrf = guest.formToken
      return visit.answer(sent.page(page, home: door, audience: .guest), status: .forbidden)
    }
    guard visit.reader != nil else { return nil }
    return visit.answer(sent.page(visit.page, home: Site.home(visit)), status: .forbidden)
  }
}

extension SentForm {
  /// What a door's form carried; nil where it carried nothing, or not to this site.
  init?(carriedBy fields: FormFields) {
    let (path, body) = (fields[SentForm.pathName], fields[SentForm.bodyName])
    guard !body.isEmpty, path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\") else { return nil }
    self.init(path: path, pairs: URLForm.pairs(body), body: body)
  }
}

extension HTTPField.Name {
  /// Which site's page a browser says that a request comes from.
  fileprivate static let fetchSite = HTTPField.Name("Sec-Fetch-Site")!
}
