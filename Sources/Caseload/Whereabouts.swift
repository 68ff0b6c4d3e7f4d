/// Which cases each person is on, and which each team has; kept up to date.
struct Whereabouts {
  private(set) var ofPerson: [String: Set<Int32>] = [:]
  private(set) var ofTeam: [String: Set<Int32>] = [:]

  mutating func add(_ number: Int32, _ state: CaseState, text: (UInt32) -> String) {
    for holder in state.people { ofPerson[text(holder.person), default: []].insert(number) }
    if state.team != 0 { ofTeam[text(state.team), default: []].insert(number) }
  }

  mutating func remove(_ number: Int32, _ state: CaseState, text: (UInt32) -> String) {
    for holder in state.people { Whereabouts.remove(number, from: &ofPerson, of: text(holder.person)) }
    if state.team != 0 { Whereabouts.remove(number, from: &ofTeam, of: text(state.team)) }
  }

  private static func remove(_ number: Int32, from sets: inout [String: Set<Int32>], of key: String) {
    sets[key]?.remove(number)
    if sets[key]?.isEmpty ?? false { sets[key] = nil }
  }
}
