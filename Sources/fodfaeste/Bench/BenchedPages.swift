import Answers
import Casework
import Desk
import Identifiers
import Pages
import Workroom

/// The pages of one case and its doors that the bench looks at: a citizen with work and an agreement, found as staff find
/// them.
struct BenchedPages {
  typealias Page = (name: String, make: @Sendable () async throws -> [UInt8])

  let desk: Desk
  let caseworker: Reader
  let teamLead: Reader
  let context: PageContext
  let newID: @Sendable () -> String

  /// How many of the caseworker's citizens are looked at to find one with work, and one whose company has a contact.
  private static let tried = 60

  func all() async throws -> [Page] {
    let rows = try await desk.citizens(caseworker, CitizenQuery()).rows.map(\.citizen.id)
    let tried = rows.prefix(BenchedPages.tried)
    guard var citizen = tried.first else { return [] }
    var spell: String?
    for id in tried {
      guard let found = try await desk.hours(caseworker, id).work.first else { continue }
      (citizen, spell) = (id, found.spell.key)
      break
    }
    var pages = ofTheCase(citizen)
    if let spell {
      pages.append(
        ("Forløbet", { [self, citizen] in try await desk.spell(caseworker, citizen, spell).page(context) }))
    }
    pages += try await acrossCases()
    if let made = try await desk.inviteCitizen(caseworker, citizen), let guest = try await guest(made) {
      pages.append(
        ("Borgerens egen side", { [self] in try await desk.ownPage(guest.who).page(guest.link, context) }))
    }
    for id in tried {
      guard let (effort, guest) = try await supplier(id) else { continue }
      pages += ofTheSupplier(id, effort, guest)
      break
    }
    for id in tried {
      guard let guest = try await contact(id) else { continue }
      pages.append(
        ("Kontaktpersonens side", { [self] in try await desk.companyDoor(guest.who).page(guest.link, context) }))
      break
    }
    return pages
  }

  private func ofTheCase(_ citizen: ID<Case>) -> [Page] {
    [
      ("Timer", { [self] in try await desk.hours(caseworker, citizen).page(context, newID: newID) }),
      (
        "CV",
        { [self] in
          try await desk.cv(caseworker, citizen).page(at: CVPlace(citizen, context), context)
        }
      ),
      (
        "Eget billede",
        { [self] in
          try await desk.ownPicture(caseworker, citizen).page(at: OwnPicturePlace(citizen, context), context)
        }
      ),
      ("Breve", { [self] in try await desk.letters(caseworker, citizen).page(context) }),
      ("Før afgørelsen", { [self] in try await desk.beforeDecision(caseworker, citizen).page(context) }),
      (
        "Jobmål",
        { [self] in
          try await desk.jobGoals(caseworker, citizen).page(at: JobGoalsPlace(citizen, context), context)
        }
      ),
      ("Borgerens kurser", { [self] in try await desk.citizenGroups(caseworker, citizen).page(context) }),
    ]
  }

  private static func page(_ name: String, _ make: @escaping @Sendable () async throws -> [UInt8]) -> Page {
    (name, make)
  }

  private func acrossCases() async throws -> [Page] {
    let list = try await desk.groups(caseworker)
    let group = (list.coming + list.past).max { $0.members < $1.members }?.plan.group
    var pages: [Page] = [
      ("Møder og kø, lederen", { [self] in try await desk.decisionMeetings(teamLead).page(context) }),
      ("Udbakken", { [self] in try await desk.outbox(caseworker).page(context) }),
      ("Kurser", { [self] in try await desk.groups(caseworker).page(context) }),
      ("Selvfundne pladser", { [self] in try await desk.ownFoundPlaces(teamLead, months: 12).page(context) }),
      Self.page("Arbejdsmarked") { [self] in try desk.labourMarket(caseworker).page(context, note: newID()) },
      ("Rollemodeller", { [self] in try await desk.roleModels(teamLead).page(context) }),
      Self.page("Makkerpar") { [self] in try desk.makkers(teamLead).page(context) },
    ]
    if let group {
      pages.append(("Et kursus", { [self] in try await desk.group(caseworker, group).page(context) }))
    }
    return pages
  }

  private func ofTheSupplier(
    _ id: ID<Case>, _ effort: Reference<Effort>, _ guest: (who: SigningGuest, link: String)
  ) -> [Page] {
    [
      (
        "Leverandøren, medarbejderens side",
        { [self] in
          let page = try await desk.supplier(caseworker, id, effort)
          let basis = EntryBasis(
            speaker: context.speaker, today: page.today, me: caseworker.label.person, role: caseworker.label.role,
            newID: newID)
          return page.page(context, form: SupplierAgreementForm(page, basis: basis))
        }
      ),
      ("Leverandørens egen side", { [self] in try await desk.supplierDoor(guest.who).page(guest.link, context) }),
    ]
  }

  private func supplier(
    _ id: ID<Case>
  ) async throws -> (effort: Reference<Effort>, guest: (who: SigningGuest, link: String))? {
    for effort in try await desk.citizen(caseworker, id).efforts.all.map(\.effort) {
      // An effort that nobody delivers, or that is long over, has no such door.
      guard let made = try? await desk.inviteSupplier(caseworker, id, effort), let guest = try await guest(made)
      else { continue }
      return (effort, guest)
    }
    return nil
  }

  private func contact(_ id: ID<Case>) async throws -> (who: SigningGuest, link: String)? {
    for row in try await desk.agreements(caseworker, id).rows {
      // An agreement that names nobody, or is over, has no such door.
      guard let made = try? await desk.inviteCompany(caseworker, id, row.agreement.reference) else { continue }
      return try await guest(made)
    }
    return nil
  }

  private func guest(_ made: AgreementPage.NewLink) async throws -> (who: SigningGuest, link: String)? {
    guard let token = made.token,
      let guest = try await desk.signingGuest(try await desk.enterAgreement(token, code: made.code))
    else { return nil }
    return (guest, token)
  }
}
