import Markup

extension HTML {
  /// A number month by month; broken where nothing is known.
  public func monthLine(_ chart: MonthLine) {
    let ticks = Scale.ticks(upTo: max(chart.top, chart.points.compactMap(\.value).max() ?? 0))
    let full = Double(ticks.last ?? 1)
    let top = 22.0
    let bottom = 140.0
    let last = max(chart.points.count - 1, 1)
    func y(_ value: Double) -> Double { bottom - Scale.share(value, of: full) * (bottom - top) }
    func x(_ index: Int) -> Double { Double(index) / Double(last) * 100 }

    picture(chart.text) {
    } drawing: {
      plot(chart.text.sentence, height: 170) {
        scale(ticks, y: y)
        stretchedLines(height: 170) { path(.class("line-of paid"), .d(monthPath(chart.points, x: x, y: y))) }
        for (index, point) in chart.points.enumerated() {
          if let value = point.value { circle(.class("point"), .cx(.percent(x(index))), .cy(.units(y(value))), .r(3)) }
        }
        if let index = chart.points.lastIndex(where: { $0.value != nil }), let value = chart.points[index].value {
          let height = y(value)
          // Over the point where there is room, else under it.
          words(
            chart.lastText, .class("value"), .x(.percent(x(index))),
            .y(.units(height < 40 ? height + 22 : height - 10)),
            .textAnchor(x(index) < 12 ? .start : .end))
        }
        axisNames(chart.points.enumerated().map { ($0.element.month, x($0.offset)) }, y: bottom + 24)
      }
    }
  }

  private func monthPath(_ points: [MonthLine.Point], x: (Int) -> Double, y: (Double) -> Double) -> String {
    var commands = ""
    var isBroken = true
    for (index, point) in points.enumerated() {
      if let value = point.value {
        commands += "\(isBroken ? "M" : "L")\(Int(x(index) * 10)) \(Int(y(value) + 0.5))"
        isBroken = false
      } else {
        isBroken = true
      }
    }
    return commands.isEmpty ? "M0 0" : commands
  }
}
