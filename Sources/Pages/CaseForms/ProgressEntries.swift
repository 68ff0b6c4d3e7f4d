import Almanac
import Casework
import Identifiers
import Language
import WebLook

/// What is expected of hours a week some time ahead, and what could move it.
struct ExpectedHoursEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.line("timer-fra", .hoursFrom, kind: .decimal, width: .short),
      make.line("timer-til", .hoursTo, kind: .decimal, width: .short),
      make.date("hvornaar", .expectedBy, help: .dayHelp),
      make.line("flytter", .movedBy, help: .movedByHelp, isOptional: true),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    for name in ["timer-fra", "timer-til"] where reader.fields[name].isEmpty { reader.add(name, .noNumber) }
    let from = reader.optionalHours("timer-fra")
    let to = reader.optionalHours("timer-til")
    if let from, let to, from > to { reader.add("timer-fra", .hoursReversed) }
    let by = reader.day("hvornaar")
    if by <= basis.today, reader.errors["hvornaar"] == nil { reader.add("hvornaar", .expectedLater) }
    guard let from, let to else { return [] }
    let expected = ExpectedHours(from: from, to: to, by: by, movedBy: reader.optionalText("flytter"))
    return [
      Proposal(
        .progressionAssessed(ProgressionAssessed(assessedBy: .professional, expected: expected)), on: basis.today)
    ]
  }
}

/// What was learned on the way to a goal; it may have been reached by it.
struct LearnedEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.area("laerte", .whatLearned, help: .whatLearnedHelp),
      make.box("naaet", .isReached),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let text = reader.text("laerte", .noText)
    guard let goal = reader.target("maal-id", Goal.self) else { return [] }
    var proposals = [
      Proposal(
        .progressionAssessed(ProgressionAssessed(assessedBy: .professional, goal: goal, learned: text)),
        on: basis.today)
    ]
    if reader.fields.isChecked("naaet") {
      proposals.append(Proposal(.progressionGoalReached(ProgressionGoalReached(goal: goal)), on: basis.today))
    }
    return proposals
  }
}

/// A compensating scheme: applied for, granted, in place, ended.
struct SupportEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.choose("ordning", .whichScheme, from: SupportGranted.Kind.self, usual: nil),
      make.line("hvad", .schemeWhat, help: .schemeWhatHelp, isOptional: true),
      make.choose("trin", .schemeStep, from: SupportGranted.Step.self, usual: .applied),
      make.date("dag", .whichDay, usual: basis.today),
      make.date("til", .schemeUntil, isOptional: true),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let kind = reader.choice("ordning", SupportGranted.Kind.self)
    let step = reader.choice("trin", SupportGranted.Step.self)
    let day = reader.pastDay("dag")
    let until = reader.optionalDay("til")
    if let until, until < day, reader.errors["til"] == nil { reader.add("til", .daysReversed) }
    let granted = SupportGranted(kind: kind, step: step, until: until, what: reader.optionalText("hvad"))
    return [Proposal(.supportGranted(granted), on: day)]
  }
}

/// An effort beside the way to a job: one that has begun, or that the citizen waits for.
struct EffortEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.choose("slags", .whichEffort, from: ParallelEffortStarted.Kind.self, usual: nil),
      make.line("fra-hvem", .provider, help: .providerHelp, isOptional: true),
      make.line("formaal", .effortPurpose, isOptional: true),
      make.box("venter", .isWaiting, help: .isWaitingHelp),
      make.date("dag", .effortDay, usual: basis.today),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let kind = reader.choice("slags", ParallelEffortStarted.Kind.self)
    let day = reader.pastDay("dag")
    guard let kind, let effort = basis.new(Effort.self) else { return [] }
    let provider = reader.optionalText("fra-hvem")
    let purpose = reader.optionalText("formaal")
    let fact: CaseFact =
      reader.fields.isChecked("venter")
      ? .parallelEffortAwaited(
        ParallelEffortAwaited(effort: effort, kind: kind, provider: provider, purpose: purpose))
      : .parallelEffortStarted(
        ParallelEffortStarted(effort: effort, kind: kind, purpose: purpose, by: basis.caseRole, provider: provider))
    return [Proposal(fact, on: day)]
  }
}

/// What was waited for has begun.
struct EffortBegunEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] { [make.date("dag", .effortDay, usual: basis.today)] }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let day = reader.pastDay("dag")
    guard let effort = reader.target("indsats-id", Effort.self) else { return [] }
    guard let waited = basis.efforts.first(where: { $0.effort == effort && $0.isWaiting }) else {
      reader.add("dag", .targetGone)
      return []
    }
    let started = ParallelEffortStarted(
      effort: effort, kind: waited.kind, purpose: waited.purpose, by: basis.caseRole, provider: waited.provider)
    return [Proposal(.parallelEffortStarted(started), on: day)]
  }
}

/// An effort ended, or is no longer waited for.
struct EffortEndedEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [make.date("dag", .whichDay, usual: basis.today), make.line("hvorfor", .reasonKnown, isOptional: true)]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let day = reader.pastDay("dag")
    guard let effort = reader.target("indsats-id", Effort.self) else { return [] }
    let ended = ParallelEffortEnded(effort: effort, reason: reader.optionalText("hvorfor"))
    return [Proposal(.parallelEffortEnded(ended), on: day)]
  }
}
