import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// Who does what for this citizen, where it is agreed apart from the team.
struct RolesEntry: CaseEntry {
  let basis: EntryBasis

  /// Those who can have a task: who stands round the citizen.
  private var people: [PersonLabel] {
    var seen: Set<ID<Person>> = []
    return StandInEntry.roles(basis.around).map(\.person).filter { seen.insert($0.id).inserted }
  }

  private func say(_ text: RolesText) -> String { basis.speaker.say(text) }

  func fields(_ make: FieldMaker) -> [Field] {
    let own = basis.roles?.own
    let chosen = make.value("maade", own?.distribution?.rawValue ?? "")
    let models = RoleModel.on(basis.today).map(\.name) + (own?.distribution == .other ? [.other] : [])
    let model = make.field(
      "maade", say(.model), help: nil, isOptional: false,
      .select(
        [Field.Choice("", say(.asTeamChoice), isChosen: chosen.isEmpty)]
          + models.map { Field.Choice($0.rawValue, basis.speaker.say($0), isChosen: $0.rawValue == chosen) }))
    let tasks = RoleTask.allCases.map { task -> Field in
      let name = RolesEntry.name(task)
      let usual = own?.holders?.last { $0.task == task }?.person.description ?? ""
      let chosen = make.value(name, people.contains { $0.id.description == usual } ? usual : "")
      return make.field(
        name, basis.speaker.say(task), help: nil, isOptional: true,
        .select(
          [Field.Choice("", say(.asModel), isChosen: chosen.isEmpty)]
            + people.map { Field.Choice($0.id.description, $0.name, isChosen: $0.id.description == chosen) }))
    }
    return [model] + tasks + [
      make.area("grund", .reason, isOptional: true, rows: 2),
      make.field(
        "fortalt", say(.told), help: nil, isOptional: false,
        .checkbox(value: "ja", isChecked: make.isSent ? make.state.fields.isChecked("fortalt") : false)),
      make.date("dag", .fromDay, usual: basis.today),
    ]
  }

  private static func name(_ task: RoleTask) -> String { "opgave-" + task.rawValue }

  func read(_ reader: inout FieldReader) -> [Proposal] {
    let day = reader.pastDay("dag")
    let holders = RoleTask.allCases.compactMap { task -> RoleDistributionAgreed.Holder? in
      let chosen = reader.fields[RolesEntry.name(task)]
      guard !chosen.isEmpty else { return nil }
      guard let person = people.first(where: { $0.id.description == chosen }) else {
        reader.add(RolesEntry.name(task), .nothingChosen)
        return nil
      }
      return .init(task: task, person: person.id)
    }
    let isTold = reader.fields.isChecked("fortalt")
    return [
      Proposal(
        .roleDistributionAgreed(
          RoleDistributionAgreed(
            distribution: reader.optionalChoice("maade", RoleModel.Name.self), tasksNamed: true, citizenTold: isTold,
            reason: reader.optionalText("grund"), holders: holders.isEmpty ? nil : holders)), on: day)
    ]
  }
}
