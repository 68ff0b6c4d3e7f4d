import Answers
import Casework
import Identifiers
import Interventions
import Language
import Markup
import Timelines
import WebLook

/// All that was recorded in a case, newest first.
///
/// - Parameter citizen: the citizen's page with every event in it.
public func citizenEventsPage(_ citizen: CitizenPage, _ context: PageContext) -> [UInt8] {
  let view = CitizenPageView(citizen: citizen, context: context, open: nil, newID: { "" })
  return page(context, title: view.say(.events)) { html in
    html.pageTitle(
      PageTitle(view.say(.events), lead: [.who(citizen.citizen.text, href: Path.citizen(citizen.citizen.id))]))
    view.writeAllEvents(html)
  }
}

extension CitizenPageView {
  /// How many are shown before the rest is folded.
  private static let eventsShown = 12

  /// What was recorded, newest first: day, what, who; read in or written here; corrected.
  func writeEvents(_ html: HTML) {
    html.heading(
      Heading(
        say(.events), id: "haendelser",
        link: citizen.totalEvents > citizen.events.count
          ? Link(say(.allEvents(citizen.totalEvents)), Path.events(id)) : nil))
    guard !citizen.events.isEmpty else { return html.empty(EmptyState(say(.noEvents))) }
    let rows = citizen.events.map(row)
    let shown = CitizenPageView.eventsShown
    html.rows(
      RowList(
        Array(rows.prefix(shown)), folded: Array(rows.dropFirst(shown)),
        foldText: say(.moreAsked(max(0, rows.count - shown)))))
  }

  func writeAllEvents(_ html: HTML) {
    guard !citizen.events.isEmpty else { return html.empty(EmptyState(say(.noEvents))) }
    html.rows(RowList(citizen.events.map(row)))
  }

  private func row(_ event: CaseEvent) -> Row {
    var sentence: [Phrase] = [.strong(speaker.sentenceCase(speaker.noun(event.fact)))]
    let detail = speaker.detail(event.fact)
    if !detail.isEmpty { sentence.append(.text(" · " + detail)) }
    if let who = who(event) { sentence.append(.text(" · " + who)) }
    if event.recordedOn != event.day { sentence.append(.text(" · " + say(.recorded(day(event.recordedOn))))) }
    var tags: [Tag] = []
    if event.isImported { tags.append(Tag(.plain, say(.imported))) }
    if event.corrections > 0 { tags.append(Tag(.plain, say(.corrected))) }
    var acts: [Act] = []
    if event.mayCorrect {
      let about = speaker.noun(event.fact) + " " + day(event.day)
      if mayDo.contains(.correct), CorrectionForm.exists(for: event.fact.kind) {
        acts.append(Act(say(.correct), .link(Path.correct(id, event.id)), about: about))
      }
      if mayDo.contains(.retract) {
        acts.append(Act(say(.retract), .link(Path.retract(id, event.id)), about: about))
      }
    }
    return Row(id: "h-\(event.id)", when: day(event.day), sentence: sentence, tags: tags, acts: acts)
  }

  private func who(_ event: CaseEvent) -> String? {
    // Who stands round the citizen is said beside, with their roles.
    if let by = event.by {
      let isKnown = citizen.people.contains { $0.person?.id == by.id }
      return by.name + (isKnown ? "" : event.role.map { ", " + speaker.say($0) } ?? "")
    }
    return event.system.map { say(.system($0)) }
  }
}

extension Speaker {
  /// What a fact says beside its name, in a few words: the text that was written, else what was chosen.
  func detail(_ fact: CaseFact) -> String {
    switch fact {
    case .contactHeld(let contact):
      joined([contact.form.map { text($0.within) }, contact.subject ?? contact.note])
    case .contactPlanned(let planned):
      joined([
        day(planned.scheduledFor, readOn: planned.scheduledFor) + (planned.time.map { " " + clock($0) } ?? ""),
        planned.form.map { text($0.within) },
      ])
    case .noteWritten(let note): note.text
    // Our own teams are known by an id that nobody reads; those of other systems by their names.
    case .teamChanged(let changed):
      joined([changed.from, changed.to].map { $0.flatMap { ID<Team>($0.description) == nil ? $0.description : nil } })
    case .groupSignedUp(let signed): signed.title
    case .groupSignedOff(let signed): signed.reason ?? ""
    case .taskGiven(let task): task.text
    case .taskDone(let done): done.answer ?? ""
    case .taskMoved(let moved): joined([day(moved.due, readOn: moved.due), moved.reason])
    case .taskDropped(let dropped): dropped.reason
    case .documentSentBack(let back):
      joined([attributes(fact)] + (back.lacks ?? []).map { say($0) })
    case .planAgreementMade(let made): joined([made.text, made.by.map { say($0) }])
    case .progressionGoalSet(let goal): joined([goal.text ?? say(goal.dimension)])
    case .jobGoalSet(let goal): goal.occupation
    case .paperWritten(let written): joined([say(written.section), say(written.voice)]) + ": " + written.text
    case .waiverGiven(let waiver): waiver.reason
    case .cvUpdated(let updated): joined([updated.updatedBy.map { value($0.rawValue) }, updated.entry?.title])
    case .progressionAssessed(let made) where made.learned != nil || made.expected != nil:
      joined([
        made.learned,
        made.expected.map {
          say(
            PlanText.expectedRow(
              hours($0.from), hours($0.to), say(PlanText.by(day($0.by, readOn: $0.by)))))
        },
      ])
    case .supportGranted(let granted):
      joined([granted.kind.map { say($0) }, granted.what, granted.step.map { say($0) }])
    case .accommodationEnded(let ended): joined([ended.accommodation, ended.task, ended.reason])
    case .parallelEffortAwaited(let awaited): joined([say(awaited.kind), awaited.provider])
    case .supplierAgreed(let agreed): joined([agreed.supplier, agreed.contact])
    case .supplierAttendanceTold(let told): say(told.attendance)
    case .supplierReportGiven(let report): joined([report.supplier, report.contact]) + ": " + report.seen
    case .supplierReportAnswered(let answered): answered.text ?? ""
    case .participationEvaluated(let told): told.text ?? ""
    default: attributes(fact)
    }
  }

  private func joined(_ parts: [String?]) -> String { parts.compactMap { $0 }.joined(separator: ", ") }

  /// The attributes that people read: what was chosen and written, not the references between facts.
  private func attributes(_ fact: CaseFact) -> String {
    guard let name = fact.kind.vocabularyName, let kind = Vocabulary.kind(named: name),
      let attributes = fact.timelineFact(on: .earliest)?.attributes
    else { return "" }
    let told = kind.attributes.compactMap { attribute -> String? in
      guard let value = attributes[attribute.name], !attribute.isReference else { return nil }
      switch (attribute.kind, value) {
      case (.choice, .text(let key)): return self.value(key)
      case (.text, .text(let text)): return text
      case (.number, .number(let number)): return counted(number, attribute)
      default: return nil
      }
    }
    return told.prefix(3).joined(separator: ", ")
  }

  /// "5 dage", "3 udviklingsmål", "12,5 timer om ugen".
  private func counted(_ number: Double, _ attribute: AttributeDefinition) -> String {
    let meaning = text(attribute.meaning)
    if attribute.name == "days" { return say(CitizenText.days(Int(number))) }
    let howMany = say(CitizenText.howMany)
    if meaning.hasPrefix(howMany) { return hours(number) + " " + meaning.dropFirst(howMany.count) }
    return attribute.name == "hours" ? hours(number) + " " + meaning : "\(meaning): \(hours(number))"
  }
}

extension AttributeDefinition {
  /// Names another part of the case or a person by a reference that people do not read. A company is named as it is.
  var isReference: Bool {
    [
      "placement", "job", "appointment", "agreement", "goal", "person", "absence", "effort", "application", "task",
      "companyCentre", "team", "case",
    ].contains(name) && { if case .text = kind { true } else { false } }()
  }
}
