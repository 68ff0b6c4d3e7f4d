import Access
import Almanac
import Answers
import Casework
import Extracts
import Foundation
import Identifiers
import Interventions
import Journal
import Registers

/// Extracts: handed in, looked at, taken in whole, and taken back.
extension Desk {
  var recipes: [Recipe] {
    RecipeBook(folders: [shippedRecipes, folder.path + "/recipes"]).recipes
  }

  func label(_ recipe: Recipe, danish: Bool) -> RecipeLabel {
    RecipeLabel(
      id: recipe.id, title: danish ? recipe.title.danish : recipe.title.english, system: recipe.system)
  }

  /// What was taken in before, and which recipes there are.
  public func intakeShelf(_ reader: Reader, danish: Bool) throws -> IntakeShelf {
    try require(reader, .importData)
    let everyone = try staffLabels()
    let mayRetract = Access.decide(reader.subject, .retractImport, .sameMunicipality).isAllowed
    return IntakeShelf(
      recipes: recipes.map { label($0, danish: danish) },
      batches: try registers.ask(Batches()).map { batch($0, everyone, mayRetract, danish: danish) }, mayImport: true)
  }

  func batch(
    _ row: RegisterBatch, _ everyone: StaffLabels, _ mayRetract: Bool, danish: Bool
  ) -> Answers.BatchRow {
    var by: ID<Person>?
    if case .person(let person, _) = row.by { by = person }
    let recipe = recipes.first { $0.id == row.recipe }.map { danish ? $0.title.danish : $0.title.english }
    return Answers.BatchRow(
      id: row.batch, fileName: row.fileName, recipe: recipe ?? row.recipe, by: by.flatMap { everyone[$0] }, at: row.at,
      facts: row.facts, cases: row.cases, state: row.isRetracted ? .retracted : .done,
      mayRetract: mayRetract && !row.isRetracted)
  }

  /// Keeps a file that was handed in, and gives what it goes by.
  public func handIn(_ reader: Reader, _ bytes: [UInt8], fileName: String, danish: Bool) throws -> String {
    try require(reader, .importData)
    let id = (newID() as ID<Batch>).description
    let look = Extract.look(at: bytes, fileName: fileName, among: recipes, options: options())
    let handed = HandedIn(
      id: id, fileName: String(fileName.suffix(120)), recipe: look.suggestions.first { $0.canRead }?.recipe,
      person: reader.person)
    let path = folder.intake + "/" + id
    guard
      FileManager.default.createFile(
        atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
    else { throw CocoaError(.fileWriteUnknown) }
    try write(handed)
    return id
  }

  private func write(_ handed: HandedIn) throws {
    try JSONEncoder().encode(handed).write(to: URL(fileURLWithPath: folder.intake + "/\(handed.id).json"))
  }

  func handedIn(_ id: String, _ reader: Reader) throws -> HandedIn {
    try require(reader, .importData)
    guard ID<Batch>(id) != nil,
      let data = FileManager.default.contents(atPath: folder.intake + "/\(id).json"),
      let handed = try? JSONDecoder().decode(HandedIn.self, from: data), handed.person == reader.person
    else { throw DeskRefusal.notFound }
    return handed
  }

  func bytes(_ handed: HandedIn) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: folder.intake + "/" + handed.id) else {
      throw DeskRefusal.notFound
    }
    return [UInt8](data)
  }

  /// Another recipe for a file.
  public func choose(_ reader: Reader, recipe: String, for id: String) throws {
    var handed = try handedIn(id, reader)
    guard recipes.contains(where: { $0.id == recipe }) else { throw DeskRefusal.notFound }
    handed.recipe = recipe
    try write(handed)
  }

  /// Lets go of a file that is not taken in after all.
  public func drop(_ reader: Reader, _ id: String) throws {
    let handed = try handedIn(id, reader)
    for path in [folder.intake + "/\(handed.id)", folder.intake + "/\(handed.id).json"] {
      try? FileManager.default.removeItem(atPath: path)
    }
    intakes.forget()
  }

  func options() -> Extract.Options {
    let isDemonstration = (try? installation())??.isDemonstration == true
    return Extract.Options(today: clock.today, acceptsFictitious: isDemonstration || isEmptyOfPeople)
  }

  /// Before anybody real is here, an installation may be tried with people of nobody.
  private var isEmptyOfPeople: Bool { caseload.everyCitizen.isEmpty }

  func reading(_ handed: HandedIn, _ recipe: Recipe, _ bytes: [UInt8]) -> ExtractReading {
    intakes.reading(handed.id + recipe.id) {
      Extract.read(bytes, fileName: handed.fileName, recipe: recipe, options: options())
    }
  }

  /// What a file would give if it were taken in: nothing is written.
  public func preview(_ reader: Reader, _ id: String, danish: Bool) throws -> IntakePreview {
    let handed = try handedIn(id, reader)
    let bytes = try self.bytes(handed)
    let look = Extract.look(at: bytes, fileName: handed.fileName, among: recipes, options: options())
    let chosen = handed.recipe.flatMap { id in recipes.first { $0.id == id } }
    let reading = chosen.map { self.reading(handed, $0, bytes) }
    let plan = try reading.map { try self.plan($0, reader) }
    var suggestions: [(recipe: RecipeLabel, reason: String)] = []
    for suggestion in look.suggestions {
      guard let recipe = recipes.first(where: { $0.id == suggestion.recipe }) else { continue }
      suggestions.append((label(recipe, danish: danish), Desk.reason(suggestion, danish: danish)))
    }
    let kinds = Dictionary(grouping: reading?.facts ?? [], by: \.fact.name).mapValues(\.count)
    let refusal = look.refusal.map { [$0] } ?? []
    let problems = (reading?.problems ?? refusal).map { problem in
      IntakePreview.Problem(
        row: problem.row, column: problem.column, sentence: danish ? problem.danish : problem.english)
    }
    let allNotes: [ExtractNote] = reading?.notes ?? look.notes
    let notes: [String] = allNotes.map { danish ? $0.wording.danish : $0.wording.english }
    var facts: [(row: Int, citizen: String, day: Day, fact: String)] = []
    for proposed in reading?.facts.prefix(12) ?? [] {
      facts.append((proposed.rows.first ?? 0, Desk.masked(proposed.who), proposed.fact.day, proposed.fact.name))
    }
    var counted: [(fact: String, count: Int)] = []
    for (fact, count) in kinds { counted.append((fact, count)) }
    counted.sort { $0.count > $1.count }
    let columns = look.header?.names ?? []
    var recipeLabel: RecipeLabel?
    var mapping: [(column: String, meaning: String)] = []
    if let chosen {
      recipeLabel = label(chosen, danish: danish)
      mapping = Desk.mapping(chosen, columns)
    }
    let sample: [[String]] = look.rows.prefix(5).map { $0.cells }
    return IntakePreview(
      id: id, fileName: handed.fileName, recipe: recipeLabel, suggestions: suggestions, columns: columns,
      sample: sample, mapping: mapping, rows: reading?.rowsRead ?? 0, newFacts: plan?.new.count ?? 0,
      knownFacts: plan?.known ?? 0, changedFacts: plan?.changed.count ?? 0, missingFacts: 0,
      newCitizens: plan?.newCases.count ?? 0, knownCitizens: plan?.knownCases ?? 0,
      problems: Array(problems.prefix(100)), problemCount: reading?.problemCount ?? problems.count, notes: notes,
      facts: facts, kinds: counted, isObserved: chosen.map(Desk.isStrangers) ?? false)
  }

  /// The whole list of problems, for a file.
  public func problems(_ reader: Reader, _ id: String, danish: Bool) throws -> [IntakePreview.Problem] {
    let handed = try handedIn(id, reader)
    guard let recipe = handed.recipe.flatMap({ id in recipes.first { $0.id == id } }) else {
      throw DeskRefusal.notFound
    }
    return reading(handed, recipe, try bytes(handed)).problems.map {
      .init(row: $0.row, column: $0.column, sentence: danish ? $0.danish : $0.english)
    }
  }

  /// Rows of the contract's own forms are strangers' rows.
  static func isStrangers(_ recipe: Recipe) -> Bool { Recipe.builtIn.contains { $0.id == recipe.id } }

  static func masked(_ who: ExtractWho) -> String {
    switch who {
    case .cpr(let cpr): cpr.masked
    case .localNumber(let number): number
    case .caseName(let name): name
    }
  }

  private static func reason(_ suggestion: RecipeSuggestion, danish: Bool) -> String {
    guard !suggestion.found.isEmpty || !suggestion.missing.isEmpty else {
      return danish ? "Filens form passer." : "The file's form fits."
    }
    let found = suggestion.found.count
    let all = found + suggestion.absent.count + suggestion.missing.count
    var reason = danish ? "\(found) af \(all) kolonner er her" : "\(found) of \(all) columns are here"
    if !suggestion.missing.isEmpty {
      reason += (danish ? "; mangler " : "; missing ") + suggestion.missing.joined(separator: ", ")
    }
    return reason + "."
  }

  private static func mapping(_ recipe: Recipe, _ header: [String]) -> [(column: String, meaning: String)] {
    header.map { name in
      let column = recipe.columns.first { column in
        column.headers.contains { $0.lowercased() == name.lowercased() }
      }
      return (name, column.map { $0.note ?? $0.key } ?? "")
    }
  }
}
