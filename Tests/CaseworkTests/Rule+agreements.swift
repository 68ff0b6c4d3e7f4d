import Almanac
import Casework
import Identifiers

private let place = terms()
/// The same with other hours: everybody is shown something new.
private let longer = terms { $0.unpaidHours = 12 }
/// The same with something that the company is not told.
private let considerate = terms { $0.tasks = [.init("pakke brød", accommodation: "sidde ned")] }
private let asksEmployees = terms { $0.representative = "Tillidsrepræsentanten" }

private let waiting = [proposed(place).march(2)]
private let lacksCompany = waiting + [signed(.citizen, place).march(3)]

/// What the law says of terms, by one of its rules.
private func check(_ rule: AgreementRule, _ terms: WorkAgreementTerms, _ group: TargetGroup) -> AgreementCheck {
  guard let check = terms.checks(group: group, begun: nil).first(where: { $0.rule == rule }) else {
    preconditionFailure("\(rule) is not about such an agreement.")
  }
  return check
}

private func lasting(until day: String) -> WorkAgreementTerms { terms { $0.until = on(day) } }

private func signature(
  _ party: AgreementParty, seal: String?, way: SignatureWay?, agreement: String = "a"
) -> CaseFact {
  .companyAgreementSigned(CompanyAgreementSigned(agreement: ref(agreement), signedBy: party, seal: seal, way: way))
}

extension Rule {
  static let ofAgreements = ofPuttingForward + ofSigning + ofSigningForOthers + ofAgreedWork

  private static let ofPuttingForward: [Rule] = [
    Rule(
      "What is put forward says all that it must", refuse: proposed(terms { $0.purpose = " " }).march(2),
      because: .agreementLacks([.purpose]), allow: proposed(place).march(2),
      drafted(terms { $0.purpose = nil }).march(2)),
    Rule(
      "What the law does not allow is not put forward",
      given: [CaseFact.targetGroupSet(TargetGroupSet(targetGroup: .ledighedsydelse)).march(1)],
      refuse: proposed(lasting(until: "2026-06-08")).march(2),
      because: .agreementRule(check(.longPlacement, lasting(until: "2026-06-08"), .ledighedsydelse)),
      allow: proposed(lasting(until: "2026-06-07")).march(2), drafted(lasting(until: "2026-06-08")).march(2)),
    Rule(
      "Hours of a kind are 37 a week at most", refuse: proposed(terms { $0.unpaidHours = 37.5 }).march(2),
      because: .hoursOutOfRange(37.5), allow: proposed(terms { $0.unpaidHours = 37 }).march(2)),
    Rule(
      "Hours are not below none", refuse: proposed(terms { $0.paidHours = -3 }).march(2),
      because: .hoursOutOfRange(-3), allow: proposed(terms { $0.paidHours = 0 }).march(2)),
    Rule(
      "It ends on its first day or later", refuse: proposed(lasting(until: "2026-03-08")).march(2),
      because: .endsBeforeStart(start: on("2026-03-09"), end: on("2026-03-08")),
      allow: proposed(lasting(until: "2026-03-09")).march(2)),
    Rule(
      "What has begun as one thing is ended before it becomes another", given: running(place),
      refuse: proposed(terms(.flexJob), because: "det går godt").march(10), because: .agreementKindStands,
      allow: proposed(longer, because: "det går godt").march(10)),
    Rule(
      "What is agreed with one company is changed with no other", given: running(place),
      refuse: proposed(terms { $0.company = "Slagteren" }, because: "nyt sted").march(10),
      because: .agreementKindStands, allow: proposed(longer, because: "det går godt").march(10)),
    Rule(
      "A change changes something", given: waiting, refuse: proposed(place, because: "igen").march(3),
      because: .agreementUnchanged, allow: proposed(longer, because: "det går godt").march(3)),
    Rule(
      "A change has a reason", given: waiting, refuse: proposed(longer, because: " ").march(3),
      because: .reasonMissing, allow: proposed(longer, because: "det går godt").march(3)),
    Rule(
      "What is put forward has a seal for each who signs it",
      refuse: CaseFact.workAgreementProposed(
        WorkAgreementProposed(
          agreement: ref("a"), terms: asksEmployees, seals: place.parties.map { AgreementSeal($0, "seal") })
      ).march(2), because: .agreementShownOtherwise, allow: proposed(asksEmployees).march(2)),
    Rule(
      "What is put forward is no draft any longer", given: made(place) + [withdrawn().march(5)],
      refuse: proposed(longer, because: "alligevel").march(6), because: .agreementState(.withdrawn),
      allow: proposed(longer, "b").march(6)),
  ]

  private static let ofSigning: [Rule] = [
    Rule(
      "Only an agreement that was put forward is signed by its seal",
      refuse: signed(.citizen, place).march(3), because: .agreementUnknown,
      allow: signature(.citizen, seal: nil, way: nil).march(3)),
    Rule(
      "A signature to an older text is refused", given: waiting + [proposed(longer, because: "mere").march(3)],
      refuse: signed(.citizen, place).march(4), because: .agreementShownOtherwise,
      allow: signed(.citizen, longer).march(4)),
    Rule(
      "Nobody signs what they were not shown", given: waiting,
      refuse: signature(.citizen, seal: nil, way: .loggedIn).march(3), because: .agreementShownOtherwise,
      allow: signature(.citizen, seal: seal(.citizen, place), way: .linkAndCode).march(3)),
    Rule(
      "The seal of one party is not another's", given: waiting,
      refuse: signature(.company, seal: seal(.citizen, place), way: .loggedIn).march(3),
      because: .agreementShownOtherwise, allow: signed(.company, place).march(3)),
    Rule(
      "A party signs once", given: lacksCompany, refuse: signed(.citizen, place).march(4),
      because: .agreementSignedAlready, allow: signed(.company, place).march(4)),
    Rule(
      "The municipality does not sign before anybody has", given: waiting,
      refuse: signed(.municipality, place).march(3),
      because: .agreementState(.proposed), allow: signed(.company, place).march(3), signed(.citizen, place).march(3)),
    Rule(
      "The municipality signs last", given: lacksCompany, refuse: [signed(.municipality, place).march(4)],
      because: .agreementState(.partlySigned),
      allowTogether: [[signed(.company, place).march(4), signed(.municipality, place).march(4)]]),
    Rule(
      "The municipality signs a change last as well",
      given: made(place) + [proposed(longer, because: "mere").march(5), signed(.company, longer).march(5)],
      refuse: [signed(.municipality, longer).march(6)], because: .agreementLacksSignatures([.citizen]),
      allowTogether: [[signed(.citizen, longer).march(6), signed(.municipality, longer).march(6)]]),
    Rule(
      "A change waits for those who are shown something new, and for nobody else",
      given: made(place) + [proposed(considerate, because: "mere ro").march(5)],
      refuse: [signed(.company, considerate).march(6)], because: .agreementSignedAlready,
      allowTogether: [[signed(.citizen, considerate).march(6), signed(.municipality, considerate).march(6)]]),
    Rule(
      "Whoever speaks for the employees signs where they are asked", given: waiting,
      refuse: signature(.employeeRepresentative, seal: "seal", way: .loggedIn).march(3), because: .agreementNotParty,
      allow: signed(.company, place).march(3)),
    Rule(
      "The municipality signs logged in", given: lacksCompany + [signed(.company, place).march(3)],
      refuse: signature(.municipality, seal: seal(.municipality, place), way: .linkAndCode).march(4),
      because: .agreementNotParty, allow: signed(.municipality, place).march(4)),
    Rule(
      "What all have signed is signed no more", given: made(place), refuse: signed(.citizen, place).march(5),
      because: .agreementState(.agreed), allow: begun().march(9)),
    Rule(
      "A party has a signature to take back", given: lacksCompany, refuse: takenBack(.company).march(4),
      because: .nothingToTakeBack, allow: takenBack(.citizen).march(4)),
    Rule(
      "No party takes its signature back when the municipality has signed", given: made(place),
      refuse: takenBack(.citizen).march(5), because: .agreementState(.agreed),
      allow: changeAsked(by: .citizen).march(5)),
    Rule(
      "The municipality does not take its signature back",
      given: made(place) + [proposed(longer, because: "mere").march(5), signed(.citizen, longer).march(5)],
      refuse: takenBack(.municipality).march(6), because: .agreementState(.revising),
      allow: takenBack(.citizen).march(6)),
  ]

  private static let ofSigningForOthers: [Rule] = [
    Rule(
      "A signature on paper has its scan", given: waiting,
      refuse: signedOnPaper(.citizen, place, scan: nil).march(3), because: .paperMissing,
      allow: signedOnPaper(.citizen, place).march(3)),
    Rule(
      "Nobody signed on paper before there was a text", given: waiting,
      refuse: signedOnPaper(.citizen, place).march(1),
      because: .endsBeforeStart(start: on("2026-03-02"), end: on("2026-03-01")),
      allow: signedOnPaper(.citizen, place).march(2)),
    Rule(
      "Who signs on behalf of another says who they are", given: waiting,
      refuse: signedOnBehalf(of: .citizen, place, by: nil).march(3), because: .personMissing,
      allow: signedOnBehalf(of: .citizen, place).march(3)),
    Rule(
      "Who signs on behalf of another says why", given: waiting,
      refuse: signedOnBehalf(of: .citizen, place, because: nil).march(3), because: .onBehalfReasonMissing,
      allow: signedOnBehalf(of: .citizen, place).march(3)),
    Rule(
      "What keeps a citizen from signing is no reason of a company's", given: waiting,
      refuse: signedOnBehalf(of: .company, place, because: .cannotWrite).march(3), because: .onBehalfReasonMissing,
      allow: signedOnBehalf(of: .company, place, because: .companyHasNoAccess).march(3)),
    Rule(
      "Who signed on behalf does not confirm it as well",
      given: waiting + [signedOnBehalf(of: .citizen, place, by: lene).march(3)],
      refuse: confirmed(.citizen, place, by: lene).march(3), because: .secondPersonNeeded,
      allow: confirmed(.citizen, place, by: omar).march(3)),
    Rule(
      "Only what was signed on behalf is confirmed",
      given: lacksCompany + [signedOnBehalf(of: .company, place, because: .companyHasNoAccess).march(3)],
      refuse: confirmed(.citizen, place).march(4), because: .nothingToConfirm,
      allow: confirmed(.company, place).march(4)),
    Rule(
      "What was signed on behalf is confirmed once",
      given: waiting + [signedOnBehalf(of: .citizen, place).march(3), confirmed(.citizen, place).march(3)],
      refuse: confirmed(.citizen, place, by: benedikte).march(4), because: .nothingToConfirm,
      allow: takenBack(.citizen).march(4)),
  ]

  private static let ofAgreedWork: [Rule] = [
    Rule(
      "It begins on its first day or later", given: made(place), refuse: begun().march(8),
      because: .agreementBeginsLater(on("2026-03-09")), allow: begun().march(9), begun().march(10)),
    Rule(
      "A change begins on its own first day or later",
      given: running(place)
        + [
          terms {
            $0.unpaidHours = 12
            $0.changesFrom = on("2026-03-16")
          }
        ]
        .flatMap { [proposed($0, because: "mere").march(10)] + signedByAll($0, march: 10) },
      refuse: begun(2).march(15), because: .agreementBeginsLater(on("2026-03-16")), allow: begun(2).march(16)),
    Rule(
      "Only what all have signed begins", given: waiting, refuse: begun().march(9),
      because: .agreementState(.proposed), allow: signed(.citizen, place).march(9)),
    Rule(
      "It begins once", given: running(place), refuse: begun().march(10), because: .agreementState(.running),
      allow: proposed(longer, because: "mere").march(10)),
    Rule(
      "The version that all have signed is the one that begins", given: made(place), refuse: begun(2).march(9),
      because: .agreementState(.agreed), allow: begun(1).march(9)),
    Rule(
      "What runs is not given up: it ends", given: running(place), refuse: withdrawn().march(10),
      because: .agreementState(.running), allow: placementEnded("a").march(10)),
    Rule(
      "A wish for a change says what", given: waiting, refuse: changeAsked(by: .citizen, " ").march(3),
      because: .textMissing, allow: changeAsked(by: .citizen).march(3), changeAsked(by: .company).march(3)),
    Rule(
      "Citizen and company ask for a change", given: [proposed(asksEmployees).march(2)],
      refuse: changeAsked(by: .employeeRepresentative).march(3), because: .agreementState(.proposed),
      allow: changeAsked(by: .citizen).march(3)),
    Rule(
      "Nobody asks for a change of what has ended", given: running(place) + [placementEnded("a").march(15)],
      refuse: changeAsked(by: .citizen).march(16), because: .agreementState(.ended),
      allow: proposed(longer, "b").march(16)),
    Rule(
      "What was given up is not written on", given: [drafted(place).march(2), withdrawn().march(3)],
      refuse: drafted(longer).march(4), because: .agreementState(.withdrawn), allow: drafted(longer, "b").march(4)),
  ]
}
