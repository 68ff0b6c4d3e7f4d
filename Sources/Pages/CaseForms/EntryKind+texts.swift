import Language

extension EntryKind {
  /// The form's heading, and what leads to it.
  var title: EntryTitle {
    switch self {
    case .contact: .contact
    case .move: .move
    case .cancel: .cancel
    case .stayedAway: .stayedAway
    case .note: .note
    case .task: .task
    case .taskDone: .taskDone
    case .taskMoved: .taskMoved
    case .taskDropped: .taskDropped
    case .waiver: .waiver
    case .nextStep: .nextStep
    case .jobGoal: .jobGoal
    case .progressionGoal: .progressionGoal
    case .accommodation: .accommodation
    case .accommodationEnded: .accommodationEnded
    case .expected: .expected
    case .learned: .learned
    case .support: .support
    case .effort: .effort
    case .effortBegun: .effortBegun
    case .effortEnded: .effortEnded
    case .agreement: .agreement
    case .agreementKept: .agreementKept
    case .placement: .placement
    case .placementExtended: .placementExtended
    case .hours: .hours
    case .enrol: .enrol
    case .leave: .leave
    case .assign: .assign
    case .detach: .detach
    case .standIn: .standIn
    case .roles: .roles
    case .benefit: .benefit
    case .absence: .absence
    case .accompanied: .accompanied
    }
  }

  /// What the button says.
  var saveText: EntryTitle { self == .move || self == .taskMoved ? .saveMove : .save }
}
