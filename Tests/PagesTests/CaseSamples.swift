import Almanac
import Answers
import Casework
import Identifiers
import Interventions
import Language

@testable import Pages

/// A citizen, a day and a list, all of invented people, as the pages are given them.
enum CaseSamples {
  static let today = day("2026-11-23")
  static let hostile = "<script>alert('x')</script> & \"Øl\""

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? .earliest }

  /// The same id for the same number.
  static func id<Kind>(_ number: Int) -> ID<Kind> {
    let bytes = [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 10)
    guard let id = ID<Kind>(milliseconds: 1_760_000_000_000 + number, randomBytes: bytes) else {
      preconditionFailure("Ten bytes make an id.")
    }
    return id
  }

  static func id<Kind>(_: Kind.Type, _ number: Int) -> ID<Kind> { id(number) }

  static func reference<Kind>(_ number: Int) -> Reference<Kind> { Reference(id(number)) }

  static let newID: @Sendable () -> String = { id(Case.self, 99).description }

  static let bente = CaseLabel(id: id(1), name: PersonName(given: "Bente", family: "Prøvesen"))
  static let karin = CaseLabel(id: id(3), name: PersonName(given: "Karin", family: "Fiktiv"), isProtected: true)
  static let evil = CaseLabel(id: id(4), name: PersonName(given: hostile, family: ""))
  static let lene = PersonLabel(id: id(11), name: "Lene Demo")
  static let tom = PersonLabel(id: id(12), name: "Tom Demo")
  static let team = TeamLabel(id: reference(20), name: "Fleksteamet")
  static let reader = ReaderLabel(
    person: lene, role: .jobBroker, team: team, isAdministrator: false, mayImport: false, maySeeTeam: true)

  static func context(_ tongue: Tongue = .danish, _ path: String = Path.myDay) -> PageContext {
    PageContext(
      speaker: tongue.speaker, reader: reader, csrf: "tegn-for-formular", path: path, here: path,
      municipality: "Fjordby")
  }

  static func owed(
    _ fact: String, due: String = "2026-11-17", _ progress: Owed.Progress? = nil, why: Explanation? = nil
  ) -> DayRow.Matter {
    .owed(
      Owed(
        model: ModelName("uif"), modelTitle: "Udvikling i fleksjob II", element: "E", elementTitle: "Kontakt", rule: 0,
        opens: day("2026-11-03"), due: day(due), status: day(due) < today ? .overdue : .pending, fulfilled: nil,
        progress: progress, answers: [fact], why: why))
  }

  static func row(
    _ id: String, _ on: String, _ citizen: CaseLabel? = bente, _ origin: Origin = .method, _ matter: DayRow.Matter,
    _ acts: [DayRow.Act]
  ) -> DayRow {
    DayRow(id: id, day: day(on), citizen: citizen, origin: origin, matter: matter, acts: acts)
  }

  static func myDay(_ rows: [DayRow], folded: Int = 0, unplanned: [MyDay.Unplanned] = []) -> MyDay {
    func section(_ kind: MyDay.Section.Kind, _ holds: (DayRow) -> Bool) -> MyDay.Section {
      .init(kind: kind, rows: rows.filter(holds), folded: kind == .thisWeek ? folded : 0)
    }
    return MyDay(
      today: today,
      sections: [
        section(.overdue) { $0.day < today }, section(.today) { $0.day == today },
        section(.thisWeek) { $0.day > today },
      ], unplanned: unplanned, talksToday: 0, visitsToday: 0, arrangement: .day, byCitizen: [], isUnfolded: false,
      person: lene)
  }

  static func placement(_ key: String = "pl1") -> CitizenPage.PlacementRow {
    .init(
      key: key, kind: .placement(.workPlacement), company: "Fjordby Hotel", from: day("2026-09-01"), plannedEnd: nil,
      ended: nil, hours: 10, kindOfHours: .unpaidPlacement)
  }

  static func basis(
    _ tongue: Tongue = .danish, placements: [CitizenPage.PlacementRow] = [],
    newID: @escaping @Sendable () -> String = newID
  ) -> EntryBasis {
    EntryBasis(
      speaker: tongue.speaker, today: today, me: lene, role: .jobBroker, placements: placements,
      models: [.init(model: ModelName("uif"), title: "UIF II", isEnrolled: false, isByHand: true)],
      colleagues: [lene, tom], elements: [.init(model: ModelName("uif"), element: "E", title: "UIF II: Kontakt")],
      newID: newID)
  }

  private static let clock: ClockTime = {
    guard let clock = ClockTime(hour: 9, minute: 30) else { preconditionFailure("There is such a time of day.") }
    return clock
  }()

  static func event(_ fact: CaseFact, imported: Bool = false, corrections: Int = 0) -> CaseEvent {
    CaseEvent(
      id: id(50), day: day("2026-11-03"), fact: fact, recordedOn: day("2026-11-03"),
      recordedAt: clock, by: lene, role: .jobBroker,
      system: nil, isImported: imported, corrections: corrections, mayCorrect: !imported)
  }

  static func citizen(
    _ label: CaseLabel = bente, dials: Dials = Dials(), acts: Set<CaseAct> = Set(CaseAct.allCases),
    placements: [CitizenPage.PlacementRow] = [], events: [CaseEvent] = [], roads: [Road] = [],
    agreements: [PlannedStep] = [], glass: String? = nil
  ) -> CitizenPage {
    CitizenPage(
      citizen: label, today: today, dials: dials, cpr: nil, administrativeNumber: nil, address: nil,
      isAddressHidden: label.isProtected, isOpen: true, benefit: .ledighedsydelse, benefitSince: day("2025-09-01"),
      targetGroup: nil, team: team, absence: nil, jobGoals: [], nextAppointment: nil, appointments: [], people: [],
      roads: roads, lanes: Lanes(from: day("2026-05-01"), to: day("2026-12-31"), lanes: []),
      hours: HoursCurve(from: day("2026-05-01"), to: day("2026-12-31"), lines: [], goal: nil), agreements: agreements,
      accommodations: [], progressionGoals: [], placements: placements, tasks: [], events: events,
      totalEvents: events.count, acts: acts, brokenGlassReason: glass, models: [], colleagues: [lene, tom], version: 41)
  }
}

/// What a page says, for looking into.
struct Written {
  let text: String

  init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

  func says(_ part: String) -> Bool { text.contains(part) }

  /// The values of an attribute, in order.
  func values(of attribute: String) -> [String] {
    text.components(between: " \(attribute)=\"", and: "\"")
  }

  /// Ids of fields that no label names, and labels that name no field.
  var looseLabels: [String] {
    let ids = Set(values(of: "id"))
    return values(of: "for").filter { !ids.contains($0) }
  }

  /// Addresses of links and forms.
  var addresses: [String] { values(of: "href") + values(of: "action") }
}

extension String {
  func components(between start: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let open = rest.firstRange(of: start) {
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return found
  }
}
