import Almanac
import Identifiers

extension OwnReaders {
  /// What one person saw on one day, for one reason.
  public struct Sighting: Sendable {
    /// The latest of them, in microseconds since 1970.
    public var at: Int64
    public var role: Role?
    public var team: String?
    public var name: String?
    public var reason: String?
    public var times: Int
    /// Each once, the latest first.
    public var pages: [String]
  }

  private struct Key: Hashable {
    var day: Day
    var person: ID<Person>?
    var role: Role?
    var team: String?
    var name: String?
    var reason: String?
  }

  /// What others saw, the latest first: a row a day and person.
  public var sightings: [Sighting] {
    var found: [Sighting] = []
    var places: [Key: Int] = [:]
    for row in rows where row.role != .citizen {
      let day = DanishTime.day(atUTC: Int(row.at / 1_000_000))
      let key = Key(
        day: day, person: row.person, role: row.role, team: row.team, name: row.name, reason: row.reason)
      if let place = places[key] {
        found[place].times += 1
        if !found[place].pages.contains(row.page) { found[place].pages.append(row.page) }
      } else {
        places[key] = found.count
        found.append(
          Sighting(
            at: row.at, role: row.role, team: row.team, name: row.name, reason: row.reason, times: 1, pages: [row.page])
        )
      }
    }
    return found
  }

  /// The citizen's own visits, and the latest of them; nil where there is none.
  public var own: (times: Int, at: Int64)? {
    let own = rows.filter { $0.role == .citizen }
    return own.first.map { (own.count, $0.at) }
  }
}
