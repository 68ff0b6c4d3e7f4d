import Almanac

/// What the law asks of an agreement before it is put forward. Dated data: each rule says from when it holds and where it
/// stands.
public enum AgreementRule: String, CaseIterable, Hashable, Sendable {
  case shortPlacement, longPlacement, extendedPlacement, furtherExtension
  case publicSubsidy, privateSubsidy, otherSubsidy
  case lastEmployer, ratio, netEmployment, tasksDiffer

  /// The first day on which it is used here. The law's own days lie before it.
  public var from: Day { Day(year: 2024, month: 1, day: 1)! }

  /// Where it stands.
  public var source: String {
    switch self {
    case .shortPlacement: "Lov om en aktiv beskæftigelsesindsats § 61, stk. 1, nr. 1"
    case .longPlacement: "Lov om en aktiv beskæftigelsesindsats § 61, stk. 1, nr. 2"
    case .extendedPlacement, .furtherExtension:
      "Lov om en aktiv beskæftigelsesindsats § 61, stk. 2 (LBK 280 af 2024)"
    case .publicSubsidy, .privateSubsidy, .otherSubsidy: "Lov om en aktiv beskæftigelsesindsats, kapitel 12"
    case .lastEmployer: "Lov om en aktiv beskæftigelsesindsats, kapitel 11"
    case .ratio: "Bekendtgørelse om en aktiv beskæftigelsesindsats § 65 (BEK 2636 af 28.12.2021)"
    case .netEmployment: "Lov om en aktiv beskæftigelsesindsats, kapitel 12 (merbeskæftigelse)"
    case .tasksDiffer: "Kombinationsmodellen: praktik og løntimer samme sted har forskellige opgaver (JobFirst, s. 15)"
    }
  }
}

/// What came of holding an agreement up against a rule.
public struct AgreementCheck: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    case holds
    /// It may not be put forward so. The last day, or the number, that the rule allows.
    case refuses(Limit)
    /// A figure that the rule asks for is not known here; whoever puts it forward must know.
    case unknown
  }

  public enum Limit: Hashable, Sendable {
    case lastDay(Day)
    case places(Int)
    case none
  }

  public let rule: AgreementRule
  public let outcome: Outcome
}

extension WorkAgreementTerms {
  /// Those who may be in a placement for four weeks at a time.
  private static let short: Set<TargetGroup> = [.dagpenge, .kontanthjaelpJobparat, .uddannelseshjaelpUddannelsesparat]

  /// How many placements and subsidised jobs so many ordinary employees allow, in full-time persons: one for every five up
  /// to fifty, at least one, and one for every ten beyond.
  public static func places(for employees: Double) -> Int {
    let first = Int(min(employees, 50) / 5)
    return max(first, 1) + max(Int((employees - 50) / 10), 0)
  }

  /// The agreement held up against the rules that are about it.
  ///
  /// - Parameters:
  ///   - group: the citizen's target group; nil where nobody has set it.
  ///   - begun: the first day of what has begun, and the last that is agreed; nil for what has not begun. Weeks are
  ///     counted from the day it began, whatever a change says of its first day.
  public func checks(group: TargetGroup?, begun: (from: Day, until: Day)?) -> [AgreementCheck] {
    var checks = length(group, begun)
    if [.taster, .workPlacement].contains(kind) {
      checks.append(
        AgreementCheck(
          rule: .lastEmployer, outcome: isLastEmployer.map { $0 ? .refuses(.none) : .holds } ?? .unknown))
    }
    if [.taster, .workPlacement, .wageSubsidy].contains(kind) { checks.append(ratio) }
    if kind == .wageSubsidy { checks.append(netEmployment) }
    if let differ = tasksDiffer {
      checks.append(AgreementCheck(rule: .tasksDiffer, outcome: differ ? .holds : .refuses(.none)))
    }
    return checks
  }

  /// Whether tasks in paid hours are others than those in unpaid; nil where there are not hours of both sorts.
  public var tasksDiffer: Bool? {
    guard paidHours ?? 0 > 0, (unpaidHours ?? 0) + (subsidisedHours ?? 0) > 0 else { return nil }
    func words(_ task: Task) -> String {
      task.text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
    let paid = Set(tasks.filter(\.isPaid).map(words))
    let unpaid = Set(tasks.filter { !$0.isPaid }.map(words))
    return !paid.isEmpty && !unpaid.isEmpty && paid.isDisjoint(with: unpaid)
  }

  private func length(_ group: TargetGroup?, _ begun: (from: Day, until: Day)?) -> [AgreementCheck] {
    func upTo(_ last: Day?, _ rule: AgreementRule) -> [AgreementCheck] {
      guard let until, let last else { return [AgreementCheck(rule: rule, outcome: .unknown)] }
      return [AgreementCheck(rule: rule, outcome: until <= last ? .holds : .refuses(.lastDay(last)))]
    }
    guard let from = begun?.from ?? from else { return [] }
    func weeks(_ count: Int) -> Day { from.adding(days: count * 7 - 1) }
    func months(_ count: Int) -> Day { from.adding(months: count).adding(days: -1) }
    switch kind {
    case .taster, .workPlacement:
      guard let group else { return [AgreementCheck(rule: .longPlacement, outcome: .unknown)] }
      if WorkAgreementTerms.short.contains(group) { return upTo(weeks(4), .shortPlacement) }
      guard let begun, let until, until > weeks(13) else { return upTo(weeks(13), .longPlacement) }
      // First to 26 weeks; further only for what has been extended before.
      if until <= weeks(26) || begun.until <= weeks(13) { return upTo(weeks(26), .extendedPlacement) }
      // Thirteen weeks at a time, with the quite special need written down; the law sets no end to it.
      guard specialNeed?.hasWords == true else { return upTo(weeks(26), .furtherExtension) }
      return upTo(max(begun.until, weeks(26)).adding(days: 13 * 7), .furtherExtension)
    case .wageSubsidy:
      guard let group else { return [AgreementCheck(rule: .otherSubsidy, outcome: .unknown)] }
      guard [.dagpenge, .kontanthjaelpJobparat].contains(group) else { return upTo(months(12), .otherSubsidy) }
      guard let isPublic else { return [AgreementCheck(rule: .privateSubsidy, outcome: .unknown)] }
      if !isPublic { return upTo(months(6), .privateSubsidy) }
      return group == .dagpenge ? upTo(months(4), .publicSubsidy) : upTo(months(12), .otherSubsidy)
    case .paidHours, .flexJob, .ordinaryJob, .apprenticeship: return []
    }
  }

  private var ratio: AgreementCheck {
    guard let ordinaryEmployees, let othersPlaced else { return AgreementCheck(rule: .ratio, outcome: .unknown) }
    let own = ((unpaidHours ?? 0) + (subsidisedHours ?? 0)) / 37
    let places = WorkAgreementTerms.places(for: ordinaryEmployees)
    return AgreementCheck(
      rule: .ratio, outcome: othersPlaced + own <= Double(places) ? .holds : .refuses(.places(places)))
  }

  private var netEmployment: AgreementCheck {
    guard let employeesLatestMonth, let employeesTwelveMonths else {
      return AgreementCheck(rule: .netEmployment, outcome: .unknown)
    }
    return AgreementCheck(
      rule: .netEmployment, outcome: employeesLatestMonth >= employeesTwelveMonths ? .holds : .refuses(.none))
  }

  /// The terms that must be there before it is put forward, and are not.
  public var lacking: [WorkAgreementTerm] {
    func isEmpty(_ text: String?) -> Bool { text?.hasWords != true }
    var lacking: [WorkAgreementTerm] = []
    if !company.hasWords { lacking.append(.company) }
    if isEmpty(contact) { lacking.append(.contact) }
    if isEmpty(purpose) { lacking.append(.purpose) }
    let hasEnd = [.taster, .workPlacement, .wageSubsidy].contains(kind)
    if from == nil || hasEnd && until == nil { lacking.append(.period) }
    if !tasks.contains(where: { $0.text.hasWords }) { lacking.append(.tasks) }
    if kind != .taster, hours(of: mainHours) == nil { lacking.append(.hours) }
    if kind == .taster { return lacking }
    if isEmpty(growth) { lacking.append(.growth) }
    if hoursReviewOn == nil { lacking.append(.hoursReview) }
    if followUpDays == nil { lacking.append(.followUp) }
    return lacking
  }
}
