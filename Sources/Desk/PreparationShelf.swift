import Casework
import Foundation

/// Where the municipality's way to the decision is read from: the installation's own file, else the one shipped.
struct PreparationShelf {
  /// Beside the folder of models.
  let shipped: String
  /// The installation's own.
  let own: String

  /// An own file that cannot be read is set aside, and the shipped one holds; without either the book is empty and its
  /// pages say so.
  func book() -> PreparationBook {
    for path in [own, shipped] {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      if let book = try? JSONDecoder().decode(PreparationBook.self, from: data) { return book }
    }
    return PreparationBook()
  }
}

extension Desk {
  var preparationShelf: PreparationShelf {
    PreparationShelf(
      shipped: URL(fileURLWithPath: shippedModels).deletingLastPathComponent()
        .appendingPathComponent("BeforeDecision/book.json").path,
      own: folder.path + "/before-decision.json")
  }

  /// How this municipality goes about the time before the decision.
  public var preparationBook: PreparationBook { preparationShelf.book() }
}
