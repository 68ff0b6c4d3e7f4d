import Access
import Answers
import Caseload
import Casework
import Identifiers
import Registers
import Workroom

/// The doors of those outside the municipality, for whoever tries a demonstration. In an installation in earnest nobody
/// comes in so: there a link and a code are given by those who know the citizen.
extension Desk {
  /// A guest who is inside: the link their page stands at, and what their cookie says.
  public struct DemonstrationGuest: Sendable {
    public let link: String
    public let token: String
  }

  /// Lets somebody in as one of the invented people, by a link that one of the citizen's invented people gives.
  ///
  /// - Throws: ``DeskRefusal/notFound`` outside a demonstration, or where the town has nobody of that kind.
  public func enterDemonstration(as kind: LoginPage.Guest) async throws -> DemonstrationGuest {
    guard try installation()?.isDemonstration == true else { throw DeskRefusal.notFound }
    // A supplier with somebody in a course now shows more than one whose courses are over.
    for courses in kind == .supplier ? [SupplierDoorState.running, .ended] : [.running] {
      if let guest = try await enterDemonstration(as: kind, courses: courses) { return guest }
    }
    throw DeskRefusal.notFound
  }

  private func enterDemonstration(
    as kind: LoginPage.Guest, courses: SupplierDoorState
  ) async throws -> DemonstrationGuest? {
    for door in try demonstrationDoors() {
      guard let reader = try reader(door.person.id), reader.subject.role != nil else { continue }
      for key in caseload.keys(in: caseload.cases(ofPerson: reader.person.description)) {
        let id: ID<Case> = key.id()
        let state = CaseState(CaseHistory(try await log.caseFile(id).facts))
        guard state.isOpen, let made = try await link(for: kind, reader, id, state, courses), let link = made.token
        else {
          continue
        }
        return DemonstrationGuest(link: link, token: try await enterAgreement(link, code: made.code))
      }
    }
    return nil
  }

  /// A link to a door in a case; nil where the case has none of that kind.
  private func link(
    for kind: LoginPage.Guest, _ reader: Reader, _ id: ID<Case>, _ state: CaseState,
    _ courses: SupplierDoorState
  ) async throws -> AgreementPage.NewLink? {
    switch kind {
    case .citizen:
      // One with agreements to read has something to show.
      guard !state.agreements.written.isEmpty, !state.letters.all.isEmpty, may(reader, .writePlan, in: id) else {
        return nil
      }
      return try await inviteCitizen(reader, id)
    case .company:
      guard may(reader, .managePlacement, in: id) else { return nil }
      for agreement in state.agreements.written
      where agreement.namedContact != nil && CompanyDoorTable.allows(.see, in: agreement.state(on: today)) {
        if let made = try? await inviteCompany(reader, id, agreement.reference) { return made }
      }
      return nil
    case .supplier:
      guard may(reader, CaseFactKind.supplierAgreed.action, in: id) else { return nil }
      for course in state.suppliers.all
      where course.agreed != nil && state.supplierState(course.effort, on: today) == courses {
        if let made = try? await inviteSupplier(reader, id, course.effort) { return made }
      }
      return nil
    }
  }
}
