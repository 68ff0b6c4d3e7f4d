// What several facts have in common.

public enum WishOf: String, CaseIterable, Codable, Hashable, Sendable {
  case citizen, professional, company
}

public enum MessageChannel: String, CaseIterable, Codable, Hashable, Sendable {
  case text, letter, digitalPost, message
}

public enum CitizenAbsence: String, CaseIterable, Codable, Hashable, Sendable {
  case declined, sentRepresentative
}

public enum AbsenceKind: String, CaseIterable, Codable, Hashable, Sendable {
  case holiday, illness, childsIllness, parentalLeave, hospital, jobInterview, other
}

public enum DocumentKind: String, CaseIterable, Codable, Hashable, Sendable {
  case cv, jobGoals, progressionGoals, preparatoryPart, recommendation, myPlan, companyAgreement
}

public enum PlacementKind: String, CaseIterable, Codable, Hashable, Sendable {
  case workPlacement, tasterPlacement, wageSubsidy, communityWork
}

public enum AgreementKind: String, CaseIterable, Codable, Hashable, Sendable {
  case flexJob, placement, paidHours, parallelPlacement
}

public enum WrittenIn: String, CaseIterable, Codable, Hashable, Sendable {
  case flexJobAgreement, myPlan, ownForm
}

public enum ParallelPlacement: String, CaseIterable, Codable, Hashable, Sendable {
  case agreed, atCapacity, otherReason, notDiscussed
}
