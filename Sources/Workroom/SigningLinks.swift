import Foundation
import Identifiers

/// Gives out signing links and lets guests in by them. Who may give one out is asked of `Access`, before.
///
/// It takes two things to come in: the link, and a code that is good once and goes another way. So a link that is passed
/// on or lies in a mailbox opens nothing by itself.
public struct SigningLinks: Sendable {
  /// How long a link is good: 60 days.
  public static let lifetime: TimeInterval = 60 * 24 * 3600
  /// How long a guest stays inside, however busy: 2 hours, and never beyond the link.
  public static let guestLifetime: TimeInterval = 2 * 3600
  /// The same on a device of the guest's own, where they ask for it: 30 days.
  public static let ownDeviceLifetime: TimeInterval = 30 * 24 * 3600
  /// Wrong codes that make a code void.
  public static let tries = 5

  private let store: any WorkroomStore

  public init(_ store: any WorkroomStore) { self.store = store }

  /// Makes a link in place of any before for the same case, agreement and party, whose guests are gone with it.
  ///
  /// - Parameters:
  ///   - person: whom the guest will act as.
  ///   - name: whom it is given to.
  ///   - maker: who gives it.
  /// - Returns: the link, and the token and the code that open it. Those are shown once: they cannot be had again.
  public func issue(
    case caseID: ID<Case>, agreement: String, party: String, person: ID<Person>, name: String, by maker: ID<Person>,
    now: Date
  ) async throws -> (link: SigningLink, token: String, code: String) {
    var generator = SystemRandomNumberGenerator()
    let milliseconds = Int(now.timeIntervalSince1970 * 1_000)
    let link = SigningLink(
      id: ID(milliseconds: milliseconds, using: &generator), caseID: caseID, agreement: agreement, party: party,
      person: person, name: name, madeBy: maker, made: now, expires: now + SigningLinks.lifetime)
    let token = Secret.random(32).text
    let tokenDigest = SigningLinks.digest(of: token)
    let code = SigningLinks.newCode()
    let stored = StoredSigningLink(
      link, tokenDigest: tokenDigest, codeDigest: SigningLinks.digest(of: code, for: tokenDigest))
    try await store.write { tables in
      if let former = try tables.signingLink(case: caseID, agreement: agreement, party: party) {
        try tables.remove(former.link.id)
      }
      try tables.insert(stored)
    }
    return (link, token, code)
  }

  /// A new code for a link: the one before is void, and all tries are given again. Guests already inside stay.
  ///
  /// - Returns: the code, shown once; nil where there is no such link, or its time is up.
  public func newCode(case caseID: ID<Case>, agreement: String, party: String, now: Date) async throws -> String? {
    let code = SigningLinks.newCode()
    return try await store.write { tables in
      guard var stored = try tables.signingLink(case: caseID, agreement: agreement, party: party),
        stored.link.isAlive(now)
      else { return nil }
      stored.codeDigest = SigningLinks.digest(of: code, for: stored.tokenDigest)
      stored.link.triesLeft = SigningLinks.tries
      try tables.update(stored)
      return code
    }
  }

  /// The link of a token; nil where it is unknown or its time is up. Looking uses nothing up: mail programs open links
  /// before their reader does.
  public func link(_ token: String, now: Date) async throws -> SigningLink? {
    let digest = SigningLinks.digest(of: token)
    let link = try await store.read { try $0.signingLink(digest)?.link }
    return link.flatMap { $0.isAlive(now) ? $0 : nil }
  }

  /// Uses a link's code up and lets a guest in. Blanks and hyphens in what was typed do not matter.
  ///
  /// - Returns: the guest's token, good for ``guestLifetime``, or ``ownDeviceLifetime``: for the cookie, and nowhere else.
  /// - Throws: ``WorkroomRefusal/signingLink`` where the link opens nothing,
  ///   ``WorkroomRefusal/signingCode(triesLeft:)`` for a wrong code, ``WorkroomRefusal/signingCodeUsed`` where no code
  ///   waits to be used.
  public func enter(
    _ token: String, code: String, isOwnDevice: Bool = false, now: Date
  ) async throws -> String {
    let linkDigest = SigningLinks.digest(of: token)
    let typed = SigningLinks.digest(of: SigningLinks.tidied(code), for: linkDigest)
    let guestToken = Secret.random(32).text
    let guestDigest = SigningLinks.digest(of: guestToken)
    // The try is counted in the same write that looks at the code: of two at once only one has the last. A refusal is
    // answered and thrown afterwards; thrown within, it would take the count back.
    let refusal: WorkroomRefusal? = try await store.write { tables in
      guard var stored = try tables.signingLink(linkDigest), stored.link.isAlive(now) else { return .signingLink }
      guard let right = stored.codeDigest else { return .signingCodeUsed }
      guard typed == right else {
        stored.link.triesLeft = max(0, stored.link.triesLeft - 1)
        if stored.link.triesLeft == 0 { stored.codeDigest = nil }
        try tables.update(stored)
        return .signingCode(triesLeft: stored.link.triesLeft)
      }
      stored.codeDigest = nil
      try tables.update(stored)
      let lifetime = isOwnDevice ? SigningLinks.ownDeviceLifetime : SigningLinks.guestLifetime
      let expires = min(now + lifetime, stored.link.expires)
      let guest = SigningGuest(link: stored.link, expires: expires, formSecret: .random(32))
      try tables.insert(guest, tokenDigest: guestDigest)
      return nil
    }
    if let refusal { throw refusal }
    return guestToken
  }

  /// Who is inside; nil where the token is unknown, its time is up, or its link opens nothing any more.
  public func guest(_ token: String, now: Date) async throws -> SigningGuest? {
    let digest = SigningLinks.digest(of: token)
    guard let guest = try await store.read({ try $0.signingGuest(digest) }) else { return nil }
    return now < guest.expires && guest.link.isAlive(now) ? guest : nil
  }

  /// The guest leaves: their token opens nothing any more, wherever it is kept.
  public func leave(_ token: String) async throws {
    let digest = SigningLinks.digest(of: token)
    try await store.write { try $0.removeSigningGuest(digest) }
  }

  /// An agreement's living links, by party.
  public func all(case caseID: ID<Case>, agreement: String, now: Date) async throws -> [SigningLink] {
    try await store.read { try $0.signingLinks(case: caseID, agreement: agreement) }.map(\.link)
      .filter { $0.isAlive(now) }
  }

  /// Notes that the person was told of the link again. Does nothing where there is none, or its time is up.
  public func noteReminder(case caseID: ID<Case>, agreement: String, party: String, now: Date) async throws {
    try await store.write { tables in
      guard var stored = try tables.signingLink(case: caseID, agreement: agreement, party: party),
        stored.link.isAlive(now)
      else { return }
      stored.link.reminded = now
      try tables.update(stored)
    }
  }

  /// When an agreement is over or withdrawn: nothing of it opens any more, and its guests are gone.
  public func remove(case caseID: ID<Case>, agreement: String) async throws {
    try await store.write { tables in
      for stored in try tables.signingLinks(case: caseID, agreement: agreement) { try tables.remove(stored.link.id) }
    }
  }

  private static func digest(of token: String) -> Data { Secret(Data(token.utf8.prefix(256))).digest }

  /// Bound to its link, so that one code's digest tells nothing of another's. Not made slow as a password's is: the
  /// tries are few, and whoever reads the file and finds the code still lacks the token.
  private static func digest(of code: String, for tokenDigest: Data) -> Secret {
    Secret(Secret(tokenDigest + Data(code.utf8)).digest)
  }

  /// Six digits, each of the million as likely as the others.
  private static func newCode() -> String {
    var generator = SystemRandomNumberGenerator()
    let digits = String(Int.random(in: 0..<1_000_000, using: &generator))
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// What was typed, without blanks and hyphens of any kind.
  private static func tidied(_ code: String) -> String {
    code.prefix(100).filter { !$0.isWhitespace && !"-\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}".contains($0) }
  }
}

extension WorkroomTables {
  fileprivate func signingLink(case caseID: ID<Case>, agreement: String, party: String) throws -> StoredSigningLink? {
    try signingLinks(case: caseID, agreement: agreement).first { $0.link.party == party }
  }
}
