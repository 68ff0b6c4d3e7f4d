import Almanac

/// Keys of states, and durations that facts agree on.
extension Evaluator {
  @inline(__always)
  func keyOfRow(node: Int, row: Int32) -> UInt32 { canonical[Int(value(keyColumns[node], row))] }

  /// Where the open interval of a key stands among the intervals at hand; -1 where none is open.
  @inline(__always)
  func openPlace(ofKey key: UInt32) -> Int32 { openOfKey[Int(key)] }

  @inline(__always)
  func setOpenPlace(ofKey key: UInt32, _ place: Int32) { openOfKey[Int(key)] = place }

  /// The span that a row agrees on; nil where its value is neither a duration nor a whole number of days, or is 0.
  func agreedSpan(rule: Int, row: Int32) -> Span? {
    let value = value(agreementColumns[rule], row)
    guard value != 0 else { return nil }
    if let known = spanOfValue[value] { return known }
    let duration = symbols.values[value].flatMap(Evaluator.agreedDuration)
    spanOfValue[value] = .some(duration.map(Span.init))
    return duration.map(Span.init)
  }

  /// An agreed duration: `14 days` as a text, or a whole number of days; at least 1.
  static func agreedDuration(_ value: FactValue) -> CalendarDuration? {
    switch value {
    case .number(let number) where number >= 1 && number == number.rounded() && number <= 365_250:
      CalendarDuration(Int(number), .days)
    case .text(let text): CalendarDuration(text).flatMap { $0.isZero ? nil : $0 }
    case .number, .truth, .list: nil
    }
  }
}
