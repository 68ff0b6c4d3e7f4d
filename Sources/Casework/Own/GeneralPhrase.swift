import Almanac

/// Sentences that say of anybody what they should be spared, and help nobody at a workplace: the audit found them in seven
/// of ten cases (seed 003 p. 56). Whoever writes one is asked kindly to say at which task and how; nothing is refused.
public struct GeneralPhrase: Hashable, Sendable {
  /// A part of a word or words, in lower case.
  public var part: String
  public var from: Day
  public var source: String

  private static let audit = "Udvikling i fleksjob II, s. 56"
  private static let house = "Fodfæstes egen liste"
  private static let start = Day(year: 2026, month: 1, day: 1)!

  /// Dated: a phrase is asked about from its day.
  public static let all: [GeneralPhrase] =
    ["tunge løft", "mange mennesker", "høje lyde"].map { GeneralPhrase(part: $0, from: start, source: audit) }
    + [
      "skånehensyn", "stress", "støj", "larm", "skal skånes", "tages hensyn", "rolige omgivelser", "faste rammer",
      "pauser efter behov", "eget tempo", "nedsat tid", "fleksible", "ingen pres", "ikke presses",
    ].map { GeneralPhrase(part: $0, from: start, source: house) }

  /// The first general phrase of a text; nil where it says something of its own, or how it is met stands beside it.
  public static func found(in text: String, howMet: String?, on day: Day) -> GeneralPhrase? {
    guard howMet?.hasWords != true else { return nil }
    let text = text.lowercased()
    return all.first { $0.from <= day && text.contains($0.part) }
  }
}
