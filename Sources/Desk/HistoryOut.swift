import Access
import Almanac
import Answers
import Caseload
import Casework
import Extracts
import Foundation
import Identifiers
import Interventions
import Timelines

/// The whole history of cases on its way out as a file, a part at a time: each part is asked for when the one before has
/// left, and the reads of its cases stand on disk before it leaves.
public struct HistoryOut: Sendable {
  public enum Form: String, CaseIterable, Sendable {
    /// The contract's CSV: what models read.
    case csv
    /// JSON, one object a line: the same, and beside it who recorded it, when, and what it says in words.
    case lines
  }

  public let form: Form
  let desk: Desk
  let reader: Reader
  let cases: [ID<Case>]
  let rows: ContractRows

  /// Cases in a part.
  private static let part = 50

  /// How many parts there are; the first has the header, and there is always one.
  public var parts: Int { max(1, (cases.count + HistoryOut.part - 1) / HistoryOut.part) }

  /// A part, from 0.
  public func part(_ number: Int) async throws -> [UInt8] {
    let ids = cases.dropFirst(number * HistoryOut.part).prefix(HistoryOut.part)
    try await desk.noteRead(reader, page: "history-out", cases: Array(ids))
    var text = number == 0 && form == .csv ? rows.header : ""
    let everyone = try desk.staffLabels()
    for id in ids {
      let history = CaseHistory(try await CaseFile.read(id, from: desk.log).facts)
      switch form {
      case .csv:
        for standing in history.standing() {
          if let fact = standing.fact.timelineFact(on: standing.day) { text += rows.csv(id.description, fact) }
        }
      case .lines:
        for event in desk.events(history, Dials(), reader, id, everyone).reversed() {
          text += try HistoryOut.line(id, event) + "\n"
        }
      }
    }
    return Array(text.utf8)
  }

  private struct Line: Encodable {
    let `case`: String
    let day: String
    let fact: String?
    let attributes: [String: LineValue]?
    let id: String
    let kind: String
    let content: Content
    let recorded: String
    let by: String?
    let role: String?
    let system: String?
    let corrections: Int
  }

  private struct Content: Encodable {
    let fact: CaseFact
    func encode(to encoder: any Encoder) throws { try fact.content.encode(to: encoder) }
  }

  private enum LineValue: Encodable {
    case value(FactValue)
    func encode(to encoder: any Encoder) throws {
      guard case .value(let value) = self else { return }
      var container = encoder.singleValueContainer()
      switch value {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      case .truth(let truth): try container.encode(truth)
      case .list(let items): try container.encode(items)
      }
    }
  }

  static func line(_ id: ID<Case>, _ event: CaseEvent) throws -> String {
    let shown = event.fact.withoutNumber
    let fact = shown.timelineFact(on: event.day)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Line(
      case: id.description, day: event.day.description, fact: fact?.name,
      attributes: fact?.attributes.mapValues(LineValue.value), id: event.id.description,
      kind: event.fact.kind.rawValue, content: Content(fact: shown),
      recorded: "\(event.recordedOn)T\(event.recordedAt)", by: event.by?.id.description, role: event.role?.rawValue,
      system: event.system, corrections: event.corrections)
    return String(decoding: try encoder.encode(line), as: UTF8.self)
  }
}

extension CaseFact {
  /// The fact without the citizen's personal number: that is asked for by itself, and stands in no file of histories.
  public var withoutNumber: CaseFact {
    switch self {
    case .citizenRegistered(var content):
      content.cpr = nil
      return .citizenRegistered(content)
    case .citizenIdentityChanged(var content):
      content.cpr = nil
      return .citizenIdentityChanged(content)
    default: return self
    }
  }
}

extension Desk {
  /// One citizen's history as a file, for whoever may see the case.
  public func historyOut(_ reader: Reader, of id: ID<Case>, as form: HistoryOut.Form) throws -> HistoryOut {
    try require(reader, .seeCase, in: id)
    return historyOut(reader, [id], form)
  }

  /// The histories of all citizens in a circle as a file, for those who may take lists out.
  public func historyOut(
    _ reader: Reader, circle: CitizenQuery.Circle, as form: HistoryOut.Form
  ) throws -> HistoryOut {
    try require(reader, .exportList)
    let scope = scope(reader, .exportList)
    let open = caseSet(self.scope(reader, .seeCase))
    let set = self.circle(circle, reader, scope).intersection(open)
    return historyOut(reader, caseload.keys(in: set).map { $0.id() }, form)
  }

  private func historyOut(_ reader: Reader, _ cases: [ID<Case>], _ form: HistoryOut.Form) -> HistoryOut {
    HistoryOut(
      form: form, desk: self, reader: reader, cases: cases, rows: ContractRows(others: caseload.attributeNames))
  }
}
