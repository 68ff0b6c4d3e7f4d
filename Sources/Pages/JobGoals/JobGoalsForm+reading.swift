import Answers
import Casework
import Identifiers
import Language

extension JobGoalsForm {
  /// What was typed, as the facts of one act; or what is wrong with it.
  ///
  /// - Parameters:
  ///   - participants: who wrote it together.
  ///   - newGoal: the reference of a new goal; the same each time for the same slot of the same form.
  public func read(
    participants: [CaseRole], newGoal: (_ slot: String) -> Reference<Goal>?
  ) -> Result<[CaseFact], FormErrors> {
    var errors = FormErrors()
    var facts: [CaseFact] = []
    for slot in slots { read(slot, participants, newGoal, &errors, &facts) }
    guard errors.isEmpty else { return .failure(errors) }
    if facts.isEmpty {
      errors.add("\(slots[0].key)-stilling", say(isOwn ? .noOccupation : .nothingWritten))
      return .failure(errors)
    }
    return .success(facts)
  }

  /// Whether the goals are others than when the form was shown, so that what was typed may be about another goal.
  public var isMoved: Bool {
    let now = Dictionary(
      slots.map { ("\($0.key)-maal", $0.goal?.content.goal.description ?? "") }, uniquingKeysWith: { first, _ in first }
    )
    let shown = state.fields.names.filter { $0.hasSuffix("-maal") }
    return shown.contains { now[$0] != state.fields[$0] } || now.keys.contains { !shown.contains($0) }
  }

  private func read(
    _ slot: Slot, _ participants: [CaseRole], _ newGoal: (String) -> Reference<Goal>?, _ errors: inout FormErrors,
    _ facts: inout [CaseFact]
  ) {
    let typed = state.fields
    func name(_ part: String) -> String { "\(slot.key)-\(part)" }
    func text(_ part: String) -> String? { typed[name(part)].isEmpty ? nil : typed[name(part)] }
    let former = slot.goal?.content
    if let former, typed.isChecked(name("ikke")) {
      facts.append(.jobGoalDropped(JobGoalDropped(goal: former.goal, reason: text("hvorfor"))))
      return
    }
    guard let occupation = text("stilling") else {
      let parts = ["vil", "kan", "mangler", "timer"]
      if former != nil || parts.contains(where: { text($0) != nil }) {
        errors.add(name("stilling"), say(.noOccupation))
      }
      return
    }
    let hours = hours(name("timer"), &errors)
    let code = code(slot, occupation, &errors)
    let known = Set(typed.all(name("viden")))
    let market = model.market(of: code).filter { known.contains($0.note.note.description) }
    let skills = joined(text("kan"), typed.all(name("cv")))
    let demand = joined(text("mangler"), market.map { speaker.knowledge($0, on: model.today) })
    let wish = text("vil")
    guard let goal = former?.goal ?? newGoal(slot.key) else { return }
    // Whoever says why has said that it is so. What was said before without words stands while the job is the same.
    let stays = former.map { JobGoalsForm.same($0.occupation, occupation) } ?? false
    func holds(_ words: String?, _ formerWords: String?, _ before: Bool?) -> Bool? {
      if words != nil { return true }
      return stays && formerWords == nil ? before : false
    }
    let set = JobGoalSet(
      goal: goal, occupation: occupation,
      track: slot.track ?? JobGoalSet.Track(rawValue: typed[name("spor")]),
      citizensOwn: isOwn ? true : holds(wish, former?.wish, former?.citizensOwn),
      reasonedInSkills: holds(skills, former?.skills, former?.reasonedInSkills),
      reasonedInDemand: holds(demand, former?.demand, former?.reasonedInDemand), participants: participants,
      hours: hours, skills: skills, demand: demand, code: code, wish: wish)
    if let former, isUnchanged(set, former) { return }
    facts.append(.jobGoalSet(set))
  }

  private func isUnchanged(_ new: JobGoalSet, _ former: JobGoalSet) -> Bool {
    var new = new
    new.participants = former.participants
    return new == former
  }

  private func joined(_ text: String?, _ more: [String]) -> String? {
    let parts = (text.map { [$0] } ?? []) + more.filter { text?.contains($0) != true }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private func hours(_ name: String, _ errors: inout FormErrors) -> Double? {
    guard !state.fields[name].isEmpty else { return nil }
    let text = String(state.fields[name].map { $0 == "," ? "." : $0 })
    guard let hours = Double(text), hours >= 0, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else {
      errors.add(name, speaker.say(EntryError.notANumber))
      return nil
    }
    if hours > 37 { errors.add(name, speaker.say(EntryError.tooManyHours)) }
    return hours
  }

  /// The chosen group; the one that the title alone means where nothing was chosen; none where the title stands alone.
  private func code(_ slot: Slot, _ title: String, _ errors: inout FormErrors) -> String? {
    let name = "\(slot.key)-kode"
    let chosen = state.fields[name]
    let isFor = JobGoalsForm.same(state.fields["\(slot.key)-for"], title)
    if isFor, state.fields.names.contains(name) {
      guard !chosen.isEmpty else { return nil }
      guard (4...6).contains(chosen.count), OccupationBook.disco08[chosen] != nil else {
        errors.add(name, say(.wrongGroup))
        return nil
      }
      return chosen
    }
    // A goal that is not written in keeps its title without a code.
    if let former = slot.goal?.content, JobGoalsForm.same(former.occupation, title) { return former.code }
    if let alone = OccupationBook.disco08.named(title) { return alone.code }
    // A code that was chosen for another title is neither kept nor taken away unseen.
    if !chosen.isEmpty { errors.add(name, say(.chooseAgain)) }
    return nil
  }
}
