/// A Danish region, by its number in the public code lists.
///
/// Hovedstaden and Sjælland become Østdanmark on 1 January 2027; its number is not public yet. Until then these five.
public enum Region: Int, CaseIterable, Codable, Sendable {
  case nordjylland = 1081
  case midtjylland = 1082
  case syddanmark = 1083
  case hovedstaden = 1084
  case sjaelland = 1085

  /// `Hovedstaden`, `Sjælland`, `Syddanmark`, `Midtjylland`, `Nordjylland`.
  public var name: String {
    switch self {
    case .nordjylland: "Nordjylland"
    case .midtjylland: "Midtjylland"
    case .syddanmark: "Syddanmark"
    case .hovedstaden: "Hovedstaden"
    case .sjaelland: "Sjælland"
    }
  }

  /// Its municipalities in the order of their codes.
  public var municipalities: [MunicipalityCode] { MunicipalityCode.all.filter { $0.region == self } }
}
