import Interventions

/// Whom or what a case is about. Facets and lists of citizens count citizens only.
public enum CaseSubject: UInt8, CaseIterable, Sendable {
  case citizen, team, professional, company, companyCentre
}

/// Where a case's facts come from: written here, or observed in another system's rows.
public enum CaseOrigin: UInt8, CaseIterable, Sendable {
  case typed, observed

  var key: String {
    switch self {
    case .typed: "typed"
    case .observed: "observed"
    }
  }
}

/// A case as it comes in: who it is about and its whole timeline, in any order of days.
public struct CaseRecord: Sendable {
  public var key: CaseKey
  public var subject: CaseSubject
  public var origin: CaseOrigin
  public var facts: [Fact]

  public init(_ key: CaseKey, _ subject: CaseSubject = .citizen, origin: CaseOrigin = .typed, facts: [Fact]) {
    self.key = key
    self.subject = subject
    self.origin = origin
    self.facts = facts
  }
}
