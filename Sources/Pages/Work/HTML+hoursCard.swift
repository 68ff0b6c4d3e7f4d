import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension HTML {
  /// Hours a week, the four kinds apart, with what is aimed at.
  func hoursCard(_ curve: Answers.HoursCurve, today: Day, _ speaker: any Speaker, links: [Link] = []) {
    let lines = curve.lines.filter { $0.steps.contains { $0.hours > 0 } }
    card(speaker.say(CitizenText.hoursAWeek), id: "timer") {
      guard !lines.isEmpty else {
        empty(EmptyState(speaker.say(CitizenText.noHours)))
        return self.links(links)
      }
      let range = speaker.fullDay(curve.from) + "–" + speaker.fullDay(curve.to)
      var told = lines.map { line in
        speaker.say(line.kind) + " " + line.steps.map { speaker.hours($0.hours) }.joined(separator: ", ")
      }
      told += curve.goalSteps.map { speaker.say(WorkText.goalBy(speaker.hours($0.hours), speaker.fullDay($0.day))) }
      // Goals that lie ahead are seen ahead.
      let to = max(curve.to, curve.goalSteps.last?.day ?? curve.to)
      hoursCurve(
        WebLook.HoursCurve(
          text: PictureText(
            sentence: speaker.say(CitizenText.hoursSentence(range, told.joined(separator: "; "))),
            tableText: speaker.say(CitizenText.asTable), table: hoursTable(curve, lines, today, speaker)),
          axis: timeAxis(curve.from, to, today: today, speaker),
          series: lines.map { line in
            WebLook.HoursCurve.Series(
              name: speaker.say(line.kind) + ": " + speaker.hours(line.steps.last?.hours ?? 0), line: line.kind.line,
              steps: line.steps.map { WebLook.HoursCurve.Step($0.day, $0.hours) }, until: min(curve.to, today))
          },
          goal: curve.goal.map {
            WebLook.HoursCurve.Goal(hours: $0, text: speaker.say(CitizenText.goalHours(speaker.hours($0))))
          },
          goalSteps: curve.goalSteps.map { WebLook.HoursCurve.Step($0.day, $0.hours) }))
      self.links(links)
    }
  }

  private func hoursTable(
    _ curve: Answers.HoursCurve, _ lines: [Answers.HoursCurve.Line], _ today: Day, _ speaker: any Speaker
  ) -> DataTable {
    func day(_ day: Day) -> String { speaker.day(day, readOn: today) }
    let rows: [[DataTable.Cell]] = lines.flatMap { line in
      line.steps.map { [.text(speaker.begin(line.kind)), .text(day($0.day)), .text(speaker.hours($0.hours))] }
    }
    let goals: [[DataTable.Cell]] = curve.goalSteps.map {
      [
        .text(speaker.sentenceCase(speaker.say(WorkText.goalBy(speaker.hours($0.hours), day($0.day))))),
        .text(day($0.day)), .text(speaker.hours($0.hours)),
      ]
    }
    return DataTable(
      id: "timer-tabel", caption: speaker.say(CitizenText.hoursAWeek), hidesCaption: true,
      columns: [
        .init(speaker.say(CitizenText.kindOfHours)), .init(speaker.say(CitizenText.from)),
        .init(speaker.say(CitizenText.hoursAWeek), isNumber: true),
      ], rows: rows + goals, isTall: rows.count > 20)
  }

  /// What says that hours fall, with what it was made of; nothing where nothing does.
  func signs(_ curve: Answers.HoursCurve, today: Day, _ speaker: any Speaker, link: Link? = nil) {
    guard !curve.signs.isEmpty else { return }
    func say(_ text: WorkText) -> String { speaker.say(text) }
    let told = curve.signs.map { sign in
      switch sign {
      case .fewHours(let spell, let weeks):
        let numbers = weeks.map { speaker.say(WorkText.week).lowercased() + " \(ISOWeek($0).number)" }
        return say(.signFew(curve.companies[spell] ?? "", numbers.joined(separator: ", ")))
      case .fewerPaid(let before, let now): return say(.signFewer(speaker.hours(before), speaker.hours(now)))
      case .monthBelow(let company, let month, let registered, let expected):
        return say(
          .signMonth(
            curve.companies[company.description] ?? company.description, speaker.month(month.month),
            speaker.hours(registered), speaker.hours(expected)))
      }
    }
    notice(say(.signs) + ".", told.joined(separator: " ") + " " + say(.signAct), link)
  }
}

/// Time from left to right with the months' names: every month, or every third where there are many.
func timeAxis(_ from: Day, _ to: Day, today: Day, _ speaker: any Speaker) -> TimeAxis {
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
    from: from, to: to, today: from <= today && today <= to ? today : nil,
    todayText: speaker.say(CitizenText.today), marks: marks)
}
