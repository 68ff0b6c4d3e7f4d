import Almanac

/// A fact of the town's history: one row of its CSV.
public struct TownFact: Hashable, Sendable {
  /// The fact's name in the method's vocabulary.
  public var name: String { kind.rawValue }
  public let day: Day
  /// The attributes in the order of the columns, each at most once.
  public var attributes: [(name: String, value: TownValue)] { cells.map { ($0.column.name, $0.value) } }

  public subscript(attribute: String) -> TownValue? {
    cells.first { $0.column.name == attribute }?.value
  }

  let kind: TownFactName
  let cells: [Cell]

  init(_ kind: TownFactName, _ day: Day, _ cells: [Cell]) {
    self.kind = kind
    self.day = day
    var ordered = cells
    // Few cells, nearly in order: an insertion sort.
    for place in ordered.indices.dropFirst() {
      var hole = place
      while hole > 0, ordered[hole - 1].column.rawValue > ordered[hole].column.rawValue {
        ordered.swapAt(hole - 1, hole)
        hole -= 1
      }
    }
    self.cells = ordered
  }
}

/// The value of an attribute.
public enum TownValue: Hashable, Sendable {
  case text(String)
  /// Hundredths, so that no number's written form depends on a machine.
  case number(hundredths: Int)
  case truth(Bool)
  case list([String])
  case day(Day)

  /// The value without a decimal point lost: 6.75 and 8, not 8.0.
  public var written: String {
    switch self {
    case .text(let text): return text
    case .number(let hundredths):
      let whole = hundredths / 100
      let rest = abs(hundredths % 100)
      let sign = hundredths < 0 && whole == 0 ? "-" : ""
      guard rest > 0 else { return "\(whole)" }
      return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    case .truth(let truth): return truth ? "true" : "false"
    // A trailing bar makes a list of one a list.
    case .list(let items): return items.joined(separator: "|") + (items.count == 1 ? "|" : "")
    case .day(let day): return day.description
    }
  }
}

/// An attribute with its value, as the town writes it.
struct Cell: Hashable, Sendable {
  let column: TownColumn
  let value: TownValue

  init(_ column: TownColumn, _ value: TownValue) {
    self.column = column
    self.value = value
  }

  static func text(_ column: TownColumn, _ text: String) -> Cell { Cell(column, .text(text)) }
  static func number(_ column: TownColumn, _ number: Int) -> Cell { Cell(column, .number(hundredths: number * 100)) }
  static func hundredths(_ column: TownColumn, _ number: Int) -> Cell { Cell(column, .number(hundredths: number)) }
  static func truth(_ column: TownColumn, _ truth: Bool) -> Cell { Cell(column, .truth(truth)) }
  static func day(_ column: TownColumn, _ day: Day) -> Cell { Cell(column, .day(day)) }
  static func by(_ who: Who) -> Cell { Cell(.by, .text(who.name)) }
  static func role(_ who: Who) -> Cell { Cell(.role, .text(who.name)) }
  static func with(_ people: People) -> Cell { Cell(.participants, .list(people.names)) }
  static func reason(_ text: String) -> Cell { Cell(.reason, .text(text)) }
  static func model(_ model: Model) -> Cell { Cell(.model, .text(model.rawValue)) }
  static func group(_ group: Group) -> Cell { Cell(.targetGroup, .text(group.rawValue)) }
  static func benefit(_ benefit: Benefit) -> Cell { Cell(.benefit, .text(benefit.rawValue)) }
}
