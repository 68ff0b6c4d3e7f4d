/// Numbers and hours as Danish extracts write them.
enum NumberReading {
  private static let units = ["timer", "time", "t.", "t", "kr.", "kr", "dkk", "%", "pct.", "pct", "min.", "min"]

  static func number(_ text: String) -> CellValue {
    var digits = text.lowercased()
    for unit in units where digits.hasSuffix(unit) {
      digits = String(digits.dropLast(unit.count))
      break
    }
    digits.removeAll { $0.isWhitespace || $0 == "'" }
    var isNegative = false
    if digits.hasPrefix("-") || digits.hasPrefix("\u{2212}") {
      isNegative = true
      digits.removeFirst()
    }
    let bad = CellValue.bad(.notANumber(CellReader.shown(text)))
    guard !digits.isEmpty, digits.utf8.count <= 20,
      digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E })
    else { return bad }
    let halves = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = halves.first else { return bad }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    let areThousands = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3) ~= groups[0].count
    let plain: String
    if groups.count == 1 {
      plain = digits.replacing(",", with: ".")
    } else if halves.count == 2 || groups.count > 2 {
      guard areThousands else { return bad }
      plain = groups.joined() + (halves.count == 2 ? "." + halves[1] : "")
    } else if areThousands {
      // 1.250 may be a thousand and more, or one and a quarter.
      return .bad(.ambiguousNumber(CellReader.shown(text)))
    } else {
      plain = digits
    }
    guard let first = plain.utf8.first, (48...57).contains(first), plain.last != ".", let value = Double(plain),
      value.isFinite
    else { return bad }
    return .number(isNegative ? -value : value)
  }

  /// `7:24` is 7.4 hours, and so is `7,4`.
  static func hours(_ text: String) -> CellValue {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count > 1 else {
      if case .bad(.notANumber(let shown)) = number(text) { return .bad(.notHours(shown)) }
      return number(text)
    }
    guard parts.count <= 3, let hours = whole(parts[0]), let minutes = whole(parts[1]), minutes < 60 else {
      return .bad(.notHours(CellReader.shown(text)))
    }
    if parts.count == 3, whole(parts[2]).map({ $0 >= 60 }) ?? true { return .bad(.notHours(CellReader.shown(text))) }
    return .number(rounded(Double(hours) + Double(minutes) / 60))
  }

  /// Hours to a hundredth: seconds are nobody's concern.
  static func rounded(_ hours: Double) -> Double { (hours * 100).rounded() / 100 }

  private static func whole(_ text: Substring) -> Int? {
    guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
