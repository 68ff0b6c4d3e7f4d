/// Which names stand under an axis, so that none runs into its neighbour.
///
/// A picture is as wide as its room, so this is worked out twice: for a phone and for a wide page. The stylesheet shows
/// the names that fit the room there is.
struct AxisLabels {
  struct Label: Equatable {
    var text: String
    /// In hundredths of the width.
    var place: Double
    var room: Room
  }

  /// In which widths a name stands.
  enum Room: Equatable { case always, wide, narrow }

  /// The least width of a plot on a phone of 390 px, and where a wide plot begins; px. The stylesheet's container
  /// query holds the second.
  static let narrowWidth = 250.0
  static let wideWidth = 480.0
  /// About how wide a letter of 14 px is; generous, since system fonts differ.
  static let letterWidth = 8.4
  static let gap = 8.0

  static func fitting(_ labels: [(text: String, place: Double)]) -> [Label] {
    let narrow = kept(labels, width: narrowWidth)
    let wide = kept(labels, width: wideWidth)
    return labels.indices.compactMap { index in
      guard narrow.contains(index) || wide.contains(index) else { return nil }
      let room: Room = !wide.contains(index) ? .narrow : narrow.contains(index) ? .always : .wide
      return Label(text: labels[index].text, place: labels[index].place, room: room)
    }
  }

  private static func kept(_ labels: [(text: String, place: Double)], width: Double) -> Set<Int> {
    var taken = -Double.infinity
    var kept: Set<Int> = []
    for (index, label) in labels.enumerated() {
      let length = Double(label.text.count) * letterWidth
      let left = label.place / 100 * width - length / 2
      guard left >= taken + gap else { continue }
      kept.insert(index)
      taken = left + length
    }
    return kept
  }
}

/// The lines of a scale from 0 upwards: whole numbers with even steps.
enum Scale {
  /// A value as a share of the top of its scale, 0 to 1; what is not a number counts as 0.
  static func share(_ value: Double, of top: Double) -> Double {
    guard value.isFinite, top > 0 else { return value == .infinity ? 1 : 0 }
    return min(max(value / top, 0), 1)
  }

  /// 0 and at most five more, the last at least as large as the value.
  static func ticks(upTo value: Double) -> [Int] {
    let top = value.isFinite ? min(max(value, 1), 1e9) : 1
    var step = 1
    while Double(step) * 4 < top {
      // 1, 2, 5, 10, 20, 50 …
      let leading = Int(String(String(step).prefix(1))) ?? 1
      step = leading == 2 ? step / 2 * 5 : step * 2
    }
    let whole = Int(top / Double(step))
    let count = Double(whole * step) < top ? whole + 1 : whole
    return Array(stride(from: 0, through: step * count, by: step))
  }
}
