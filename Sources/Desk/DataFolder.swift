import Foundation

/// One municipality's data: one folder, one log, one key set.
public struct DataFolder: Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  /// The truth.
  public var facts: String { path + "/facts.log" }
  /// Who has been shown what.
  public var reads: String { path + "/reads.log" }
  public var registers: String { path + "/registers.sqlite" }
  public var workroom: String { path + "/workroom.sqlite" }
  public var snapshot: String { path + "/caseload.snapshot" }
  /// The installation's own models, a folder each.
  public var models: String { path + "/models" }
  /// Extracts that were handed in and are not taken in yet.
  public var intake: String { path + "/intake" }

  /// The installation's own questions about the citizens' own picture.
  public var ownPicture: String { path + "/own-picture" }

  /// The installation's own questions to participants of suppliers' courses.
  public var participantEvaluation: String { path + "/participant-evaluation" }

  /// Letters as files, for another system to take; and those prepared for Digital Post.
  public var outbox: String { path + "/udbakke" }
  public var digitalPost: String { outbox + "/digital-post" }

  public var isBorn: Bool { FileManager.default.fileExists(atPath: facts) }

  /// Makes the folder and those in it, readable for the owner alone.
  public func make() throws {
    for folder in [path, models, intake, ownPicture, participantEvaluation] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
  }
}
