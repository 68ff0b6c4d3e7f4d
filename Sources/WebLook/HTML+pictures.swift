import Markup

// What the pictures share. A plot is as wide as its room and keeps its letters' size: places are hundredths of the width,
// and only lines are stretched. Each picture carries a sentence, and its numbers as a table under it.

extension HTML {
  /// A picture drawn as SVG, with what must stand around it.
  func picture(_ words: PictureText, legend: () -> Void = {}, drawing: () -> Void) {
    figure(.class("picture")) {
      legend()
      drawing()
      pictureFoot(words)
    }
  }

  /// The caption and the table.
  func pictureFoot(_ words: PictureText) {
    if !words.caption.isEmpty { figcaption { phrases(words.caption) } }
    details(.class("table-fold")) {
      summary(words.tableText)
      dataTable(words.table)
    }
  }

  /// The plot's own surface, so many pixels high.
  func plot(_ sentence: String, height: Int, content: () -> Void) {
    svg(
      .class("chart"), .role(.img), .ariaLabel(sentence), .width(.percent(100)), .height(.units(Double(height))),
      content: content)
  }

  /// Room where lines are stretched to the width: 1000 units across.
  func stretchedLines(height: Int, content: () -> Void) {
    svg(
      .viewBox(1000, height), .width(.percent(100)), .height(.units(Double(height))), .stretched(), .class("lines"),
      content: content)
  }

  /// Names under an axis at a height.
  func axisNames(_ labels: [(text: String, place: Double)], y: Double) {
    for label in AxisLabels.fitting(labels) {
      words(
        label.text, .class("name", also: label.room.className), .x(.percent(label.place)), .y(.units(y)),
        .textAnchor(.middle))
    }
  }

  /// Whole numbers at the left, each with its line.
  func scale(_ ticks: [Int], y: (Double) -> Double) {
    for tick in ticks {
      let height = y(Double(tick))
      line(
        .class("grid", also: tick == 0 ? "base" : nil), .x1(0), .x2(.percent(100)), .y1(.units(height)),
        .y2(.units(height)))
      words("\(tick)", .x(-8), .y(.units(height + 5)), .textAnchor(.end))
    }
  }

  /// The line of the day today, named at the top.
  func todayLine(_ axis: TimeAxis, from top: Double, to bottom: Double) {
    guard let today = axis.today, today >= axis.from, today <= axis.to else { return }
    let place = axis.place(today)
    line(.class("today"), .x1(.percent(place)), .x2(.percent(place)), .y1(.units(top)), .y2(.units(bottom)))
    // Near an end the name hangs inwards.
    let anchor: TextAnchor = place < 12 ? .start : place > 88 ? .end : .middle
    words(axis.todayText, .class("today-name"), .x(.percent(place)), .y(.units(top - 4)), .textAnchor(anchor))
  }

  /// A status mark in a picture, its middle at a place.
  func pictureMark(_ status: Status, place: Double, top: Double) {
    // The room is drawn half its width to the left, so that the shape stands on its day at any width.
    svg(
      .class("shape", also: status.className), .x(.percent(place)), .y(.units(top)), .width(16), .height(16),
      .centredViewBox(16, 16)
    ) {
      rect(.class("behind"), .x(-1), .y(-1), .width(18), .height(18), .rx(9))
      path(.d(status.outline))
    }
  }
}

extension AxisLabels.Room {
  var className: StaticString? {
    switch self {
    case .always: nil
    case .wide: "wide"
    case .narrow: "narrow"
    }
  }
}
