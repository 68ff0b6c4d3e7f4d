import Foundation
import Interventions

/// A folder with a model: `model.yaml`, and beside it `examples.yaml` and `source.md`.
public struct ModelFolder: Sendable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public var modelFile: String { path + "/model.yaml" }
  public var examplesFile: String { path + "/examples.yaml" }
  public var sourceFile: String { path + "/source.md" }
  public var name: String { (path as NSString).lastPathComponent }

  /// The models of a folder of models, by their names; none where the folder is missing.
  public static func all(in path: String) -> [ModelFolder] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().map { ModelFolder(path + "/" + $0) }
      .filter { FileManager.default.fileExists(atPath: $0.modelFile) }
  }

  public func read() throws -> ModelReader.Reading { try ModelReader.read(modelFile) }

  /// The model's examples; none where it has no file of them.
  public func examples(for model: InterventionModel) throws -> [ModelExample] {
    guard FileManager.default.fileExists(atPath: examplesFile) else { return [] }
    return try ModelReader.readExamples(examplesFile, for: model)
  }
}
