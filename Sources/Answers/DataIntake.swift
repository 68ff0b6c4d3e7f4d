import Almanac
import Casework
import Identifiers

/// The page where extracts are taken in: what was taken in before, and which recipes there are.
public struct IntakeShelf: Sendable {
  public var recipes: [RecipeLabel]
  public var batches: [BatchRow]
  public var mayImport: Bool

  public init(recipes: [RecipeLabel], batches: [BatchRow], mayImport: Bool) {
    self.recipes = recipes
    self.batches = batches
    self.mayImport = mayImport
  }
}

public struct RecipeLabel: Hashable, Sendable {
  public var id: String
  public var title: String
  public var system: String
  public init(id: String, title: String, system: String) {
    self.id = id
    self.title = title
    self.system = system
  }
}

/// An extract that was taken in.
public struct BatchRow: Sendable {
  public enum State: String, Sendable { case under, done, failed, retracted }
  public var id: String
  public var fileName: String
  public var recipe: String
  public var by: PersonLabel?
  public var at: Int64
  public var facts: Int
  public var cases: Int
  public var state: State
  public var mayRetract: Bool
  public init(
    id: String, fileName: String, recipe: String, by: PersonLabel?, at: Int64, facts: Int, cases: Int, state: State,
    mayRetract: Bool
  ) {
    self.id = id
    self.fileName = fileName
    self.recipe = recipe
    self.by = by
    self.at = at
    self.facts = facts
    self.cases = cases
    self.state = state
    self.mayRetract = mayRetract
  }
}

/// A file that was handed in and not yet taken in: which recipe fits, and what it would give.
public struct IntakePreview: Sendable {
  public var id: String
  public var fileName: String
  public var recipe: RecipeLabel?
  /// The recipes that fit, best first, with the reason in words.
  public var suggestions: [(recipe: RecipeLabel, reason: String)]
  public var columns: [String]
  /// The first rows as they stand in the file.
  public var sample: [[String]]
  /// How each column is read, in words.
  public var mapping: [(column: String, meaning: String)]
  public var rows: Int
  public var newFacts: Int
  public var knownFacts: Int
  public var changedFacts: Int
  public var missingFacts: Int
  public var newCitizens: Int
  public var knownCitizens: Int
  /// Rows with errors: sentences that say what, where and what to do.
  public var problems: [Problem]
  public var problemCount: Int
  public var notes: [String]
  /// A few facts as they would stand: which citizen (masked), day, what.
  public var facts: [(row: Int, citizen: String, day: Day, fact: String)]
  /// The facts of each kind, by the vocabulary's name or the stranger's own.
  public var kinds: [(fact: String, count: Int)]
  /// Strangers' rows: evaluated and shown, never taken for facts of ours.
  public var isObserved: Bool

  public struct Problem: Sendable {
    public var row: Int?
    public var column: String?
    public var sentence: String
    public init(row: Int?, column: String?, sentence: String) {
      self.row = row
      self.column = column
      self.sentence = sentence
    }
  }

  public init(
    id: String, fileName: String, recipe: RecipeLabel?, suggestions: [(recipe: RecipeLabel, reason: String)],
    columns: [String], sample: [[String]], mapping: [(column: String, meaning: String)], rows: Int, newFacts: Int,
    knownFacts: Int, changedFacts: Int, missingFacts: Int, newCitizens: Int, knownCitizens: Int,
    problems: [Problem], problemCount: Int, notes: [String],
    facts: [(row: Int, citizen: String, day: Day, fact: String)], kinds: [(fact: String, count: Int)],
    isObserved: Bool
  ) {
    self.id = id
    self.fileName = fileName
    self.recipe = recipe
    self.suggestions = suggestions
    self.columns = columns
    self.sample = sample
    self.mapping = mapping
    self.rows = rows
    self.newFacts = newFacts
    self.knownFacts = knownFacts
    self.changedFacts = changedFacts
    self.missingFacts = missingFacts
    self.newCitizens = newCitizens
    self.knownCitizens = knownCitizens
    self.problems = problems
    self.problemCount = problemCount
    self.notes = notes
    self.facts = facts
    self.kinds = kinds
    self.isObserved = isObserved
  }
}

/// How far an intake has come.
public struct IntakeProgress: Sendable {
  public enum Stage: String, Sendable { case waiting, writing, evaluating, done, failed }
  public var id: String
  public var fileName: String
  public var stage: Stage
  public var done: Int
  public var of: Int
  public var failure: String?
  public init(id: String, fileName: String, stage: Stage, done: Int, of: Int, failure: String?) {
    self.id = id
    self.fileName = fileName
    self.stage = stage
    self.done = done
    self.of = of
    self.failure = failure
  }
}

/// Why a batch cannot be retracted: cases where someone has worked on what came with it.
public struct RetractionRefused: Sendable {
  public var batch: BatchRow
  public var cases: [(citizen: CaseLabel, by: PersonLabel?, day: Day, fact: String)]
  public init(batch: BatchRow, cases: [(citizen: CaseLabel, by: PersonLabel?, day: Day, fact: String)]) {
    self.batch = batch
    self.cases = cases
  }
}
