import Almanac
import Identifiers

extension CaseState {
  /// The effort itself; nil where the case knows none of that name.
  public func effort(_ reference: Reference<Effort>) -> ParallelEffort? {
    plan.efforts.all.last { $0.effort == reference }
  }

  /// Where an effort stands to its supplier on a day.
  public func supplierState(_ reference: Reference<Effort>, on day: Day) -> SupplierDoorState {
    guard isOpen else { return .caseClosed }
    guard let course = suppliers[reference], course.agreed != nil, course.hasConsent(on: day),
      let effort = effort(reference)
    else { return .noConsent }
    if let end = effort.to {
      guard effort.from != nil, day <= end.adding(days: SupplierRules.on(day).openAfterEnd) else { return .over }
      return day < end ? .running : .ended
    }
    guard let from = effort.from, from <= day else { return .waiting }
    return .running
  }

  /// When the supplier's next status report is due: so many days after the last one, or after the beginning, and once more
  /// when the effort is over. nil where none is agreed, or the last one has come.
  public func nextSupplierReport(_ reference: Reference<Effort>) -> Day? {
    guard let course = suppliers[reference], let days = course.agreed?.reportDays, days > 0,
      let effort = effort(reference), let from = effort.from
    else { return nil }
    // Another supplier's reports are not this one's.
    let last = course.reports.map(\.day).filter { $0 >= course.handedOver ?? .earliest }.max()
    if let end = effort.to {
      if let last, last >= end { return nil }
      return end.adding(days: SupplierRules.on(end).lastReport).nextWorkingDay()
    }
    let begun = max(from, course.theirs ?? from)
    return max(begun, last ?? begun).adding(days: days).nextWorkingDay()
  }

  /// The days of an effort of which attendance can be told on a day.
  public func attendanceDays(_ reference: Reference<Effort>, on day: Day) -> ClosedRange<Day>? {
    guard let effort = effort(reference), let from = effort.from else { return nil }
    let first = max(
      from, suppliers[reference]?.handedOver ?? from, day.adding(days: -SupplierRules.on(day).attendanceBack))
    let last = min(effort.to ?? day, day)
    return first <= last ? first...last : nil
  }

  func allowSuppliers(_ fact: CaseFact, _ day: Day, today: Day) throws(Refusal) {
    switch fact {
    case .supplierAgreed(let content):
      guard plan.efforts.isOpen(content.effort) else { throw .effortUnknown }
      guard content.supplier.hasWords, content.contact.hasWords else { throw .textMissing }
    case .consentGiven(let content):
      if let effort = content.effort, self.effort(effort) == nil { throw .effortUnknown }
    case .supplierAttendanceTold(let content):
      try open(.attend, content.effort, today)
      guard let days = attendanceDays(content.effort, on: today), days.contains(day) else {
        throw .attendanceOutside(day)
      }
    case .supplierReportGiven(let content):
      guard suppliers[content.report] == nil else { throw .supplierReportSettled }
      guard content.done.hasWords, content.seen.hasWords, content.next.hasWords else { throw .textMissing }
      try open(.report, content.effort, today)
    case .supplierReportAnswered(let content):
      guard let report = suppliers[content.report], report.answer == nil else { throw .supplierReportSettled }
    case .participationEvaluated(let content):
      guard content.answers?.isEmpty == false || content.text?.hasWords == true else { throw .textMissing }
      guard content.answers?.allSatisfy({ $0.step >= 1 }) ?? true else { throw .answerOutOfScale }
      try open(.evaluate, content.effort, today)
    default: break
    }
  }

  private func open(_ act: SupplierDoorAct, _ effort: Reference<Effort>, _ today: Day) throws(Refusal) {
    guard SupplierDoorTable.allows(act, in: supplierState(effort, on: today)) else { throw .supplierClosed }
  }
}
