import Almanac
import Identifiers

/// The team sparred about single courses to find new possibilities.
public struct CasePeerReviewHeld: FactContent {
  public enum Selection: String, CaseIterable, Codable, Hashable, Sendable {
    case all, mostToGain, other
  }

  public var participants: [CaseRole]?
  public var cases: Int?
  public var selection: Selection?
  public var successes: Int?

  public init(participants: [CaseRole]? = nil, cases: Int? = nil, selection: Selection? = nil, successes: Int? = nil) {
    self.participants = participants
    self.cases = cases
    self.selection = selection
    self.successes = successes
  }
}

/// The team talked about the method by a theme and agreed what to practise.
public struct LearningGroupMet: FactContent {
  public var theme: String?
  public var minutes: Int?
  public var participants: [CaseRole]?
  public var jointAgreement: Bool?
  /// What all of them try until next time.
  public var practise: String?
  /// Who led the meeting and asked the open questions.
  public var facilitator: ID<Person>?

  public init(
    theme: String? = nil, minutes: Int? = nil, participants: [CaseRole]? = nil, jointAgreement: Bool? = nil,
    practise: String? = nil, facilitator: ID<Person>? = nil
  ) {
    self.facilitator = facilitator
    self.practise = practise
    self.theme = theme
    self.minutes = minutes
    self.participants = participants
    self.jointAgreement = jointAgreement
  }
}

/// A good experience in a course was told in the team.
public struct SuccessStoryTold: FactContent {
  public enum Forum: String, CaseIterable, Codable, Hashable, Sendable {
    case learningGroup, casePeerReview, teamMeeting, ownMeeting, writtenDown
  }

  public var forum: Forum?
  /// In a sentence, as the citizen has allowed it to be told.
  public var text: String?

  public init(forum: Forum? = nil, text: String? = nil) {
    self.forum = forum
    self.text = text
  }
}

/// Caseloads were counted for the whole team.
public struct CaseloadCounted: FactContent {
  public var citizens: Int?
  public var fullTimePersons: Double?
  public var perFullTimePerson: Double?
  public var role: CaseRole?
  public var discussed: Bool?

  public init(
    citizens: Int? = nil, fullTimePersons: Double? = nil, perFullTimePerson: Double? = nil, role: CaseRole? = nil,
    discussed: Bool? = nil
  ) {
    self.citizens = citizens
    self.fullTimePersons = fullTimePersons
    self.perFullTimePerson = perFullTimePerson
    self.role = role
    self.discussed = discussed
  }
}

/// It is agreed who in the team has a task.
public struct TaskAssigned: FactContent {
  public enum Task: String, CaseIterable, Codable, Hashable, Sendable {
    case aftercare, companyOutreach, peerReview, learningGroup, qualityAssurance, other
  }

  public var task: Task?
  public var role: CaseRole?

  public init(task: Task? = nil, role: CaseRole? = nil) {
    self.task = task
    self.role = role
  }
}

/// It is agreed who sits where.
public struct SeatingAgreed: FactContent {
  public enum Together: String, CaseIterable, Codable, Hashable, Sendable {
    case allDays, someDays, apart
  }

  public var together: Together?

  public init(together: Together? = nil) {
    self.together = together
  }
}

/// The team held its meeting; where others are named, a meeting about what lies between them and the team.
public struct TeamMeetingHeld: FactContent {
  public var participants: [CaseRole]?
  public var topics: [String]?
  /// Of an interface meeting: the other team, department or supplier.
  public var other: String?
  /// Who of the team took part.
  public var people: [ID<Person>]?
  public var agreed: String?

  public init(
    participants: [CaseRole]? = nil, topics: [String]? = nil, other: String? = nil, people: [ID<Person>]? = nil,
    agreed: String? = nil
  ) {
    self.other = other
    self.people = people
    self.agreed = agreed
    self.participants = participants
    self.topics = topics
  }
}

/// The leader looked through some courses with the team.
public struct QualityCheckHeld: FactContent {
  public var cases: Int?
  public var by: CaseRole?

  public init(cases: Int? = nil, by: CaseRole? = nil) {
    self.cases = cases
    self.by = by
  }
}

/// Time set aside to call new companies.
public struct CallDayHeld: FactContent {
  public var companies: Int?

  public init(companies: Int? = nil) {
    self.companies = companies
  }
}

/// The first meeting with a company new to us.
public struct NewCompanyMet: FactContent {
  public var company: Reference<Company>?
  public var purpose: String?

  public init(company: Reference<Company>? = nil, purpose: String? = nil) {
    self.company = company
    self.purpose = purpose
  }
}

/// A member of staff learned something new.
public struct CourseAttended: FactContent {
  public var course: String?

  public init(course: String? = nil) {
    self.course = course
  }
}

/// A company with fixed places and a mentor became a company centre.
public struct CentreOpened: FactContent {
  public var places: Int?
  public var mentorNamed: Bool?

  public init(places: Int? = nil, mentorNamed: Bool? = nil) {
    self.places = places
    self.mentorNamed = mentorNamed
  }
}

/// The company is no longer a centre.
public struct CentreClosed: FactContent {
  public var reason: String?

  public init(reason: String? = nil) {
    self.reason = reason
  }
}

/// The overview of free and filled places was brought up to date.
public struct OverviewUpdated: FactContent {
  public var places: Int?
  public var filled: Int?
  public var by: CaseRole?

  public init(places: Int? = nil, filled: Int? = nil, by: CaseRole? = nil) {
    self.places = places
    self.filled = filled
    self.by = by
  }
}

/// Company mentors met and shared experience.
public struct MentorNetworkMet: FactContent {
  public var mentors: Int?

  public init(mentors: Int? = nil) {
    self.mentors = mentors
  }
}
