import Almanac
import Casework
import EventLog
import Foundation
import GRDB
import Identifiers
import Journal
import Synchronization
import Testing

@testable import Registers

@Suite("Registers are disposable")
struct RebuildTests {
  /// A life of a few cases with all that can happen to facts: corrections, retractions, erasures, extracts.
  private func live(_ house: RegisterHouse, seed: UInt64, steps: Int) async throws {
    var random = SeededNumbers(seed)
    let cases: [ID<Case>] = (0..<6).map { _ in house.newID() }
    let people: [ID<Person>] = (0..<3).map { _ in house.newID() }
    var known: [(id: ID<FactInCase>, of: ID<Case>)] = []
    for _ in 0..<steps {
      let id = cases[Int.random(in: 0..<cases.count, using: &random)]
      let day = Day.test.adding(days: Int.random(in: 0...9, using: &random))
      let actor: Actor? = Bool.random(using: &random) ? .person(people[0], as: .jobBroker) : nil
      let batch: ID<Batch>? = Int.random(in: 0...4, using: &random) == 0 ? house.newID() : nil
      let fact: CaseFact
      let target = known.randomElement(using: &random)
      switch (Int.random(in: 0...9, using: &random), target) {
      case (0, .some(let target)):
        let ids = try await house.write(
          [.factRetracted(FactRetracted(fact: target.id, reason: "fejl"))], of: target.of, on: day)
        known.append((ids[0], target.of))
        continue
      case (1, .some(let target)), (2, .some(let target)):
        let content = Self.fact(people, &random)
        let ids = try await house.write(
          [.factCorrected(FactCorrected(fact: target.id, day: day, content: content, reason: "fejl"))], of: target.of,
          on: day)
        known.append((ids[0], target.of))
        continue
      case (3, .some(let target)) where Int.random(in: 0...2, using: &random) == 0:
        try await house.catchUp()
        try await house.erase([target.id])
        continue
      default: fact = Self.fact(people, &random)
      }
      let ids = try await house.write(
        [fact], of: id, on: day, by: actor, batch: batch, cause: batch.map { _ in house.newID() })
      known.append((ids[0], id))
      if Int.random(in: 0...3, using: &random) == 0 { try await house.catchUp() }
    }
    try await house.catchUp()
  }

  private static func fact(_ people: [ID<Person>], _ random: inout SeededNumbers) -> CaseFact {
    let number = Int.random(in: 0...2, using: &random)
    let (appointment, task) = (Reference<Appointment>(named: "a\(number)"), Reference<WorkTask>(named: "t\(number)"))
    let day = Day.test.adding(days: Int.random(in: 0...20, using: &random))
    let name = PersonName(given: ["Ida", "Åse", "Bo"][number], family: "Prøvesen \(day.number)")
    switch Int.random(in: 0...17, using: &random) {
    case 0: return .citizenRegistered(CitizenRegistered(name: name, cpr: .fictitious(serial: number)))
    case 1: return .citizenIdentityChanged(CitizenIdentityChanged(name: name, localNumber: "K\(number)"))
    case 2: return .citizenAddressChanged(CitizenAddressChanged(street: "Vej \(day.number)"))
    case 3: return .addressProtectionSet(AddressProtectionSet(isProtected: number > 0, until: day))
    case 4: return .caseOpened(CaseOpened())
    case 5: return .caseClosed(CaseClosed())
    case 6, 7:
      return .contactPlanned(ContactPlanned(appointment: appointment, scheduledFor: day, person: people[number]))
    case 8: return .contactMoved(ContactMoved(appointment: appointment, scheduledFor: day))
    case 9: return .contactCancelled(ContactCancelled(appointment: appointment))
    case 10: return .contactHeld(ContactHeld(by: .jobBroker, appointment: number > 0 ? appointment : nil))
    case 11, 12: return .taskGiven(TaskGiven(task: task, text: "Ring", due: day, person: people[number]))
    case 13: return .taskDone(TaskDone(task: task))
    case 14: return .preparationCompleted(PreparationCompleted())
    case 15: return .qualityAssured(QualityAssured(document: .preparatoryPart))
    case 16: return .successStoryTold(SuccessStoryTold())
    default: return .noteWritten(NoteWritten(text: "Note", shownToCitizen: false))
    }
  }

  @Test("made anew they are as they were when each fact came by itself", arguments: 1...8)
  func rebuiltEqualsIncremental(seed: Int) async throws {
    let house = try RegisterHouse(seed: UInt64(seed))
    try await live(house, seed: UInt64(seed), steps: 250)
    try await house.record(.staffRegistered(StaffRegistered(person: house.newID(), name: "Bo", role: .mentor)))
    let before = try house.contents()
    #expect(before["basis"]?.isEmpty == false && before["appointments"]?.isEmpty == false)
    let other = try Registers.open(house.path + ".other")
    try await other.rebuild(from: house.log)
    let after = try house.contents(of: other)
    // What rows are derived from may hold traces without effect; what is derived may not.
    for (table, rows) in before where table != "basis" { #expect(after[table] == rows, "\(table)") }
    #expect(try other.position() == house.registers.position())
    #expect(try Set(other.nameOrder().ids) == Set(house.registers.nameOrder().ids))
    try await house.registers.rebuild(from: house.log)
    #expect(try house.contents() == after)
  }

  @Test("facts given twice, or over and over, change nothing")
  func idempotent() async throws {
    let house = try RegisterHouse()
    try await live(house, seed: 5, steps: 120)
    let before = try house.contents()
    let all = try await house.log.read(from: 1, limit: 1_000)
    try house.registers.apply(all)
    try house.registers.apply(Array(all.suffix(40)))
    #expect(try house.contents() == before)
  }

  @Test("facts with a hole before them are refused, and nothing is taken in")
  func gap() async throws {
    let house = try RegisterHouse()
    let ids = try await house.write([.caseOpened(CaseOpened()), .caseClosed(CaseClosed())], of: house.newID())
    #expect(ids.count == 2)
    let second = try await house.log.read(from: 2, limit: 1)
    #expect(throws: RegistersError.gap(expected: 1, found: 2)) { try house.registers.apply(second) }
    #expect(try house.registers.position() == 0)
  }

  @Test("a rebuild says how far it has come, reads included")
  func progress() async throws {
    let house = try RegisterHouse()
    _ = try await house.citizen("Ida", "Holm")
    _ = try await house.citizen("Bo", "Holm")
    let read = try Journal.newFact(
      CaseRead(page: "citizen", cases: [house.newID()]), factID: house.newID(), on: .test, house.stamp())
    _ = try await house.readLog.append([read], to: Journal.stream(ofReads: house.newID()), expecting: .any)
    let steps = Mutex<[[Int]]>([])
    try await house.registers.rebuild(from: house.log, reads: house.readLog) { done, total in
      steps.withLock { $0.append([done, total]) }
    }
    #expect(steps.withLock { $0 } == [[2, 3], [3, 3]])
    #expect(try house.registers.readsPosition() == 1)
  }

  @Test("what was erased is nowhere in the file any more")
  func forgotten() async throws {
    let house = try RegisterHouse()
    let id: ID<Case> = house.newID()
    let name = PersonName(given: "Xylofonia", family: "Kvaksalversen")
    let registered = try await house.record(
      .citizenRegistered(CitizenRegistered(name: name, cpr: .fictitious(serial: 8))), of: id)
    _ = try await house.citizen("Ida", "Holm")
    let files = {
      try ["", "-wal"].reduce(into: Data()) { all, end in
        let file = house.path + end
        if FileManager.default.fileExists(atPath: file) { all += try Data(contentsOf: URL(fileURLWithPath: file)) }
      }
    }
    #expect(try files().range(of: Data("Kvaksalversen".utf8)) != nil)
    try await house.erase(registered)
    #expect(try house.registers.ask(SearchCases("xylofonia", in: Reaches.everything)).isEmpty)
    #expect(try house.registers.ask(CaseLabels([id], in: Reaches.everything))[id]?.name == nil)
    let identity = try house.registers.ask(CaseIdentityQuery(id, in: Reaches.everything))
    #expect(identity?.name == nil && identity?.cpr == nil)
    #expect(try files().range(of: Data("Kvaksalversen".utf8)) == nil)
    #expect(try files().range(of: Data("kvaksalversen".utf8)) == nil)
    #expect(try files().range(of: Data("Xylofonia".utf8)) == nil)
    #expect(try files().range(of: Data(CPR.fictitious(serial: 8).digits.utf8)) == nil)
  }
}
