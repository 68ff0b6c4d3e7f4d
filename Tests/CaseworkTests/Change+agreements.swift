import Almanac
import Casework
import Identifiers

private let place = terms()
private let longer = terms { $0.unpaidHours = 12 }

extension CaseState {
  /// The work agreement that the facts call `a`.
  var agreement: WorkAgreement? { agreements.find(ref("a")) }
}

/// Whether the first version counts a party's signature.
private func isSigned(_ state: CaseState, by party: AgreementParty) -> Bool {
  state.agreement.flatMap { agreement in agreement.versions.first.map { agreement.hasSigned(party, $0) } } == true
}

extension Change {
  static let ofAgreements: [Change] = [
    Change("A draft lies", drafted(place).march(2)) {
      $0.agreement?.draft?.terms == place && $0.agreement?.draft?.saved == on("2026-03-02")
        && $0.agreement?.versions.isEmpty == true
    },
    Change("A draft that is saved again is one draft", given: [drafted(place).march(2)], drafted(longer).march(5)) {
      $0.agreement?.draft?.terms == longer && $0.agreement?.draft?.saved == on("2026-03-05")
        && $0.agreements.written.count == 1
    },
    Change(
      "A version waits for signatures, and the draft is gone", given: [drafted(place).march(2)],
      proposed(place).march(3)
    ) { state in
      state.agreement?.draft == nil && state.agreement?.pending?.number == 1
        && state.agreement?.pending?.terms == place && state.agreement?.pending?.by == lene
    },
    Change(
      "Versions are numbered in their order", given: [proposed(place).march(2)],
      proposed(longer, because: "mere").march(3)
    ) { $0.agreement?.versions.map(\.number) == [1, 2] && $0.agreement?.pending?.reason == "mere" },
    Change("A party has signed", given: [proposed(place).march(2)], signed(.company, place).march(3)) {
      isSigned($0, by: .company) && !isSigned($0, by: .citizen)
        && $0.agreement?.signatures.map(\.day) == [on("2026-03-03")]
    },
    Change(
      "A signature on behalf counts when another has confirmed it",
      given: [proposed(place).march(2), signedOnBehalf(of: .citizen, place).march(3)],
      confirmed(.citizen, place).march(4)
    ) { isSigned($0, by: .citizen) && $0.agreement?.signatures.first?.confirmedBy == omar },
    Change(
      "A signature was taken back, the other stands",
      given: [
        proposed(place).march(2), signed(.citizen, place).march(3), signed(.company, place).march(3),
      ],
      takenBack(.citizen).march(4)
    ) {
      !isSigned($0, by: .citizen) && isSigned($0, by: .company)
        && $0.agreement?.signatures.first?.takenBack == on("2026-03-04")
    },
    Change("An agreement is given up", given: [proposed(place).march(2)], withdrawn().march(4)) {
      $0.agreement?.withdrawn?.day == on("2026-03-04") && $0.agreement?.withdrawn?.content.cause == .otherPlace
    },
    Change(
      "A change is given up, and not the agreement",
      given: made(place) + [proposed(longer, because: "mere").march(5)], withdrawn().march(6)
    ) { $0.agreement?.versions.map(\.isGivenUp) == [false, true] && $0.agreement?.withdrawn == nil },
    Change("An agreement began to hold", given: made(place), begun().march(9)) {
      $0.agreement?.begun == [1: on("2026-03-09")] && $0.agreement?.current?.number == 1
    },
    Change("Somebody asked for a change", given: made(place), changeAsked(by: .company).march(5)) {
      $0.agreement?.asked.map(\.content.by) == [.company] && $0.agreement?.asked.map(\.day) == [on("2026-03-05")]
    },
    Change(
      "A placement lasts longer, counted from its first day", given: [placement("p", untilMarch: 31).march(3)],
      extended("p", "26 weeks").march(9)
    ) { $0.work.spells.first?.plannedEnd == on("2026-08-31") },
    Change("An agreement ends with its placement", given: running(place), placementEnded("a").march(12)) {
      $0.agreement?.ended == on("2026-03-12")
    },
    Change("An agreement ends with its flexjob", given: running(terms(.flexJob)), flexJobEnded("a").march(12)) {
      $0.agreement?.ended == on("2026-03-12")
    },
    Change("An agreement ends with its paid hours", given: running(terms(.ordinaryJob)), paidHoursEnded("a").march(12))
    {
      $0.agreement?.ended == on("2026-03-12")
    },
  ]
}
