import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// A model is followed from a day on.
struct EnrolEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    let open = basis.models.filter { $0.isByHand && !$0.isEnrolled }
    return [
      make.select(
        "indsats", .whichModel, open.map { ($0.model.description, $0.title) },
        usual: open.count == 1 ? open[0].model.description : "", none: open.count == 1 ? nil : .choose),
      make.date("dag", .fromDay, usual: basis.today),
      make.line("grund", .reason, isOptional: true),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let model = basis.models.first { $0.model.description == reader.fields["indsats"] && $0.isByHand && !$0.isEnrolled }
    if model == nil { reader.add("indsats", .nothingChosen) }
    let day = reader.day("dag")
    guard let model else { return [] }
    let entered = ModelEntered(model: model.model, reason: reader.optionalText("grund"))
    return [Proposal(.modelEntered(entered), on: day)]
  }
}

/// A model is no longer followed.
struct LeaveEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    let joined = basis.models.filter { $0.isByHand && $0.isEnrolled }
    return [
      make.select(
        "indsats", .whichModel, joined.map { ($0.model.description, $0.title) },
        usual: joined.count == 1 ? joined[0].model.description : "", none: joined.count == 1 ? nil : .choose),
      make.date("dag", .lastFrom, usual: basis.today),
      make.line("grund", .reason),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let model = basis.models.first { $0.model.description == reader.fields["indsats"] && $0.isEnrolled }
    if model == nil { reader.add("indsats", .nothingChosen) }
    let day = reader.day("dag")
    let reason = reader.text("grund", .noReason)
    guard let model else { return [] }
    return [Proposal(.modelLeft(ModelLeft(model: model.model, reason: reason)), on: day)]
  }
}

/// A colleague comes to stand round the citizen.
struct AssignEntry: CaseEntry {
  let basis: EntryBasis

  static let roles: [CaseRole] = [
    .jobBroker, .coordinatingCaseworker, .companyConsultant, .mentor, .youthMentor, .retentionConsultant,
  ]

  func fields(_ make: FieldMaker) -> [Field] {
    let people = [basis.me] + basis.colleagues.filter { $0.id != basis.me.id }
    return [
      make.select("hvem", .who, people.map { ($0.id.description, $0.name) }, none: .choose),
      make.select(
        "rolle", .asWhat, AssignEntry.roles.map { ($0.rawValue, basis.speaker.begin($0)) },
        usual: CaseRole.jobBroker.rawValue),
      make.box("ansvarlig", .holdsThreads),
      make.date("dag", .fromDay, usual: basis.today),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let person = reader.person("hvem")
    let role = reader.optionalChoice("rolle", CaseRole.self).flatMap { AssignEntry.roles.contains($0) ? $0 : nil }
    if role == nil { reader.add("rolle", .nothingChosen) }
    let day = reader.day("dag")
    guard let person, let role else { return [] }
    var proposals = [
      role == .jobBroker
        ? Proposal(.jobBrokerAssigned(JobBrokerAssigned(person: person)), on: day)
        : Proposal(.professionalAttached(ProfessionalAttached(role: role, person: person)), on: day)
    ]
    if reader.fields.isChecked("ansvarlig") {
      proposals.append(Proposal(.courseResponsibleSet(CourseResponsibleSet(role: role, person: person)), on: day))
    }
    return proposals
  }
}

/// A colleague does not stand round the citizen any more. Access ends with it, but for the days as a stand-in.
struct DetachEntry: CaseEntry {
  let basis: EntryBasis

  private var choices: [(value: String, text: String, role: CaseRole, person: ID<Person>)] {
    StandInEntry.roles(basis.around).filter { $0.role != .courseResponsible }.map {
      (
        "\($0.role.rawValue)/\($0.person.id)", "\($0.person.name) (\(basis.speaker.say($0.role)))", $0.role,
        $0.person.id
      )
    }
  }

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.select("hvem", .whoLeaves, choices.map { ($0.value, $0.text) }, none: .choose),
      make.date("dag", .leavesFrom, usual: basis.today),
      make.line("grund", .reason),
      make.box("oenske", .citizensWish),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let choice = choices.first { $0.value == reader.fields["hvem"] }
    if choice == nil { reader.add("hvem", .nothingChosen) }
    let day = reader.pastDay("dag")
    let reason = reader.text("grund", .noReason)
    let wish = reader.fields.isChecked("oenske") ? true : nil
    guard let choice else { return [] }
    return [
      choice.role == .jobBroker
        ? Proposal(
          .jobBrokerEnded(JobBrokerEnded(person: choice.person, reason: reason, atCitizensWish: wish)), on: day)
        : Proposal(
          .professionalDetached(
            ProfessionalDetached(role: choice.role, person: choice.person, reason: reason, atCitizensWish: wish)),
          on: day)
    ]
  }
}

/// One of the citizen's own people stands in for another for a time. Access follows, and ends with it.
struct StandInEntry: CaseEntry {
  let basis: EntryBasis

  /// Whether there is anybody to stand in for another: one's own stand-in nobody is.
  static func hasChoice(_ basis: EntryBasis) -> Bool { Set(roles(basis.around).map(\.person.id)).count > 1 }

  /// Who holds which role today, stand-ins and companies left out.
  static func roles(_ people: [CitizenPage.InvolvedPerson]) -> [(role: CaseRole, person: PersonLabel)] {
    people.compactMap { involved in
      guard involved.role != .standIn, involved.role != .companyContact, let person = involved.person else {
        return nil
      }
      return (involved.role, person)
    }
  }

  func fields(_ make: FieldMaker) -> [Field] {
    let roles = StandInEntry.roles(basis.around)
    var seen: Set<ID<Person>> = []
    let people = roles.map(\.person).filter { seen.insert($0.id).inserted }
    return [
      make.select(
        "for", .standsInFor,
        roles.map { ($0.role.rawValue, "\($0.person.name) (\(basis.speaker.say($0.role)))") }, none: .choose),
      make.select("hvem", .who, people.map { ($0.id.description, $0.name) }, none: .choose, help: .standInHelp),
      make.date("fra", .fromDay, usual: basis.today),
      make.date("til", .lastDay, help: .dayHelp),
      make.area("overlevering", .handOver, help: .handOverHelp),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let roles = StandInEntry.roles(basis.around)
    let away = roles.first { $0.role.rawValue == reader.fields["for"] }
    if away == nil { reader.add("for", .nothingChosen) }
    let person = roles.first { $0.person.id.description == reader.fields["hvem"] }?.person
    if person == nil {
      reader.add("hvem", .nothingChosen)
    } else if person == away?.person {
      reader.add("hvem", .ownStandIn)
    }
    let from = reader.day("fra")
    let to = reader.day("til")
    if to < from, reader.errors["til"] == nil { reader.add("til", .daysReversed) }
    let told = reader.text("overlevering", .noText)
    guard let away, let person else { return [] }
    return [
      Proposal(
        .standInRegistered(StandInRegistered(person: person.id, from: from, to: to, for: away.role)), on: basis.today),
      Proposal(.noteWritten(NoteWritten(text: told, shownToCitizen: true)), on: basis.today),
    ]
  }
}

/// A benefit begins or ends.
struct BenefitEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.select("ydelse", .benefit, Benefit.allCases.map { ($0.rawValue, basis.speaker.begin($0)) }, none: .choose),
      make.select(
        "hvad", .beginsOrEnds,
        [
          ("begynder", basis.speaker.say(EntryText.begins)), ("slutter", basis.speaker.say(EntryText.ends)),
        ], usual: "begynder"),
      make.date("dag", .fromDay, usual: basis.today),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let benefit = reader.choice("ydelse", Benefit.self)
    let day = reader.day("dag")
    guard let benefit else { return [] }
    return reader.fields["hvad"] == "slutter"
      ? [Proposal(.benefitEnded(BenefitEnded(benefit: benefit)), on: day)]
      : [Proposal(.benefitStarted(BenefitStarted(benefit: benefit)), on: day)]
  }
}

/// The citizen is away for a time: then the rhythm of talks rests.
struct AbsenceEntry: CaseEntry {
  let basis: EntryBasis

  func fields(_ make: FieldMaker) -> [Field] {
    [
      make.choose("slags", .whatAbsence, from: AbsenceKind.self, usual: .illness),
      make.date("fra", .fromDay, usual: basis.today),
      make.date("til", .firstDayBack, help: .firstDayBackHelp, isOptional: true),
    ]
  }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let kind = reader.choice("slags", AbsenceKind.self)
    let from = reader.day("fra")
    let back = reader.optionalDay("til")
    if let back, back <= from, reader.errors["til"] == nil { reader.add("til", .daysReversed) }
    guard let kind, let absence = basis.new(Absence.self) else { return [] }
    let started = AbsenceStarted(absence: absence, kind: kind, days: back.map { from.days(to: $0) })
    var proposals = [Proposal(.absenceStarted(started), on: from)]
    // A day back that lies ahead is a plan, and is told by the number of days; one that has come is a fact of its own.
    if let back, back <= basis.today {
      proposals.append(Proposal(.absenceEnded(AbsenceEnded(absence: absence, kind: kind)), on: back))
    }
    return proposals
  }
}
