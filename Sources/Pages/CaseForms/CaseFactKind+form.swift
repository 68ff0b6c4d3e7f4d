import Casework
import Timelines

extension CaseFactKind {
  /// Whether the one form that the vocabulary drives can write and correct it.
  var hasForm: Bool {
    guard let name = vocabularyName, let kind = Vocabulary.kind(named: name) else { return false }
    return kind.subject == .citizen
  }
}
