import Almanac
import Markup

extension HTML {
  /// A lane for each thing that runs over time, its name above it.
  public func lanes(_ lanes: Lanes) {
    let laneHeight = 46.0
    let top = 26.0
    let bottom = top + laneHeight * Double(lanes.lanes.count)
    picture(lanes.text) {
      if !lanes.legend.isEmpty { legend(lanes.legend) }
    } drawing: {
      div(.class("ungutter")) {
        plot(lanes.text.sentence, height: Int(bottom) + 30) {
          for (index, lane) in lanes.lanes.enumerated() {
            bars(lane, axis: lanes.axis, middle: top + laneHeight * Double(index) + 30)
          }
          line(.class("grid base"), .x1(0), .x2(.percent(100)), .y1(.units(bottom + 2)), .y2(.units(bottom + 2)))
          todayLine(lanes.axis, from: 20, to: bottom + 6)
          // Names and marks last: they stand over the line of today, not under it.
          for (index, lane) in lanes.lanes.enumerated() {
            let laneTop = top + laneHeight * Double(index)
            words(lane.name, .class("lane-name"), .x(0), .y(.units(laneTop + 14)))
            for mark in lane.marks where mark.day >= lanes.axis.from && mark.day <= lanes.axis.to {
              pictureMark(mark.status, place: lanes.axis.place(mark.day), top: laneTop + 22)
            }
          }
          axisNames(lanes.axis.marks.map { ($0.text, lanes.axis.place($0.day)) }, y: bottom + 24)
        }
      }
    }
  }

  private func bars(_ lane: Lanes.Lane, axis: TimeAxis, middle: Double) {
    line(.class("grid"), .x1(0), .x2(.percent(100)), .y1(.units(middle)), .y2(.units(middle)))
    for bar in lane.bars {
      let left = axis.place(bar.from)
      // A bar of one day is still seen.
      let width = max(axis.place(bar.to) - left, 0.6)
      rect(
        .class("bar", also: bar.look.className), .x(.percent(left)), .y(.units(middle - 6)), .width(.percent(width)),
        .height(12),
        .rx(3))
    }
  }

  private func legend(_ entries: [Lanes.LegendEntry]) {
    ul(.class("legend"), .role(.list)) {
      for entry in entries {
        li {
          switch entry {
          case .bar(let look, let word):
            svg(.class("swatch"), .width(30), .height(14), .ariaHidden()) {
              rect(.class("bar", also: look.className), .x(1), .y(1), .width(28), .height(12), .rx(3))
            }
            text(word)
          case .mark(let status, let word): statusMark(status, word)
          }
        }
      }
    }
  }
}

extension Lanes.Look {
  var className: StaticString {
    switch self {
    case .held: "held"
    case .agreed: "agreed"
    case .paused: "paused"
    }
  }
}
