import Almanac
import Casework
import Identifiers

extension SettledTown {
  /// What the town's people have written of the labour market: made up, and each line says so.
  ///
  /// - Parameter companies: names of companies of the town to quote.
  public func labourMarket(on today: Day, companies: [String]) -> [LabourMarketNoted] {
    var dice = Dice(Dice.mixed(town.seed, 139, 1))
    var notes: [LabourMarketNoted] = []
    func reference() -> Reference<LabourMarketNote> { Reference("AM-\(notes.count + 1)")! }
    let source = "opdigtet til demonstrationen"
    let outlooks: [(code: String, outlook: LabourMarketNoted.Outlook)] = [
      ("9412", .shortage), ("9112", .shortage), ("5322", .shortage), ("9333", .good), ("5223", .even), ("4110", .few),
      ("9214", .good), ("7512", .shortage), ("7234", .good), ("9622", .even), ("83", .shortage), ("5311", .good),
    ]
    for one in outlooks {
      let day = today.adding(days: -(one.code == "4110" ? 240 : dice.between(20, 120)))
      notes.append(
        LabourMarketNoted(
          note: reference(), code: one.code, kind: .outlook, outlook: one.outlook, source: source, day: day))
    }
    for code in ["9412", "9112", "9333"] {
      notes.append(
        LabourMarketNoted(
          note: reference(), code: code, kind: .openings, openings: dice.between(1, 5),
          source: "\(source), som konsulenternes optælling", day: today.adding(days: -dice.between(1, 20))))
    }
    let words = [
      "Vi kan altid bruge en, der kommer til tiden tre dage om ugen.",
      "Vi mangler folk om morgenen og lærer gerne op.",
    ]
    for (code, said) in zip(["9412", "9112"], zip(words, companies)) {
      notes.append(
        LabourMarketNoted(
          note: reference(), code: code, kind: .panel, words: said.0, company: said.1,
          source: "\(source), som et møde i virksomhedspanelet", day: today.adding(days: -dice.between(5, 60))))
    }
    return notes
  }
}
