import Access
import Identifiers

/// Which cases a query may answer with, and whose protected addresses it may show.
///
/// The registers hold no ties between people and cases. Whoever holds them answers the two questions here, for a scope
/// made by `Access`; every query that answers with cases asks both.
public struct CaseMembership: Sendable {
  public let scope: Scope
  private let containsCase: @Sendable (ID<Case>) -> Bool
  private let showsAddress: @Sendable (ID<Case>) -> Bool

  /// - Parameters:
  ///   - contains: whether the scope reaches a case today: see `Scope.reaches`.
  ///   - showsProtectedAddress: whether a protected address of a case may be shown: see `Scope.showsProtectedAddress`.
  ///     Left out, none is.
  public init(
    _ scope: Scope, contains: @escaping @Sendable (ID<Case>) -> Bool,
    showsProtectedAddress: @escaping @Sendable (ID<Case>) -> Bool = { _ in false }
  ) {
    self.scope = scope
    containsCase = contains
    showsAddress = showsProtectedAddress
  }

  /// Whether a case may be answered with. A scope that reaches nothing, or one case, holds whatever the test says.
  public func contains(_ id: ID<Case>) -> Bool { Self.allows(scope.reach, id) && containsCase(id) }

  /// Whether a protected address of a case may be shown.
  public func showsProtectedAddress(_ id: ID<Case>) -> Bool {
    contains(id) && Self.allows(scope.protectedAddresses, id) && showsAddress(id)
  }

  private static func allows(_ reach: Scope.Reach, _ id: ID<Case>) -> Bool {
    switch reach {
    case .nothing: false
    case .oneCase(let one): one == id
    case .own, .team, .municipality: true
    }
  }
}
