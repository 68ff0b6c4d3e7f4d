import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import Registers
import Workroom

/// What staff do with work agreements. The table says what; what follows of it is recorded in the same act.
extension Desk {
  /// Does what the table allows, and records what follows of it.
  private func act(
    _ reader: Reader, _ id: ID<Case>, receipt: ID<FactInCase>?, version: Int? = nil,
    _ facts: (CaseState, Day) throws(Refusal) -> [Proposal]
  ) async throws -> ActOutcome {
    try require(reader, .seeCase, in: id)
    guard !agreementRoles(reader, id).isDisjoint(with: [.professional, .secondPerson]) else {
      try require(reader, .signAgreement, in: id)
      throw DeskRefusal.notFound
    }
    let names = try await workNames(id)
    return try await append(reader, id, receipt: receipt, version: version, isForced: false) {
      (file: CaseFile, today: Day) throws(Refusal) -> [Proposal] in
      let state = CaseState(CaseHistory(file.facts))
      let proposals = try facts(state, today)
      let follows =
        state.agreementTasks(after: proposals, today: today, texts: Desk.agreementTexts)
        + Desk.workFollows(state, proposals, today, reader.person, names)
      return try state.decide(record: proposals + follows, today: today)
    }
  }

  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who may not write agreements in the case.
  public func requireWriting(_ reader: Reader, _ id: ID<Case>) throws { try requireProfessional(reader, id) }

  /// Only those who manage placements in the case; whoever else is told who can help.
  private func requireProfessional(_ reader: Reader, _ id: ID<Case>) throws {
    try require(reader, .managePlacement, in: id)
    try require(reader, .signAgreement, in: id)
  }

  /// Keeps a draft, or puts a version forward.
  ///
  /// - Parameter isDraft: what is written is kept and not put forward.
  public func write(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, _ terms: WorkAgreementTerms, isDraft: Bool,
    reason: String?, receipt: ID<FactInCase>, version: Int?
  ) async throws -> ActOutcome {
    try requireProfessional(reader, id)
    var terms = terms
    terms.companyKey = try registers.ask(CompanyNamed(terms.company)) ?? terms.companyKey
    // Who it is between is known here and typed by nobody.
    let identity = CaseState(CaseHistory(try await log.caseFile(id).facts)).identity
    terms.citizen = identity?.name?.full
    terms.municipality = try installation()?.municipality
    let written = terms
    return try await act(reader, id, receipt: receipt, version: version) { _, today in
      let fact: CaseFact =
        isDraft
        ? .workAgreementDrafted(WorkAgreementDrafted(agreement: reference, terms: written, by: reader.person))
        : .workAgreementProposed(
          WorkAgreementProposed(
            agreement: reference, terms: written, seals: written.seals(of: reference), reason: reason,
            by: reader.person))
      return [Proposal(fact, on: today)]
    }
  }

  /// Signs for the municipality, by the seal of what was shown.
  public func sign(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, seal: String, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try requireProfessional(reader, id)
    let name = reader.label.person.name
    let role = reader.subject.role.map { CaseRole($0) } ?? .professional
    return try await act(reader, id, receipt: receipt) { state, today in
      let signed = Proposal(
        .companyAgreementSigned(
          CompanyAgreementSigned(
            agreement: reference, signedBy: .municipality, seal: seal, way: .loggedIn, name: name, by: reader.person)),
        on: today)
      return [signed] + (state.agreed(by: signed, role: role).map { [Proposal($0, on: today)] } ?? [])
    }
  }

  /// Registers what was signed on paper; the scan is kept first.
  public func registerPaper(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, party: AgreementParty, seal: String,
    name: String, day: Day, scan: Data, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try requireProfessional(reader, id)
    let paper = try await Papers(workroom).keep(scan, case: id, now: instant)
    return try await act(reader, id, receipt: receipt) { _, _ in
      [
        Proposal(
          .companyAgreementSigned(
            CompanyAgreementSigned(
              agreement: reference, signedBy: party, seal: seal, way: .paper, name: name, paper: paper.digest,
              by: reader.person)), on: day)
      ]
    }
  }

  /// The scan of a paper that was signed in the case.
  public func paper(_ reader: Reader, _ id: ID<Case>, digest: String) async throws -> Paper {
    try require(reader, .seeCase, in: id)
    try await noteRead(reader, page: "agreement", cases: [id], reason: brokenGlassReason(reader, id))
    guard let paper = try await Papers(workroom).paper(digest: digest, case: id) else { throw DeskRefusal.notFound }
    return paper
  }

  /// Signs on behalf of a party; it holds when the colleague who is asked has confirmed it.
  public func signOnBehalf(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, party: AgreementParty, seal: String,
    name: String, reason: OnBehalfReason, asking colleague: ID<Person>, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try requireProfessional(reader, id)
    return try await act(reader, id, receipt: receipt) { state, today in
      let text = Desk.confirmText(state.agreements.find(reference)?.shown?.company ?? "")
      return [
        Proposal(
          .companyAgreementSigned(
            CompanyAgreementSigned(
              agreement: reference, signedBy: party, seal: seal, way: .onBehalf, onBehalf: reason, name: name,
              by: reader.person)), on: today),
        Proposal(
          .taskGiven(
            TaskGiven(
              task: CaseState.confirmingTask(reference, party), text: text, due: today,
              person: colleague, from: reader.person)), on: today),
      ]
    }
  }

  public func confirm(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, party: AgreementParty, seal: String,
    receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try await act(reader, id, receipt: receipt) { _, today in
      [
        Proposal(
          .agreementSignatureConfirmed(
            AgreementSignatureConfirmed(agreement: reference, signedBy: party, seal: seal, by: reader.person)),
          on: today)
      ]
    }
  }

  public func withdraw(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, cause: WorkAgreementWithdrawn.Cause,
    reason: String?, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try requireProfessional(reader, id)
    return try await act(reader, id, receipt: receipt) { _, today in
      [
        Proposal(
          .workAgreementWithdrawn(WorkAgreementWithdrawn(agreement: reference, cause: cause, reason: reason)),
          on: today)
      ]
    }
  }

  /// What was agreed began on a day: the placement or job, its hours and follow-ups follow of themselves.
  public func begin(
    _ reader: Reader, _ id: ID<Case>, _ reference: Reference<Agreement>, on day: Day, receipt: ID<FactInCase>
  ) async throws -> ActOutcome {
    try requireProfessional(reader, id)
    return try await act(reader, id, receipt: receipt) { state, _ throws(Refusal) in
      let facts = state.beginning(of: reference)
      guard !facts.isEmpty else {
        throw state.agreements.find(reference).map { .agreementState($0.state(on: day)) } ?? .agreementUnknown
      }
      return facts.map { Proposal($0, on: day) }
    }
  }

  private static func confirmText(_ company: String) -> String {
    "Bekræft en underskrift på vegne af en anden: aftalen med \(company)"
  }

  /// What the tasks that follow of signatures say. Stored with the case, so in the municipality's language.
  static let agreementTexts = CaseState.AgreementTaskTexts(
    sign: { "Skriv under for kommunen på aftalen med \($0)" },
    change: { party, company in
      (party == .company ? "Virksomheden" : "Borgeren") + " beder om en ændring af aftalen med \(company)"
    },
    draft: { days, company in
      "Kladden til en aftale med \(company) udløber \(days == 1 ? "i morgen" : "om \(days) dage")"
    })
}
