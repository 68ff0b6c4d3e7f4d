import InterventionFiles
import Interventions
import Timelines

extension Extract {
  /// Reads the contract's event log: a trace is a case, an event is a fact. What is wrong refuses the whole log, as the
  /// command does; the row of a fact is its number in the log.
  static func readEventLog(
    _ bytes: [UInt8], _ recipe: Recipe, _ options: Options, into reading: inout ExtractReading
  ) throws(ExtractRefusal) {
    let bytes = try ExtractFile.unpacked(bytes, options.limits)
    let table: FactTable
    do {
      table = try LogFile.readXES(bytes, name: reading.fileName)
    } catch let faults as Faults {
      reading.isRefused = true
      reading.problems = faults.diagnostics.map { RowProblem(row: nil, .eventLog($0.problem, line: $0.line)) }
      reading.problemCount = reading.problems.count
      return
    } catch {
      throw ExtractRefusal(.notATable)
    }
    guard table.factCount <= options.limits.rows else {
      throw ExtractRefusal(.tooManyRows(limit: options.limits.rows))
    }
    var strangers: Set<String> = []
    var number = 0
    for index in 0..<table.caseCount {
      let who = Who.caseName(table.caseName(index))
      var repeats: [String: Int] = [:]
      for fact in table.facts(ofCase: index) {
        number += 1
        var text = recipe.id + "/" + fact.name + "/" + fact.day.description
        let count = (repeats[text] ?? 0) + 1
        repeats[text] = count
        if count > 1 { text += "#\(count)" }
        let isStranger = Vocabulary.kind(named: fact.name) == nil
        if isStranger { strangers.insert(fact.name) }
        reading.facts.append(
          ProposedFact(
            rows: [number], who: who, fact: fact, key: FactKey(who: who, text: text),
            digest: ContentDigest(of: fact), isStranger: isStranger))
      }
    }
    reading.rowsRead = number
    if !strangers.isEmpty { reading.notes.append(.strangers(facts: strangers.sorted())) }
  }
}
