import Interventions

/// A first look at a file: how it was opened, what its first rows say, and which recipes may fit.
public struct ExtractLook: Sendable {
  /// Why it cannot be opened; then the rest is empty.
  public internal(set) var refusal: RowProblem?
  public internal(set) var notes: [ExtractNote] = []
  public internal(set) var sheets: [String] = []
  public internal(set) var separator: Separator?
  public internal(set) var encoding: TextEncoding?
  public internal(set) var header: ExtractHeader?
  /// The first rows below the header, as they read.
  public internal(set) var rows: [(number: Int, cells: [String])] = []
  /// The best first; those that have nothing in common with the file are left out.
  public internal(set) var suggestions: [RecipeSuggestion] = []
}

/// How well a recipe fits a file, and why.
public struct RecipeSuggestion: Hashable, Sendable {
  public let recipe: String
  /// 0 to 1. Every column the recipe must have counts three times one that it may have.
  public let score: Double
  /// The recipe's columns that the file has, by the names in the file.
  public let found: [String]
  /// Those it has not, by the recipe's first name for them.
  public let absent: [String]
  /// Those without which the recipe cannot read the file.
  public let missing: [String]
  /// The columns of the file that the recipe does not use.
  public let unused: [String]

  public var canRead: Bool { missing.isEmpty }
}

extension Extract {
  /// Opens a file and says what it may be.
  public static func look(
    at bytes: [UInt8], fileName: String, among recipes: [Recipe], options: Options, showing rowCount: Int = 10
  ) -> ExtractLook {
    var look = ExtractLook()
    if isEventLog(bytes, fileName, options) {
      look.suggestions = recipes.filter { $0.form == .eventLog }.map {
        RecipeSuggestion(recipe: $0.id, score: 1, found: [], absent: [], missing: [], unused: [])
      }
      return look
    }
    if isLines(bytes) {
      look.suggestions = recipes.filter { $0.form == .lines }.map {
        RecipeSuggestion(recipe: $0.id, score: 1, found: [], absent: [], missing: [], unused: [])
      }
      return look
    }
    do throws(ExtractRefusal) {
      let file = try ExtractFile(bytes, choice: options.choice, limits: options.limits)
      look.notes = file.notes
      look.sheets = file.sheets
      look.separator = file.separator
      look.encoding = file.encoding
      let rows = try file.firstRows(ExtractFile.headerSearch + rowCount)
      guard !rows.allSatisfy(\.isBlank) else { throw ExtractRefusal(.fileEmpty) }
      let tables = recipes.filter { $0.form == .table }
      var best: HeaderMatch?
      for recipe in tables {
        guard let match = HeaderSearch.best(rows, recipe, row: options.choice.headerRow), match.count > 0 else {
          continue
        }
        let suggestion = suggestion(recipe, match)
        if suggestion.canRead, suggestion.score > look.suggestions.map(\.score).max() ?? 0 { best = match }
        look.suggestions.append(suggestion)
      }
      look.suggestions.sort {
        ($0.canRead ? 1 : 0, $0.score, $1.recipe) > ($1.canRead ? 1 : 0, $1.score, $0.recipe)
      }
      look.header = best?.header ?? HeaderSearch.plain(rows, row: options.choice.headerRow)
      let below = rows.filter { $0.number > look.header?.row ?? 0 && !$0.isBlank }.prefix(rowCount)
      look.rows = below.map { ($0.number, $0.cells.map(\.written)) }
    } catch {
      look.refusal = RowProblem(row: nil, error.what)
    }
    return look
  }

  private static func suggestion(_ recipe: Recipe, _ match: HeaderMatch) -> RecipeSuggestion {
    var possible = 0.0
    var reached = 0.0
    var found: [String] = []
    var absent: [String] = []
    var missing: [String] = []
    for (column, place) in zip(recipe.columns, match.places) {
      let weight = column.isRequired ? 3.0 : 1.0
      possible += weight
      if let place {
        reached += weight
        found.append(match.header.names[place])
      } else {
        absent.append(column.headers.first ?? column.key)
        if column.isRequired { missing.append(column.headers.first ?? column.key) }
      }
    }
    let used = Set(match.places.compactMap { $0 })
    let names = match.header.names.enumerated().filter { !$0.element.isEmpty }
    let unused = names.filter { !used.contains($0.offset) }.map(\.element)
    // Of the recipe how much is there, and of the file how much is used: the first counts double.
    let ofRecipe = possible > 0 ? reached / possible : 0
    let ofFile = names.isEmpty ? 0 : Double(names.count - unused.count) / Double(names.count)
    let takesRest = recipe.facts.contains { $0.takesRest }
    return RecipeSuggestion(
      recipe: recipe.id, score: takesRest ? ofRecipe : (2 * ofRecipe + ofFile) / 3, found: found, absent: absent,
      missing: missing, unused: unused)
  }

  private static func isEventLog(_ bytes: [UInt8], _ fileName: String, _ options: Options) -> Bool {
    let name = fileName.lowercased()
    if name.hasSuffix(".xes") || name.hasSuffix(".xes.gz") { return true }
    guard let start = bytes.first(where: { $0 > 0x20 && $0 < 0x80 }), start == 0x3C else { return false }
    return String(decoding: bytes.prefix(4096), as: UTF8.self).contains("<log")
  }
}
