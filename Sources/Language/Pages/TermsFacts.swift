import Casework
import Timelines

extension Speaker {
  /// What a kind of event is called: the vocabulary's noun, or our own for what no model reads.
  public func noun(_ kind: CaseFactKind) -> String {
    if let name = kind.vocabularyName { return noun(name) }
    return kind.ownNoun.text(in: tongue)
  }

  /// What an event is called: a stranger's by the name it came with.
  public func noun(_ fact: CaseFact) -> String {
    if case .observed(let observed) = fact { return noun(observed.name) }
    return noun(fact.kind)
  }

  /// A value out of a closed set of the vocabulary; one outside them as it is.
  public func value(_ key: String) -> String {
    if Vocabulary.roles.contains(key) { return role(key) }
    return Vocabulary.value(key)?.text(in: tongue) ?? key
  }
}

extension CaseFactKind {
  /// The nouns of kinds outside the vocabulary.
  fileprivate var ownNoun: Wording {
    switch self {
    case .citizenRegistered: Wording("borger oprettet", en: "citizen registered")
    case .citizenIdentityChanged: Wording("nyt navn eller nummer", en: "new name or number")
    case .citizenAddressChanged: Wording("ny adresse", en: "new address")
    case .addressProtectionSet: Wording("navne- og adressebeskyttelse", en: "address protection")
    case .taskGiven: Wording("opgave", en: "task")
    case .taskDone: Wording("opgave gjort", en: "task done")
    case .contactHandedOver: Wording("aftale overdraget", en: "appointment handed over")
    case .taskMoved: Wording("opgave flyttet", en: "task moved")
    case .taskDropped: Wording("opgave droppet", en: "task dropped")
    case .accommodationEnded: Wording("skånehensyn, der er slut", en: "accommodation that has ended")
    case .parallelEffortAwaited: Wording("venter på en indsats", en: "waits for an effort")
    case .supplierAgreed: Wording("aftale med leverandør", en: "agreement with a supplier")
    case .supplierAttendanceTold: Wording("fremmøde hos leverandør", en: "attendance at a supplier")
    case .supplierReportGiven: Wording("status fra leverandør", en: "status report of a supplier")
    case .supplierReportAnswered: Wording("status fra leverandør læst", en: "status report of a supplier read")
    case .participationEvaluated:
      Wording("deltagerens egne ord om forløbet", en: "the participant's own words on the course")
    case .noteWritten: Wording("notat", en: "note")
    case .workAgreementDrafted: Wording("kladde til aftale", en: "draft of an agreement")
    case .workAgreementProposed: Wording("aftale sendt til underskrift", en: "agreement sent to be signed")
    case .agreementSignatureConfirmed: Wording("underskrift bekræftet", en: "signature confirmed")
    case .agreementSignatureTakenBack: Wording("underskrift taget tilbage", en: "signature taken back")
    case .workAgreementWithdrawn: Wording("aftale trukket tilbage", en: "agreement withdrawn")
    case .workAgreementBegun: Wording("aftale begyndt", en: "agreement begun")
    case .groupSignedUp: Wording("tilmeldt gruppe eller kursus", en: "signed up for a group or course")
    case .groupSignedOff: Wording("frameldt gruppe eller kursus", en: "signed off a group or course")
    case .letterWritten: Wording("brev skrevet", en: "letter written")
    case .letterAttempted: Wording("brev forsøgt sendt", en: "letter tried to be sent")
    case .letterNotSent: Wording("brev ikke sendt", en: "letter not sent")
    case .hearingAnswered: Wording("svar på partshøring", en: "answer to a hearing")
    case .noShowForwarded:
      Wording("videregivet til rådighedsvurdering", en: "passed on to those who assess availability")
    case .agreementChangeAsked: Wording("ønske om ændring af aftale", en: "change of agreement asked for")
    case .weekReported: Wording("timer i en uge", en: "hours of a week")
    case .monthReconciled: Wording("måned afstemt", en: "month reconciled")
    case .paperWritten: Wording("skrevet i sagens papirer", en: "written in the case's papers")
    case .factRetracted: Wording("fjernet hændelse", en: "retracted event")
    case .factCorrected: Wording("rettet hændelse", en: "corrected event")
    case .observed: Wording("indlæst hændelse", en: "event read in")
    // Every other kind stands in the vocabulary; its own name is the last way out.
    default: Wording(rawValue, en: rawValue)
    }
  }
}
