import Almanac
import Casework
import Identifiers
import Language
import WebLook

/// A placement begins.
struct PlacementEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.choose("slags", .kind, from: PlacementKind.self, usual: .workPlacement),
      make.line("virksomhed", .company),
      make.line("formaal", .purpose, isOptional: true),
      make.date("fra", .fromDay, usual: basis.today),
      make.date("til", .plannedEnd, isOptional: true),
      make.line("timer", .hoursAWeek, isOptional: true, kind: .decimal, width: .short),
      make.box("selv", .foundByCitizen),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let kind = reader.choice("slags", PlacementKind.self)
    let company = reader.text("virksomhed", .noText)
    let from = reader.day("fra")
    let until = reader.optionalDay("til")
    if let until, until < from, reader.errors["til"] == nil { reader.add("til", .daysReversed) }
    let hours = reader.optionalHours("timer")
    guard let kind, let placement = basis.new(Placement.self) else { return [] }
    let started = PlacementStarted(
      placement: placement, kind: kind, company: Reference(company), hours: hours,
      kindOfHours: kind == .wageSubsidy ? .subsidised : .unpaidPlacement, purpose: reader.optionalText("formaal"),
      until: until, foundByCitizen: reader.fields.isChecked("selv"))
    return [Proposal(.placementStarted(started), on: from)]
  }
}

/// A placement may last longer.
struct PlacementExtendedEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.placements([.placement]),
      make.line("laengde", .newLength, help: .newLengthHelp, kind: .number, width: .short),
      make.area("grund", .reason, rows: 2),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let row = reader.placement("forloeb")
    let weeks = reader.optionalWhole("laengde")
    if weeks.map({ $0 < 1 || $0 > 156 }) ?? true, reader.errors["laengde"] == nil { reader.add("laengde", .oddLength) }
    let reason = reader.text("grund", .noReason)
    guard let row, let weeks, let placement = Reference<Placement>(row.key) else { return [] }
    let extended = PlacementExtended(placement: placement, longest: "\(weeks) weeks", reason: reason)
    return [Proposal(.placementExtended(extended), on: basis.today)]
  }
}

/// What happens when a placement ends.
struct NextStepEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    var fields = [make.choose("skridt", .nextStep, from: NextStepAgreed.Step.self, usual: nil)]
    if basis.running.count > 0 { fields.append(make.placements([.placement], isOptional: true)) }
    fields.append(make.date("dag", .agreedOn, usual: basis.today))
    return fields
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let step = reader.choice("skridt", NextStepAgreed.Step.self)
    let row = reader.fields["forloeb"].isEmpty ? nil : reader.placement("forloeb")
    let day = reader.pastDay("dag")
    let agreed = NextStepAgreed(
      placement: row.flatMap { Reference($0.key) }, participants: basis.ownRoles + [.citizen], step: step)
    return [Proposal(.nextStepAgreed(agreed), on: day)]
  }
}

/// Other hours in a placement or job from a day on, or hours on ordinary wage that begin.
struct HoursEntry: CaseEntry {
  let basis: EntryBasis

  /// Chosen in place of a placement: a new job on ordinary wage.
  private static let newJob = "nyt-job"

  func fields(_ make: FieldMaker) -> [Field] {
    let places = basis.running.map { ($0.key, basis.name($0)) }
    return [
      make.select(
        "forloeb", .where, places + [(HoursEntry.newJob, basis.speaker.say(EntryText.newPaidJob))],
        usual: places.first?.0 ?? HoursEntry.newJob),
      make.line("virksomhed", .companyIfNew, isOptional: true),
      make.line("timer", .hoursAWeek, kind: .decimal, width: .short),
      make.date("fra", .fromDay, usual: basis.today),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let isNew = reader.fields["forloeb"] == HoursEntry.newJob
    let row = isNew ? nil : reader.placement("forloeb")
    if isNew, reader.fields["virksomhed"].isEmpty { reader.add("virksomhed", .noText) }
    let hours = reader.optionalHours("timer")
    if hours == nil, reader.errors["timer"] == nil { reader.add("timer", .noNumber) }
    let from = reader.day("fra")
    if isNew {
      guard let job = basis.new(Job.self) else { return [] }
      let kind: PaidHoursStarted.Kind? = hours.map { $0 >= 37 ? .fullTime : $0 >= 10 ? .partTime : .microJob }
      let started = PaidHoursStarted(
        job: job, company: Reference(reader.fields["virksomhed"]), hours: hours, kind: kind)
      return [Proposal(.paidHoursStarted(started), on: from)]
    }
    guard let row else { return [] }
    var changed = HoursChanged(kindOfHours: row.kindOfHours, hours: hours)
    switch row.kind {
    case .placement: changed.placement = Reference(row.key)
    case .flexJob, .paidHours: changed.job = Reference(row.key)
    }
    return [Proposal(.hoursChanged(changed), on: from)]
  }
}

/// What a row of placements may be, for choosing among them.
enum PlacementSort { case placement, flexJob, paidHours }

extension FieldMaker {
  /// Which of the running placements and jobs; the only one where there is one.
  func placements(_ sorts: Set<PlacementSort>, isOptional: Bool = false) -> Field {
    let rows = basis.running.filter { row in
      switch row.kind {
      case .placement: sorts.contains(.placement)
      case .flexJob: sorts.contains(.flexJob)
      case .paidHours: sorts.contains(.paidHours)
      }
    }
    let usual = rows.count == 1 ? rows[0].key : ""
    return select(
      "forloeb", .where, rows.map { ($0.key, basis.name($0)) }, usual: usual,
      none: isOptional ? .nowhere : rows.count == 1 ? nil : .choose, isOptional: isOptional)
  }
}
