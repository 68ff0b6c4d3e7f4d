import Access
import Answers
import Casework
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

extension Site {
  func account(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.myAccount)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await myAccount(visit).page(visit.page))
    }
    router.post("/min-konto/adgangskode") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      var errors = FormErrors()
      switch PasswordForm(fields).read(speaker: visit.speaker) {
      case .failure(let found): errors = found
      case .success(let change):
        do {
          try await desk.accounts.changePassword(
            of: reader.person, from: change.current, to: change.new, keeping: visit.session?.id, now: desk.instant)
          return visit.go(Path.myAccount, saying: .passwordChanged)
        } catch let refusal as WorkroomRefusal {
          errors.add(refusal.field, visit.speaker.say(refusal))
        }
      }
      return visit.answer(
        try await myAccount(visit).page(visit.page, form: FormState(errors: errors)), status: .unprocessableContent)
    }
    router.post("/min-konto/telefon") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      switch PhoneForm(fields).read(speaker: visit.speaker) {
      case .failure(let errors):
        return visit.answer(
          try await myAccount(visit).page(visit.page, form: FormState(fields: fields, errors: errors)),
          status: .unprocessableContent)
      case .success(let phone):
        try await desk.setOwnPhone(reader, phone)
        return visit.go(Path.myAccount, saying: .saved)
      }
    }
    router.post("/min-konto/luk") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      if let id = ID<Session>(fields["session"]) { try await desk.sessions.end(id, of: reader.person) }
      return visit.go(Path.myAccount, saying: .sessionEnded)
    }
    router.post("/min-konto/luk-andre") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      _ = try await visit.form()
      try await desk.sessions.endAll(of: reader.person, except: visit.session?.id)
      return visit.go(Path.myAccount, saying: .sessionEnded)
    }
    staff(router)
  }

  private func myAccount(_ visit: Visit) async throws -> AccountPage {
    let reader = try visit.required()
    guard let session = visit.session else { throw Turn.toDoor }
    return try await desk.account(reader, session: session.id)
  }

  private func staff(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.staff)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try desk.staff(try visit.required()).page(visit.page))
    }
    router.post(RouterPath(Path.staff)) { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let page = try desk.staff(reader)
      switch StaffForm(fields).read(teams: page.teams, speaker: visit.speaker) {
      case .failure(let errors):
        return visit.answer(
          page.page(visit.page, form: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
      case .success(let person):
        let code = try await desk.registerStaff(
          reader,
          StaffRegistered(
            person: desk.newPerson(), name: person.name, role: person.role, team: person.team,
            userName: person.userName, grants: person.grants.map(\.rawValue).sorted(),
            phone: person.phone?.international), isNew: true)
        return visit.answer(
          try desk.staff(reader).page(visit.page, issued: code.map { IssuedCode(name: person.name, code: $0) }))
      }
    }
    router.post("/medarbejdere/team") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      guard !fields["teamnavn"].isEmpty else {
        var errors = FormErrors()
        errors.add("teamnavn", visit.speaker.say(StaffText.teamNameMissing))
        return visit.answer(
          try desk.staff(reader).page(visit.page, form: FormState(fields: fields, errors: errors)),
          status: .unprocessableContent)
      }
      _ = try await desk.nameTeam(reader, fields["teamnavn"])
      return visit.go(Path.staff, saying: .saved)
    }
    router.post("/medarbejdere/{person}/{act}") { request, context in
      let visit = try await Visit(self, request, context)
      let reader = try visit.required()
      let fields = try await visit.form()
      let page = try desk.staff(reader)
      guard let row = page.rows.first(where: { $0.person.id.description == context.parameters.get("person") }) else {
        throw DeskRefusal.notFound
      }
      guard var changed = try desk.registered(reader, row.person.id) else { throw DeskRefusal.notFound }
      switch context.parameters.get("act") {
      case "engangskode":
        let code = try await desk.registerStaff(reader, changed, isNew: true)
        return visit.answer(
          try desk.staff(reader).page(visit.page, issued: code.map { IssuedCode(name: row.person.name, code: $0) }))
      case "luk": changed.isActive = false
      case "aabn": changed.isActive = true
      case "maa-ogsaa": changed.grants = StaffForm.grants(fields).map(\.rawValue).sorted()
      case "telefon":
        switch PhoneForm(fields, at: "telefon-" + row.person.id.description).read(speaker: visit.speaker) {
        case .success(let phone): changed.phone = phone?.international
        case .failure(let errors):
          return visit.answer(
            page.page(visit.page, form: FormState(fields: fields, errors: errors)), status: .unprocessableContent)
        }
      default: throw DeskRefusal.notFound
      }
      _ = try await desk.registerStaff(reader, changed, isNew: false)
      return visit.go(Path.staff, saying: .saved)
    }
  }
}
