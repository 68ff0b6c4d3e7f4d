import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension PlanView {
  /// So many days are shown before today.
  private static let shownDays = 365

  /// Efforts beside the way to a job, in lanes under the company effort, with those that are waited for.
  func writeEfforts(_ html: HTML) {
    let from = today.adding(days: -PlanView.shownDays)
    let shown = citizen.efforts.all.filter { ($0.to ?? today) >= from }
    html.card(say(.efforts), id: "indsatser") {
      if shown.isEmpty {
        html.empty(EmptyState(say(.noEfforts)))
      } else {
        html.p(
          say(.effortsNow(citizen.efforts.running.count, citizen.efforts.providers, citizen.efforts.waiting.count)))
        html.lanes(lanes(shown, from))
        html.entries(shown.filter { $0.to == nil }.map(open))
      }
      if mayWrite { html.links([link(.effort, .addEffort, to: "indsatser")]) }
    }
  }

  private func name(_ effort: ParallelEffort) -> String {
    speaker.begin(effort.kind) + (effort.provider.map { " · " + $0 } ?? "")
  }

  private func standing(_ effort: ParallelEffort) -> String {
    if effort.isWaiting { return say(.waiting) }
    return say(effort.isRunning ? .underWay : .over)
  }

  private func days(_ effort: ParallelEffort) -> String {
    if effort.isWaiting, let awaited = effort.awaited { return say(.waitingSince(day(awaited))) }
    guard let from = effort.from ?? effort.awaited else { return "" }
    return effort.to.map { say(.fromTo(day(from), day($0))) } ?? say(.sinceDay(day(from)))
  }

  private func open(_ effort: ParallelEffort) -> [Phrase] {
    var phrases: [Phrase] = [
      .strong(name(effort)),
      .text(" · " + ([days(effort), effort.purpose] as [String?]).compactMap { $0 }.joined(separator: " · ")),
    ]
    guard mayWrite else { return phrases }
    let values = "indsats-id=\(Path.queryValue(effort.effort.description))&"
    if effort.isWaiting {
      phrases += [.text(" · "), .link(say(.begun), href: address(.effortBegun, values: values, to: "indsatser"))]
    }
    return phrases + [
      .text(" · "),
      .link(speaker.say(SupplierStaffText.toSupplier), href: Path.supplier(id, effort.effort)),
      .text(" · "),
      .link(
        say(effort.isWaiting ? .notWaiting : .ended), href: address(.effortEnded, values: values, to: "indsatser")),
    ]
  }

  private func lanes(_ efforts: [ParallelEffort], _ from: Day) -> WebLook.Lanes {
    let company = citizen.placements.filter { ($0.ended ?? today) >= from && $0.from <= today }
    let first = WebLook.Lanes.Lane(
      say(.companyLane),
      bars: company.map { .init(from: max(from, $0.from), to: min(today, $0.ended ?? today), look: .held) })
    let rest = efforts.map { effort in
      var bars: [WebLook.Lanes.Bar] = []
      if let awaited = effort.awaited {
        bars.append(.init(from: max(from, awaited), to: effort.from ?? effort.to ?? today, look: .agreed))
      }
      if let began = effort.from {
        bars.append(.init(from: max(from, began), to: effort.to ?? today, look: .held))
      }
      return WebLook.Lanes.Lane(name(effort), bars: bars)
    }
    var legend: [WebLook.Lanes.LegendEntry] = [.bar(.held, say(.underWay))]
    if efforts.contains(where: { $0.awaited != nil }) { legend.append(.bar(.agreed, say(.waiting))) }
    return WebLook.Lanes(
      text: PictureText(
        sentence: say(.effortsSentence), tableText: say(.asTable),
        table: DataTable(
          id: "indsatser-tabel", caption: say(.efforts), hidesCaption: true,
          columns: [.init(say(.effortColumn)), .init(say(.stateColumn)), .init(say(.byColumn))],
          rows: efforts.map { [.text(name($0)), .text(standing($0)), .text(days($0))] }, stacks: true)),
      axis: axis(from), lanes: [first] + rest, legend: legend)
  }

  /// A year up to today, with every third month's name.
  private func axis(_ from: Day) -> TimeAxis {
    var marks: [TimeAxis.Mark] = []
    var (year, month, _) = from.parts
    while let first = Day(year: year, month: month, day: 1), first <= today {
      if first >= from, (month - 1) % 3 == 0 {
        marks.append(TimeAxis.Mark(first, month == 1 ? "\(year)" : String(speaker.month(month).prefix(3))))
      }
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return TimeAxis(from: from, to: today, marks: marks)
  }
}
