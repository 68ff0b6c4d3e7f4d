import Almanac
import Identifiers

/// One entry of a citizen's gross CV: all that the citizen has done, learned and can, each thing typed once.
public struct CVEntry: Codable, Hashable, Sendable {
  /// What an entry is about. Raw values are stored and do not change.
  ///
  /// Stevns uncovers in three steps (seed 003 p. 43): jobs with tasks and responsibility, abilities that belong to no one
  /// trade, and leisure.
  public enum Part: String, CaseIterable, Codable, Hashable, Sendable {
    case profile, job, ability, leisure, education, qualification, licence, language
  }

  public var key: Reference<CVEntry>
  public var part: Part
  /// The job title, the course, the ability; of a profile the whole text.
  public var title: String
  /// Where: workplace, school, club.
  public var place: String?
  /// The year in which it began.
  public var from: Int?
  /// The year in which it ended; nil while it goes on or where nobody knows.
  public var until: Int?
  /// What the citizen did there; of an ability or leisure, where it shows.
  public var tasks: [String]
  /// The citizen wants it on the printed CV. nil counts as yes.
  public var isPrinted: Bool?

  public init(
    _ part: Part, _ title: String, key: Reference<CVEntry>, place: String? = nil, from: Int? = nil, until: Int? = nil,
    tasks: [String] = [], isPrinted: Bool? = nil
  ) {
    self.key = key
    self.part = part
    self.title = title
    self.place = place
    self.from = from
    self.until = until
    self.tasks = tasks
    self.isPrinted = isPrinted
  }
}

/// The gross CV as its facts make it.
public struct CV: Sendable {
  /// In the order in which they were first written.
  public private(set) var entries: [CVEntry] = []
  public private(set) var changed: Day?
  public private(set) var reviewed: (content: CVReviewed, day: Day)?

  public init() {}

  public subscript(_ key: Reference<CVEntry>) -> CVEntry? { entries.first { $0.key == key } }

  /// Entries of a part as a CV shows them: the latest first, those without a year last.
  public func entries(of part: CVEntry.Part) -> [CVEntry] {
    entries.enumerated().filter { $0.element.part == part }.sorted { first, second in
      (CV.order(first.element), -first.offset) > (CV.order(second.element), -second.offset)
    }.map(\.element)
  }

  private static func order(_ entry: CVEntry) -> Int {
    // What goes on stands before what has ended.
    guard let from = entry.from else { return entry.until ?? 0 }
    return (entry.until ?? 3000) * 10_000 + from
  }

  mutating func update(_ content: CVUpdated, on day: Day) {
    changed = day
    if let removed = content.removed { entries.removeAll { $0.key == removed } }
    guard let entry = content.entry else { return }
    if let place = entries.firstIndex(where: { $0.key == entry.key }) {
      entries[place] = entry
    } else {
      entries.append(entry)
    }
  }

  mutating func review(_ content: CVReviewed, on day: Day) { reviewed = (content, day) }

  /// How many jobs say what was done there, of how many.
  public var jobsWithTasks: (told: Int, of: Int) {
    let jobs = entries(of: .job)
    return (jobs.count { !$0.tasks.isEmpty }, jobs.count)
  }
}

/// What the audit of 180 cases asked of CVs (seed 003 p. 52), and Stevns' third step: each is answered by the CV itself
/// where it can be, and else by those who went through it together.
public enum CVQuestion: String, CaseIterable, Hashable, Sendable {
  case jobs, tasks, abilities, leisure, qualifications, profile

  /// From when it is asked here, and where it comes from.
  public static let since = Day(year: 2026, month: 1, day: 1)!
  public var source: String {
    switch self {
    case .jobs, .abilities: "Udvikling i fleksjob II, s. 52: den forberedende del"
    case .tasks, .qualifications, .profile: "Udvikling i fleksjob II, s. 52: CV’et på Jobnet"
    case .leisure: "Udvikling i fleksjob II, s. 43: tre trin i Stevns, trin 3"
    }
  }

  public enum Answer: Hashable, Sendable {
    case yes, no
    /// So many of so many.
    case partly(Int, of: Int)
    /// Only people can answer, and they have not been asked.
    case notAsked
  }
}

extension CV {
  /// The answer to a question as the CV stands.
  public func answer(_ question: CVQuestion) -> CVQuestion.Answer {
    func has(_ part: CVEntry.Part) -> CVQuestion.Answer { entries.contains { $0.part == part } ? .yes : .no }
    func said(_ answer: Bool?) -> CVQuestion.Answer { answer.map { $0 ? .yes : .no } ?? .notAsked }
    switch question {
    case .jobs: return has(.job)
    case .tasks:
      let (told, all) = jobsWithTasks
      return all == 0 ? .no : told == all ? .yes : .partly(told, of: all)
    case .abilities: return has(.ability)
    case .leisure: return has(.leisure)
    case .qualifications: return said(reviewed?.content.qualificationsExhaustive)
    case .profile: return has(.profile) == .no ? .no : said(reviewed?.content.profileJobDirected)
    }
  }

  /// How many questions are answered with yes, of all that are asked.
  public var completeness: (yes: Int, of: Int) {
    (CVQuestion.allCases.count { answer($0) == .yes }, CVQuestion.allCases.count)
  }

  /// The fact that the CV was gone through: what can be counted is counted, and typed by nobody.
  public func review(
    by: CaseRole?, participants: [CaseRole], qualificationsExhaustive: Bool?, profileJobDirected: Bool?
  ) -> CVReviewed {
    let (told, all) = jobsWithTasks
    return CVReviewed(
      by: by, participants: participants, tasksDescribed: all == 0 ? nil : told == all,
      qualificationsExhaustive: qualificationsExhaustive, profileJobDirected: profileJobDirected)
  }
}
