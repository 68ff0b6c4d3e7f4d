import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Registers
import Workroom

/// The door of somebody at a supplier: the participants they answer for, each as far as the citizen lets the supplier know,
/// and nothing else of any case.
///
/// The registers say for which efforts somebody has ever been named; the case says whether they still are, whether the
/// citizen still says yes, and whether the effort goes on. So what is over is gone with the next page.
extension Desk {
  /// An effort for which the person is named now, and of which they may see something.
  struct Delivered {
    let id: ID<Case>
    let state: CaseState
    let course: SupplierCourse
    let agreed: SupplierAgreed
    let effort: ParallelEffort
    let now: SupplierDoorState
    let key: String
  }

  /// Whether a link opens a supplier's page. Looking records and uses up nothing.
  public func isSupplierLink(_ token: String) async throws -> Bool {
    try await SigningLinks(workroom).link(token, now: instant).flatMap(Desk.supplier) != nil
  }

  /// Who is inside, and whom they are.
  private func insideSupplier(
    _ guest: SigningGuest, _ act: SupplierDoorAct
  ) throws -> (reader: Reader, contact: NamedContact, membership: CaseMembership) {
    guard let contact = Desk.supplier(of: guest.link) else { throw DeskRefusal.notFound }
    let reader = supplierReader(guest)
    for action in [Action.seeParticipant, act.action] {
      guard Access.decide(reader.subject, action, .own).isAllowed else { throw DeskRefusal.notFound }
    }
    let membership = CaseMembership(
      scope(reader, .seeParticipant), contains: { [caseload] in caseload.contains(CaseKey($0), in: caseload.everyCase) }
    )
    return (reader, contact, membership)
  }

  func supplierReader(_ guest: SigningGuest) -> Reader {
    Reader(
      subject: Subject(guest.link.person, role: .externalProvider),
      label: ReaderLabel(
        person: PersonLabel(id: guest.link.person, name: guest.link.name), role: .externalProvider, team: nil,
        isAdministrator: false, mayImport: false, maySeeTeam: false), userName: "")
  }

  private static func key(_ row: EffortsNaming.Row) -> String {
    let id: ID<Effort> = Desk.id("supplier-participant", "\(row.id)\n\(row.effort)")
    return id.description
  }

  /// - Parameter only: the keys of those that are wanted; nil for all.
  private func delivered(
    _ contact: NamedContact, _ membership: CaseMembership, only: Set<String>? = nil
  ) async throws -> [Delivered] {
    let rows = try registers.ask(EffortsNaming(contact, in: membership)).map { ($0, key: Desk.key($0)) }
      .filter { only?.contains($0.key) ?? true }
    let states = try await log.caseFiles(rows.map(\.0.id)).mapValues { CaseState(CaseHistory($0.facts)) }
    return rows.compactMap { row, key in
      states[row.id].flatMap { Desk.delivered(contact, row, $0, key, today) }
    }
  }

  /// nil where another is named, or nothing of it is open.
  private static func delivered(
    _ contact: NamedContact, _ row: EffortsNaming.Row, _ state: CaseState, _ key: String, _ today: Day
  ) -> Delivered? {
    guard let course = state.suppliers[row.effort], let agreed = course.agreed, NamedContact(agreed) == contact,
      let effort = state.effort(row.effort)
    else { return nil }
    let now = state.supplierState(row.effort, on: today)
    guard SupplierDoorTable.allows(.see, in: now) else { return nil }
    return Delivered(id: row.id, state: state, course: course, agreed: agreed, effort: effort, now: now, key: key)
  }

  /// Those of the keys that are the person's, where the act is open now.
  func delivered(
    _ guest: SigningGuest, _ keys: Set<String>, _ act: SupplierDoorAct
  ) async throws -> ([Delivered], Reader) {
    let (reader, contact, membership) = try insideSupplier(guest, act)
    let found = try await delivered(contact, membership, only: keys)
    return (found.filter { SupplierDoorTable.allows(act, in: $0.now) }, reader)
  }

  /// The one that is wanted, where the act is open now.
  func delivered(_ guest: SigningGuest, _ key: String, _ act: SupplierDoorAct) async throws -> (Delivered, Reader) {
    let (found, reader) = try await delivered(guest, [key], act)
    guard let one = found.first else { throw DeskRefusal.notFound }
    return (one, reader)
  }

  // MARK: Pages

  /// - Parameter day: whose attendance is asked for; another day than those it can be told of becomes the nearest.
  public func supplierDoor(_ guest: SigningGuest, day: Day? = nil) async throws -> SupplierDoorPage {
    let (reader, contact, membership) = try insideSupplier(guest, .see)
    let all = try await delivered(contact, membership)
    try await noteRead(reader, page: "supplier-door", cases: Array(Set(all.map(\.id))).sorted())
    let everyone = try staffLabels()
    var consultants: [CompanyConsultant] = []
    for one in all {
      for consultant in Desk.answering(one.state, everyone) where !consultants.contains(consultant) {
        consultants.append(consultant)
      }
    }
    let back = today.adding(days: -SupplierRules.on(today).attendanceBack)
    return SupplierDoorPage(
      today: today, day: min(max(day ?? today, back), today), supplier: all.last?.agreed.supplier ?? "",
      name: guest.link.name,
      participants: all.map(participant).sorted { ($0.name, $0.key) < ($1.name, $1.key) },
      consultants: consultants.isEmpty ? gave(guest.link, everyone) : consultants, formToken: guest.formToken)
  }

  public func supplierParticipant(_ guest: SigningGuest, _ key: String) async throws -> SupplierParticipantPage {
    let (one, reader) = try await delivered(guest, key, .see)
    try await noteRead(reader, page: "supplier-door", cases: [one.id])
    let everyone = try staffLabels()
    let consultants = Desk.answering(one.state, everyone)
    let answers = SupplierDoorTable.allows(.readAnswers, in: one.now)
    return SupplierParticipantPage(
      today: today, participant: participant(one), told: told(one),
      // What another supplier told of the effort before is not this one's to read.
      reports: one.course.reports.filter { isOwn($0.content, of: one.agreed) }.reversed().map { report in
        var report = report
        if !answers { report.answer = nil }
        return report
      }, evaluated: one.course.evaluations.map(\.day).filter { $0 >= one.course.handedOver ?? .earliest },
      asked: .asked(of: participantSets, on: today, else: .ofCourses), draft: try await supplierDraft(guest, one),
      consultants: consultants.isEmpty ? gave(guest.link, everyone) : consultants, formToken: guest.formToken)
  }

  private func isOwn(_ report: SupplierReportGiven, of agreed: SupplierAgreed) -> Bool {
    var theirs = agreed
    theirs.supplier = report.supplier
    return NamedContact(theirs).company == NamedContact(agreed).company
  }

  private func participant(_ one: Delivered) -> SupplierParticipant {
    let name = one.state.identity?.name
    return SupplierParticipant(
      key: one.key, name: (one.state.isProtected(on: today) ? name?.given : name?.full) ?? "",
      kind: one.effort.kind, purpose: one.course.mayKnow(.goals, on: today) ? one.effort.purpose : nil,
      from: one.effort.from, to: one.effort.to, state: one.now,
      attendance: one.course.attendance.filter { $0.key >= one.course.handedOver ?? .earliest },
      days: one.state.attendanceDays(one.effort.effort, on: today),
      nextReport: one.state.nextSupplierReport(one.effort.effort))
  }

  /// What the citizen lets this supplier know, field by field.
  private func told(_ one: Delivered) -> SupplierParticipantPage.Told {
    var told = SupplierParticipantPage.Told()
    let isProtected = one.state.isProtected(on: today)
    func may(_ field: SupplierField) -> Bool {
      one.course.mayKnow(field, on: today) && (field != .telephone || !isProtected)
    }
    told.allowed = SupplierField.allCases.filter(may)
    if may(.goals) {
      told.goals = one.state.plan.progressionGoals.filter { $0.reached == nil }.compactMap(\.content.text)
    }
    if may(.jobGoals) { told.jobGoals = one.state.plan.jobGoals.map(\.content.occupation) }
    if may(.accommodations) { told.accommodations = one.state.plan.accommodations.map(\.accommodation) }
    if may(.telephone) { told.telephone = one.state.address?.phone }
    return told
  }

  /// Whom the supplier turns to: whoever holds the threads, and the one with the authority.
  static func answering(_ state: CaseState, _ everyone: StaffLabels) -> [CompanyConsultant] {
    let order = [state.people.responsible, .coordinatingCaseworker, .jobBroker].compactMap { $0 }
    for role in order {
      guard let person = state.people.holders.first(where: { $0.role == role })?.person, let label = everyone[person]
      else { continue }
      return [CompanyConsultant(name: label.name, role: role, phone: label.phone)]
    }
    return []
  }

  private func gave(_ link: SigningLink, _ everyone: StaffLabels) -> [CompanyConsultant] {
    everyone[link.madeBy].map { [CompanyConsultant(name: $0.name, role: nil, phone: $0.phone)] } ?? []
  }
}

extension SupplierDoorAct {
  /// What the table of access is asked before it.
  var action: Action {
    switch self {
    case .see, .readAnswers: .seeParticipant
    case .attend, .report, .evaluate: .tellOfParticipant
    }
  }
}
