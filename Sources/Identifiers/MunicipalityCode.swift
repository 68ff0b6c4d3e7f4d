/// One of the 98 Danish municipalities, by its code: 101 is København.
public struct MunicipalityCode: Hashable, Comparable, Sendable {
  /// 101 to 860.
  public let number: Int

  /// nil where no municipality has the code; 411, Christiansø, is not one.
  public init?(_ number: Int) {
    guard MunicipalityCode.table[number] != nil else { return nil }
    self.number = number
  }

  /// Reads `101`, and `0101` as the civil register writes it.
  public init?(_ text: String) {
    guard (3...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text)
    else { return nil }
    self.init(number)
  }

  /// All 98, in the order of their codes.
  public static let all: [MunicipalityCode] = table.keys.sorted().compactMap { MunicipalityCode($0) }

  /// The municipality's name without "Kommune": `København`, `Nordfyns`.
  public var name: String { MunicipalityCode.table[number]?.name ?? "" }

  public var region: Region { MunicipalityCode.table[number]?.region ?? .hovedstaden }

  /// Four digits, as the civil register writes the code: `0101`.
  public var fourDigits: String { "0\(number)" }

  public static func < (left: MunicipalityCode, right: MunicipalityCode) -> Bool { left.number < right.number }

  private static let table: [Int: (name: String, region: Region)] = {
    var table: [Int: (name: String, region: Region)] = [:]
    for (region, municipalities) in municipalityNames {
      for (number, name) in municipalities { table[number] = (name, region) }
    }
    return table
  }()
}

extension MunicipalityCode: CustomStringConvertible, Codable {
  /// Three digits: `101`.
  public var description: String { String(number) }

  /// Stored as text: codes are names, not quantities.
  public init(from decoder: any Decoder) throws {
    self = try decoder.decodeText({ MunicipalityCode($0) }, as: "a municipality's code")
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
