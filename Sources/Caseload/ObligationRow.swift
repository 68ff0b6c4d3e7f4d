import Almanac
import Interventions

/// An obligation of a case, in a list.
public struct ObligationRow: Hashable, Sendable {
  public let caseKey: CaseKey
  /// The model's id.
  public let model: String
  public let kind: CaseloadModel.Kind
  /// The element's place in the model, and the rule's in the compiled model.
  public let element: Int
  public let rule: Int
  public let opens: Day
  public let due: Day
  public let status: Obligation.Status
  public let fulfilled: Day?
  /// How many of those asked for are there.
  public let progress: Int

  init(_ key: CaseKey, _ model: CaseloadModel, _ found: FoundObligation) {
    caseKey = key
    self.model = model.id
    kind = model.kind
    element = Int(found.element)
    rule = Int(found.rule)
    opens = Day(unchecked: found.opens)
    due = Day(unchecked: found.due)
    status = found.status
    fulfilled = found.fulfilled == FoundObligation.unfulfilled ? nil : Day(unchecked: found.fulfilled)
    progress = Int(found.progress)
  }
}
