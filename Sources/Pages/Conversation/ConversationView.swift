import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// The conversation page: left the citizen's picture, right what is asked of the talk, in the middle what you write
/// together.
///
/// - Parameters:
///   - asks: what is asked, each with the rule's sentence.
///   - state: what was typed and what is wrong with it.
///   - refusals: why the case did not take it, in sentences.
public func conversationPage(
  _ form: ConversationForm, asks: [(owed: Owed, sentence: String)], _ context: PageContext, state: FormState,
  refusals: [String] = [], version: Int
) -> [UInt8] {
  let view = ConversationView(
    form: form, asks: asks, context: context, state: state, refusals: refusals, version: version)
  return page(context, title: context.speaker.say(ConversationText.title)) { view.write($0) }
}

struct ConversationView {
  let form: ConversationForm
  let asks: [(owed: Owed, sentence: String)]
  let context: PageContext
  let state: FormState
  let refusals: [String]
  let version: Int

  var speaker: any Speaker { context.speaker }
  var citizen: CitizenPage { form.page.citizen }
  var id: ID<Case> { citizen.citizen.id }
  var today: Day { citizen.today }
  var make: FieldMaker { FieldMaker(basis: form.basis, state: state) }

  func say(_ text: ConversationText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: today) }

  func write(_ html: HTML) {
    html.pageTitle(
      PageTitle(
        say(.title), lead: [.who(citizen.citizen.text, href: Path.citizen(id)), .text(" · " + say(.lead))],
        over: Link(speaker.say(CitizensText.title), Path.citizens)))
    if let draft = form.page.draft, state.errors.isEmpty, refusals.isEmpty {
      html.notice(say(.draftFound(speaker.instant(draft.saved))), "")
      html.acts([
        Act(
          say(.dropDraft),
          .post(action: Path.conversationDraft(id), token: context.token, values: [FormValue("smid", "ja")]))
      ])
    }
    html.talk {
      writePicture(html)
    } main: {
      html.card {
        if !asks.isEmpty { html.p(.class("narrow-only")) { html.a(say(.jumpToAsks(asks.count)), .href("#skal")) } }
        writeForm(html)
      }
    } asks: {
      writeAsks(html)
    }
  }

  // The form.

  private func writeForm(_ html: HTML) {
    let contact = ContactEntry(basis: form.basis).fields(make)
    let groups = form.groups(make)
    html.errorSummary(state.errors, form.questions(state), speaker, refusals: refusals)
    html.postForm(
      Path.conversation(id), token: context.token,
      values: EntryKind.contact.carried(state) + [
        FormValue("version", "\(version)"), FormValue("tilbage", Path.citizen(id)),
      ], draft: Path.conversationDraft(id), draftText: say(.autosaved)
    ) {
      html.field(form.prepared(make))
      // First what was agreed and what is new, then how you met, and last what comes.
      for group in groups where !group.comesLast { write(group, html) }
      html.fieldGroup(say(.noteHeading)) { for field in contact { html.field(field) } }
      for group in groups where group.comesLast { write(group, html) }
      html.buttons(
        ButtonRow(
          [
            ButtonRow.Button(say(.save)),
            ButtonRow.Button(say(.keepDraft), weight: .other, value: FormValue("kladde", "ja")),
          ], cancel: Link(speaker.say(EntryTitle.back), Path.citizen(id))))
    }
  }

  private func write(_ group: ConversationForm.Group, _ html: HTML) {
    html.fieldGroup(group.heading) {
      if let lead = group.lead { html.p(lead, .class("help")) }
      if group.rows.isEmpty, let empty = group.empty { html.p(empty, .class("empty")) }
      for place in group.rows.indices.prefix(group.shown) { write(row: place, of: group, html) }
      let rest = group.rows.indices.dropFirst(group.shown)
      if !rest.isEmpty {
        html.details(.class("inline"), .open(rest.contains { group.isAnswered(row: $0) })) {
          html.summary(group.moreText)
          html.div(.class("inline-form")) { for place in rest { write(row: place, of: group, html) } }
        }
      }
    }
  }

  private func write(row place: Int, of group: ConversationForm.Group, _ html: HTML) {
    html.fieldRow(group.rows[place])
    guard let folded = group.folded[place] else { return }
    html.details(.class("inline"), .open(folded.contains { !$0.answer.isEmpty || $0.error != nil })) {
      html.summary(say(.makeConcrete))
      html.div(.class("inline-form")) { for field in folded { html.field(field) } }
    }
  }

  // Beside it.

  private func writePicture(_ html: HTML) {
    html.card(say(.picture)) {
      var entries: [Definitions.Entry] = []
      let goals = citizen.jobGoals.map { goal in
        [
          goal.track.map { "\($0): " } ?? "", goal.occupation,
          goal.hours.map { ", " + speaker.say(CitizenText.hours(speaker.hours($0))) } ?? "",
        ]
        .joined()
      }
      entries.append(.init(say(.goals), goals.isEmpty ? say(.noGoals) : goals.joined(separator: " · ")))
      let running = form.basis.running.map { row in
        form.basis.name(row) + (row.hours.map { ", " + speaker.say(CitizenText.hoursWeek(speaker.hours($0))) } ?? "")
      }
      entries.append(.init(say(.running), running.isEmpty ? say(.nothingRunning) : running.joined(separator: " · ")))
      let accommodations = citizen.accommodations.map { noted in
        noted.accommodation + (noted.task.map { " (\($0))" } ?? "")
      }
      if !accommodations.isEmpty {
        entries.append(.init(say(.accommodations), accommodations.joined(separator: " · ")))
      }
      let promises =
        citizen.tasks.filter { $0.person.id == form.basis.me.id }.map { $0.text + ", " + say(.by(day($0.due))) }
        + form.steps.filter { step in step.content.by.map { form.basis.ownRoles.contains($0) } ?? false }
        .compactMap { step in step.content.text.map { $0 + (step.content.due.map { ", " + say(.by(day($0))) } ?? "") } }
      if !promises.isEmpty { entries.append(.init(say(.myPromises), promises.joined(separator: " · "))) }
      html.definitions(Definitions(entries, layout: .under))
      html.links([
        Link(say(.wholePlan), Path.plan(id)), Link(speaker.say(CVText.title), Path.cv(id)),
        Link(speaker.say(OwnPictureText.title), Path.picture(id)), Link(say(.wholePage), Path.citizen(id)),
      ])
    }
  }

  private func writeAsks(_ html: HTML) {
    html.card(say(.asks), id: "skal") {
      guard !asks.isEmpty else { return html.empty(EmptyState(say(.nothingAsked))) }
      html.ul(.class("entries"), .role(.list)) {
        for ask in asks {
          html.li {
            html.p {
              html.phrases([
                .strong(ask.owed.elementTitle), .text(" · "),
                .status(ask.owed.status.look, speaker.status(ask.owed.status)),
                .text(" " + (ask.owed.due < today ? day(ask.owed.due) : say(.by(day(ask.owed.due))))),
              ])
            }
            html.details(.class("inline")) {
              html.summary(say(.whatItTakes))
              html.p(
                ask.sentence + " " + speaker.sentenceCase(say(.asksOf(ask.owed.modelTitle))) + ".", .class("small"))
            }
          }
        }
      }
    }
  }
}
