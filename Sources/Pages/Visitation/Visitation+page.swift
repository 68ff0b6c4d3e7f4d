import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension Path {
  /// Where it is found out which course fits.
  public static func visitation(_ id: ID<Case>) -> String { "\(citizen(id))/visitation" }
}

/// The visitation of a case.
///
/// - Parameters:
///   - citizen: with all events.
///   - startElements: the core elements that ask for something at the beginning, as "model/element".
public func visitationPage(
  _ citizen: CitizenPage, _ form: VisitationForm, startElements: Set<String>, _ context: PageContext,
  refusals: [String] = []
) -> [UInt8] {
  let view = VisitationView(citizen: citizen, form: form, startElements: startElements, context: context)
  return page(context, title: context.speaker.say(VisitationText.title)) { view.write($0, refusals) }
}

struct VisitationView {
  let citizen: CitizenPage
  let form: VisitationForm
  let startElements: Set<String>
  let context: PageContext

  private var speaker: any Speaker { context.speaker }
  private var id: ID<Case> { citizen.citizen.id }
  private func say(_ text: VisitationText) -> String { speaker.say(text) }
  private func day(_ day: Day) -> String { speaker.day(day, readOn: citizen.today) }

  /// Abilities that say where they were seen.
  private var skills: [CVEntry] { citizen.cv.entries(of: .ability).filter { $0.place != nil } }
  private var talks: Int {
    citizen.events.count { if case .contactHeld = $0.fact { true } else { false } }
  }
  private var milestones: [CitizenPage.ProgressionGoalRow] { citizen.progressionGoals.filter { $0.reached == nil } }
  private var assessed: [(day: Day, content: ReferralAssessed)] {
    citizen.events.compactMap { event in
      if case .referralAssessed(let content) = event.fact { (event.day, content) } else { nil }
    }
  }
  private var mayWrite: Bool { citizen.acts.contains(.document) && citizen.isOpen }

  func write(_ html: HTML, _ refusals: [String]) {
    let isReady = talks > 1 && !skills.isEmpty && !milestones.isEmpty
    let outcome = form.outcomeFields(wasQualified: isReady)
    html.pageTitle(
      PageTitle(say(.title), lead: say(.lead), over: Link(citizen.citizen.text, Path.citizen(id))))
    html.errorSummary(form.state.errors, form.isSkill ? form.skillFields : outcome, speaker, refusals: refusals)
    html.columns {
      writeOwed(html)
      if mayWrite {
        html.card(say(.outcome), id: "udfald") {
          html.postForm(Path.visitation(id), token: context.token, values: [FormValue("form", "udfald")]) {
            for field in outcome { html.field(field) }
            html.buttons(ButtonRow([ButtonRow.Button(say(.save))]))
          }
        }
      }
    } side: {
      writeInPlace(html)
      writeSkills(html)
      writeMilestones(html)
      writeEarlier(html)
    }
  }

  /// First talk, first offer and what else the models ask from the first day, with its reason.
  private func writeOwed(_ html: HTML) {
    let view = CitizenPageView(citizen: citizen, context: context, open: nil, newID: form.basis.newID)
    html.card(say(.owed), id: "foerst") {
      let owed = citizen.roads.flatMap { road in
        road.phases.flatMap(\.elements).filter { startElements.contains("\(road.model)/\($0.id)") }.flatMap(
          \.obligations)
      }.sorted { $0.due < $1.due }
      guard !owed.isEmpty else { return html.empty(EmptyState(say(.nothingOwed))) }
      html.rows(RowList(owed.map(view.row)))
    }
  }

  private func writeInPlace(_ html: HTML) {
    html.card(say(.inPlace), id: "har-vi") {
      html.entries([
        [.text(say(.talks(talks)))], [.text(say(.skills(skills.count)))], [.text(say(.milestones(milestones.count)))],
      ])
      html.p(say(.qualifiedNeeds), .class("small quiet"))
      var links = [Link(say(.groups), Path.citizenGroups(id))]
      if citizen.acts.contains(.planContact) { links.insert(Link(say(.bookTalk), Path.booking(id)), at: 0) }
      html.links(links)
    }
  }

  private func writeSkills(_ html: HTML) {
    html.card(say(.seen), id: "set") {
      if skills.isEmpty { html.empty(EmptyState(say(.noSkills))) }
      html.entries(
        skills.map { skill in
          let told = (skill.tasks + [skill.place]).compactMap { $0 }.joined(separator: " · ")
          return [.strong(skill.title), .text(" · " + told)]
        })
      guard mayWrite else { return }
      html.inlineForm(
        InlineForm(
          summary: say(.addSkill), action: Path.visitation(id), token: context.token,
          values: [FormValue("form", "faerdighed")], fields: form.skillFields,
          buttons: ButtonRow([ButtonRow.Button(say(.saveSkill), weight: .first)]),
          isOpen: form.isSkill && !form.state.errors.isEmpty))
    }
  }

  private func writeMilestones(_ html: HTML) {
    html.card(say(.goals), id: "delmaal") {
      if milestones.isEmpty { html.empty(EmptyState(say(.noGoals))) }
      html.entries(
        milestones.map { goal in
          let by = goal.content.by.map { " · " + speaker.say(OwnText.by(day($0))) } ?? ""
          return [.text((goal.content.text ?? speaker.begin(goal.content.dimension)) + by)]
        })
      guard mayWrite else { return }
      html.links([
        Link(
          say(.addGoal),
          Path.register(id, EntryKind.progressionGoal.rawValue) + "?tilbage=" + Path.queryValue(Path.visitation(id)))
      ])
    }
  }

  private func writeEarlier(_ html: HTML) {
    html.card(say(.earlier), id: "tidligere") {
      guard !assessed.isEmpty else { return html.empty(EmptyState(say(.never))) }
      html.entries(
        assessed.map { made in
          let way: String? = made.content.way.map { say($0 == .quick ? .quick : .qualified) }
          let told = [way, made.content.reason, made.content.wish.map { "“\($0)”" }].compactMap { $0 }
          return [
            .strong("\(day(made.day)): \(made.content.offer ?? "–")"),
            .text(told.isEmpty ? "" : " · " + told.joined(separator: " · ")),
          ]
        })
    }
  }
}
