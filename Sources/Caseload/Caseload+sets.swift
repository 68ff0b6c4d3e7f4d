/// Sets of cases, from which others make the scope of a question.
extension Caseload {
  /// All cases.
  public var everyCase: CaseSet { lock.reading { present } }

  public var everyCitizen: CaseSet { lock.reading { presentCitizens } }

  /// The cases about one sort of subject.
  public func cases(about subject: CaseSubject) -> CaseSet {
    lock.reading {
      var set = CaseSet(house: house, words: [])
      present.eachNumber { if cases[Int($0)].subject == subject { set.insert($0) } }
      return set
    }
  }

  /// The cases of these keys; keys that are not here are left out.
  public func cases(_ keys: some Sequence<CaseKey>) -> CaseSet {
    lock.reading { admitted(CaseSet(house: house, numbers: keys.lazy.compactMap { self.numberOfKey[$0] })) }
  }

  /// The cases that a person is on today, in any role, also as a stand-in.
  public func cases(ofPerson person: String) -> CaseSet {
    lock.reading { CaseSet(house: house, numbers: findings.whereabouts.ofPerson[person] ?? []) }
  }

  /// The cases that a team has today.
  public func cases(ofTeam team: String) -> CaseSet {
    lock.reading { CaseSet(house: house, numbers: findings.whereabouts.ofTeam[team] ?? []) }
  }

  /// Whether a set holds a case that is here.
  public func contains(_ key: CaseKey, in set: CaseSet) -> Bool { lock.reading { number(key, in: set) != nil } }

  /// The keys of a set's cases.
  public func keys(in set: CaseSet) -> [CaseKey] {
    lock.reading {
      var keys: [CaseKey] = []
      admitted(set).eachNumber { keys.append(cases[Int($0)].key) }
      return keys
    }
  }

  /// Whom a case of the set is about; nil where it is not in the set.
  public func subject(of key: CaseKey, in set: CaseSet) -> CaseSubject? {
    lock.reading { number(key, in: set).map { cases[Int($0)].subject } }
  }
}
