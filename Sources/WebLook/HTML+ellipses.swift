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
        var taken: [Int: Int] = [:]
        for mark in ellipses.marks {
          let (x, y) = mark.place
          let before = taken[x &* 1000 &+ y, default: 0]
          taken[x &* 1000 &+ y] = before + 1
          // To the right, to the left, further to the right …
          let shifted = x + (before % 2 == 0 ? -1 : 1) * (before + 1) / 2 * 30
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
