import Interventions

/// What a case is owed by one model: a row of the caseload.
struct StoredObligation: Hashable, BitwiseCopyable {
  let model: UInt16
  let found: FoundObligation

  var isOpen: Bool { found.status == .overdue || found.status == .pending }
}

struct StoredRhythm: Hashable, BitwiseCopyable {
  let model: UInt16
  let found: FoundRhythm
}

/// What was found about one case on the caseload's day.
struct CaseState {
  /// Those that are open first; otherwise in the order of models, elements and rules.
  var obligations: [StoredObligation] = []
  var openCount = 0
  var rhythms: [StoredRhythm] = []
  var people: [Holder] = []
  /// The team, by the shelf's values; 0 where it has none.
  var team: UInt32 = 0

  /// Of how many models the facet of models knows.
  static let modelBits = 31
}
