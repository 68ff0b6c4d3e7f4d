/// Writes HTML 5 as UTF-8 bytes, from the first tag to the last, into one buffer.
///
/// Elements are methods whose content is a closure, so that a page is ordinary Swift: `for`, `if`, `switch` and `let`
/// stand where they are needed, and in an extension of `HTML` a view reads like the page it makes:
///
/// ```swift
/// extension HTML {
///   func names(_ names: [String]) {
///     ul(.class("names")) {
///       for name in names { li(name) }
///     }
///   }
/// }
/// let bytes = HTML.written { $0.names(["Bente", "Ali"]) }
/// ```
///
/// Text and attribute values are escaped always; only a `Trusted` value is written as it stands. A writer belongs to the
/// one answer it writes, and is not shared.
public final class HTML {
  // The buffer is kept by hand, and the checks of exclusive access are off for these three: a page is some thousand
  // short writes, and with an array each of them costs more than the bytes it copies.
  @exclusivity(unchecked) private var start: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) private var count = 0
  @exclusivity(unchecked) private var capacity: Int

  /// A writer with room for so many bytes before its buffer must grow.
  public init(capacity: Int = 32_768) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// What is written so far.
  public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

  /// Where the next bytes go, with room for so many of them. Whoever writes them says so with `advance`.
  func room(for more: Int) -> UnsafeMutablePointer<UInt8> {
    if count + more > capacity { grow(by: more) }
    return start + count
  }

  /// So many bytes have been written where `room` pointed. Never more than were asked for.
  func advance(_ written: Int) { count += written }

  private func grow(by more: Int) {
    let larger = max(capacity * 2, count + more)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.initialize(from: start, count: count)
    start.deallocate()
    start = new
    capacity = larger
  }

  /// The bytes of what the closure writes.
  public static func written(capacity: Int = 32_768, _ write: (HTML) -> Void) -> [UInt8] {
    let html = HTML(capacity: capacity)
    write(html)
    return html.bytes
  }

  /// The declaration that opens an HTML 5 document.
  public func doctype() { append("<!doctype html>\n") }

  /// Text, escaped.
  public func text(_ text: String) { appendEscaped(text) }

  /// A whole number.
  public func text(_ number: Int) { append(number) }

  /// Markup that its maker vouches for, as it stands.
  public func raw(_ trusted: Trusted) { append(string: trusted.text) }

  /// An element with content: its start tag, what the closure writes, its end tag.
  func element(_ name: StaticString, _ attributes: [Attribute], _ content: () -> Void) {
    open(name, attributes)
    content()
    close(name)
  }

  /// An element that holds nothing but text.
  func element(_ name: StaticString, _ attributes: [Attribute], text: String) {
    open(name, attributes)
    appendEscaped(text)
    close(name)
  }

  /// An element without an end tag.
  func void(_ name: StaticString, _ attributes: [Attribute]) { open(name, attributes) }

  private func open(_ name: StaticString, _ attributes: [Attribute]) {
    append(UInt8(ascii: "<"))
    append(name)
    for attribute in attributes { append(attribute) }
    append(UInt8(ascii: ">"))
  }

  private func close(_ name: StaticString) {
    append("</")
    append(name)
    append(UInt8(ascii: ">"))
  }
}
