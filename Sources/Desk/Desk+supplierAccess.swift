import Access
import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Workroom

/// How staff agree with a citizen and a supplier what the supplier may know, and give the person there the way to a page over
/// all their participants. The link belongs to that person and not to a case, as a company's contact's does.
extension Desk {
  static let supplierDoor = "supplier-door"
  /// For whom such a link is.
  static let supplierParty = "supplier"

  /// What a supplier's link says in place of an agreement.
  static func supplierDoor(_ contact: NamedContact) -> String {
    "\(supplierDoor)\n\(contact.company)\n\(contact.contact)"
  }

  /// What a supplier's link says in place of a case: none is called so.
  static func supplierDoorCase(_ contact: NamedContact) -> ID<Case> { Desk.id(supplierDoor, supplierDoor(contact)) }

  /// As whom somebody at a supplier acts.
  static func supplierPerson(_ contact: NamedContact) -> ID<Person> {
    Desk.id("supplier-contact", supplierDoor(contact))
  }

  /// Whom a link is for; nil where it is to something else.
  static func supplier(of link: SigningLink) -> NamedContact? {
    let parts = link.agreement.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[0] == supplierDoor, link.party == supplierParty else { return nil }
    let contact = NamedContact(company: parts[1], contact: parts[2])
    return link.caseID == supplierDoorCase(contact) ? contact : nil
  }

  /// The suppliers of a case by whom somebody there acts as.
  static func suppliers(of state: CaseState) -> [ID<Person>: String] {
    var names: [ID<Person>: String] = [:]
    for agreed in state.suppliers.all.flatMap(\.everAgreed) {
      names[supplierPerson(NamedContact(agreed))] = agreed.supplier
    }
    return names
  }

  /// The living link of somebody at a supplier.
  func supplierLink(_ contact: NamedContact) async throws -> SigningLink? {
    try await SigningLinks(workroom).all(
      case: Desk.supplierDoorCase(contact), agreement: Desk.supplierDoor(contact), now: instant
    ).first
  }

  /// The sets of questions that participants are asked by.
  var participantSets: [OwnPictureQuestions] {
    OwnPictureSets(in: folder.participantEvaluation, usual: .ofCourses).sets
  }

  /// The supplier of one of a citizen's efforts.
  ///
  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who may not see the case.
  public func supplier(_ reader: Reader, _ id: ID<Case>, _ reference: Reference<Effort>) async throws -> SupplierPage {
    try require(reader, .seeCase, in: id)
    try await noteRead(reader, page: "supplier", cases: [id], reason: brokenGlassReason(reader, id))
    let file = try await log.caseFile(id)
    let state = CaseState(CaseHistory(file.facts))
    guard let effort = state.effort(reference) else { throw DeskRefusal.notFound }
    let course = state.suppliers[reference]
    let writes = may(reader, CaseFactKind.supplierAgreed.action, in: id)
    var link: SigningLink?
    if writes, let agreed = course?.agreed { link = try await supplierLink(NamedContact(agreed)) }
    let label = try caseLabels([id], scope(reader, .seeCase))[id] ?? Answers.CaseLabel(id: id, name: nil)
    return SupplierPage(
      citizen: label, today: today, effort: effort, course: course, state: state.supplierState(reference, on: today),
      nextReport: state.nextSupplierReport(reference),
      link: link.map { AgreementPage.Invitation($0, party: .company) },
      madeBy: try link.flatMap { try staffLabels()[$0.madeBy] }, mayWrite: writes && state.isOpen,
      mayAnswer: may(reader, CaseFactKind.supplierReportAnswered.action, in: id) && state.isOpen,
      sets: participantSets, version: file.position)
  }

  /// Whom a link may be given to: somebody is named, and what they see is open, or soon will be.
  private func supplierContact(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Effort>
  ) async throws -> SupplierAgreed {
    try require(reader, CaseFactKind.supplierAgreed.action, in: id)
    let page = try await supplier(reader, id, reference)
    guard let agreed = page.course?.agreed, [.waiting, .running, .ended].contains(page.state) else {
      throw DeskRefusal.notFound
    }
    return agreed
  }

  /// Makes a link and a code to the page of the person at the supplier, in place of any before.
  ///
  /// - Returns: nil where the form was sent before.
  public func inviteSupplier(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Effort>, receipt: ID<FactInCase>? = nil
  ) async throws -> AgreementPage.NewLink? {
    let agreed = try await supplierContact(reader, id, reference)
    let contact = NamedContact(agreed)
    if let receipt, !usedForms.withLock({ $0.insert(receipt).inserted }) { return nil }
    let made = try await SigningLinks(workroom).issue(
      case: Desk.supplierDoorCase(contact), agreement: Desk.supplierDoor(contact), party: Desk.supplierParty,
      person: Desk.supplierPerson(contact), name: agreed.contact, by: reader.person, now: instant)
    return .init(party: .company, name: agreed.contact, token: made.token, code: made.code)
  }

  /// A new code to the same link; nil where there is no living link.
  public func newSupplierCode(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Effort>
  ) async throws -> AgreementPage.NewLink? {
    let contact = NamedContact(try await supplierContact(reader, id, reference))
    guard let link = try await supplierLink(contact),
      let code = try await SigningLinks(workroom).newCode(
        case: link.caseID, agreement: link.agreement, party: link.party, now: instant)
    else { return nil }
    return .init(party: .company, name: link.name, token: nil, code: code)
  }

  /// Nothing of the link opens any more, nor does a device that was remembered.
  public func closeSupplierDoor(_ reader: Reader, _ id: ID<Case>, _ reference: Reference<Effort>) async throws {
    try require(reader, CaseFactKind.supplierAgreed.action, in: id)
    // Also where the citizen no longer says yes: a door can always be closed.
    guard let agreed = try await supplier(reader, id, reference).course?.agreed else { throw DeskRefusal.notFound }
    let contact = NamedContact(agreed)
    try await SigningLinks(workroom).remove(
      case: Desk.supplierDoorCase(contact), agreement: Desk.supplierDoor(contact))
  }

  /// A report was read, with or without an answer: whoever was asked to read it has done so.
  public func answerSupplier(
    _ reader: Reader, _ id: ID<Case>, _ answered: SupplierReportAnswered, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try require(reader, CaseFactKind.supplierReportAnswered.action, in: id)
    return try await append(reader, id, receipt: receipt, version: nil, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      var proposals = [Proposal(.supplierReportAnswered(answered), on: today)]
      let task = Desk.readTask(answered.report)
      if state.tasks[task] != nil { proposals.append(Proposal(.taskDone(TaskDone(task: task)), on: today)) }
      return try state.decide(record: proposals, today: today)
    }
  }

  static func readTask(_ report: Reference<SupplierReport>) -> Reference<WorkTask> { Reference("read-\(report)")! }
}
