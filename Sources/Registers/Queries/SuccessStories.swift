import Almanac
import Casework
import GRDB
import Identifiers

/// That a success was told.
public struct SuccessStory: Hashable, Sendable {
  public let id: ID<Case>
  public let day: Day
  public let forum: SuccessStoryTold.Forum?
  public let text: String?
}

/// The successes told in a case, mostly a team's, the newest first; none outside the membership.
public struct SuccessStories: RegisterQuery {
  public let id: ID<Case>
  public let membership: CaseMembership
  public let limit: Int

  public init(of id: ID<Case>, in membership: CaseMembership, limit: Int = 10) {
    self.id = id
    self.membership = membership
    self.limit = max(0, limit)
  }

  public func run(in registers: Registers) throws -> [SuccessStory] {
    guard membership.contains(id) else { return [] }
    return try registers.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT s.day, s.forum, s.words FROM success_stories s JOIN cases c ON c.number = s.case_number
          WHERE c.id = ? ORDER BY s.day DESC, s.place DESC LIMIT ?
          """, arguments: [id.blob, limit]
      ).compactMap { row in
        row.day(0).map { SuccessStory(id: id, day: $0, forum: row.optionalWord(1), text: row[2]) }
      }
    }
  }
}
