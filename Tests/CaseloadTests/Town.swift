import Almanac
import Caseload
import DemoTown
import Foundation
import InterventionFiles
import Interventions

/// The models that are shipped, evaluated as the house does.
let shippedModels: [CaseloadModel] = {
  let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let law = ["kontaktforloeb", "varighed-af-tilbud"]
  return ModelFolder.all(in: root.appendingPathComponent("InterventionModels").path).map { folder in
    CaseloadModel(try! folder.read().compiled, kind: law.contains(folder.name) ? .law : .method)
  }
}()

func day(_ text: String) -> Day { Day(iso: text)! }

func key(_ number: Int) -> CaseKey { CaseKey(high: 7, low: UInt64(number)) }

extension TownFact {
  /// As the facts of a timeline.
  var fact: Fact {
    Fact(
      name, on: day,
      Dictionary(uniqueKeysWithValues: attributes.map { ($0.name, $0.value.value) }))
  }
}

extension TownValue {
  var value: FactValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let hundredths): .number(Double(hundredths) / 100)
    case .truth(let truth): .truth(truth)
    case .list(let items): .list(items)
    case .day(let day): .text(day.description)
    }
  }
}

/// Prøveby with so many citizens, and its teams, centres and professionals.
struct SmallTown {
  static let last = day("2026-06-30")
  let records: [CaseRecord]

  init(citizens: Int, seed: UInt64 = 3) {
    let town = DemoTown(citizens: citizens, years: 2, until: SmallTown.last, seed: seed)
    var records: [CaseRecord] = []
    func add(_ subject: CaseSubject, _ facts: [TownFact]) {
      let origin: CaseOrigin = records.count % 5 == 0 ? .observed : .typed
      records.append(CaseRecord(key(records.count), subject, origin: origin, facts: facts.map(\.fact)))
    }
    for index in 0..<citizens { add(.citizen, town.history(ofCitizen: index)) }
    for number in 0..<town.teams {
      add(.team, town.history(ofTeam: number))
      add(.companyCentre, town.history(ofCentre: number))
      for (_, facts) in town.histories(ofProfessionalsIn: number) { add(.professional, facts) }
    }
    self.records = records
  }

  func caseload(on day: Day = last, models: [CaseloadModel] = shippedModels) -> Caseload {
    let caseload = Caseload(models: models, day: day)
    caseload.load(records)
    return caseload
  }

  /// The same facts as the engine's own table.
  var table: FactTable {
    let builder = FactTableBuilder()
    for record in records {
      for fact in record.facts { builder.add(fact, toCase: record.key.description) }
    }
    return builder.build()
  }
}

/// A repeatable row of chance.
struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// All that a caseload says of a case, to be compared with what another says.
struct Portrait: Hashable {
  let subject: CaseSubject?
  let facts: [Fact]?
  let obligations: [ObligationRow]
  let people: [CasePerson]
  let team: String?
  let facets: [Facet: [String]]?
  let days: Caseload.Days?

  init(_ key: CaseKey, of caseload: Caseload) {
    let own = caseload.cases([key])
    subject = caseload.subject(of: key, in: own)
    facts = caseload.facts(of: key, in: own)
    obligations = caseload.models.flatMap {
      caseload.obligations(model: $0.id, statuses: Set(Obligation.Status.allCases), in: own).rows
    }
    people = caseload.people(of: key, in: own)
    team = caseload.team(of: key, in: own)
    facets = caseload.facets(of: key, in: own)
    days = caseload.days(of: key, in: own)
  }
}

/// What a whole caseload says: every case, every count, every person's and team's cases.
struct HousePortrait: Hashable {
  let cases: [CaseKey: Portrait]
  let counts: [Facet: [String: Int]]
  let summaries: [Summary?]

  init(_ caseload: Caseload) {
    let everybody = caseload.everyCase
    cases = Dictionary(uniqueKeysWithValues: caseload.keys(in: everybody).map { ($0, Portrait($0, of: caseload)) })
    counts = Dictionary(
      uniqueKeysWithValues: caseload.count(in: everybody).map { facet in
        (facet.facet, Dictionary(uniqueKeysWithValues: facet.counts.map { ($0.key, $0.cases) }))
      })
    summaries = caseload.models.map { caseload.fidelity(model: $0.id, in: everybody) }
  }
}
