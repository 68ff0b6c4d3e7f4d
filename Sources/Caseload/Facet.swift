/// The twenty-four questions by which lists of citizens are narrowed.
///
/// A value of a facet is its key, a name that `Language` words: `ledighedsydelse`, `under3Months`. Keys come from the
/// vocabulary's closed sets, from teams and persons as the facts write them, and from the lists below.
public enum Facet: Int, CaseIterable, Sendable {
  /// The team that the last `team-changed` names; or `none`.
  case team
  /// The person who is course responsible, else the job broker, else the coordinating caseworker; or `none`.
  case responsible
  /// The benefit that began last and has not ended; or `none`.
  case benefit
  /// The law's target group; or `none`.
  case targetGroup
  /// How long ago the case was opened last.
  case caseAge
  /// The models whose enrolment holds; of the models without an enrolment of their own, none. A case may have several.
  case models
  /// Model and phase as `model/phase`: the first phase that holds of the first method model with phases that the case
  /// follows; or `none`.
  case phase
  /// The kind of the current placement that began last: `companyCentre` where it is in one; or `none`.
  case placement
  /// Ordinary paid hours a week, all jobs together.
  case paidHours
  /// In a flexjob.
  case flexJob
  /// Has a job goal that was not dropped.
  case jobGoal
  /// When the CV was updated or gone through.
  case cv
  /// When Min plan was updated.
  case myPlan
  /// The last talk that took place, or follow-up at a company with the citizen.
  case lastContact
  /// The next appointment that stands.
  case nextAppointment
  /// The kind of the absence that holds; or `none`.
  case absence
  /// What the citizen is exempted from; or `none`.
  case exemption
  /// What is past due: `law`, `method`, `local`, or `none`. A case may have several.
  case overdue
  /// An obligation that is not past due is due in this week.
  case dueThisWeek
  /// A placement's last day lies within 30 days (or has passed), and no next step is agreed.
  case placementEnding
  /// Open, and for 4 months and more without placement, flexjob and ordinary paid hours.
  case withoutPlacementOrJob
  /// How many efforts run beside.
  case parallelEfforts
  /// `unopened`, `open`, `closed`, or closed with its outcome: `closed-job`.
  case standing
  /// Where the facts come from.
  case origin

  /// A case may have several of its values.
  public var isMultiple: Bool { self == .models || self == .overdue }

  /// The keys that it has from the start, in their order; others come with the facts that name them.
  var keys: [String] {
    switch self {
    case .team, .responsible, .benefit, .targetGroup, .phase, .models: ["none"]
    case .caseAge: ["none", "under3Months", "under6Months", "under12Months", "under2Years", "over2Years"]
    case .placement: ["none", "unspecified", "companyCentre"]
    case .paidHours: ["none", "unspecified", "under5", "under10", "over10"]
    case .flexJob, .jobGoal, .dueThisWeek, .placementEnding, .withoutPlacementOrJob: ["no", "yes"]
    case .cv, .myPlan: ["never", "over3Months", "within3Months"]
    case .lastContact: ["never", "within14Days", "within28Days", "within90Days", "over90Days"]
    case .nextAppointment: ["none", "thisWeek", "later"]
    case .absence, .exemption: ["none", "unspecified"]
    case .overdue: ["none"] + CaseloadModel.Kind.allCases.map(\.name)
    case .parallelEfforts: ["0", "1", "2", "3orMore"]
    case .standing: ["unopened", "open", "closed"]
    case .origin: CaseOrigin.allCases.map(\.key)
    }
  }

  /// Has as many values as there are teams or people: kept without a set of cases for each.
  var isWide: Bool { self == .team || self == .responsible }
}

/// Only cases with one of these values of a facet. Several filters hold together; of one facet's, any value does.
public struct FacetFilter: Hashable, Sendable {
  public var facet: Facet
  public var keys: Set<String>

  public init(_ facet: Facet, _ keys: Set<String>) {
    self.facet = facet
    self.keys = keys
  }
}

/// How many cases have each value of a facet.
public struct FacetCounts: Hashable, Sendable {
  public struct Count: Hashable, Sendable {
    public let key: String
    public let cases: Int
  }

  public let facet: Facet
  /// The values that some case has, and those that a filter names.
  public let counts: [Count]

  public subscript(_ key: String) -> Int { counts.first { $0.key == key }?.cases ?? 0 }
}
