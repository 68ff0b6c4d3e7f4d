import Almanac
import Answers
import Casework
import Identifiers
import Language
import WebLook

/// The tracks as one form: a slot for each of A, B and C, and one for each goal besides. All of it is one act.
public struct JobGoalsForm: Sendable {
  public let model: JobGoalsPage
  public let speaker: any Speaker
  /// The citizen writes one wish, without track.
  public let isOwn: Bool
  public var state: FormState

  public static let sentName = "sendt"
  public static let searchName = "soeg"
  public static let useName = "brug"

  public init(_ model: JobGoalsPage, _ speaker: any Speaker, isOwn: Bool = false, state: FormState = FormState()) {
    self.model = model
    self.speaker = speaker
    self.isOwn = isOwn
    self.state = state
    if !isSent { self.state.fields = filled }
    useProposal()
  }

  /// One goal's place in the form.
  struct Slot: Sendable {
    /// Goes before the names of its fields.
    var key: String
    /// Fixed for A, B and C.
    var track: JobGoalSet.Track?
    var goal: CitizenPage.JobGoal?
  }

  var slots: [Slot] {
    if isOwn { return [Slot(key: "nyt", track: nil, goal: nil)] }
    var taken: Set<Int> = []
    let tracks = JobGoalSet.Track.allCases.map { track -> Slot in
      let place = model.goals.firstIndex { $0.content.track == track }
      if let place { taken.insert(place) }
      return Slot(key: track.rawValue.lowercased(), track: track, goal: place.map { model.goals[$0] })
    }
    // Named by the goal, so that what somebody else writes meanwhile does not move a slot.
    return tracks
      + model.goals.enumerated().filter { !taken.contains($0.offset) }.map {
        Slot(key: "m" + $0.element.content.goal.description, track: nil, goal: $0.element)
      }
  }

  var isSent: Bool { !state.fields[JobGoalsForm.sentName].isEmpty }

  func say(_ text: JobGoalsText) -> String { speaker.say(text) }

  /// What stands, as the form shows it first.
  private var filled: FormFields {
    FormFields(
      slots.flatMap { slot -> [(name: String, value: String)] in
        guard let goal = slot.goal?.content else { return [] }
        func name(_ part: String) -> String { "\(slot.key)-\(part)" }
        return [
          (name("stilling"), goal.occupation), (name("for"), goal.occupation), (name("kode"), goal.code ?? ""),
          (name("vil"), goal.wish ?? ""), (name("kan"), goal.skills ?? ""), (name("mangler"), goal.demand ?? ""),
          (name("timer"), goal.hours.map { speaker.hours($0) } ?? ""), (name("spor"), goal.track?.rawValue ?? ""),
        ]
      })
  }

  /// A proposal that was pressed stands in its slot; the rest of what was typed stays.
  private mutating func useProposal() {
    let parts = state.fields[JobGoalsForm.useName].split(separator: ":").map(String.init)
    guard parts.count == 2, let proposal = model.proposals.first(where: { $0.occupation.code == parts[0] }),
      let slot = slots.first(where: { $0.key == parts[1] })
    else { return }
    let typed = state.fields
    let own = ["\(slot.key)-stilling", "\(slot.key)-kode", "\(slot.key)-for"]
    var pairs = typed.names.filter { !own.contains($0) }.flatMap { name in
      // That nothing was chosen was chosen too.
      typed.all(name).isEmpty ? [(name: name, value: "")] : typed.all(name).map { (name: name, value: $0) }
    }
    pairs += [
      (own[0], proposal.title), (own[1], OccupationBook.disco08.named(proposal.title)?.code ?? ""), (own[2], ""),
    ]
    if typed["\(slot.key)-kan"].isEmpty, !proposal.skills.isEmpty {
      pairs.append(("\(slot.key)-kan", proposal.skills.joined(separator: "; ")))
    }
    state.fields = FormFields(pairs)
  }

  /// Whether the form was sent to look something up, and nothing is to be saved yet.
  public static func isLookingUp(_ typed: FormFields) -> Bool {
    !typed[searchName].isEmpty || !typed[useName].isEmpty
  }

  // The fields

  func fields(of slot: Slot) -> [Field] {
    func name(_ part: String) -> String { "\(slot.key)-\(part)" }
    func field(
      _ part: String, _ label: JobGoalsText, help: JobGoalsText? = nil, isOptional: Bool = true,
      _ control: Field.Control
    ) -> Field {
      Field(
        id: name(part), name: name(part), label: say(label),
        note: isOptional ? speaker.say(EntryText.optional) : nil, help: help.map(say), error: state.errors[name(part)],
        errorWord: speaker.say(EntryText.errorWord), control: control)
    }
    func area(_ part: String, _ label: JobGoalsText, help: JobGoalsText) -> Field {
      field(part, label, help: help, .area(value: state.fields[name(part)], rows: 2))
    }
    var title = field(
      "stilling", .occupation, help: .occupationHelp, isOptional: slot.track != nil,
      .line(value: state.fields[name("stilling")]))
    title.suggestsFrom = Path.occupations
    var fields = [title, area("vil", .wish, help: .wishHelp), area("kan", .skills, help: .skillsHelp)]
    if isOwn { return fields }
    fields.append(area("mangler", .demand, help: .demandHelp))
    fields.append(field("timer", .hours, .line(value: state.fields[name("timer")], kind: .decimal, width: .short)))
    if slot.track == nil {
      let chosen = state.fields[name("spor")]
      let choices =
        [Field.Choice("", say(.noTrack), isChosen: chosen.isEmpty)]
        + JobGoalSet.Track.allCases.map { Field.Choice($0.rawValue, $0.rawValue, isChosen: $0.rawValue == chosen) }
      fields.append(field("spor", .track, .select(choices)))
    }
    return fields
  }

  /// What the title may be a name of, to choose from; nil where nothing was looked up and no code stands.
  func groups(of slot: Slot) -> Field? {
    let name = "\(slot.key)-kode"
    let title = state.fields["\(slot.key)-stilling"]
    guard !title.isEmpty else { return nil }
    let chosen = state.fields[name]
    var codes = isSent ? OccupationBook.disco08.search(title, limit: 6).map(\.occupation.code) : []
    if !chosen.isEmpty, let group = OccupationBook.disco08[chosen], !codes.contains(group.code) {
      codes.insert(group.code, at: 0)
    }
    guard !codes.isEmpty else { return nil }
    let isFor = JobGoalsForm.same(state.fields["\(slot.key)-for"], title)
    // A choice that was made for another title is not made for this one; one that fits alone is proposed.
    let standing =
      isFor && (!chosen.isEmpty || state.fields.names.contains(name))
      ? chosen : OccupationBook.disco08.named(title)?.code ?? (isFor ? chosen : "")
    let choices = codes.compactMap { code -> Field.Choice? in
      guard let group = OccupationBook.disco08[code] else { return nil }
      let value = chosen.hasPrefix(code) ? chosen : code
      return Field.Choice(
        value, speaker.occupation(group), help: group.isChecked ? nil : say(.groupUnchecked),
        isChosen: !standing.isEmpty && standing.hasPrefix(code))
    }
    return Field(
      id: name, name: name, label: say(.whichGroup), error: state.errors[name],
      errorWord: speaker.say(EntryText.errorWord),
      control: .radios(choices + [Field.Choice("", say(.noCode), isChosen: standing.isEmpty)]))
  }

  /// Lines of the CV to take along as what one can.
  func fromCV(_ slot: Slot) -> Field? {
    let lines = JobGoalsForm.skills(model.cv)
    guard !lines.isEmpty else { return nil }
    let chosen = Set(state.fields.all("\(slot.key)-cv"))
    return Field(
      id: "\(slot.key)-cv", name: "\(slot.key)-cv", label: say(.fromCV),
      control: .checkboxes(lines.map { Field.Choice($0, $0, isChosen: chosen.contains($0)) }))
  }

  static func skills(_ cv: CV) -> [String] {
    [CVEntry.Part.job, .ability, .leisure, .education, .qualification, .licence].flatMap { part in
      cv.entries(of: part).map { entry in
        entry.title + (entry.tasks.isEmpty ? "" : ": " + entry.tasks.joined(separator: ", "))
      }
    }.prefix(12).map { $0 }
  }

  /// What is known of the group that stands, to take along as the reason in demand.
  func fromMarket(_ slot: Slot) -> Field? {
    guard !isOwn else { return nil }
    let lines = model.market(of: code(of: slot)).prefix(6)
    guard !lines.isEmpty else { return nil }
    let chosen = Set(state.fields.all("\(slot.key)-viden"))
    return Field(
      id: "\(slot.key)-viden", name: "\(slot.key)-viden", label: say(.fromMarket),
      control: .checkboxes(
        lines.map { line in
          Field.Choice(
            line.note.note.description, speaker.knowledge(line, on: model.today),
            isChosen: chosen.contains(line.note.note.description))
        }))
  }

  /// The group that a slot stands for now, as typed.
  func code(of slot: Slot) -> String? {
    let title = state.fields["\(slot.key)-stilling"]
    guard !title.isEmpty else { return nil }
    let chosen = state.fields["\(slot.key)-kode"]
    if !chosen.isEmpty, JobGoalsForm.same(state.fields["\(slot.key)-for"], title) { return chosen }
    return OccupationBook.disco08.named(title)?.code
  }

  static func same(_ first: String, _ second: String) -> Bool { first.lowercased() == second.lowercased() }
}

extension Speaker {
  /// "Køkkenhjælp (DISCO 9412)".
  public func occupation(_ group: Occupation) -> String {
    say(JobGoalsText.group(group.code, tongue == .danish ? group.danish : group.english))
  }

  /// "mangel på folk · fra 1.7. · Kilde: …".
  func knowledge(_ line: LabourMarketLine, on today: Day) -> String {
    let note = line.note
    var told: [String] = []
    if let outlook = note.outlook { told.append(say(outlook)) }
    if let openings = note.openings { told.append(say(LabourMarketText.openingsCount(openings))) }
    switch (note.company, note.words) {
    case (let company?, let words?): told.append(say(LabourMarketText.saysAt(company, words)))
    case (let company?, nil): told.append(company)
    case (nil, let words?): told.append(say(LabourMarketText.says(words)))
    case (nil, nil): break
    }
    told += [say(LabourMarketText.of(day(note.day, readOn: today))), say(LabourMarketText.sourceOf(note.source))]
    return told.joined(separator: " · ")
  }
}
