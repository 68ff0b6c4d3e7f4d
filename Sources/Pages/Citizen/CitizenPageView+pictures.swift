import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension CitizenPageView {
  /// Talks, efforts, placements and paid hours over time.
  func writeLanes(_ html: HTML) {
    let lanes = citizen.lanes.lanes.filter { !$0.bars.isEmpty || !$0.dots.isEmpty }
    html.card(say(.overTime), id: "over-tid") {
      guard !lanes.isEmpty else { return html.empty(EmptyState(say(.nothingOverTime))) }
      let sentence = say(.overTimeSentence(speaker.fullDay(citizen.lanes.from), speaker.fullDay(citizen.lanes.to)))
      html.lanes(
        WebLook.Lanes(
          text: PictureText(sentence: sentence, tableText: say(.asTable), table: table(lanes)),
          axis: axis(citizen.lanes.from, citizen.lanes.to), lanes: lanes.map(lane), legend: legend(lanes)))
    }
  }

  private func lane(_ lane: Answers.Lanes.Lane) -> WebLook.Lanes.Lane {
    WebLook.Lanes.Lane(
      say(lane.kind.text),
      bars: lane.bars.map { bar in
        WebLook.Lanes.Bar(
          from: bar.from, to: bar.to ?? citizen.lanes.to, look: lane.kind == .absence ? .paused : .held)
      },
      marks: lane.dots.map { WebLook.Lanes.Mark($0.day, .met) })
  }

  private func legend(_ lanes: [Answers.Lanes.Lane]) -> [WebLook.Lanes.LegendEntry] {
    var legend: [WebLook.Lanes.LegendEntry] = []
    if lanes.contains(where: { !$0.dots.isEmpty }) { legend.append(.mark(.met, say(.held))) }
    if lanes.contains(where: { $0.kind != .absence && !$0.bars.isEmpty }) { legend.append(.bar(.held, say(.goesOn))) }
    if lanes.contains(where: { $0.kind == .absence }) { legend.append(.bar(.paused, say(.paused))) }
    return legend
  }

  private func table(_ lanes: [Answers.Lanes.Lane]) -> DataTable {
    var rows: [(day: Day, cells: [DataTable.Cell])] = []
    for lane in lanes {
      for bar in lane.bars {
        let what = [bar.kind.map { speaker.value($0) } ?? speaker.noun(bar.fact), bar.company].compactMap { $0 }
        rows.append(
          (
            bar.from,
            [
              .text(say(lane.kind.text)), .text(what.joined(separator: ", ")), .text(day(bar.from)),
              .text(bar.to.map(day) ?? say(.goesOn)),
            ]
          ))
      }
      for dot in lane.dots {
        let what = speaker.noun(dot.fact) + (dot.form.map { " " + speaker.text($0.within) } ?? "")
        rows.append((dot.day, [.text(say(lane.kind.text)), .text(what), .text(day(dot.day)), .text(day(dot.day))]))
      }
    }
    return DataTable(
      id: "over-tid-tabel", caption: say(.overTime), hidesCaption: true,
      columns: [.init(say(.lane)), .init(say(.what)), .init(say(.from)), .init(say(.to))],
      rows: rows.sorted { $0.day > $1.day }.map(\.cells), isTall: rows.count > 20)
  }

  /// Hours a week, the four kinds apart.
  func writeHours(_ html: HTML) {
    let curve = citizen.hours
    let lines = curve.lines.filter { $0.steps.contains { $0.hours > 0 } }
    html.card(say(.hoursAWeek), id: "timer") {
      guard !lines.isEmpty else { return html.empty(EmptyState(say(.noHours))) }
      let range = speaker.fullDay(curve.from) + "–" + speaker.fullDay(curve.to)
      let told = lines.map { line in
        speaker.say(line.kind) + " " + line.steps.map { speaker.hours($0.hours) }.joined(separator: ", ")
      }
      html.hoursCurve(
        WebLook.HoursCurve(
          text: PictureText(
            sentence: say(.hoursSentence(range, told.joined(separator: "; "))), tableText: say(.asTable),
            table: table(lines)),
          axis: axis(curve.from, curve.to),
          series: lines.map { line in
            WebLook.HoursCurve.Series(
              name: speaker.say(line.kind) + ": " + speaker.hours(line.steps.last?.hours ?? 0), line: line.kind.line,
              steps: line.steps.map { WebLook.HoursCurve.Step($0.day, $0.hours) }, until: min(curve.to, today))
          },
          goal: curve.goal.map { WebLook.HoursCurve.Goal(hours: $0, text: say(.goalHours(speaker.hours($0)))) }))
    }
  }

  private func table(_ lines: [Answers.HoursCurve.Line]) -> DataTable {
    DataTable(
      id: "timer-tabel", caption: say(.hoursAWeek), hidesCaption: true,
      columns: [.init(say(.kindOfHours)), .init(say(.from)), .init(say(.hoursAWeek), isNumber: true)],
      rows: lines.flatMap { line in
        line.steps.map { [.text(speaker.begin(line.kind)), .text(day($0.day)), .text(speaker.hours($0.hours))] }
      })
  }

  /// Time from left to right with the months' names: every month, or every third where there are many.
  private func axis(_ from: Day, _ to: Day) -> TimeAxis {
    let step = from.days(to: to) > 430 ? 3 : 1
    var marks: [TimeAxis.Mark] = []
    var (year, month, _) = from.parts
    while let first = Day(year: year, month: month, day: 1), first <= to {
      if first >= from, (month - 1) % step == 0 {
        marks.append(TimeAxis.Mark(first, month == 1 ? "\(year)" : String(speaker.month(month).prefix(3))))
      }
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    return TimeAxis(
      from: from, to: to, today: from <= today && today <= to ? today : nil, todayText: say(.today), marks: marks)
  }
}

extension Answers.Lanes.Lane.Kind {
  var text: CitizenText {
    switch self {
    case .contacts: .laneContacts
    case .efforts: .laneEfforts
    case .placements: .lanePlacements
    case .paidHours: .lanePaidHours
    case .absence: .laneAbsence
    }
  }
}

extension KindOfHours {
  /// The line that each kind is drawn with.
  var line: WebLook.HoursCurve.Line {
    switch self {
    case .ordinaryPaid: .paid
    case .subsidised: .subsidised
    case .unpaidPlacement: .internship
    case .flexJob: .other
    }
  }
}
