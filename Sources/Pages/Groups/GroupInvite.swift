import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// Choosing citizens for a group, as the list of citizens is narrowed.
public struct GroupInvite {
  /// What one narrows by when one gathers a group; the list of citizens has them all.
  private static let facets = ["targetGroup", "benefit", "caseAge", "models", "nextAppointment", "lastContact"]
  let group: GroupPage
  let list: CitizenList
  let speaker: any Speaker
  let state: FormState
  let refusals: [String]

  public init(
    _ group: GroupPage, _ list: CitizenList, _ speaker: any Speaker, state: FormState = FormState(),
    refusals: [String] = []
  ) {
    self.group = group
    self.list = list
    self.speaker = speaker
    self.state = state
    self.refusals = refusals
  }

  private func say(_ text: GroupText) -> String { speaker.say(text) }
  private var isSent: Bool { !state.fields["sendt"].isEmpty }
  private var address: String { Path.groupAct(group.line.plan.group, "tilmeld") }

  public func page(_ context: PageContext) -> [UInt8] {
    let fields = questions
    return Pages.page(context, title: say(.inviteTitle)) { html in
      html.pageTitle(
        PageTitle(
          say(.inviteTitle), lead: say(.inviteLead),
          over: Link(group.line.plan.title, Path.group(group.line.plan.group))))
      html.card(say(.narrow), id: "find") {
        html.form(.method(.get), .action(address), .class("form")) {
          html.fieldRow(narrowing)
          html.buttons(ButtonRow([ButtonRow.Button(say(.show), weight: .other)]))
        }
      }
      html.errorSummary(state.errors, fields, speaker, refusals: refusals)
      guard !list.rows.isEmpty || !chosen.isEmpty else { return html.empty(EmptyState(say(.nobody))) }
      writePages(html)
      html.postForm(address, token: context.token, values: carried) {
        html.p(say(.overSeats(group.line.free)), .class("small quiet"))
        for field in fields { html.field(field) }
        html.buttons(
          ButtonRow(
            [ButtonRow.Button(say(.signUp))],
            cancel: Link(speaker.say(EntryTitle.back), Path.group(group.line.plan.group))))
      }
    }
  }

  /// The question of the list goes along, so that the same citizens are shown again where something is wrong.
  private var carried: [FormValue] {
    [FormValue("sendt", "1"), FormValue("kreds", list.query.circle.word), FormValue("side", "\(list.query.page)")]
      + list.query.filters.map { FormValue("valg", "\($0.facet):\($0.value)") }
  }

  /// Who was ticked: also those who are not in this list any more.
  private var chosen: [String] { state.fields.all("sag") }

  private func writePages(_ html: HTML) {
    guard list.total > list.rows.count else { return }
    let first = (list.query.page - 1) * list.pageSize + 1
    let pages = (list.total + list.pageSize - 1) / max(1, list.pageSize)
    func link(_ number: Int, _ text: CitizensText) -> Link? {
      guard (1...pages).contains(number) else { return nil }
      let question = list.query.with { $0.page = number }.address.split(separator: "?").dropFirst().joined()
      return Link(speaker.say(text), address + (question.isEmpty ? "" : "?" + question))
    }
    html.pagination(
      Pagination(
        label: speaker.say(CitizensText.page),
        text: speaker.say(
          CitizensText.range(
            speaker.count(first), speaker.count(first + list.rows.count - 1), speaker.count(list.total))),
        previous: link(list.query.page - 1, .previous), next: link(list.query.page + 1, .next), pages: []))
    html.p(say(.onePage), .class("small quiet"))
  }

  private var narrowing: [Field] {
    var fields: [Field] = []
    if list.circles.count > 1 {
      fields.append(
        Field(
          id: "felt-kreds", name: "kreds", label: say(.circle),
          control: .select(
            list.circles.filter { $0 != .municipality }.map {
              Field.Choice($0.word, speaker.say($0.text), isChosen: $0 == list.query.circle)
            })))
    }
    for block in list.facets where GroupInvite.facets.contains(block.facet) {
      let values = block.values.filter { $0.count > 0 || $0.isChosen }
      guard !values.isEmpty else { continue }
      fields.append(
        Field(
          id: "felt-valg-" + block.facet, name: "valg", label: speaker.facetTitle(block.facet),
          control: .select(
            [Field.Choice("", speaker.sentenceCase(say(.all)), isChosen: !values.contains(where: \.isChosen))]
              + values.map { value in
                let name = value.name ?? speaker.facetValue(value.key, of: block.facet)
                return Field.Choice(
                  "\(block.facet):\(value.key)", "\(speaker.sentenceCase(name)) (\(value.count))",
                  isChosen: value.isChosen)
              })))
    }
    return fields
  }

  private var questions: [Field] {
    func field(_ name: String, _ label: GroupText, help: GroupText? = nil, _ control: Field.Control) -> Field {
      Field(
        id: "felt-" + name, name: name, label: say(label), help: help.map { say($0) }, error: state.errors[name],
        errorWord: speaker.say(EntryText.errorWord), control: control)
    }
    let chosen = Set(chosen)
    let usual = group.line.plan.sessions.first.flatMap { session in
      session.time.map { speaker.clock($0.adding(minutes: session.minutes ?? 60)) }
    }
    let with = isSent ? state.fields["med"] : group.me.id.description
    return [
      field(
        "sag", .who,
        .checkboxes(
          list.rows.map { row in
            let told = [
              row.benefit.map { speaker.say($0) },
              row.nextAppointment.map { say(.next) + " " + speaker.day($0, readOn: list.today) },
            ].compactMap { $0 }.joined(separator: " · ")
            return Field.Choice(
              row.citizen.id.description, row.citizen.text, help: told.isEmpty ? nil : told,
              isChosen: chosen.contains(row.citizen.id.description))
          })),
      field(
        "samtaler", .talks, help: .talksHelp, .checkbox(value: "ja", isChecked: state.fields.isChecked("samtaler"))),
      field("foerste", .talkFirst, .line(value: isSent ? state.fields["foerste"] : usual ?? "", width: .short)),
      field("hver", .talkMinutes, .line(value: isSent ? state.fields["hver"] : "20", kind: .number, width: .short)),
      field(
        "med", .talkWith,
        .select(
          group.colleagues.map { Field.Choice($0.id.description, $0.name, isChosen: $0.id.description == with) })),
    ]
  }

  /// Whom was chosen; or what is missing.
  public func read() -> Result<GroupInvitation, FormErrors> {
    var errors = FormErrors()
    let typed = state.fields
    // As they were ticked, also where the list is another now: who may be signed up is judged when it is done.
    var cases: [ID<Case>] = []
    for id in chosen.compactMap({ ID<Case>($0) }) where !cases.contains(id) { cases.append(id) }
    if cases.isEmpty { errors.add("sag", say(.noneChosen)) }
    var invitation = GroupInvitation(cases: cases)
    if typed.isChecked("samtaler") {
      let first = ClockTime(typed["foerste"])
      if first == nil { errors.add("foerste", speaker.say(EntryError.notATime)) }
      let minutes = Int(typed["hver"]).flatMap { (5...120).contains($0) ? $0 : nil }
      if minutes == nil { errors.add("hver", say(.oddTalkMinutes)) }
      let person = group.colleagues.first { $0.id.description == typed["med"] }
      if person == nil { errors.add("med", speaker.say(EntryError.nothingChosen)) }
      if let first, let minutes, let person {
        let seated = min(cases.count, group.line.free)
        if first.minutes + seated * minutes > GroupInvitation.latest { errors.add("foerste", say(.talksLate)) }
        invitation.talks = .init(first: first, minutes: minutes, person: person.id)
      }
    }
    return errors.isEmpty ? .success(invitation) : .failure(errors)
  }
}
