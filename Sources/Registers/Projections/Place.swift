import Casework
import Companies
import Foundation
import Identifiers

/// The row that a fact shapes: a case's identity, an appointment, a person on the staff …
struct Place: Hashable {
  enum Topic: String {
    case identity, appointment, task, preparation, success, letter, agreement, supplier, membership
    case staff, absence, pair, team, installation, town, batch, figures, group, market
    case company
  }

  /// The case's id; nothing for what belongs to no case.
  let root: Data
  let topic: Topic
  /// Which of several of the topic; empty where there is one.
  let entity: String

  init(root: Data = Data(), _ topic: Topic, _ entity: String = "") {
    self.root = root
    self.topic = topic
    self.entity = entity
  }

  static let kinds: Set<String> = {
    let ofCases: [CaseFactKind] = [
      .citizenRegistered, .citizenIdentityChanged, .citizenAddressChanged, .addressProtectionSet, .caseOpened,
      .caseClosed, .citizenReturned, .contactPlanned, .contactMoved, .contactHandedOver, .contactCancelled,
      .citizenStayedAway,
      .contactHeld, .groupSessionHeld, .groupSignedUp, .groupSignedOff,
      .taskGiven,
      .taskDone, .taskMoved, .taskDropped, .preparationStarted, .preparationCompleted, .qualityAssured,
      .documentSentBack, .teamMeetingBooked, .rehabMeetingHeld, .healthCoordinatorConsulted,
      .overallDescriptionCompleted, .recommendationIssued, .flexJobGranted, .otherOutcomeDecided, .jobBrokerAssigned,
      .paperWritten, .letterWritten, .letterAttempted, .letterNotSent, .messageSent,
      .successStoryTold, .workAgreementProposed, .supplierAgreed, .factRetracted, .factCorrected, .observed,
    ]
    let ofOrganisation: [OrganisationFact.Kind] = [
      .installationBorn, .townLivedUntil, .teamNamed, .staffRegistered, .staffAbsenceSet, .makkerPairSet, .batchTakenIn,
      .batchRetracted, .figuresOpened, .groupPlanned, .labourMarketNoted, .labourMarketTakenBack,
    ]
    let ofCompanies: [CompanyFact.Kind] = [.companyRegistered, .companyContactNamed]
    return Set(
      ofCases.map(\.rawValue) + ofOrganisation.map(\.rawValue) + ofCompanies.map { "company/" + $0.rawValue })
  }()

  /// nil for a fact that shapes no row.
  static func of(_ fact: CaseFact, root: Data) -> Place? {
    switch fact {
    case .citizenRegistered, .citizenIdentityChanged, .citizenAddressChanged, .addressProtectionSet, .caseOpened,
      .caseClosed, .citizenReturned:
      return Place(root: root, .identity)
    case .contactPlanned(let fact): return appointment(fact.appointment, root)
    case .contactHandedOver(let fact): return appointment(fact.appointment, root)
    case .contactMoved(let fact): return appointment(fact.appointment, root)
    case .contactCancelled(let fact): return appointment(fact.appointment, root)
    case .citizenStayedAway(let fact): return appointment(fact.appointment, root)
    case .contactHeld(let fact): return appointment(fact.appointment, root)
    case .groupSessionHeld(let fact): return appointment(fact.appointment, root)
    case .groupSignedUp(let fact): return Place(root: root, .membership, fact.group.description)
    case .groupSignedOff(let fact): return Place(root: root, .membership, fact.group.description)
    case .taskGiven(let fact): return Place(root: root, .task, fact.task.description)
    case .taskDone(let fact): return Place(root: root, .task, fact.task.description)
    case .taskMoved(let fact): return Place(root: root, .task, fact.task.description)
    case .taskDropped(let fact): return Place(root: root, .task, fact.task.description)
    case .paperWritten(let fact):
      return fact.section.paper == .preparatoryPart ? Place(root: root, .preparation) : nil
    case .letterWritten(let fact): return letter(fact.letter, root)
    case .letterAttempted(let fact): return letter(fact.letter, root)
    case .letterNotSent(let fact): return letter(fact.letter, root)
    case .messageSent(let fact): return letter(fact.letter, root)
    case .preparationStarted, .preparationCompleted, .teamMeetingBooked, .rehabMeetingHeld,
      .healthCoordinatorConsulted, .overallDescriptionCompleted, .recommendationIssued, .flexJobGranted,
      .otherOutcomeDecided, .jobBrokerAssigned:
      return Place(root: root, .preparation)
    case .qualityAssured(let fact): return fact.document == .preparatoryPart ? Place(root: root, .preparation) : nil
    case .documentSentBack(let fact): return fact.document == .preparatoryPart ? Place(root: root, .preparation) : nil
    case .successStoryTold: return Place(root: root, .success)
    case .workAgreementProposed(let fact): return Place(root: root, .agreement, fact.agreement.description)
    case .supplierAgreed(let fact): return Place(root: root, .supplier, fact.effort.description)
    // The one switch over facts that need not know them all: what is not of interest shapes no row.
    default: return nil
    }
  }

  private static func appointment(_ reference: Reference<Appointment>?, _ root: Data) -> Place? {
    reference.map { Place(root: root, .appointment, $0.description) }
  }

  private static func letter(_ reference: Reference<Letter>?, _ root: Data) -> Place? {
    reference.map { Place(root: root, .letter, $0.description) }
  }

  static func of(_ fact: OrganisationFact) -> Place? {
    switch fact {
    case .installationBorn: Place(.installation)
    case .townLivedUntil: Place(.town)
    case .teamNamed(let fact): Place(.team, fact.team.description)
    case .staffRegistered(let fact): Place(.staff, fact.person.description)
    case .staffAbsenceSet(let fact): Place(.absence, fact.person.description)
    case .makkerPairSet(let fact): Place(.pair, "\(fact.one)/\(fact.other)")
    case .batchTakenIn(let fact): Place(.batch, fact.batch)
    case .batchRetracted(let fact): Place(.batch, fact.batch)
    case .figuresOpened(let fact): Place(.figures, fact.person.description)
    case .groupPlanned(let fact): Place(.group, fact.group.description)
    case .labourMarketNoted(let fact): Place(.market, fact.note.description)
    case .labourMarketTakenBack(let fact): Place(.market, fact.note.description)
    case .modelTakenIntoUse: nil
    }
  }

  static func of(_ fact: CompanyFact, _ company: Reference<Company>) -> Place? {
    switch fact {
    case .companyRegistered, .companyContactNamed: Place(.company, company.description)
    case .companyContactHeld, .companyNeedUncovered, .openingRegistered, .openingClosed, .promiseMade, .promiseKept,
      .cooperationAgreed:
      nil
    }
  }
}
