import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// The few questions by which citizen or company say that a week was other than agreed: seconds on a phone.
public struct GuestWeekForm {
  let works: [WorkSpell]
  let basis: EntryBasis
  /// Who says it.
  let by: CaseRole

  public init(works: [WorkSpell], me: PersonLabel, by: CaseRole, today: Day, speaker: any Speaker) {
    self.works = works
    self.by = by
    basis = EntryBasis(
      speaker: speaker, today: today, me: me, role: by == .citizen ? .citizen : .companyContact, newID: { "" })
  }

  private func say(_ text: WorkText) -> String { basis.speaker.say(text) }

  func fields(_ work: WorkSpell, _ state: FormState, prefix: String) -> [Field] {
    let make = FieldMaker(basis: basis, state: state, prefix: prefix)
    let weeks = WorkForm.weekChoices(of: work.spell, basis.today, basis.speaker, back: 4, ahead: 4)
    let chosen = make.value("uge", weeks.first?.value ?? "")
    var pick = make.choose("uge", asking: say(.whichWeek), weeks, usual: chosen)
    pick.control = .select(weeks.map { Field.Choice($0.value, $0.text, isChosen: $0.value == chosen) })
    return [
      pick,
      make.line(
        "timer", asking: say(.hoursThatWeek),
        help: say(.agreedIs(basis.speaker.hours(work.spell.agreed(on: basis.today)))),
        kind: .decimal, width: .short),
      make.choose(
        "aarsag", asking: say(.whyOther),
        WeekReported.Cause.allCases.map { ($0.rawValue, basis.speaker.begin($0)) }, isOptional: true),
      make.line("note", asking: say(.anyNote), isOptional: true),
    ]
  }

  /// What was said, as a fact; or what is wrong with it.
  public func read(_ typed: FormFields) -> Result<CaseFact, FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    guard let work = works.first(where: { $0.spell.key == typed["forloeb"] }) else {
      reader.add("uge", .targetGone)
      return .failure(reader.errors)
    }
    let weeks = WorkForm.weekChoices(of: work.spell, basis.today, basis.speaker, back: 4, ahead: 4)
    let week = weeks.first { $0.value == typed["uge"] }.flatMap { Day(iso: $0.value) }
    if week == nil { reader.errors.add("uge", basis.speaker.say(WorkFormText.noWeek)) }
    let hours = reader.optionalNumber("timer")
    if hours == nil, reader.errors["timer"] == nil { reader.add("timer", .noNumber) }
    guard reader.errors.isEmpty, let week, let hours else { return .failure(reader.errors) }
    let isPlacement = if case .placement = work.spell.kind { true } else { false }
    return .success(
      .weekReported(
        WeekReported(
          job: isPlacement ? nil : Reference(work.spell.key), placement: isPlacement ? Reference(work.spell.key) : nil,
          week: week, hours: hours, cause: reader.optionalChoice("aarsag", WeekReported.Cause.self),
          note: reader.optionalText("note"), by: by)))
  }

  /// What is wrong, on top of a page.
  func summary(_ html: HTML, _ state: FormState, refusals: [String]) {
    guard let work = works.first(where: { $0.spell.key == state.fields["forloeb"] }) ?? works.first else { return }
    html.errorSummary(
      state.errors, fields(work, state, prefix: prefix(work)), basis.speaker, refusals: refusals)
  }

  private func prefix(_ work: WorkSpell) -> String {
    "uge-\(works.firstIndex { $0.spell.key == work.spell.key } ?? 0)-"
  }

  /// One card for each place of work: the latest weeks, and the form.
  func write(
    _ html: HTML, action: String, token: FormToken, state: FormState, values: [FormValue] = []
  ) {
    for work in works {
      html.section(.class("talked")) {
        html.h3(work.row.company ?? basis.speaker.sentenceCase(basis.speaker.placement(work.row)))
        html.weeks(work, today: basis.today, basis.speaker)
        let isThis = state.fields["forloeb"] == work.spell.key
        html.inlineForm(
          InlineForm(
            summary: say(.weekWasOther), action: action, token: token,
            values: [FormValue(FieldMaker.sentName, "1"), FormValue("forloeb", work.spell.key)] + values,
            fields: fields(work, isThis ? state : FormState(), prefix: prefix(work)),
            buttons: ButtonRow([ButtonRow.Button(say(.sendWeek))]), isOpen: isThis && !state.errors.isEmpty))
      }
    }
  }
}
