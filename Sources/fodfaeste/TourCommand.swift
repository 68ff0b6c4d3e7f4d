import Almanac
import ArgumentParser
import Foundation
import InterventionFiles
import Interventions
import Language

/// What `./run` shows: the main job done once, on a history that comes with Fodfæste.
struct TourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "tour", abstract: say(.aboutTour))

  @Option(help: help(.helpModelsFolder)) var models: String?
  @OptionGroup var language: LanguageOption

  static let model = "udvikling-i-fleksjob-ii"
  static let day = Day(year: 2026, month: 6, day: 30)!

  func run() throws {
    let shelf = try ModelShelf(models)
    let log = (shelf.folder as NSString).deletingLastPathComponent + "/Assets/example-town.csv.gz"
    let reading = try shelf.folder(named: Self.model).read()
    let table = try LogFile.read(log, keeping: reading.compiled.attributes)
    let check = Check(
      model: reading.compiled, table: table, cases: 0..<table.caseCount, asOf: Self.day, period: .always)
    Output.standard.line(say(.tourTown(Spoken.speaker.fullDay(Self.day))))
    Output.standard.line()
    let ignored = check.writeTable(to: .standard, withCases: false, explained: false)
    Output.standard.line()
    Output.standard.line(say(.tourWhy))
    for (number, found) in Self.telling(check).enumerated() {
      let evaluator = Evaluator(reading.compiled, symbols: table.symbols)
      let why = evaluator.explain(found.obligation, ofCase: found.index, in: table, asOf: Self.day)
      let sentence = Spoken.speaker.explanation(why, readOn: Self.day)
      for (line, text) in TextTable.wrap("\(table.caseName(found.index)): \(sentence).", 96).enumerated() {
        Output.standard.line((line == 0 ? "\(number + 1). " : "   ") + text)
      }
      Output.standard.line("   \(say(.source)): \(why.source)")
    }
    Output.standard.flush()
    CheckCommand.report(ignored, in: table)
  }

  /// The first obligation that is yet to come of a cadence, the first that is past its deadline, and the first that was
  /// missed because something was lacking.
  private static func telling(_ check: Check) -> [(index: Int, obligation: Obligation)] {
    let evaluator = Evaluator(check.model, symbols: check.table.symbols)
    var coming: (Int, Obligation)?
    var overdue: (Int, Obligation)?
    var lacking: (Int, Obligation)?
    evaluator.forEachCase(of: check.table, cases: check.cases, asOf: check.asOf) { index, obligations in
      for obligation in obligations {
        let kind = check.model.rule(obligation.rule).demand.kind
        switch (obligation.status, kind) {
        case (.pending, .cadence) where coming == nil && obligation.openedBy != nil: coming = (index, obligation)
        case (.overdue, _) where overdue == nil && kind != .cadence && index != coming?.0: overdue = (index, obligation)
        case (.missed, .content) where lacking == nil: lacking = (index, obligation)
        default: break
        }
      }
    }
    return [coming, overdue, lacking].compactMap { $0 }
  }
}
