import Almanac
import Casework
import Identifiers
import Testing

@Suite("What follows of a work agreement, counted from its terms")
struct AgreementFactsTests {
  /// What follows of it when it begins on 9 March.
  private func beginning(_ terms: WorkAgreementTerms, given known: [Proposal] = []) -> [CaseFact] {
    Array(given(known + made(terms)).beginning(of: ref("a")).dropFirst())
  }

  private let followUps = CaseFact.followUpsAgreed(FollowUpsAgreed(days: 14, placement: ref("a")))

  @Test("The last signature makes the agreement, and none before it")
  func lastSignature() {
    let written = terms {
      $0.tasks = [.init("pakke brød", accommodation: "sidde ned"), .init("feje")]
      $0.goals = ["møde til tiden", "spørge om hjælp", "tage telefonen"]
      $0.companyMentor = "Ole Bager"
      $0.companyKey = ref("baker")
      $0.parallel = .notDiscussed
      $0.paidHoursPlan = "tre timer fra april"
    }
    var known = [proposed(written).march(2)]
    for party in [.citizen, .company] as [AgreementParty] {
      #expect(given(known).agreed(by: signed(party, written).march(3), role: .jobBroker) == nil)
      known.append(signed(party, written).march(3))
    }
    let made = CompanyAgreementMade(
      agreement: ref("a"), kind: .placement, placement: ref("a"), company: ref("baker"),
      participants: [.citizen, .companyContact, .companyConsultant], purpose: "prøve kræfter med brød",
      purposeKnownToCitizen: true, hours: 10, hoursReviewOn: on("2026-04-20"), tasks: 2, progressionGoals: 3,
      followUpDays: 14, companyContactNamed: true, mentorNamed: true, writtenIn: .ownForm, developmentNamed: true,
      accommodationsTiedToTasks: true, paidHoursDiscussed: true, parallelPlacement: .notDiscussed)
    #expect(
      given(known).agreed(by: signed(.municipality, written).march(4), role: .companyConsultant)
        == .companyAgreementMade(made))
  }

  @Test("A change that all have signed revises the agreement, for its reason")
  func revised() {
    let after = terms { $0.unpaidHours = 12 }
    var known = running(terms()) + [proposed(after, because: "det går godt").march(10)]
    for party in [.citizen, .company] as [AgreementParty] {
      #expect(given(known).agreed(by: signed(party, after).march(11), role: .jobBroker) == nil)
      known.append(signed(party, after).march(11))
    }
    guard
      case .companyAgreementRevised(let revised) = given(known).agreed(
        by: signed(.municipality, after).march(11), role: .jobBroker)
    else {
      Issue.record("It was not revised.")
      return
    }
    #expect(revised.hours == 12 && revised.reason == "det går godt" && revised.placement == ref("a"))
    #expect(revised.company == ref("Bageriet") && revised.tasks == 1 && revised.progressionGoals == 0)
    #expect(revised.mentorNamed == false && revised.accommodationsTiedToTasks == nil)
    #expect(revised.paidHoursDiscussed == false && revised.paidTasksDiffer == nil)
  }

  @Test("Signatures on agreements that are written elsewhere make nothing")
  func elsewhere() {
    let signature = CaseFact.companyAgreementSigned(
      CompanyAgreementSigned(agreement: ref("a"), signedBy: .municipality))
    #expect(CaseState().agreed(by: signature.march(3), role: .jobBroker) == nil)
    #expect(given(made(terms())).agreed(by: signature.march(5), role: .jobBroker) == nil)
  }

  @Test(
    "What is agreed is called by its hours, and a placement beside a flexjob is a parallel one",
    arguments: [
      (.taster, .placement), (.workPlacement, .placement), (.wageSubsidy, .placement), (.flexJob, .flexJob),
      (.paidHours, .paidHours), (.ordinaryJob, .paidHours), (.apprenticeship, .paidHours),
    ] as [(WorkAgreementTerms.Kind, AgreementKind)])
  func kinds(_ kind: WorkAgreementTerms.Kind, _ expected: AgreementKind) {
    let signatures = Array(made(terms(kind)).dropLast())
    func agreed(_ known: [Proposal]) -> CompanyAgreementMade? {
      guard
        case .companyAgreementMade(let made) = given(known).agreed(
          by: signed(.municipality, terms(kind)).march(4), role: .jobBroker)
      else { return nil }
      return made
    }
    #expect(agreed(signatures)?.kind == expected)
    #expect(agreed(signatures)?.placement == (expected == .placement ? ref("a") : nil))
    #expect(agreed(signatures)?.job == (expected == .placement ? nil : ref("a")))
    #expect(agreed(signatures)?.writtenIn == (kind == .flexJob ? .flexJobAgreement : .ownForm))
    let beside = agreed([flexJob("j", hours: 5).march(1)] + signatures)
    #expect(beside?.kind == (expected == .placement ? .parallelPlacement : expected))
  }

  @Test("A taster begins without hours and follow-ups where none are agreed")
  func taster() {
    let look = terms(.taster) { ($0.unpaidHours, $0.followUpDays, $0.until) = (nil, nil, on("2026-03-13")) }
    #expect(
      beginning(look) == [
        .placementStarted(
          PlacementStarted(
            placement: ref("a"), kind: .tasterPlacement, company: ref("Bageriet"), kindOfHours: .unpaidPlacement,
            purpose: "prøve kræfter med brød", until: on("2026-03-13")))
      ])
  }

  @Test("A placement begins with its hours, its end, what the case knows of the citizen, and paid hours beside")
  func placementBegins() {
    let combined = terms {
      ($0.paidHours, $0.companyKey, $0.isPublic) = (3, ref("baker"), false)
      $0.tasks = [.init("pakke brød"), .init("stå i butikken", isPaid: true)]
    }
    let group = CaseFact.targetGroupSet(TargetGroupSet(targetGroup: .ledighedsydelse)).march(1)
    #expect(
      beginning(combined, given: [group]) == [
        .placementStarted(
          PlacementStarted(
            placement: ref("a"), kind: .workPlacement, company: ref("baker"), hours: 10,
            kindOfHours: .unpaidPlacement, sector: .private, targetGroup: .ledighedsydelse,
            purpose: "prøve kræfter med brød", until: on("2026-06-07"))),
        .paidHoursStarted(
          PaidHoursStarted(
            job: ref("a-paid"), company: ref("baker"), hours: 3, placement: ref("a"), kind: .microJob)),
        followUps,
      ])
    #expect(beginning(terms()).count == 2)
  }

  @Test("No paid hours begin where none are agreed")
  func noPaidHours() {
    #expect(beginning(terms { $0.paidHours = 0 }).map(\.kind) == [.placementStarted, .followUpsAgreed])
  }

  @Test("A subsidised job begins with subsidised hours")
  func subsidyBegins() {
    let subsidy = terms(.wageSubsidy) { $0.isPublic = true }
    #expect(
      beginning(subsidy) == [
        .placementStarted(
          PlacementStarted(
            placement: ref("a"), kind: .wageSubsidy, company: ref("Bageriet"), hours: 20, kindOfHours: .subsidised,
            sector: .public, purpose: "prøve kræfter med brød", until: on("2026-06-07"))), followUps,
      ])
  }

  @Test("A placement beside a flexjob begins as a parallel one")
  func parallel() {
    guard case .placementStarted(let started) = beginning(terms(), given: [flexJob("j", hours: 5).march(1)]).first
    else {
      Issue.record("No placement began.")
      return
    }
    #expect(started.parallel == true)
  }

  private let jobFollowUps = CaseFact.followUpsAgreed(FollowUpsAgreed(days: 14, job: ref("a")))

  @Test("A flexjob begins with its hours, intensity and effective hours")
  func flexJobBegins() {
    #expect(
      beginning(terms(.flexJob)) == [
        .flexJobStarted(
          FlexJobStarted(job: ref("a"), company: ref("Bageriet"), hours: 9, intensity: 75, effectiveHours: 6.75)),
        jobFollowUps,
      ])
  }

  @Test("Paid hours beside a flexjob belong to no placement")
  func paidBesideFlexJob() {
    let job = PaidHoursStarted(job: ref("a-paid"), company: ref("Bageriet"), hours: 12, kind: .partTime)
    #expect(beginning(terms(.flexJob) { $0.paidHours = 12 }).contains(.paidHoursStarted(job)))
  }

  @Test(
    "An ordinary job begins as what its hours make it, and an apprenticeship as one",
    arguments: [
      (.ordinaryJob, 37, .fullTime), (.ordinaryJob, 36, .partTime), (.ordinaryJob, 10, .partTime),
      (.paidHours, 9.5, .microJob), (.apprenticeship, 37, .apprenticeship), (.apprenticeship, 20, .apprenticeship),
    ] as [(WorkAgreementTerms.Kind, Double, PaidHoursStarted.Kind)])
  func jobBegins(_ kind: WorkAgreementTerms.Kind, _ hours: Double, _ expected: PaidHoursStarted.Kind) {
    #expect(
      beginning(terms(kind) { $0.paidHours = hours }) == [
        .paidHoursStarted(
          PaidHoursStarted(job: ref("a"), company: ref("Bageriet"), hours: hours, kind: expected)), jobFollowUps,
      ])
  }

  @Test("It begins with all that follows in one act, once, and not before its day")
  func oneAct() {
    let state = given(made(terms()))
    let facts = state.beginning(of: ref("a"))
    #expect(facts.first == begun(1))
    #expect(refusal(facts.map { $0.march(9) }, in: state) == nil)
    #expect(refusal(facts.map { $0.march(8) }, in: state) == .agreementBeginsLater(on("2026-03-09")))
    #expect(given(running(terms())).beginning(of: ref("a")) == [])
    #expect(given([proposed(terms()).march(2)]).beginning(of: ref("a")) == [])
    #expect(CaseState().beginning(of: ref("a")) == [])
    let change = changed(terms(), to: terms { ($0.unpaidHours, $0.changesFrom) = (12, on("2026-03-16")) })
    let changes = given(change).beginning(of: ref("a"))
    #expect(changes.map(\.kind) == [.workAgreementBegun, .hoursChanged])
    #expect(refusal(changes.map { $0.march(16) }, in: given(change)) == nil)
    #expect(refusal(changes.map { $0.march(15) }, in: given(change)) == .agreementBeginsLater(on("2026-03-16")))
  }
}
