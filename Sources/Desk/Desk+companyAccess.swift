import Access
import Almanac
import Answers
import Casework
import Foundation
import Identifiers
import Workroom

/// How staff give a company's contact person the way to a page over all their agreements, and close it.
///
/// The link belongs to the contact and not to a case: whoever manages placements in a case whose agreement names the contact
/// can see who made it and when, renew it, and close it.
extension Desk {
  /// What such a link says in place of an agreement, before whom it is for.
  static let companyDoor = "company-door"

  /// What a contact's link says in place of an agreement.
  static func companyDoor(_ contact: NamedContact) -> String {
    "\(companyDoor)\n\(contact.company)\n\(contact.contact)"
  }

  /// What a contact's link says in place of a case: none is called so.
  static func companyDoorCase(_ contact: NamedContact) -> ID<Case> { Desk.id("company-door", companyDoor(contact)) }

  /// Whom a link is for; nil where it is to something else.
  static func contact(of link: SigningLink) -> NamedContact? {
    let parts = link.agreement.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[0] == companyDoor, link.party == AgreementParty.company.rawValue else { return nil }
    let contact = NamedContact(company: parts[1], contact: parts[2])
    return link.caseID == companyDoorCase(contact) ? contact : nil
  }

  /// A contact's living link.
  func companyLink(_ contact: NamedContact) async throws -> SigningLink? {
    try await SigningLinks(workroom).all(
      case: Desk.companyDoorCase(contact), agreement: Desk.companyDoor(contact), now: instant
    ).first
  }

  /// The way to the page of the contact whom an agreement names.
  ///
  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who do not manage placements in the case,
  ///   ``DeskRefusal/notFound`` where the agreement names nobody or is over.
  public func companyAccess(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>
  ) async throws -> CompanyAccess {
    let (page, contact) = try await namedContact(reader, id, reference)
    let link = try await companyLink(contact)
    let terms = (page.agreement.pending ?? page.agreement.holding)?.terms
    return CompanyAccess(
      citizen: page.citizen, today: today, agreement: reference, company: terms?.company ?? "",
      contact: terms?.contact ?? "", link: link.map { AgreementPage.Invitation($0, party: .company) },
      madeBy: try link.flatMap { try staffLabels()[$0.madeBy] })
  }

  private func namedContact(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>
  ) async throws -> (AgreementPage, NamedContact) {
    try require(reader, .managePlacement, in: id)
    let page = try await agreement(reader, id, reference)
    guard page.acts.contains(.invite), CompanyDoorTable.allows(.see, in: page.state),
      let contact = page.agreement.namedContact
    else { throw DeskRefusal.notFound }
    return (page, contact)
  }

  /// Makes a link and a code to the contact's page, in place of any before.
  ///
  /// - Returns: nil where the form was sent before.
  public func inviteCompany(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, receipt: ID<FactInCase>? = nil
  ) async throws -> AgreementPage.NewLink? {
    let (page, contact) = try await namedContact(reader, id, reference)
    if let receipt, !usedForms.withLock({ $0.insert(receipt).inserted }) { return nil }
    let name = (page.agreement.pending ?? page.agreement.holding)?.terms.contact ?? ""
    let made = try await SigningLinks(workroom).issue(
      case: Desk.companyDoorCase(contact), agreement: Desk.companyDoor(contact),
      party: AgreementParty.company.rawValue, person: Desk.id("company-contact", Desk.companyDoor(contact)),
      name: name, by: reader.person, now: instant)
    return .init(party: .company, name: name, token: made.token, code: made.code)
  }

  /// A new code to the same link; nil where there is no living link.
  public func newCompanyCode(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>
  ) async throws -> AgreementPage.NewLink? {
    let (_, contact) = try await namedContact(reader, id, reference)
    guard let link = try await companyLink(contact),
      let code = try await SigningLinks(workroom).newCode(
        case: link.caseID, agreement: link.agreement, party: link.party, now: instant)
    else { return nil }
    return .init(party: .company, name: link.name, token: nil, code: code)
  }

  /// Nothing of the contact's link opens any more, nor does a device that was remembered.
  public func closeCompanyDoor(_ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>) async throws {
    let (_, contact) = try await namedContact(reader, id, reference)
    try await SigningLinks(workroom).remove(
      case: Desk.companyDoorCase(contact), agreement: Desk.companyDoor(contact))
  }
}
