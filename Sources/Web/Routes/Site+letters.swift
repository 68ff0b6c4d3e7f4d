import Almanac
import Answers
import Casework
import Desk
import Foundation
import HTTPTypes
import Hummingbird
import Identifiers
import Language
import Pages

/// Letters, the outbox, and what follows where the citizen did not come.
extension Site {
  func letters(_ router: Router<VisitContext>) {
    router.get(RouterPath(Path.outbox)) { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.outbox(try visit.required()).page(visit.page))
    }
    router.get("/borgere/{sag}/breve") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(try await desk.letters(try visit.required(), visit.caseID()).page(visit.page))
    }
    router.get("/borgere/{sag}/breve/nyt") { request, context in
      let visit = try await Visit(self, request, context)
      let (reader, id) = (try visit.required(), try visit.caseID())
      guard let kind = visit.query("slags").flatMap({ LetterKind(rawValue: $0) }) else {
        return visit.answer(chooseLetterPage(try await desk.letters(reader, id), visit.page))
      }
      let writing = try await desk.newLetter(
        reader, id, kind, about: visit.queries("aftaler").compactMap { .init($0) },
        answering: visit.query("svarer").flatMap { .init($0) })
      return visit.answer(writing.page(visit.page))
    }
    router.post("/borgere/{sag}/breve/nyt") { request, context in
      let visit = try await Visit(self, request, context)
      return try await writeLetter(visit)
    }
    router.get("/borgere/{sag}/breve/{brev}") { request, context in
      let visit = try await Visit(self, request, context)
      let sheet = try await desk.letter(try visit.required(), visit.caseID(), visit.letter())
      return visit.answer(sheet.page(visit.page))
    }
    router.post("/borgere/{sag}/breve/{brev}") { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      let (reader, id, letter) = (try visit.required(), try visit.caseID(), try visit.letter())
      guard let act = Desk.LetterAct(rawValue: fields["goer"]) else { throw DeskRefusal.notFound }
      let reason = fields["grund"]
      switch try await desk.act(act, reader, id, letter, reason: reason.isEmpty ? nil : reason, receipt: receipt) {
      case .done, .conflict: return visit.go(Path.letter(id, letter), saying: .saved)
      case .refused(let refusal):
        let sheet = try await desk.letter(reader, id, letter)
        return visit.answer(
          sheet.page(visit.page, refusals: [visit.speaker.say(refusal, readOn: desk.today)]),
          status: .unprocessableContent)
      }
    }
    noShows(router)
  }

  private func writeLetter(_ visit: Visit) async throws -> Response {
    let (fields, receipt) = try await visit.formWithReceipt()
    let (reader, id) = (try visit.required(), try visit.caseID())
    guard let kind = LetterKind(rawValue: fields["slags"]) else { throw DeskRefusal.notFound }
    let about = fields.all("aftaler").compactMap { Reference<Appointment>($0) }
    let writing = try await desk.newLetter(
      reader, id, kind, about: about, answering: Reference(fields["svarer"]))
    func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
      visit.answer(
        writing.page(visit.page, form: FormState(fields: fields, errors: errors), refusals: refusals),
        status: .unprocessableContent)
    }
    switch LetterForm(writing, speaker: visit.speaker).read(fields) {
    case .failure(let errors): return again(errors, [])
    case .success(let typed):
      let letter = Desk.TypedLetter(
        kind: kind, way: typed.way, subject: typed.subject, text: typed.text, appointments: about, due: typed.due,
        answers: writing.answers)
      let (outcome, reference) = try await desk.writeLetter(reader, id, letter, receipt: receipt)
      switch outcome {
      case .done, .conflict:
        // From a hearing or a "we missed you" one goes on with what follows.
        if [.hearing, .missedYou].contains(kind), let appointment = about.first {
          return visit.go(Path.noShow(id, appointment), saying: .saved)
        }
        return visit.go(Path.letter(id, reference), saying: .saved)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      }
    }
  }

  private func noShows(_ router: Router<VisitContext>) {
    router.get("/borgere/{sag}/udeblivelse/{aftale}") { request, context in
      let visit = try await Visit(self, request, context)
      return visit.answer(
        try await desk.noShow(try visit.required(), visit.caseID(), visit.appointment()).page(visit.page))
    }
    router.post("/borgere/{sag}/udeblivelse/{aftale}") { request, context in
      let visit = try await Visit(self, request, context)
      let (fields, receipt) = try await visit.formWithReceipt()
      let (reader, id, appointment) = (try visit.required(), try visit.caseID(), try visit.appointment())
      let page = try await desk.noShow(reader, id, appointment)
      func again(_ errors: FormErrors, _ refusals: [String]) -> Response {
        visit.answer(
          page.page(
            visit.page, form: FormState(fields: fields, errors: errors), failed: fields["goer"], refusals: refusals),
          status: .unprocessableContent)
      }
      let errors = NoShowForm.errors(in: fields, today: desk.today, visit.speaker)
      guard errors.isEmpty else { return again(errors, []) }
      switch try await noShowAct(visit, reader, id, page, fields, receipt) {
      case .done, .conflict: return visit.go(Path.noShow(id, appointment), saying: .saved)
      case .refused(let refusal): return again(FormErrors(), [visit.speaker.say(refusal, readOn: desk.today)])
      }
    }
  }

  private func noShowAct(
    _ visit: Visit, _ reader: Reader, _ id: ID<Case>, _ page: NoShowPage, _ fields: FormFields,
    _ receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    let appointment = page.course.appointment.appointment
    let day = try? TypedDate.read(fields["dag"], today: desk.today).get()
    switch fields["goer"] {
    case "forsoeg":
      let tried = ContactAttempted(
        by: reader.subject.role.map { CaseRole($0) }, form: ContactForm(rawValue: fields["hvordan"]),
        appointment: appointment)
      return try await desk.record(
        reader, id, [Proposal(.contactAttempted(tried), on: day ?? desk.today)], receipt: receipt)
    case "svar":
      guard let letter = page.course.hearing?.reference else { throw DeskRefusal.notFound }
      let answer = HearingAnswered(
        letter: letter, text: fields["svar"].replacing("\r\n", with: "\n"),
        way: HearingAnswered.Way(rawValue: fields["vej"]))
      return try await desk.answerHearing(reader, id, answer, on: day ?? desk.today, receipt: receipt)
    case "videre":
      return try await desk.forward(
        reader, id, appointment, text: fields["tekst"].replacing("\r\n", with: "\n"),
        to: fields["til"].isEmpty ? nil : fields["til"], receipt: receipt)
    default: throw DeskRefusal.notFound
    }
  }
}

extension Visit {
  func letter() throws -> Reference<Letter> { try reference("brev") }

  func appointment() throws -> Reference<Appointment> { try reference("aftale") }

  private func reference<Kind>(_ name: String) throws -> Reference<Kind> {
    guard let text = context.parameters.get(name), let reference = Reference<Kind>(text.removingPercentEncoding ?? text)
    else { throw DeskRefusal.notFound }
    return reference
  }
}
