import Almanac
import ArgumentParser
import Foundation
import InterventionFiles
import Interventions
import Language

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: say(.aboutCheck))

  @Option(help: help(.helpModel)) var model: String
  @Option(help: help(.helpLog)) var log: String
  @Option(name: .customLong("as-of"), help: help(.helpAsOf)) var asOf: String
  @Option(help: help(.helpFrom)) var from: String?
  @Option(help: help(.helpTo)) var to: String?
  @Option(help: help(.helpFormat)) var format: Format = .table
  @Flag(help: help(.helpSummary)) var summary = false
  @Option(name: .customLong("case"), help: help(.helpCase)) var caseID: String?
  @Option(help: help(.helpThreads)) var threads: Int = ProcessInfo.processInfo.activeProcessorCount
  @Option(help: help(.helpModelsFolder)) var models: String?
  @OptionGroup var language: LanguageOption

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  func run() throws {
    let day = try Self.day(asOf, "--as-of")
    let period = Period(from: try from.map { try Self.day($0, "--from") }, to: try to.map { try Self.day($0, "--to") })
    if let from = period.from, let to = period.to, from > to { throw CommandFailure(say(.daysReversed)) }
    let reading = try ModelShelf.read(model, shelf: models)
    Diagnostics.print(reading.warnings)
    let threads = max(1, min(threads, 64))
    let table = try LogFile.read(log, keeping: reading.compiled.attributes, threads: threads)
    var cases = 0..<table.caseCount
    if let caseID {
      guard let index = table.caseIndex(named: caseID) else {
        let names = (0..<min(table.caseCount, 10_000)).map(table.caseName)
        throw CommandFailure(say(.unknownCase(caseID, nearest: Suggestion.nearest(to: caseID, among: names))))
      }
      cases = index..<index + 1
    }
    let check = Check(model: reading.compiled, table: table, cases: cases, asOf: day, period: period, threads: threads)
    let ignored =
      switch format {
      case .json: check.writeJSON(to: .standard, withCases: !summary)
      case .table: check.writeTable(to: .standard, withCases: !summary, explained: caseID != nil)
      }
    Output.standard.flush()
    Self.report(ignored, in: table)
  }

  static func day(_ text: String, _ option: String) throws -> Day {
    guard let day = Day(iso: text) else { throw CommandFailure(say(.notADay(option: option, text: text))) }
    return day
  }

  /// Tells of the waivers that set nothing aside.
  static func report(_ ignored: Check.Ignored, in table: FactTable) {
    for waiver in ignored.waivers.prefix(20) {
      let name = table.caseName(table.caseIndex(ofRow: waiver.row)).visible
      let why = Spoken.speaker.ignoredWaiver(waiver.fault)
      Output.error(say(.waiverIgnored(case: name, day: waiver.day.description, why: why)))
    }
    if ignored.count > 20 { Output.error(say(.moreWaivers(ignored.count - 20))) }
  }
}
