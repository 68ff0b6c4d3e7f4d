import Almanac
import Markup

extension HTML {
  /// Hours a week as steps, the goal as a dashed line, today as an upright one.
  public func hoursCurve(_ curve: HoursCurve) {
    let largest = curve.series.flatMap(\.steps).map(\.hours).max() ?? 0
    let aimed = curve.goalSteps.map(\.hours).max() ?? 0
    let ticks = Scale.ticks(upTo: max(largest, aimed, curve.goal?.hours ?? 0))
    let top = 44.0
    let bottom = 220.0
    let full = Double(ticks.last ?? 1)
    func y(_ hours: Double) -> Double { bottom - Scale.share(hours, of: full) * (bottom - top) }

    picture(curve.text) {
      ul(.class("legend"), .role(.list)) {
        for series in curve.series {
          li {
            svg(.class("swatch"), .width(30), .height(12), .ariaHidden()) {
              line(.class("line-of", also: series.line.className), .x1(0), .x2(30), .y1(6), .y2(6))
            }
            text(series.name)
          }
        }
      }
    } drawing: {
      plot(curve.text.sentence, height: 250) {
        scale(ticks, y: y)
        stretchedLines(height: 250) {
          if !curve.goalSteps.isEmpty { path(.class("goal-steps"), .d(goals(curve, y: y))) }
          for series in curve.series {
            path(.class("line-of", also: series.line.className), .d(steps(series, axis: curve.axis, y: y)))
          }
        }
        if let goal = curve.goal { self.goal(goal, axis: curve.axis, y: y(goal.hours)) }
        todayLine(curve.axis, from: 22, to: bottom + 4)
        axisNames(curve.axis.marks.map { ($0.text, curve.axis.place($0.day)) }, y: bottom + 24)
      }
    }
  }

  /// From where the first line stands today to each goal by its day.
  private func goals(_ curve: HoursCurve, y: (Double) -> Double) -> String {
    let axis = curve.axis
    let start = axis.today ?? axis.from
    let now = curve.series.first?.steps.filter { $0.from <= start }.max { $0.from < $1.from }?.hours ?? 0
    var commands = "M\(Int(axis.place(start) * 10)) \(Int(y(now) + 0.5))"
    for step in curve.goalSteps.sorted(by: { $0.from < $1.from }) where step.from >= start {
      commands += "L\(Int(axis.place(step.from) * 10)) \(Int(y(step.hours) + 0.5))"
    }
    return commands
  }

  private func goal(_ goal: HoursCurve.Goal, axis: TimeAxis, y: Double) {
    line(.class("goal"), .x1(0), .x2(.percent(100)), .y1(.units(y)), .y2(.units(y)))
    if let day = goal.day { circle(.class("goal-dot"), .cx(.percent(axis.place(day))), .cy(.units(y)), .r(4)) }
    words(goal.text, .class("goal-name"), .x(.percent(100)), .y(.units(y - 7)), .textAnchor(.end))
  }

  private func steps(_ series: HoursCurve.Series, axis: TimeAxis, y: (Double) -> Double) -> String {
    let end = axis.place(series.until ?? axis.today ?? axis.to)
    var commands = ""
    for (index, step) in series.steps.sorted(by: { $0.from < $1.from }).enumerated() {
      let place = axis.place(step.from)
      guard place <= end else { break }
      let x = Int(place * 10)
      let height = Int(y(step.hours) + 0.5)
      commands += index == 0 ? "M\(x) \(height)" : "H\(x)V\(height)"
    }
    return commands.isEmpty ? "M0 0" : commands + "H\(Int(end * 10))"
  }
}

extension HoursCurve.Line {
  var className: StaticString {
    switch self {
    case .paid: "paid"
    case .subsidised: "subsidised"
    case .internship: "internship"
    case .other: "other"
    }
  }
}
