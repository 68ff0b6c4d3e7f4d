import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension CVPage {
  /// The gross CV: by the three steps first, then what has been learned.
  public func page(at place: CVPlace, _ context: PageContext, refusals: [String] = []) -> [UInt8] {
    let view = CVView(model: self, place: place, context: context)
    return Pages.page(
      context, title: context.speaker.say(CVText.title), audience: place.isOwn ? .guest : .staff
    ) { html in
      html.errorSummary(FormErrors(), [], context.speaker, refusals: refusals)
      view.write(html)
    }
  }
}

struct CVView {
  let model: CVPage
  let place: CVPlace
  let context: PageContext

  var speaker: any Speaker { context.speaker }
  func say(_ text: CVText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }

  private static let steps: [CVEntry.Part: CVText] = [.job: .stepOne, .ability: .stepTwo, .leisure: .stepThree]

  func write(_ html: HTML) {
    var acts = [Act(say(.print), .link(place.paper), weight: .first)]
    if model.mayReview { acts.insert(Act(say(.review), .link(place.review), weight: .main), at: 0) }
    let lead: [Phrase] =
      place.isOwn
      ? [.text(say(.ownLead))]
      : [.who(model.citizen.text, href: Path.citizen(model.citizen.id)), .text(" · " + say(.lead))]
    html.pageTitle(PageTitle(say(.title), lead: lead, over: place.back, acts: acts))
    html.columns {
      for part in CVEntry.Part.allCases { write(part, html) }
    } side: {
      writeCompleteness(html)
      writeGoals(html)
      writeText(html)
      html.card(say(.whoSees)) { html.p(say(place.isOwn ? .ownWhoSees : .whoSeesText), .class("small")) }
    }
  }

  private func write(_ part: CVEntry.Part, _ html: HTML) {
    let entries = model.cv.entries(of: part)
    let step = CVView.steps[part].map { say($0) + ": " } ?? ""
    html.card(step.isEmpty ? speaker.begin(part) : step + speaker.say(part), id: part.pathName) {
      if entries.isEmpty { html.empty(EmptyState(say(.emptyPart(part)))) }
      if !entries.isEmpty {
        html.ul(.class("entries", also: "with-acts"), .role(.list)) {
          for entry in entries { html.li { write(entry, html) } }
        }
      }
      // There is one short text of oneself.
      if model.mayWrite, part != .profile || entries.isEmpty {
        html.acts([Act(say(.add), .link(place.add(part)), about: speaker.say(part))])
      }
    }
  }

  private func write(_ entry: CVEntry, _ html: HTML) {
    let told = [entry.place, speaker.years(of: entry)].compactMap { $0 }
    html.p {
      if entry.part == .profile { html.text(entry.title) } else { html.strong(entry.title) }
      html.text(told.isEmpty ? "" : " · " + told.joined(separator: " · "))
      if entry.isPrinted == false { html.span(" · " + say(.hidden), .class("small quiet")) }
    }
    if !entry.tasks.isEmpty { html.ul { for task in entry.tasks { html.li(task) } } }
    if model.mayWrite {
      html.acts([Act(say(.change), .link(place.change(entry.key)), about: entry.title)])
    }
  }

  private func writeCompleteness(_ html: HTML) {
    let (yes, all) = model.cv.completeness
    html.card(say(.complete), id: "paa-plads") {
      html.p(say(.completeLead(yes, all)))
      html.entries(
        CVQuestion.allCases.map { question in
          let answer = model.cv.answer(question)
          let word: (Status, CVText) =
            switch answer {
            case .yes: (.met, .yes)
            case .no: (.pending, .no)
            case .partly(let told, let all): (.pending, .partly(told, all))
            case .notAsked: (.pending, .notAsked)
            }
          return [.text(speaker.say(question) + " "), .status(word.0, say(word.1))]
        })
      let lacking = model.cv.entries(of: .job).filter(\.tasks.isEmpty).map(\.title)
      if !lacking.isEmpty { html.p(say(.lackTasks(lacking.joined(separator: ", "))), .class("small")) }
      let reviewed = model.cv.reviewed.map { say(.reviewedOn(day($0.day))) } ?? say(.neverReviewed)
      html.p(
        [reviewed, model.cv.changed.map { say(.changedOn(day($0))) }].compactMap { $0 }.joined(separator: " · "),
        .class("small"))
      html.p(say(.definition), .class("small quiet"))
      if !place.isOwn {
        for source in Set(CVQuestion.allCases.map(\.source)).sorted() {
          html.p(say(.source(source)), .class("small quiet"))
        }
      }
    }
  }

  private func writeGoals(_ html: HTML) {
    html.card(say(.goals)) {
      if model.jobGoals.isEmpty { return html.empty(EmptyState(say(.noGoals))) }
      var told: [String] = []
      for goal in model.jobGoals.map({ $0.occupation + ($0.track.map { " · \($0)" } ?? "") }) where !told.contains(goal)
      {
        told.append(goal)
      }
      html.entries(told.map { [.text($0)] })
    }
  }

  private func writeText(_ html: HTML) {
    guard !place.isOwn, !model.cv.entries.isEmpty else { return }
    html.card(say(.jobnet), id: "tekst") {
      html.p(say(.jobnetLead), .class("small"))
      html.label(.for("cv-tekst")) { html.span(say(.jobnet), .class("unseen")) }
      html.textarea(plainText, .id("cv-tekst"), .rows(8), .readonly())
      html.div(.class("acts")) {
        html.button(.type(.button), .class("act", also: "first"), .data("copy", "cv-tekst")) {
          html.text(speaker.say(PlanText.copy))
        }
      }
    }
  }

  /// The whole CV as plain text.
  var plainText: String {
    var lines: [String] = []
    for part in CVEntry.Part.allCases {
      let entries = model.cv.entries(of: part)
      guard !entries.isEmpty else { continue }
      lines.append(speaker.begin(part))
      for entry in entries {
        lines.append(
          ([entry.title, entry.place, speaker.years(of: entry)] as [String?]).compactMap { $0 }.joined(separator: ", "))
        lines += entry.tasks.map { "- \($0)" }
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}

extension Speaker {
  /// "2009–2014", "2009–nu"; nil where no year is known.
  func years(of entry: CVEntry) -> String? {
    let goesOn: Set<CVEntry.Part> = [.job, .leisure, .education]
    switch (entry.from.map { "\($0)" }, entry.until.map { "\($0)" }) {
    case (nil, nil): return nil
    case (let from?, let until?): return from == until ? from : say(CVText.years(from, until))
    case (let from?, nil): return goesOn.contains(entry.part) ? say(CVText.since(from)) : from
    case (nil, let until?): return say(CVText.upTo(until))
    }
  }
}
