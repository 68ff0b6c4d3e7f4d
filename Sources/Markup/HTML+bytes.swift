extension HTML {
  func append(_ byte: UInt8) {
    room(for: 1).pointee = byte
    advance(1)
  }

  /// Bytes known when the program was written.
  func append(_ text: StaticString) {
    text.withUTF8Buffer { append(copying: $0) }
  }

  /// A string as it stands.
  func append(string: String) {
    var string = string
    string.withUTF8 { append(copying: $0) }
  }

  private func append(copying source: UnsafeBufferPointer<UInt8>) {
    guard let base = source.baseAddress else { return }
    room(for: source.count).initialize(from: base, count: source.count)
    advance(source.count)
  }

  /// A whole number in digits.
  func append(_ number: Int) {
    if number >= 0 && number < 10 {
      append(48 + UInt8(number))
    } else {
      append(string: String(number))
    }
  }

  /// A number with at most two decimals and a point, as SVG reads it. What is not a number becomes 0.
  func append(_ number: Double) {
    guard number.isFinite, abs(number) < 1e12 else { return append(0) }
    // Half a hundredth is added instead of `rounded()`, which would need the C library of mathematics.
    let hundredths = Int(number * 100 + (number < 0 ? -0.5 : 0.5))
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    let size = abs(hundredths)
    append(size / 100)
    let rest = size % 100
    guard rest > 0 else { return }
    append(UInt8(ascii: "."))
    append(48 + UInt8(rest / 10))
    if rest % 10 > 0 { append(48 + UInt8(rest % 10)) }
  }

  /// A string with every character that means something in HTML written as a reference, both in text and between
  /// quotation marks. A control character, which no HTML document may hold, becomes U+FFFD.
  func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  /// The same, of UTF-8 bytes.
  func appendEscaped(_ source: UnsafeBufferPointer<UInt8>) {
    // The longest reference is six bytes.
    let target = room(for: source.count * 6)
    var written = 0
    for byte in source {
      // Letters, digits' neighbours and every byte of æ, ø, å lie above the last of the five.
      if byte > UInt8(ascii: ">") && byte != 0x7F {
        target[written] = byte
        written += 1
      } else {
        written += HTML.escape(byte, to: target + written)
      }
    }
    advance(written)
  }

  /// Writes one byte, or the reference that stands for it, and says how many bytes that took.
  private static func escape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let reference: StaticString
    switch byte {
    case UInt8(ascii: "&"): reference = "&amp;"
    case UInt8(ascii: "<"): reference = "&lt;"
    case UInt8(ascii: ">"): reference = "&gt;"
    case UInt8(ascii: "\""): reference = "&quot;"
    case UInt8(ascii: "'"): reference = "&#39;"
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: reference = "\u{FFFD}"
    default:
      target.pointee = byte
      return 1
    }
    return reference.withUTF8Buffer { letters in
      for (index, letter) in letters.enumerated() { target[index] = letter }
      return letters.count
    }
  }
}
