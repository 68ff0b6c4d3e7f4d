import Foundation
import Identifiers
import Testing
import Workroom
import WorkroomSQLite

@Suite("The file of a workroom")
struct WorkroomFileTests {
  let folder: WorkroomFolder

  init() throws { folder = try WorkroomFolder() }

  @Test(arguments: [
    ("PRAGMA user_version = 5", WorkroomError.newerFormat(found: 5, known: 4)),
    ("PRAGMA user_version = 0", .olderFormat(found: 0, known: 4)),
    ("PRAGMA application_id = 77", .notAWorkroom),
  ])
  func `another form is refused, and the file left as it is`(sql: String, error: WorkroomError) async throws {
    try await SQLiteWorkroom.open(folder.file).close()
    try folder.tamper(sql)
    let before = try folder.bytes()
    await #expect(throws: error) { try await SQLiteWorkroom.open(folder.file) }
    #expect(try folder.bytes() == before)
  }

  @Test func `what is no workroom is refused, and the file left as it is`() async throws {
    for text in ["case,day,fact\n", String(repeating: "case,day,fact\n", count: 1_000)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder.file))
      await #expect(throws: WorkroomError.notAWorkroom) { try await SQLiteWorkroom.open(folder.file) }
      #expect(try folder.bytes() == Data(text.utf8))
    }
  }

  @Test func `only its owner may read it, also where others could before`() async throws {
    let store = try await SQLiteWorkroom.open(folder.file)
    #expect(try folder.rights() == 0o600)
    let journal = try await store.write { [folder] tables in
      try tables.set(SavedView(.numbered(1), name: "x", query: "?"))
      return try folder.rights("workroom.sqlite-journal")
    }
    #expect(journal == 0o600)
    try store.close()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.file)
    try await SQLiteWorkroom.open(folder.file).close()
    #expect(try folder.rights() == 0o600)
  }

  @Test func `a folder that is not there is said so`() async throws {
    await #expect(throws: WorkroomError.unreachable(code: Int(ENOENT))) {
      try await SQLiteWorkroom.open(folder.file + "-missing/workroom.sqlite")
    }
  }

  @Test func `what was stored is there when it is opened again, waits and sessions too`() async throws {
    let first = try await SQLiteWorkroom.open(folder.file)
    var rooms = Rooms(first)
    try await rooms.makeAccount("lene", 1)
    let token = try await rooms.enter("lene").token
    for _ in 0..<5 { _ = try await rooms.enter("lene", "forkert igen") }
    try await rooms.views.save("?town=1", as: "Min by", for: .numbered(1))
    try first.close()
    let second = try await SQLiteWorkroom.open(folder.file)
    rooms = Rooms(second)
    #expect(try await rooms.sessions.session(token, now: Rooms.at(1))?.person == .numbered(1))
    #expect(try await rooms.enter("lene", at: 59) == .wait(60))
    #expect(try await rooms.enter("lene", at: 60).person == .numbered(1))
    #expect(try await rooms.views.all(of: .numbered(1)).map(\.query) == ["?town=1"])
    try second.close()
  }

  @Test func `two who have it open see what the other stores`() async throws {
    let one = try await SQLiteWorkroom.open(folder.file)
    let other = try await SQLiteWorkroom.open(folder.file)
    try await Rooms(one).makeAccount("lene", 1)
    #expect(try await Rooms(other).enter("lene").person == .numbered(1))
    await #expect(throws: WorkroomRefusal.usernameTaken) { try await Rooms(other).makeAccount("lene", 2) }
    try one.close()
    try other.close()
  }

  @Test func `no password, token, code or address can be read from it`() async throws {
    let store = try await SQLiteWorkroom.open(folder.file)
    let rooms = Rooms(store)
    let first = try await rooms.codes.issueFirst(now: Rooms.start)
    try await rooms.makeAccount("lene", 1)
    let token = try await rooms.enter("lene", from: "198.51.100.77").token
    _ = try await rooms.enter("lene", "hemmeligt gæt", from: "198.51.100.77")
    _ = try await rooms.enter("mit kodeord i forkert felt", "hemmeligt gæt", from: "198.51.100.77")
    let code = try await rooms.codes.issue(for: .numbered(2), now: Rooms.start)
    try store.close()
    let bytes = try folder.bytes()
    #expect(bytes.range(of: Data("lene".utf8)) != nil)
    let codes = [try #require(first), code].flatMap { [$0, $0.replacing("-", with: "")] }
    for secret in [Rooms.password, token, "hemmeligt gæt", "mit kodeord", "198.51.100.77"] + codes {
      #expect(!secret.isEmpty && bytes.range(of: Data(secret.utf8)) == nil)
    }
    let raw = token.replacing("-", with: "+").replacing("_", with: "/") + "="
    #expect(bytes.range(of: try #require(Data(base64Encoded: raw))) == nil)
  }

  @Test func `no signing link's token, guest's token or code can be read from it`() async throws {
    let store = try await SQLiteWorkroom.open(folder.file)
    let links = Rooms(store).links
    let new = try await links.issue(
      case: .numbered(7), agreement: "A-1", party: "citizen", person: .numbered(5), name: "Ida", by: .numbered(1),
      now: Rooms.start)
    let guest = try await links.enter(new.token, code: new.code, now: Rooms.start)
    let next = try #require(
      await links.newCode(case: .numbered(7), agreement: "A-1", party: "citizen", now: Rooms.start))
    try store.close()
    let bytes = try folder.bytes()
    #expect(bytes.range(of: Data("Ida".utf8)) != nil)
    for secret in [new.token, new.code, guest, next] {
      #expect(!secret.isEmpty && bytes.range(of: Data(secret.utf8)) == nil)
    }
    for token in [new.token, guest] {
      let raw = token.replacing("-", with: "+").replacing("_", with: "/") + "="
      #expect(bytes.range(of: try #require(Data(base64Encoded: raw))) == nil)
    }
  }

  @Test(arguments: ["bytes = x'255044462D00'", "media = 'text/html'"])
  func `a paper that is not as it was kept is called damage`(change: String) async throws {
    let store = try await SQLiteWorkroom.open(folder.file)
    let paper = try await Rooms(store).papers.keep(Rooms.pdf, case: .numbered(7), now: Rooms.start)
    try store.close()
    try folder.tamper("UPDATE papers SET \(change)")
    let again = try await SQLiteWorkroom.open(folder.file)
    await #expect(throws: WorkroomError.damaged) {
      try await Rooms(again).papers.paper(digest: paper.digest, case: .numbered(7))
    }
    try again.close()
  }

  @Test(arguments: [
    "UPDATE accounts SET password = 'scrypt$4$8$1$x$y'", "UPDATE accounts SET person = x'00'",
    "UPDATE accounts SET username = 'x'", "UPDATE accounts SET password = 'scrypt$40$8$1$AAAA$AAAA'",
  ])
  func `a row that is not as it was written is called damage, and ends nothing`(sql: String) async throws {
    let store = try await SQLiteWorkroom.open(folder.file)
    try await Rooms(store).makeAccount("lene", 1)
    try store.close()
    try folder.tamper(sql)
    let again = try await SQLiteWorkroom.open(folder.file)
    await #expect(throws: WorkroomError.damaged) { try await Rooms(again).accounts.all() }
    try again.close()
  }
}
