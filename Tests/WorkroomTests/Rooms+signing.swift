import Foundation
import Workroom

/// The links of one made-up agreement.
extension Rooms {
  func issue(_ party: String, agreement: String = "A-1", now seconds: TimeInterval = 0) async throws
    -> (link: SigningLink, token: String, code: String)
  {
    try await links.issue(
      case: .numbered(7), agreement: agreement, party: party, person: .numbered(5), name: "Ida", by: .numbered(1),
      now: Rooms.at(seconds))
  }

  /// Of A-1.
  func newCode(_ party: String, at seconds: TimeInterval = 0) async throws -> String? {
    try await links.newCode(case: .numbered(7), agreement: "A-1", party: party, now: Rooms.at(seconds))
  }

  func remind(_ party: String, at seconds: TimeInterval) async throws {
    try await links.noteReminder(case: .numbered(7), agreement: "A-1", party: party, now: Rooms.at(seconds))
  }

  func come(_ token: String, _ code: String, at seconds: TimeInterval = 0) async throws -> String {
    try await links.enter(token, code: code, now: Rooms.at(seconds))
  }

  /// Eight at once: what each was refused for, nil for who came in.
  func comeAtOnce(_ token: String, _ code: String) async -> [WorkroomRefusal?] {
    await withTaskGroup(of: WorkroomRefusal?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do {
            _ = try await come(token, code)
            return nil
          } catch {
            return error as? WorkroomRefusal ?? .busy
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
  }

  /// Another code of six digits.
  func wrong(_ code: String) -> String { (code.hasPrefix("1") ? "2" : "1") + code.dropFirst() }
}
