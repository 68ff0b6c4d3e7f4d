import Almanac
import Casework
import Companies
import Identifiers

/// The town as an installation holds it: the same histories as typed facts, with names that are plainly made up, CPR numbers
/// that can never be real, staff who log in, and companies. Everything follows from the town.
public struct SettledTown: Sendable {
  public let town: DemoTown

  public init(_ town: DemoTown) { self.town = town }

  /// A fact of the town with who recorded it and when.
  public struct Told: Sendable {
    public let day: Day
    /// Microseconds since 1970 began (UTC).
    public let recorded: Int64
    public let actor: Actor
    public let fact: CaseFact
    /// The same each time the town is told.
    public let id: ID<FactInCase>
  }

  public struct Case: Sendable {
    public let id: ID<Identifiers.Case>
    public let facts: [Told]
  }

  public struct Member: Sendable {
    public let person: ID<Person>
    public let name: String
    public let role: Role
    public let team: Reference<Identifiers.Team>
    public let userName: String
    public let grants: [String]
    /// Plainly invented: all of them stand in one short row of numbers.
    public var phone: String?
  }

  public struct Company: Sendable {
    public let reference: Reference<Identifiers.Company>
    public let facts: [CompanyFact]
  }

  /// An id that follows from the town's seed and what it is for.
  func id<Kind>(_ purpose: UInt64, _ number: Int, part: Int = 0, milliseconds: Int? = nil) -> ID<Kind> {
    var dice = Dice(town.seed &* 0x2545_F491_4F6C_DD1D &+ purpose)
    var second = Dice(dice.next() ^ UInt64(truncatingIfNeeded: number) &* 0xA076_1D64_78BD_642F)
    var third = Dice(second.next() ^ UInt64(truncatingIfNeeded: part) &* 0xE703_7ED1_A0B4_28DB)
    let bytes = [third.next(), third.next()].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
    }
    let instant = milliseconds ?? DanishTime.start(of: town.start) * 1000
    guard let id = ID<Kind>(milliseconds: instant, randomBytes: Array(bytes.prefix(10))) else {
      preconditionFailure("Ten bytes are given.")
    }
    return id
  }
}
