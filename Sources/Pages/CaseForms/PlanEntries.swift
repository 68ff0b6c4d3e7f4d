import Almanac
import Casework
import Identifiers
import Language
import WebLook

/// A job to aim for.
struct JobGoalEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    var title = make.line("stilling", .occupation)
    title.suggestsFrom = Path.occupations
    return [
      title,
      make.line("timer", .hoursAimed, isOptional: true, kind: .decimal, width: .short),
      make.box("eget", .citizensOwn, usual: true),
      make.box("kan", .goalFitsSkills),
      make.line("kan-hvad", .goalSkills, help: .goalSkillsHelp, isOptional: true),
      make.box("mangler", .goalFitsDemand, help: .goalFitsHelp),
      make.line("mangler-hvad", .goalDemand, help: .goalDemandHelp, isOptional: true),
      make.line("kode", .goalCode, help: .goalCodeHelp, isOptional: true, kind: .number, width: .short),
      make.select(
        "spor", .track, JobGoalSet.Track.allCases.map { ($0.rawValue, $0.rawValue) }, none: .notChosen, isOptional: true
      ),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let occupation = reader.text("stilling", .noText)
    let hours = reader.optionalHours("timer")
    let (skills, demand) = (reader.optionalText("kan-hvad"), reader.optionalText("mangler-hvad"))
    let code = reader.optionalText("kode")
    if let code, !(4...6).contains(code.count) || !code.allSatisfy({ $0.isASCII && $0.isNumber }) {
      reader.add("kode", .oddCode)
    }
    guard let goal = basis.new(Goal.self) else { return [] }
    // Whoever says why has said that it is so.
    let set = JobGoalSet(
      goal: goal, occupation: occupation, track: reader.optionalChoice("spor", JobGoalSet.Track.self),
      citizensOwn: reader.fields.isChecked("eget"), reasonedInSkills: reader.fields.isChecked("kan") || skills != nil,
      reasonedInDemand: reader.fields.isChecked("mangler") || demand != nil,
      participants: basis.ownRoles + [.citizen], hours: hours, skills: skills, demand: demand, code: code)
    return [Proposal(.jobGoalSet(set), on: basis.today)]
  }
}

/// What is to change, how and when.
struct ProgressionGoalEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    var fields = [
      make.line("tekst", .whatChanges),
      make.line("proeve", .howTried, isOptional: true),
      make.choose("omraade", .dimension, from: ProgressionGoalSet.Dimension.self, usual: nil),
      make.choose("retning", .direction, from: ProgressionGoalSet.Direction.self, usual: .develop),
      make.date("frist", .byWhen, help: .dayHelp),
    ]
    if !basis.running.isEmpty {
      fields.append(
        make.select("forloeb", .where, basis.running.map { ($0.key, basis.name($0)) }, none: .nowhere, isOptional: true)
      )
    }
    return fields
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let text = reader.text("tekst", .noText)
    let dimension = reader.choice("omraade", ProgressionGoalSet.Dimension.self)
    let by = reader.day("frist")
    guard let dimension, let goal = basis.new(Goal.self) else { return [] }
    var set = ProgressionGoalSet(
      goal: goal, dimension: dimension,
      direction: reader.optionalChoice("retning", ProgressionGoalSet.Direction.self), by: by, text: text,
      trial: reader.optionalText("proeve"))
    if !reader.fields["forloeb"].isEmpty, let row = reader.placement("forloeb") {
      switch row.kind {
      case .placement: set.placement = Reference(row.key)
      case .flexJob, .paidHours: set.job = Reference(row.key)
      }
    }
    return [Proposal(.progressionGoalSet(set), on: basis.today)]
  }
}

/// A consideration to be taken, tied to a task: that is what makes it useful at the company.
struct AccommodationEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    let goals = basis.jobGoals.map { ($0.content.goal.description, $0.occupation) }
    let goal =
      goals.isEmpty ? [] : [make.select("maal", .whichGoal, goals, none: .noGoalChosen, isOptional: true)]
    return [
      make.line(
        "hensyn", .accommodation, usual: former(make.state.fields)?.accommodation ?? "", help: .accommodationHelp),
      make.line(
        "opgave", .whichTask, usual: former(make.state.fields)?.task ?? "",
        help: goals.isEmpty ? .whichTaskHelp : .taskOrGoalHelp),
    ] + goal + [make.line("hvordan", .howMet, isOptional: true)]
  }

  /// The general sentence that is made concrete: its place in the plan comes from the link that led here, so that no words
  /// stand in an address.
  private func former(_ typed: FormFields) -> AccommodationNoted? {
    Int(typed["hensyn-nr"]).flatMap { basis.accommodations.indices.contains($0) ? basis.accommodations[$0] : nil }
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let text = reader.text("hensyn", .noText)
    let task = reader.optionalText("opgave")
    let goal = basis.jobGoals.first { $0.content.goal.description == reader.fields["maal"] }?.content.goal
    if task == nil, goal == nil { reader.add("opgave", basis.jobGoals.isEmpty ? .noText : .taskOrGoal) }
    let noted = AccommodationNoted(
      accommodation: text, task: task, tiedToTask: task != nil, howMet: reader.optionalText("hvordan"), goal: goal,
      replaces: former(reader.fields)?.accommodation)
    return [Proposal(.accommodationNoted(noted), on: basis.today)]
  }
}

/// A consideration is not needed any more.
struct AccommodationEndedEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    let chosen = Int(make.state.fields["hensyn-nr"]).flatMap { place in
      basis.accommodations.indices.contains(place) ? basis.accommodations[place] : nil
    }
    return [
      make.select(
        "hensyn", .whichAccommodation, basis.accommodations.map { (value: key($0), text: name($0)) },
        usual: chosen.map { key($0) } ?? "", none: .choose, help: .whichAccommodationHelp, language: .danish),
      make.date("dag", .notNeededFrom, usual: basis.today),
      make.line("grund", .notNeededWhy),
    ]
  }

  /// What a choice is sent as: the words themselves, so that it means the same though others ended meanwhile.
  private func key(_ noted: AccommodationNoted) -> String { noted.accommodation + " | " + (noted.task ?? "") }

  private func name(_ noted: AccommodationNoted) -> String {
    noted.task.map { "\(noted.accommodation) (\($0))" } ?? noted.accommodation
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let noted = basis.accommodations.last { key($0) == reader.fields["hensyn"] }
    if noted == nil { reader.add("hensyn", .nothingChosen) }
    let day = reader.pastDay("dag")
    let reason = reader.text("grund", .noReason)
    guard let noted else { return [] }
    return [
      Proposal(
        .accommodationEnded(
          AccommodationEnded(accommodation: noted.accommodation, task: noted.task, reason: reason)), on: day)
    ]
  }
}

/// Who does what, and when.
struct AgreementEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    let roles: [CaseRole] = [.citizen, basis.caseRole, .companyContact, .mentor]
    var seen: Set<CaseRole> = []
    return [
      make.line("tekst", .whatAgreed),
      make.select(
        "hvem", .whoDoes,
        roles.filter { seen.insert($0).inserted }.map { ($0.rawValue, basis.speaker.begin($0)) },
        usual: CaseRole.citizen.rawValue),
      make.date("frist", .byWhen, help: .dayHelp),
      make.line("hvorfor", .whatFor, isOptional: true),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let text = reader.text("tekst", .noText)
    let by = reader.choice("hvem", CaseRole.self)
    let due = reader.day("frist")
    guard let agreement = basis.new(Agreement.self) else { return [] }
    let made = PlanAgreementMade(
      agreement: agreement, by: by, due: due, text: text, why: reader.optionalText("hvorfor"))
    return [Proposal(.planAgreementMade(made), on: basis.today)]
  }
}

/// An agreement was kept.
struct AgreementKeptEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] { [make.date("dag", .whichDay, usual: basis.today)] }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let day = reader.pastDay("dag")
    guard let agreement = reader.target("aftale-id", Agreement.self) else { return [] }
    return [Proposal(.planAgreementKept(PlanAgreementKept(agreement: agreement)), on: day)]
  }
}
