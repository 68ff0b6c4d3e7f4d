extension Proportion {
  /// The Wilson score interval: the shares p of a wide population that agree with what was counted, that is for
  /// which |x/n − p| ≤ z √(p (1 − p) / n). Its ends are, with p̂ = x/n,
  ///
  /// ```
  /// ( p̂ + z²/2n ± z √( p̂ (1 − p̂)/n + z²/4n² ) ) / ( 1 + z²/n )
  /// ```
  ///
  /// Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of
  /// the American Statistical Association 22, 209–212; method 3, without continuity correction, in R. G. Newcombe
  /// (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, 857–872.
  ///
  /// - Parameter z: the standard normal quantile of the confidence wanted: 1.96 for 95 percent, 1.645 for 90 and 2.576
  ///   for 99. At least 0, which gives the share itself. Not NaN.
  /// - Returns: an interval within 0...1 that holds the share; it begins at exactly 0 where the numerator is 0, and
  ///   ends at exactly 1 where it is the denominator. nil where the denominator is 0.
  public func wilson(z: Double = 1.96) -> ClosedRange<Double>? {
    precondition(z >= 0, "A normal quantile of a confidence level is not negative.")
    guard let value else { return nil }
    // The formula with w = 1/(1 + z²/n), the weight of what was counted against ½: nothing here can overflow into
    // NaN, however great n or z.
    let weight = 1 / (1 + z * z / Double(total))
    // 1 − w, but exact where w is nearly 1.
    let rest = 1 / (1 + Double(total) / (z * z))
    let centre = weight * value + rest / 2
    let half = (weight * rest * value * (1 - value) + rest * rest / 4).squareRoot()
    // Rounding may carry an end past the share or past 0 and 1, where the formula cannot.
    let lower = successes == 0 ? 0 : max(0, min(value, centre - half))
    let upper = failures == 0 ? 1 : min(1, max(value, centre + half))
    return lower...upper
  }
}
