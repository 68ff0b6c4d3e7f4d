import Almanac
import Casework
import Interventions

extension CaseFact {
  /// The fact as models see it; nil for what no model reads.
  ///
  /// Only attributes of the vocabulary stand on the timeline. What is written in words for people (notes, texts) stays
  /// in the fact itself. A stranger's fact comes with all it has.
  public func timelineFact(on day: Day) -> Fact? {
    if case .observed(let observed) = self {
      return Fact(observed.name, on: day, observed.attributes.mapValues(FactValue.init))
    }
    guard let name = kind.vocabularyName, let allowed = TimelineAttributes.allowed[name] else { return nil }
    let encoder = FlatEncoder()
    do {
      try content.encode(to: encoder)
    } catch {
      // The flat encoder takes every value that content is made of; a test encodes one of each kind.
      preconditionFailure("A fact of the kind \(kind.rawValue) cannot be laid out.")
    }
    var values = encoder.sheet.values
    for attribute in values.keys where !allowed.contains(attribute) { values[attribute] = nil }
    return Fact(name, on: day, values)
  }

  /// Reads a fact of the vocabulary from its attributes.
  ///
  /// - Throws: ``VocabularyMisfit`` where the name is not in the vocabulary, or an attribute is missing or has a value
  ///   that it cannot have.
  public init(vocabulary name: String, attributes: [String: FactValue]) throws(VocabularyMisfit) {
    guard let kind = CaseFactKind.ofVocabulary[name] else { throw .unknownFact(name) }
    do {
      try self.init(kind, from: FlatDecoder(values: attributes))
    } catch DecodingError.keyNotFound(let key, _) {
      throw .missing(attribute: key.stringValue, of: name)
    } catch DecodingError.dataCorrupted(let context) {
      throw .unfit(attribute: context.codingPath.last?.stringValue ?? "", of: name)
    } catch {
      throw .unfit(attribute: "", of: name)
    }
  }
}

/// Why attributes do not make a fact of the vocabulary.
public enum VocabularyMisfit: Error, Hashable, Sendable {
  case unknownFact(String)
  case missing(attribute: String, of: String)
  case unfit(attribute: String, of: String)
}

extension CaseFactKind {
  /// The kind that the vocabulary calls so; nil where none of a case's kinds is called that.
  public init?(vocabularyName name: String) {
    guard let kind = CaseFactKind.ofVocabulary[name] else { return nil }
    self = kind
  }

  /// By the vocabulary's name.
  static let ofVocabulary = Dictionary(
    CaseFactKind.allCases.compactMap { kind in kind.vocabularyName.map { ($0, kind) } },
    uniquingKeysWith: { first, _ in first })
}

extension FactValue {
  public init(_ value: ObservedValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .truth(let truth): self = .truth(truth)
    case .list(let items): self = .list(items)
    }
  }
}

enum TimelineAttributes {
  /// What was written for people and no model reads.
  private static let words: Set<String> = ["note"]

  static let allowed: [String: Set<String>] = Dictionary(
    Vocabulary.facts.map { ($0.name, Set($0.attributes.map(\.name)).subtracting(words)) },
    uniquingKeysWith: { first, _ in first })
}
