import Answers
import Casework
import Desk
import Foundation
import Hummingbird
import Identifiers
import Language
import Pages
import Workroom

/// Letters by the citizen's own door: read, answered, and written.
extension Site {
  private static let longest = 4_000

  func ownLetters(_ router: Router<VisitContext>) {
    router.get("/min-side/{link}/kalender.ics") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
      return Site.calendar(try await desk.ownCalendar(guest), named: "mine-aftaler.ics")
    }
    router.get("/min-side/{link}/breve") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
      return visit.answer(try await desk.ownPage(guest).lettersPage(visit.link, visit.guestPage))
    }
    router.post("/min-side/{link}/breve") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      let (text, errors) = Site.typed("tekst", in: fields, missing: .writeMissing, visit)
      func again(_ refusals: [String]) async throws -> Response {
        visit.answer(
          try await desk.ownPage(guest).lettersPage(
            visit.link, visit.guestPage, form: FormState(fields: fields, errors: errors), refusals: refusals),
          status: .unprocessableContent)
      }
      guard errors.isEmpty else { return try await again([]) }
      switch try await desk.writeToPeople(guest, text: text, receipt: receipt) {
      case .done, .conflict: return visit.go(Path.ownLetters(visit.link), saying: .asked)
      case .refused(let refusal): return try await again([visit.speaker.say(refusal, readOn: desk.today)])
      }
    }
    router.get("/min-side/{link}/breve/{brev}") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
      let (page, letter) = try await ownLetter(visit, guest)
      return visit.answer(page.letterPage(letter, visit.link, visit.guestPage))
    }
    router.post("/min-side/{link}/breve/{brev}") { request, context in
      let visit = try await Visit(self, request, context)
      guard let guest = try await guest(visit, cookie: Site.ownCookie) else { return visit.go(Path.own(visit.link)) }
      let (fields, receipt) = try await visit.formWithReceipt(accepts: { guest.accepts(formToken: $0) })
      let (text, errors) = Site.typed("svar", in: fields, missing: .answerMissing, visit)
      func again(_ refusals: [String]) async throws -> Response {
        let (page, letter) = try await ownLetter(visit, guest)
        return visit.answer(
          page.letterPage(
            letter, visit.link, visit.guestPage, form: FormState(fields: fields, errors: errors), refusals: refusals),
          status: .unprocessableContent)
      }
      guard errors.isEmpty else { return try await again([]) }
      let reference = try visit.letter()
      switch try await desk.answerHearing(guest, reference, text: text, receipt: receipt) {
      case .done, .conflict: return visit.go(Path.ownLetter(visit.link, reference), saying: .asked)
      case .refused(let refusal): return try await again([visit.speaker.say(refusal, readOn: desk.today)])
      }
    }
  }

  private func ownLetter(_ visit: Visit, _ guest: SigningGuest) async throws -> (OwnPage, OwnLetter) {
    let page = try await desk.ownPage(guest)
    let reference = try visit.letter()
    guard let letter = page.letters.first(where: { $0.letter.reference == reference }) else {
      throw DeskRefusal.notFound
    }
    return (page, letter)
  }

  private static func typed(
    _ name: String, in fields: FormFields, missing: OwnLetterText, _ visit: Visit
  ) -> (text: String, errors: FormErrors) {
    var errors = FormErrors()
    let text = fields[name].replacing("\r\n", with: "\n")
    if text.isEmpty { errors.add(name, visit.speaker.say(missing)) }
    if text.count > longest { errors.add(name, visit.speaker.say(OwnLetterText.tooLong)) }
    return (text, errors)
  }
}
