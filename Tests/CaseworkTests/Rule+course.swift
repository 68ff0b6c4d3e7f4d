import Almanac
import Casework
import Identifiers

private func waiver(_ reason: String, toMarch day: Int? = nil) -> CaseFact {
  .waiverGiven(
    WaiverGiven(element: "C-1", from: on("2026-03-05"), reason: reason, to: day.map { held().march($0).day }))
}

private func standIn(fromMarch first: Int, to last: Int) -> CaseFact {
  .standInRegistered(StandInRegistered(person: omar, from: held().march(first).day, to: held().march(last).day))
}

private func attached(_ person: ID<Person>) -> Proposal {
  CaseFact.professionalAttached(ProfessionalAttached(role: .mentor, person: person)).march(1)
}

extension Rule {
  static let ofCourse: [Rule] = [
    Rule(
      "A model is entered once at a time", given: [enrolled("jobfirst").march(1)],
      refuse: enrolled("jobfirst").march(5), because: .alreadyEnrolled(ModelName("jobfirst")),
      allow: enrolled("kontaktforloeb").march(5)),
    Rule(
      "A model that was left may be entered again",
      given: [enrolled("jobfirst").march(1), left("jobfirst").march(3), enrolled("jobfirst").march(4)],
      refuse: enrolled("jobfirst").march(5), because: .alreadyEnrolled(ModelName("jobfirst")),
      allow: left("jobfirst").march(5)),
    Rule(
      "Only a model that is followed is left", given: [enrolled("jobfirst").march(1)],
      refuse: left("kontaktforloeb").march(5), because: .notEnrolled(ModelName("kontaktforloeb")),
      allow: left("jobfirst").march(5)),
    Rule(
      "A model is not left before it was entered", given: [enrolled("jobfirst").march(5)],
      refuse: left("jobfirst").march(4), because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")),
      allow: left("jobfirst").march(5)),
    Rule(
      "What is set aside has a reason", refuse: waiver(" ").march(5), because: .waiverWithoutReason,
      allow: waiver("borgeren er indlagt").march(5)),
    Rule(
      "What is set aside ends on or after its first day", refuse: waiver("indlagt", toMarch: 4).march(5),
      because: .waiverEndsBeforeStart, allow: waiver("indlagt", toMarch: 5).march(5)),
    Rule(
      "A benefit that is received does not start again", given: [benefit(.dagpenge).march(1)],
      refuse: benefit(.dagpenge).march(5), because: .benefitReceivedAlready(.dagpenge),
      allow: benefit(.kontanthjaelp).march(5)),
    Rule(
      "Only a benefit that is received ends", given: [benefit(.dagpenge).march(1)],
      refuse: benefitEnded(.kontanthjaelp).march(5), because: .benefitNotReceived(.kontanthjaelp),
      allow: benefitEnded(.dagpenge).march(5)),
    Rule(
      "A benefit does not end before it began", given: [benefit(.dagpenge).march(5)],
      refuse: benefitEnded(.dagpenge).march(4),
      because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")),
      allow: benefitEnded(.dagpenge).march(5)),
    Rule(
      "An absence begins once", given: [away("f").march(1)], refuse: away("f").march(5), because: .absenceOverlaps,
      allow: away("g", .holiday).march(5)),
    Rule(
      "Only an absence that has begun ends", given: [away("f").march(1)], refuse: back("g").march(5),
      because: .absenceUnknown, allow: back("f").march(5)),
    Rule(
      "An absence ends once", given: [away("f").march(1), back("f").march(3), away("g").march(4)],
      refuse: back("f").march(5), because: .absenceUnknown, allow: back("g").march(5)),
    Rule(
      "An absence does not end before it began", given: [away("f").march(5)], refuse: back("f").march(4),
      because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")), allow: back("f").march(5)),
    Rule(
      "Only an absence that has begun lasts longer", given: [away("f").march(1)],
      refuse: awayLonger("g", days: 9).march(5), because: .absenceUnknown, allow: awayLonger("f", days: 9).march(5)),
    Rule(
      "Only an effort that runs ends", given: [effort("e").march(1)], refuse: effortEnded("d").march(5),
      because: .effortUnknown, allow: effortEnded("e").march(5)),
    Rule(
      "An effort ends once", given: [effort("e").march(1), effortEnded("e").march(3)],
      refuse: effortEnded("e").march(5), because: .effortUnknown, allow: effort("e").march(5)),
    Rule(
      "An effort does not end before it began", given: [effort("e").march(5)], refuse: effortEnded("e").march(4),
      because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")), allow: effortEnded("e").march(5)),
    Rule(
      "Whoever is attached to the citizen is somebody",
      refuse: CaseFact.professionalAttached(ProfessionalAttached(role: .mentor)).march(5), because: .personMissing,
      allow: CaseFact.professionalAttached(ProfessionalAttached(role: .mentor, person: omar)).march(5)),
    Rule(
      "Who stands in does so for a day at least", given: [attached(omar)],
      refuse: standIn(fromMarch: 10, to: 9).march(5), because: .standInEndsBeforeStart,
      allow: standIn(fromMarch: 10, to: 10).march(5)),
    Rule(
      "Only the citizen's own people stand in", given: [attached(omar)],
      refuse: CaseFact.standInRegistered(StandInRegistered(person: lene, from: on("2026-03-10"), to: on("2026-03-12")))
        .march(5), because: .standInNotOwn, allow: standIn(fromMarch: 10, to: 12).march(5)),
  ]

  static let ofPlan: [Rule] = [
    Rule(
      "A job goal says which job", refuse: jobGoal("g", " ").march(5), because: .textMissing,
      allow: jobGoal("g").march(5)),
    Rule(
      "Only a job goal that was set is dropped", given: [jobGoal("g").march(1)], refuse: dropped("h").march(5),
      because: .goalUnknown, allow: dropped("g").march(5)),
    Rule(
      "A job goal is not dropped before it was set", given: [jobGoal("g").march(5)], refuse: dropped("g").march(4),
      because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")), allow: dropped("g").march(5)),
    Rule(
      "A progression goal says what is to be different", refuse: progression("p", " ").march(5),
      because: .progressionGoalWithoutText, allow: progression("p").march(5)),
    Rule(
      "A progression goal without a word is refused as one with blanks is", refuse: progression("p", nil).march(5),
      because: .progressionGoalWithoutText, allow: progression("p").march(5)),
    Rule(
      "A progression goal says by when", refuse: progression("p", byMarch: nil).march(5),
      because: .progressionGoalWithoutDay, allow: progression("p", byMarch: 30).march(5)),
    Rule(
      "Only a progression goal that was set is reached", given: [progression("p").march(1)],
      refuse: reached("q").march(5), because: .goalUnknown, allow: reached("p").march(5)),
    Rule(
      "A progression goal is not reached before it was set", given: [progression("p").march(5)],
      refuse: reached("p").march(4), because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")),
      allow: reached("p").march(5)),
    Rule(
      "A consideration says which",
      refuse: CaseFact.accommodationNoted(AccommodationNoted(accommodation: "", task: "kassen")).march(5),
      because: .textMissing,
      allow: CaseFact.accommodationNoted(AccommodationNoted(accommodation: "sidde ned", task: "kassen")).march(5)),
    Rule(
      "A consideration belongs to a named task",
      refuse: CaseFact.accommodationNoted(AccommodationNoted(accommodation: "sidde ned", task: " ")).march(5),
      because: .accommodationWithoutTask,
      allow: CaseFact.accommodationNoted(AccommodationNoted(accommodation: "sidde ned", task: "kassen")).march(5)),
    Rule(
      "An agreement says what is to be done", refuse: agreed("a", " ").march(5), because: .textMissing,
      allow: agreed("a").march(5)),
    Rule(
      "An agreement is due on the day it is made or later", refuse: agreed("a", dueMarch: 4).march(5),
      because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")),
      allow: agreed("a", dueMarch: 5).march(5)),
    Rule(
      "Only an agreement that was made is kept", given: [agreed("a").march(1)], refuse: kept("b").march(5),
      because: .agreementUnknown, allow: kept("a").march(5)),
    Rule(
      "An agreement is kept once", given: [agreed("a").march(1), kept("a").march(3), agreed("b").march(3)],
      refuse: kept("a").march(5), because: .agreementKeptAlready, allow: kept("b").march(5)),
    Rule(
      "An agreement is not kept before it was made", given: [agreed("a").march(5)], refuse: kept("a").march(4),
      because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")), allow: kept("a").march(5)),
    Rule(
      "Only an agreement that was made is changed", given: [agreed("a").march(1)],
      refuse: changed("b", dueMarch: 9).march(5), because: .agreementUnknown,
      allow: changed("a", dueMarch: 9).march(5)),
  ]
}
