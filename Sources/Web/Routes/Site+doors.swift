import Answers
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

extension Site {
  func doors(_ router: Router<VisitContext>) {
    router.get("/") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.go(visit.reader == nil ? AccountPath.login : Site.home(visit))
    }
    router.get(RouterPath(AccountPath.login)) { request, context in
      let visit = try await Visit(self, request, context)
      if visit.reader != nil { return visit.go(Site.home(visit)) }
      return try door(visit, failure: visit.query("slut") == nil ? nil : .sessionEnded)
    }
    router.post(RouterPath(AccountPath.login)) { request, context in
      let visit = try await Visit(self, request, context)
      let fields = try await visit.form()
      switch LoginForm(fields).read(speaker: visit.speaker) {
      case .failure(let errors): return try door(visit, failure: nil, state: FormState(fields: fields, errors: errors))
      case .success(let typed):
        switch try await desk.enter(
          typed.userName, password: typed.password, from: context.address, label: Site.browser(request))
        {
        case .signedIn(let session): return try await enter(visit, session, fields)
        case .wrong: return try door(visit, failure: .wrong, state: FormState(fields: fields))
        case .wait(let until):
          return try door(
            visit, failure: .waitUntil(Clock.time(Int64(until.timeIntervalSince1970 * 1_000_000))),
            state: FormState(fields: fields))
        }
      }
    }
    router.post(RouterPath(AccountPath.demonstration)) { request, context in
      let visit = try await Visit(self, request, context)
      let fields = try await visit.form()
      guard opensDemonstrationDoors, let person = ID<Person>(fields["person"]) else { throw DeskRefusal.notFound }
      let session = try await desk.enterDemonstration(person, label: Site.browser(request))
      return try await enter(visit, session, fields)
    }
    router.post(RouterPath(AccountPath.demonstrationGuest)) { request, context in
      let visit = try await Visit(self, request, context)
      let fields = try await visit.form()
      guard opensDemonstrationDoors, let kind = LoginPage.Guest(rawValue: fields["som"]) else {
        throw DeskRefusal.notFound
      }
      do {
        return enter(visit, try await desk.enterDemonstration(as: kind), kind)
      } catch DeskRefusal.notFound {
        return visit.go(AccountPath.login, saying: .noGuest)
      }
    }
    router.post(RouterPath(Path.signOut)) { request, context in
      let visit = try await Visit(self, request, context)
      _ = try await visit.form()
      if let token = visit.token { try await desk.sessions.end(token) }
      var response = visit.go(AccountPath.login, saying: .signedOut)
      response.setCookie(visit.cookie(Visit.sessionCookie, "", maxAge: 0))
      return response
    }
    for (path, isFirst) in [(AccountPath.setup, true), (AccountPath.code, false)] {
      router.get(RouterPath(path)) { request, context in
        let visit = try await Visit(self, request, context).withDoor()
        let page = isFirst ? FirstTimePage.setup(visit.page) : FirstTimePage.code(visit.page)
        return visit.withDoorCookie(visit.answer(page))
      }
      router.post(RouterPath(path)) { request, context in
        let visit = try await Visit(self, request, context)
        let fields = try await visit.form()
        return try await useCode(visit, fields, isFirst: isFirst)
      }
    }
    router.get("/sprog/{tunge}") { request, context in
      let visit = try await Visit(self, request, context)
      let tongue = context.parameters.get("tunge").flatMap { Tongue(rawValue: $0) } ?? .danish
      var response = visit.go(visit.query("tilbage") ?? "/")
      response.setCookie(visit.cookie(Visit.tongueCookie, tongue.rawValue, maxAge: 365 * 86_400))
      return response
    }
  }

  /// Where one begins: the morning, or for those without cases what they tend.
  static func home(_ visit: Visit) -> String {
    guard let reader = visit.reader else { return AccountPath.login }
    if reader.subject.role == nil { return Path.staff }
    return reader.label.maySeeTeam ? Path.myTeam : Path.myDay
  }

  static func browser(_ request: Request) -> String {
    let agent = request.headers[.userAgent] ?? ""
    let names = [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
    return names.first { agent.contains($0.0) }?.1 ?? "Browser"
  }

  func door(_ visit: Visit, failure: LoginPage.Failure?, state: FormState? = nil) throws -> Response {
    let visit = visit.withDoor()
    var page = LoginPage(
      demonstration: opensDemonstrationDoors ? try desk.demonstrationDoors() : [], municipality: municipality,
      userName: state?.fields["brugernavn"] ?? "", failure: failure)
    page.hasGuests = !page.demonstration.isEmpty
    let bytes = page.page(visit.page, form: state, next: state?.fields["tilbage"] ?? visit.query("tilbage"))
    return visit.withDoorCookie(visit.answer(bytes, status: status(failure, state)))
  }

  private func status(_ failure: LoginPage.Failure?, _ state: FormState?) -> HTTPResponse.Status {
    switch failure {
    case .wrong, .waitUntil: .unprocessableContent
    // A form that could not be taken: programs that send one must see that it was not.
    case nil where state.map { !$0.fields[SentForm.bodyName].isEmpty } ?? false: .forbidden
    case nil, .sessionEnded: .ok
    }
  }

  private func enter(_ visit: Visit, _ session: NewSession, _ fields: FormFields) async throws -> Response {
    let next = fields["tilbage"]
    let reader = try desk.reader(session.session.person)
    if let sent = SentForm(carriedBy: fields), let reader {
      var page = visit.page
      (page.reader, page.csrf) = (reader.label, session.session.formToken)
      var response = visit.answer(sent.page(page, home: reader.label.maySeeTeam ? Path.myTeam : Path.myDay))
      response.setCookie(visit.cookie(Visit.sessionCookie, session.token))
      return response
    }
    let home = reader.map { $0.subject.role == nil ? Path.staff : $0.label.maySeeTeam ? Path.myTeam : Path.myDay }
    var response = visit.go(next.isEmpty || next == "/" || next == Path.myDay ? home ?? "/" : next)
    response.setCookie(visit.cookie(Visit.sessionCookie, session.token))
    return response
  }

  private func enter(_ visit: Visit, _ guest: Desk.DemonstrationGuest, _ kind: LoginPage.Guest) -> Response {
    let (path, cookie) =
      switch kind {
      case .citizen: (Path.own(guest.link), Site.ownCookie)
      case .company: (Path.company(guest.link), Site.companyCookie)
      case .supplier: (Path.supplierDoor(guest.link), Site.supplierCookie)
      }
    var response = visit.go(path)
    response.setCookie(
      visit.cookie(Visit.guestCookie(cookie, of: guest.link), guest.token, maxAge: Int(SigningLinks.guestLifetime)))
    return response
  }

  private func useCode(_ visit: Visit, _ fields: FormFields, isFirst: Bool) async throws -> Response {
    var errors = FormErrors()
    switch FirstTimeForm(fields).read(isFirst: isFirst, speaker: visit.speaker) {
    case .failure(let found): errors = found
    case .success(let chosen):
      do {
        try await desk.useCode(
          chosen.code, userName: chosen.userName, name: chosen.name, password: chosen.password)
        return visit.go(AccountPath.login, saying: .saved)
      } catch let refusal as WorkroomRefusal {
        errors.add(refusal.field, visit.speaker.say(refusal))
      }
    }
    let again = visit.withDoor()
    let state = FormState(fields: fields, errors: errors)
    let page = isFirst ? FirstTimePage.setup(again.page, form: state) : FirstTimePage.code(again.page, form: state)
    return again.withDoorCookie(again.answer(page, status: .unprocessableContent))
  }
}

extension WorkroomRefusal {
  /// The field that it is about.
  var field: String {
    switch self {
    case .username, .usernameTaken: "brugernavn"
    case .password: "ny"
    case .wrongPassword: "nuvaerende"
    case .setupCode, .personHasAccount, .personHasNoAccount, .busy, .longDraft, .viewName, .longView, .manyViews,
      .signingLink, .signingCode, .signingCodeUsed:
      "kode"
    case .paperKind, .longPaper: "papir"
    case .tokenPurpose, .manyTokens: "formaal"
    }
  }
}

extension Visit {
  /// Those who have no session get a token of the door, kept in a cookie.
  func withDoor() -> Visit {
    guard session == nil, doorToken.isEmpty else { return self }
    var copy = self
    copy.newDoor = (0..<4).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
    return copy
  }

  func withDoorCookie(_ response: Response) -> Response {
    guard let newDoor else { return response }
    var response = response
    response.setCookie(cookie(Visit.doorCookie, newDoor))
    return response
  }
}
