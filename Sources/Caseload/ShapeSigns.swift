import Interventions

/// The facts of the vocabulary that say how a case stands, each with the attributes that are read of it (at most four).
enum Sign: UInt8, CaseIterable, BitwiseCopyable {
  case none
  case caseOpened, caseClosed, benefitStarted, benefitEnded, targetGroup, teamChanged
  case brokerAssigned, brokerEnded, attached, detached, standIn, responsibleSet
  case absenceStarted, absenceExtended, absenceEnded, exempted
  case contact, companyFollowUp, contactPlanned, contactMoved, contactCancelled, noShow
  case goalSet, goalDropped, cvUpdated, planUpdated
  case effortStarted, effortEnded
  case placementStarted, placementExtended, placementEnded, nextStep
  case flexJobStarted, flexJobEnded, paidHoursStarted, paidHoursEnded, hoursChanged

  /// The fact's name in the vocabulary, and the attributes in the order in which they are read.
  static let ofFact: [String: (sign: Sign, attributes: [String])] = [
    "case-opened": (.caseOpened, ["targetGroup"]),
    "case-closed": (.caseClosed, ["outcome"]),
    "benefit-started": (.benefitStarted, ["benefit"]),
    "benefit-ended": (.benefitEnded, ["benefit"]),
    "target-group-set": (.targetGroup, ["targetGroup"]),
    "approached-municipality": (.targetGroup, ["targetGroup"]),
    "team-changed": (.teamChanged, ["to"]),
    "job-broker-assigned": (.brokerAssigned, ["person"]),
    "job-broker-ended": (.brokerEnded, ["person"]),
    "professional-attached": (.attached, ["role", "person", "besides"]),
    "professional-detached": (.detached, ["role", "person"]),
    "stand-in-registered": (.standIn, ["for", "person", "from", "to"]),
    "course-responsible-set": (.responsibleSet, ["role", "person"]),
    "absence-started": (.absenceStarted, ["absence", "kind", "days"]),
    "absence-extended": (.absenceExtended, ["absence", "days"]),
    "absence-ended": (.absenceEnded, ["absence"]),
    "exempted": (.exempted, ["from", "until"]),
    "contact": (.contact, ["appointment"]),
    "company-followup": (.companyFollowUp, ["participants"]),
    "contact-planned": (.contactPlanned, ["appointment", "scheduledFor"]),
    "contact-moved": (.contactMoved, ["appointment", "scheduledFor"]),
    "contact-cancelled": (.contactCancelled, ["appointment"]),
    "no-show": (.noShow, ["appointment"]),
    "job-goal-set": (.goalSet, ["goal"]),
    "job-goal-dropped": (.goalDropped, ["goal"]),
    "cv-updated": (.cvUpdated, []),
    "cv-reviewed": (.cvUpdated, []),
    "my-plan-updated": (.planUpdated, []),
    "parallel-effort-started": (.effortStarted, ["effort"]),
    "parallel-effort-ended": (.effortEnded, ["effort"]),
    "placement-started": (.placementStarted, ["placement", "kind", "companyCentre", "until"]),
    "placement-extended": (.placementExtended, ["placement", "longest"]),
    "placement-ended": (.placementEnded, ["placement"]),
    "next-step-agreed": (.nextStep, ["placement"]),
    "flexjob-started": (.flexJobStarted, ["job"]),
    "flexjob-ended": (.flexJobEnded, ["job"]),
    "paid-hours-started": (.paidHoursStarted, ["job", "hours"]),
    "paid-hours-ended": (.paidHoursEnded, ["job"]),
    "hours-changed": (.hoursChanged, ["job", "hours"]),
  ]
}

/// What a shape's facts say of how a case stands, and in which of their words.
struct ShapeSigns: BitwiseCopyable {
  let sign: Sign
  /// The place of each attribute that is read, among a fact's words; 0 where the shape lacks it.
  let words: SIMD4<UInt16>
  let width: Int

  init(_ shape: FactShelf.Shape, in symbols: FactSymbols) {
    width = shape.width
    let (sign, attributes) = Sign.ofFact[symbols.factNames[shape.name]] ?? (.none, [])
    self.sign = sign
    var words = SIMD4<UInt16>()
    for (place, attribute) in attributes.enumerated() {
      let found = shape.attributes.firstIndex { symbols.attributes[Int($0)] == attribute }
      words[place] = UInt16(found.map { $0 + 2 } ?? 0)
    }
    self.words = words
  }
}
