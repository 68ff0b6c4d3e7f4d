import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension BeforeDecisionPage {
  /// The workbench: one page of what stands between the citizen and an answer.
  public func page(_ context: PageContext) -> [UInt8] {
    let title = context.speaker.say(BeforeDecisionText.title)
    return Pages.page(context, title: title) { BeforeDecisionView(answer: self, context: context).write($0) }
  }
}

struct BeforeDecisionView {
  let answer: BeforeDecisionPage
  let context: PageContext

  var speaker: any Speaker { context.speaker }
  var id: ID<Case> { answer.citizen.id }
  var course: BeforeDecision { answer.course }
  func say(_ text: BeforeDecisionText) -> String { speaker.say(text) }
  func say(_ text: PreparationActText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: answer.today) }
  var paperName: String { answer.regime.map { speaker.say($0.paper) } ?? speaker.say(RecommendationName.usual) }
  var meetingName: String { answer.regime.map { speaker.say($0.meeting) } ?? say(.meetingCard) }
  var forumName: String { answer.regime.map { speaker.say($0.forum) } ?? "" }

  func write(_ html: HTML) {
    html.pageTitle(
      PageTitle(
        say(.title), lead: lead, over: Link(answer.citizen.text, Path.citizen(id)),
        acts: mainAct.map { [act($0, weight: .main)] } ?? []))
    if answer.book.regimes.isEmpty { html.notice(say(.bookMissing), "") }
    writeReturn(html)
    writeNewRules(html)
    if case .opening = course.awaited { html.card(say(.unopened), id: "ikke-aabnet") { html.p(say(.unopenedLead)) } }
    html.columns {
      writeLegs(html)
      writeGate(html)
      writePaper(.preparatoryPart, html)
      writePaper(.recommendation, html)
    } side: {
      writeCheck(html)
      writeMedical(html)
      writeRoad(html)
      writeMeeting(html)
      writeScreening(html)
    }
  }

  private var lead: [Phrase] {
    var parts = [say(.waitsFor(awaited))]
    if let days = course.days(on: answer.today) {
      parts.insert(
        course.ended == nil
          ? say(.dayOf(days, weeks: answer.book.weeks)) : say(.tookDays(days, weeks: answer.book.weeks)), at: 0)
    }
    return [.who(answer.citizen.text, href: Path.citizen(id)), .text(" · " + parts.joined(separator: " · "))]
  }

  var awaited: String {
    switch course.awaited {
    case .opening: say(.waitsOpening)
    case .preparation: say(.waitsPreparation)
    case .correction(_, let lacks): say(.waitsCorrection(max(1, lacks.count)))
    case .check(let since): say(.waitsCheck(day(since)))
    case .meetingTime: say(.waitsTime(forumName))
    case .meeting(let on): say(.waitsMeeting(meetingName, day: day(on)))
    case .paper: say(.waitsPaper(paperName))
    case .decision: say(.waitsDecision)
    case .jobBroker: say(.waitsBroker)
    case .nothing: say(.waitsNothing)
    }
  }

  /// The one thing that moves the case on, where the reader may do it.
  private var mainAct: PreparationAct? {
    let likely: PreparationAct? =
      switch course.awaited {
      case .opening: .start
      case .preparation, .correction: .finish
      case .check: answer.acts.contains(.approve) ? .approve : .finish
      case .meetingTime: .book
      case .meeting: .meet
      case .paper: .issue
      case .decision: .decide
      case .jobBroker, .nothing: nil
      }
    return likely.flatMap { answer.acts.contains($0) ? $0 : nil }
  }

  func act(_ act: PreparationAct, weight: Act.Weight = .quiet) -> Act {
    Act(speaker.say(act.text), .link(Path.preparationAct(id, act.rawValue)), weight: weight)
  }

  func acts(_ wanted: [PreparationAct]) -> [Act] {
    wanted.filter { answer.acts.contains($0) && $0 != mainAct }.map { act($0) }
  }

  private func writeReturn(_ html: HTML) {
    guard let last = course.openReturn, course.decided == nil else { return }
    html.card(say(.returned(day(last.day))), id: "retur") {
      html.entries(last.lacks.map { [.status(.note, speaker.begin($0))] })
      if let reason = last.reason { html.p(reason) }
      html.p(say(.returnedLead), .class("small quiet"))
    }
  }

  /// The rules were others when the case began.
  private func writeNewRules(_ html: HTML) {
    guard let regime = answer.regime, let from = regime.period.from, let started = course.started, started < from,
      course.decided == nil
    else { return }
    html.notice(say(.newRules(day(from), meeting: speaker.say(regime.meeting))), regime.source)
  }
}

/// What the paper is called where the book says nothing.
enum RecommendationName {
  static let usual = BeforeDecisionText.documentTitle
}

extension PreparationAct {
  /// What the act is called where it is done.
  var text: PreparationActText {
    switch self {
    case .start: .start
    case .requestPaper: .requestPaper
    case .remindPaper: .remindPaper
    case .receivePaper: .receivePaper
    case .planMeetings: .planMeetings
    case .finish: .finish
    case .approve: .approve
    case .sendBack: .sendBack
    case .book: .book
    case .meet: .meet
    case .issue: .issue
    case .decide: .decide
    case .screen: .screen
    case .review: .review
    }
  }
}
