import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Interventions

extension Desk {
  /// Placements of the reader's team that began in the last months, and how many of them the citizens found themselves.
  ///
  /// - Throws: ``DeskRefusal/notFound`` for who is in no team.
  public func ownFoundPlaces(_ reader: Reader, months: Int) async throws -> OwnFoundPlaces {
    try require(reader, .seeTeamFigures)
    guard let team = reader.label.team else { throw DeskRefusal.notFound }
    let scope = scope(reader, .seeCase)
    // The number is the team's, whoever may see it; the cases behind it are those that the reader may open.
    let set = caseload.cases(ofTeam: team.id.description).intersection(caseload.everyCitizen)
    let seen = caseSet(scope)
    let from = today.adding(months: -months)
    var begun: [(id: ID<Case>, day: Day, own: Bool?)] = []
    for (key, facts) in caseload.facts(named: ["placement-started"], in: set) {
      for fact in facts where fact.day >= from && fact.day <= today {
        var own: Bool?
        if case .truth(let found)? = fact.attributes["foundByCitizen"] { own = found }
        begun.append((key.id(), fact.day, own))
      }
    }
    begun.sort { ($1.day, $0.id.description) < ($0.day, $1.id.description) }
    let ids = Array(Set(begun.map(\.id))).filter { caseload.contains(CaseKey($0), in: seen) }
    try await noteRead(reader, page: "own-found-places", cases: ids)
    let labels = try caseLabels(ids, scope)
    return OwnFoundPlaces(
      today: today, from: from, months: months, team: team, own: begun.count { $0.own == true },
      others: begun.count { $0.own == false }, untold: begun.count { $0.own == nil },
      rows: begun.compactMap { one in
        labels[one.id].map { .init(citizen: $0, began: one.day, foundByCitizen: one.own) }
      })
  }
}
