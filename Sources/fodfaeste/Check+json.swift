import Almanac
import Interventions

extension Check {
  /// The contract's JSON, case by case as it is made.
  func writeJSON(to output: Output, withCases: Bool) -> Ignored {
    output.write(#"{ "model": "#)
    output.write(bytes: JSONText.quoted(model.model.id))
    output.write(#", "asOf": ""#)
    output.write(bytes: asOf.isoBytes)
    output.write(#"""#)
    guard withCases else {
      let (summary, ignored) = summary()
      write(summary, to: output)
      return ignored
    }
    let evaluator = Evaluator(model, symbols: table.symbols)
    write(writeCases(evaluator, to: output), to: output)
    return Ignored(waivers: evaluator.ignoredWaivers, count: evaluator.ignoredWaiverCount)
  }

  private func writeCases(_ evaluator: Evaluator, to output: Output) -> Summary {
    var total = Summary(elements: model.model.elements.map { _ in ElementSummary() }, limits: model.model.fidelity)
    let heads = (0..<model.ruleCount).map { rule in
      Array(#"{ "element": "#.utf8) + JSONText.quoted(model.element(ofRule: rule).id)
        + Array(#", "rule": "\#(model.rule(rule).demand.kind.rawValue)", "opens": ""#.utf8)
    }
    output.write(",\n  \"cases\": [")
    var isFirst = true
    evaluator.forEachCase(of: table, cases: cases, asOf: asOf, period: period) { index, obligations in
      output.write(isFirst ? "\n    { \"case\": " : ",\n    { \"case\": ")
      isFirst = false
      output.write(bytes: JSONText.quoted(table.caseName(index)))
      output.write(#", "obligations": ["#)
      for (place, obligation) in obligations.enumerated() {
        output.write(place == 0 ? "\n      " : ",\n      ")
        output.write(bytes: heads[obligation.rule])
        output.write(bytes: obligation.opens.isoBytes)
        output.write(#"", "due": ""#)
        output.write(bytes: obligation.due.isoBytes)
        output.write(#"", "status": ""#)
        output.write(obligation.status.name)
        output.write(#"", "fulfilled": "#)
        if let day = obligation.fulfilled {
          output.write(#"""#)
          output.write(bytes: day.isoBytes)
          output.write(#"""#)
        } else {
          output.write("null")
        }
        if obligation.status == .missed {
          let lacks = evaluator.lacks(obligation)
          if !lacks.isEmpty {
            output.write(#", "lacks": ["#)
            for (place, lack) in lacks.enumerated() {
              if place > 0 { output.write(", ") }
              output.write(bytes: JSONText.quoted(lack))
            }
            output.write("]")
          }
        }
        output.write(" }")
        total.elements[model.place(ofRule: obligation.rule).element][obligation.status] += 1
      }
      output.write("] }")
    }
    output.write(" ]")
    return total
  }

  private func write(_ summary: Summary, to output: Output) {
    output.write(",\n  \"elements\": [")
    for (place, counts) in summary.elements.enumerated() {
      output.write(place == 0 ? "\n    { \"element\": " : ",\n    { \"element\": ")
      output.write(bytes: JSONText.quoted(model.model.elements[place].id))
      for status in Obligation.Status.allCases { output.write(", \"\(status.name)\": \(counts[status])") }
      if let timely = counts.timely { output.write(", \"timely\": \(timely)") }
      if let delivered = counts.delivered { output.write(", \"delivered\": \(delivered)") }
      output.write(" }")
    }
    output.write(" ]")
    if let fidelity = summary.fidelity { output.write(",\n  \"fidelity\": \(fidelity)") }
    output.write(" }\n")
  }
}

/// Text as JSON writes it.
enum JSONText {
  static func quoted(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0x22]
    for byte in text.utf8 {
      switch byte {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0x0D: bytes += [0x5C, 0x72]
      case 0x09: bytes += [0x5C, 0x74]
      case 0x00..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
    return bytes
  }
}
