import Casework
import Foundation

/// A full sample of a kind of fact: what the journal pins in its golden files.
enum Golden {
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
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: file), configuration: kind).fact
  }
}
