import Almanac
import Casework
import Identifiers

private let karen = CitizenRegistered(name: PersonName(given: "Karen", family: "Prøve"), localNumber: "17")

/// Whether one role is held, by this person alone.
private func isHeld(_ state: CaseState, _ role: CaseRole, by person: ID<Person>, since day: Day) -> Bool {
  let holders = state.people.holders
  return holders.map(\.role) == [role] && holders.map(\.person) == [person] && holders.map(\.since) == [day]
}

extension Change {
  static let ofCourse: [Change] = [
    Change(
      "What the citizen seeks is what was told last",
      given: [CaseFact.soughtOccupationsUpdated(SoughtOccupationsUpdated(titles: ["Pedel", "Kok"])).march(1)],
      CaseFact.soughtOccupationsUpdated(SoughtOccupationsUpdated(titles: ["Kok"])).march(2)
    ) { $0.plan.sought?.titles == ["Kok"] && $0.plan.sought?.on == on("2026-03-02") },
    Change("A citizen becomes known", CaseFact.citizenRegistered(karen).march(1)) { $0.identity == karen },
    Change(
      "A change of identity says all of it, not the difference", given: [CaseFact.citizenRegistered(karen).march(1)],
      CaseFact.citizenIdentityChanged(
        CitizenIdentityChanged(name: PersonName(given: "Karen", family: "Ny"))
      ).march(2)
    ) { $0.identity == CitizenRegistered(name: PersonName(given: "Karen", family: "Ny")) },
    Change(
      "The latest address is the one",
      given: [
        CaseFact.citizenAddressChanged(CitizenAddressChanged(street: "Gammelvej 1", town: "Prøveby")).march(1)
      ],
      CaseFact.citizenAddressChanged(CitizenAddressChanged(street: "Nyvej 2")).march(2)
    ) { $0.address == CitizenAddressChanged(street: "Nyvej 2") },
    Change(
      "An address is protected until its last day, that day with it",
      CaseFact.addressProtectionSet(AddressProtectionSet(isProtected: true, until: on("2026-03-31"))).march(1)
    ) { $0.isProtected(on: on("2026-03-31")) && !$0.isProtected(on: on("2026-04-01")) },
    Change(
      "Protection is lifted",
      given: [
        CaseFact.addressProtectionSet(AddressProtectionSet(isProtected: true)).march(1)
      ],
      CaseFact.addressProtectionSet(AddressProtectionSet(isProtected: false)).march(2)
    ) { $0.protection != nil && !$0.isProtected(on: on("2026-03-05")) },
    Change("A case opens, with its target group", CaseFact.caseOpened(CaseOpened(targetGroup: .dagpenge)).march(1)) {
      $0.course.opened == on("2026-03-01") && $0.course.targetGroup == .dagpenge
        && $0.course.targetGroupSince == on("2026-03-01")
    },
    Change(
      "A case that opens again keeps its first day", given: [opened.march(1), closed.march(5)], opened.march(9)
    ) { $0.isOpen && $0.course.opened == on("2026-03-01") },
    Change("A case closes, with what it ended with", given: [opened.march(1)], closed.march(5)) {
      !$0.isOpen && $0.course.closed == on("2026-03-05") && $0.course.outcome == .job
    },
    Change("A citizen who returns has an open case", given: [opened.march(1), closed.march(5)], returned.march(9)) {
      $0.isOpen
    },
    Change(
      "Who asks for help stands in a target group",
      CaseFact.approachedMunicipality(ApproachedMunicipality(targetGroup: .sygedagpenge)).march(1)
    ) { $0.course.targetGroup == .sygedagpenge },
    Change(
      "A benefit takes over from the former", given: [benefit(.dagpenge).march(1)], benefit(.kontanthjaelp).march(5)
    ) { $0.course.benefit == .kontanthjaelp && $0.course.benefitSince == on("2026-03-05") },
    Change(
      "A benefit ends", given: [benefit(.dagpenge).march(1)], benefitEnded(.dagpenge).march(5)
    ) { $0.course.benefit == nil && $0.course.benefitSince == nil },
    Change(
      "A target group is set anew", given: [CaseFact.caseOpened(CaseOpened(targetGroup: .dagpenge)).march(1)],
      CaseFact.targetGroupSet(TargetGroupSet(targetGroup: .fleksjob)).march(5)
    ) { $0.course.targetGroup == .fleksjob && $0.course.targetGroupSince == on("2026-03-05") },
    Change("A model is followed", enrolled("jobfirst").march(3)) {
      $0.course.isEnrolled(in: ModelName("jobfirst")) && $0.course.enrolled.map(\.since) == [on("2026-03-03")]
    },
    Change(
      "A model is left, and no other", given: [enrolled("jobfirst").march(1), enrolled("kontaktforloeb").march(1)],
      left("jobfirst").march(3)
    ) { $0.course.enrolled.map(\.model) == [ModelName("kontaktforloeb")] },
    Change("The citizen is away", away("f", days: 3).march(3)) {
      $0.course.absences.map(\.absence) == [ref("f")] && $0.course.absences.map(\.days) == [3]
        && $0.course.absenceHistory.map(\.from) == [on("2026-03-03")]
    },
    Change(
      "The absence lasts longer", given: [away("f", days: 3).march(3), away("g", .holiday, days: 1).march(3)],
      awayLonger("f", days: 9).march(5)
    ) { $0.course.absences.map(\.days) == [9, 1] },
    Change(
      "Of two absences the one that is named ends, and the other goes on",
      given: [away("f").march(3), away("g", .holiday).march(4)], back("f").march(6)
    ) {
      $0.course.absences.map(\.absence) == [ref("g")]
        && $0.course.absenceHistory.map(\.to) == [on("2026-03-06"), nil]
    },
    Change("An effort runs", effort("e").march(3)) { $0.course.efforts.map(\.effort) == [ref("e")] },
    Change(
      "An effort ends, and stands in what has been", given: [effort("e").march(3), effort("d").march(3)],
      effortEnded("e").march(6)
    ) { $0.course.efforts.map(\.to) == [on("2026-03-06"), nil] },
  ]

  static let ofPeople: [Change] = [
    Change(
      "Another team has the case", given: [CaseFact.teamChanged(TeamChanged(to: ref("øst"))).march(1)],
      CaseFact.teamChanged(TeamChanged(to: ref("vest"), from: ref("øst"))).march(5)
    ) { $0.people.team == ref("vest") },
    Change(
      "A job broker takes over from the former",
      given: [CaseFact.jobBrokerAssigned(JobBrokerAssigned(person: lene)).march(1)],
      CaseFact.jobBrokerAssigned(JobBrokerAssigned(person: omar)).march(5)
    ) { isHeld($0, .jobBroker, by: omar, since: on("2026-03-05")) },
    Change(
      "The job broker goes, the mentor stays",
      given: [
        CaseFact.jobBrokerAssigned(JobBrokerAssigned(person: lene)).march(1),
        CaseFact.professionalAttached(ProfessionalAttached(role: .mentor, person: omar)).march(1),
      ],
      CaseFact.jobBrokerEnded(JobBrokerEnded(person: lene)).march(5)
    ) { $0.people.holders.map(\.person) == [omar] },
    Change(
      "A professional is attached",
      CaseFact.professionalAttached(ProfessionalAttached(role: .mentor, person: omar)).march(2)
    ) { isHeld($0, .mentor, by: omar, since: on("2026-03-02")) },
    Change(
      "A professional is detached",
      given: [CaseFact.professionalAttached(ProfessionalAttached(role: .mentor, person: omar)).march(1)],
      CaseFact.professionalDetached(ProfessionalDetached(role: .mentor)).march(2)
    ) { $0.people.holders.isEmpty },
    Change(
      "A stand-in is registered",
      CaseFact.standInRegistered(
        StandInRegistered(person: omar, from: on("2026-03-05"), to: on("2026-03-09"), for: .jobBroker)
      ).march(2)
    ) {
      $0.people.standIns.map(\.role) == [.jobBroker] && $0.people.standIns.map(\.person) == [omar]
        && $0.people.standIns.map(\.from) == [on("2026-03-05")] && $0.people.standIns.map(\.to) == [on("2026-03-09")]
    },
    Change(
      "Somebody holds the threads",
      CaseFact.courseResponsibleSet(CourseResponsibleSet(role: .coordinatingCaseworker)).march(2)
    ) { $0.people.responsible == .coordinatingCaseworker },
    Change(
      "The roles are shared as it was agreed last, whole and not the difference",
      given: [
        CaseFact.roleDistributionAgreed(
          RoleDistributionAgreed(distribution: .allApart, holders: [.init(task: .plan, person: lene)])
        ).march(1)
      ],
      CaseFact.roleDistributionAgreed(RoleDistributionAgreed(distribution: .microTeam)).march(5)
    ) {
      $0.people.distribution?.content == RoleDistributionAgreed(distribution: .microTeam)
        && $0.people.distribution?.day == on("2026-03-05")
    },
  ]

  static let ofContacts: [Change] = [
    Change(
      "A talk is the latest, and its appointment is held", given: [planned("a", march: 10).march(3)],
      held("a").march(10)
    ) { $0.contacts.last == on("2026-03-10") && $0.contacts[ref("a")]?.state == .held },
    Change(
      "An appointment goes to a colleague and stays as it was", given: [planned("a", march: 10).march(3)],
      CaseFact.contactHandedOver(ContactHandedOver(appointment: ref("a"), to: omar)).march(4)
    ) {
      $0.contacts[ref("a")]?.person == omar && $0.contacts[ref("a")]?.day == on("2026-03-10")
        && $0.contacts[ref("a")]?.state == .planned
    },
    Change("An appointment is to come", planned("a", march: 10).march(3)) {
      $0.contacts.ahead(from: on("2026-03-10")).map(\.appointment) == [ref("a")]
        && $0.contacts.ahead(from: on("2026-03-11")).isEmpty
    },
    Change(
      "An appointment is moved", given: [planned("a", march: 10).march(3)], moved("a", march: 12).march(4)
    ) { $0.contacts[ref("a")]?.day == on("2026-03-12") && $0.contacts[ref("a")]?.state == .planned },
    Change(
      "An appointment is cancelled", given: [planned("a", march: 10).march(3)], cancelled("a").march(4)
    ) { $0.contacts[ref("a")]?.state == .cancelled && $0.contacts.ahead(from: on("2026-03-01")).isEmpty },
    Change(
      "The citizen did not come, and no talk was held", given: [planned("a", march: 10).march(3)],
      stayedAway("a").march(10)
    ) { $0.contacts[ref("a")]?.state == .stayedAway && $0.contacts.last == nil },
    Change(
      "Another rhythm of talks is agreed",
      CaseFact.contactRhythmAgreed(ContactRhythmAgreed(days: 30, reason: "går godt")).march(4)
    ) { $0.contacts.rhythm?.days == 30 && $0.contacts.rhythm?.reason == "går godt" },
  ]
}
