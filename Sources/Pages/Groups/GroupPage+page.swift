import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension GroupPage {
  /// One group: its programme, those who take part, and what can be done.
  public func page(_ context: PageContext, state: FormState = FormState()) -> [UInt8] {
    let words = GroupWords(speaker: context.speaker, today: today)
    let plan = line.plan
    let isOver = plan.cancelled != nil || plan.lastDay < today
    var acts: [Act] = []
    if !isOver {
      acts.append(Act(words.say(.invite), .link(Path.groupAct(plan.group, "tilmeld")), weight: .main))
    }
    return Pages.page(context, title: plan.title) { html in
      html.pageTitle(
        PageTitle(
          plan.title, lead: lead(words), over: Link(words.say(.title), Path.groups), acts: acts))
      let reason = cancelReason(context.speaker, state)
      html.errorSummary(state.errors, [reason], context.speaker)
      if let why = plan.cancelled { html.notice(words.say(.cancelled(why)), "") }
      html.card(words.say(.programme), id: "program") {
        html.entries(plan.sessions.map { entry($0, words) })
      }
      html.card(words.say(.members), id: "med") {
        if members.isEmpty, hidden == 0 { html.empty(EmptyState(words.say(.noMembers))) }
        if !members.isEmpty { html.dataTable(table(words, context)) }
        if hidden > 0 { html.p(words.say(.hidden(hidden)), .class("small quiet")) }
      }
      guard mayRun, !isOver else { return }
      html.card(id: "aflys") {
        html.inlineForm(
          InlineForm(
            summary: words.say(.cancelTitle), action: Path.groupAct(plan.group, "aflys"), token: context.token,
            fields: [reason], buttons: ButtonRow([ButtonRow.Button(words.say(.cancelDo))]),
            isOpen: !state.errors.isEmpty))
      }
    }
  }

  private func cancelReason(_ speaker: any Speaker, _ state: FormState) -> Field {
    Field(
      id: "felt-hvorfor", name: "hvorfor", label: speaker.say(GroupText.cancelReason),
      help: speaker.say(GroupText.cancelMeans), error: state.errors["hvorfor"],
      errorWord: speaker.say(EntryText.errorWord), control: .line(value: state.fields["hvorfor"]))
  }

  private func lead(_ words: GroupWords) -> String {
    [
      words.speaker.sentenceCase(words.name(line.plan.kind)), words.seats(line),
      line.holder.map { words.say(.heldBy($0.name)) }, line.plan.place, line.plan.aim,
    ].compactMap { $0 }.joined(separator: " · ")
  }

  private func entry(_ session: GroupSession, _ words: GroupWords) -> [Phrase] {
    var phrases: [Phrase] = [.strong(words.speaker.sentenceCase(words.when(session)))]
    let told = [session.theme, session.minutes.map { "\($0) min." }].compactMap { $0 }
    if !told.isEmpty { phrases.append(.text(" · " + told.joined(separator: " · "))) }
    // A course that was called off midway has meetings behind it all the same.
    if session.day <= today,
      line.plan.cancelled == nil || members.contains(where: { $0.time(of: session.number)?.state == .planned })
    {
      phrases += [
        .text(" · "), .link(words.say(.attendance), href: Path.attendance(line.plan.group, session.number)),
      ]
    }
    return phrases
  }

  private func table(_ words: GroupWords, _ context: PageContext) -> DataTable {
    let past = line.plan.sessions.filter { $0.day <= today }
    var columns: [DataTable.Column] = [.init(context.speaker.say(GroupText.members)), .init(words.say(.room))]
    columns += past.map { .init(context.speaker.day($0.day, readOn: today), isBrief: true) }
    columns.append(.init(words.say(.acts)))
    return DataTable(
      id: "deltagere", caption: words.say(.members), hidesCaption: true, columns: columns,
      rows: members.map { member in
        var cells: [DataTable.Cell] = [
          .phrases([.who(member.citizen.text, href: Path.citizen(member.citizen.id))]),
          .text(place(of: member, words)),
        ]
        cells += past.map { .text(words.state(member.time(of: $0.number), isOff: line.plan.cancelled != nil)) }
        cells.append(.acts(acts(member, words, context)))
        return cells
      }, stacks: true)
  }

  private func place(of member: Member, _ words: GroupWords) -> String {
    if let waiting = member.waiting { return words.say(.queue(waiting)) }
    return [words.say(.seat), member.talk?.time.map { words.say(.talkAt(words.speaker.clock($0))) }]
      .compactMap { $0 }.joined(separator: " · ")
  }

  private func acts(_ member: Member, _ words: GroupWords, _ context: PageContext) -> [Act] {
    guard line.plan.cancelled == nil, line.plan.lastDay >= today, member.mayRegister else { return [] }
    let ahead = member.times.filter { $0.state == .planned && $0.day >= today }.map(\.appointment)
    var acts: [Act] = []
    if !ahead.isEmpty {
      acts.append(
        Act(
          words.say(.letter), .link(Path.newLetter(member.citizen.id, .invitation, about: ahead)),
          about: member.citizen.text))
    }
    acts.append(
      Act(
        words.say(.signOff), .link(Path.citizenGroups(member.citizen.id) + "#med"), about: member.citizen.text))
    return acts
  }
}
