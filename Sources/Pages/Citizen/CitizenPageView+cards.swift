import Almanac
import Answers
import Casework
import Identifiers
import Language
import Markup
import WebLook

extension CitizenPageView {
  /// The plan's page has them all.
  private static let stepsShown = 6

  /// Who is round the citizen, and for what.
  func writePeople(_ html: HTML) {
    html.card(say(.people)) {
      guard !citizen.people.isEmpty else { return html.empty(EmptyState(say(.noPeople))) }
      html.entries(
        citizen.people.map { person in
          let name = person.person?.name ?? person.company ?? speaker.begin(person.role)
          var told: [String] = []
          if person.person != nil || person.company != nil { told.append(speaker.say(person.role)) }
          if person.isCourseResponsible { told.append(say(.responsible)) }
          if person.person != nil, let company = person.company { told.append(company) }
          if let until = person.standsInUntil {
            told.append(say(.standsInUntil(day(until))))
          } else if let since = person.since {
            told.append(say(.since(day(since))))
          }
          return [.strong(name), .text(told.isEmpty ? "" : " · " + told.joined(separator: ", "))]
            + (person.person?.call(speaker) ?? [])
        })
    }
  }

  /// Each task with a name beside it.
  func writeRoles(_ html: HTML) {
    let agree = Link(
      speaker.say(RolesText.agree),
      Path.register(id, EntryKind.roles.rawValue) + "?tilbage=" + Path.queryValue(Path.citizen(id)))
    citizen.roles?.writeForStaff(html, speaker, today: citizen.today, agree: mayDo.contains(.assign) ? agree : nil)
  }

  /// What was agreed last: who does what, by when.
  func writeAgreements(_ html: HTML) {
    html.card(say(.agreed), id: "aftaler") {
      guard !citizen.agreements.isEmpty else { return html.empty(EmptyState(say(.nothingAgreed))) }
      html.entries(
        citizen.agreements.prefix(CitizenPageView.stepsShown).map { step in
          var phrases: [Phrase] = [.text(step.content.text ?? speaker.noun("plan-agreement-made"))]
          var told: [String] = []
          if let by = step.content.by { told.append(speaker.say(by)) }
          if let kept = step.kept {
            phrases.append(.text(" · "))
            phrases.append(.status(.met, say(.keptOn(day(kept)))))
          } else if let dropped = step.dropped {
            told.append(speaker.say(PlanText.droppedOn(day(dropped))))
          } else if let due = step.content.due {
            told.append(say(.due(day(due))))
          }
          if !told.isEmpty { phrases.append(.text(" · " + told.joined(separator: ", "))) }
          if step.isOpen, mayDo.contains(.agreement) {
            phrases += link(.kept, .agreementKept, "aftale-id", step.content.agreement.description)
          }
          return phrases
        })
      html.p(.class("small")) { html.a(speaker.say(PlanText.wholePlan), .href(Path.plan(id))) }
    }
  }

  func writeAppointments(_ html: HTML) {
    html.card(say(.appointments), id: "kommende") {
      if citizen.appointments.isEmpty { html.empty(EmptyState(speaker.say(CalendarText.none))) }
      var links = [
        Link(speaker.say(LetterText.title), Path.letters(id)),
        Link(speaker.say(GroupText.ofCitizen), Path.citizenGroups(id)),
        Link(speaker.say(VisitationText.title), Path.visitation(id)),
      ]
      if mayDo.contains(.planContact) { links.insert(Link(speaker.say(BookingText.title), Path.booking(id)), at: 0) }
      html.links(links)
      html.entries(
        citizen.appointments.map { planned in
          let clock = planned.time.map { " " + say(.at(speaker.clock($0))) } ?? ""
          var phrases: [Phrase] = [
            .strong(speaker.sentenceCase(speaker.relative(planned.day, seenFrom: today)) + clock)
          ]
          let told = [planned.group ?? planned.form.map { speaker.text($0.within) }, planned.place].compactMap { $0 }
          if !told.isEmpty { phrases.append(.text(" · " + told.joined(separator: ", "))) }
          if mayDo.contains(.planContact) {
            let appointment = planned.appointment.description
            phrases += linkTo(.move, "aftale", appointment) + linkTo(.cancel, "aftale", appointment)
          }
          return phrases
        })
    }
  }

  func writeTasks(_ html: HTML) {
    guard !citizen.tasks.isEmpty || !citizen.answered.isEmpty else { return }
    html.card(say(.tasks)) {
      html.entries(
        citizen.tasks.map { task in
          var told = [task.text, "\(task.person.name), \(say(.taskDue(day(task.due))))"]
          if let from = task.from, !CaseState.isAnswer(task.task) {
            told.append(speaker.say(MyDayText.from(from.name)))
          }
          var phrases: [Phrase] = [.text(told.joined(separator: " · "))]
          if CaseState.isReadingTask(task.task) {
            phrases += [
              .text(" · "), .link(speaker.say(MyDayText.readMessage), href: Path.letters(id) + "#skrevet"),
            ]
          }
          if mayDo.contains(.task) {
            let acts: [DayRow.Act] = CaseState.isAnswer(task.task) ? [.done] : [.done, .moveTask, .drop]
            for act in acts { phrases += linkTo(act, "opgave-id", task.task.description) }
          }
          return phrases
        })
      guard !citizen.answered.isEmpty else { return }
      html.h3(say(.answers))
      html.entries(
        citizen.answered.map { task in
          let who = [task.by?.name, day(task.day)].compactMap { $0 }.joined(separator: ", ")
          return [.text(task.text + " · "), .strong(task.answer), .text(" · " + who)]
        })
    }
  }

  func writePlacements(_ html: HTML) {
    let agreements = citizen.workAgreements.filter { ![.ended, .withdrawn, .expired].contains($0.state) }
    guard !citizen.placements.isEmpty || !agreements.isEmpty || mayDo.contains(.placement) else { return }
    html.card(say(.placements), id: "forloeb") {
      if citizen.placements.isEmpty { html.empty(EmptyState(say(.noPlacements))) }
      html.entries(
        citizen.placements.map { placement in
          var told = [speaker.placement(placement), say(.since(day(placement.from)))]
          if let hours = placement.hours { told.append(say(.hoursWeek(speaker.hours(hours)))) }
          if let ended = placement.ended {
            told.append(say(.endedOn(day(ended))))
          } else if let end = placement.plannedEnd {
            told.append(say(.endsOn(speaker.relative(end, seenFrom: today))))
          }
          let name = placement.company ?? speaker.sentenceCase(speaker.placement(placement))
          return [
            .link(name, href: Path.work(id, placement.key)), .text(" · " + told.joined(separator: ", ")),
          ]
        })
      if !agreements.isEmpty {
        html.h3(speaker.say(AgreementText.title))
        html.entries(
          agreements.map { row in
            [
              .link(row.agreement.shown?.company ?? "–", href: Path.agreement(id, row.agreement.reference)),
              .text(" · "), .status(row.state.look, speaker.say(row.state)),
            ]
          })
      }
      var links: [Link] = []
      if !citizen.workAgreements.isEmpty { links.append(Link(speaker.say(AgreementText.all), Path.agreements(id))) }
      if mayDo.contains(.placement) { links.append(Link(speaker.say(AgreementText.write), Path.newAgreement(id))) }
      if !links.isEmpty { html.links(links) }
    }
  }

  func writeGoals(_ html: HTML) {
    guard !citizen.progressionGoals.isEmpty else { return }
    html.card(say(.goals)) {
      html.entries(
        citizen.progressionGoals.map { goal in
          let dimension = speaker.say(goal.content.dimension)
          var told = [goal.content.text ?? speaker.sentenceCase(dimension)]
          if goal.content.text != nil { told.append(dimension) }
          if let trial = goal.content.trial { told.append(trial) }
          if let by = goal.content.by, goal.reached == nil { told.append(say(.due(day(by)))) }
          let phrases: [Phrase] = [.text(told.joined(separator: " · "))]
          return phrases
            + (goal.reached.map { [.text(" · "), .status(.met, say(.reachedOn(day($0))))] } ?? [])
        })
    }
  }

  func writeAccommodations(_ html: HTML) {
    guard !citizen.accommodations.isEmpty else { return }
    html.card(say(.accommodations)) { html.accommodations(citizen.accommodations, speaker) }
  }

  private func link(_ text: CitizenText, _ kind: EntryKind, _ name: String, _ value: String) -> [Phrase] {
    let back = Path.queryValue(Path.citizen(id) + "#aftaler")
    let address = "\(Path.register(id, kind.rawValue))?\(name)=\(Path.queryValue(value))&tilbage=\(back)"
    return [.text(" · "), .link(say(text), href: address)]
  }

  /// An act on something that stands in a card, on the form's own page.
  private func linkTo(_ act: DayRow.Act, _ name: String, _ value: String) -> [Phrase] {
    let kind: EntryKind = act == .done ? .taskDone : act.form ?? .contact
    let back = Path.queryValue(Path.citizen(id))
    let address = "\(Path.register(id, kind.rawValue))?\(name)=\(Path.queryValue(value))&tilbage=\(back)"
    return [.text(" · "), .link(speaker.say(act.text), href: address)]
  }
}
