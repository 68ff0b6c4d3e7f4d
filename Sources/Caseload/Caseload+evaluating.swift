import Almanac
import Dispatch
import Foundation
import Interventions

/// Everything at once: many cases coming in, a new day, other models.
///
/// The work is done beside what readers see, on all cores, and put in its place when it is done.
extension Caseload {
  /// Takes many cases and evaluates them all at the end, as at the start. Until then nobody sees those that are new;
  /// one that is known already is exchanged at once.
  public func load(_ records: some Sequence<CaseRecord>) {
    pen.withLock {
      for record in records {
        lock.writing {
          guard numberOfKey[record.key] == nil else { return take(record) }
          findings.lens.follow(cases[Int(file(record))].words)
        }
      }
      renew(today: findings.today, models: findings.models, lens: findings.lens)
    }
  }

  /// A new Danish day: everything is evaluated as of it. The same day again does nothing.
  public func turn(to day: Day) {
    pen.withLock {
      guard day != findings.today else { return }
      renew(today: day, models: findings.models, lens: findings.lens)
    }
  }

  /// Evaluates by other models from now on, as when a model is taken into use while the house is open.
  public func exchange(models: [CaseloadModel]) {
    pen.withLock {
      let lens = FactLens(shelf, models: models)
      for stored in cases { lens.follow(stored.words) }
      renew(today: findings.today, models: models, lens: lens)
    }
  }

  /// Evaluates everything through a lens that has followed all facts. Only for who holds the pen.
  func renew(today: Day, models: [CaseloadModel], lens: FactLens) {
    let found = evaluateAll(lens, models, today)
    var next = Findings(
      models: models, today: today, lens: lens,
      evaluator: CaseEvaluator(shelf, lens, models: models, today: today), facets: FacetTable(models: models))
    next.facets.reserve(cases: cases.count)
    next.states.reserveCapacity(cases.count)
    var here = CaseSet(house: house, words: [])
    var citizens = here
    for (place, stored) in cases.enumerated() {
      next.states.append(found[place].state)
      let number = Int32(place)
      guard numberOfKey[stored.key] == number else { continue }
      let isCitizen = stored.subject == .citizen
      next.whereabouts.add(number, found[place].state, text: text)
      next.facets.set(place, to: found[place].signs, isCitizen: isCitizen) { key($0, $1, models) }
      here.insert(number)
      if isCitizen { citizens.insert(number) }
    }
    lock.writing {
      findings = next
      followings.empty()
      present = here
      presentCitizens = citizens
    }
  }

  private typealias Found = (state: CaseState, signs: CaseSigns)

  private func evaluateAll(_ lens: FactLens, _ models: [CaseloadModel], _ today: Day) -> [Found] {
    let count = cases.count
    let blockSize = 512
    let blocks = (count + blockSize - 1) / blockSize
    let workers = max(1, min(blocks, ProcessInfo.processInfo.activeProcessorCount))
    // Each place is written by one worker, and nothing is read before all are done.
    return [Found](unsafeUninitializedCapacity: count) { buffer, initialized in
      nonisolated(unsafe) let places = buffer
      nonisolated(unsafe) let lens = lens
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        let evaluator = CaseEvaluator(shelf, lens, models: models, today: today)
        for block in stride(from: worker, to: blocks, by: workers) {
          for place in block * blockSize..<min(count, (block + 1) * blockSize) {
            let found = evaluator.evaluate(cases[place].words, origin: cases[place].origin)
            (places.baseAddress! + place).initialize(to: found)
          }
        }
      }
      initialized = count
    }
  }
}
