import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension BeforeDecisionView {
  /// The steps of the gate, each with what it is seen by and what is lacking.
  func writeGate(_ html: HTML) {
    guard course.started != nil else { return }
    html.card(say(.gate), id: "klar") {
      html.p(say(.gateLead), .class("small quiet"))
      let found = Dictionary(answer.preparation.map { ($0.point, $0.outcome) }) { first, _ in first }
      let steps = answer.book.steps(on: answer.today)
      html.ul(.class("entries"), .role(.list)) {
        for step in steps {
          let lacks = step.points.filter { found[$0] == .lacks }
          html.li {
            html.h3(speaker.say(step.title))
            html.p {
              html.phrases([
                .status(lacks.isEmpty ? .met : .pending, say(lacks.isEmpty ? .stepHolds : .stepLacks))
              ])
            }
            if !lacks.isEmpty { html.p(say(.itLacks(speaker.enumeration(lacks.map { speaker.say($0) })))) }
          }
        }
      }
      html.details(.class("inline")) {
        html.summary(say(.stepSources))
        html.ul { for step in steps { html.li(say(.stepFrom(speaker.say(step.title), source: step.source))) } }
      }
    }
  }

  /// A paper as it stands: each question, and who said what.
  func writePaper(_ paper: PaperSection.Paper, _ html: HTML) {
    guard course.started != nil else { return }
    // Before there is anything to weigh, the answer is not begun.
    if paper == .recommendation, course.completed == nil, !PaperSection.of(paper).contains(where: course.hasWords) {
      return
    }
    let name = paper == .preparatoryPart ? say(.preparatoryPart) : speaker.sentenceCase(paperName)
    html.card(name, id: paper == .preparatoryPart ? "forberedende-del" : "indstilling") {
      if answer.mayWrite {
        html.acts([
          Act(say(.write), .link(Path.writePaper(id, paper)), weight: .first, about: name),
          Act(say(.print), .link(Path.preparationAct(id, "udskriv")), about: name),
        ])
      }
      if paper == .recommendation { writeFindings(answer.recommendation, html) }
      html.paperSections(paper, answer, speaker, showsEmpty: false)
      writeFromPlan(html)
    }
  }

  private func writeFindings(_ findings: [PaperFinding], _ html: HTML) {
    let lacks = findings.filter { $0.outcome == .lacks }.map { speaker.say($0.point) }
    let asks = findings.filter { $0.outcome == .ask }.map { speaker.say($0.point) }
    if !lacks.isEmpty { html.p { html.phrases([.status(.pending, say(.itLacks(speaker.enumeration(lacks))))]) } }
    if !asks.isEmpty {
      html.p(speaker.sentenceCase(say(.itAsks)) + ": " + speaker.enumeration(asks), .class("small quiet"))
    }
  }

  /// Goals and considerations stand in Min plan and are typed nowhere else.
  private func writeFromPlan(_ html: HTML) {
    html.h3(say(.fromPlan))
    html.definitions(Definitions(answer.planEntries(speaker), layout: .under))
    if answer.mayWrite { html.acts([Act(say(.toPlan), .link(Path.plan(id)))]) }
  }
}

extension BeforeDecisionPage {
  /// Job goals, progression goals and considerations, each in a line.
  func planEntries(_ speaker: any Speaker) -> [Definitions.Entry] {
    func entry(_ term: BeforeDecisionText, _ none: BeforeDecisionText, _ lines: [String]) -> Definitions.Entry {
      .init(speaker.say(term), lines.isEmpty ? speaker.say(none) : lines.joined(separator: " · "))
    }
    return [
      entry(
        .goalsInPlan, .noGoals,
        jobGoals.map { $0.occupation + ($0.hours.map { ", " + speaker.say(OwnText.hours(speaker.hours($0))) } ?? "") }),
      entry(
        .trialsInPlan, .noTrials,
        progressionGoals.map { goal in
          [goal.text ?? speaker.say(goal.dimension), goal.trial, goal.by.map { speaker.fullDay($0) }]
            .compactMap { $0 }.joined(separator: ", ")
        }),
      entry(
        .needsInPlan, .noNeeds,
        accommodations.map { noted in noted.task.map { "\($0): \(noted.accommodation)" } ?? noted.accommodation }),
    ]
  }
}

extension HTML {
  /// The questions of a paper, and whose words the answers are.
  ///
  /// - Parameter showsEmpty: whether a question that nobody has answered is shown as well.
  func paperSections(
    _ paper: PaperSection.Paper, _ answer: BeforeDecisionPage, _ speaker: any Speaker, showsEmpty: Bool
  ) {
    let sections = PaperSection.of(paper).filter { showsEmpty || answer.course.hasWords($0) }
    guard !sections.isEmpty else {
      return empty(EmptyState(speaker.say(BeforeDecisionText.nothingWritten)))
    }
    let names = Dictionary(answer.people.map { ($0.id, $0.name) }) { first, _ in first }
    ul(.class("entries"), .role(.list)) {
      for section in sections {
        li(.id("afsnit-" + section.rawValue)) {
          h3(speaker.say(section))
          for voice in section.voices { paperWords(section, voice, answer, names, speaker) }
          if !answer.course.hasWords(section) {
            p(speaker.say(BeforeDecisionText.nothingWritten), .class("small quiet"))
          }
        }
      }
    }
  }

  private func paperWords(
    _ section: PaperSection, _ voice: PaperVoice, _ answer: BeforeDecisionPage, _ names: [ID<Person>: String],
    _ speaker: any Speaker
  ) {
    guard let words = answer.course.words(section, voice) else { return }
    p {
      strong(speaker.begin(voice) + ": ")
      text(words.text)
    }
    let day = speaker.day(words.day, readOn: answer.today)
    let name = words.by.flatMap { names[$0] }
    p(
      speaker.say(name.map { BeforeDecisionText.writtenBy($0, day: day) } ?? .writtenOn(day)),
      .class("small quiet"))
    let former = (answer.course.versions[section]?[voice] ?? []).dropLast().filter { !$0.text.isEmpty }
    guard !former.isEmpty else { return }
    details(.class("inline")) {
      summary {
        text(speaker.say(BeforeDecisionText.versions(former.count)))
        span(": " + speaker.say(section) + " " + speaker.say(voice), .class("unseen"))
      }
      for version in former.reversed() {
        p(version.text)
        p(
          speaker.say(BeforeDecisionText.writtenOn(speaker.day(version.day, readOn: answer.today))),
          .class("small quiet"))
      }
    }
  }
}
