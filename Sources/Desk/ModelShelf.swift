import Answers
import Caseload
import Foundation
import InterventionFiles
import Interventions

/// The models in use: those shipped, and the installation's own. Read again when a file has changed.
public struct ModelShelf: Sendable {
  public struct Entry: Sendable {
    public let folder: ModelFolder
    public let reading: ModelReader.Reading
    public let origin: Origin
    public let isOwn: Bool
    /// Of the file's text.
    public let text: String

    public var id: String { reading.model.id }

    public var forCaseload: CaseloadModel {
      let kind: CaseloadModel.Kind =
        switch origin {
        case .law: .law
        case .method: .method
        case .local, .own: .local
        }
      return CaseloadModel(reading.compiled, kind: kind)
    }
  }

  public private(set) var entries: [Entry] = []
  public private(set) var faulty: [ModelShelfPage.Faulty] = []
  /// Changes when any file of a model does.
  public let mark: String

  /// Reads both folders. A faulty own model is set aside with its diagnostics and stops nothing; so is one with the name
  /// of a shipped one.
  public init(shipped: String, own: String) {
    mark = Self.mark(of: [shipped, own])
    for (path, isOwn) in [(shipped, false), (own, true)] {
      for folder in ModelFolder.all(in: path) {
        do {
          let reading = try folder.read()
          guard !entries.contains(where: { $0.id == reading.model.id }) else {
            faulty.append(.init(file: folder.modelFile.shownName, diagnostics: []))
            continue
          }
          entries.append(
            Entry(
              folder: folder, reading: reading, origin: Self.origin(folder, isOwn: isOwn), isOwn: isOwn,
              text: (try? String(contentsOfFile: folder.modelFile, encoding: .utf8)) ?? ""))
        } catch let faults as Faults {
          faulty.append(.init(file: folder.modelFile.shownName, diagnostics: faults.diagnostics))
        } catch {
          faulty.append(.init(file: folder.modelFile.shownName, diagnostics: []))
        }
      }
    }
  }

  public subscript(_ id: String) -> Entry? { entries.first { $0.id == id } }

  public var forCaseload: [CaseloadModel] { entries.map(\.forCaseload) }

  /// A file `origin` beside the model says law, method or local.
  private static func origin(_ folder: ModelFolder, isOwn: Bool) -> Origin {
    let text = try? String(contentsOfFile: folder.path + "/origin", encoding: .utf8)
    return text.flatMap { Origin(rawValue: $0.trimmingCharacters(in: .whitespacesAndNewlines)) }
      ?? (isOwn ? .local : .method)
  }

  /// Names, sizes and times of all files of models: cheap to ask again and again.
  public static func mark(of folders: [String]) -> String {
    var parts: [String] = []
    for folder in folders {
      for model in ModelFolder.all(in: folder) {
        for file in [model.modelFile, model.examplesFile, model.path + "/origin"] {
          guard let attributes = try? FileManager.default.attributesOfItem(atPath: file) else { continue }
          let changed = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
          parts.append("\(file) \(attributes[.size] ?? 0) \(changed)")
        }
      }
    }
    return parts.joined(separator: "\n")
  }
}

extension String {
  /// The last two parts of a path: enough for a reader to find the file, without the machine's folders.
  fileprivate var shownName: String { split(separator: "/").suffix(2).joined(separator: "/") }
}
