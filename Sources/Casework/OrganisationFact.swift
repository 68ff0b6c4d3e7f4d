import Almanac
import Identifiers

/// A unit of the municipality became known, or has another name now.
public struct TeamNamed: FactContent {
  public var team: Reference<Team>
  public var name: String

  public init(team: Reference<Team>, name: String) {
    self.team = team
    self.name = name
  }
}

/// A person who works here, as they are now: all of it, not the difference.
public struct StaffRegistered: FactContent {
  public var person: ID<Person>
  public var name: String
  public var role: Role
  public var team: Reference<Team>?
  public var userName: String?
  /// The rights beside the role, by their names in the table of access.
  public var grants: [String]
  public var isActive: Bool
  /// Hours a week as a share of full time.
  public var fullTimeShare: Double?
  /// The telephone at work, with its country: "+4570000012".
  public var phone: String?

  public init(
    person: ID<Person>, name: String, role: Role, team: Reference<Team>? = nil, userName: String? = nil,
    grants: [String] = [], isActive: Bool = true, fullTimeShare: Double? = nil, phone: String? = nil
  ) {
    self.person = person
    self.name = name
    self.role = role
    self.team = team
    self.userName = userName
    self.grants = grants
    self.isActive = isActive
    self.fullTimeShare = fullTimeShare
    self.phone = phone
  }
}

/// A colleague is away, and who covers.
public struct StaffAbsenceSet: FactContent {
  public var person: ID<Person>
  public var from: Day
  public var to: Day
  public var covers: ID<Person>?

  public init(person: ID<Person>, from: Day, to: Day, covers: ID<Person>? = nil) {
    self.person = person
    self.from = from
    self.to = to
    self.covers = covers
  }
}

/// Two colleagues are each other's makker from a day on: a firm pair with a shared caseload. One that is set anew from
/// the same day takes the earlier one's place; one that ends before it begins takes it back.
public struct MakkerPairSet: FactContent {
  public var one: ID<Person>
  public var other: ID<Person>
  public var from: Day
  /// The last day; nil while it lasts.
  public var to: Day?
  public var reason: String?

  public init(one: ID<Person>, other: ID<Person>, from: Day, to: Day? = nil, reason: String? = nil) {
    // The same two are the same pair, whoever is named first.
    self.one = min(one, other)
    self.other = max(one, other)
    self.from = from
    self.to = to
    self.reason = reason
  }
}

/// A version of an intervention model is in use from this day; a past day uses the version of that day.
public struct ModelTakenIntoUse: FactContent {
  public var model: ModelName
  public var title: String
  /// SHA-256 of the file, in hexadecimal.
  public var digest: String
  public var isOwn: Bool

  public init(model: ModelName, title: String, digest: String, isOwn: Bool) {
    self.model = model
    self.title = title
    self.digest = digest
    self.isOwn = isOwn
  }
}

/// An extract was taken in, whole.
public struct BatchTakenIn: FactContent {
  public var batch: String
  public var fileName: String
  public var recipe: String
  public var facts: Int
  public var cases: Int
  public var rows: Int
  public var skippedRows: Int

  public init(
    batch: String, fileName: String, recipe: String, facts: Int, cases: Int, rows: Int, skippedRows: Int
  ) {
    self.batch = batch
    self.fileName = fileName
    self.recipe = recipe
    self.facts = facts
    self.cases = cases
    self.rows = rows
    self.skippedRows = skippedRows
  }
}

/// An extract was taken back: its facts are retracted one by one.
public struct BatchRetracted: FactContent {
  public var batch: String
  public var reason: String

  public init(batch: String, reason: String) {
    self.batch = batch
    self.reason = reason
  }
}

/// A leader opened a person's own figures, for a stated purpose. The person can see it.
public struct FiguresOpened: FactContent {
  public var person: ID<Person>
  public var purpose: String

  public init(person: ID<Person>, purpose: String) {
    self.person = person
    self.purpose = purpose
  }
}

/// What the installation is: named once, when it is born.
public struct InstallationBorn: FactContent {
  public var municipality: String
  /// A demonstration's people are made up, and its doors open with one click.
  public var isDemonstration: Bool
  /// Of a demonstration: what its town was grown from.
  public var seed: Int?
  public var citizens: Int?
  public var firstYear: Int?

  public init(
    municipality: String, isDemonstration: Bool, seed: Int? = nil, citizens: Int? = nil, firstYear: Int? = nil
  ) {
    self.municipality = municipality
    self.isDemonstration = isDemonstration
    self.seed = seed
    self.citizens = citizens
    self.firstYear = firstYear
  }
}

/// A demonstration town's people have lived on until the end of a day.
public struct TownLivedUntil: FactContent {
  public var day: Day

  public init(day: Day) { self.day = day }
}

/// Everything that can be recorded about the municipality itself.
public enum OrganisationFact: Hashable, Sendable {
  case installationBorn(InstallationBorn)
  case townLivedUntil(TownLivedUntil)
  case teamNamed(TeamNamed)
  case staffRegistered(StaffRegistered)
  case staffAbsenceSet(StaffAbsenceSet)
  case makkerPairSet(MakkerPairSet)
  case modelTakenIntoUse(ModelTakenIntoUse)
  case batchTakenIn(BatchTakenIn)
  case batchRetracted(BatchRetracted)
  case figuresOpened(FiguresOpened)
  case groupPlanned(GroupPlanned)
  case labourMarketNoted(LabourMarketNoted)
  case labourMarketTakenBack(LabourMarketTakenBack)

  /// Its kind. The raw values are stored and never change.
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    case installationBorn = "installation-born"
    case townLivedUntil = "town-lived-until"
    case teamNamed = "team-named"
    case staffRegistered = "staff-registered"
    case staffAbsenceSet = "staff-absence-set"
    case makkerPairSet = "makker-pair-set"
    case modelTakenIntoUse = "model-taken-into-use"
    case batchTakenIn = "batch-taken-in"
    case batchRetracted = "batch-retracted"
    case figuresOpened = "figures-opened"
    case groupPlanned = "group-planned"
    case labourMarketNoted = "labour-market-noted"
    case labourMarketTakenBack = "labour-market-taken-back"
  }

  public var kind: Kind {
    switch self {
    case .installationBorn: .installationBorn
    case .townLivedUntil: .townLivedUntil
    case .teamNamed: .teamNamed
    case .staffRegistered: .staffRegistered
    case .staffAbsenceSet: .staffAbsenceSet
    case .makkerPairSet: .makkerPairSet
    case .modelTakenIntoUse: .modelTakenIntoUse
    case .batchTakenIn: .batchTakenIn
    case .batchRetracted: .batchRetracted
    case .figuresOpened: .figuresOpened
    case .groupPlanned: .groupPlanned
    case .labourMarketNoted: .labourMarketNoted
    case .labourMarketTakenBack: .labourMarketTakenBack
    }
  }

  public var content: any FactContent {
    switch self {
    case .installationBorn(let content): content
    case .townLivedUntil(let content): content
    case .teamNamed(let content): content
    case .staffRegistered(let content): content
    case .staffAbsenceSet(let content): content
    case .makkerPairSet(let content): content
    case .modelTakenIntoUse(let content): content
    case .batchTakenIn(let content): content
    case .batchRetracted(let content): content
    case .figuresOpened(let content): content
    case .groupPlanned(let content): content
    case .labourMarketNoted(let content): content
    case .labourMarketTakenBack(let content): content
    }
  }

  /// Reads the content of a fact of a kind.
  public init(_ kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .installationBorn: self = .installationBorn(try InstallationBorn(from: decoder))
    case .townLivedUntil: self = .townLivedUntil(try TownLivedUntil(from: decoder))
    case .teamNamed: self = .teamNamed(try TeamNamed(from: decoder))
    case .staffRegistered: self = .staffRegistered(try StaffRegistered(from: decoder))
    case .staffAbsenceSet: self = .staffAbsenceSet(try StaffAbsenceSet(from: decoder))
    case .makkerPairSet: self = .makkerPairSet(try MakkerPairSet(from: decoder))
    case .modelTakenIntoUse: self = .modelTakenIntoUse(try ModelTakenIntoUse(from: decoder))
    case .batchTakenIn: self = .batchTakenIn(try BatchTakenIn(from: decoder))
    case .batchRetracted: self = .batchRetracted(try BatchRetracted(from: decoder))
    case .figuresOpened: self = .figuresOpened(try FiguresOpened(from: decoder))
    case .groupPlanned: self = .groupPlanned(try GroupPlanned(from: decoder))
    case .labourMarketNoted: self = .labourMarketNoted(try LabourMarketNoted(from: decoder))
    case .labourMarketTakenBack: self = .labourMarketTakenBack(try LabourMarketTakenBack(from: decoder))
    }
  }
}
