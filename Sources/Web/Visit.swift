import Desk
import Foundation
import HTTPTypes
import Hummingbird
import Language
import Pages
import Workroom

/// One request: who asks, in which language, from which page.
struct Visit: Sendable {
  let site: Site
  let request: Request
  let context: VisitContext
  let speaker: any Speaker
  let token: String?
  let session: Session?
  let reader: Reader?
  /// What was done just before, told once.
  let flash: PageContext.Flash?
  /// The token of the door, where this answer gives one out.
  var newDoor: String?

  var desk: Desk { site.desk }

  static let sessionCookie = "fodfaeste"
  static let tongueCookie = "sprog"
  static let flashCookie = "besked"
  static let doorCookie = "doer"

  init(_ site: Site, _ request: Request, _ context: VisitContext) async throws {
    self.site = site
    self.request = request
    self.context = context
    let tongue = request.cookies[Visit.tongueCookie].flatMap { Tongue(rawValue: $0.value) }
    let speaker = (tongue ?? .danish).speaker
    self.speaker = speaker
    token = request.cookies[Visit.sessionCookie]?.value
    if let token, let session = try await site.desk.session(token) {
      self.session = session
      reader = try site.desk.reader(session.person)
    } else {
      session = nil
      reader = nil
    }
    flash = request.cookies[Visit.flashCookie].flatMap { Said(rawValue: $0.value) }.map { $0.flash(speaker) }
  }

  /// Texts that are told once after an act: codes, so that nothing of a case stands in a cookie.
  enum Said: String {
    case saved, removed, corrected, signedOut, passwordChanged, sessionEnded, handedIn, retracted, already, draftKept,
      handedOver, sparred, draftShared, sentToSign, withdrawn, asked, closed, tokenClosed, noGuest

    func flash(_ speaker: any Speaker) -> PageContext.Flash {
      .done(speaker.say(SaidText(rawValue: rawValue) ?? .saved))
    }
  }

  var path: String { request.uri.path }

  var here: String {
    guard let query = request.uri.query, !query.isEmpty else { return path }
    return path + "?" + query
  }

  var page: PageContext {
    var page = PageContext(
      speaker: speaker, reader: reader?.label, csrf: session?.formToken ?? doorToken, path: path, here: here,
      flash: flash, municipality: site.municipality)
    page.makesPDF = site.press != nil
    return page
  }

  /// Before there is a session, forms carry what a cookie of this door says.
  var doorToken: String { newDoor ?? request.cookies[Visit.doorCookie]?.value ?? "" }

  func query(_ name: String) -> String? {
    request.uri.queryParameters[Substring(name)].map { String($0).removingPercentEncoding ?? String($0) }
  }

  func queries(_ name: String) -> [String] {
    request.uri.queryParameters.filter { $0.key == Substring(name) }.map {
      String($0.value).removingPercentEncoding ?? String($0.value)
    }
  }

  /// The reader; those who have not logged in are sent to the door.
  func required() throws -> Reader {
    guard let reader else { throw Turn.toDoor }
    return reader
  }

  /// What was typed in the form, after its token has been looked at.
  func form() async throws -> FormFields {
    var request = request
    let buffer = try await request.collectBody(upTo: 1 << 20)
    let fields = FormFields(URLForm.pairs(String(buffer: buffer)))
    guard accepts(fields["csrf"]) else { throw Turn.staleForm }
    return fields
  }

  func accepts(_ token: String) -> Bool {
    if let session { return session.accepts(formToken: token) }
    return !doorToken.isEmpty && token == doorToken
  }

  // Answers.

  func answer(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
    var response = Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    if request.cookies[Visit.flashCookie] != nil {
      response.setCookie(cookie(Visit.flashCookie, "", maxAge: 0))
    }
    return response
  }

  /// Sends the browser on; only within the site.
  func go(_ path: String, saying said: Said? = nil) -> Response {
    let safe = path.hasPrefix("/") && !path.hasPrefix("//") && !path.contains("\\") ? path : "/"
    let location = safe.unicodeScalars.allSatisfy { $0.value > 32 && $0.value < 127 } ? safe : "/"
    var response = Response(status: .seeOther, headers: [.location: location])
    if let said { response.setCookie(cookie(Visit.flashCookie, said.rawValue, maxAge: 60)) }
    return response
  }

  /// A cookie that scripts do not see. Where a proxy says that the browser speaks TLS, it never travels without.
  func cookie(_ name: String, _ value: String, maxAge: Int? = nil) -> Cookie {
    Cookie(
      name: name, value: value, maxAge: maxAge, path: "/", secure: request.headers[.forwardedProto] == "https",
      httpOnly: true, sameSite: .lax)
  }
}

/// A turn that a request takes.
enum Turn: Error {
  case toDoor
  /// The form's token is of another session, or too old.
  case staleForm
}

/// The pairs of a form as browsers send them.
enum URLForm {
  static func pairs(_ text: String) -> [(name: String, value: String)] {
    text.split(separator: "&").compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = decoded(parts[0]) else { return nil }
      return (name, parts.count > 1 ? decoded(parts[1]) ?? "" : "")
    }
  }

  /// Fields as a form sends them, without those named and those left empty.
  static func text(_ fields: FormFields, without left: Set<String>) -> String {
    fields.names.filter { !left.contains($0) }.flatMap { name in
      fields.all(name).map { Path.queryValue(name) + "=" + Path.queryValue($0) }
    }.joined(separator: "&")
  }

  /// Browsers end the lines of a text with CR LF, whoever typed it; here they end with LF.
  private static func decoded(_ text: Substring) -> String? {
    text.replacing("+", with: " ").removingPercentEncoding?.replacing("\r\n", with: "\n")
  }
}

extension HTTPField.Name {
  /// How the browser speaks to the proxy in front.
  fileprivate static let forwardedProto = HTTPField.Name("X-Forwarded-Proto")!
}
