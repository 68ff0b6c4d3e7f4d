import Foundation

extension WorkroomStore {
  /// Removes what has expired. Nothing waits for it: what has expired is not given out either way. For `Errands`, daily.
  public func sweep(
    now: Date, sessions: SessionPolicy = .standard, lockout: LockoutPolicy = .standard
  ) async throws {
    let limits = SweepLimits(
      now: now, idle: now - sessions.idle, drafts: now - Drafts.lifetime, tries: now - lockout.forgottenAfter)
    try await write { try $0.sweep(limits) }
  }
}
