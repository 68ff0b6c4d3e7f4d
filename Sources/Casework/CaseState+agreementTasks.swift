import Almanac
import Identifiers

/// Tasks that come and go with signatures: nobody has to remember to look.
extension CaseState {
  /// What the tasks say. They stand in the case as text, as tasks do.
  public struct AgreementTaskTexts: Sendable {
    /// All others have signed; with the company's name.
    public var sign: @Sendable (String) -> String
    /// A party asked for a change: who, and the company's name.
    public var change: @Sendable (AgreementParty, String) -> String
    /// A draft expires in so many days.
    public var draft: @Sendable (Int, String) -> String

    public init(
      sign: @escaping @Sendable (String) -> String, change: @escaping @Sendable (AgreementParty, String) -> String,
      draft: @escaping @Sendable (Int, String) -> String
    ) {
      self.sign = sign
      self.change = change
      self.draft = draft
    }
  }

  /// The task to sign for the municipality, one for each version.
  static func signingTask(_ agreement: WorkAgreement) -> Reference<WorkTask> {
    Reference("sign-\(agreement.versions.count)-\(agreement.reference)")!
  }

  /// The task to confirm a signature on behalf of a party.
  public static func confirmingTask(
    _ reference: Reference<Agreement>, _ party: AgreementParty
  ) -> Reference<WorkTask> { Reference("confirm-\(party.rawValue)-\(reference)")! }

  /// The tasks that follow of what is recorded about agreements: given to whoever put the version forward, and done with
  /// when the signature has come or is needed no longer.
  public func agreementTasks(
    after proposals: [Proposal], today: Day, texts: AgreementTaskTexts
  ) -> [Proposal] {
    var after = self
    for proposal in proposals { after.evolve(proposal.fact, on: proposal.day) }
    var facts: [CaseFact] = []
    for agreement in after.agreements.written {
      let company = agreement.shown?.company ?? ""
      let needed = agreement.waitsForMunicipality ? CaseState.signingTask(agreement) : nil
      if let needed, tasks[needed] == nil, agreements.find(agreement.reference)?.waitsForMunicipality != true,
        let person = agreement.pending?.by
      {
        facts.append(given(needed, texts.sign(company), today, person))
      }
      let isAnswered = proposals.contains { $0.puts(forward: agreement.reference) }
      for task in tasks.keys.sorted() where task.description.hasSuffix("-\(agreement.reference)") {
        let kind = task.description.prefix { $0 != "-" }
        let isOver =
          switch kind {
          case "sign": task != needed
          case "confirm": !agreement.waitsForConfirmation(task)
          case "change": isAnswered || agreement.withdrawn != nil || agreement.ended != nil
          default: false
          }
        if isOver { facts.append(.taskDone(TaskDone(task: task))) }
      }
      let before = agreements.find(agreement.reference)?.asked.count ?? 0
      for (place, asked) in agreement.asked.enumerated().dropFirst(before) {
        guard let person = agreement.versions.last?.by,
          let task = Reference<WorkTask>("change-\(place + 1)-\(agreement.reference)")
        else { continue }
        facts.append(given(task, texts.change(asked.content.by, company), today, person))
      }
      let isWritten = proposals.contains { $0.drafts(agreement.reference) }
      facts += draftNotices(of: agreement, isWritten: isWritten, today, texts)
    }
    return facts.map { Proposal($0, on: today) }
  }

  /// The task that says that a draft expires soon; there are two of them.
  public static func draftNotice(_ days: Int, _ reference: Reference<Agreement>) -> Reference<WorkTask> {
    Reference("draft-\(days)-\(reference)")!
  }

  /// Whether a task is such a notice: nothing to read before its day is near.
  public static func isDraftNotice(_ task: Reference<WorkTask>) -> Bool { task.description.hasPrefix("draft-") }

  /// They move with each writing, and go when the draft is put forward or given up.
  private func draftNotices(
    of agreement: WorkAgreement, isWritten: Bool, _ today: Day, _ texts: AgreementTaskTexts
  ) -> [CaseFact] {
    WorkAgreement.draftNotices.compactMap { days in
      let task = CaseState.draftNotice(days, agreement.reference)
      guard agreement.withdrawn == nil, let expires = agreement.draftExpires, expires.adding(days: -days) >= today,
        let person = agreement.draft?.by
      else { return tasks[task].map { _ in .taskDone(TaskDone(task: task)) } }
      let due = expires.adding(days: -days)
      guard let known = tasks[task] else {
        // One that was ticked off comes again with the next writing, and not before.
        guard isWritten else { return nil }
        return .taskGiven(
          TaskGiven(task: task, text: texts.draft(days, agreement.draft?.terms.company ?? ""), due: due, person: person)
        )
      }
      return known.due == due ? nil : .taskMoved(TaskMoved(task: task, due: due))
    }
  }

  /// Others wait for it: it stands on Min dag the day it comes.
  private func given(
    _ task: Reference<WorkTask>, _ text: String, _ today: Day, _ person: ID<Person>
  ) -> CaseFact {
    .taskGiven(
      TaskGiven(
        task: task, text: text, due: today, person: person))
  }
}

extension WorkAgreement {
  /// Everybody has signed what waits, but the municipality.
  public var waitsForMunicipality: Bool {
    guard withdrawn == nil, ended == nil, let pending else { return false }
    return lacking(pending) == [.municipality]
  }

  /// Whether a task to confirm a signature is still to be done.
  fileprivate func waitsForConfirmation(_ task: Reference<WorkTask>) -> Bool {
    guard withdrawn == nil, ended == nil, let pending else { return false }
    return AgreementParty.allCases.contains { party in
      CaseState.confirmingTask(reference, party) == task
        && signature(party, of: pending)?.awaitsSecondPerson == true
    }
  }
}

extension Proposal {
  fileprivate func puts(forward agreement: Reference<Agreement>) -> Bool {
    if case .workAgreementProposed(let content) = fact { content.agreement == agreement } else { false }
  }

  fileprivate func drafts(_ agreement: Reference<Agreement>) -> Bool {
    if case .workAgreementDrafted(let content) = fact { content.agreement == agreement } else { false }
  }
}
