import Almanac
import Answers
import Foundation
import Identifiers
import Workroom

/// Who a token lets ask.
public enum TokenEntry: Sendable {
  case entered(Reader, mayWrite: Bool, expires: Day)
  /// Unknown, revoked or expired, or of somebody who is not here any more; which is not said.
  case wrong
  /// Too many wrong ones came from the address: the next is looked at after so many seconds.
  case wait(seconds: Int)
}

/// Tokens: a person's own, each for one purpose.
extension Desk {
  /// Who asks with a token. They may what the person may, and what they read stands in the log of reads with the purpose.
  public func enter(token: String, from address: String) async throws -> TokenEntry {
    switch try await AccessTokens(workroom).look(token, from: address, now: instant) {
    case .known(let token):
      guard var reader = try reader(token.person) else { return .wrong }
      reader.asksThrough = token.purpose
      return .entered(reader, mayWrite: token.mayWrite, expires: Desk.day(token.expires))
    case .wrong: return .wrong
    case .wait(let until): return .wait(seconds: max(1, Int(until.timeIntervalSince(instant).rounded(.up))))
    }
  }

  /// The reader's own tokens, the latest first.
  public func tokens(_ reader: Reader) async throws -> TokenPage {
    let all = try await AccessTokens(workroom).all(of: reader.person, now: instant)
    return TokenPage(
      tokens: all.map {
        .init(
          id: $0.id.description, purpose: $0.purpose, mayWrite: $0.mayWrite, made: Desk.day($0.made),
          expires: Desk.day($0.expires), lastUsed: $0.lastUsed.map(Desk.day))
      }, today: today, lifetimes: AccessTokens.lifetimes, purposeLimit: AccessTokens.maximumPurpose)
  }

  /// Makes a token, and gives what opens: shown once.
  ///
  /// - Throws: ``WorkroomRefusal/tokenPurpose`` or ``WorkroomRefusal/manyTokens``.
  public func makeToken(_ reader: Reader, purpose: String, mayWrite: Bool, days: Int) async throws -> String {
    // A token makes no others.
    guard reader.asksThrough == nil else { throw DeskRefusal.notFound }
    return try await AccessTokens(workroom).issue(
      for: reader.person, purpose: purpose, mayWrite: mayWrite, days: days, now: instant
    ).text
  }

  /// Takes one of the reader's own tokens back: it opens nothing from now on.
  public func revokeToken(_ reader: Reader, _ id: String) async throws {
    guard let id = ID<AccessToken>(id) else { throw DeskRefusal.notFound }
    try await AccessTokens(workroom).revoke(id, of: reader.person)
  }
}
