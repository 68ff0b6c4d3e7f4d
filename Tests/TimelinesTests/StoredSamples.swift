import Casework
import Foundation
import Identifiers
import Interventions
import Testing
import Timelines

/// A full sample of every kind of fact, as the journal's golden files hold it: all that can be stored has a value.
enum StoredSamples {
  private struct File: DecodableWithConfiguration {
    let fact: CaseFact

    private enum Keys: String, CodingKey { case body }

    init(from decoder: any Decoder, configuration: CaseFactKind) throws {
      fact = try CaseFact(
        configuration, from: decoder.container(keyedBy: Keys.self).superDecoder(forKey: .body))
    }
  }

  static func fact(_ kind: CaseFactKind) throws -> CaseFact {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appendingPathComponent("JournalTests/Golden/\(kind.rawValue).v1.json")
    let stored = try #require(
      try? Data(contentsOf: file),
      "\(kind.rawValue) has no golden file yet. Write it: FODFAESTE_WRITE_GOLDEN=1 swift test --filter JournalTests")
    return try JSONDecoder().decode(File.self, from: stored, configuration: kind).fact
  }

  /// The attributes of a sample with their values, by name.
  static func attributes(_ kind: CaseFactKind) throws -> [String: Any] {
    let children = Mirror(reflecting: try fact(kind).content).children
    return Dictionary(
      uniqueKeysWithValues: children.compactMap { child in
        guard let label = child.label else { return nil }
        let mirror = Mirror(reflecting: child.value)
        guard mirror.displayStyle == .optional else { return (label, child.value) }
        return mirror.children.first.map { (label, $0.value) }
      })
  }
}

/// The kinds that models can read, each with its entry in the vocabulary.
enum Readable {
  static let kinds: [CaseFactKind] = CaseFactKind.allCases.filter { $0.vocabularyName != nil }

  static func entry(_ kind: CaseFactKind) -> FactKind? { kind.vocabularyName.flatMap { Vocabulary.kind(named: $0) } }

  /// Every attribute of a fact with a valid value of its kind; of a closed set the value with this number.
  static func attributes(_ entry: FactKind, number: Int = 0) -> [String: FactValue] {
    Dictionary(
      uniqueKeysWithValues: entry.attributes.map { attribute in
        switch attribute.kind {
        case .text where attribute.name == "person": (attribute.name, .text("0190163d-8694-739b-aea5-966c26f8ad91"))
        case .text: (attribute.name, .text("\(attribute.name)-\(number)"))
        case .number: (attribute.name, .number(Double(number + 1)))
        case .truth: (attribute.name, .truth(number % 2 == 0))
        case .list: (attribute.name, .list(["første", "andet \(number)"]))
        case .day: (attribute.name, .text("2026-03-05"))
        case .choice(let values): (attribute.name, .text(values[number % values.count]))
        case .choices(let values):
          (attribute.name, .list([values[number % values.count], values[(number + 1) % values.count]]))
        }
      })
  }
}

extension CaseFactKind: CustomTestStringConvertible {
  public var testDescription: String { rawValue }
}
