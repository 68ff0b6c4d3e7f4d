/// An occupation that lies in two or three of the ellipses, as what is known tells it. A proposal: people choose.
public struct TrackProposal: Hashable, Sendable {
  public var occupation: Occupation
  /// The lines of the CV that lead to it.
  public var skills: [String]
  /// What the citizen has said that they wish, which leads to it.
  public var wishes: [String]
  /// Whether people are looked for, as the municipality knows it.
  public var isAskedFor: Bool

  /// A where all three meet; B where what one can meets what is asked for; C for the other two overlaps.
  public var track: JobGoalSet.Track {
    switch (skills.isEmpty, wishes.isEmpty, isAskedFor) {
    case (false, false, true): .a
    case (false, true, true): .b
    default: .c
    }
  }

  /// How many there are at most: more are not talked about in one talk.
  public static let limit = 8

  /// What lies in more than one ellipse, the first tracks first, without what is a goal already.
  ///
  /// A title leads to a group only where it is the name or an everyday word of one: nothing is guessed. A title that stands
  /// for several groups leads to each of them.
  public static func proposals(
    cv: CV, sought: [String], goals: [JobGoalSet], known: [LabourMarketNoted], book: OccupationBook = .disco08
  ) -> [TrackProposal] {
    var skills: [String: [String]] = [:]
    var wishes: [String: [String]] = [:]
    for entry in cv.entries where [.job, .education, .ability, .leisure].contains(entry.part) {
      for code in book.codes(of: entry.title) { skills[code, default: []].append(entry.title) }
    }
    for title in sought { for code in book.codes(of: title) { wishes[code, default: []].append(title) } }
    for goal in goals where goal.citizensOwn == true {
      let codes = goal.code.map { [String($0.prefix(4))] } ?? book.codes(of: goal.occupation)
      for code in codes { wishes[code, default: []].append(goal.occupation) }
    }
    let taken = Set(goals.compactMap { $0.code.map { String($0.prefix(4)) } })
    let titles = Set(goals.map { $0.occupation.lowercased() })
    let asked = known.filter(\.asksForPeople)
    var seen: Set<String> = []
    return Set(skills.keys).union(wishes.keys).subtracting(taken).compactMap { code -> TrackProposal? in
      guard let occupation = book[code] else { return nil }
      let proposal = TrackProposal(
        occupation: occupation, skills: unique(skills[code] ?? []), wishes: unique(wishes[code] ?? []),
        isAskedFor: asked.contains { $0.isAbout(code) })
      let count = (proposal.skills.isEmpty ? 0 : 1) + (proposal.wishes.isEmpty ? 0 : 1) + (proposal.isAskedFor ? 1 : 0)
      guard count > 1, !titles.contains(proposal.title.lowercased()) else { return nil }
      return proposal
    }.sorted { ($0.track.rawValue, $0.occupation.code) < ($1.track.rawValue, $1.occupation.code) }
      // A title that stands for several groups is proposed once; which group it is, people choose.
      .filter { seen.insert($0.title.lowercased()).inserted }.prefix(limit).map { $0 }
  }

  /// What it would be called as a goal: by the citizen's own word where there is one.
  public var title: String { wishes.first ?? skills.first ?? occupation.danish }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}

extension JobGoalSet {
  /// What a goal still lacks to be concrete (seed 003 p. 30–31).
  public enum Lacking: CaseIterable, Hashable, Sendable {
    case skills, demand
  }

  public var lacking: [Lacking] {
    (reasonedInSkills == true ? [] : [.skills]) + (reasonedInDemand == true ? [] : [.demand])
  }
}
