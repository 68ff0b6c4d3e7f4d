import Markup

extension HTML {
  /// One bar divided by counts, each part with its count in it and its name under it.
  public func stackedBar(_ bar: StackedBar) {
    let total = max(bar.parts.reduce(0) { $0 + max($1.count, 0) }, 1)
    figure(.class("picture")) {
      svg(.class("stacked"), .role(.img), .ariaLabel(bar.text.sentence), .width(.percent(100)), .height(36)) {
        var left = 0.0
        for (index, part) in bar.parts.enumerated() where part.count > 0 {
          let width = Double(part.count) / Double(total) * 100
          rect(.class("part", also: partClass(index)), .x(.percent(left)), .y(0), .width(.percent(width)), .height(36))
          // A narrow part has no room for its number; the list below has it.
          if width >= 9 {
            words(
              "\(part.count)", .class("part-count", also: partClass(index)), .x(.percent(left + width / 2)), .y(23),
              .textAnchor(.middle))
          }
          left += width
        }
      }
      ul(.class("legend"), .role(.list)) {
        for (index, part) in bar.parts.enumerated() {
          li {
            svg(.class("swatch"), .width(14), .height(14), .ariaHidden()) {
              rect(.class("part", also: partClass(index)), .x(0), .y(0), .width(14), .height(14), .rx(2))
            }
            span {
              text("\(part.text): ")
              strong("\(part.count)")
            }
          }
        }
      }
      pictureFoot(bar.text)
    }
  }

  private func partClass(_ index: Int) -> StaticString {
    switch index {
    case 0: "one"
    case 1: "two-of"
    case 2: "three"
    case 3: "four"
    case 4: "five"
    default: "six"
    }
  }
}
