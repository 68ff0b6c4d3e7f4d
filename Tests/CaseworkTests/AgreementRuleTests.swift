import Almanac
import Casework
import Identifiers
import Testing

@Suite("What the law asks of an agreement")
struct AgreementRuleTests {
  /// Monday 9 March 2026 and so many weeks on: the last day of them.
  private func week(_ count: Int) -> Day { on("2026-03-09").adding(days: count * 7 - 1) }

  private func outcome(
    _ rule: AgreementRule, _ terms: WorkAgreementTerms, _ group: TargetGroup? = .ledighedsydelse, heldUntil: Day? = nil
  ) -> AgreementCheck.Outcome? {
    let begun = heldUntil.map { (from: on("2026-03-09"), until: $0) }
    return terms.checks(group: group, begun: begun).first { $0.rule == rule }?.outcome
  }

  private func until(_ day: Day, _ kind: WorkAgreementTerms.Kind = .workPlacement) -> WorkAgreementTerms {
    terms(kind) { $0.until = day }
  }

  @Test(
    "Those who are close to a job are placed for four weeks at a time",
    arguments: [.dagpenge, .kontanthjaelpJobparat, .uddannelseshjaelpUddannelsesparat] as [TargetGroup],
    [.taster, .workPlacement] as [WorkAgreementTerms.Kind])
  func shortPlacement(_ group: TargetGroup, _ kind: WorkAgreementTerms.Kind) {
    #expect(week(4) == on("2026-04-05"))
    #expect(outcome(.shortPlacement, until(week(4), kind), group) == .holds)
    #expect(
      outcome(.shortPlacement, until(week(4).adding(days: 1), kind), group) == .refuses(.lastDay(on("2026-04-05"))))
    #expect(outcome(.longPlacement, until(week(4), kind), group) == nil)
  }

  @Test("A short placement is not extended: a new one is made")
  func shortIsNotExtended() {
    #expect(
      outcome(.shortPlacement, until(week(5)), .dagpenge, heldUntil: week(4)) == .refuses(.lastDay(week(4))))
  }

  @Test(
    "All others are placed for thirteen weeks",
    arguments: Set(TargetGroup.allCases).subtracting([
      .dagpenge, .kontanthjaelpJobparat, .uddannelseshjaelpUddannelsesparat,
    ]).sorted { $0.rawValue < $1.rawValue })
  func longPlacement(_ group: TargetGroup) {
    #expect(week(13) == on("2026-06-07"))
    #expect(outcome(.longPlacement, until(week(13)), group) == .holds)
    #expect(
      outcome(.longPlacement, until(week(13).adding(days: 1)), group) == .refuses(.lastDay(on("2026-06-07"))))
    #expect(outcome(.shortPlacement, until(week(4)), group) == nil)
  }

  @Test("A placement that all have signed is extended to twenty-six weeks from its first day")
  func extended() {
    #expect(week(26) == on("2026-09-06"))
    #expect(outcome(.longPlacement, until(week(26))) == .refuses(.lastDay(week(13))))
    #expect(outcome(.extendedPlacement, until(week(13).adding(days: 1)), heldUntil: week(13)) == .holds)
    #expect(outcome(.extendedPlacement, until(week(26)), heldUntil: week(13)) == .holds)
    #expect(
      outcome(.extendedPlacement, until(week(26).adding(days: 1)), heldUntil: week(13))
        == .refuses(.lastDay(week(26))))
    #expect(
      outcome(.furtherExtension, until(week(26).adding(days: 1)), heldUntil: week(26))
        == .refuses(.lastDay(week(26))))
  }

  @Test("Beyond that it is extended by thirteen weeks at a time, with the quite special need written down")
  func further() {
    func needed(_ day: Day, _ need: String? = "en operation kom i vejen") -> WorkAgreementTerms {
      terms { ($0.until, $0.specialNeed) = (day, need) }
    }
    // In one step from thirteen to thirty-nine weeks it is not, whatever is needed.
    #expect(outcome(.extendedPlacement, needed(week(39)), heldUntil: week(13)) == .refuses(.lastDay(week(26))))
    #expect(outcome(.furtherExtension, needed(week(39)), heldUntil: week(26)) == .holds)
    #expect(
      outcome(.furtherExtension, needed(week(39).adding(days: 1)), heldUntil: week(26))
        == .refuses(.lastDay(week(39))))
    #expect(outcome(.furtherExtension, needed(week(52)), heldUntil: week(39)) == .holds)
    #expect(
      outcome(.furtherExtension, needed(week(52).adding(days: 1)), heldUntil: week(39))
        == .refuses(.lastDay(week(52))))
    #expect(outcome(.furtherExtension, needed(week(39), " "), heldUntil: week(26)) == .refuses(.lastDay(week(26))))
  }

  @Test("Where the target group is not known, the length is not known to hold")
  func unknownGroup() {
    #expect(outcome(.longPlacement, until(week(4)), nil) == .unknown)
    #expect(outcome(.otherSubsidy, terms(.wageSubsidy), nil) == .unknown)
    #expect(outcome(.longPlacement, terms { $0.until = nil }) == .unknown)
  }

  @Test(
    "A subsidy lasts four months in public, six in private, and twelve for the other groups",
    arguments: [
      (.dagpenge, true, .publicSubsidy, "2026-07-08"), (.dagpenge, false, .privateSubsidy, "2026-09-08"),
      (.kontanthjaelpJobparat, true, .otherSubsidy, "2027-03-08"),
      (.kontanthjaelpJobparat, false, .privateSubsidy, "2026-09-08"),
      (.ledighedsydelse, true, .otherSubsidy, "2027-03-08"), (.sygedagpenge, false, .otherSubsidy, "2027-03-08"),
      (.kontanthjaelpAktivitetsparat, nil, .otherSubsidy, "2027-03-08"),
    ] as [(TargetGroup, Bool?, AgreementRule, String)])
  func subsidy(_ group: TargetGroup, _ isPublic: Bool?, _ rule: AgreementRule, _ last: String) {
    func lasting(_ day: Day) -> WorkAgreementTerms {
      terms(.wageSubsidy) { ($0.until, $0.isPublic) = (day, isPublic) }
    }
    #expect(outcome(rule, lasting(on(last)), group) == .holds)
    #expect(outcome(rule, lasting(on(last).adding(days: 1)), group) == .refuses(.lastDay(on(last))))
  }

  @Test("Months are cut to the last day of a short one")
  func shortMonths() {
    let subsidy = terms(.wageSubsidy) {
      ($0.from, $0.until, $0.isPublic) = (on("2026-10-31"), on("2027-02-28"), true)
    }
    #expect(outcome(.publicSubsidy, subsidy, .dagpenge) == .refuses(.lastDay(on("2027-02-27"))))
  }

  @Test("Nobody knows how long a subsidy may last where nobody has said whether the workplace is public")
  func sector() {
    #expect(outcome(.privateSubsidy, terms(.wageSubsidy), .dagpenge) == .unknown)
    #expect(outcome(.privateSubsidy, terms(.wageSubsidy), .kontanthjaelpJobparat) == .unknown)
  }

  @Test(
    "One in placement or with subsidy for every five ordinary employees up to fifty, and for every ten beyond",
    arguments: [
      (0, 1), (1, 1), (5, 1), (6, 1), (9, 1), (10, 2), (14, 2), (15, 3), (19, 3), (20, 4), (24, 4), (25, 5), (49, 9),
      (50, 10), (51, 10), (59, 10), (60, 11), (69, 11), (70, 12), (100, 15), (9.9, 1), (14.99, 2), (49.9, 9),
      (59.9, 10), (0.4, 1),
    ] as [(Double, Int)])
  func places(_ employees: Double, _ places: Int) {
    #expect(WorkAgreementTerms.places(for: employees) == places)
  }

  @Test("Part-time is a fraction of a place of thirty-seven hours")
  func ratio() {
    func beside(_ others: Double?, _ hours: Double, _ employees: Double? = 12) -> WorkAgreementTerms {
      terms { ($0.ordinaryEmployees, $0.othersPlaced, $0.unpaidHours) = (employees, others, hours) }
    }
    #expect(outcome(.ratio, beside(1, 37)) == .holds)
    #expect(outcome(.ratio, beside(1.5, 18.5)) == .holds)
    #expect(outcome(.ratio, beside(1.5, 19)) == .refuses(.places(2)))
    #expect(outcome(.ratio, beside(2, 1)) == .refuses(.places(2)))
    #expect(outcome(.ratio, beside(0.5, 18.5, 0)) == .holds)
    #expect(outcome(.ratio, beside(0.5, 18.5, nil)) == .unknown)
    let subsidised = terms(.wageSubsidy) { ($0.ordinaryEmployees, $0.othersPlaced) = (4, 0.5) }
    #expect(outcome(.ratio, subsidised) == .refuses(.places(1)))
    // Paid hours take no place.
    let paid = terms { ($0.ordinaryEmployees, $0.othersPlaced, $0.paidHours) = (4, 0.7, 20) }
    #expect(outcome(.ratio, paid) == .holds)
  }

  @Test("Places that are filled to the last hour are not overfilled by arithmetic")
  func ratioInFractions() {
    for tenth in 1..<20 {
      let hours = Double(20 - tenth) * 3.7
      guard hours <= 37 else { continue }
      let full = terms {
        ($0.ordinaryEmployees, $0.othersPlaced, $0.unpaidHours) = (10, Double(tenth) / 10, hours)
      }
      #expect(outcome(.ratio, full) == .holds, "\(tenth) tenths and \(hours) hours")
    }
  }

  @Test("Nobody is placed where they were last employed")
  func lastEmployer() {
    for kind in [.taster, .workPlacement] as [WorkAgreementTerms.Kind] {
      #expect(outcome(.lastEmployer, terms(kind)) == .unknown)
      #expect(outcome(.lastEmployer, terms(kind) { $0.isLastEmployer = false }) == .holds)
      #expect(outcome(.lastEmployer, terms(kind) { $0.isLastEmployer = true }) == .refuses(.none))
    }
    #expect(outcome(.lastEmployer, terms(.ordinaryJob) { $0.isLastEmployer = true }) == nil)
  }

  @Test("A subsidised job is one more than there were")
  func netEmployment() {
    func employing(_ latest: Double?, _ average: Double?) -> WorkAgreementTerms {
      terms(.wageSubsidy) { ($0.employeesLatestMonth, $0.employeesTwelveMonths) = (latest, average) }
    }
    #expect(outcome(.netEmployment, employing(12, 12)) == .holds)
    #expect(outcome(.netEmployment, employing(12.5, 12)) == .holds)
    #expect(outcome(.netEmployment, employing(11.9, 12)) == .refuses(.none))
    #expect(outcome(.netEmployment, employing(12, nil)) == .unknown)
    #expect(outcome(.netEmployment, employing(nil, 12)) == .unknown)
    #expect(outcome(.netEmployment, terms()) == nil)
  }

  @Test("Paid and unpaid hours at the same place have different tasks")
  func tasksDiffer() {
    func doing(_ tasks: [WorkAgreementTerms.Task], paid: Double? = 3) -> WorkAgreementTerms {
      terms { ($0.tasks, $0.paidHours) = (tasks, paid) }
    }
    let packing = WorkAgreementTerms.Task("pakke brød")
    #expect(outcome(.tasksDiffer, doing([packing, .init("stå i butikken", isPaid: true)])) == .holds)
    #expect(outcome(.tasksDiffer, doing([packing, .init("pakke brød", isPaid: true)])) == .refuses(.none))
    #expect(outcome(.tasksDiffer, doing([packing, .init("Pakke Brød", isPaid: true)])) == .refuses(.none))
    #expect(outcome(.tasksDiffer, doing([packing, .init(" pakke brød ", isPaid: true)])) == .refuses(.none))
    #expect(outcome(.tasksDiffer, doing([packing])) == .refuses(.none))
    #expect(outcome(.tasksDiffer, doing([.init("stå i butikken", isPaid: true)])) == .refuses(.none))
    #expect(outcome(.tasksDiffer, doing([packing], paid: nil)) == nil)
    #expect(outcome(.tasksDiffer, doing([packing], paid: 0)) == nil)
    #expect(outcome(.tasksDiffer, terms(.ordinaryJob)) == nil)
  }

  @Test(
    "Each kind of agreement is held up against the rules that are about it",
    arguments: [
      (.taster, [.longPlacement, .lastEmployer, .ratio]), (.workPlacement, [.longPlacement, .lastEmployer, .ratio]),
      (.wageSubsidy, [.otherSubsidy, .ratio, .netEmployment]), (.paidHours, []), (.flexJob, []), (.ordinaryJob, []),
      (.apprenticeship, []),
    ] as [(WorkAgreementTerms.Kind, [AgreementRule])])
  func rules(_ kind: WorkAgreementTerms.Kind, _ rules: [AgreementRule]) {
    #expect(terms(kind).checks(group: .ledighedsydelse, begun: nil).map(\.rule) == rules)
  }

  @Test("Each rule says where it stands and from when it is used here", arguments: AgreementRule.allCases)
  func sources(_ rule: AgreementRule) {
    #expect(rule.source.contains { $0.isNumber })
    #expect(rule.from == on("2024-01-01"))
  }
}
