import Almanac
import ArgumentParser
import Foundation
import InterventionFiles
import Interventions

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Holder en historik op mod en indsatsmodel: hvad skyldes, hvorfor, og følges metoden?")

  @Option(help: "Modellens fil, eller navnet på en model der følger med.")
  var model: String

  @Option(help: "Historikken: CSV eller XES, gerne pakket med gzip (.gz).")
  var log: String

  @Option(name: .customLong("as-of"), help: "Dagen der spørges om, for eksempel 2020-09-30.")
  var asOf: String

  @Option(help: "Kun det der skulle ske fra og med denne dag.")
  var from: String?

  @Option(help: "Kun det der skulle ske til og med denne dag.")
  var to: String?

  @Option(help: "table (til at læse) eller json.")
  var format: Format = .table

  @Flag(help: "Kun tallene for hvert element, ikke sagerne.")
  var summary = false

  @Option(name: .customLong("case"), help: "Kun denne sag.")
  var caseID: String?

  @Option(help: "Hvor mange tråde der må deles om arbejdet.")
  var threads: Int = ProcessInfo.processInfo.activeProcessorCount

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  func run() throws {
    let reading = try ModelReader.read(model)
    let table = try LogFile.read(log, keeping: reading.compiled.attributes, threads: max(1, threads))
    let day = Day(iso: asOf)!
    var cases = 0..<table.caseCount
    if let caseID {
      guard let index = table.caseIndex(named: caseID) else { throw CommandFailure("ukendt sag \(caseID)") }
      cases = index..<index + 1
    }
    let period = Period(from: from.flatMap { Day(iso: $0) }, to: to.flatMap { Day(iso: $0) })
    let check = Check(model: reading.compiled, table: table, cases: cases, asOf: day, period: period, threads: threads)
    check.writeJSON(to: .standard, withCases: !summary)
  }
}
