import Almanac
import Casework
import Identifiers

extension Rule {
  static let ofSuppliers: [Rule] = [
    Rule(
      "A supplier is agreed for an effort that is there", given: [effort("e").march(2)], refuse: supplied("f").march(3),
      because: .effortUnknown, allow: supplied("e").march(3)),
    Rule(
      "Somebody answers for it", given: [effort("e").march(2)], refuse: supplied("e", by: " ").march(3),
      because: .textMissing, allow: supplied("e").march(3)),
    Rule(
      "A yes is about an effort that is there", given: [effort("e").march(2)], refuse: saidYes("f").march(3),
      because: .effortUnknown, allow: saidYes("e").march(3)),
    Rule(
      "Without the citizen's yes a supplier tells nothing",
      given: [effort("e").march(2), supplied("e").march(2)], refuse: came("e").march(5), because: .supplierClosed,
      allow: saidYes("e").march(5)),
    Rule(
      "Nor after a no", given: delivered + [saidNo("e").march(4)], refuse: reported("r", "e").march(5),
      because: .supplierClosed, allow: saidYes("e").march(5)),
    Rule(
      "Nor for an effort that is waited for",
      given: [awaits("e").march(2), supplied("e").march(2), saidYes("e").march(2)], refuse: thinks("e").march(5),
      because: .supplierClosed, allow: effort("e").march(5)),
    Rule(
      "Attendance is of a day of the effort", given: delivered, refuse: came("e").march(1),
      because: .attendanceOutside(on("2026-03-01")), allow: came("e").march(2), came("e", .toldUs).march(5)),
    Rule(
      "Nor of a day after its end", given: delivered + [effortEnded("e").march(4)], refuse: came("e").march(5),
      because: .attendanceOutside(on("2026-03-05")), allow: came("e").march(4)),
    Rule(
      "A report is sent once", given: delivered + [reported("r", "e").march(4)], refuse: reported("r", "e").march(5),
      because: .supplierReportSettled, allow: reported("q", "e").march(5)),
    Rule(
      "A report says what was done", given: delivered, refuse: reported("r", "e", done: " ").march(5),
      because: .textMissing, allow: reported("r", "e").march(5)),
    Rule(
      "A report is answered once", given: delivered + [reported("r", "e").march(4), replied("r", nil).march(4)],
      refuse: replied("r").march(5), because: .supplierReportSettled, allow: reported("q", "e").march(5)),
    Rule(
      "The participant says something", given: delivered, refuse: thinks("e", []).march(5), because: .textMissing,
      allow: thinks("e", [], text: "Det er godt").march(5), thinks("e").march(5)),
    Rule(
      "By steps of the scale", given: delivered, refuse: thinks("e", [0]).march(5), because: .answerOutOfScale,
      allow: thinks("e", [1]).march(5)),
  ]
}
