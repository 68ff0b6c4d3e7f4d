/// What a follow-up at the company is for. Companies say no to visits without a purpose, and the talk is about what changes
/// in the job before it is about hours (seed 003 p. 20–21 and 34–35). Raw values are stored in no fact: what is written down
/// is the purpose in words.
public enum FollowUpTheme: String, CaseIterable, Hashable, Sendable {
  /// Whether it is a good match, and both feel well.
  case start
  case tasks, stability, coping, intensity
  /// Paid hours, and what the work is worth to the company.
  case growth
  /// What comes after.
  case future

  /// The one that is proposed, where so many follow-ups have been held.
  public static func proposed(held: Int, endsSoon: Bool) -> FollowUpTheme {
    if held > 0, endsSoon { return .future }
    let order = FollowUpTheme.allCases.dropLast()
    return held < order.count ? order[held] : .growth
  }
}
