import Access
import Almanac
import Answers
import Caseload
import Casework
import EventLog
import Identifiers
import Journal

/// How an act went.
public enum ActOutcome: Sendable {
  case done
  /// The rules of the case say no, and why.
  case refused(Refusal)
  /// Somebody has recorded something in the same parts since the page was made; nothing is lost and nothing recorded.
  case conflict([CaseEvent])
}

extension Desk {
  /// What a reader may do in a case.
  func acts(_ reader: Reader, _ id: ID<Case>, _ relation: Relation, isOpen: Bool) -> Set<CaseAct> {
    func may(_ action: Action) -> Bool { Access.decide(reader.subject, action, relation).isAllowed }
    var acts: Set<CaseAct> = []
    if may(.registerContact) { acts.formUnion([.registerContact, .note, .followUp, .absence, .meeting]) }
    if may(.planContact) { acts.insert(.planContact) }
    if may(.addTask) { acts.insert(.task) }
    if may(.waive) { acts.insert(.waive) }
    if may(.managePlacement) { acts.formUnion([.placement, .endPlacement, .hours]) }
    if may(.writePlan) {
      acts.formUnion([.jobGoal, .progressionGoal, .accommodation, .agreement, .planUpdated, .document])
    }
    if may(.enrol) { acts.formUnion([.enrol, .leave, .benefit, .identity]) }
    if may(.assignPeople) { acts.insert(.assign) }
    if may(.correctOwnFact) { acts.insert(.correct) }
    if may(.retractOwnFact) { acts.insert(.retract) }
    if may(.seeAccessLogOfCase) { acts.insert(.seeAccessLog) }
    // An ended case takes notes, tasks and corrections; more only when it has been opened again.
    return isOpen ? acts : acts.intersection([.note, .task, .identity, .correct, .retract, .seeAccessLog, .document])
  }

  /// The kinds of facts that a reader may record in a case.
  public func recordable(_ reader: Reader, in id: ID<Case>) -> Set<CaseFactKind> {
    let relation = relation(reader, to: id)
    return Set(CaseFactKind.allCases.filter { Access.decide(reader.subject, $0.action, relation).isAllowed })
  }

  /// Records facts that belong to one act.
  ///
  /// - Parameters:
  ///   - receipt: made with the form, so that a form sent twice is recorded once.
  ///   - version: of the case when the form was made; nil where the form was made without one.
  ///   - isForced: what has come since has been seen, and it is to be recorded nonetheless.
  ///   - review: the plan was gone through in the same act; what it holds afterwards is counted and recorded with it.
  public func record(
    _ reader: Reader, _ id: ID<Case>, _ proposals: [Proposal], receipt: ID<FactInCase>? = nil, version: Int? = nil,
    isForced: Bool = false, review: PlanReview? = nil
  ) async throws -> ActOutcome {
    for proposal in proposals { try require(reader, proposal.fact.kind.action, in: id) }
    if review != nil { try require(reader, CaseFactKind.myPlanUpdated.action, in: id) }
    let names = Desk.isAboutWork(proposals) ? try await workNames(id) : [:]
    let outcome = try await append(reader, id, receipt: receipt, version: version, isForced: isForced) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      let follows =
        Desk.workFollows(state, proposals, today, reader.person, names)
        + state.answerTasks(
          after: proposals, today: today, by: reader.person, name: reader.label.person.name, texts: Desk.answerTexts)
      let decided = try state.decide(record: proposals + follows, today: today)
      guard let review else { return decided }
      var after = state
      for proposal in decided { after.evolve(proposal.fact, on: proposal.day) }
      let update = after.plan.update(by: review.by, participants: review.participants)
      return decided + [Proposal(.myPlanUpdated(update), on: review.day)]
    }
    // A seat that falls free goes to the next in line.
    if case .done = outcome, proposals.contains(where: { $0.fact.kind == .caseClosed }) { try await moveUp(after: id) }
    return outcome
  }

  /// Corrects a fact.
  ///
  /// - Parameter keepsWords: whether what the vocabulary has no question for is kept from the fact as it stands: for forms
  ///   that ask the vocabulary's questions only.
  public func correct(
    _ reader: Reader, _ id: ID<Case>, _ fact: ID<FactInCase>, to proposal: Proposal, reason: String,
    keepsWords: Bool = false, receipt: ID<FactInCase>? = nil, version: Int? = nil, isForced: Bool = false
  ) async throws -> ActOutcome {
    try await requireOwn(reader, id, fact, own: .correctOwnFact, others: .correctOthersFact)
    let names = try await workNames(id)
    var proposal = proposal
    if keepsWords {
      let history = CaseHistory(try await log.caseFile(id).facts)
      if let stands = history.standing().first(where: { $0.recorded.id == fact })?.fact {
        proposal = Proposal(try proposal.fact.keepingWords(of: stands, in: id), on: proposal.day)
      }
    }
    return try await append(reader, id, receipt: receipt, version: version, isForced: isForced) {
      [proposal] (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let correction = try CaseHistory(file.facts).decide(correct: fact, to: proposal, reason: reason, today: today)
      return [correction] + workFollows(correction, of: fact, in: file, reader, today, names)
    }
  }

  public func retract(
    _ reader: Reader, _ id: ID<Case>, _ fact: ID<FactInCase>, reason: String, receipt: ID<FactInCase>? = nil,
    version: Int? = nil, isForced: Bool = false
  ) async throws -> ActOutcome {
    try await requireOwn(reader, id, fact, own: .retractOwnFact, others: .retractOthersFact)
    let names = try await workNames(id)
    return try await append(reader, id, receipt: receipt, version: version, isForced: isForced) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let retraction = try CaseHistory(file.facts).decide(retract: fact, reason: reason, today: today)
      return [retraction] + workFollows(retraction, of: fact, in: file, reader, today, names)
    }
  }

  /// A fact as it stands, for the form that corrects it.
  public func fact(_ reader: Reader, _ id: ID<Case>, _ fact: ID<FactInCase>) async throws -> CaseEvent {
    try require(reader, .seeCase, in: id)
    try await noteRead(reader, page: "fact", cases: [id], reason: brokenGlassReason(reader, id))
    let history = CaseHistory(try await log.caseFile(id).facts)
    guard let event = events(history, Dials(), reader, id, try staffLabels()).first(where: { $0.id == fact }) else {
      throw DeskRefusal.notFound
    }
    return event
  }

  private func requireOwn(
    _ reader: Reader, _ id: ID<Case>, _ fact: ID<FactInCase>, own: Action, others: Action
  ) async throws {
    // Whoever may not see the case is not told what is in it.
    try require(reader, .seeCase, in: id)
    let file = try await log.caseFile(id)
    guard let recorded = file.facts.first(where: { $0.id == fact }) else { throw DeskRefusal.notFound }
    if case .person(let person, _) = recorded.actor, person == reader.person {
      try require(reader, own, in: id)
    } else {
      try require(reader, others, in: id)
    }
  }

  func append(
    _ reader: Reader, _ id: ID<Case>, receipt: ID<FactInCase>?, version: Int?, isForced: Bool,
    alsoHeeding others: [CaseFactKind] = [], _ decide: (CaseFile, Day) throws(Refusal) -> [Proposal]
  ) async throws -> ActOutcome {
    guard caseload.contains(CaseKey(id), in: caseload.everyCase) else { throw DeskRefusal.notFound }
    // Another may come first between reading and appending; then it is looked at again, a few times.
    for attempt in 0..<4 {
      let file = try await log.caseFile(id)
      if let receipt, file.facts.contains(where: { $0.id == receipt }) {
        try await follower.reach(file.position)
        return .done
      }
      let proposals: [Proposal]
      do {
        proposals = try decide(file, clock.today)
      } catch {
        return .refused(error)
      }
      let streams = Set(
        (proposals.map(\.fact.kind) + others).map {
          Journal.stream(of: id, part: Journal.part(of: $0)).description
        })
      if let version, !isForced {
        let since = file.facts.filter { fact in
          (file.positions[fact.id] ?? 0) > version && streams.contains(file.streams[fact.id] ?? "")
            && Desk.guards(fact.fact.kind)
        }
        if !since.isEmpty, proposals.contains(where: { Desk.guards($0.fact.kind) }) {
          // What came meanwhile is shown: it is read, and recorded before the answer leaves.
          try await noteRead(reader, page: "fact", cases: [id], reason: brokenGlassReason(reader, id))
          let ids = Set(since.map(\.about))
          let all = events(CaseHistory(file.facts), Dials(), reader, id, try staffLabels())
          return .conflict(all.filter { ids.contains($0.id) })
        }
      }
      do {
        try await append(reader, id, proposals, receipt: receipt, versions: file.versions)
        return .done
      } catch LogError.wrongVersion where attempt < 3 {
        continue
      } catch LogError.idConflict where receipt != nil && attempt < 3 {
        // The same form came a moment before.
        continue
      }
    }
    return .refused(.nothingToRecord)
  }

  /// What two people can write without getting in each other's way: talks, notes, tasks and follow-ups stand beside each
  /// other; everything else may be about the same thing.
  private static func guards(_ kind: CaseFactKind) -> Bool {
    switch kind.action {
    case .registerContact, .planContact, .addTask, .completeTask: false
    default: true
    }
  }

  private func append(
    _ reader: Reader, _ id: ID<Case>, _ proposals: [Proposal], receipt: ID<FactInCase>?, versions: [String: Int]
  ) async throws {
    let receipt = try await log.append(parts(reader, id, proposals, receipt: receipt, versions: versions))
    try await follower.reach(receipt.lastPosition)
  }

  /// What is appended to a case's streams, each at the version that was decided on.
  func parts(
    _ reader: Reader, _ id: ID<Case>, _ proposals: [Proposal], receipt: ID<FactInCase>?, versions: [String: Int]
  ) throws -> [StreamAppend] {
    try parts(reader.actor, id, proposals, receipt: receipt, versions: versions)
  }

  /// The same, by a person or by a part of the system that acts by itself.
  func parts(
    _ actor: Actor, _ id: ID<Case>, _ proposals: [Proposal], receipt: ID<FactInCase>?, versions: [String: Int]
  ) throws -> [StreamAppend] {
    let stamp = Stamp(recorded: clock.now(), actor: actor)
    var parts: [StreamAppend] = []
    for (place, proposal) in proposals.enumerated() {
      let stream = Journal.stream(of: id, part: Journal.part(of: proposal.fact.kind))
      let fact = try Journal.newFact(
        proposal.fact, of: id, factID: place == 0 ? receipt ?? newID() : newID(), on: proposal.day, stamp)
      if let known = parts.firstIndex(where: { $0.stream == stream }) {
        parts[known].facts.append(fact)
      } else {
        parts.append(StreamAppend(to: stream, expecting: .version(versions[stream.description] ?? 0), [fact]))
      }
    }
    return parts
  }
}

extension RecordedFact {
  /// The fact that stands in the case: itself, or the one that it corrects or takes back.
  fileprivate var about: ID<FactInCase> {
    switch fact {
    case .factCorrected(let correction): correction.fact
    case .factRetracted(let retraction): retraction.fact
    default: id
    }
  }
}
