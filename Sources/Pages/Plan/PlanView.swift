import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

/// Min plan: the goal, what is to change on the way, and who does what and when. One page for all who help.
public func planPage(_ citizen: CitizenPage, _ context: PageContext) -> [UInt8] {
  let view = PlanView(citizen: citizen, context: context)
  return page(context, title: context.speaker.say(PlanText.title)) { view.write($0) }
}

struct PlanView {
  let citizen: CitizenPage
  let context: PageContext

  var speaker: any Speaker { context.speaker }
  var today: Day { citizen.today }
  var id: ID<Case> { citizen.citizen.id }
  var mayWrite: Bool { citizen.acts.contains(.agreement) }

  func say(_ text: PlanText) -> String { speaker.say(text) }
  func day(_ day: Day) -> String { speaker.day(day, readOn: today) }

  func write(_ html: HTML) {
    var acts: [Act] = []
    if citizen.acts.contains(.registerContact) {
      acts.append(Act(say(.talk), .link(Path.conversation(id)), weight: .main))
    }
    let reviewed = citizen.planUpdated.map { say(.reviewed(day($0))) } ?? say(.neverReviewed)
    html.pageTitle(
      PageTitle(
        say(.title), lead: [.who(citizen.citizen.text, href: Path.citizen(id)), .text(" · " + reviewed)],
        over: Link(speaker.say(CitizensText.title), Path.citizens), acts: acts))
    if !citizen.isOpen { writeRecap(html) }
    html.columns {
      writeGoals(html)
      writeMilestones(html)
      writeSteps(html)
      writeAbility(html)
      writeEfforts(html)
      writeSuppliers(html)
      writePast(html)
    } side: {
      writeOwnWords(html)
      writePeople(html)
      writeAppointments(html)
      writeAccommodations(html)
      writeSchemes(html)
      writeJobs(html)
      writeCopy(html)
      html.card(say(.whoSees)) { html.p(say(.whoSeesText), .class("small")) }
      writeWhere(html)
      if mayWrite {
        html.card(speaker.say(OwnText.give), id: "egen-side") {
          html.p(speaker.say(OwnText.giveLead), .class("small"))
          html.links([Link(speaker.say(OwnText.give), Path.giveOwn(id))])
        }
      }
    }
  }

  /// A link to one of the short forms, and back here.
  func link(_ kind: EntryKind, _ text: PlanText, to anchor: String) -> Link {
    Link(say(text), address(kind, to: anchor))
  }

  func address(_ kind: EntryKind, values: String = "", to anchor: String) -> String {
    "\(Path.register(id, kind.rawValue))?\(values)tilbage=" + Path.queryValue(Path.plan(id) + "#" + anchor)
  }

  private func writeMilestones(_ html: HTML) {
    html.card(say(.milestones), id: "delmaal") {
      if citizen.progressionGoals.isEmpty {
        html.empty(EmptyState(say(.noMilestones)))
      } else {
        writeGoalsToReach(html)
      }
      if mayWrite { html.links([link(.progressionGoal, .addMilestone, to: "delmaal")]) }
    }
  }

  private func writeGoalsToReach(_ html: HTML) {
    html.entries(
      citizen.progressionGoals.map { goal in
        let dimension = speaker.say(goal.content.dimension)
        var told = goal.content.text == nil ? [] : [dimension]
        if let direction = goal.content.direction { told.append(speaker.say(direction)) }
        if let trial = goal.content.trial { told.append(say(.tried(trial))) }
        if let by = goal.content.by, goal.reached == nil { told.append(say(.by(day(by)))) }
        for learned in citizen.ability.learned(of: goal.goal) {
          told.append(say(.learnedOn(day(learned.day), learned.text)))
        }
        var phrases: [Phrase] = [.strong(goal.content.text ?? speaker.sentenceCase(dimension))]
        if !told.isEmpty { phrases.append(.text(" · " + told.joined(separator: " · "))) }
        if let reached = goal.reached { phrases += [.text(" · "), .status(.met, say(.reachedOn(day(reached))))] }
        if mayWrite, goal.reached == nil {
          let values = "maal-id=\(Path.queryValue(goal.goal.description))&"
          phrases += [.text(" · "), .link(say(.addLearned), href: address(.learned, values: values, to: "delmaal"))]
        }
        return phrases
      })
  }

  private static let open: [(PlannedStep.Standing, PlanText)] = [
    (.toTalkAbout, .toTalkAbout), (.soon, .soon), (.ahead, .ahead), (.undated, .undated),
  ]

  private func writeSteps(_ html: HTML) {
    html.card(say(.steps), id: "skridt") {
      if !citizen.agreements.contains(where: \.isOpen) { html.empty(EmptyState(say(.noSteps))) }
      for (standing, text) in PlanView.open {
        let steps = citizen.agreements.filter { $0.standing(on: today) == standing }
          .sorted { ($0.content.due ?? .latest, $0.made) < ($1.content.due ?? .latest, $1.made) }
        guard !steps.isEmpty else { continue }
        html.h3(say(text))
        html.rows(RowList(steps.map(row)))
      }
      if mayWrite { html.links([link(.agreement, .addStep, to: "skridt")]) }
    }
  }

  private func row(_ step: PlannedStep) -> Row {
    let reference = step.content.agreement.description
    var acts: [Act] = []
    if mayWrite {
      let kept = address(.agreementKept, values: "aftale-id=\(Path.queryValue(reference))&", to: "skridt")
      acts = [Act(speaker.say(CitizenText.kept), .link(kept), about: step.content.text)]
    }
    return Row(
      id: "s-\(reference)", when: step.content.due.map { speaker.brief($0, seenFrom: today) } ?? "–",
      sentence: sentence(step), acts: acts)
  }

  private func sentence(_ step: PlannedStep) -> [Phrase] {
    let content = step.content
    var told: [String] = []
    if let why = content.why { told.append(say(.forWhat(why))) }
    if let evidence = content.evidence { told.append(say(.seenBy(evidence))) }
    if let support = content.support { told.append(say(.supportedBy(support))) }
    if let goal = content.goal.flatMap(name(ofGoal:)) { told.append(say(.serves(goal))) }
    told.append(say(.agreedOn(day(step.made))))
    if step.moves > 0 { told.append(say(.movedTimes(step.moves))) }
    return [
      .strong(content.by.map { speaker.begin($0) + ": " } ?? ""),
      .text((content.text ?? speaker.noun("plan-agreement-made")) + " · " + told.joined(separator: " · ")),
    ]
  }

  func name(ofGoal reference: Reference<Goal>) -> String? {
    citizen.jobGoals.first { $0.content.goal == reference }?.occupation
      ?? citizen.progressionGoals.first { $0.goal == reference }?.content.text
  }

  /// What was kept or let go of stays in the plan.
  private func writePast(_ html: HTML) {
    let past = citizen.agreements.filter { !$0.isOpen }
    let reached = citizen.progressionGoals.filter { $0.reached != nil }
    guard !past.isEmpty || !reached.isEmpty else { return }
    html.card(say(.past), id: "naaet") {
      html.details(.class("inline")) {
        html.summary(say(.pastCount(past.count)))
        html.entries(
          past.map { step in
            let status: [Phrase] =
              step.kept.map { [.status(.met, say(.keptOn(day($0))))] }
              ?? step.dropped.map { [.text(say(.droppedOn(day($0))))] } ?? []
            return [.text((step.content.text ?? speaker.noun("plan-agreement-made")) + " · ")] + status
          })
      }
    }
  }

  private func writePeople(_ html: HTML) {
    html.card(say(.whoDoesWhat)) {
      html.entries(
        citizen.people.map { person in
          let name = person.person?.name ?? person.company ?? speaker.begin(person.role)
          let role = person.person == nil && person.company == nil ? "" : " · " + speaker.say(person.role)
          return [
            .strong(name),
            .text(
              role + (person.isCourseResponsible ? ", " + speaker.say(CitizenText.responsible) : "")
                + (person.role.work.map { " – " + speaker.text($0) } ?? "")),
          ] + (person.person?.call(speaker) ?? [])
        })
    }
  }

  private func writeAppointments(_ html: HTML) {
    guard !citizen.appointments.isEmpty else { return }
    html.card(say(.nextTalk)) {
      html.entries(
        citizen.appointments.prefix(4).map { planned in
          let clock = planned.time.map { " " + speaker.say(CitizenText.at(speaker.clock($0))) } ?? ""
          let told = [planned.form.map { speaker.text($0.within) }, planned.place].compactMap { $0 }
          return [
            .strong(speaker.sentenceCase(speaker.relative(planned.day, seenFrom: today)) + clock),
            .text(told.isEmpty ? "" : " · " + told.joined(separator: ", ")),
          ]
        })
    }
  }

  private func writeJobs(_ html: HTML) {
    guard !citizen.presented.isEmpty else { return }
    html.card(say(.jobsSeen)) {
      html.entries(
        citizen.presented.prefix(6).map { job in
          let place = job.company ?? job.content.place
          let told = [place, job.content.track.map { say(.track($0.rawValue)) }, say(.seenThatDay(day(job.day)))]
          return [
            .strong(job.content.occupation ?? speaker.noun("job-presented")),
            .text(" · " + told.compactMap { $0 }.joined(separator: " · ")),
          ]
        })
    }
  }
}
