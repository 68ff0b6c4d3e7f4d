import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

/// Queue and meetings before the decision, across cases.
extension Desk {
  /// How many meeting days are shown.
  private static let sittingsAhead = 6
  /// How many of a stage are shown by name; the rest is a number.
  private static let rowsAStage = 12

  /// - Parameter whole: the list that is shown to its last case.
  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who may see no case.
  public func decisionMeetings(
    _ reader: Reader, whole: DecisionMeetings.List? = nil
  ) async throws -> DecisionMeetings {
    let scope = scope(reader, .seeCase)
    guard scope.reach != .nothing else {
      try require(reader, .seeCase)
      throw DeskRefusal.notFound
    }
    let membership = membership(scope)
    let book = preparationBook
    let open = try registers.ask(DecisionCourses(.underWay, in: membership))
    let year = today.adding(months: -12)
    let decided = try registers.ask(DecisionCourses(.decided(since: year), in: membership))
    let days = book.sittings(from: today, count: Desk.sittingsAhead)
    let taken = try registers.ask(BookedSittings(from: today, through: days.last?.day ?? today))

    let byStage = Dictionary(grouping: open, by: Desk.stage)
    let inHand = decided.filter(\.hadFlexJobInHand)
    let jobs = flexJobs(in: caseSet(scope), since: year)
    // Only what is shown is named, and what is named is noted as read.
    let booked = (byStage[.booked] ?? []).filter { row in days.contains { $0.day == row.scheduled } }
    let stages: [(DecisionMeetings.Stage, [DecisionCourseRow])] = DecisionMeetings.Stage.allCases.map { stage in
      (stage, (byStage[stage] ?? []).sorted { Desk.since($0, stage) < Desk.since($1, stage) })
    }
    func limit(_ list: DecisionMeetings.List) -> Int { list == whole ? .max : Desk.rowsAStage }
    let shown =
      Array(Set(stages.flatMap { $0.1.prefix(limit(.stage($0.0))) } + booked)).map(\.id)
      + inHand.prefix(limit(.inHand)).map(\.id)
      + jobs.samePlace.prefix(limit(.samePlace))
    let labels = try caseLabels(Array(Set(shown)), scope)
    try await noteRead(reader, page: "decision-meetings", cases: Array(Set(shown)))
    let teams = try teamNames()
    func row(_ course: DecisionCourseRow) -> DecisionMeetings.Row? {
      let stage = Desk.stage(course)
      return labels[course.id].map {
        .init(
          citizen: $0, team: team(of: course.id, teams), stage: stage, since: Desk.since(course, stage),
          started: course.started, scheduled: course.scheduled, question: course.question,
          broughtBy: course.broughtBy, isAssured: course.assured != nil)
      }
    }
    return DecisionMeetings(
      today: today, book: book, regime: book.regime(on: today),
      sittings: days.map { sitting in
        .init(
          day: sitting.day, capacity: sitting.cases, taken: taken[sitting.day] ?? 0,
          rows: booked.filter { $0.scheduled == sitting.day }.compactMap(row))
      },
      queue: (stages.first { $0.0 == .queue }?.1 ?? []).prefix(Desk.rowsAStage).compactMap(row),
      waits: decided.compactMap { course in
        guard let forum = course.forum, let ready = course.assured ?? course.completed else { return nil }
        return max(0, ready.days(to: forum))
      }.sorted(),
      stages: stages.map { ($0.0, $0.1.prefix(limit(.stage($0.0))).compactMap(row)) },
      counts: Dictionary(uniqueKeysWithValues: stages.map { ($0.0, $0.1.count) }),
      vessels: vessels(open, decided, teams),
      inHand: inHand.prefix(limit(.inHand)).compactMap { labels[$0.id] }, inHandCount: inHand.count,
      samePlace: jobs.samePlace.prefix(limit(.samePlace)).compactMap { labels[$0] },
      samePlaceCount: jobs.samePlace.count, flexJobs: jobs.begun,
      // Only where the team met was it asked.
      met: decided.filter { course in course.forum.flatMap { book.regime(on: $0)?.form } == .team }.count)
  }

  /// The flexjobs that began since a day, and of each that began where the citizen had been in a placement before, whose
  /// it is: one with two such jobs stands twice, as the jobs are counted.
  private func flexJobs(in set: CaseSet, since: Day) -> (begun: Int, samePlace: [ID<Case>]) {
    var (begun, same): (Int, [ID<Case>]) = (0, [])
    for (key, facts) in caseload.facts(named: ["placement-started", "flexjob-started"], in: set) {
      var known: Set<String> = []
      for fact in facts where fact.day <= today {
        guard let company = fact.attributes["company"]?.written else { continue }
        if fact.name == "placement-started" { known.insert(company) }
        guard fact.name == "flexjob-started", fact.day > since else { continue }
        begun += 1
        if known.contains(company) { same.append(key.id()) }
      }
    }
    return (begun, same)
  }

  static func stage(_ course: DecisionCourseRow) -> DecisionMeetings.Stage {
    if course.paper != nil { return .decision }
    if course.forum != nil { return .paper }
    if course.isReturned { return .returned }
    if course.completed == nil { return .preparation }
    if course.scheduled != nil { return .booked }
    return course.assured == nil ? .check : .queue
  }

  private static func since(_ course: DecisionCourseRow, _ stage: DecisionMeetings.Stage) -> Day {
    switch stage {
    case .preparation, .returned: course.started
    case .check: course.completed ?? course.started
    case .queue, .booked: course.assured ?? course.completed ?? course.started
    case .paper: course.forum ?? course.started
    case .decision: course.paper ?? course.started
    }
  }

  private func team(of id: ID<Case>, _ teams: [String: TeamLabel]) -> TeamLabel? {
    caseload.team(of: CaseKey(id), in: caseload.everyCase).flatMap { teams[$0] }
  }

  private func vessels(
    _ open: [DecisionCourseRow], _ decided: [DecisionCourseRow], _ teams: [String: TeamLabel]
  ) -> [DecisionMeetings.Vessels] {
    var counts: [Reference<Team>?: DecisionMeetings.Vessels] = [:]
    func count(_ course: DecisionCourseRow, _ add: (inout DecisionMeetings.Vessels) -> Void) {
      let team = team(of: course.id, teams)
      add(&counts[team?.id, default: .init(team: team, before: 0, waiting: 0, deciding: 0, granted: 0)])
    }
    for course in open {
      count(course) { vessels in
        switch Desk.stage(course) {
        case .preparation, .returned: vessels.before += 1
        case .check, .queue, .booked: vessels.waiting += 1
        case .paper, .decision: vessels.deciding += 1
        }
      }
    }
    for course in decided where course.isGranted { count(course) { $0.granted += 1 } }
    return counts.values.sorted { ($0.team?.name ?? "") < ($1.team?.name ?? "") }
  }
}
