/// What people live on, by the law's own names (written without æ, ø and å). Raw values are stored and do not change;
/// what people read is dated text.
public enum Benefit: String, CaseIterable, Codable, Hashable, Sendable {
  case dagpenge, kontanthjaelp, uddannelseshjaelp, selvforsoergelsesydelse, sygedagpenge, jobafklaring
  case ressourceforloeb, revalidering, ledighedsydelse, fleksloentilskud, foertidspension, other
}

/// The law's target groups, as far as a rule needs to tell them apart.
public enum TargetGroup: String, CaseIterable, Codable, Hashable, Sendable {
  case dagpenge
  case kontanthjaelpJobparat = "kontanthjaelp-jobparat"
  case kontanthjaelpAktivitetsparat = "kontanthjaelp-aktivitetsparat"
  case uddannelseshjaelpUddannelsesparat = "uddannelseshjaelp-uddannelsesparat"
  case uddannelseshjaelpAktivitetsparat = "uddannelseshjaelp-aktivitetsparat"
  case sygedagpenge, jobafklaring, ressourceforloeb, revalidering, ledighedsydelse, fleksjob, foertidspension, other
}

/// An intervention model by its id, such as `jobfirst`. Models are data, so this is a name and no closed set.
public struct ModelName: Hashable, Codable, Sendable, LosslessStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }

  public init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
