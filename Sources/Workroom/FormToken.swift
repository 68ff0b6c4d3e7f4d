import Crypto
import Foundation

/// What the forms of one visitor carry (against cross-site request forgery), made with a secret that never leaves the
/// server.
extension Secret {
  /// Another each time, so that a compressed page does not give it away (BREACH); each is good as long as the secret.
  var formToken: String {
    let nonce = Secret.random(Secret.nonceBytes)
    return Secret(nonce.bytes + code(nonce.bytes)).text
  }

  /// Whether a form's token was made with this secret.
  func accepts(formToken: String) -> Bool {
    guard let token = Secret(text: formToken), token.bytes.count == Secret.nonceBytes + 32 else { return false }
    return HMAC<SHA256>.isValidAuthenticationCode(
      token.bytes.dropFirst(Secret.nonceBytes), authenticating: token.bytes.prefix(Secret.nonceBytes),
      using: SymmetricKey(data: bytes))
  }

  private func code(_ nonce: Data) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: nonce, using: SymmetricKey(data: bytes)))
  }

  private static let nonceBytes = 16
}
