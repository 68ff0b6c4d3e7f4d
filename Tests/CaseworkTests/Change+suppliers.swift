import Almanac
import Casework
import Identifiers

extension CaseState {
  /// The course that the facts call `e`.
  fileprivate var course: SupplierCourse? { suppliers[ref("e")] }
  fileprivate func state(_ march: Int) -> SupplierDoorState { supplierState(ref("e"), on: held().march(march).day) }
}

extension Change {
  static let ofSuppliers: [Change] = [
    Change("A supplier is agreed", given: [effort("e").march(2)], supplied("e").march(3)) {
      $0.course?.agreed?.contact == "Mona Opdigtet" && $0.course?.since == on("2026-03-03") && $0.state(5) == .noConsent
    },
    Change(
      "The citizen says yes", given: [effort("e").march(2), supplied("e").march(3)],
      saidYes("e", [.goals], untilMarch: 9).march(3)
    ) {
      $0.state(9) == .running && $0.state(10) == .noConsent
        && $0.course?.mayKnow(.goals, on: on("2026-03-09")) == true
        && $0.course?.mayKnow(.goals, on: on("2026-03-10")) == false
        && $0.course?.mayKnow(.telephone, on: on("2026-03-09")) == false
    },
    Change("The citizen says no again", given: delivered, saidNo("e").march(4)) { $0.state(5) == .noConsent },
    Change("A no to everything is a no to the supplier", given: delivered, saidNo(nil).march(4)) {
      $0.state(5) == .noConsent
    },
    Change("The last word on a day holds", given: delivered + [came("e").march(4)], came("e", .toldUs).march(4)) {
      $0.course?.attendance == [on("2026-03-04"): .toldUs]
    },
    Change("A report moves the next one on", given: delivered, reported("r", "e").march(10)) {
      $0.course?.reports.map(\.content.report) == [ref("r")]
        && $0.nextSupplierReport(ref("e")) == on("2026-04-07")
    },
    Change("A report is answered", given: delivered + [reported("r", "e").march(4)], replied("r").march(6)) {
      $0.course?.reports.first?.answer?.content.text == "Tak"
    },
    Change("The participant has said something", given: delivered, thinks("e", text: "Godt").march(6)) {
      $0.course?.evaluations.map(\.content.text) == ["Godt"]
    },
    Change("An effort that is over closes its door after four weeks", given: delivered, effortEnded("e").march(6)) {
      $0.state(5) == .running && $0.state(6) == .ended
        && $0.supplierState(ref("e"), on: on("2026-04-03")) == .ended
        && $0.supplierState(ref("e"), on: on("2026-04-04")) == .over
        && $0.nextSupplierReport(ref("e")) == on("2026-03-20")
    },
    Change("So does a case at once", given: [opened.march(1)] + delivered, closed.march(10)) {
      $0.state(9) == .caseClosed && $0.state(10) == .caseClosed
    },
  ]
}
