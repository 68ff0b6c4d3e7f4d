import Almanac
import Casework
import Identifiers

extension Rule {
  static let ofWork: [Rule] = [
    Rule(
      "A placement that runs does not start again", given: [placement("p").march(1)], refuse: placement("p").march(5),
      because: .placementExists, allow: placement("q").march(5)),
    Rule(
      "A flexjob that runs does not start again", given: [flexJob("j").march(1)], refuse: flexJob("j").march(5),
      because: .placementExists, allow: flexJob("k").march(5)),
    Rule(
      "Paid hours that run do not start again", given: [paidHours("j").march(1)], refuse: paidHours("j").march(5),
      because: .placementExists, allow: paidHours("k").march(5)),
    Rule(
      "A placement is agreed until its first day or later", refuse: placement("p", untilMarch: 4).march(5),
      because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")),
      allow: placement("p", untilMarch: 5).march(5)),
    Rule(
      "A placement has 37 hours a week at most", refuse: placement("p", hours: 37.5).march(5),
      because: .hoursOutOfRange(37.5), allow: placement("p", hours: 37).march(5), placement("p", hours: 0).march(5)),
    Rule(
      "Hours are not below none", refuse: flexJob("j", hours: -1).march(5), because: .hoursOutOfRange(-1),
      allow: flexJob("j", hours: 0).march(5), flexJob("j").march(5)),
    Rule(
      "Paid hours are 37 a week at most", refuse: paidHours("j", hours: 38).march(5), because: .hoursOutOfRange(38),
      allow: paidHours("j", hours: 37).march(5)),
    Rule(
      "Hours are changed to 37 a week at most", given: [placement("p").march(1)],
      refuse: hours(40, placement: "p").march(5), because: .hoursOutOfRange(40),
      allow: hours(12, placement: "p").march(5)),
    Rule(
      "Only a placement that began ends", given: [placement("p").march(1)], refuse: placementEnded("q").march(5),
      because: .placementUnknown, allow: placementEnded("p").march(5)),
    Rule(
      "A placement ends once", given: [placement("p").march(1), placementEnded("p").march(3)],
      refuse: placementEnded("p").march(5), because: .placementEnded, allow: placement("p").march(5)),
    Rule(
      "A placement does not end before it began", given: [placement("p").march(5)],
      refuse: placementEnded("p").march(4), because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")),
      allow: placementEnded("p").march(5)),
    Rule(
      "Only a placement that began may last longer", given: [placement("p").march(1)], refuse: extended("q").march(5),
      because: .placementUnknown, allow: extended("p").march(5)),
    Rule(
      "A placement that ended does not last longer",
      given: [placement("p").march(1), placementEnded("p").march(3), placement("q").march(3)],
      refuse: extended("p").march(5), because: .placementEnded, allow: extended("q").march(5)),
    Rule(
      "Only a flexjob that began ends", given: [flexJob("j").march(1)], refuse: flexJobEnded("k").march(5),
      because: .jobUnknown, allow: flexJobEnded("j").march(5)),
    Rule(
      "A flexjob does not end before it began", given: [flexJob("j").march(5)], refuse: flexJobEnded("j").march(4),
      because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")), allow: flexJobEnded("j").march(5)),
    Rule(
      "Only paid hours that began end", given: [paidHours("j").march(1)], refuse: paidHoursEnded("k").march(5),
      because: .jobUnknown, allow: paidHoursEnded("j").march(5)),
    Rule(
      "Paid hours end once", given: [paidHours("j").march(1), paidHoursEnded("j").march(3)],
      refuse: paidHoursEnded("j").march(5), because: .placementEnded, allow: paidHours("j").march(5)),
    Rule(
      "Changed hours belong to a placement or a job", given: [placement("p").march(1)], refuse: hours(12).march(5),
      because: .placementUnknown, allow: hours(12, placement: "p").march(5)),
    Rule(
      "Hours are changed where there is a placement or a job", given: [flexJob("j").march(1)],
      refuse: hours(12, job: "k").march(5), because: .placementUnknown, allow: hours(12, job: "j").march(5)),
    Rule(
      "Hours are not changed in what has ended",
      given: [flexJob("j").march(1), flexJobEnded("j").march(3), flexJob("k").march(3)],
      refuse: hours(12, job: "j").march(5), because: .placementEnded, allow: hours(12, job: "k").march(5)),
    Rule(
      "Hours are not changed before there are any", given: [flexJob("j").march(5)],
      refuse: hours(12, job: "j").march(4), because: .endsBeforeStart(start: on("2026-03-05"), end: on("2026-03-04")),
      allow: hours(12, job: "j").march(5)),
  ]
}
