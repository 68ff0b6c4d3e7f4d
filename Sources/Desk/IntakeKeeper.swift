/// Extracts that are being taken in.
final class IntakeKeeper: Sendable {}
