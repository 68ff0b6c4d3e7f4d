/// Who is on the case.
///
/// Chosen: a new person in a role takes it over from the one who had it, for the facts are written when somebody takes
/// over and the former is seldom detached by a fact of its own. A `professional-attached` with `besides: true` says
/// otherwise: both have the role. A role that is not named is one of its own. That a case closes detaches nobody.
extension SignReader {
  func takePerson(_ fact: FactWords, _ sign: Sign, _ day: Int32) {
    switch sign {
    case .brokerAssigned: attach(Holder(part: .jobBroker, role: 0, person: fact[0], since: day), besides: false)
    case .brokerEnded: detach(.jobBroker, role: 0, person: fact[0])
    case .attached:
      let part = part(fact[0])
      if part == .courseResponsible {
        responsible = Holder(part: part, role: 0, person: fact[1], since: day)
      } else {
        attach(
          Holder(part: part, role: part == .role ? fact[0] : 0, person: fact[1], since: day),
          besides: isTrue(fact[2]))
      }
    case .detached:
      let part = part(fact[0])
      if part == .courseResponsible {
        if fact[1] == 0 || responsible?.person == fact[1] { responsible = nil }
      } else {
        detach(part, role: part == .role ? fact[0] : 0, person: fact[1])
      }
    case .standIn:
      let holder = Holder(
        part: .standIn, role: fact[0], person: fact[1], since: self.day(fact[2]) ?? day,
        until: self.day(fact[3]) ?? noDay)
      guard fact[1] != 0, holder.since <= today.number, holder.until == noDay || today.number <= holder.until else {
        return
      }
      standIns.removeAll { $0.role == holder.role }
      standIns.append(holder)
    // Only the role may be named: the responsible is then whoever holds it, also after somebody else takes it over.
    default: responsible = Holder(part: .courseResponsible, role: fact[0], person: fact[1], since: day)
    }
  }

  private func attach(_ holder: Holder, besides: Bool) {
    guard holder.person != 0 else { return }
    holders.removeAll {
      $0.part == holder.part && $0.role == holder.role && (!besides || $0.person == holder.person)
    }
    holders.append(holder)
  }

  private func detach(_ part: Holder.Part, role: UInt32, person: UInt32) {
    holders.removeAll { $0.part == part && $0.role == role && (person == 0 || $0.person == person) }
  }

  /// Everybody who is on the case on the day, the course responsible first and those who stand in last.
  func people() -> [Holder] {
    var people: [Holder] = []
    if var known = responsible {
      if known.person == 0 {
        let part = part(known.role)
        known.person = holders.last { $0.part == part && (part != .role || $0.role == known.role) }?.person ?? 0
      }
      known.role = 0
      if known.person != 0 { people.append(known) }
    }
    return people + holders + standIns
  }

  /// The responsible professional: the course responsible, else the job broker, else the coordinating caseworker.
  func responsible(among people: [Holder]) -> UInt32 {
    if let first = people.first(where: { $0.part == .courseResponsible }) { return first.person }
    if let broker = people.last(where: { $0.part == .jobBroker }) { return broker.person }
    return people.last { $0.part == .role && isRole($0.role, "coordinatingCaseworker") }?.person ?? 0
  }
}
