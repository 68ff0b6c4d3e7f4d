import Foundation
import Identifiers

/// How long a session lasts.
public struct SessionPolicy: Hashable, Sendable {
  /// From its beginning, however much it is used.
  public var absolute: TimeInterval
  /// Without being used.
  public var idle: TimeInterval
  /// How seldom its use is written down. Idleness is measured to within this.
  public var noteEvery: TimeInterval

  public init(absolute: TimeInterval, idle: TimeInterval, noteEvery: TimeInterval) {
    self.absolute = absolute
    self.idle = idle
    self.noteEvery = noteEvery
  }

  /// A working day; an hour without use; noted each minute.
  public static let standard = SessionPolicy(absolute: 12 * 3600, idle: 3600, noteEvery: 60)
}

/// A session just begun, with the token that opens it: for the cookie, and nowhere else.
public struct NewSession: Sendable {
  /// 256 random bits. Only its digest is stored, so it cannot be had again.
  public let token: String
  public let session: Session
}

/// Opens, knows and ends sessions.
public struct Sessions: Sendable {
  let store: any WorkroomStore
  public let policy: SessionPolicy

  public init(_ store: any WorkroomStore, policy: SessionPolicy = .standard) {
    self.store = store
    self.policy = policy
  }

  /// Begins a session for somebody who has shown who they are. ``SignIn`` does this at the door.
  public func begin(for person: ID<Person>, label: String, now: Date) async throws -> NewSession {
    let new = prepared(person, label, now)
    let digest = Sessions.digest(of: new.token)
    try await store.write { try $0.insert(new.session, tokenDigest: digest) }
    return new
  }

  /// The session that a token opens; nil where it is unknown, ended or expired.
  public func session(_ token: String, now: Date) async throws -> Session? {
    let digest = Sessions.digest(of: token)
    guard var session = try await store.read({ try $0.session(digest) }) else { return nil }
    guard isAlive(session, now) else { return nil }
    if now >= session.lastSeen + policy.noteEvery {
      session.lastSeen = now
      let id = session.id
      try await store.write { try $0.note(id, seen: now) }
    }
    return session
  }

  /// A person's living sessions, the one used last first.
  public func all(of person: ID<Person>, now: Date) async throws -> [Session] {
    try await store.read { try $0.sessions(of: person) }.filter { isAlive($0, now) }
  }

  /// Signs out: the token opens nothing any more.
  public func end(_ token: String) async throws {
    let digest = Sessions.digest(of: token)
    try await store.write { tables in
      if let session = try tables.session(digest) { try tables.remove(session.id) }
    }
  }

  /// Ends one of a person's own sessions. Somebody else's is left alone.
  public func end(_ id: ID<Session>, of person: ID<Person>) async throws {
    try await store.write { tables in
      if try tables.sessions(of: person).contains(where: { $0.id == id }) { try tables.remove(id) }
    }
  }

  /// Ends all of a person's sessions but one.
  public func endAll(of person: ID<Person>, except kept: ID<Session>? = nil) async throws {
    try await store.write { tables in
      for session in try tables.sessions(of: person) where session.id != kept { try tables.remove(session.id) }
    }
  }

  func prepared(_ person: ID<Person>, _ label: String, _ now: Date) -> NewSession {
    var generator = SystemRandomNumberGenerator()
    let milliseconds = Int(now.timeIntervalSince1970 * 1_000)
    let session = Session(
      id: ID(milliseconds: milliseconds, using: &generator), person: person, label: String(label.prefix(120)),
      began: now, lastSeen: now, expires: now + policy.absolute, formSecret: .random(32))
    return NewSession(token: Secret.random(32).text, session: session)
  }

  static func digest(of token: String) -> Data { Secret(Data(token.utf8.prefix(256))).digest }

  private func isAlive(_ session: Session, _ now: Date) -> Bool {
    now < session.expires && now < session.lastSeen + policy.idle
  }
}
