import Almanac
import Foundation
import InterventionFiles
import Interventions
import Timelines

extension Recipe {
  /// The contract's facts as JSON, one object a line: `case`, `day`, `fact` and `attributes`; what else a line says is for
  /// those who read it elsewhere.
  public static let contractLines = Recipe(
    id: "haendelseslog-jsonl", title: Wording("Hændelseslog (JSON-linjer)", en: "Event log (JSON lines)"),
    system: "Et andet system eller et forskningsudtræk",
    about: "En linje er en hændelse: case, day, fact og attributes. Hver sag får kun det navn, der står i filen.",
    form: .lines, who: Who(caseName: "case"), holdsBackFuture: false)
}

extension Extract {
  /// Whether bytes begin as JSON lines do.
  static func isLines(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
  }

  /// Reads JSON lines: a line that cannot be read is a faulty row, and the others stand.
  static func readLines(
    _ bytes: [UInt8], _ recipe: Recipe, _ options: Options, into reading: inout ExtractReading
  ) throws(ExtractRefusal) {
    let bytes = try ExtractFile.unpacked(bytes, options.limits)
    var reader = LineReader(recipe: recipe, limit: options.limits.problems, reading: reading)
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      guard reader.reading.rowsRead < options.limits.rows else {
        throw ExtractRefusal(.tooManyRows(limit: options.limits.rows))
      }
      reader.take(Array(line), number)
    }
    guard reader.reading.rowsRead > 0 else { throw ExtractRefusal(.fileEmpty) }
    reading = reader.finished()
  }
}

/// Takes line after line.
private struct LineReader {
  /// A line as it is written. Other keys are passed over: what is written for people comes along in them.
  private struct Line: Decodable {
    let name: String?
    let day: String?
    let fact: String?
    let attributes: [String: LineValue]?

    enum CodingKeys: String, CodingKey {
      case name = "case"
      case day, fact, attributes
    }
  }

  let recipe: Recipe
  let limit: Int
  var reading: ExtractReading
  private var repeats: [FactKey: Int] = [:]
  private var strangers: Set<String> = []
  private var withoutFact = 0
  private let decoder = JSONDecoder()

  init(recipe: Recipe, limit: Int, reading: ExtractReading) {
    self.recipe = recipe
    self.limit = limit
    self.reading = reading
  }

  mutating func take(_ bytes: [UInt8], _ number: Int) {
    reading.rowsRead += 1
    guard let line = try? decoder.decode(Line.self, from: Data(bytes)) else {
      return fault(number, nil, .notALine, nil)
    }
    guard let name = line.name, name.contains(where: { !$0.isWhitespace }) else {
      return fault(number, "case", .noCitizen, nil)
    }
    let who = Who.caseName(name)
    // What no model reads has no name in the vocabulary, and stays where it was written.
    guard let factName = line.fact else {
      withoutFact += 1
      return
    }
    guard factName.contains(where: { !$0.isWhitespace }) else { return fault(number, "fact", .factNameEmpty, who) }
    guard let written = line.day else { return fault(number, "day", .cellEmpty, who) }
    guard let day = Day(iso: written) else { return fault(number, "day", .notADay(String(written.prefix(40))), who) }
    var attributes: [String: FactValue] = [:]
    for (name, value) in line.attributes ?? [:] {
      if let value = value.value { attributes[FactSymbols.composed(name)] = value }
    }
    let fact = Fact(FactSymbols.composed(factName), on: day, attributes)
    var key = FactKey(who: who, text: "\(Recipe.contractCSV.id)/\(fact.name)/\(KeyPart.text(day.description))")
    let count = (repeats[key] ?? 0) + 1
    repeats[key] = count
    if count > 1 { key = FactKey(who: who, text: key.text + "#\(count)") }
    let isStranger = Vocabulary.kind(named: fact.name) == nil
    if isStranger { strangers.insert(fact.name) }
    reading.facts.append(
      ProposedFact(
        rows: [number], who: who, fact: fact, key: key, digest: ContentDigest(of: fact), isStranger: isStranger))
  }

  private mutating func fault(_ row: Int, _ column: String?, _ what: RowProblem.What, _ who: Who?) {
    reading.problemCount += 1
    reading.faultyRowCount += 1
    if let who { reading.citizensWithErrors.insert(who) } else { reading.hasRowsOfUnknown = true }
    if reading.problems.count < limit { reading.problems.append(RowProblem(row: row, column: column, what)) }
  }

  func finished() -> ExtractReading {
    var reading = reading
    if withoutFact > 0 { reading.notes.append(.linesWithoutFact(count: withoutFact)) }
    if !strangers.isEmpty { reading.notes.append(.strangers(facts: strangers.sorted())) }
    if reading.problemCount > reading.problems.count {
      reading.notes.append(.moreProblems(count: reading.problemCount - reading.problems.count))
    }
    return reading
  }
}

/// A value of a line: a text, a number, a truth or a list of texts. null says nothing.
private struct LineValue: Decodable {
  let value: FactValue?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = nil
    } else if let truth = try? container.decode(Bool.self) {
      value = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      value = .number(number)
    } else if let text = try? container.decode(String.self) {
      value = text.isEmpty ? nil : .text(text)
    } else {
      value = .list(try container.decode([String].self))
    }
  }
}
