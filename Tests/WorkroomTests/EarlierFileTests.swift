import Foundation
import Identifiers
import Testing
import Workroom
import WorkroomSQLite

@Suite("A workroom's file of an earlier form")
struct EarlierFileTests {
  let folder: WorkroomFolder

  init() throws { folder = try WorkroomFolder() }

  @Test func `what stood in a file of version 1 is found again, and the new tables work`() async throws {
    try folder.tamper(versionOne)
    for round in 0..<2 {
      let store = try await SQLiteWorkroom.open(folder.file)
      let rooms = Rooms(store)
      #expect(try await rooms.accounts.all().map(\.username.description) == ["lene"])
      #expect(try await rooms.enter("lene", "rødgrød med fløde").person == .numbered(1))
      let key = DraftKey(.numbered(1), form: "contact", case: .numbered(7))
      #expect(
        try await rooms.drafts.draft(key, now: Rooms.at(1)) == Draft(key, bytes: Data([1, 2]), saved: Rooms.start))
      let new = try await rooms.links.issue(
        case: .numbered(7), agreement: "A-1", party: "citizen", person: .numbered(5), name: "Ida", by: .numbered(1),
        now: Rooms.start)
      let guest = try await rooms.links.enter(new.token, code: new.code, now: Rooms.start)
      #expect(try await rooms.links.guest(guest, now: Rooms.start)?.link.id == new.link.id)
      let paper = try await rooms.papers.keep(Rooms.pdf, case: .numbered(7), now: Rooms.at(Double(round)))
      // Kept the first time, and there when it is opened again.
      #expect(paper.kept == Rooms.start)
      let token = try await AccessTokens(store).issue(
        for: .numbered(1), purpose: "Tal", mayWrite: false, days: 30, now: Rooms.start)
      guard case .known = try await AccessTokens(store).look(token.text, from: "a", now: Rooms.start) else {
        throw BrokenPromise(description: "the token is not known")
      }
      try store.close()
    }
  }

  @Test func `it is taken on wholly or not at all`() async throws {
    // A table of ours stands in the way: whoever made it, it is not the one that version 2 adds.
    try folder.tamper(versionOne + "CREATE TABLE papers (x INTEGER) STRICT;")
    let before = try folder.bytes()
    await #expect(throws: WorkroomError.self) { try await SQLiteWorkroom.open(folder.file) }
    #expect(try folder.bytes() == before)
    try folder.tamper("DROP TABLE papers")
    let store = try await SQLiteWorkroom.open(folder.file)
    #expect(try await Rooms(store).accounts.all().count == 1)
    try store.close()
  }

  @Test func `of several who open it at once all come in`() async throws {
    // Many times: what goes wrong between two of them does so seldom.
    for _ in 0..<20 {
      let folder = try WorkroomFolder()
      try folder.tamper(versionOne)
      let file = folder.file
      let stores = try await withThrowingTaskGroup(of: SQLiteWorkroom.self) { group in
        for _ in 0..<4 { group.addTask { try await SQLiteWorkroom.open(file) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      for store in stores {
        #expect(try await Rooms(store).accounts.all().count == 1)
        try store.close()
      }
    }
  }
}

private func blob(_ bytes: [UInt8]) -> String {
  "x'" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "'"
}

private let (person, aCase) = (blob(ID<Person>.numbered(1).bytes), blob(ID<Case>.numbered(7).bytes))

/// The creation of version 1 as it was, with an account (`rødgrød med fløde`, hashed by another implementation of RFC
/// 7914) and a draft in it.
private let versionOne = """
  CREATE TABLE accounts (
    person BLOB PRIMARY KEY NOT NULL,
    username TEXT NOT NULL UNIQUE,
    password TEXT NOT NULL,
    password_set INTEGER NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1))
  ) STRICT;
  CREATE TABLE sessions (
    token_digest BLOB PRIMARY KEY NOT NULL,
    id BLOB NOT NULL UNIQUE,
    person BLOB NOT NULL,
    label TEXT NOT NULL,
    began INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    form_secret BLOB NOT NULL
  ) STRICT;
  CREATE INDEX sessions_by_person ON sessions (person, last_seen);
  CREATE TABLE tries (
    pair BLOB PRIMARY KEY NOT NULL,
    recent TEXT NOT NULL,
    waits INTEGER NOT NULL,
    until INTEGER,
    last INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE setup_codes (
    digest BLOB PRIMARY KEY NOT NULL,
    person BLOB,
    expires INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE drafts (
    person BLOB NOT NULL,
    form TEXT NOT NULL,
    -- Empty where the form is about no case: a NULL would never be equal to another.
    case_id BLOB NOT NULL,
    bytes BLOB NOT NULL,
    saved INTEGER NOT NULL,
    PRIMARY KEY (person, form, case_id)
  ) STRICT;
  CREATE TABLE views (
    person BLOB NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    PRIMARY KEY (person, name)
  ) STRICT;
  PRAGMA application_id = 1181705303;
  PRAGMA user_version = 1;
  INSERT INTO accounts VALUES (\(person), 'lene',
    'scrypt$4$8$1$AAECAwQFBgcICQoLDA0ODw$yszRECEH8XineX0ByT-0W-wTakKE4HGXoYqxmRHCg8Q', 1800000000000, 0);
  INSERT INTO drafts VALUES (\(person), 'contact', \(aCase), x'0102', 1800000000000);

  """
