import Answers
import Language

extension Origin {
  /// Who asks for what stands in a model.
  var methodLead: MethodText {
    switch self {
    case .law: .lawLead
    case .method: .methodLead
    case .local: .localLead
    case .own: .ownLead
    }
  }
}

/// Where the models' pages lie.
enum MethodPath {
  static func document(_ model: String) -> String { Path.method + "/" + Path.queryValue(model) }
  static func fidelity(_ model: String) -> String { document(model) + "/foelger-vi" }
  static func cases(_ model: String, element: String) -> String {
    fidelity(model) + "/" + Path.queryValue(element)
  }
}
