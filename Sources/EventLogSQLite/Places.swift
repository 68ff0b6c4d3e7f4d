import EventLog
import GRDB

/// Which facts a stream has, and where they stand: the file's table for all but the latest, and for these the appender's
/// memory, or the facts themselves.
///
/// Every answer is that of one snapshot of the file, whatever the appender does meanwhile.
enum Places {
  typealias Place = RecentPlaces.Place

  /// The number of a stream; nil where there is none.
  static func number(of name: StreamName, _ db: Database) throws -> Int? {
    var number: Int?
    var statement = try BoundStatement("SELECT number FROM streams WHERE name = ?", db)
    statement.bind(name)
    try statement.rows { number = try $0.whole(0) }
    return number
  }

  /// A range of the index over names, and so no slower in a large log.
  static let beginning = "SELECT number FROM streams WHERE name >= ? AND name < ?"

  /// The numbers of the streams whose names begin with a prefix.
  static func numbers(beginning prefix: StreamName, _ db: Database) throws -> [Int] {
    var numbers: [Int] = []
    var statement = try BoundStatement(beginning, db)
    statement.bind(prefix)
    statement.bind(text: end(of: prefix))
    try statement.rows { numbers.append(try $0.whole(0)) }
    return numbers
  }

  /// The first text behind all those that begin with a prefix. A name's characters end at 126, so the next one is there.
  private static func end(of prefix: StreamName) -> String {
    var bytes = Array(prefix.description.utf8)
    bytes[bytes.count - 1] += 1
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The positions of a stream's facts from a version on, in order.
  static func of(
    _ stream: Int, from version: Int, limit: Int, _ recent: RecentPlaces?, _ db: Database
  ) throws -> [Int] {
    var positions: [Int] = []
    var statement = try BoundStatement(
      "SELECT position FROM places WHERE stream = ? AND version >= ? ORDER BY version LIMIT ?", db)
    statement.bind(stream)
    statement.bind(version)
    statement.bind(limit)
    try statement.rows { positions.append(try $0.whole(0)) }
    guard positions.count < limit else { return positions }
    let latest = try unplaced([stream], recent, db).filter { $0.version >= version }
    return Array((positions + latest.map(\.position).sorted()).prefix(limit))
  }

  /// The positions of some streams' facts from a position on, in order.
  static func of(
    _ streams: [Int], from position: Int, limit: Int, _ recent: RecentPlaces?, _ db: Database
  ) throws -> [Int] {
    guard !streams.isEmpty else { return [] }
    var positions: [Int] = []
    let kept = try db.cachedStatement(sql: "SELECT position FROM places WHERE stream = ? AND position >= ?")
    for stream in streams {
      var statement = BoundStatement(kept)
      statement.bind(stream)
      statement.bind(position)
      try statement.rows { positions.append(try $0.whole(0)) }
    }
    positions += try unplaced(streams, recent, db).map(\.position).filter { $0 >= position }
    return Array(positions.sorted().prefix(limit))
  }

  /// The version of a stream.
  static func version(of stream: Int, _ recent: RecentPlaces?, _ db: Database) throws -> Int {
    if let latest = try unplaced([stream], recent, db).map(\.version).max() { return latest }
    return try placedVersion(of: stream, db)
  }

  /// The version of a stream as the file's table has it; 0 where it has none of its facts.
  static func placedVersion(of stream: Int, _ db: Database) throws -> Int {
    var version = 0
    var statement = try BoundStatement(
      "SELECT version FROM places WHERE stream = ? ORDER BY version DESC LIMIT 1", db)
    statement.bind(stream)
    try statement.rows { version = try $0.whole(0) }
    return version
  }

  /// The places of some streams' facts that do not stand in the file's table yet.
  private static func unplaced(_ streams: [Int], _ recent: RecentPlaces?, _ db: Database) throws -> [Place] {
    let placed = try placed(db)
    let head = try FactRows.head(db).position
    guard placed < head else { return [] }
    // The appender may have gone on, or not have noted yet what it has committed: the snapshot decides.
    var (found, reached) = recent?.places(of: streams, after: placed) ?? ([], placed)
    found.removeAll { $0.position > head }
    guard reached < head else { return found }
    let wanted = Set(streams)
    try scan(after: reached, db) { if wanted.contains($0.stream) { found.append($0) } }
    return found
  }

  /// Up to which position the file's table is complete.
  static func placed(_ db: Database) throws -> Int {
    var placed: Int?
    var statement = try BoundStatement("SELECT placed FROM progress", db)
    try statement.rows { placed = try $0.whole(0) }
    guard let placed else { throw LogError.damaged(position: nil, .file) }
    return placed
  }

  /// Reads the places of all facts that are not in the file's table.
  static func load(_ db: Database, into recent: RecentPlaces) throws {
    let placed = try placed(db)
    guard (0...(try FactRows.head(db).position)).contains(placed) else {
      throw LogError.damaged(position: nil, .file)
    }
    recent.reset(placed: placed)
    var places: [Place] = []
    try scan(after: placed, db) { places.append($0) }
    recent.add(places)
  }

  /// Puts everything that waits into the file's table, in a transaction of its own.
  static func settle(_ recent: RecentPlaces, _ db: Database) throws {
    let (places, reached) = recent.sorted()
    guard !places.isEmpty else { return }
    try db.inTransaction(.immediate) {
      let kept = try db.cachedStatement(sql: "INSERT INTO places (stream, version, position) VALUES (?, ?, ?)")
      for place in places {
        var row = BoundStatement(kept)
        row.bind(place.stream)
        row.bind(place.version)
        row.bind(place.position)
        try row.run()
      }
      var row = try BoundStatement("UPDATE progress SET placed = ?", db)
      row.bind(reached)
      try row.run()
      return .commit
    }
    recent.reset(placed: reached)
  }

  /// Whether the file's table says what the facts say: every place is its fact's, and there are as many as there
  /// should be.
  static func hold(_ db: Database) throws -> Bool {
    let placed = try placed(db)
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM places") ?? 0
    let wrong = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM places p LEFT JOIN facts f ON f.position = p.position
          WHERE p.position > \(placed) OR f.stream IS NOT p.stream OR f.version IS NOT p.version)
        """)
    return count == placed && wrong == false
  }

  private static func scan(after position: Int, _ db: Database, _ take: (Place) -> Void) throws {
    var statement = try BoundStatement(
      "SELECT stream, version, position FROM facts WHERE position > ? ORDER BY position", db)
    statement.bind(position)
    try statement.rows { row in
      take(Place(stream: try row.whole(0), version: try row.whole(1), position: try row.whole(2)))
    }
  }
}

extension Columns {
  /// A whole number that must be there.
  fileprivate func whole(_ column: Int32) throws -> Int {
    guard let number = number(column) else { throw LogError.damaged(position: nil, .file) }
    return number
  }
}
