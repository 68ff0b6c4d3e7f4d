import Access
import Almanac
import Answers
import Caseload
import Casework
import EventLog
import Foundation
import Identifiers
import Journal
import Registers
import Workroom

extension Desk {
  /// Who a session belongs to; nil where the person is not here any more.
  public func reader(_ person: ID<Person>) throws -> Reader? {
    guard let member = try registers.ask(AllStaff())[person], member.isActive else { return nil }
    return reader(member, try teamNames())
  }

  private func reader(_ member: StaffMember, _ teams: [String: TeamLabel]) -> Reader {
    let grants = Set(member.grants.compactMap(Grant.init(rawValue:)))
    // Who only tends the installation has no role towards citizens.
    let role: Role? = grants.contains(.administrator) ? nil : member.role
    let subject = Subject(
      member.id, role: role, grants: grants,
      units: Set(member.team.flatMap { ID<Team>($0.description) }.map { [$0] } ?? []))
    let seesTeam = Access.scope(of: subject, for: .seeTeamPage).reach != .nothing
    return Reader(
      subject: subject,
      label: ReaderLabel(
        person: PersonLabel(id: member.id, name: member.name, phone: member.phone), role: member.role,
        team: member.team.flatMap { teams[$0.description] }, isAdministrator: grants.contains(.administrator),
        mayImport: Access.decide(subject, .importData, .none).isAllowed, maySeeTeam: seesTeam,
        maySpar: member.team != nil && Access.scope(of: subject, for: .holdSparring).reach != .nothing),
      userName: member.userName ?? "")
  }

  public func installation() throws -> Installation? { try registers.ask(InstallationQuery()) }

  /// The doors of a demonstration: one of each role in each of the first teams. None in an installation in earnest.
  public func demonstrationDoors() throws -> [LoginPage.Door] {
    guard try installation()?.isDemonstration == true else { return [] }
    let teams = try teamNames()
    var doors: [LoginPage.Door] = []
    let staff = try registers.ask(AllStaff()).active.sorted { ($0.userName ?? "") < ($1.userName ?? "") }
    for role in [Role.coordinatingCaseworker, .companyConsultant, .jobBroker, .mentor, .teamLead, .projectLead] {
      // The busiest of each team, and of them the two busiest: so that the doors lead to different teams.
      let byTeam = Dictionary(grouping: staff.filter { $0.role == role }, by: \.team)
      let busiest = byTeam.values.compactMap { members in
        members.max { (cases(of: $0.id), $1.id) < (cases(of: $1.id), $0.id) }
      }
      for member in busiest.sorted(by: { (cases(of: $0.id), $1.id) > (cases(of: $1.id), $0.id) }).prefix(2) {
        doors.append(
          .init(
            person: PersonLabel(
              id: member.id,
              name: member.name + (member.grants.contains(Grant.administrator.rawValue) ? " (administrator)" : "")),
            role: role,
            team: member.team.flatMap { teams[$0.description] }))
      }
    }
    return doors
  }

  private func cases(of person: ID<Person>) -> Int { caseload.cases(ofPerson: person.description).count }

  /// Opens a session for a person of a demonstration.
  public func enterDemonstration(_ person: ID<Person>, label: String) async throws -> NewSession {
    // Any of the town's people may be tried; in an installation in earnest nobody.
    guard try installation()?.isDemonstration == true, try registers.ask(AllStaff())[person]?.isActive == true
    else { throw DeskRefusal.notFound }
    return try await sessions.begin(for: person, label: label, now: instant)
  }

  public func enter(_ userName: String, password: String, from address: String, label: String) async throws
    -> SignIn.Answer
  {
    try await SignIn(accounts, sessions: sessions).enter(
      userName, password: password, from: address, label: label, now: instant)
  }

  /// The session of a token; nil where it is over.
  public func session(_ token: String) async throws -> Session? {
    try await sessions.session(token, now: instant)
  }

  public var instant: Date { Date(timeIntervalSince1970: Double(clock.now()) / 1_000_000) }

  /// My account.
  public func account(_ reader: Reader, session: ID<Session>) async throws -> AccountPage {
    let all = try await sessions.all(of: reader.person, now: instant)
    let everyone = try staffLabels()
    let looked = try registers.ask(FiguresOpenedOf(reader.person))
    return AccountPage(
      reader: reader.label, userName: reader.userName,
      sessions: all.map {
        .init(
          id: $0.id.description, began: Int64($0.began.timeIntervalSince1970 * 1_000_000),
          lastSeen: Int64($0.lastSeen.timeIntervalSince1970 * 1_000_000), isThisOne: $0.id == session)
      },
      lookedAtBy: looked.map { (everyone[$0.by] ?? PersonLabel(id: $0.by, name: ""), $0.day, $0.purpose) })
  }

  /// The staff, for administrators.
  public func staff(_ reader: Reader) throws -> StaffPage {
    try require(reader, .manageAccounts)
    let teams = try teamNames()
    return StaffPage(
      rows: try registers.ask(AllStaff()).everybody.map { member in
        .init(
          person: PersonLabel(id: member.id, name: member.name, phone: member.phone), role: member.role,
          team: member.team.flatMap { teams[$0.description] }, userName: member.userName, isActive: member.isActive,
          grants: member.grants)
      }, teams: teams.values.sorted { $0.name < $1.name })
  }

  /// Takes a colleague in, or changes who they are here. Gives the code by which a new one chooses a password.
  public func registerStaff(_ reader: Reader, _ staff: StaffRegistered, isNew: Bool) async throws -> String? {
    try require(reader, .manageAccounts)
    try await append([.staffRegistered(staff)], by: reader.actor)
    if try await accounts.all().contains(where: { $0.person == staff.person }) {
      try await accounts.setClosed(!staff.isActive, of: staff.person)
    }
    if !staff.isActive {
      try await sessions.endAll(of: staff.person)
      try await AccessTokens(workroom).revokeAll(of: staff.person)
    }
    return isNew ? try await SetupCodes(accounts).issue(for: staff.person, now: instant) : nil
  }

  public func nameTeam(_ reader: Reader, _ name: String) async throws -> Reference<Team> {
    try require(reader, .manageAccounts)
    let team = Reference(newID() as ID<Team>)
    try await append([.teamNamed(TeamNamed(team: team, name: name))], by: reader.actor)
    return team
  }

  public func newPerson() -> ID<Person> { newID() }

  func append(_ facts: [OrganisationFact], by actor: Actor) async throws {
    let now = clock.now()
    let stamp = Stamp(recorded: now, actor: actor)
    let new = try facts.map { try Journal.newFact($0, factID: newID(), on: Clock.day(now), stamp) }
    let receipt = try await log.append(new, to: Journal.organisation, expecting: .any)
    try await follower.reach(receipt.lastPosition)
  }

  /// Who has seen a case.
  public func readers(_ reader: Reader, of id: ID<Case>) async throws -> CaseReadersPage {
    guard caseload.contains(CaseKey(id), in: caseload.everyCase) else { throw DeskRefusal.notFound }
    try require(reader, .seeAccessLogOfCase, in: id)
    try await noteRead(reader, page: "readers", cases: [id])
    let scope = Access.scope(of: reader.subject, for: .seeAccessLogOfCase, in: id, relation: relation(reader, to: id))
    let everyone = try staffLabels()
    let label = try caseLabels([id], scope)[id] ?? Answers.CaseLabel(id: id, name: nil)
    let rows = try registers.ask(ReadersOfCase(id, in: membership(scope)))
    let guests = try await guestNames(id)
    return CaseReadersPage(
      citizen: label,
      rows: rows.map { row in
        var by: ID<Person>?
        if case .person(let person, _) = row.by { by = person }
        return .init(
          at: row.at,
          by: by.flatMap { person in everyone[person] ?? guests[person].map { .init(id: person, name: $0) } },
          role: row.by.role, page: row.page, reason: row.reason)
      })
  }

  /// The first administrator of an empty installation: the code that is shown once, where there is no account yet.
  public func firstCode() async throws -> String? { try await SetupCodes(accounts).issueFirst(now: instant) }

  /// Uses a code. The first one's makes the administrator.
  public func useCode(_ code: String, userName: String, name: String, password: String) async throws {
    let first: ID<Person> = newID()
    let person = try await SetupCodes(accounts).use(
      code, username: userName, password: password, newPerson: first, now: instant)
    // A colleague's code is theirs, whether or not there were accounts before.
    if person == first {
      try await append(
        [
          .staffRegistered(
            StaffRegistered(
              person: person, name: name, role: .projectLead, userName: userName,
              grants: [Grant.administrator.rawValue, Grant.imports.rawValue, Grant.methodConsultant.rawValue]))
        ], by: .person(person, as: .projectLead))
    }
  }
}
