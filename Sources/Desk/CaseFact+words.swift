import Casework
import Foundation
import Identifiers
import Journal
import Timelines

extension CaseFact {
  /// The same fact with everything from another of its kind that the vocabulary has no attribute for: words, times of day,
  /// names. A form that asks the vocabulary's questions knows nothing of it, so a correction by it must not lose it.
  ///
  /// - Throws: what the coders throw; facts that stand in the log have been through both.
  func keepingWords(of original: CaseFact, in id: ID<Case>) throws -> CaseFact {
    guard kind == original.kind, let asked = kind.vocabularyName.flatMap({ Vocabulary.kind(named: $0) })?.attributes
    else { return self }
    let names = Set(asked.map(\.name))
    var said = try attributes()
    let kept = try original.attributes().filter { !names.contains($0.key) }
    said.merge(kept) { _, old in old }
    let body = try JSONSerialization.data(withJSONObject: said)
    let read = try Journal.read(kind: kind.rawValue, version: 1, caseID: id, body, position: 0)
    guard case .ofCase(_, let whole) = read else { return self }
    return whole
  }

  private func attributes() throws -> [String: Any] {
    let body = try JSONEncoder().encode(content)
    return try JSONSerialization.jsonObject(with: body) as? [String: Any] ?? [:]
  }
}
