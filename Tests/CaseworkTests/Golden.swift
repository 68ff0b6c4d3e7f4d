import Casework
import Foundation
import Testing

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
    let stored = try #require(
      try? Data(contentsOf: file),
      "\(kind.rawValue) has no golden file yet. Write it: FODFAESTE_WRITE_GOLDEN=1 swift test --filter JournalTests")
    return try JSONDecoder().decode(File.self, from: stored, configuration: kind).fact
  }
}
