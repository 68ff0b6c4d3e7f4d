import Almanac
import Caseload
import Casework
import EventLog
import Foundation
import Identifiers
import Interventions
import Journal
import Registers
import Timelines

/// Keeps registers and caseload level with the log. One after another: whoever waits for a position, waits until it is
/// reached.
actor Follower {
  private let log: any FactLog
  private let reads: any FactLog
  private let registers: Registers
  private let caseload: Caseload
  private let snapshotPath: String
  private var caseloadPosition = 0
  private var savedPosition = 0
  private var last: Task<Void, any Error>?
  private var lastReads: Task<Void, any Error>?

  /// What must be the same for a snapshot to be of use: the way facts become timelines.
  static let fingerprint = "fodfaeste-timelines-1"

  init(log: any FactLog, reads: any FactLog, registers: Registers, caseload: Caseload, snapshotPath: String) {
    self.log = log
    self.reads = reads
    self.registers = registers
    self.caseload = caseload
    self.snapshotPath = snapshotPath
  }

  /// Brings both level with the log from wherever they stand.
  func begin(progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void) async throws {
    if let position = try? caseload.restore(from: snapshotPath, fingerprint: Follower.fingerprint) {
      caseloadPosition = Int(position)
      savedPosition = caseloadPosition
    }
    let head = try await log.head().position
    if try registers.position() == 0, head > 0 {
      try await registers.rebuild(from: log, reads: reads, progress: progress)
    }
    if caseloadPosition > head { throw LogError.damaged(position: head, .missing) }
    try await follow(to: head, progress: progress)
    var position = try registers.readsPosition()
    let readsHead = try await reads.head().position
    while position < readsHead {
      let page = try await reads.read(from: position + 1, limit: 1000)
      guard let end = page.last?.envelope.position else { break }
      try registers.applyReads(page)
      position = end
    }
    if head - savedPosition > 20_000 { await saveSnapshot() }
  }

  /// Waits until a position has been taken in.
  func reach(_ position: Int) async throws {
    let before = last
    let task = Task {
      _ = await before?.result
      try await self.follow(to: position, progress: { _, _ in })
    }
    last = task
    try await task.value
  }

  func reachReads(_ position: Int) async throws {
    let before = lastReads
    let task = Task {
      _ = await before?.result
      var at = try self.registers.readsPosition()
      while at < position {
        let page = try await self.reads.read(from: at + 1, limit: 1000)
        guard let end = page.last?.envelope.position else { return }
        try self.registers.applyReads(page)
        at = end
      }
    }
    lastReads = task
    try await task.value
  }

  private func follow(to head: Int, progress: @Sendable (Int, Int) -> Void) async throws {
    var registersPosition = try registers.position()
    var position = min(registersPosition, caseloadPosition)
    while position < head {
      let page = try await page(after: position, through: head)
      guard let end = page.last?.position else { return }
      // Both take in what neither needs of the other.
      let new = page.filter { $0.position > registersPosition }
      async let written: Void = Follower.write(new, to: registers)
      try await take(page.filter { $0.position > caseloadPosition }.map(\.entry))
      caseloadPosition = max(caseloadPosition, end)
      try await written
      registersPosition = max(registersPosition, end)
      position = end
      progress(position, head)
    }
  }

  /// A fact as it is stored and as it is read.
  private struct Read {
    let stored: StoredFact
    let entry: Entry
    var position: Int { stored.envelope.position }
  }

  /// Several of the log's pages at once: each costs a transaction.
  private func page(after position: Int, through head: Int) async throws -> [Read] {
    var page: [Read] = []
    while page.count < 5_000, position + page.count < head {
      let facts = try await log.read(from: position + page.count + 1, limit: min(1_000, head - position - page.count))
      if facts.isEmpty { break }
      page += try facts.map { try Read(stored: $0, entry: Journal.read($0)) }
    }
    return page
  }

  private static func write(_ page: [Read], to registers: Registers) async throws {
    try registers.apply(page.map(\.stored), alreadyRead: page.map(\.entry))
  }

  private func take(_ page: [Entry]) async throws {
    var order: [ID<Case>] = []
    var facts: [ID<Case>: [Entry]] = [:]
    var again: Set<ID<Case>> = []
    for entry in page {
      switch entry.content {
      case .ofCase(let id, let fact):
        if facts[id] == nil { order.append(id) }
        facts[id, default: []].append(entry)
        switch fact.kind {
        case .factCorrected, .factRetracted: again.insert(id)
        default: break
        }
      case .erased(let id?):
        if facts[id] == nil { order.append(id) }
        facts[id, default: []].append(entry)
        again.insert(id)
      case .ofCompany, .ofOrganisation, .read, .erased(nil): break
      }
    }
    for id in order {
      let entries = facts[id] ?? []
      let subject = subject(of: entries.compactMap { $0.ofCase?.fact.fact }, in: id)
      if again.contains(id) || learns(subject, of: id) {
        let history = CaseHistory(try await CaseFile.read(id, from: log).facts)
        let timeline = history.standing().compactMap { $0.fact.timelineFact(on: $0.day) }
        // A case of which nothing stands any more is gone: an extract that was taken back leaves nobody behind.
        guard !history.standing().isEmpty else {
          caseload.forget(CaseKey(id))
          continue
        }
        caseload.replace(
          CaseRecord(
            CaseKey(id), self.subject(of: history.recorded.map(\.fact), in: id),
            origin: origin(of: history.recorded.map(\.fact)), facts: timeline))
      } else {
        let typed = entries.compactMap { $0.ofCase?.fact.fact }
        let timeline = zip(entries, typed).compactMap { $1.timelineFact(on: $0.day) }
        caseload.append(timeline, to: CaseKey(id), subject: subject, origin: origin(of: typed))
      }
    }
  }

  /// Whether a case turns out to be about another than a citizen: an extract's first facts do not say.
  private func learns(_ subject: CaseSubject, of id: ID<Case>) -> Bool {
    guard subject != .citizen else { return false }
    return caseload.subject(of: CaseKey(id), in: caseload.everyCase) == .citizen
  }

  private func subject(of facts: [CaseFact], in id: ID<Case>) -> CaseSubject {
    for fact in facts {
      // A team's own case may begin with what citizens' cases say too: how the roles are shared. Its id follows from the
      // team.
      if case .teamChanged(let changed) = fact, id == Desk.teamCaseID(changed.to) { return .team }
      guard let name = fact.timelineName, let kind = Vocabulary.kind(named: name) else { continue }
      switch kind.subject {
      case .citizen: continue
      case .team: return .team
      case .professional: return .professional
      case .company: return .company
      case .companyCentre: return .companyCentre
      }
    }
    return .citizen
  }

  private func origin(of facts: [CaseFact]) -> CaseOrigin {
    facts.contains { if case .observed = $0 { true } else { false } } ? .observed : .typed
  }

  /// - Parameter after: only where at least so many facts have come since the last one.
  func saveSnapshot(after: Int = 1) async {
    guard caseloadPosition - savedPosition >= after else { return }
    if (try? caseload.save(to: snapshotPath, position: UInt64(caseloadPosition), fingerprint: Follower.fingerprint))
      != nil
    {
      savedPosition = caseloadPosition
    }
  }
}

extension CaseFact {
  /// What models call it.
  fileprivate var timelineName: String? {
    if case .observed(let observed) = self { observed.name } else { kind.vocabularyName }
  }
}
