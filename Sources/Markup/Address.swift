/// Which addresses a link or a form may carry.
///
/// A browser runs `javascript:` and `data:` addresses as part of our page, so only addresses within the site and the
/// schemes `http`, `https`, `mailto` and `tel` are written. A browser also overlooks tabs and line breaks within a scheme
/// and spaces before it; therefore an address with any control character is refused, and spaces before it too.
enum Address {
  /// Written in place of an address that is refused: leads nowhere.
  static let refused = "#"

  static func isSafe(_ address: String) -> Bool {
    if address.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) || address.utf8.first == 0x20 { return false }
    guard let end = address.utf8.firstIndex(where: { ":/?#\\".utf8.contains($0) }), address.utf8[end] == 0x3A
    else { return true }
    return ["http", "https", "mailto", "tel"].contains(address[..<end].lowercased())
  }
}
