import Almanac
import Answers
import Casework
import Identifiers
import Language

extension PreparationForm {
  /// What an act does in the case, worked out from the case as it is when it is done.
  public typealias Deed = @Sendable (CaseState, Day) throws(Refusal) -> [Proposal]

  /// What was typed as an act; or what is wrong with it, in the order of the fields.
  public func read(_ typed: FormFields) -> Result<Deed, FormErrors> {
    var reader = FieldReader(basis: basis, fields: typed)
    let deed = deed(&reader)
    return reader.errors.isEmpty ? .success(deed) : .failure(reader.errors)
  }

  func roles(_ reader: FieldReader) -> [CaseRole] {
    reader.fields.all(PreparationForm.participants).compactMap(CaseRole.init(rawValue:))
  }

  private func deed(_ reader: inout FieldReader) -> Deed {
    switch act {
    case .start:
      let (day, people, by) = (reader.pastDay("dag"), roles(reader), basis.caseRole)
      return { _, _ in [Proposal(.preparationStarted(PreparationStarted(by: by, participants: people)), on: day)] }
    case .requestPaper: return requested(&reader)
    case .remindPaper:
      let (paper, day) = (outstandingPaper(&reader), reader.pastDay("dag"))
      let days = answer.book.paper(paper)?.answerDays ?? 14
      return { state, today in
        let moved = state.tasks.values.filter { PreparationForm.isReminder($0.task, of: paper) }.map {
          Proposal(.taskMoved(TaskMoved(task: $0.task, due: max(today, day.adding(days: days)))), on: today)
        }
        return [Proposal(.medicalPaperReminded(MedicalPaperReminded(paper: paper)), on: day)] + moved
      }
    case .receivePaper: return received(&reader)
    case .planMeetings: return planned(&reader)
    case .finish:
      let (day, people, by) = (reader.pastDay("dag"), roles(reader), basis.caseRole)
      return { state, today in
        let done = state.tasks.keys.filter(PreparationForm.isReturned).sorted().map {
          Proposal(.taskDone(TaskDone(task: $0)), on: today)
        }
        return [Proposal(.preparationCompleted(state.preparationCompleted(by: by, participants: people)), on: day)]
          + done
      }
    case .approve: return approved(&reader)
    case .sendBack: return sentBack(&reader)
    case .book: return booked(&reader)
    case .meet: return met(&reader)
    case .issue: return issued(&reader)
    case .decide: return decided(&reader)
    case .screen: return screened(&reader)
    case .review:
      let (day, people) = (reader.pastDay("dag"), roles(reader))
      let question = reader.optionalText("spoergsmaal")
      let reason = reader.text("begrundelse", .noReason)
      return { _, _ in
        [Proposal(.rehabReviewHeld(RehabReviewHeld(participants: people, question: question, reason: reason)), on: day)]
      }
    }
  }

  // The check.

  static func isReturned(_ task: Reference<WorkTask>) -> Bool { task.description.hasPrefix("retur-") }

  private func approved(_ reader: inout FieldReader) -> Deed {
    let chosen = reader.fields.all(PreparationForm.inOrder).compactMap(DocumentKind.init(rawValue:))
      .filter(PreparationForm.checked.contains)
    if !chosen.contains(.preparatoryPart) { reader.errors.add(PreparationForm.inOrder, say(.noPart)) }
    let (by, me) = (basis.caseRole, basis.me.id)
    return { _, today in
      chosen.map { Proposal(.qualityAssured(QualityAssured(document: $0, by: by, person: me)), on: today) }
    }
  }

  private func sentBack(_ reader: inout FieldReader) -> Deed {
    let chosen = reader.fields.all(PreparationForm.points).compactMap(PaperPoint.init(rawValue:))
    let reason = reader.optionalText("begrundelse")
    if chosen.isEmpty, reason == nil { reader.errors.add(PreparationForm.points, say(.noPoint)) }
    let (by, me, id) = (basis.caseRole, basis.me.id, basis.newID())
    let told = (chosen.map(\.danish) + [reason].compactMap { $0 }).joined(separator: ", ")
    let text = PreparationActText.returnTask(told).danish
    return { state, today in
      var facts = [
        Proposal(
          .documentSentBack(
            DocumentSentBack(
              document: .preparatoryPart, by: by, reason: reason, lacks: chosen.isEmpty ? nil : chosen)), on: today)
      ]
      // To the one who holds the case: what is lacking stands on their Min dag.
      let holder =
        state.people.holders.first { $0.role == .coordinatingCaseworker }?.person
        ?? state.people.holders.compactMap(\.person).first
      if let holder, let task = Reference<WorkTask>("retur-" + id) {
        let due = today.adding(days: 7)
        facts.append(
          Proposal(
            .taskGiven(TaskGiven(task: task, text: text, due: due, person: holder, from: holder == me ? nil : me)),
            on: today))
      }
      return facts
    }
  }

  // Meeting and decision.

  private func booked(_ reader: inout FieldReader) -> Deed {
    let day = reader.day("dag")
    if day < answer.today, reader.errors["dag"] == nil { reader.errors.add("dag", say(.dayBefore)) }
    let question = reader.optionalText("spoergsmaal")
    if question == nil { reader.errors.add("spoergsmaal", say(.noQuestion)) }
    let by = reader.optionalChoice("fremlaegger", CaseRole.self)
    let reason = course.isAssured ? nil : reader.optionalText("begrundelse")
    if !course.isAssured, reason == nil { reader.errors.add("begrundelse", say(.whyLacking)) }
    return { _, today in
      [
        Proposal(
          .teamMeetingBooked(TeamMeetingBooked(scheduledFor: day, by: by, question: question, reason: reason)),
          on: today)
      ]
    }
  }

  private func met(_ reader: inout FieldReader) -> Deed {
    let (day, people) = (reader.pastDay("dag"), roles(reader))
    let question = reader.optionalText("spoergsmaal")
    let notes = reader.optionalText("noter")
    let absence = reader.optionalChoice("borgeren", CitizenAbsence.self)
    let inHand = reader.fields.isChecked("paa-haanden")
    let isDescription = isDescription
    let shown = notes.map { PreparationActText.noteOfMeeting($0).danish }
    return { _, _ in
      var facts = [
        isDescription
          ? Proposal(.healthCoordinatorConsulted(HealthCoordinatorConsulted(question: question)), on: day)
          : Proposal(
            .rehabMeetingHeld(
              RehabMeetingHeld(
                participants: absence == nil ? people : people.filter { $0 != .citizen }, question: question,
                citizenAbsence: absence, flexJobInHand: inHand)), on: day)
      ]
      if let shown { facts.append(Proposal(.noteWritten(NoteWritten(text: shown, shownToCitizen: true)), on: day)) }
      return facts
    }
  }

  private func issued(_ reader: inout FieldReader) -> Deed {
    let day = reader.pastDay("dag")
    guard !isDescription else {
      let people = roles(reader)
      return { state, _ in [Proposal(.overallDescriptionCompleted(state.overallDescription(people)), on: day)] }
    }
    guard let outcome = reader.optionalChoice("svar", RecommendationIssued.Outcome.self) else {
      reader.errors.add("svar", say(.noOutcome))
      return { _, _ in [] }
    }
    return { state, _ in [Proposal(.recommendationIssued(state.recommendationIssued(outcome)), on: day)] }
  }

  private func decided(_ reader: inout FieldReader) -> Deed {
    let day = reader.pastDay("dag")
    let reason = reader.text("begrundelse", .noReason)
    if reader.fields["svar"] == PreparationForm.granted {
      let few = reader.fields.isChecked("faa-timer")
      let until = reader.optionalDay("til") ?? day.adding(months: 60)
      if until < day, reader.errors["til"] == nil { reader.add("til", .daysReversed) }
      return { state, today in
        [Proposal(.flexJobGranted(FlexJobGranted(fewHours: few, reason: reason, until: until)), on: day)]
          + PreparationForm.goneWhenDecided(state, today)
      }
    }
    guard let outcome = reader.optionalChoice("svar", OtherOutcomeDecided.Outcome.self) else {
      reader.errors.add("svar", say(.noOutcome))
      return { _, _ in [] }
    }
    return { state, today in
      [Proposal(.otherOutcomeDecided(OtherOutcomeDecided(outcome: outcome, reason: reason)), on: day)]
        + PreparationForm.goneWhenDecided(state, today)
    }
  }

  private func screened(_ reader: inout FieldReader) -> Deed {
    let (day, people, by) = (reader.pastDay("dag"), roles(reader), basis.caseRole)
    guard let outcome = reader.optionalChoice("svar", ScreeningMade.Outcome.self) else {
      reader.errors.add("svar", say(.noOutcome))
      return { _, _ in [] }
    }
    let reason = reader.text("begrundelse", .noReason)
    let question = reader.optionalText("spoergsmaal")
    if outcome == .review, question == nil { reader.errors.add("spoergsmaal", say(.noQuestion)) }
    return { _, _ in
      [
        Proposal(
          .screeningMade(
            ScreeningMade(
              outcome: outcome, reason: reason, questionToTeam: question, by: by, participants: people)), on: day)
      ]
    }
  }
}
