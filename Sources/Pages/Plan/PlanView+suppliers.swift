import Almanac
import Answers
import Casework
import Language
import Markup
import WebLook

extension PlanView {
  /// The latest word of each supplier stands in the plan, with who said it.
  func writeSuppliers(_ html: HTML) {
    let told = citizen.suppliers.all.filter { !$0.reports.isEmpty }
    guard !told.isEmpty else { return }
    html.card(speaker.say(SupplierStaffText.fromSuppliers), id: "leverandoer") {
      for course in told.reversed() {
        guard let report = course.reports.last else { continue }
        html.section {
          html.h3(
            speaker.say(
              SupplierStaffText.reportFrom(report.content.contact, report.content.supplier, day(report.day))))
          html.supplierReport(report.content, speaker)
          html.supplierAnswer(report, today, speaker)
          let isUnread = report.answer == nil && mayWrite
          html.links([
            Link(
              speaker.say(isUnread ? SupplierStaffText.read : .reports),
              Path.supplier(id, course.effort) + "#status")
          ])
        }
      }
    }
  }
}

extension OwnView {
  /// What suppliers have written of the citizen, and what was answered: the citizen reads the same.
  func writeSuppliers(_ html: HTML) {
    let told = model.suppliers.all.filter { !$0.reports.isEmpty }
    guard !told.isEmpty else { return }
    html.card(speaker.say(SupplierStaffText.fromSuppliers), id: "leverandoer") {
      for report in told.reversed().compactMap(\.reports.last) {
        html.section {
          html.h3(
            speaker.say(
              SupplierStaffText.reportFrom(report.content.contact, report.content.supplier, day(report.day))))
          html.supplierReport(report.content, speaker)
          html.supplierAnswer(report, model.today, speaker)
        }
      }
    }
  }
}

extension HTML {
  /// Whether the municipality has read a report, and what it answered.
  func supplierAnswer(_ report: SupplierCourse.Report, _ today: Day, _ speaker: any Speaker) {
    func day(_ day: Day) -> String { speaker.day(day, readOn: today) }
    guard let answer = report.answer else {
      return p(speaker.sentenceCase(speaker.say(SupplierStaffText.notRead)) + ".", .class("small quiet"))
    }
    p(
      answer.content.text.map { speaker.say(SupplierStaffText.answeredOn(day(answer.day), $0)) }
        ?? speaker.say(SupplierStaffText.readOn(day(answer.day))), .class("small"))
  }
}
