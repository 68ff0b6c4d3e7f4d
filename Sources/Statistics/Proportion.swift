/// A share: how many of a population something holds for. Numerator and denominator stay together, so that whoever
/// shows the share can show them too.
public struct Proportion: Hashable, Sendable {
  /// The numerator: at least 0 and at most the total.
  public let successes: Int
  /// The denominator: at least 0.
  public let total: Int

  /// - Precondition: 0 ≤ `successes` ≤ `total`. Anything else is an error in the counting, not in what was counted.
  public init(successes: Int, of total: Int) {
    precondition(0 <= successes && successes <= total, "A proportion's numerator lies between 0 and its denominator.")
    self.successes = successes
    self.total = total
  }

  /// The denominator less the numerator.
  public var failures: Int { total - successes }

  /// The share of those it does not hold for.
  public var complement: Proportion { Proportion(successes: failures, of: total) }

  /// x / n, from 0 to 1; nil where the denominator is 0.
  public var value: Double? { total == 0 ? nil : Double(successes) / Double(total) }
}
