import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension SpellPage {
  func basis(_ speaker: any Speaker, _ reader: ReaderLabel, _ newID: @escaping @Sendable () -> String) -> WorkFormBasis
  {
    var entry = EntryBasis(speaker: speaker, today: today, me: reader.person, role: reader.role, newID: newID)
    entry.standing = myRoles
    return WorkFormBasis(page: self, entry: entry)
  }

  /// What was typed in one of the forms, as facts; or what is wrong with it.
  public func read(
    _ form: WorkForm, _ typed: FormFields, _ context: PageContext, newID: @escaping @Sendable () -> String
  ) -> Result<[Proposal], FormErrors> {
    guard let reader = context.reader else { return .success([]) }
    return form.read(typed, basis(context.speaker, reader, newID))
  }

  /// One of the forms on a page of its own, with what is known about what it asks beside it.
  ///
  /// - Parameter back: where to go afterwards.
  public func page(
    _ form: WorkForm, _ context: PageContext, state: FormState = FormState(), refusals: [String] = [],
    version: Int? = nil, back: String? = nil, newID: @escaping @Sendable () -> String
  ) -> [UInt8] {
    let speaker = context.speaker
    let title = form.title(speaker)
    return Pages.page(context, title: title) { html in
      html.pageTitle(
        PageTitle(
          title,
          lead: [
            .who(citizen.text, href: Path.citizen(citizen.id)),
            .text(" · " + name(speaker) + (form.lead(speaker).isEmpty ? "" : ". " + form.lead(speaker))),
          ], over: Link(speaker.say(WorkText.spellTitle), Path.work(citizen.id, work.spell.key))))
      guard let reader = context.reader else { return }
      let basis = basis(speaker, reader, newID)
      let fields = form.fields(basis, state)
      html.errorSummary(state.errors, fields, speaker, refusals: refusals)
      let home = back ?? Path.work(citizen.id, work.spell.key)
      func writeForm() {
        html.postForm(
          Path.workAct(citizen.id, work.spell.key, form.rawValue), token: context.token,
          values: [
            FormValue(FieldMaker.sentName, "1"), FormValue("version", "\(version ?? self.version)"),
            FormValue("tilbage", home),
          ]
        ) {
          self.write(fields, of: form, html, speaker)
          html.buttons(
            ButtonRow(
              [ButtonRow.Button(speaker.say(EntryTitle.save))], cancel: Link(speaker.say(EntryTitle.back), home)))
        }
      }
      if form == .followUp {
        html.columns(
          main: { html.card { writeForm() } }, side: { SpellView(page: self, context: context).writeTalkHelp(html) })
      } else {
        html.card { writeForm() }
      }
    }
  }

  /// The questions one after another, those that belong together in groups.
  private func write(_ fields: [Field], of form: WorkForm, _ html: HTML, _ speaker: any Speaker) {
    var rest = fields[...]
    while let field = rest.first {
      guard let group = form.groups.first(where: { $0.names.first == field.name }) else {
        html.field(field)
        rest = rest.dropFirst()
        continue
      }
      let together = rest.prefix { group.names.contains($0.name) }
      html.fieldGroup(speaker.say(group.heading)) { for field in together { html.field(field) } }
      rest = rest.dropFirst(together.count)
    }
  }

  /// The form's questions, with what was typed: for showing it beside what another wrote meanwhile.
  public func questions(
    _ form: WorkForm, _ typed: FormFields, _ context: PageContext, newID: @escaping @Sendable () -> String
  ) -> [Field] {
    context.reader.map { form.fields(basis(context.speaker, $0, newID), FormState(fields: typed)) } ?? []
  }

  /// "Fjordby Hotel (praktik)".
  func name(_ speaker: any Speaker) -> String {
    let kind = speaker.placement(work.row)
    return work.row.company.map { "\($0) (\(kind))" } ?? speaker.sentenceCase(kind)
  }
}
