import Almanac
import Identifiers

/// What the municipality knows of the demand for an occupation: from where, and of which day. A later one of the same note
/// takes the earlier's place.
public struct LabourMarketNoted: FactContent {
  public enum Kind: String, CaseIterable, Codable, Hashable, Sendable {
    /// How easily people find work in the occupation.
    case outlook
    /// How many openings there are with companies that we talk with.
    case openings
    /// What a company or the company panel says.
    case panel
  }

  /// How many are looked for in an occupation, held against how many there are.
  public enum Outlook: String, CaseIterable, Codable, Hashable, Sendable {
    case shortage, good, even, few
  }

  public var note: Reference<LabourMarketNote>
  /// The first one to four digits of DISCO-08: of a unit group, or of a wider group that holds it.
  public var code: String
  public var kind: Kind
  public var outlook: Outlook?
  /// Openings on the day.
  public var openings: Int?
  /// What was said, or what there is to know besides.
  public var words: String?
  /// The company's name, where it is about one.
  public var company: String?
  /// Where it is from: a publication, an own count, a meeting.
  public var source: String
  /// The day that it is of.
  public var day: Day

  public init(
    note: Reference<LabourMarketNote>, code: String, kind: Kind, outlook: Outlook? = nil, openings: Int? = nil,
    words: String? = nil, company: String? = nil, source: String, day: Day
  ) {
    self.note = note
    self.code = code
    self.kind = kind
    self.outlook = outlook
    self.openings = openings
    self.words = words
    self.company = company
    self.source = source
    self.day = day
  }
}

/// What was known of an occupation holds no longer, or was written by mistake.
public struct LabourMarketTakenBack: FactContent {
  public var note: Reference<LabourMarketNote>
  public var reason: String

  public init(note: Reference<LabourMarketNote>, reason: String) {
    self.note = note
    self.reason = reason
  }
}

extension LabourMarketNoted {
  /// How long it is taken for new: half a year. Ours: the published balances of the labour market come about that often.
  public static let freshDays = 183

  /// Whether it says what its kind says, about a code that can be one, on a day that has come.
  public func isWhole(on today: Day) -> Bool {
    guard (1...4).contains(code.count), code.allSatisfy({ $0.isASCII && $0.isNumber }), source.hasWords, day <= today
    else { return false }
    switch kind {
    case .outlook: return outlook != nil
    case .openings: return openings.map { (0...100_000).contains($0) } ?? false
    case .panel: return words?.hasWords ?? false
    }
  }

  /// Older than ``freshDays``: shown as something to look at again.
  public func isOld(on today: Day) -> Bool { day.days(to: today) > Self.freshDays }

  /// Whether it says that people are looked for.
  public var asksForPeople: Bool {
    switch kind {
    case .outlook: outlook == .shortage || outlook == .good
    case .openings: (openings ?? 0) > 0
    case .panel: false
    }
  }

  /// Whether it is about a group: about the group itself, or about a wider one.
  public func isAbout(_ group: String) -> Bool { group.hasPrefix(code) }
}
