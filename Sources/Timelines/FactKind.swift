/// A text in the two languages that people read.
public struct Wording: Hashable, Sendable {
  public let danish: String
  public let english: String

  public init(_ danish: String, en english: String) {
    self.danish = danish
    self.english = english
  }
}

/// What an attribute's value may be.
public enum AttributeKind: Sendable {
  case text
  case number
  case truth
  case list
  /// A day written as 2020-05-23.
  case day
  /// A text out of a closed set.
  case choice([String])
  /// A list of texts out of a closed set.
  case choices([String])
}

/// An attribute that a fact may carry.
public struct AttributeDefinition: Sendable {
  public let name: String
  public let kind: AttributeKind
  public let meaning: Wording

  public init(_ name: String, _ kind: AttributeKind, _ meaning: Wording) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
  }
}

/// Where a fact is first written down: there it is never asked for again here.
public enum HomeSystem: String, Sendable {
  /// Fodfæste itself.
  case here
  /// The municipality's case system and the national data hub behind it.
  case caseSystem
  /// The national application form for placements.
  case vitas
  /// The citizen's national job portal: CV and sought occupations.
  case jobnet
  /// The national income register.
  case incomeRegister
}

/// A fact of the method's vocabulary.
public struct FactKind: Sendable {
  /// As it stands in models and in the CSV: `contact`, `placement-started`.
  public let name: String
  /// What it is called in a sentence, in the singular without article: "samtale".
  public let noun: Wording
  public let meaning: Wording
  /// Whose timeline it stands on.
  public let subject: Subject
  public let home: HomeSystem
  public let attributes: [AttributeDefinition]

  public enum Subject: String, Sendable {
    case citizen, team, professional, company, companyCentre
  }

  public init(
    _ name: String, noun: Wording, meaning: Wording, subject: Subject = .citizen, home: HomeSystem = .here,
    attributes: [AttributeDefinition] = []
  ) {
    self.name = name
    self.noun = noun
    self.meaning = meaning
    self.subject = subject
    self.home = home
    self.attributes = attributes
  }
}
