import Access
import Almanac
import Answers
import Casework
import Foundation
import Identifiers

/// The way to the decision, as staff see and make it.
extension Desk {
  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who may not see the case.
  public func beforeDecision(_ reader: Reader, _ id: ID<Case>) async throws -> BeforeDecisionPage {
    try require(reader, .seeCase, in: id)
    try await noteRead(reader, page: "before-decision", cases: [id], reason: brokenGlassReason(reader, id))
    let file = try await log.caseFile(id)
    guard !file.facts.isEmpty else { throw DeskRefusal.notFound }
    let state = CaseState(CaseHistory(file.facts), asOf: today)
    let everyone = try staffLabels()
    let writers = Set(state.beforeDecision.versions.values.flatMap(\.values).flatMap { $0 }.compactMap(\.by))
    var page = beforeDecisionPage(id, file, state, people: writers.compactMap { everyone[$0] })
    page.acts = state.isOpen ? preparationActs(reader, id, state) : []
    page.mayWrite = state.isOpen && mayWritePapers(reader, id, state.beforeDecision)
    page.mayAssign = state.isOpen && may(reader, .assignPeople, in: id)
    return page
  }

  /// The way to the decision as it stands, with nothing that anybody may do.
  ///
  /// - Parameter people: the writers who are named; the citizen, who wrote by the own door, always is.
  func beforeDecisionPage(
    _ id: ID<Case>, _ file: CaseFile, _ state: CaseState, people: [PersonLabel]
  ) -> BeforeDecisionPage {
    let book = preparationBook
    let course = state.beforeDecision
    let citizen = PersonLabel(
      id: guestPerson(id, Reference(Desk.ownDoor)!, .citizen), name: state.identity?.name?.full ?? "")
    return BeforeDecisionPage(
      citizen: Answers.CaseLabel(
        id: id, name: state.identity?.name,
        localNumber: state.identity?.localNumber ?? state.identity?.administrativeNumber,
        isProtected: CaseHistory(file.facts).isProtected(on: today)),
      today: today, book: book, regime: book.regime(of: course, on: today), course: course,
      preparation: state.findings(.preparatoryPart, book, on: today),
      recommendation: state.findings(.recommendation, book, on: today), jobGoals: state.plan.jobGoals.map(\.content),
      progressionGoals: state.plan.progressionGoals.filter { $0.reached == nil }.map(\.content),
      accommodations: state.plan.accommodations,
      meetings: state.contacts.planned.filter { Desk.isOnTheWay($0.appointment) && $0.state != .cancelled },
      people: people.sorted { $0.name < $1.name } + (citizen.name.isEmpty ? [] : [citizen]),
      acts: [], mayWrite: false, mayAssign: false, withoutSince: state.withoutPlacementOrJob(on: today),
      hasRunningPlacement: state.work.spells.contains { $0.ended == nil }, version: file.position,
      isOpen: state.isOpen)
  }

  private func mayWritePapers(_ reader: Reader, _ id: ID<Case>, _ course: BeforeDecision) -> Bool {
    may(reader, .writePlan, in: id) && course.started != nil && course.decided == nil
  }

  /// What a reader may do, and what there is to do, now.
  func preparationActs(_ reader: Reader, _ id: ID<Case>, _ state: CaseState) -> Set<PreparationAct> {
    let course = state.beforeDecision
    var acts: Set<PreparationAct> = []
    let isUnderWay = course.started != nil && course.decided == nil
    if may(reader, .writePlan, in: id) {
      if !isUnderWay { acts.insert(.start) }
      if isUnderWay {
        acts.formUnion([.requestPaper, .remindPaper, .receivePaper])
        if course.forumDay == nil, !course.awaitsCheck { acts.insert(.finish) }
        if course.forumDay == nil, course.completed != nil { acts.formUnion([.book, .meet]) }
        if course.forumDay != nil, course.paperDay == nil { acts.insert(.issue) }
      }
      if state.withoutPlacementOrJob(on: today) != nil { acts.formUnion([.screen, .review]) }
    }
    if may(reader, .planContact, in: id), isUnderWay, course.forumDay == nil { acts.insert(.planMeetings) }
    if may(reader, .checkQuality, in: id), isUnderWay, course.completed != nil, course.forumDay == nil {
      acts.formUnion(course.isAssured ? [.sendBack] : [.approve, .sendBack])
    }
    if may(reader, .enrol, in: id), isUnderWay, course.paperDay != nil { acts.insert(.decide) }
    return acts
  }

  /// Does one thing on the way; what follows of it is worked out from the case as it stands then.
  ///
  /// - Parameter make: the facts of the act, from the case.
  public func prepare(
    _ reader: Reader, _ id: ID<Case>, _ act: PreparationAct, receipt: ID<FactInCase>, version: Int?,
    _ make: (CaseState, Day) throws(Refusal) -> [Proposal]
  ) async throws -> ActOutcome {
    let file = try await log.caseFile(id)
    let state = CaseState(CaseHistory(file.facts), asOf: today)
    // A form sent twice is the same act, though what it made is no longer to be done.
    if file.facts.contains(where: { $0.id == receipt }) { return .done }
    guard preparationActs(reader, id, state).contains(act) else {
      try require(reader, PreparationAct.action(of: act), in: id)
      throw DeskRefusal.notFound
    }
    // A leader approves the words that were shown: what is written in the papers meanwhile is heeded.
    let papers: [CaseFactKind] = act == .approve || act == .sendBack ? [.paperWritten] : []
    return try await append(
      reader, id, receipt: receipt, version: version, isForced: false, alsoHeeding: papers
    ) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts), asOf: today)
      return try state.decide(record: make(state, today), today: today)
    }
  }

  /// The papers as they were when a form was shown: what is left alone in it is nobody's change.
  public func papers(_ reader: Reader, _ id: ID<Case>, shownAt version: Int) async throws -> BeforeDecision {
    try require(reader, .seeCase, in: id)
    let file = try await log.caseFile(id)
    let facts = file.facts.filter { (file.positions[$0.id] ?? 0) <= version }
    return CaseState(CaseHistory(facts), asOf: today).beforeDecision
  }

  /// What was changed in a paper, each somebody's words in a section. Two who write in different places do not get in
  /// each other's way; in the same place the second is shown the difference.
  public func writePaper(
    _ reader: Reader, _ id: ID<Case>, _ changes: [PaperWritten], receipt: ID<FactInCase>, version: Int
  ) async throws -> ActOutcome {
    try require(reader, .writePlan, in: id)
    let isShared = Desk.isShared(changes, try await log.caseFile(id), since: version)
    let day = today
    let proposals = changes.map { change in
      var change = change
      change.by = reader.person
      return Proposal(.paperWritten(change), on: day)
    }
    return try await record(reader, id, proposals, receipt: receipt, version: version, isForced: !isShared)
  }

  /// Whether somebody has written in the same place since a version.
  static func isShared(_ changes: [PaperWritten], _ file: CaseFile, since version: Int) -> Bool {
    file.facts.contains { fact in
      guard case .paperWritten(let theirs) = fact.fact, (file.positions[fact.id] ?? 0) > version else { return false }
      return changes.contains { $0.section == theirs.section && $0.voice == theirs.voice }
    }
  }

  /// How the meetings of the way are called in the calendar.
  public static func meetingOnTheWay(_ meeting: String, begun: Day) -> Reference<Appointment>? {
    Reference("\(onTheWay)\(begun)-\(meeting)")
  }

  private static let onTheWay = "vejen-"

  static func isOnTheWay(_ appointment: Reference<Appointment>) -> Bool {
    appointment.description.hasPrefix(onTheWay)
  }
}

extension PreparationAct {
  /// What the table of access is asked before it.
  static func action(of act: PreparationAct) -> Action {
    switch act {
    case .start, .requestPaper, .remindPaper, .receivePaper, .finish, .book, .meet, .issue, .screen, .review:
      .writePlan
    case .planMeetings: .planContact
    case .approve, .sendBack: .checkQuality
    case .decide: .enrol
    }
  }
}

extension CaseState {
  /// Since when a citizen on flex benefit has been without placement and job; nil where there is one, or no such benefit.
  func withoutPlacementOrJob(on today: Day) -> Day? {
    guard course.benefit == .ledighedsydelse, let since = course.benefitSince else { return nil }
    guard !work.spells.contains(where: { $0.ended == nil }) else { return nil }
    return max(since, work.spells.compactMap(\.ended).max() ?? since)
  }
}

extension Desk {
  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who may not write in the case's papers.
  public func requirePaperWriting(_ reader: Reader, _ id: ID<Case>) throws { try require(reader, .writePlan, in: id) }

  public func requirePreparation(_ reader: Reader, _ id: ID<Case>, _ act: PreparationAct) throws {
    try require(reader, PreparationAct.action(of: act), in: id)
  }

  /// The roles in which the reader stands round the citizen today.
  public func standing(_ reader: Reader, _ id: ID<Case>) -> [CaseRole] {
    ties(of: id).attachments.filter { $0.person == reader.person }.map { CaseRole($0.role) }
  }
}
