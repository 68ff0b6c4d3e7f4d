import Interventions

/// A model that the caseload evaluates, and what sort of demand it makes: law, method and local habit are three things.
public struct CaseloadModel: Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable {
    case law, method, local

    /// As facet values name it.
    public var name: String {
      switch self {
      case .law: "law"
      case .method: "method"
      case .local: "local"
      }
    }
  }

  public let id: String
  public let title: String
  public let kind: Kind
  public let compiled: CompiledModel
  /// The names of the facts that it reads: no other fact changes what it finds.
  let readsFacts: Set<String>

  public init(_ compiled: CompiledModel, id: String? = nil, title: String? = nil, kind: Kind) {
    self.compiled = compiled
    self.id = id ?? compiled.model.id
    self.title = title ?? compiled.model.title
    self.kind = kind
    readsFacts = Set(compiled.factsRead.map(\.fact)).union([CompiledModel.waiver])
  }
}
