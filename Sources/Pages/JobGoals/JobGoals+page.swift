import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension JobGoalsPage {
  /// The three ellipses, what fills them, and the tracks to write.
  ///
  /// - Parameters:
  ///   - state: what was typed in the tracks; empty where nothing was sent.
  ///   - hasMoved: whether what somebody else wrote meanwhile is shown now: only then is what was typed about what stands.
  ///   - sought: what was typed in the list of what is sought on Jobnet, where that was.
  public func page(
    at place: JobGoalsPlace, _ context: PageContext, state: FormState = FormState(), refusals: [String] = [],
    hasMoved: Bool = false, sought: String? = nil
  ) -> [UInt8] {
    let view = JobGoalsView(
      model: self, place: place, context: context,
      form: JobGoalsForm(self, context.speaker, isOwn: place.isOwn, state: state), hasMoved: hasMoved,
      typedSought: sought)
    return Pages.page(
      context, title: context.speaker.say(JobGoalsText.title), audience: place.isOwn ? .guest : .staff
    ) { view.write($0, refusals: refusals) }
  }
}

struct JobGoalsView {
  let model: JobGoalsPage
  let place: JobGoalsPlace
  let context: PageContext
  let form: JobGoalsForm
  let hasMoved: Bool
  let typedSought: String?

  var speaker: any Speaker { context.speaker }
  func say(_ text: JobGoalsText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: model.today) }

  func write(_ html: HTML, refusals: [String]) {
    let lead: [Phrase] =
      place.isOwn
      ? [.text(say(.ownLead))]
      : [.who(model.citizen.text, href: Path.citizen(model.citizen.id)), .text(" · " + say(.lead))]
    html.pageTitle(PageTitle(say(.title), lead: lead, over: place.back))
    let all = form.slots.flatMap { form.fields(of: $0) + [form.groups(of: $0)].compactMap { $0 } }
    html.errorSummary(form.state.errors, all, speaker, refusals: refusals)
    html.stack {
      writePicture(html)
      html.tiles {
        writeSkills(html)
        writeWishes(html)
        writeDemand(html)
      }
      if model.mayWrite {
        writeForm(html)
        if !place.isOwn { writeSought(html) }
      }
      html.p(say(.source), .class("small quiet unprinted"))
    }
  }

  // The picture

  private func letter(_ goal: CitizenPage.JobGoal, _ number: Int) -> String { goal.track ?? "\(number + 1)" }

  private func writePicture(_ html: HTML) {
    html.card(say(.goals), id: "maal") {
      if model.goals.isEmpty { html.empty(EmptyState(say(.noGoals))) }
      html.div(.class("goal-picture")) {
        html.ellipses(picture)
        if !model.goals.isEmpty {
          html.ul(.class("entries"), .role(.list)) {
            for (number, goal) in model.goals.enumerated() { html.li { write(goal, letter(goal, number), html) } }
          }
        }
      }
    }
  }

  private func write(_ goal: CitizenPage.JobGoal, _ letter: String, _ html: HTML) {
    let content = goal.content
    html.p {
      html.strong("\(letter): \(goal.occupation)")
      let group = content.code.flatMap { OccupationBook.disco08[$0] }.map { speaker.occupation($0) }
      let told = [
        group ?? say(.titleWithoutCode), content.track == nil ? say(.withoutTrack) : nil,
        goal.hours.map { speaker.say(PlanText.hours(speaker.hours($0))) },
      ]
      html.text(" · " + told.compactMap { $0 }.joined(separator: " · "))
    }
    if let wish = content.wish { html.p("»\(wish)«") }
    if let skills = content.skills { html.p(speaker.say(PlanText.inSkills(skills)), .class("small")) }
    if let demand = content.demand { html.p(speaker.say(PlanText.inDemand(demand)), .class("small")) }
    html.p { html.phrases([speaker.concreteness(content)]) }
  }

  private var picture: Ellipses {
    func word(_ holds: Bool?) -> DataTable.Cell {
      .text(holds.map { speaker.say($0 ? PlanText.yes : .no) } ?? speaker.say(PlanText.unknown))
    }
    return Ellipses(
      text: PictureText(
        sentence: speaker.say(PlanText.abcSentence(model.goals.count)), tableText: speaker.say(PlanText.asTable),
        table: DataTable(
          id: "maal-tabel", caption: speaker.say(PlanText.abc), hidesCaption: true,
          columns: [PlanText.goalColumn, .trackColumn, .skills, .wishes, .demand].map { .init(speaker.say($0)) },
          rows: model.goals.enumerated().map { number, goal in
            [
              .text(goal.occupation), .text(letter(goal, number)), word(goal.content.reasonedInSkills),
              word(goal.content.citizensOwn), word(goal.content.reasonedInDemand),
            ]
          })),
      left: speaker.say(PlanText.skills), right: speaker.say(PlanText.wishes), below: speaker.say(PlanText.demand),
      marks: model.goals.enumerated().map { number, goal in
        Ellipses.Mark(
          letter(goal, number), left: goal.content.reasonedInSkills == true, right: goal.content.citizensOwn == true,
          below: goal.content.reasonedInDemand == true)
      })
  }

  // The form

  private func writeForm(_ html: HTML) {
    html.card(place.isOwn ? say(.ownHeading) : nil, id: "spor") {
      html.postForm(
        place.address, token: place.token,
        values: [FormValue(JobGoalsForm.sentName, "1"), FormValue("version", shown("version") ?? "\(model.version)")]
          + form.slots.flatMap { slot in
            [
              FormValue("\(slot.key)-for", form.state.fields["\(slot.key)-stilling"]),
              FormValue(
                "\(slot.key)-maal", shown("\(slot.key)-maal") ?? slot.goal?.content.goal.description ?? ""),
            ]
          }
      ) {
        for slot in form.slots {
          if place.isOwn {
            write(slot, html)
          } else if slot.track != nil {
            html.fieldGroup(heading(slot)) { write(slot, html) }
          } else {
            // Goals beside the tracks are there to be moved into one, and out of the way until then.
            html.details(.class("inline"), .open(isTouched(slot))) {
              html.summary(heading(slot))
              write(slot, html)
            }
          }
        }
        if !place.isOwn { html.p(say(.saveHelp), .class("help")) }
        html.buttons(
          ButtonRow(
            [ButtonRow.Button(say(place.isOwn ? .ownSave : .save))],
            cancel: Link(speaker.say(EntryTitle.back), place.back.href)))
        if !place.isOwn { writeProposals(html) }
      }
    }
  }

  /// What the form was shown with the first time, where it is shown again and nobody has been told of a change since.
  private func shown(_ name: String) -> String? {
    let typed = form.state.fields
    return form.isSent && !hasMoved && typed.isChecked(name) ? typed[name] : nil
  }

  private func isTouched(_ slot: JobGoalsForm.Slot) -> Bool {
    form.state.errors.sentences.contains { $0.field.hasPrefix(slot.key + "-") }
      || form.state.fields[JobGoalsForm.searchName] == slot.key
  }

  private func heading(_ slot: JobGoalsForm.Slot) -> String {
    slot.track.map { say(.slot($0.rawValue)) } ?? say(.slotExtra(slot.goal?.occupation ?? ""))
  }

  private func write(_ slot: JobGoalsForm.Slot, _ html: HTML) {
    if let track = slot.track { html.p(say(.slotHelp(track)), .class("help")) }
    let typed = form.state.fields
    let fields = form.fields(of: slot)
    for field in fields {
      html.field(field)
      switch field.name {
      case "\(slot.key)-stilling":
        html.buttons(
          ButtonRow([
            ButtonRow.Button(say(.search), weight: .first, value: FormValue(JobGoalsForm.searchName, slot.key))
          ]))
        if let groups = form.groups(of: slot) {
          html.field(groups)
        } else if form.isSent, !typed[field.name].isEmpty {
          html.p(say(.nothingFound(typed[field.name])), .class("help"), .role(.status))
        }
      case "\(slot.key)-kan": if let cv = form.fromCV(slot) { folded(say(.fromCVSummary), cv, html) }
      case "\(slot.key)-mangler": if let market = form.fromMarket(slot) { html.field(market) }
      default: break
      }
    }
    guard slot.goal != nil else { return }
    let isGiven = typed.isChecked("\(slot.key)-ikke")
    html.details(.class("inline"), .open(isGiven)) {
      html.summary(say(.notAnyMore))
      html.field(
        Field(
          id: "\(slot.key)-ikke", name: "\(slot.key)-ikke", label: say(.notAnyMore), help: say(.notAnyMoreHelp),
          control: .checkbox(value: "ja", isChecked: isGiven)))
      html.field(
        Field(
          id: "\(slot.key)-hvorfor", name: "\(slot.key)-hvorfor", label: say(.why),
          note: speaker.say(EntryText.optional), control: .line(value: typed["\(slot.key)-hvorfor"])))
    }
  }

  private func folded(_ summary: String, _ field: Field, _ html: HTML) {
    var isOpen = false
    if case .checkboxes(let choices) = field.control { isOpen = choices.contains(where: \.isChosen) }
    html.details(.class("inline"), .open(isOpen)) {
      html.summary(summary)
      html.field(field)
    }
  }

  private func writeProposals(_ html: HTML) {
    html.h3(say(.proposals), .id("forslag"))
    if model.proposals.isEmpty { return html.empty(EmptyState(say(.noProposals))) }
    html.p(say(.proposalsLead), .class("small"))
    html.ul(.class("entries"), .role(.list)) {
      for proposal in model.proposals {
        html.li {
          html.p {
            html.strong("\(proposal.track.rawValue): \(proposal.title)")
            let group = OccupationBook.disco08.named(proposal.title).map { " · " + speaker.occupation($0) } ?? ""
            html.text(group + " · " + because(proposal))
          }
          html.buttons(
            ButtonRow(
              JobGoalSet.Track.allCases.map { track in
                ButtonRow.Button(
                  say(.useIn(track.rawValue)), weight: track == proposal.track ? .first : .quiet,
                  value: FormValue(
                    JobGoalsForm.useName, "\(proposal.occupation.code):\(track.rawValue.lowercased())"))
              }))
        }
      }
    }
    html.p(say(.definition), .class("small quiet"))
  }

  private func because(_ proposal: TrackProposal) -> String {
    var told: [String] = []
    if !proposal.skills.isEmpty { told.append(say(.becauseSkills(proposal.skills.joined(separator: ", ")))) }
    if !proposal.wishes.isEmpty { told.append(say(.becauseWishes(proposal.wishes.joined(separator: ", ")))) }
    if proposal.isAskedFor { told.append(say(.becauseDemand)) }
    return told.joined(separator: "; ")
  }
}

extension Speaker {
  /// Concrete, or what is still to be written: never a reproach.
  func concreteness(_ goal: JobGoalSet) -> Phrase {
    let lacking = goal.lacking.map { say($0 == .skills ? JobGoalsText.lacksSkills : .lacksDemand) }
    guard !lacking.isEmpty else { return .status(.met, say(PlanText.concrete)) }
    return .status(
      .pending, say(JobGoalsText.lacking(lacking.joined(separator: " " + say(JobGoalsText.and) + " "))))
  }
}
