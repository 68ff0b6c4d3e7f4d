import Almanac
import Casework
import Identifiers

/// A citizen's gross CV, for staff and by the citizen's own door.
public struct CVPage: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var cv: CV
  public var jobGoals: [CitizenPage.JobGoal]
  public var mayWrite: Bool
  /// Staff may also go through it with the citizen.
  public var mayReview: Bool
  /// Of the case when the page was made.
  public var version: Int

  public init(
    citizen: CaseLabel, today: Day, cv: CV, jobGoals: [CitizenPage.JobGoal], mayWrite: Bool, mayReview: Bool,
    version: Int
  ) {
    self.citizen = citizen
    self.today = today
    self.cv = cv
    self.jobGoals = jobGoals
    self.mayWrite = mayWrite
    self.mayReview = mayReview
    self.version = version
  }
}

/// What the citizen has said of their own situation, and what is asked today.
public struct OwnPicturePage: Sendable {
  public var citizen: CaseLabel
  public var today: Day
  public var picture: OwnPicture
  public var asked: OwnPictureQuestions
  /// Every set that has been asked, so that older answers can be read.
  public var sets: [OwnPictureQuestions]
  /// Files of questions that could not be read, by name.
  public var faulty: [String]
  public var mayWrite: Bool

  public init(
    citizen: CaseLabel, today: Day, picture: OwnPicture, asked: OwnPictureQuestions, sets: [OwnPictureQuestions],
    faulty: [String] = [], mayWrite: Bool
  ) {
    self.citizen = citizen
    self.today = today
    self.picture = picture
    self.asked = asked
    self.sets = sets
    self.faulty = faulty
    self.mayWrite = mayWrite
  }
}
