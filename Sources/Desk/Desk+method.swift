import Access
import Almanac
import Answers
import Caseload
import Casework
import Foundation
import Identifiers
import InterventionFiles
import Interventions
import Registers

extension Desk {
  /// The models in use.
  public func modelShelf(_ reader: Reader) -> ModelShelfPage {
    refreshModels()
    let shelf = shelf
    let set = methodSet(reader, methodCircles(reader).last ?? .mine)
    return ModelShelfPage(
      models: shelf.entries.map { entry in
        .init(model: entry.reading.model, origin: entry.origin, enrolled: enrolled(entry, set), isOwn: entry.isOwn)
      }, faulty: shelf.faulty)
  }

  private func enrolled(_ entry: ModelShelf.Entry, _ set: CaseSet) -> Int? {
    guard entry.reading.model.enrolment != nil else { return nil }
    return caseload.count(facets: [.models], in: set).first?[entry.id] ?? 0
  }

  /// A model as a document.
  public func modelDocument(_ reader: Reader, _ id: String) throws -> ModelDocumentPage {
    refreshModels()
    guard let entry = shelf[id] else { throw DeskRefusal.notFound }
    let examples = (try? entry.folder.examples(for: entry.reading.model)) ?? []
    return ModelDocumentPage(
      model: entry.reading.model, origin: entry.origin, examples: examples,
      sourceNotes: try? String(contentsOfFile: entry.folder.sourceFile, encoding: .utf8),
      enrolled: enrolled(entry, methodSet(reader, methodCircles(reader).last ?? .mine)))
  }

  func methodCircles(_ reader: Reader) -> [FidelityPage.Circle] {
    var circles: [FidelityPage.Circle] = []
    if scope(reader, .seeOwnFigures).reach != .nothing { circles.append(.mine) }
    switch scope(reader, .seeTeamFigures).reach {
    case .team, .municipality: circles.append(.team)
    case .nothing, .own, .oneCase: break
    }
    if Access.decide(reader.subject, .seeMunicipalityFigures, .sameMunicipality).isAllowed {
      circles.append(.municipality)
    }
    return circles
  }

  func methodSet(_ reader: Reader, _ circle: FidelityPage.Circle, _ opened: FidelityPage.Opened? = nil) -> CaseSet {
    switch circle {
    case .colleague: opened.map { caseload.cases(ofPerson: $0.person.id.description) } ?? .none
    case .mine: caseload.cases(ofPerson: reader.person.description)
    case .team: reader.subject.units.reduce(CaseSet.none) { $0.union(caseload.cases(ofTeam: $1.description)) }
    case .municipality: caseload.everyCase
    }
  }

  /// What the set of a circle is called from day to day.
  private func methodName(
    _ reader: Reader, _ circle: FidelityPage.Circle, _ opened: FidelityPage.Opened?
  ) -> String {
    switch circle {
    case .colleague: opened?.person.id.description ?? ""
    case .mine: reader.person.description
    case .team: reader.subject.units.map(\.description).sorted().joined(separator: " ")
    case .municipality: circle.rawValue
    }
  }

  /// "Følger vi metoden?"
  ///
  /// - Parameter colleague: whose figures, where they are one colleague's: see ``openedFigures(_:of:)``.
  public func fidelity(
    _ reader: Reader, _ id: String, circle: FidelityPage.Circle?, period: Period, colleague: ID<Person>? = nil
  ) throws -> FidelityPage {
    refreshModels()
    guard let entry = shelf[id] else { throw DeskRefusal.notFound }
    let opened = try circle == .colleague ? openedFigures(reader, of: colleague) : nil
    let circles = methodCircles(reader) + (opened == nil ? [] : [.colleague])
    guard
      let circle = circle.flatMap({ circles.contains($0) ? $0 : nil })
        ?? (circles.contains(.team) ? .team : circles.first)
    else { throw DeskRefusal.notFound }
    let asked = following(
      id, in: methodSet(reader, circle, opened), period, as: methodName(reader, circle, opened))
    let cases = asked?.cases ?? 0
    let floor = Access.smallGroupFloor
    // Figures of several people are not shown for a few; one's own have no floor.
    let isTooSmall = ![.mine, .colleague].contains(circle) && cases > 0 && cases < floor
    let shown = isTooSmall ? caseload.following(model: id, in: .none, period: period) : asked
    return FidelityPage(
      model: entry.reading.model, origin: entry.origin,
      models: shelf.entries.map { (ModelName($0.id), $0.reading.model.title) }, circle: circle, circles: circles,
      team: circle == .team ? reader.label.team : nil, period: period, today: today, cases: cases,
      summary: shown?.summary ?? Summary(elements: [], limits: entry.reading.model.fidelity),
      months: (shown?.months ?? []).map { .init(first: $0.first, counts: $0.summary) },
      isTooSmall: isTooSmall,
      floor: floor, opened: opened)
  }

  private static let monthsShown = 24

  private func following(
    _ model: String, in set: CaseSet, _ period: Period, as name: String
  ) -> Caseload.Following? {
    let to = min(period.to ?? today, today)
    // More months than these are neither shown nor worked out.
    let from = max(period.from ?? today.adding(months: -11), to.adding(months: 1 - Desk.monthsShown))
    return caseload.following(model: model, in: set, period: period, months: from <= to ? from...to : nil, as: name)
  }

  /// The days that "Følger vi metoden?" is asked about where nobody says which.
  public var usualPeriod: Period { Period(from: today.adding(months: -12), to: today) }

  /// Works out beforehand what would take the first who asks longer than a page may: the whole municipality by each
  /// model, and the order of names.
  public func warm() {
    _ = try? orderByName()
    for entry in shelf.entries {
      _ = following(entry.id, in: caseload.everyCase, usualPeriod, as: FidelityPage.Circle.municipality.rawValue)
    }
  }

  /// The cases behind a number.
  public func fidelityCases(
    _ reader: Reader, _ id: String, element elementID: String, circle: FidelityPage.Circle, period: Period,
    statuses: [Obligation.Status], page: Int, colleague: ID<Person>? = nil
  ) async throws -> FidelityCases {
    guard let entry = shelf[id],
      let element = entry.reading.model.elements.firstIndex(where: { $0.id == elementID })
    else { throw DeskRefusal.notFound }
    let opened = try circle == .colleague ? openedFigures(reader, of: colleague) : nil
    let circles = methodCircles(reader) + (opened == nil ? [] : [.colleague])
    guard circles.contains(circle) else { throw DeskRefusal.notFound }
    let scope = scope(reader, .seeCase)
    let seen = caseSet(scope)
    let whole = methodSet(reader, circle, opened)
    // As the figures of a small group are withheld, so are the cases behind them that one may not open.
    let cases =
      [.mine, .colleague].contains(circle)
      ? 0 : caseload.following(model: id, in: whole, as: methodName(reader, circle, opened))?.cases ?? 0
    let set = cases > 0 && cases < Access.smallGroupFloor ? whole.intersection(seen) : whole
    let size = 50
    let found = caseload.obligations(
      model: id, element: element, statuses: Set(statuses), in: set, period: period,
      offset: (max(1, page) - 1) * size, limit: size)
    let ids: [ID<Case>] = found.rows.map { $0.caseKey.id() }
    let labels = try caseLabels(ids, scope)
    let models = caseload.models
    var roads: [CaseKey: CaseRoad] = [:]
    let rows = found.rows.compactMap { row -> FidelityCases.Row? in
      let id: ID<Case> = row.caseKey.id()
      let mayOpen = caseload.contains(row.caseKey, in: seen)
      if mayOpen, roads[row.caseKey] == nil {
        roads[row.caseKey] = caseload.road(of: row.caseKey, in: seen, byModels: [row.model])
      }
      guard let owed = owed(row, models, why: roads[row.caseKey]?.explain(row)) else { return nil }
      // A case that the reader may not open is counted and not named.
      let label = labels[id] ?? Answers.CaseLabel(id: id, name: nil)
      return .init(citizen: label, owed: owed, mayOpen: mayOpen && labels[id] != nil)
    }
    try await noteRead(reader, page: "fidelity-cases", cases: Array(Set(rows.filter(\.mayOpen).map(\.citizen.id))))
    return FidelityCases(
      model: entry.reading.model, element: entry.reading.model.elements[element], circle: circle,
      team: circle == .team ? reader.label.team : nil, period: period, statuses: statuses, today: today, rows: rows,
      total: found.total, page: max(1, page), pageSize: size, opened: opened)
  }
}
