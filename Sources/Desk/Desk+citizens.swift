import Access
import Almanac
import Answers
import Caseload
import Casework
import Identifiers
import Registers

extension Desk {
  public static let citizensAPage = 50

  /// The list of citizens: sagsstammen.
  public func citizens(_ reader: Reader, _ query: CitizenQuery) async throws -> CitizenList {
    try await citizens(reader, query) { $0 }
  }

  /// The same of fewer.
  ///
  /// - Parameter those: who of the circle may stand in it.
  func citizens(
    _ reader: Reader, _ query: CitizenQuery, those: (CaseSet) -> CaseSet
  ) async throws -> CitizenList {
    try require(reader, .searchCitizens)
    let scope = scope(reader, .searchCitizens)
    let circles = circles(reader)
    var query = query
    if !circles.contains(query.circle) { query.circle = circles.first ?? .mine }
    let set = those(circle(query.circle, reader, scope))
    let filters = Desk.filters(of: query)
    // Beyond what one may open there are names in order, and nothing that tells more: no facets, no filters, no other order.
    let seen = set.intersection(caseSet(self.scope(reader, .seeCase)))
    let isNarrowed = !query.filters.isEmpty || query.sort != .name
    let beyond = isNarrowed ? CaseSet.none : set.subtracting(seen)
    let (keys, total) = try page(query, seen, beyond, filters, scope)
    let rows = try citizenRows(keys, reader, set, scope)
    try await noteRead(reader, page: query.text.isEmpty ? "citizens" : "citizen-search", cases: rows.map(\.citizen.id))
    return CitizenList(
      query: query, today: today, rows: rows, total: total, pageSize: Desk.citizensAPage,
      facets: try blocks(caseload.count(in: seen, filters: filters), query.filters), circles: circles,
      mayExport: !caseSet(self.scope(reader, .exportList)).isEmpty,
      mayRegister: Access.decide(reader.subject, .enrol, .own).isAllowed)
  }

  func circles(_ reader: Reader) -> [CitizenQuery.Circle] {
    let mine: [CitizenQuery.Circle] = (try? makker(of: reader.person, on: today)) != nil ? [.mine, .pair] : [.mine]
    return switch scope(reader, .searchCitizens).reach {
    case .nothing, .oneCase: []
    case .own: mine
    case .team: mine + [.team]
    case .municipality: reader.subject.units.isEmpty ? mine + [.municipality] : mine + [.team, .municipality]
    }
  }

  func circle(_ circle: CitizenQuery.Circle, _ reader: Reader, _ scope: Scope) -> CaseSet {
    // Teams, centres and professionals have cases too, and are no citizens.
    let reached = caseSet(scope).intersection(caseload.everyCitizen)
    switch circle {
    case .mine: return caseload.cases(ofPerson: reader.person.description).intersection(reached)
    case .pair:
      // A pair opens no case: of the makker's those that the reader reaches anyway.
      let makker = try? makker(of: reader.person, on: today)
      return [reader.person, makker].compactMap { $0 }.reduce(CaseSet.none) {
        $0.union(caseload.cases(ofPerson: $1.description))
      }.intersection(reached)
    case .team:
      return reader.subject.units.reduce(CaseSet.none) { $0.union(caseload.cases(ofTeam: $1.description)) }
        .intersection(reached)
    case .municipality: return reached
    }
  }

  /// Ended cases are found by searching, or by choosing how they ended.
  private static func filters(of query: CitizenQuery) -> [FacetFilter] {
    var filters = filters(query.filters)
    if query.text.isEmpty, !filters.contains(where: { $0.facet == .standing }) {
      filters.append(FacetFilter(.standing, ["open", "unopened"]))
    }
    return filters
  }

  /// Whether lists can be narrowed by a name.
  public static func isFacet(_ name: String) -> Bool { Facet.allCases.contains { $0.name == name } }

  static func filters(_ choices: [FacetChoice]) -> [FacetFilter] {
    var keys: [Facet: Set<String>] = [:]
    for choice in choices {
      guard let facet = Facet.allCases.first(where: { $0.name == choice.facet }) else { continue }
      keys[facet, default: []].insert(choice.value)
    }
    return Facet.allCases.compactMap { facet in keys[facet].map { FacetFilter(facet, $0) } }
  }

  private func page(
    _ query: CitizenQuery, _ seen: CaseSet, _ beyond: CaseSet, _ filters: [FacetFilter], _ scope: Scope
  ) throws -> ([CaseKey], Int) {
    let offset = (max(1, query.page) - 1) * Desk.citizensAPage
    let matching = caseload.matching(in: seen, filters: filters).union(beyond)
    if !query.text.isEmpty {
      let inside = CaseMembership(scope, contains: { [caseload] in caseload.contains(CaseKey($0), in: matching) })
      let found = try registers.ask(SearchCases(query.text, in: inside, limit: 200))
      return (found.dropFirst(offset).prefix(Desk.citizensAPage).map { CaseKey($0) }, found.count)
    }
    let order: Caseload.Order
    switch query.sort {
    case .name:
      let page = caseload.cases(
        in: matching, inOrder: try orderByName(), offset: offset, limit: Desk.citizensAPage)
      return (page.keys, page.total)
    case .due: order = .firstDue
    case .lastContact: order = .lastContact
    case .opened: order = .opened
    }
    let cases = caseload.cases(
      in: seen, filters: filters, sortedBy: order, offset: offset, limit: Desk.citizensAPage)
    return (cases.keys, cases.total)
  }

  func citizenRows(
    _ keys: [CaseKey], _ reader: Reader, _ set: CaseSet, _ scope: Scope
  ) throws -> [CitizenList.Row] {
    let ids: [ID<Case>] = keys.map { $0.id() }
    let open = caseSet(self.scope(reader, .seeCase))
    let labels = try caseLabels(ids, scope, openable: open)
    let next = try registers.ask(NextAppointments(ids, from: today, in: membership(scope)))
    let teams = try teamNames()
    let responsible = keys.map { caseload.people(of: $0, in: set).first }
    let people = try self.labels(responsible.compactMap { $0.flatMap { ID<Person>($0.person) } })
    let models = caseload.models
    return zip(keys, responsible).compactMap { key, first in
      let id: ID<Case> = key.id()
      guard let label = labels[id] else { return nil }
      // Beyond what one may open there is the name, and whom to ask.
      guard caseload.contains(key, in: open) else {
        return CitizenList.Row(
          citizen: label, cpr: nil, benefit: nil,
          responsible: first.flatMap { ID<Person>($0.person) }.flatMap { people[$0] },
          team: caseload.team(of: key, in: set).flatMap { teams[$0] }, phase: nil, lastContact: nil,
          nextAppointment: nil, overdue: 0, nextDue: nil)
      }
      let facets = caseload.facets(of: key, in: set) ?? [:]
      let days = caseload.days(of: key, in: set)
      let benefit = facets[.benefit]?.first.flatMap(Benefit.init(rawValue:))
      let overdue = caseload.owed(in: caseload.cases([key]).intersection(set), until: today.adding(days: -1)).count
      return CitizenList.Row(
        citizen: label, cpr: nil, benefit: benefit,
        responsible: first.flatMap { ID<Person>($0.person) }.flatMap { people[$0] },
        team: caseload.team(of: key, in: set).flatMap { teams[$0] },
        phase: facets[.phase]?.first.flatMap { Desk.phaseTitle($0, models) }, lastContact: days?.lastContact,
        nextAppointment: next[id]?.day, overdue: overdue, nextDue: days?.firstDue)
    }
  }

  static func phaseTitle(_ key: String, _ models: [CaseloadModel]) -> String? {
    guard let slash = key.firstIndex(of: "/") else { return nil }
    let model = models.first { $0.id == key[..<slash] }
    return model?.compiled.model.phases.first { $0.id == key[key.index(after: slash)...] }?.title
  }

  private func blocks(_ counts: [FacetCounts], _ chosen: [FacetChoice]) throws -> [FacetBlock] {
    let teams = try teamNames()
    let models = caseload.models
    let people = try labels(
      counts.first { $0.facet == .responsible }?.counts.compactMap { ID<Person>($0.key) } ?? [])
    return counts.map { facet in
      FacetBlock(
        facet: facet.facet.name,
        values: facet.counts.map { count in
          let name: String? =
            switch facet.facet {
            case .team: teams[count.key]?.name
            case .responsible: ID<Person>(count.key).flatMap { people[$0]?.name }
            case .models: models.first { $0.id == count.key }?.title
            case .phase: Desk.phaseTitle(count.key, models)
            default: nil
            }
          return FacetBlock.Value(
            key: count.key, name: name, count: count.cases,
            isChosen: chosen.contains { $0.facet == facet.facet.name && $0.value == count.key })
        })
    }
  }

  /// - Throws: ``DeskRefusal/notAllowed(_:)`` for those who may not take lists out.
  public func requireExport(_ reader: Reader) throws { try require(reader, .exportList) }

  /// The list as rows of a file, for those who may take lists out. Protected addresses are not in it: no address is.
  ///
  /// - Parameter purpose: what it is to be used for; it stands in the log of each citizen.
  public func exportCitizens(
    _ reader: Reader, _ query: CitizenQuery, purpose: String
  ) async throws -> [CitizenList.Row] {
    try requireExport(reader)
    let scope = scope(reader, .exportList)
    let set = circle(query.circle, reader, scope)
    let matching = caseload.matching(in: set, filters: Desk.filters(of: query))
    let inside = CaseMembership(scope, contains: { [caseload] in caseload.contains(CaseKey($0), in: matching) })
    let keys =
      query.text.isEmpty
      ? caseload.cases(in: matching, inOrder: try orderByName(), limit: 100_000).keys
      : try registers.ask(SearchCases(query.text, in: inside, limit: 100_000)).map { CaseKey($0) }
    let rows = try citizenRows(keys, reader, set, scope)
    try await noteRead(reader, page: "citizens-export", cases: rows.map(\.citizen.id), reason: purpose)
    return rows
  }
}

extension Facet {
  /// As addresses and `Language` name it.
  var name: String { "\(self)" }
}
