import Answers
import Casework
import Language
import Markup
import WebLook

extension CitizenPageView {
  private var forms: [EntryKind] {
    EntryKind.allCases.filter { mayDo.contains($0.act) && $0.isOffered(in: citizen) }
  }

  private var mayWriteOthers: Bool { mayDo.contains(.document) || mayDo.contains(.meeting) }

  var offersForms: Bool { !forms.isEmpty || mayWriteOthers }

  /// The talk that was held, folded open by one click, and the ways to the other forms.
  func writeRegister(_ html: HTML) {
    guard offersForms else { return }
    let kinds = forms
    html.card(say(.register), id: "registrer") {
      if kinds.contains(.contact), let basis { html.inlineForm(contactForm(basis)) }
      let booking =
        mayDo.contains(.planContact) ? [Link(speaker.say(BookingText.title), Path.booking(id))] : []
      html.links(mentorsLinks + booking + kinds.filter { EntryKind.firstOffered.contains($0) }.map(link))
      let others = kinds.filter { $0 != .contact && !EntryKind.firstOffered.contains($0) }.map(link)
      let rest = others + endings + (mayWriteOthers ? [Link(say(.otherEvent), Path.otherEvents(id))] : [])
      if !rest.isEmpty {
        html.details(.class("inline")) {
          html.summary(say(.moreActs))
          html.links(rest)
        }
      }
    }
  }

  /// What is done most often, at the top of the page: on a phone the card with the forms lies far down.
  var firstActs: [Act] {
    var acts: [Act] = []
    if mayDo.contains(.registerContact), open == nil {
      acts.append(
        Act(
          say(.contactSummary), .link(Path.citizen(id) + "?goer=\(EntryKind.contact.rawValue)#registrer"), weight: .main
        ))
      acts.append(Act(speaker.say(PlanText.talk), .link(Path.conversation(id))))
    }
    if mayDo.contains(.planContact) { acts.append(Act(speaker.say(BookingText.title), .link(Path.booking(id)))) }
    acts.append(Act(speaker.say(PlanText.title), .link(Path.plan(id))))
    acts.append(Act(speaker.say(BeforeDecisionText.link), .link(Path.beforeDecision(id))))
    return acts
  }

  private func link(_ kind: EntryKind) -> Link {
    Link(speaker.say(kind.title), Path.register(id, kind.rawValue) + "?tilbage=" + Path.queryValue(Path.citizen(id)))
  }

  /// The way to end what runs: to the only one, or to all of them.
  private var endings: [Link] {
    let running = citizen.placements.filter { $0.ended.map { $0 > citizen.today } ?? true }
    guard mayDo.contains(.endPlacement), let first = running.first else { return [] }
    return [
      Link(
        speaker.say(EntryTitle.placementEnded),
        running.count == 1
          ? Path.workAct(id, first.key, WorkForm.ending.rawValue) + "?tilbage=" + Path.queryValue(Path.citizen(id))
          : Path.hours(id) + "#uger")
    ]
  }

  /// A mentor's day is to go along: to the doctor, the bank, the workplace.
  private var mentorsLinks: [Link] {
    guard let role = context.reader?.role, role == .mentor || role == .youthMentor else { return [] }
    return [
      Link(
        speaker.say(EntryTitle.accompanied),
        Path.register(id, EntryKind.accompanied.rawValue) + "?tilbage=" + Path.queryValue(Path.citizen(id)))
    ]
  }

  /// What the forms offer to choose from; nil for who has not logged in, and then there are no forms.
  private var basis: EntryBasis? {
    context.reader.map { EntryBasis(citizen, speaker: speaker, reader: $0, newID: newID) }
  }

  private func contactForm(_ basis: EntryBasis) -> InlineForm {
    let state = open?.kind == .contact ? open?.state ?? FormState() : FormState()
    return InlineForm(
      summary: say(.contactSummary), action: Path.register(id, EntryKind.contact.rawValue), token: context.token,
      values: EntryKind.contact.carried(state) + [
        FormValue("version", "\(citizen.version)"), FormValue("tilbage", Path.citizen(id) + "#registrer"),
      ],
      fields: EntryKind.contact.fields(basis, state, prefix: "samtale-"),
      buttons: ButtonRow([ButtonRow.Button(speaker.say(EntryTitle.save))]), isOpen: open?.kind == .contact)
  }
}

extension EntryKind {
  /// What is written most often, after the talk itself.
  static let firstOffered: Set<EntryKind> = [.note, .task, .agreement]

  /// Whether the form makes sense from the citizen's page: some are reached from what they are about, and some need
  /// something that runs.
  func isOffered(in page: CitizenPage) -> Bool {
    let runs = page.placements.contains { $0.ended.map { $0 > page.today } ?? true }
    switch self {
    case .move, .cancel, .taskDone, .taskMoved, .taskDropped, .accompanied, .agreementKept, .learned, .effortBegun,
      .effortEnded:
      return false
    case .placementExtended, .nextStep: return runs
    case .accommodationEnded: return !page.accommodations.isEmpty
    case .detach: return StandInEntry.roles(page.people).count > 1
    case .enrol: return page.models.contains { $0.isByHand && !$0.isEnrolled }
    case .leave: return page.models.contains { $0.isByHand && $0.isEnrolled }
    case .standIn: return !StandInEntry.roles(page.people).isEmpty
    case .roles: return page.roles != nil
    case .waiver: return page.roads.contains { $0.phases.contains { !$0.elements.isEmpty } }
    case .contact, .stayedAway, .note, .task, .jobGoal, .progressionGoal, .accommodation, .agreement, .placement,
      .expected, .support, .effort,
      .hours, .assign, .benefit, .absence:
      return true
    }
  }
}

extension HTML {
  /// Links under each other.
  func links(_ links: [Link]) {
    guard !links.isEmpty else { return }
    ul(.class("entries"), .role(.list)) { for link in links { li { a(link.text, .href(link.href)) } } }
  }
}
