import Almanac
import Interventions

/// Reads extracts from other systems: bytes in, proposed facts and everything that was wrong with them out.
///
/// It decides nothing and stores nothing. The same bytes with the same recipe and options always give the same.
public enum Extract {
  public struct Options: Sendable {
    public var choice: ExtractChoice
    public var limits: ExtractLimits
    /// The day by which years of two digits are understood.
    public var today: Day
    /// Whether personal numbers that can be nobody's are taken: for demonstration and tests.
    public var acceptsFictitious: Bool

    public init(
      today: Day, choice: ExtractChoice = ExtractChoice(), limits: ExtractLimits = ExtractLimits(),
      acceptsFictitious: Bool = false
    ) {
      self.today = today
      self.choice = choice
      self.limits = limits
      self.acceptsFictitious = acceptsFictitious
    }
  }

  /// Reads a file by a recipe. Never throws: what is wrong stands in the reading's problems.
  ///
  /// - Parameter progress: Called now and then with the share that is read, from 0 to 1, on the same thread; it gives
  ///   back whether to go on. Nil where nobody waits.
  public static func read(
    _ bytes: [UInt8], fileName: String, recipe: Recipe, options: Options,
    progress: ((Double) -> Bool)? = nil
  ) -> ExtractReading {
    var reading = ExtractReading(recipe: recipe.id, fileName: fileName)
    do throws(ExtractRefusal) {
      switch recipe.form {
      case .table: try readTable(bytes, recipe, options, progress, into: &reading)
      case .eventLog: try readEventLog(bytes, recipe, options, into: &reading)
      case .lines: try readLines(bytes, recipe, options, into: &reading)
      }
    } catch {
      // Half a file must not pass for a whole one.
      reading.facts = []
      reading.citizens = []
      reading.isRefused = true
      reading.problems = [RowProblem(row: nil, error.what)]
      reading.problemCount = 1
    }
    return reading
  }

  private static func readTable(
    _ bytes: [UInt8], _ recipe: Recipe, _ options: Options, _ progress: ((Double) -> Bool)?,
    into reading: inout ExtractReading
  ) throws(ExtractRefusal) {
    let file = try ExtractFile(bytes, choice: options.choice, limits: options.limits)
    reading.notes = file.notes
    let first = try file.firstRows(max(ExtractFile.headerSearch, options.choice.headerRow ?? 0))
    guard let match = HeaderSearch.best(first, recipe, row: options.choice.headerRow) else {
      let wanted = recipe.columns.filter(\.isRequired).compactMap(\.headers.first)
      throw ExtractRefusal(first.allSatisfy(\.isBlank) ? .fileEmpty : .noHeader(wanted: wanted))
    }
    reading.header = match.header
    let above = first.count { $0.number < match.header.row && !$0.isBlank }
    if above > 0 { reading.notes.append(.linesAboveHeader(above)) }
    let reader = try TableReader(recipe, match, options, reading)
    let source = file.rows()
    var count = 0
    while let row = try source.next() {
      guard row.number > match.header.row else { continue }
      count += 1
      guard count <= options.limits.rows else { throw ExtractRefusal(.tooManyRows(limit: options.limits.rows)) }
      reader.take(row)
      if count % 4096 == 0, let progress, !progress(Double(source.bytesRead) / Double(max(1, file.size))) {
        throw ExtractRefusal(.stopped)
      }
    }
    reading = reader.finished()
    _ = progress?(1)
  }
}
