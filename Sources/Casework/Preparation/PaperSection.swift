import Identifiers

/// What the preparatory part and the recommendation are made of: one question each, answered with the citizen.
///
/// The questions follow what the law asks of the two papers and what the audit of 180 cases looked for (seed 003 p. 51–61).
/// The raw values are stored and do not change.
public enum PaperSection: String, CaseIterable, Codable, Hashable, Sendable {
  // The preparatory part.
  case ownGoals, experience, abilities, everyday, health, tried, needs, change, help, presentation
  // The recommendation; from 1 July 2026 the overall description.
  case recommended, exhausted, tasks, conditions, interval, fewHours, support

  public enum Paper: String, CaseIterable, Codable, Hashable, Sendable {
    case preparatoryPart, recommendation
  }

  public var paper: Paper {
    switch self {
    case .ownGoals, .experience, .abilities, .everyday, .health, .tried, .needs, .change, .help, .presentation:
      .preparatoryPart
    case .recommended, .exhausted, .tasks, .conditions, .interval, .fewHours, .support: .recommendation
    }
  }

  public static func of(_ paper: Paper) -> [PaperSection] { allCases.filter { $0.paper == paper } }

  /// Whose words a section has room for. What one says oneself at the meeting is said by nobody else.
  public var voices: [PaperVoice] {
    switch self {
    case .presentation: [.citizen]
    case .health: [.citizen, .professional, .doctor]
    case .ownGoals, .experience, .abilities, .everyday, .tried, .needs, .change, .help:
      [.citizen, .professional, .companyConsultant]
    case .recommended, .exhausted, .tasks, .conditions, .interval, .fewHours, .support: [.professional, .citizen]
    }
  }
}

/// Whose words they are: it is always seen who said what.
public enum PaperVoice: String, CaseIterable, Codable, Hashable, Sendable {
  case citizen, professional, companyConsultant, doctor
}

/// Somebody's words in a section were written or changed. The former stay as versions.
public struct PaperWritten: FactContent {
  public var section: PaperSection
  public var voice: PaperVoice
  /// Empty where the words were taken out again.
  public var text: String
  /// Who wrote them down.
  public var by: ID<Person>?

  public init(section: PaperSection, voice: PaperVoice, text: String, by: ID<Person>? = nil) {
    self.section = section
    self.voice = voice
    self.text = text
    self.by = by
  }
}

/// What a quality check looks at, one by one; also what a case is sent back for. The raw values are stored.
public enum PaperPoint: String, CaseIterable, Codable, Hashable, Sendable {
  case jobGoals, cv, experience, abilities, ownWords, qualified, consultant, tried, accommodations, development
  case presentation, medicalPapers
  // Of the recommendation.
  case reasoned, tasksNamed, interval, fewHoursReason

  public var paper: PaperSection.Paper {
    switch self {
    case .jobGoals, .cv, .experience, .abilities, .ownWords, .qualified, .consultant, .tried, .accommodations,
      .development, .presentation, .medicalPapers:
      .preparatoryPart
    case .reasoned, .tasksNamed, .interval, .fewHoursReason: .recommendation
    }
  }

  public static func of(_ paper: PaperSection.Paper) -> [PaperPoint] { allCases.filter { $0.paper == paper } }
}
