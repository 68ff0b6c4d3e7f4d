import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// A talk that took place. A visit at a company with citizen and company is one event that serves as talk and as
/// follow-up: it is registered once.
struct ContactEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    var fields = [
      make.choose("form", .howTalked, from: ContactForm.self, usual: .phone),
      make.date("dag", .whichDay, usual: basis.today),
    ]
    if !basis.running.isEmpty {
      fields.append(
        make.select(
          "forloeb", .alsoFollowUp, basis.running.map { ($0.key, basis.name($0)) },
          // Who comes to register a follow-up has one in mind: the only one there is.
          usual: make.state.fields.isChecked("virksomhed-med") && basis.running.count == 1 ? basis.running[0].key : "",
          none: .noFollowUp,
          help: .alsoFollowUpHelp))
      fields.append(make.box("virksomhed-med", .companyTookPart))
      fields.append(make.box("uden-borger", .withoutCitizen))
    }
    fields.append(make.area("notat", .note, help: .noteHelp, isOptional: true))
    return fields
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let form = reader.choice("form", ContactForm.self)
    let day = reader.pastDay("dag")
    let isWithout = reader.fields.isChecked("uden-borger")
    if !reader.fields["forloeb"].isEmpty, let row = reader.placement("forloeb"),
      reader.fields.isChecked("virksomhed-med")
    {
      return followUp(
        row, form, isWithout ? basis.ownRoles + [.companyContact] : basis.ownRoles + [.citizen, .companyContact]
      )
      .proposals(on: day, note: reader.optionalText("notat"))
    }
    if isWithout { reader.add("uden-borger", .talkNeedsCitizen) }
    let participants: [CaseRole] =
      basis.ownRoles + [.citizen] + (reader.fields.isChecked("virksomhed-med") ? [.companyContact] : [])
    let note = reader.optionalText("notat")
    let contact = ContactHeld(
      by: basis.caseRole, person: basis.me.id, form: form, participants: participants,
      note: note, appointment: Reference(reader.fields["aftale"]),
      // The field says so to whoever writes in it.
      shownToCitizen: note == nil ? nil : true)
    return [Proposal(.contactHeld(contact), on: day)]
  }

  private func followUp(_ row: CitizenPage.PlacementRow, _ form: ContactForm?, _ participants: [CaseRole])
    -> CompanyFollowUpHeld
  {
    var held = CompanyFollowUpHeld(
      by: basis.caseRole, person: basis.me.id, participants: participants,
      form: form)
    switch row.kind {
    case .placement: held.placement = Reference(row.key)
    case .flexJob, .paidHours: held.job = Reference(row.key)
    }
    return held
  }
}

extension CompanyFollowUpHeld {
  /// The follow-up, and its note beside it: a follow-up has no words of its own.
  fileprivate func proposals(on day: Day, note: String?) -> [Proposal] {
    [Proposal(.companyFollowUpHeld(self), on: day)]
      + (note.map { [Proposal(.noteWritten(NoteWritten(text: $0, shownToCitizen: true)), on: day)] } ?? [])
  }
}
