/// How a person stands to what an action is about, from the closest to none.
///
/// Actions about a case ask for the relation to the case; those about a team, a person's figures, a company or the
/// installation use the same words, as each says.
public enum Relation: String, CaseIterable, Codable, Sendable {
  /// Attached to the citizen now; the citizen's own case; one's own figures; one's own company.
  case own
  /// Registered as stand-in, within the days of it.
  case standIn
  /// The case lies in one of the person's units; the team is the person's own.
  case sameTeam
  /// The glass was broken for this case today, with a reason. Ends with the day.
  case brokenGlass
  /// Elsewhere in the municipality; the municipality as a whole; the installation.
  case sameMunicipality
  /// Nothing of the above. Shielded cases stand so to everyone who is not attached.
  case none
}
