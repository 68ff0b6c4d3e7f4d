import Almanac
import Interventions

/// One case at a time: each change evaluates that case again for all models.
extension Caseload {
  /// Takes a case's whole timeline in place of what was known of it, as after a correction.
  public func replace(_ record: CaseRecord) {
    pen.withLock { lock.writing { take(record) } }
  }

  /// Adds facts to a case, each after those of its day. A case that is new begins with them.
  ///
  /// - Parameters: `subject` and `origin` are those of a new case; a known one keeps its own.
  public func append(
    _ facts: [Fact], to key: CaseKey, subject: CaseSubject = .citizen, origin: CaseOrigin = .typed
  ) {
    pen.withLock {
      lock.writing {
        guard let number = numberOfKey[key] else {
          return take(CaseRecord(key, subject, origin: origin, facts: facts))
        }
        cases[Int(number)].words = shelf.adding(facts, to: cases[Int(number)].words)
        publish(number)
      }
    }
  }

  /// Lets go of a case and all its facts. A set that held it holds it no longer, also where the case comes again.
  ///
  /// Texts that only this case had stay among the symbols until the caseload is made anew; a snapshot leaves them out.
  public func forget(_ key: CaseKey) {
    pen.withLock {
      lock.writing {
        guard let number = numberOfKey.removeValue(forKey: key) else { return }
        withdraw(number)
        cases[Int(number)].words = []
        present.remove(number)
        presentCitizens.remove(number)
      }
    }
  }

  func take(_ record: CaseRecord) {
    let number = file(record)
    publish(number)
  }

  /// Puts a case where it belongs, without evaluating it; gives its number.
  func file(_ record: CaseRecord) -> Int32 {
    let words = shelf.pack(record.facts)
    if let number = numberOfKey[record.key] {
      cases[Int(number)].words = words
      cases[Int(number)].subject = record.subject
      cases[Int(number)].origin = record.origin
      return number
    }
    let number = Int32(cases.count)
    numberOfKey[record.key] = number
    cases.append(Stored(key: record.key, subject: record.subject, origin: record.origin, words: words))
    return number
  }

  /// Evaluates a case and puts what was found in the place of what was known.
  private func publish(_ number: Int32) {
    mark(changed: number)
    let place = Int(number)
    let stored = cases[place]
    findings.lens.follow(stored.words)
    let (state, signs) = findings.evaluator.evaluate(stored.words, origin: stored.origin)
    while findings.states.count <= place { findings.states.append(CaseState()) }
    findings.facets.reserve(cases: place + 1)
    findings.whereabouts.remove(number, findings.states[place], text: text)
    findings.states[place] = state
    findings.whereabouts.add(number, state, text: text)
    let isCitizen = stored.subject == .citizen
    findings.facets.set(place, to: signs, isCitizen: isCitizen) { [models = findings.models] in
      key($0, $1, models)
    }
    present.insert(number)
    if isCitizen { presentCitizens.insert(number) } else { presentCitizens.remove(number) }
  }

  private func withdraw(_ number: Int32) {
    let place = Int(number)
    guard place < findings.states.count else { return }
    mark(changed: number)
    findings.whereabouts.remove(number, findings.states[place], text: text)
    findings.states[place] = CaseState()
    findings.facets.clear(place)
  }
}
