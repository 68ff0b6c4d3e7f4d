/// The P-number of a production unit (produktionsenhed): the place of work, for which the ratio rule is reckoned and
/// placements are applied for. Ten digits, without a public check digit.
public struct ProductionUnit: Hashable, Comparable, Sendable {
  /// The ten digits.
  public let digits: String

  /// Reads `1003388394`; blanks within are left out.
  public init(_ text: String) throws(CompanyNumberError) {
    self.digits = try CompanyNumberError.digits(of: text, count: 10).map(String.init).joined()
  }

  public static func < (left: ProductionUnit, right: ProductionUnit) -> Bool { left.digits < right.digits }
}

extension ProductionUnit: CustomStringConvertible, Codable {
  public var description: String { digits }

  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeText({ try? ProductionUnit($0) }, as: "a P-number")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
