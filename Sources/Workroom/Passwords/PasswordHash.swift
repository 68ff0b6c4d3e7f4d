import Foundation

/// What is kept of a password: cost, salt and the derived key.
public struct PasswordHash: Hashable, Sendable {
  let cost: PasswordCost
  let salt: Data
  let key: Secret

  init(cost: PasswordCost, salt: Data, key: Secret) {
    self.cost = cost
    self.salt = salt
    self.key = key
  }

  /// As stored: `scrypt$17$8$1$salt$key`, salt and key in Base64 for URLs.
  public var stored: String {
    "scrypt$\(cost.logRounds)$\(cost.blockSize)$\(cost.parallelism)$\(Secret(salt).text)$\(key.text)"
  }

  /// Reads ``stored``; nil for anything else.
  public init?(stored: String) {
    let parts = stored.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let size = Int(parts[2]),
      let parallelism = Int(parts[3]),
      let cost = PasswordCost(logRounds: rounds, blockSize: size, parallelism: parallelism),
      let salt = Secret(text: parts[4]), let key = Secret(text: parts[5]), key.bytes.count == PasswordHash.keyBytes
    else { return nil }
    self.init(cost: cost, salt: salt.bytes, key: key)
  }

  static let saltBytes = 16
  static let keyBytes = 32
}

/// Prints as nothing of itself: a hash that has been seen can be guessed at elsewhere.
extension PasswordHash: CustomStringConvertible, CustomReflectable {
  public var description: String { "(password hash)" }
  public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}
