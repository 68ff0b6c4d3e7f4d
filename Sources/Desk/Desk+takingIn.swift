import Access
import Almanac
import Answers
import Casework
import EventLog
import Extracts
import Foundation
import Identifiers
import Journal
import Registers

/// How taking in was answered.
public enum IntakeStart: Sendable {
  case started
  /// Rows cannot be read, and they were not to be skipped.
  case hasProblems(Int)
  case nothingNew
}

extension Desk {
  /// Takes a file in: all of it in one act, or nothing. Goes on in the background; see ``intakeProgress(_:_:)``.
  public func takeIn(_ reader: Reader, _ id: String, skippingFaulty: Bool) throws -> IntakeStart {
    let handed = try handedIn(id, reader)
    guard let recipe = handed.recipe.flatMap({ id in recipes.first { $0.id == id } }) else {
      throw DeskRefusal.notFound
    }
    let reading = self.reading(handed, recipe, try self.bytes(handed))
    let errors = reading.problems.contains { $0.severity == .error } ? reading.problemCount : 0
    if errors > 0, !skippingFaulty || reading.isRefused { return .hasProblems(errors) }
    let plan = try self.plan(reading, reader)
    guard !plan.new.isEmpty || !plan.changed.isEmpty || !plan.newCases.isEmpty || !plan.particulars.isEmpty else {
      return .nothingNew
    }
    let total = plan.new.count + plan.changed.count
    let team = try reader.label.team?.id ?? onlyTeam()
    guard
      intakes.begin(.init(id: id, fileName: handed.fileName, stage: .writing, done: 0, of: total, failure: nil))
    else { return .started }
    Task {
      do {
        let position = try await self.write(plan, reading, handed, reader, team)
        self.intakes.note(
          .init(id: id, fileName: handed.fileName, stage: .evaluating, done: total, of: total, failure: nil))
        try await self.follower.reach(position)
        self.intakes.note(.init(id: id, fileName: handed.fileName, stage: .done, done: total, of: total, failure: nil))
        self.intakes.forget()
        try? FileManager.default.removeItem(atPath: self.folder.intake + "/" + id)
      } catch {
        let sentence = (error as? LogError)?.sentence(danish: true) ?? String(describing: type(of: error))
        self.intakes.note(
          .init(id: id, fileName: handed.fileName, stage: .failed, done: 0, of: total, failure: sentence))
      }
    }
    return .started
  }

  /// New citizens without a team belong to the only one there is.
  private func onlyTeam() throws -> Reference<Team>? {
    let teams = try registers.ask(Teams())
    return teams.count == 1 ? teams[0].reference : nil
  }

  public func intakeProgress(_ reader: Reader, _ id: String) throws -> IntakeProgress {
    let handed = try handedIn(id, reader)
    return intakes.progress(id)
      ?? IntakeProgress(id: id, fileName: handed.fileName, stage: .waiting, done: 0, of: 0, failure: nil)
  }

  private func write(
    _ plan: IntakePlan, _ reading: ExtractReading, _ handed: HandedIn, _ reader: Reader, _ team: Reference<Team>?
  ) async throws -> Int {
    guard let batch = ID<Batch>(handed.id) else { throw DeskRefusal.notFound }
    let now = clock.now()
    let today = Clock.day(now)
    var parts: [StreamAppend] = []
    func add(_ fact: CaseFact, _ caseID: ID<Case>, _ id: ID<FactInCase>, _ day: Day, _ key: ID<FactInCase>?) throws {
      let stamp = Stamp(recorded: now, actor: reader.actor, batch: batch, cause: key)
      let new = try Journal.newFact(fact, of: caseID, factID: id, on: day, stamp)
      let stream = Journal.stream(of: caseID, part: Journal.part(of: fact.kind))
      if parts.last?.stream == stream {
        parts[parts.count - 1].facts.append(new)
      } else {
        parts.append(StreamAppend(to: stream, expecting: .any, [new]))
      }
    }
    for (id, who) in plan.newCases {
      try add(.citizenRegistered(who), id, newID(), today, nil)
      if let team { try add(.teamChanged(TeamChanged(to: team)), id, newID(), today, nil) }
    }
    for planned in plan.particulars + plan.new + plan.changed {
      try add(planned.fact, planned.caseID, planned.id, planned.day, planned.key)
    }
    let cases = Set((plan.new + plan.changed).map(\.caseID)).union(plan.newCases.map(\.id))
    let taken = BatchTakenIn(
      batch: batch.description, fileName: handed.fileName, recipe: reading.recipe,
      facts: plan.new.count + plan.changed.count, cases: cases.count, rows: reading.rowsRead,
      skippedRows: reading.faultyRowCount)
    parts.append(
      StreamAppend(
        to: Journal.organisation, expecting: .any,
        [
          try Journal.newFact(
            .batchTakenIn(taken), factID: newID(), on: today, Stamp(recorded: now, actor: reader.actor, batch: batch))
        ]))
    return try await log.append(parts).lastPosition
  }

  /// The batch as a page names it.
  public func batch(_ reader: Reader, _ id: String, danish: Bool) throws -> Answers.BatchRow {
    try require(reader, .retractImport)
    guard let row = try registers.ask(Batches()).first(where: { $0.batch == id }) else { throw DeskRefusal.notFound }
    return batch(row, try staffLabels(), true, danish: danish)
  }

  /// Takes a batch back: every one of its facts, or none where somebody has worked on since.
  public func retractBatch(
    _ reader: Reader, _ id: String, reason: String, danish: Bool
  ) async throws -> RetractionRefused? {
    let row = try self.batch(reader, id, danish: danish)
    guard row.state != .retracted, let batch = ID<Batch>(id) else { throw DeskRefusal.notFound }
    let scope = scope(reader, .retractImport)
    let touches = try registers.ask(WorkAfterBatch(batch, in: scope))
    if !touches.isEmpty {
      let everyone = try staffLabels()
      let seen = self.scope(reader, .seeCase)
      let labels = try caseLabels(touches.map(\.id), seen)
      return RetractionRefused(
        batch: row,
        cases: touches.map { touch in
          (
            citizen: labels[touch.id] ?? Answers.CaseLabel(id: touch.id, name: nil), by: everyone[touch.person],
            day: touch.day, fact: touch.kind
          )
        })
    }
    let now = clock.now()
    let stamp = Stamp(recorded: now, actor: reader.actor)
    var parts: [StreamAppend] = []
    for fact in try registers.ask(FactsOfBatch(batch, in: scope)) {
      let content = CaseFact.factRetracted(FactRetracted(fact: fact.fact, reason: reason))
      parts.append(
        StreamAppend(
          to: Journal.stream(of: fact.id, part: Journal.part(of: content.kind)), expecting: .any,
          [try Journal.newFact(content, of: fact.id, factID: newID(), on: Clock.day(now), stamp)]))
    }
    parts.append(
      StreamAppend(
        to: Journal.organisation, expecting: .any,
        [
          try Journal.newFact(
            .batchRetracted(BatchRetracted(batch: id, reason: reason)), factID: newID(), on: Clock.day(now), stamp)
        ]))
    let receipt = try await log.append(parts)
    try await follower.reach(receipt.lastPosition)
    return nil
  }
}
