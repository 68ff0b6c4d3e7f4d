import Answers
import Casework
import Language
import Markup
import WebLook

extension LetterSheet {
  /// One letter as it stands, what happened to it, and what can be done with it. Printed, it is the letter alone.
  public func page(_ context: PageContext, refusals: [String] = []) -> [UInt8] {
    let view = LetterSheetView(model: self, context: context)
    return Pages.page(context, title: context.speaker.say(LetterText.title)) { view.write($0, refusals) }
  }
}

private struct LetterSheetView {
  let model: LetterSheet
  let context: PageContext

  private var speaker: any Speaker { context.speaker }
  private var letter: LetterCourse { model.letter }
  private func say(_ text: LetterText) -> String { speaker.say(text) }

  func write(_ html: HTML, _ refusals: [String]) {
    let id = model.citizen.id
    var title = PageTitle(
      letter.content.subject,
      lead: [
        .who(model.citizen.text, href: Path.citizen(id)), .text(" · " + speaker.begin(letter.content.kind) + " · "),
        .status(letter.state.look, speaker.say(letter.state)),
      ], over: Link(say(.title), Path.letters(id)))
    title.language = Tongue.danish.rawValue
    html.pageTitle(title)
    if !refusals.isEmpty { html.errorSummary(FormErrors(), [], speaker, refusals: refusals) }
    writeActs(html)
    html.card(id: "brev") {
      html.p {
        html.text(model.citizen.called)
        for line in model.address {
          html.br()
          html.text(line)
        }
      }
      if model.address.isEmpty {
        html.p(say(model.isAddressHidden ? .addressHidden : .noAddress), .class("small quiet screen-only"))
      }
      html.p(model.municipality + " · " + speaker.fullDay(letter.written), .class("small"))
      html.h2(letter.content.subject, .lang(Tongue.danish.rawValue))
      html.letterText(letter.content.text)
    }
    html.card(say(.history), id: "historie") { html.entries(model.history.map(happening)) }
  }

  private func writeActs(_ html: HTML) {
    guard !letter.isSettled else { return }
    html.card(id: "handling") {
      html.p(speaker.sentenceCase(speaker.say(letter.state)) + ". " + say(help))
      if let cause = letter.cause { html.p(speaker.begin(cause) + ".", .class("small")) }
      guard model.mayWrite else { return }
      var acts: [Act] = []
      switch letter.state {
      case .toPost:
        acts.append(post(letter.content.way == .paper ? .markPosted : .markSent, "sendt", .first))
      case .unsure: acts += [post(.cameThrough, "sendt", .first), post(.again, "igen", .quiet)]
      case .failed: acts.append(post(.again, "igen", .first))
      case .waiting, .sent, .stopped: break
      }
      html.acts(acts)
      html.inlineForm(
        InlineForm(
          summary: say(.stop), action: Path.letter(model.citizen.id, letter.reference), token: context.token,
          values: [FormValue("goer", "stop")],
          fields: [
            Field(
              id: "stop-grund", name: "grund", label: say(.stopReason), note: speaker.say(EntryText.optional),
              control: .line(value: ""))
          ], buttons: ButtonRow([ButtonRow.Button(say(.stop), weight: .other)])))
    }
  }

  private var help: LetterText {
    switch letter.state {
    case .toPost: letter.content.way == .paper ? .toPostPaper : .toPostDigital
    case .unsure: .unsureHelp
    case .failed: .failedHelp
    case .waiting, .sent, .stopped: .waitingHelp
    }
  }

  private func post(_ text: LetterText, _ what: String, _ weight: Act.Weight) -> Act {
    Act(
      say(text),
      .post(
        action: Path.letter(model.citizen.id, letter.reference), token: context.token,
        values: [FormValue("goer", what)]), weight: weight)
  }

  private func happening(_ row: LetterSheet.Happening) -> [Phrase] {
    let what: String =
      switch row.what {
      case .written: say(.written)
      case .tried(let number): say(.tried(number))
      case .notSent(let content):
        [speaker.begin(content.outcome), content.cause.map { speaker.say($0) }, content.reason].compactMap { $0 }
          .joined(separator: ": ")
      case .sent: say(.wentOut)
      case .answered(let content): say(.answered) + ": " + content.text
      }
    return [.strong(speaker.instant(row.at)), .text(" · \(what) · \(row.by?.name ?? say(.itself))")]
  }
}
