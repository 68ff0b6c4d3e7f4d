import Almanac
import Answers
import Identifiers
import Language
import Markup
import WebLook

/// The act that is unfolded in a row of Min dag, and what was typed in its form.
public struct OpenAct: Sendable {
  public var row: String
  /// nil: only the row's other acts are shown.
  public var act: DayRow.Act?
  public var state: FormState

  public init(row: String, act: DayRow.Act?, state: FormState = FormState()) {
    self.row = row
    self.act = act
    self.state = state
  }

  /// Reads the value of `goer` in the address: "row.act"; nil for anything else.
  public init?(_ text: String) {
    guard let dot = text.lastIndex(of: "."), dot > text.startIndex else { return nil }
    self.init(row: String(text[..<dot]), act: DayRow.Act(rawValue: String(text[text.index(after: dot)...])))
  }
}

/// Min dag as a page.
///
/// - Parameters:
///   - open: the row and act whose form is unfolded.
///   - newID: the text of a new random id for what a form makes.
public func myDayPage(
  _ day: MyDay, _ context: PageContext, open: OpenAct? = nil, newID: @escaping @Sendable () -> String
) -> [UInt8] {
  let view = MyDayView(day: day, context: context, open: open, newID: newID)
  return page(context, title: context.speaker.say(MyDayText.title)) { view.write($0) }
}

struct MyDayView {
  let day: MyDay
  let context: PageContext
  let open: OpenAct?
  let newID: @Sendable () -> String

  var speaker: any Speaker { context.speaker }

  func say(_ text: MyDayText) -> String { speaker.say(text) }

  func write(_ html: HTML) {
    html.pageTitle(
      PageTitle(
        say(.title), lead: lead,
        acts: [arrangement(.day, .byDay), arrangement(.citizen, .byCitizen)].compactMap { $0 }))
    day.makker?.write(html, speaker, today: day.today)
    switch day.arrangement {
    case .day: for section in day.sections { write(section, html) }
    case .citizen: for group in day.byCitizen { write(group, html) }
    }
    if isQuiet { html.empty(EmptyState(say(.quiet), link: Link(say(.seeCitizens), Path.citizens))) }
    if !day.unplanned.isEmpty { writeUnplanned(html) }
  }

  private var isQuiet: Bool { day.sections.allSatisfy(\.rows.isEmpty) && day.byCitizen.isEmpty }

  /// "Mandag den 23. november · 3 samtaler og 1 besøg i dag · 4 ting skulle være sket".
  private var lead: String {
    var parts = [speaker.sentenceCase(speaker.dayOfWeek(day.today))]
    let held = [
      day.talksToday > 0 ? say(.talks(day.talksToday)) : nil, day.visitsToday > 0 ? say(.visits(day.visitsToday)) : nil,
    ].compactMap { $0 }
    if !held.isEmpty { parts.append(speaker.enumeration(held) + " " + say(.inTheDay)) }
    let late = day.sections.filter { $0.kind == .overdue }.reduce(0) { $0 + $1.rows.count + $1.folded }
    if late > 0 { parts.append(say(.lateThings(late))) }
    return parts.joined(separator: " · ")
  }

  /// The way to the other arrangement; none to the one that is shown.
  private func arrangement(_ arrangement: MyDay.Arrangement, _ text: MyDayText) -> Act? {
    guard day.arrangement != arrangement else { return nil }
    return Act(say(text), .link(address(arrangement: arrangement, isUnfolded: day.isUnfolded)))
  }

  private func write(_ section: MyDay.Section, _ html: HTML) {
    let total = section.rows.count + section.folded
    if total == 0 && (section.kind != .today || isQuiet) { return }
    html.heading(Heading(say(section.kind.title), count: total > 3 ? total : nil, id: section.kind.anchor))
    if section.rows.isEmpty && section.folded == 0 { html.empty(EmptyState(say(.noneToday))) }
    html.rows(RowList(section.rows.map(row)))
    if section.folded > 0 {
      let text: MyDayText = section.kind == .thisWeek ? .showMoreThisWeek(section.folded) : .showMore(section.folded)
      more(say(text), isUnfolded: true, section.kind.anchor, html)
    } else if day.isUnfolded, section.kind == .thisWeek {
      more(say(.showFewer), isUnfolded: false, section.kind.anchor, html)
    }
  }

  private func more(_ text: String, isUnfolded: Bool, _ anchor: String, _ html: HTML) {
    let address = address(arrangement: day.arrangement, isUnfolded: isUnfolded) + "#" + anchor
    html.p { html.a(.class("act"), .href(address)) { html.text(text) } }
  }

  private func write(_ group: MyDay.CitizenRows, _ html: HTML) {
    html.heading(
      Heading(
        group.citizen.text, count: group.rows.count > 1 ? group.rows.count : nil,
        link: Link(say(.open), Path.citizen(group.citizen.id))))
    html.rows(RowList(group.rows.map(row)))
  }

  /// The address of this page as it is arranged, so that a form that is opened comes back to it.
  func address(arrangement: MyDay.Arrangement, isUnfolded: Bool, goer: String? = nil) -> String {
    var parts: [String] = []
    if arrangement == .citizen { parts.append("efter=borger") }
    if isUnfolded { parts.append("alle=ja") }
    if let goer { parts.append("goer=" + Path.queryValue(goer)) }
    return Path.myDay + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
  }
}

extension MyDay.Section.Kind {
  var title: MyDayText {
    switch self {
    case .overdue: .overdue
    case .today: .today
    case .thisWeek: .thisWeek
    }
  }

  /// The heading's place on the page.
  var anchor: String {
    switch self {
    case .overdue: "skulle-vaere-sket"
    case .today: "i-dag"
    case .thisWeek: "i-denne-uge"
    }
  }
}
