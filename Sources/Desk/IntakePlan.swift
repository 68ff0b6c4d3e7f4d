import Access
import Almanac
import Caseload
import Casework
import Crypto
import Extracts
import Foundation
import Identifiers
import Interventions
import Journal
import Registers
import Timelines

/// What taking a reading in would record.
struct IntakePlan: Sendable {
  struct Planned: Sendable {
    let caseID: ID<Case>
    let day: Day
    let fact: CaseFact
    let id: ID<FactInCase>
    /// The row's key: the same when the extract comes again.
    let key: ID<FactInCase>
  }

  var new: [Planned] = []
  /// Corrections of what came before under the same key.
  var changed: [Planned] = []
  var known = 0
  /// Cases that are not here yet, with who they are.
  var newCases: [(id: ID<Case>, who: CitizenRegistered)] = []
  var knownCases = 0
  /// What the file says of citizens' own particulars.
  var particulars: [Planned] = []
}

extension Desk {
  /// Works out what a reading would record, without recording anything.
  func plan(_ reading: ExtractReading, _ reader: Reader) throws -> IntakePlan {
    var plan = IntakePlan()
    let cases = try cases(of: reading, reader, &plan)
    let isStrangers = recipes.first { $0.id == reading.recipe }.map { Desk.isStrangers($0) } ?? true
    let scope = scope(reader, .importData)
    let ordered = reading.factsInTimelineOrder
    let keys = ordered.map { proposed in
      Desk.id("key", (cases[proposed.who]?.description ?? "") + "/" + proposed.key.text) as ID<FactInCase>
    }
    let before = try registers.ask(ImportedRows(keys: keys, in: scope))
    for (proposed, key) in zip(ordered, keys) {
      guard let caseID = cases[proposed.who] else {
        plan.known += 1
        continue
      }
      let rows = before[key] ?? []
      guard let id = Desk.newID(ofRow: key, saying: "\(proposed.digest)", after: rows) else {
        plan.known += 1
        continue
      }
      let fact = Desk.fact(proposed, isStrangers: isStrangers)
      if let first = rows.first(where: { !$0.isRetracted }) {
        let correction = FactCorrected(fact: first.fact, day: proposed.fact.day, content: fact, reason: "udtræk")
        plan.changed.append(
          .init(caseID: caseID, day: clock.today, fact: .factCorrected(correction), id: id, key: key))
      } else {
        plan.new.append(.init(caseID: caseID, day: proposed.fact.day, fact: fact, id: id, key: key))
      }
    }
    try takeBack(reading.superseded, cases, scope, &plan)
    return plan
  }

  /// What the file tells never happened is taken back, where it stands.
  private func takeBack(
    _ superseded: [FactKey], _ cases: [ExtractWho: ID<Case>], _ scope: Scope, _ plan: inout IntakePlan
  ) throws {
    let asked = superseded.compactMap { key in
      cases[key.who].map { (caseID: $0, key: Desk.id("key", "\($0)/\(key.text)") as ID<FactInCase>) }
    }
    let before = try registers.ask(ImportedRows(keys: asked.map(\.key), in: scope))
    for (caseID, key) in asked {
      // Under a key of its own: should the row come again, it is new.
      if let row = before[key]?.first(where: { !$0.isRetracted }) {
        let id: ID<FactInCase> = Desk.id("superseded", row.fact.description)
        let fact = CaseFact.factRetracted(FactRetracted(fact: row.fact, reason: "udtræk"))
        plan.changed.append(.init(caseID: caseID, day: clock.today, fact: fact, id: id, key: id))
      }
    }
  }

  /// The id that a row's fact gets; nil where the latest that stands says the same already. Every time that a row comes
  /// anew it gets another, also where it says what it said once before, or was taken back.
  private static func newID(
    ofRow key: ID<FactInCase>, saying content: String, after rows: [ImportedRow]
  ) -> ID<FactInCase>? {
    func id(_ time: Int) -> ID<FactInCase> { Desk.id("fact", "\(key)/\(content)/\(time)") }
    if let latest = rows.lastIndex(where: { !$0.isRetracted }), rows[latest].fact == id(latest) { return nil }
    return id(rows.count)
  }

  private static func fact(_ proposed: ProposedFact, isStrangers: Bool) -> CaseFact {
    if !isStrangers, !proposed.isStranger,
      let typed = try? CaseFact(vocabulary: proposed.fact.name, attributes: proposed.fact.attributes)
    {
      return typed
    }
    return .observed(
      Observed(
        name: proposed.fact.name, attributes: proposed.fact.attributes.mapValues(ObservedValue.init),
        key: proposed.key.text))
  }

  /// The case of everyone the file names; those who are not here get one.
  private func cases(
    of reading: ExtractReading, _ reader: Reader, _ plan: inout IntakePlan
  ) throws -> [ExtractWho: ID<Case>] {
    var order: [ExtractWho] = []
    var seen: Set<ExtractWho> = []
    for who in reading.facts.map(\.who) + reading.citizens.map(\.who) where seen.insert(who).inserted {
      order.append(who)
    }
    var cprs: [CPR] = []
    var numbers: [String] = []
    for who in order {
      switch who {
      case .cpr(let cpr): cprs.append(cpr)
      case .localNumber(let number), .caseName(let number): numbers.append(number)
      }
    }
    let scope = scope(reader, .importData)
    let everyone = CaseMembership(scope, contains: { _ in true })
    let found = try registers.ask(
      CasesWithNumbers(cprs: cprs, administrativeNumbers: numbers, localNumbers: numbers, in: everyone))
    var cases: [ExtractWho: ID<Case>] = [:]
    for who in order {
      // What was taken out of here stands here: it does not come again as a stranger's.
      if case .caseName(let name) = who, let own = ID<Case>(name),
        caseload.contains(CaseKey(own), in: caseload.everyCase)
      {
        plan.knownCases += 1
        continue
      }
      let known: ID<Case>? =
        switch who {
        case .cpr(let cpr): found.byCPR[cpr]?.first
        case .localNumber(let number), .caseName(let number):
          found.byLocalNumber[number]?.first ?? found.byAdministrativeNumber[number]?.first
        }
      // One whose facts have all been taken back is not here any more, and comes again under the old id.
      if let known {
        cases[who] = known
        plan.knownCases += 1
        continue
      }
      let id: ID<Case> = newID()
      cases[who] = id
      let person =
        switch who {
        case .cpr(let cpr): CitizenRegistered(cpr: cpr)
        case .localNumber(let number), .caseName(let number): CitizenRegistered(localNumber: number)
        }
      plan.newCases.append((id, person))
    }
    try particulars(reading, cases, scope, &plan)
    return cases
  }

  /// Names and addresses that the file states, where it states any.
  private func particulars(
    _ reading: ExtractReading, _ cases: [ExtractWho: ID<Case>], _ scope: Scope, _ plan: inout IntakePlan
  ) throws {
    var proposed: [(caseID: ID<Case>, fact: CaseFact, key: ID<FactInCase>)] = []
    for citizen in reading.citizens {
      guard let id = cases[citizen.who] else { continue }
      let text = { (field: Recipe.CitizenField) in citizen.fields[field] }
      var facts: [CaseFact] = []
      if let name = text(.name) {
        var identity = CitizenIdentityChanged(name: PersonName(written: name))
        switch citizen.who {
        case .cpr(let cpr): identity.cpr = cpr
        case .localNumber(let number), .caseName(let number): identity.localNumber = number
        }
        facts.append(.citizenIdentityChanged(identity))
      }
      if let isProtected = citizen.isProtected {
        facts.append(.addressProtectionSet(AddressProtectionSet(isProtected: isProtected)))
      }
      let address = CitizenAddressChanged(
        street: text(.address), postalCode: text(.postalCode), town: text(.city), phone: text(.phone),
        email: text(.email))
      if address != CitizenAddressChanged() { facts.append(.citizenAddressChanged(address)) }
      for fact in facts {
        // The key says what it is about, the id what it says: the same again changes nothing.
        let key: ID<FactInCase> = Desk.id("particular", "\(id)/\(fact.kind.rawValue)")
        proposed.append((id, fact, key))
      }
    }
    let before = try registers.ask(ImportedRows(keys: proposed.map(\.key), in: scope))
    for (caseID, fact, key) in proposed {
      let said = Desk.id("said", "\(key)/\(String(describing: fact))") as ID<FactInCase>
      guard let id = Desk.newID(ofRow: key, saying: said.description, after: before[key] ?? []) else { continue }
      plan.particulars.append(.init(caseID: caseID, day: clock.today, fact: fact, id: id, key: key))
    }
  }

  /// An id that follows from a text. Nothing personal may stand in the text: only random ids and what a row is about.
  static func id<Kind>(_ purpose: String, _ text: String) -> ID<Kind> {
    let digest = Array(SHA256.hash(data: Data("\(purpose)\n\(text)".utf8)))
    guard let id = ID<Kind>(bytes: digest.prefix(16)) else { preconditionFailure("A digest has 32 bytes.") }
    return id
  }
}

extension ObservedValue {
  init(_ value: FactValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .truth(let truth): self = .truth(truth)
    case .list(let items): self = .list(items)
    }
  }
}

extension PersonName {
  /// Reads "Prøvesen, Bente" and "Bente Prøvesen".
  init(written text: String) {
    if let comma = text.firstIndex(of: ",") {
      self.init(
        given: text[text.index(after: comma)...].trimmingCharacters(in: .whitespaces),
        family: text[..<comma].trimmingCharacters(in: .whitespaces))
    } else {
      let words = text.split(separator: " ").map(String.init)
      self.init(given: words.dropLast().joined(separator: " "), family: words.last ?? "")
    }
  }
}
