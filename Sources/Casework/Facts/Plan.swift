import Almanac
import Identifiers

/// The citizen chose a job to aim for.
public struct JobGoalSet: FactContent {
  public enum Track: String, CaseIterable, Codable, Hashable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
  }

  public var goal: Reference<Goal>
  public var occupation: String
  public var track: Track?
  public var citizensOwn: Bool?
  public var reasonedInSkills: Bool?
  public var reasonedInDemand: Bool?
  public var participants: [CaseRole]?
  /// Hours a week that are aimed at.
  public var hours: Double?
  /// What the citizen can that the job uses, and who needs people for it, in words.
  public var skills: String?
  public var demand: String?
  /// The occupation's code in DISCO-08: four to six digits.
  public var code: String?
  /// What the citizen says of the job: why they would like it, in their own words.
  public var wish: String?

  public init(
    goal: Reference<Goal>, occupation: String, track: Track? = nil, citizensOwn: Bool? = nil,
    reasonedInSkills: Bool? = nil, reasonedInDemand: Bool? = nil, participants: [CaseRole]? = nil, hours: Double? = nil,
    skills: String? = nil, demand: String? = nil, code: String? = nil, wish: String? = nil
  ) {
    self.wish = wish
    self.skills = skills
    self.demand = demand
    self.code = code
    self.goal = goal
    self.occupation = occupation
    self.track = track
    self.citizensOwn = citizensOwn
    self.reasonedInSkills = reasonedInSkills
    self.reasonedInDemand = reasonedInDemand
    self.participants = participants
    self.hours = hours
  }
}

/// The citizen no longer aims for the goal.
public struct JobGoalDropped: FactContent {
  public var goal: Reference<Goal>
  public var reason: String?

  public init(goal: Reference<Goal>, reason: String? = nil) {
    self.goal = goal
    self.reason = reason
  }
}

/// It is agreed what is to change, how and when.
public struct ProgressionGoalSet: FactContent {
  public enum Dimension: String, CaseIterable, Codable, Hashable, Sendable {
    case hours, intensity, tasks, stability, coping, accommodations, confidence, other, frame, support
  }

  public enum Direction: String, CaseIterable, Codable, Hashable, Sendable {
    case develop, retain, prevent
  }

  public var goal: Reference<Goal>
  public var dimension: Dimension
  public var direction: Direction?
  public var by: Day?
  public var job: Reference<Job>?
  public var placement: Reference<Placement>?
  /// What is to be different, in words.
  public var text: String?
  /// How it is tried.
  public var trial: String?
  /// Hours a week that are aimed at by the day, where it is about hours.
  public var hours: Double?

  public init(
    goal: Reference<Goal>, dimension: Dimension, direction: Direction? = nil, by: Day? = nil,
    job: Reference<Job>? = nil, placement: Reference<Placement>? = nil, text: String? = nil, trial: String? = nil,
    hours: Double? = nil
  ) {
    self.goal = goal
    self.dimension = dimension
    self.direction = direction
    self.by = by
    self.job = job
    self.placement = placement
    self.text = text
    self.trial = trial
    self.hours = hours
  }
}

/// A progression goal was reached.
public struct ProgressionGoalReached: FactContent {
  public var goal: Reference<Goal>

  public init(goal: Reference<Goal>) {
    self.goal = goal
  }
}

/// The citizen's list of sought occupations on Jobnet was changed.
public struct SoughtOccupationsUpdated: FactContent {
  public var occupations: Int?
  public var titles: [String]?

  public init(occupations: Int? = nil, titles: [String]? = nil) {
    self.occupations = occupations
    self.titles = titles
  }
}

/// The citizen and the job broker agreed where and how to search.
public struct SearchPlanAgreed: FactContent {
  public var agreement: Reference<Agreement>?
  public var participants: [CaseRole]?
  public var jobs: Int?

  public init(agreement: Reference<Agreement>? = nil, participants: [CaseRole]? = nil, jobs: Int? = nil) {
    self.agreement = agreement
    self.participants = participants
    self.jobs = jobs
  }
}

/// A named job or opening was presented to the citizen.
public struct JobPresented: FactContent {
  public var company: Reference<Company>?
  public var occupation: String?
  public var by: CaseRole?
  /// Where it is, in words, where the company is not in the register.
  public var place: String?
  /// The track of the citizen's goals that it belongs to.
  public var track: JobGoalSet.Track?

  public init(
    company: Reference<Company>? = nil, occupation: String? = nil, by: CaseRole? = nil, place: String? = nil,
    track: JobGoalSet.Track? = nil
  ) {
    self.company = company
    self.occupation = occupation
    self.by = by
    self.place = place
    self.track = track
  }
}

/// The citizen applied for a job.
public struct ApplicationSent: FactContent {
  public var company: Reference<Company>?
  public var application: Reference<Application>?

  public init(company: Reference<Company>? = nil, application: Reference<Application>? = nil) {
    self.company = company
    self.application = application
  }
}

/// The company answered.
public struct ApplicationAnswered: FactContent {
  public enum Answer: String, CaseIterable, Codable, Hashable, Sendable {
    case interview, job, declined
  }

  public var company: Reference<Company>?
  public var application: Reference<Application>?
  public var answer: Answer?

  public init(company: Reference<Company>? = nil, application: Reference<Application>? = nil, answer: Answer? = nil) {
    self.company = company
    self.application = application
    self.answer = answer
  }
}

/// A consideration to be taken, tied to a named task.
public struct AccommodationNoted: FactContent {
  public var task: String?
  public var accommodation: String
  public var tiedToTask: Bool?
  /// How the task is adapted.
  public var howMet: String?
  /// The job goal that it belongs to.
  public var goal: Reference<Goal>?
  /// A more general sentence that it stands in place of.
  public var replaces: String?

  public init(
    accommodation: String, task: String? = nil, tiedToTask: Bool? = nil, howMet: String? = nil,
    goal: Reference<Goal>? = nil, replaces: String? = nil
  ) {
    self.goal = goal
    self.replaces = replaces
    self.task = task
    self.accommodation = accommodation
    self.tiedToTask = tiedToTask
    self.howMet = howMet
  }
}

/// The citizen assessed the own situation. It is voluntary.
public struct SelfAssessmentMade: FactContent {
  public var sharedWithProfessional: Bool?
  /// Which questions were asked: ``OwnPictureQuestions/id``.
  public var questions: String?
  public var answers: [OwnAnswer]?
  /// What the citizen wants to add.
  public var text: String?

  public init(
    sharedWithProfessional: Bool? = nil, questions: String? = nil, answers: [OwnAnswer]? = nil, text: String? = nil
  ) {
    self.sharedWithProfessional = sharedWithProfessional
    self.questions = questions
    self.answers = answers
    self.text = text
  }
}

/// The citizen and a professional looked together at what has moved.
public struct ProgressionAssessed: FactContent {
  public var indicator: String?
  public var value: Double?
  public var assessedBy: WishOf?
  /// The progression goal that it is about.
  public var goal: Reference<Goal>?
  /// What was learned by trying, whether the goal was reached or not.
  public var learned: String?
  /// What is expected of hours a week.
  public var expected: ExpectedHours?

  public init(
    indicator: String? = nil, value: Double? = nil, assessedBy: WishOf? = nil, goal: Reference<Goal>? = nil,
    learned: String? = nil, expected: ExpectedHours? = nil
  ) {
    self.indicator = indicator
    self.value = value
    self.assessedBy = assessedBy
    self.goal = goal
    self.learned = learned
    self.expected = expected
  }
}
