import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension OwnPicturePage {
  /// The answers over time, a line for each question, with the change in words and the numbers as a table.
  public func page(at place: OwnPicturePlace, _ context: PageContext) -> [UInt8] {
    let view = OwnPictureView(model: self, place: place, context: context)
    return Pages.page(
      context, title: context.speaker.say(OwnPictureText.title), audience: place.isOwn ? .guest : .staff
    ) { view.write($0) }
  }
}

struct OwnPictureView {
  let model: OwnPicturePage
  let place: OwnPicturePlace
  let context: PageContext

  var speaker: any Speaker { context.speaker }
  func say(_ text: OwnPictureText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }

  /// The sets that were answered, the latest answered first: answers on different scales stand in pictures of their own.
  private var answered: [(set: OwnPictureQuestions, made: [(content: SelfAssessmentMade, day: Day)])] {
    var seen: [String] = []
    for one in model.picture.made.reversed() {
      if let id = one.content.questions, !seen.contains(id) { seen.append(id) }
    }
    return seen.compactMap { id in
      model.sets.first { $0.id == id }.map { set in
        (set, model.picture.made.filter { $0.content.questions == id })
      }
    }
  }

  func write(_ html: HTML) {
    var acts: [Act] = []
    if model.mayWrite {
      acts.append(Act(say(place.isOwn ? .answer : .answerTogether), .link(place.answer), weight: .main))
    }
    html.pageTitle(
      PageTitle(
        say(.title),
        lead: place.isOwn
          ? [.text(say(.ownLead))]
          : [.who(model.citizen.text, href: Path.citizen(model.citizen.id)), .text(" · " + say(.lead))],
        over: place.back, acts: acts))
    if !place.isOwn, !model.faulty.isEmpty {
      html.notice(say(.title) + ":", say(.faulty(model.faulty.joined(separator: ", "))))
    }
    if answered.isEmpty { html.empty(EmptyState(say(.nothing))) }
    for (set, made) in answered { write(set, made, html) }
    writeWords(html)
    html.p(say(place.isOwn ? .whoSees : .nobodyScored), .class("small quiet"))
  }

  private func write(
    _ set: OwnPictureQuestions, _ made: [(content: SelfAssessmentMade, day: Day)], _ html: HTML
  ) {
    let days = Array(Set(made.map(\.day))).sorted()
    guard let first = days.first, let last = days.last else { return }
    let picture = OwnPicture(made)
    let rows = set.questions.map { ($0, picture.steps(of: $0.id)) }.filter { !$0.1.isEmpty }
    html.card(id: "svar-\(set.id)") {
      html.stepLines(
        StepLines(
          text: PictureText(
            sentence: days.count > 1
              ? say(.sentence(days.count, speaker.fullDay(first), speaker.fullDay(last)))
              : say(.oneSentence(rows.count, speaker.fullDay(first))),
            caption: [.text(say(.lastAnswered(day(last))) + " · " + say(.source(set.source)))],
            tableText: say(.asTable), table: table(set, rows, days)),
          // A single day stands in the middle.
          axis: TimeAxis(
            from: days.count > 1 ? first : first.adding(days: -1), to: days.count > 1 ? last : last.adding(days: 1),
            marks: []),
          steps: set.scale.count,
          rows: rows.map { question, steps in
            let word = change(steps, set)
            return StepLines.Row(
              name: speaker.say(question.text), points: steps, word: word,
              sentence: speaker.say(question.text) + ": " + word)
          }))
    }
  }

  private func word(_ step: Int, _ set: OwnPictureQuestions) -> String {
    set.scale.indices.contains(step - 1) ? speaker.say(set.scale[step - 1]) : "\(step)"
  }

  /// How the latest answer lies beside the one before, in the scale's own words.
  private func change(_ steps: [(day: Day, step: Int)], _ set: OwnPictureQuestions) -> String {
    guard let last = steps.last else { return "" }
    guard let before = steps.dropLast().last else { return say(.once(word(last.step, set))) }
    return before.step == last.step
      ? say(.same(word(last.step, set))) : say(.moved(word(before.step, set), word(last.step, set)))
  }

  private func table(
    _ set: OwnPictureQuestions, _ rows: [(OwnPictureQuestions.Question, [(day: Day, step: Int)])], _ days: [Day]
  ) -> DataTable {
    DataTable(
      id: "svar-tabel-\(set.id)", caption: say(.title), hidesCaption: true,
      columns: [.init(say(.question))] + days.map { .init(speaker.fullDay($0)) },
      rows: rows.map { question, steps in
        [.text(speaker.say(question.text))]
          + days.map { day in .text(steps.last { $0.day == day }.map { word($0.step, set) } ?? "–") }
      })
  }

  private func writeWords(_ html: HTML) {
    let said = model.picture.made.reversed().compactMap { one in one.content.text.map { (one.day, $0) } }
    guard !said.isEmpty else { return }
    html.card(say(.ownWords), id: "egne-ord") {
      html.entries(said.prefix(12).map { [.strong(day($0.0) + ": "), .text($0.1)] })
    }
  }
}
