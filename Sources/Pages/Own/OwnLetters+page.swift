import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension OwnPage {
  /// The letters that were sent, and room to write: on a page of its own, so that the first page stays short.
  public func lettersPage(
    _ link: String, _ context: PageContext, form state: FormState = FormState(), refusals: [String] = []
  ) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: OwnLetterText) -> String { speaker.say(text) }
    return Pages.page(context, title: say(.title), audience: .guest) { html in
      html.pageTitle(PageTitle(say(.title), over: Link(speaker.say(OwnText.back), Path.own(link))))
      let field = Field(
        id: "tekst", name: "tekst", label: say(.writeText), error: state.errors["tekst"],
        errorWord: speaker.say(EntryText.errorWord), control: .area(value: state.fields["tekst"], rows: 4))
      html.errorSummary(state.errors, [field], speaker, refusals: refusals)
      html.card(id: "breve") {
        if letters.isEmpty { html.empty(EmptyState(say(.none))) }
        html.entries(letters.map { row(of: $0, link, speaker) })
      }
      html.card(say(.writeTitle), id: "skriv") {
        html.p(say(.writeLead), .class("small quiet"))
        html.postForm(Path.ownLetters(link), token: FormToken(name: "csrf", value: formToken)) {
          html.field(field)
          html.buttons(ButtonRow([ButtonRow.Button(say(.writeSend))]))
        }
        guard !written.isEmpty else { return }
        html.h3(say(.written))
        html.entries(
          written.map { row in
            [.strong(speaker.day(row.day, readOn: today)), .text(" · " + (row.content.text ?? ""))]
          })
      }
    }
  }

  /// One letter, and room to answer where it asks.
  public func letterPage(
    _ letter: OwnLetter, _ link: String, _ context: PageContext, form state: FormState = FormState(),
    refusals: [String] = []
  ) -> [UInt8] {
    let speaker = context.speaker
    func say(_ text: OwnLetterText) -> String { speaker.say(text) }
    let course = letter.letter
    return Pages.page(context, title: say(.title), audience: .guest) { html in
      var title = PageTitle(
        course.content.subject,
        lead: [course.sent.map { say(.sentOn(speaker.fullDay($0))) }, letter.writer.map { say(.from($0)) }]
          .compactMap { $0 }.joined(separator: " · "), over: Link(say(.all), Path.ownLetters(link)))
      title.language = Tongue.danish.rawValue
      html.pageTitle(title)
      let field = Field(
        id: "svar", name: "svar", label: say(.answer), error: state.errors["svar"],
        errorWord: speaker.say(EntryText.errorWord), control: .area(value: state.fields["svar"], rows: 6))
      html.errorSummary(state.errors, [field], speaker, refusals: refusals)
      html.card(id: "brev") { html.letterText(course.content.text) }
      guard let due = course.due else { return }
      html.card(say(.answerTitle), id: "svaret") {
        for answer in course.answers {
          html.p {
            html.strong(say(.answered(speaker.day(answer.day, readOn: today))) + ": ")
            html.text(answer.content.text)
          }
        }
        let day = speaker.fullDay(due)
        html.p(say(due < today ? .answerLate(day) : .answerLead(day)))
        html.postForm(
          Path.ownLetter(link, course.reference), token: FormToken(name: "csrf", value: formToken)
        ) {
          html.field(field)
          html.buttons(ButtonRow([ButtonRow.Button(say(.answerSend))]))
        }
      }
    }
  }

  fileprivate func row(of letter: OwnLetter, _ link: String, _ speaker: any Speaker) -> [Phrase] {
    func say(_ text: OwnLetterText) -> String { speaker.say(text) }
    let course = letter.letter
    var told = [course.sent.map { say(.sentOn(speaker.day($0, readOn: today))) }, letter.writer.map { say(.from($0)) }]
      .compactMap { $0 }.joined(separator: " ")
    if let due = course.due, course.answer == nil, due >= today {
      told += " · " + say(.answerLead(speaker.day(due, readOn: today)))
    }
    return [.link(course.content.subject, href: Path.ownLetter(link, course.reference)), .text(" · " + told)]
  }
}

extension OwnView {
  /// The latest letters, and the way to all of them.
  func writeLetters(_ html: HTML) {
    func say(_ text: OwnLetterText) -> String { speaker.say(text) }
    html.card(say(.title), id: "breve") {
      if model.letters.isEmpty { html.empty(EmptyState(say(.none))) }
      html.entries(model.letters.prefix(3).map { model.row(of: $0, link, speaker) })
      html.links([Link(say(.all) + " · " + say(.writeTitle).lowercased(), Path.ownLetters(link))])
    }
  }
}
