import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Registers

/// From who asks to which cases an answer may be about.
extension Desk {
  func scope(_ reader: Reader, _ action: Action) -> Scope { Access.scope(of: reader.subject, for: action) }

  /// The cases that a scope reaches today.
  func caseSet(_ scope: Scope) -> CaseSet { caseSet(scope.reach, of: scope.person, standIns: scope.includesStandIns) }

  private func caseSet(_ reach: Scope.Reach, of person: ID<Person>, standIns: Bool) -> CaseSet {
    let own = caseload.cases(ofPerson: person.description)
    switch reach {
    case .nothing: return .none
    case .own: return own
    case .team(let units):
      return units.reduce(own) { $0.union(caseload.cases(ofTeam: $1.description)) }
    case .municipality: return own.union(caseload.everyCase)
    case .oneCase(let id): return caseload.cases([CaseKey(id)])
    }
  }

  func membership(_ scope: Scope) -> CaseMembership {
    let set = caseSet(scope)
    let addresses = caseSet(scope.protectedAddresses, of: scope.person, standIns: false)
    return CaseMembership(
      scope, contains: { [caseload] id in caseload.contains(CaseKey(id), in: set) },
      showsProtectedAddress: { [caseload] id in caseload.contains(CaseKey(id), in: addresses) })
  }

  /// How a person stands to a case today.
  func relation(_ reader: Reader, to id: ID<Case>) -> Relation {
    var ties = ties(of: id)
    // The glass is broken by somebody on a page, for what that person reads there: no program comes in by it.
    if reader.asksThrough != nil { ties.brokenGlass = [] }
    return ties.relation(of: reader.subject, on: today)
  }

  func ties(of id: ID<Case>) -> CaseTies {
    let everywhere = caseload.cases([CaseKey(id)])
    var ties = CaseTies()
    for person in caseload.people(of: CaseKey(id), in: everywhere) {
      guard let personID = ID<Person>(person.person) else { continue }
      if person.role == CaseRole.standIn.rawValue {
        ties.standIns.append(.init(personID, from: person.since, through: person.standInUntil ?? today))
      } else if let role = Role(rawValue: person.role) {
        ties.attachments.append(.init(personID, as: role, from: person.since))
      } else {
        // Attached under a role that nobody logs in with: as the staff member they are.
        ties.attachments.append(.init(personID, as: .coordinatingCaseworker, from: person.since))
      }
    }
    ties.unit = caseload.team(of: CaseKey(id), in: everywhere).flatMap { ID<Team>($0) }
    glass.withLock { broken in
      for key in broken.keys where key.caseID == id { ties.brokenGlass.append(.init(key.person, on: key.day)) }
    }
    return ties
  }

  func brokenGlassReason(_ reader: Reader, _ id: ID<Case>) -> String? {
    glass.withLock { $0[BrokenGlassKey(person: reader.person, caseID: id, day: today)] }
  }

  /// Whether the reader may do something in a case.
  func may(_ reader: Reader, _ action: Action, in id: ID<Case>) -> Bool {
    Access.decide(reader.subject, action, relation(reader, to: id)).isAllowed
  }

  /// - Throws: ``DeskRefusal/notAllowed(_:)`` with who can help; ``DeskRefusal/notFound`` where there is no such case.
  func require(_ reader: Reader, _ action: Action, in id: ID<Case>) throws {
    guard caseload.contains(CaseKey(id), in: caseload.everyCase) else { throw DeskRefusal.notFound }
    let relation = relation(reader, to: id)
    switch Access.decide(reader.subject, action, relation) {
    case .allowed: return
    case .denied(let helper): throw DeskRefusal.notAllowed(try notAllowed(reader, helper, id))
    }
  }

  /// - Throws: ``DeskRefusal/notAllowed(_:)`` where no relation lets the reader.
  func require(_ reader: Reader, _ action: Action) throws {
    let scope = scope(reader, action)
    guard scope.reach == .nothing else { return }
    if Access.decide(reader.subject, action, .sameMunicipality).isAllowed { return }
    if Access.decide(reader.subject, action, .none).isAllowed { return }
    let helper: Helper =
      switch Access.decide(reader.subject, action, .sameMunicipality) {
      case .allowed: .teamLead
      case .denied(let helper): helper
      }
    throw DeskRefusal.notAllowed(try notAllowed(reader, helper, nil))
  }

  private func notAllowed(_ reader: Reader, _ helper: Helper, _ id: ID<Case>?) throws -> NotAllowedPage {
    let people: [PersonLabel]
    let kind: NotAllowedPage.Helper
    switch helper {
    case .courseResponsible, .coordinatingCaseworker, .companyConsultant, .thePersonThemselves:
      kind = .courseResponsible
      people = try id.map { try helpers(of: $0) } ?? []
    case .teamLead:
      kind = .teamLead
      people = try leaders(of: id, reader)
    case .colleague(let grant):
      kind = grant == .administrator ? .administrator : .teamLead
      people = try registers.ask(AllStaff()).active.filter { $0.grants.contains(grant.rawValue) }.prefix(3)
        .map { PersonLabel(id: $0.id, name: $0.name) }
    }
    let mayBreak = id.flatMap { id in
      Access.decide(reader.subject, .breakGlass, relation(reader, to: id)).isAllowed ? id : nil
    }
    return NotAllowedPage(helper: kind, people: people, mayBreakGlass: mayBreak)
  }

  private func helpers(of id: ID<Case>) throws -> [PersonLabel] {
    let everywhere = caseload.cases([CaseKey(id)])
    let people = caseload.people(of: CaseKey(id), in: everywhere).compactMap { ID<Person>($0.person) }
    return try labels(people.prefix(1).map { $0 }).values.map { $0 }
  }

  private func leaders(of id: ID<Case>?, _ reader: Reader) throws -> [PersonLabel] {
    let team =
      id.flatMap { id in caseload.team(of: CaseKey(id), in: caseload.cases([CaseKey(id)])) }
      ?? reader.label.team?.id.description
    return try registers.ask(AllStaff()).active.filter { $0.role == .teamLead && $0.team?.description == team }
      .map { PersonLabel(id: $0.id, name: $0.name) }
  }

  func labels(_ people: [ID<Person>]) throws -> [ID<Person>: PersonLabel] {
    let everyone = try staffLabels()
    return Dictionary(
      people.compactMap { id in everyone[id].map { (id, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  func teamNames() throws -> [String: TeamLabel] {
    Dictionary(
      try registers.ask(Teams()).map { ($0.reference.description, TeamLabel(id: $0.reference, name: $0.name)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What cases are called; who share a name in the list are told apart by when they were born.
  ///
  /// - Parameter openable: the cases that the reader may open, where the list goes beyond them: outside them the year
  ///   of birth is all that is told.
  func caseLabels(
    _ ids: [ID<Case>], _ scope: Scope, openable: CaseSet? = nil
  ) throws -> [ID<Case>: Answers.CaseLabel] {
    let membership = membership(scope)
    let protected = try registers.ask(ProtectedCases(ids, in: membership))
    let labels = try registers.ask(CaseLabels(ids, in: membership))
    var bearers: [PersonName: Int] = [:]
    for label in labels.values { if let name = label.name { bearers[name, default: 0] += 1 } }
    return labels.mapValues { label in
      let isShared = label.name.map { bearers[$0, default: 0] > 1 } == true
      let isWhole = openable.map { caseload.contains(CaseKey(label.id), in: $0) } ?? true
      return Answers.CaseLabel(
        id: label.id, name: label.name, localNumber: label.number, isProtected: protected.contains(label.id),
        born: isShared ? label.birthDay.map { isWhole ? .day($0) : .year($0.year) } : nil)
    }
  }
}
