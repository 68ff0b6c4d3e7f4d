import Answers
import Casework
import Language
import Markup
import WebLook

extension LetterList {
  /// The letters of a case, and what follows where the citizen did not come.
  public func page(_ context: PageContext) -> [UInt8] {
    let view = LetterListView(model: self, context: context)
    return Pages.page(context, title: context.speaker.say(LetterText.title)) { view.write($0) }
  }
}

private struct LetterListView {
  let model: LetterList
  let context: PageContext

  private var speaker: any Speaker { context.speaker }
  private func say(_ text: LetterText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    let id = model.citizen.id
    html.pageTitle(
      PageTitle(
        say(.title), lead: [.who(model.citizen.text, href: Path.citizen(id)), .text(" · " + say(.lead))],
        over: Link(speaker.say(CitizensText.title), Path.citizens),
        acts: model.mayWrite ? [Act(say(.write), .link(Path.newLetter(id)), weight: .main)] : []))
    if !model.courses.isEmpty {
      html.card(say(.noShows), id: "udeblivelser") {
        let open = model.courses.filter { $0.next(on: model.today) != nil }
        let done = model.courses.filter { $0.next(on: model.today) == nil }
        html.entries(open.map(course))
        if !done.isEmpty {
          html.details(.class("inline")) {
            html.summary(say(.noShowsDone(done.count)))
            html.entries(done.map(course))
          }
        }
      }
    }
    html.card(say(.sentTitle), id: "breve") {
      if model.letters.isEmpty { html.empty(EmptyState(say(.none))) }
      html.entries(model.letters.map(letter))
    }
    if !model.received.isEmpty {
      html.card(say(.receivedTitle), id: "skrevet") {
        html.rows(RowList(model.received.enumerated().map(message)))
      }
    }
    html.links([Link(say(.toOutbox), Path.outbox)])
  }

  /// What the citizen wrote, with an answer to it, or a word that it has been read.
  private func message(_ number: Int, _ message: ReceivedMessage) -> Row {
    let id = model.citizen.id
    let text = message.content.text ?? ""
    var acts: [Act] = []
    if model.mayWrite, let task = message.content.task {
      acts.append(
        Act(
          say(.answerIt), .link(Path.answer(id, task)), weight: message.isUnread ? .first : .quiet,
          about: speaker.day(message.day, readOn: model.today)))
      if message.isUnread {
        acts.append(
          Act(
            say(.markRead),
            .post(
              action: Path.register(id, EntryKind.taskDone.rawValue), token: context.token,
              values: [
                FormValue(FieldMaker.sentName, "1"), FormValue("opgave-id", task.description),
                FormValue("tilbage", Path.letters(id) + "#skrevet"),
              ]), about: speaker.day(message.day, readOn: model.today)))
      }
    }
    return Row(
      id: "besked-\(model.received.count - number)", when: speaker.day(message.day, readOn: model.today),
      sentence: [message.isUnread ? .strong(text) : .text(text)],
      tags: message.isUnread ? [Tag(.plain, say(.unread))] : [], acts: acts)
  }

  private func course(_ course: NoShowCourse) -> [Phrase] {
    let next = course.next(on: model.today)
    let told: Phrase =
      next.map { .text(speaker.say(NoShowText.next) + ": " + speaker.say($0)) }
      ?? .status(.met, speaker.say(NoShowText.done))
    return [
      .link(
        speaker.fullDay(course.appointment.day), href: Path.noShow(model.citizen.id, course.appointment.appointment)),
      .text(" · "), told,
    ]
  }

  private func letter(_ letter: LetterCourse) -> [Phrase] {
    var told = [speaker.day(letter.sent ?? letter.written, readOn: model.today), speaker.say(letter.content.way)]
    if let writer = letter.content.person.flatMap({ model.writers[$0]?.name }) { told.append(writer) }
    return [
      .link(
        speaker.begin(letter.content.kind) + ": " + letter.content.subject,
        href: Path.letter(model.citizen.id, letter.reference)),
      .text(" · "), .status(letter.state.look, speaker.say(letter.state)),
      .text(" · " + told.joined(separator: ", ")),
    ]
  }
}
