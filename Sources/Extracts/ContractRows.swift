import Almanac
import Foundation
import Interventions
import Timelines

/// Writes facts in the contract's forms, which ``Extract`` reads again: CSV with `case,day,fact` and a column for each
/// attribute, and JSON lines with the same.
public struct ContractRows: Sendable {
  public let columns: [String]

  /// - Parameter others: attributes of strangers' facts beside the vocabulary's own.
  public init(others: Set<String> = []) {
    let known = Set(Vocabulary.facts.flatMap { $0.attributes.map(\.name) })
    columns = known.union(others).subtracting(["case", "day", "fact"]).sorted()
  }

  /// The line of columns.
  public var header: String {
    (["case", "day", "fact"] + columns).map(ContractRows.cell).joined(separator: ",") + "\n"
  }

  /// One fact as a line of CSV.
  public func csv(_ name: String, _ fact: Fact) -> String {
    let cells = columns.map { fact.attributes[$0].map(ContractRows.written) ?? "" }
    return ([name, fact.day.description, fact.name] + cells).map(ContractRows.cell).joined(separator: ",") + "\n"
  }

  /// A list of one ends with a bar, so that it is not read as a text.
  private static func written(_ value: FactValue) -> String {
    guard case .list(let items) = value else { return value.written }
    return items.joined(separator: "|") + (items.count == 1 ? "|" : "")
  }

  /// Quotes where a comma, a quote or a line break asks for them (RFC 4180), or a blank at an end would be lost.
  private static func cell(_ text: String) -> String {
    let needs =
      text.unicodeScalars.contains { ",\"\n\r".unicodeScalars.contains($0) } || text.first == " " || text.last == " "
    return needs ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
