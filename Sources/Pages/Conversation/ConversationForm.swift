import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// All that one talk gives, as one form: how last time's agreements went, jobs looked at, new agreements, a note and the
/// next talk. Sent once, recorded as one act.
public struct ConversationForm: Sendable {
  let page: ConversationPage
  let basis: EntryBasis

  public init(_ page: ConversationPage, basis: EntryBasis) {
    self.page = page
    self.basis = basis
  }

  var speaker: any Speaker { basis.speaker }
  func say(_ text: ConversationText) -> String { speaker.say(text) }

  /// How many agreements the form has room for; more are a second talk.
  static let newSteps = 1...3
  static let tracks = JobGoalSet.Track.allCases

  /// What became of an agreement, as the form asks it.
  enum Outcome: String, CaseIterable {
    case untouched = ""
    case stands = "staar"
    case kept = "klaret"
    case newDay = "ny-dag"
    case dropped = "bortfalder"

    var text: ConversationText {
      switch self {
      case .untouched: .notTalkedAbout
      case .stands: .stands
      case .kept: .kept
      case .newDay: .newDay
      case .dropped: .dropped
      }
    }
  }

  /// The plan's open steps, those whose day came first on top; what lies long back comes last.
  var steps: [PlannedStep] {
    page.citizen.agreements.filter(\.isOpen).sorted {
      (isOld($0) ? 1 : 0, $0.content.due ?? .latest, $0.made) < (isOld($1) ? 1 : 0, $1.content.due ?? .latest, $1.made)
    }
  }

  /// Whether a step's day passed half a year ago: it is still asked about, folded.
  func isOld(_ step: PlannedStep) -> Bool {
    (step.content.due ?? step.made) < basis.today.adding(days: -182)
  }

  var mayWritePlan: Bool { page.citizen.acts.contains(.agreement) }
  var mayPlan: Bool { page.citizen.acts.contains(.planContact) }

  /// Goals that an agreement can lead to, by their references.
  var goals: [(value: String, text: String)] {
    page.citizen.jobGoals.map { ($0.content.goal.description, $0.occupation) }
      + page.citizen.progressionGoals.filter { $0.reached == nil }.map {
        ($0.goal.description, $0.content.text ?? speaker.say($0.content.dimension))
      }
  }

  static func name(_ step: PlannedStep) -> String { "skridt-\(step.content.agreement)" }

  /// The form as it is first shown: today's appointment says how you meet; a draft says what was typed before.
  public func first(_ typed: FormFields?) -> FormState {
    if let typed { return FormState(fields: typed) }
    var pairs = [(name: "form", value: (page.appointment?.form ?? .meeting).rawValue)]
    if let appointment = page.appointment { pairs.append((name: "aftale", value: appointment.appointment.description)) }
    return FormState(fields: FormFields(pairs))
  }
}

/// What a conversation gives: the facts, and whether the plan was gone through.
public struct HeldConversation: Sendable {
  public var proposals: [Proposal]
  public var review: PlanReview?
}
