import Almanac

/// A waiver as the evaluation uses it.
struct CaseWaiver: BitwiseCopyable {
  let element: Int32
  let from: Int32
  let to: Int32

  /// Reads a waiver's attributes; nil where it is about an element that this model does not have.
  static func read(
    element: String?, from: FactValue?, to: FactValue?, reason: FactValue?, in model: InterventionModel
  ) -> Result<CaseWaiver?, IgnoredWaiver.Fault> {
    guard let element, !isBlank(element) else { return .failure(.noElement) }
    guard let reason, !reason.isEmpty, !isBlank(reason.written) else { return .failure(.noReason) }
    guard let from, !from.isEmpty else { return .failure(.noFirstDay) }
    guard case .text(let text) = from, let first = Day(iso: text) else { return .failure(.notADay(from.written)) }
    var last = Day.latest
    if let to, !to.isEmpty {
      guard case .text(let text) = to, let day = Day(iso: text) else { return .failure(.notADay(to.written)) }
      last = day
    }
    guard let place = model.elements.firstIndex(where: { $0.id == element }) else { return .success(nil) }
    return .success(CaseWaiver(element: Int32(place), from: first.number, to: last.number))
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}

/// A waiver that sets nothing aside, and why.
public struct IgnoredWaiver: Hashable, Sendable {
  public enum Fault: Error, Hashable, Sendable {
    case noElement, noReason, noFirstDay
    case notADay(String)
  }

  /// The waiver's row in its table.
  public let row: Int
  /// The day of the waiver's fact.
  public let day: Day
  public let fault: Fault
}
