/// What a try at a password costs. Stored with each hash, so that it can be raised.
public struct PasswordCost: Hashable, Sendable {
  /// The rounds, as the power of two.
  public let logRounds: Int
  public let blockSize: Int
  public let parallelism: Int

  /// nil where scrypt would refuse the numbers, or they would ask for more than a gigabyte.
  public init?(logRounds: Int, blockSize: Int, parallelism: Int) {
    guard (1...20).contains(logRounds), (1...32).contains(blockSize), (1...16).contains(parallelism),
      128 * blockSize << logRounds <= 1 << 30
    else { return nil }
    self.init(unchecked: logRounds, blockSize, parallelism)
  }

  private init(unchecked logRounds: Int, _ blockSize: Int, _ parallelism: Int) {
    self.logRounds = logRounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// scrypt with N = 2^17, r = 8, p = 1: 128 MiB a try. Source: OWASP Password Storage Cheat Sheet.
  public static let standard = PasswordCost(unchecked: 17, 8, 1)
}
