import Almanac
import Answers
import Casework
import DemoTown
import Foundation
import Identifiers
import Interventions

@testable import Desk

extension Office {
  struct IntakeFailed: Error { let sentence: String? }

  /// Hands a file in, by the recipe that is suggested or the one named.
  func handIn(
    _ bytes: [UInt8], _ fileName: String = "udtraek.csv", by colleague: Colleague = .leader, recipe: String? = nil
  ) throws -> String {
    let id = try desk.handIn(try reader(colleague), bytes, fileName: fileName, danish: true)
    if let recipe { try desk.choose(try reader(colleague), recipe: recipe, for: id) }
    return id
  }

  /// Takes a file in and waits until it is there. Gives its batch.
  @discardableResult
  func takeIn(
    _ bytes: [UInt8], _ fileName: String = "udtraek.csv", by colleague: Colleague = .leader, recipe: String? = nil,
    skippingFaulty: Bool = false
  ) async throws -> (batch: String, start: IntakeStart) {
    let id = try handIn(bytes, fileName, by: colleague, recipe: recipe)
    let start = try desk.takeIn(try reader(colleague), id, skippingFaulty: skippingFaulty)
    if case .started = start { try await finished(id, by: colleague) }
    return (id, start)
  }

  func finished(_ id: String, by colleague: Colleague = .leader) async throws {
    while true {
      let progress = try desk.intakeProgress(try reader(colleague), id)
      switch progress.stage {
      case .done: return
      case .failed: throw IntakeFailed(sentence: progress.failure)
      case .waiting, .writing, .evaluating: try await Task.sleep(for: .milliseconds(5))
      }
    }
  }

  /// The cases by what an extract calls them, or by CPR number.
  func casesByNumber() async throws -> [String: ID<Case>] {
    var cases: [String: ID<Case>] = [:]
    for (id, facts) in try await Independent(desk.log).recorded {
      for standing in CaseHistory(facts).standing() {
        guard case .citizenRegistered(let who) = standing.fact, let number = who.localNumber ?? who.cpr?.digits
        else { continue }
        cases[number] = id
      }
    }
    return cases
  }
}

extension IntakeStart {
  var isStarted: Bool { if case .started = self { true } else { false } }
  var isNothingNew: Bool { if case .nothingNew = self { true } else { false } }
  var problems: Int? { if case .hasProblems(let count) = self { count } else { nil } }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

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

extension DemoTown {
  /// Every history of the town by its case's name, as the engine takes facts.
  var histories: [String: [Fact]] {
    var all: [String: [Fact]] = [:]
    func add(_ name: String, _ facts: [TownFact]) {
      all[name] = facts.map { fact in
        Fact(
          fact.name, on: fact.day, Dictionary(uniqueKeysWithValues: fact.attributes.map { ($0.name, $0.value.value) }))
      }
    }
    for index in 0..<citizens { add(DemoTown.caseID(ofCitizen: index), history(ofCitizen: index)) }
    for number in 0..<teams {
      add(DemoTown.caseID(ofTeam: number), history(ofTeam: number))
      add(DemoTown.caseID(ofCentre: number), history(ofCentre: number))
      for professional in histories(ofProfessionalsIn: number) { add(professional.case, professional.facts) }
    }
    return all
  }
}
