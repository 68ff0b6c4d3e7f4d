import Markup

extension HTML {
  /// Three ellipses and the marks in them. Marks of one field stand beside each other.
  public func ellipses(_ ellipses: Ellipses) {
    figure(.class("picture")) {
      svg(.class("ellipses"), .role(.img), .ariaLabel(ellipses.text.sentence), .viewBox(400, 292)) {
        for (x, y) in [(145, 115), (255, 115), (200, 185)] {
          path(.class("oval"), .d("M\(x - 115) \(y)a115 80 0 1 0 230 0a115 80 0 1 0 -230 0z"))
        }
        words(ellipses.left, .x(78), .y(20), .textAnchor(.middle))
        words(ellipses.right, .x(322), .y(20), .textAnchor(.middle))
        words(ellipses.below, .x(200), .y(286), .textAnchor(.middle))
        let fields = Dictionary(grouping: ellipses.marks.indices) {
          [ellipses.marks[$0].place.x, ellipses.marks[$0].place.y]
        }
        for (number, mark) in ellipses.marks.enumerated() {
          let (x, y) = mark.place
          let beside = fields[[x, y]] ?? []
          // Marks of one field stand beside each other round its middle.
          let shifted = x + ((beside.firstIndex(of: number) ?? 0) * 2 - beside.count + 1) * 15
          circle(.class("oval-mark"), .cx(.units(Double(shifted))), .cy(.units(Double(y))), .r(13))
          words(
            mark.letter, .class("oval-letter"), .x(.units(Double(shifted))), .y(.units(Double(y + 6))),
            .textAnchor(.middle))
        }
      }
      pictureFoot(ellipses.text)
    }
  }
}
