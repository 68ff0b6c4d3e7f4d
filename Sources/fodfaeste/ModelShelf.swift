import Foundation
import InterventionFiles
import Interventions

/// Where the models that come with Fodfæste stand: the folder `InterventionModels` above the program or the folder that
/// it is called from, or the one that the environment names.
struct ModelShelf {
  let folder: String

  init(_ given: String?) throws {
    if let given {
      guard !ModelFolder.all(in: given).isEmpty else { throw CommandFailure(say(.noModelsIn(given))) }
      self.folder = given
      return
    }
    let candidates =
      [ProcessInfo.processInfo.environment["FODFAESTE_MODELS"]].compactMap { $0 }
      + Self.above(URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path)
      + Self.above(FileManager.default.currentDirectoryPath)
    guard let found = candidates.first(where: { !ModelFolder.all(in: $0).isEmpty }) else {
      throw CommandFailure(say(.noModels))
    }
    folder = found
  }

  /// The folder of models in a folder and in each one above it.
  private static func above(_ path: String) -> [String] {
    var url = URL(fileURLWithPath: path)
    var found: [String] = []
    while true {
      found.append(url.appendingPathComponent("InterventionModels").path)
      let parent = url.deletingLastPathComponent()
      if parent.path == url.path { return found }
      url = parent
    }
  }

  var folders: [ModelFolder] { ModelFolder.all(in: folder) }

  func folder(named name: String) throws -> ModelFolder {
    if let folder = folders.first(where: { $0.name == name }) { return folder }
    for folder in folders where (try? folder.read().model.id) == name { return folder }
    throw CommandFailure(say(.unknownModel(name, nearest: Suggestion.nearest(to: name, among: folders.map(\.name)))))
  }

  /// The folder with the examples of a model that a file, a folder or a name stands for; nil where a file stands alone.
  static func folder(of given: String, shelf: String?) throws -> ModelFolder? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: given, isDirectory: &isFolder) else {
      return try ModelShelf(shelf).folder(named: given)
    }
    if isFolder.boolValue { return ModelFolder(given) }
    let name = (given as NSString).lastPathComponent
    let folder = (given as NSString).deletingLastPathComponent
    return name == "model.yaml" ? ModelFolder(folder.isEmpty ? "." : folder) : nil
  }

  /// Reads the model that a file, a folder or a name stands for.
  static func read(_ given: String, shelf: String?) throws -> ModelReader.Reading {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: given, isDirectory: &isFolder) {
      return try isFolder.boolValue ? ModelFolder(given).read() : ModelReader.read(given)
    }
    let looksLikeAFile = given.contains("/") || given.hasSuffix(".yaml") || given.hasSuffix(".yml")
    return try looksLikeAFile ? ModelReader.read(given) : ModelShelf(shelf).folder(named: given).read()
  }
}
