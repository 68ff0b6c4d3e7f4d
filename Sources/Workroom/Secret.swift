import Crypto
import Foundation

/// Bytes that must not be seen: they print as nothing of themselves, and are compared in a time that does not tell how
/// much was right.
public struct Secret: Hashable, Sendable {
  public let bytes: Data

  public init(_ bytes: Data) { self.bytes = bytes }

  /// So many bytes from the system's generator.
  static func random(_ count: Int) -> Secret {
    var generator = SystemRandomNumberGenerator()
    return Secret(Data((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }))
  }

  /// Looks at every byte, whether or not an earlier one was wrong.
  public static func == (left: Secret, right: Secret) -> Bool {
    guard left.bytes.count == right.bytes.count else { return false }
    // The parentheses matter: `|` and `^` bind alike.
    return zip(left.bytes, right.bytes).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The SHA-256 of the bytes: what is stored of a secret that is long and random.
  var digest: Data { Data(SHA256.hash(data: bytes)) }

  /// In the letters of URLs and cookies (RFC 4648, section 5), without padding.
  var text: String {
    bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// Reads ``text``; nil for anything else.
  init?(text: String) {
    guard text.utf8.count <= 1_024, text.utf8.allSatisfy({ Secret.letters.contains($0) }) else { return nil }
    let padded = text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
    guard let bytes = Data(base64Encoded: padded.replacing("-", with: "+").replacing("_", with: "/")) else {
      return nil
    }
    self.init(bytes)
  }

  private static let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
