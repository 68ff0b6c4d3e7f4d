extension DanishTime {
  /// The Danish day of a timestamp written as XML Schema or ISO 8601 (extended form) write it.
  ///
  /// `2011-10-11T13:45:40.276+02:00`, with `Z`, `+0200` or `+02` for the offset; seconds and their fraction may be
  /// left out, and a blank may stand for `T`. A date alone is that day.
  ///
  /// Without an offset the time is Danish and the day is the one written. With one, the day is the one Danish
  /// calendars showed at that instant. `24:00:00` is the midnight that begins the next day. A leap second (`:60`) is
  /// read as the second before it. Offsets run to 14 hours, as in XML Schema. Anything else is nil, and so is an
  /// instant outside the calendar.
  public static func day(ofTimestamp bytes: UnsafeBufferPointer<UInt8>) -> Day? {
    guard let base = bytes.baseAddress, bytes.count >= 10, let written = Day(isoBytes: base, count: 10) else {
      return nil
    }
    if bytes.count == 10 { return written }
    var reader = TimestampReader(bytes: bytes, position: 10)
    guard reader.skip(UInt8(ascii: "T")) || reader.skip(UInt8(ascii: " ")), let time = reader.time() else { return nil }
    if reader.isAtEnd {
      let number = Int(written.number) + time / 86_400
      return number <= Int(Day.latest.number) ? Day(unchecked: Int32(number)) : nil
    }
    guard let ahead = reader.offset(), reader.isAtEnd else { return nil }
    let instant = Int(written.number) * 86_400 + time - ahead
    guard (start(of: .earliest)..<start(of: .latest) + 86_400).contains(instant) else { return nil }
    return day(atUTC: instant)
  }

  /// The same, of a text.
  public static func day(ofTimestamp text: some StringProtocol) -> Day? {
    var text = String(text)
    return text.withUTF8 { day(ofTimestamp: $0) }
  }
}

/// Reads the parts of a timestamp one after another.
private struct TimestampReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int

  var isAtEnd: Bool { position == bytes.count }

  /// Steps over a byte if it is the one that comes next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Two digits.
  mutating func pair() -> Int? {
    guard position + 2 <= bytes.count else { return nil }
    let tens = bytes[position] &- 48
    let ones = bytes[position + 1] &- 48
    guard tens <= 9, ones <= 9 else { return nil }
    position += 2
    return Int(tens) * 10 + Int(ones)
  }

  /// `hh:mm`, `hh:mm:ss` or `hh:mm:ss.f…` as seconds after midnight.
  mutating func time() -> Int? {
    let colon = UInt8(ascii: ":")
    guard let hour = pair(), hour <= 24, skip(colon), let minute = pair(), minute <= 59 else { return nil }
    var second = 0
    var isFractionZero = true
    if skip(colon) {
      guard let value = pair(), value <= 60 else { return nil }
      second = value
      if skip(UInt8(ascii: ".")) {
        let start = position
        while position < bytes.count, bytes[position] &- 48 <= 9 {
          if bytes[position] != 48 { isFractionZero = false }
          position += 1
        }
        guard position > start else { return nil }
      }
    }
    if hour == 24, minute != 0 || second != 0 || !isFractionZero { return nil }
    return hour * 3600 + minute * 60 + min(second, 59)
  }

  /// `Z`, `±hh:mm`, `±hhmm` or `±hh` as seconds ahead of UTC.
  mutating func offset() -> Int? {
    if skip(UInt8(ascii: "Z")) { return 0 }
    let sign: Int
    if skip(UInt8(ascii: "+")) {
      sign = 1
    } else if skip(UInt8(ascii: "-")) {
      sign = -1
    } else {
      return nil
    }
    guard let hours = pair() else { return nil }
    var minutes = 0
    if !isAtEnd {
      _ = skip(UInt8(ascii: ":"))
      guard let value = pair(), value <= 59 else { return nil }
      minutes = value
    }
    let ahead = hours * 3600 + minutes * 60
    return ahead <= 14 * 3600 ? sign * ahead : nil
  }
}
