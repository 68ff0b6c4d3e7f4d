import Statistics
import Testing

private func isNear(_ left: Double, _ right: Double, within error: Double = 0.00005) -> Bool {
  abs(left - right) <= error
}

@Suite struct Proportions {
  @Test func `A share of nobody has no value and no interval`() {
    #expect(Proportion(successes: 0, of: 0).value == nil)
    #expect(Proportion(successes: 0, of: 0).wilson() == nil)
  }

  @Test func `A share is its numerator over its denominator`() {
    #expect(Proportion(successes: 1, of: 4).value == 0.25)
    #expect(Proportion(successes: 1, of: 4).failures == 3)
    #expect(Proportion(successes: 1, of: 4).complement == Proportion(successes: 3, of: 4))
  }

  // Newcombe 1998, table I, method 3: 81/263, 15/148, 0/20 and 1/29 with z = 1.959964. The others by the formula.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
    (0, 10, 0, 0.2775), (10, 10, 0.7225, 1), (5, 10, 0.2366, 0.7634), (1, 1, 0.2065, 1), (0, 1, 0, 0.7935),
  ])
  func `Wilson's interval has the published ends`(successes: Int, total: Int, lower: Double, upper: Double) throws {
    let interval = try #require(Proportion(successes: successes, of: total).wilson(z: 1.959964))
    #expect(isNear(interval.lowerBound, lower))
    #expect(isNear(interval.upperBound, upper))
    let usual = try #require(Proportion(successes: successes, of: total).wilson())
    #expect(isNear(usual.lowerBound, lower, within: 0.0001) && isNear(usual.upperBound, upper, within: 0.0001))
  }

  @Test func `The interval keeps within 0 and 1, holds the share, and touches the ends only at none and all`() throws {
    for total in 1...60 {
      for successes in 0...total {
        for z in [0, 0.001, 1, 1.645, 1.96, 2.576, 10, 1000] {
          let share = Proportion(successes: successes, of: total)
          let value = try #require(share.value)
          let interval = try #require(share.wilson(z: z))
          #expect(interval.contains(value))
          #expect(interval.lowerBound >= 0 && interval.upperBound <= 1)
          #expect((interval.lowerBound == 0) == (successes == 0))
          #expect((interval.upperBound == 1) == (successes == total))
        }
      }
    }
  }

  @Test func `Its ends lie exactly z standard errors, reckoned at the end, from the share`() throws {
    for (successes, total) in [(1, 3), (7, 20), (81, 263), (62, 180), (999, 1000)] {
      for z in [1.0, 1.645, 1.96, 2.576] {
        let interval = try #require(Proportion(successes: successes, of: total).wilson(z: z))
        let value = Double(successes) / Double(total)
        for end in [interval.lowerBound, interval.upperBound] {
          #expect(isNear(abs(value - end), z * (end * (1 - end) / Double(total)).squareRoot(), within: 1e-12))
        }
      }
    }
  }

  @Test func `The share of the others has the mirrored interval`() throws {
    for total in 1...40 {
      for successes in 0...total {
        let one = try #require(Proportion(successes: successes, of: total).wilson())
        let other = try #require(Proportion(successes: successes, of: total).complement.wilson())
        #expect(isNear(one.lowerBound, 1 - other.upperBound, within: 1e-12))
        #expect(isNear(one.upperBound, 1 - other.lowerBound, within: 1e-12))
      }
    }
  }

  @Test func `More people make it narrower, more confidence wider, and more successes move it up`() throws {
    func width(_ range: ClosedRange<Double>) -> Double { range.upperBound - range.lowerBound }
    for step in 1...20 {
      let few = try #require(Proportion(successes: step, of: step * 3).wilson())
      let many = try #require(Proportion(successes: step * 4, of: step * 12).wilson())
      let surer = try #require(Proportion(successes: step, of: step * 3).wilson(z: 2.576))
      let higher = try #require(Proportion(successes: step + 1, of: step * 3).wilson())
      #expect(width(many) < width(few) && width(few) < width(surer))
      #expect(higher.lowerBound > few.lowerBound && higher.upperBound > few.upperBound)
    }
  }

  @Test func `The greatest counts and the greatest confidence do not overflow`() throws {
    for (successes, total) in [(0, Int.max), (Int.max / 2, Int.max), (Int.max, Int.max), (1, 2)] {
      for z in [0, 1e-200, 1.96, 1e10, 1e200, .infinity] {
        let interval = try #require(Proportion(successes: successes, of: total).wilson(z: z))
        #expect(interval.lowerBound >= 0 && interval.upperBound <= 1)
        #expect(!interval.lowerBound.isNaN && !interval.upperBound.isNaN)
      }
    }
    // Not rounded away: z √(p (1 − p) / n) is about 3.2e-10.
    let half = try #require(Proportion(successes: Int.max / 2, of: Int.max).wilson())
    #expect(isNear(half.upperBound - half.lowerBound, 1.96 / Double(Int.max).squareRoot(), within: 1e-15))
  }
}
