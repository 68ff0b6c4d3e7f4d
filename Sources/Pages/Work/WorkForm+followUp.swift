import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// A follow-up as a talk between three: what was tried, how it went, what is next.
extension WorkForm {
  static func followUp(_ basis: WorkFormBasis, _ make: FieldMaker) -> [Field] {
    let held = basis.spell.care.followUps.count
    let theme = FollowUpTheme.proposed(held: held, endsSoon: basis.endsSoon)
    return [
      make.line(
        "formaal", asking: basis.say(.purpose), usual: theme.purpose.text(in: basis.speaker.tongue),
        help: basis.say(.purposeHelp)),
      make.area("proevet", asking: basis.say(.tried), help: basis.say(.triedHelp), isOptional: held == 0),
      make.area("gik", asking: basis.say(.went), help: basis.say(.wentHelp)),
      make.area("nu", asking: basis.say(.next), help: basis.say(.nextHelp)),
      make.choose("skridt", asking: basis.say(.step), basis.choices(CompanyFollowUpHeld.Step.self)),
      make.box("opgaver", asking: basis.say(.tasks), usual: theme == .tasks),
      make.box("fremmoede", asking: basis.say(.attendance), usual: theme == .stability),
      make.box("udvikling", asking: basis.say(.development)),
      make.box("loen", asking: basis.say(.paidHours), usual: theme == .growth),
      make.date("dag", asking: basis.say(.day), usual: basis.today),
      make.choose(
        "form", asking: basis.say(.form), basis.choices(ContactForm.self), usual: ContactForm.atCompany.rawValue),
      make.box("borger", asking: basis.say(.citizenThere), usual: true),
      make.box("firma", asking: basis.say(.companyThere), usual: true),
      make.date("naeste", asking: basis.say(.nextVisit), usual: nil, help: basis.nextVisitHelp, isOptional: true),
      make.line("kl", .clock, isOptional: true, width: .short),
    ]
  }

  static func readFollowUp(_ reader: inout FieldReader, _ basis: WorkFormBasis) -> [Proposal] {
    let purpose = reader.text("formaal", .noText)
    let tried = basis.spell.care.followUps.isEmpty ? reader.optionalText("proevet") : reader.text("proevet", .noText)
    let went = reader.text("gik", .noText)
    let next = reader.text("nu", .noText)
    let step = reader.choice("skridt", CompanyFollowUpHeld.Step.self)
    let day = reader.pastDay("dag")
    let form = reader.choice("form", ContactForm.self)
    let visit = reader.optionalDay("naeste")
    if let visit, visit < basis.today, reader.errors["naeste"] == nil { reader.add("naeste", .dayPassed) }
    let time = reader.optionalTime("kl")
    guard reader.errors.isEmpty else { return [] }
    var there = basis.entry.ownRoles
    if reader.fields.isChecked("borger") { there.append(.citizen) }
    if reader.fields.isChecked("firma") { there.append(.companyContact) }
    let held = CompanyFollowUpHeld(
      by: basis.entry.caseRole, person: basis.entry.me.id, participants: there, job: basis.job,
      placement: basis.placement, company: basis.spell.company, agreement: basis.page.work.agreement?.reference,
      form: form, number: basis.spell.care.followUps.count + 1, purpose: purpose,
      tasksDiscussed: reader.fields.isChecked("opgaver"), attendanceDiscussed: reader.fields.isChecked("fremmoede"),
      developmentDiscussed: reader.fields.isChecked("udvikling"), paidHoursDiscussed: reader.fields.isChecked("loen"),
      tried: tried, went: went, next: next, step: step)
    var proposals = [Proposal(.companyFollowUpHeld(held), on: day)]
    if let visit, let appointment = basis.entry.new(Appointment.self) {
      let planned = ContactPlanned(
        appointment: appointment, scheduledFor: visit, by: basis.entry.caseRole, person: basis.entry.me.id,
        form: .atCompany, participants: basis.entry.ownRoles + [.citizen, .companyContact], time: time,
        place: basis.page.work.row.company)
      proposals.append(Proposal(.contactPlanned(planned), on: basis.today))
    }
    return proposals
  }
}

extension WorkFormBasis {
  /// Whether the last day is near: what comes after is the theme then.
  var endsSoon: Bool { spell.plannedEnd.map { $0 <= today.adding(days: 30) } ?? false }

  /// With the day that the agreed rhythm asks for.
  var nextVisitHelp: String {
    let days = spell.care.rhythm.map { today.adding(days: $0.days).nextWorkingDay() }
    let proposed = days.map {
      " " + speaker.say(WorkText.plannedFollowUps) + ": " + speaker.day($0, readOn: today)
    }
    return say(.nextVisitHelp) + (proposed ?? "")
  }
}
