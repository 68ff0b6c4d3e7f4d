import Almanac
import Casework
import Identifiers

extension Rule {
  /// Today is Friday of the week that begins on 16 March.
  static let ofHours: [Rule] = [
    Rule(
      "A week has 80 hours at most, and none at least", given: [placement("p").march(1)],
      refuse: week("2026-03-09", 80.5, placement: "p").march(20), because: .weekHoursOutOfRange(80.5),
      allow: week("2026-03-09", 80, placement: "p").march(20), week("2026-03-09", 0, placement: "p").march(20)),
    Rule(
      "Hours in a week are not below none", given: [placement("p").march(1)],
      refuse: week("2026-03-09", -1, placement: "p").march(20), because: .weekHoursOutOfRange(-1),
      allow: week("2026-03-09", 0.5, placement: "p").march(20)),
    Rule(
      "A week belongs to a placement or a job", given: [placement("p").march(1), flexJob("j").march(1)],
      refuse: week("2026-03-09", 4).march(20), because: .placementUnknown,
      allow: week("2026-03-09", 4, placement: "p").march(20), week("2026-03-09", 4, job: "j").march(20)),
    Rule(
      "A week is reported where there is a placement or a job", given: [flexJob("j").march(1)],
      refuse: week("2026-03-09", 4, job: "k").march(20), because: .placementUnknown,
      allow: week("2026-03-09", 4, job: "j").march(20)),
    Rule(
      "A week before the first day is not reported, the first week is", given: [placement("p").march(11)],
      refuse: week("2026-03-02", 4, placement: "p").march(20), because: .weekOutsideWork(on("2026-03-02")),
      allow: week("2026-03-09", 4, placement: "p").march(20)),
    Rule(
      "A week after the end is not reported, the last week is",
      given: [placement("p").march(1), placementEnded("p").march(16)],
      refuse: week("2026-03-18", 4, placement: "p").march(20), because: .weekOutsideWork(on("2026-03-16")),
      allow: week("2026-03-09", 4, placement: "p").march(20)),
    Rule(
      "A week is reported thirteen weeks after at most", given: [placement("p").when("2025-11-03")],
      refuse: week("2025-12-08", 4, placement: "p").march(20), because: .weekTooFar(on("2025-12-08")),
      allow: week("2025-12-15", 4, placement: "p").march(20)),
    Rule(
      "A week is reported eight weeks ahead at most", given: [placement("p").march(1)],
      refuse: week("2026-05-18", 4, placement: "p").march(20), because: .weekTooFar(on("2026-05-18")),
      allow: week("2026-05-11", 0, placement: "p", .holiday).march(20)),
    Rule(
      "A month is looked at where the register has it", given: [income("2026-02", 20).march(10)],
      refuse: reconciled("2026-01", .explained, registered: 20).march(20), because: .monthUnknown("2026-01"),
      allow: reconciled("2026-02", .explained, registered: 20).march(20)),
    Rule(
      "A month at one employer is not another's", given: [income("2026-02", 20).march(10)],
      refuse: reconciled("2026-02", .explained, registered: 20, depot).march(20), because: .monthUnknown("2026-02"),
      allow: reconciled("2026-02", .lookAgain, registered: 20).march(20)),
  ]
}
