import Foundation
import Interventions

/// The recipes of one or more folders, and those built in.
public struct RecipeBook: Sendable {
  /// By title, the built-in ones last.
  public let recipes: [Recipe]
  /// What is wrong with the files that were left out.
  public let diagnostics: [Diagnostic]

  /// Reads every `.yaml` of the folders; a later folder's recipe takes the place of an earlier one with its id, so that
  /// a municipality can keep its own beside the shipped ones. A faulty file leaves the others alone.
  public init(folders: [String]) {
    var found: [String: Recipe] = [:]
    var diagnostics: [Diagnostic] = []
    for folder in folders {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for name in names.sorted() where name.hasSuffix(".yaml") {
        do {
          let recipe = try RecipeReader.read(folder + "/" + name)
          found[recipe.id] = recipe
        } catch let faults as Faults {
          diagnostics += faults.diagnostics
        } catch {
          diagnostics.append(Diagnostic(file: folder + "/" + name, .fileUnreadable(reason: "\(error)")))
        }
      }
    }
    recipes = found.values.sorted { ($0.title.danish, $0.id) < ($1.title.danish, $1.id) } + Recipe.builtIn
    self.diagnostics = diagnostics
  }

  public subscript(_ id: String) -> Recipe? { recipes.first { $0.id == id } }
}
