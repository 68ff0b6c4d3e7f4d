import Almanac
import Casework
import Companies
import Identifiers

/// A fact of ours as it stands in the journal, read back from its envelope and body.
public struct Entry: Sendable {
  public enum Content: Sendable {
    case ofCase(ID<Case>, CaseFact)
    case ofCompany(Reference<Company>, CompanyFact)
    case ofOrganisation(OrganisationFact)
    /// Pages that showed cases: only in the log of reads.
    case read(CaseRead)
    /// The body is erased; the case, where it was about one.
    case erased(ID<Case>?)
  }

  public let position: Int
  public let id: ID<FactInCase>
  public let day: Day
  /// Microseconds since 1970 began (UTC).
  public let recorded: Int64
  public let actor: Actor
  public let batch: String?
  public let stream: String
  public let content: Content

  /// The fact with what stands round it, where it is about a case.
  public var ofCase: (case: ID<Case>, fact: RecordedFact)? {
    guard case .ofCase(let id, let fact) = content else { return nil }
    return (
      id, RecordedFact(id: self.id, day: day, recorded: recorded, actor: actor, batch: batch, fact: fact)
    )
  }
}

/// Someone was shown cases on a page.
public struct CaseRead: FactContent {
  /// The page, by its id: `citizen`, `my-day`.
  public var page: String
  public var cases: [ID<Case>]
  /// Typed to break the glass; or what the token is for that a program read with, after `API: `.
  public var reason: String?

  /// The page on which one breaks the glass.
  public static let breakingGlass = "break-glass"

  public init(page: String, cases: [ID<Case>], reason: String? = nil) {
    self.page = page
    self.cases = cases
    self.reason = reason
  }
}
