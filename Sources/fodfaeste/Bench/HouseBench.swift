import Almanac
import Answers
import ArgumentParser
import Caseload
import DemoTown
import Desk
import EventLogSQLite
import Foundation
import Identifiers
import Interventions
import Language
import Pages

/// Measures the log, the caseload and the pages of a demonstration town.
struct HouseBench {
  enum Part: String, CaseIterable, ExpressibleByArgument {
    case engine, log, caseload, pages, all
  }

  let citizens: Int
  let runs: Int
  /// A data folder that is there already; nil for a new town in a folder that is removed again.
  let data: String?

  func run(_ part: Part) throws {
    if part == .all || part == .log { try measureLog() }
    if part == .all || part == .caseload { try measureCaseload() }
    if part == .all || part == .pages { try measurePages() }
  }

  private func line(_ text: String) {
    Output.standard.line(text)
    Output.standard.flush()
  }

  private func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fodfaeste-house-\(getpid())").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }

  private func measureLog() throws {
    line("Loggen")
    try inFolder { folder in
      var bench = LogBench()
      bench.bulk = min(2_000_000, citizens * 50)
      let figures = try waited { [bench] in try await bench.run(in: folder) }
      func rate(_ value: Double) -> String { String(format: "%.0f", value) }
      line("  diskens egne synkroniseringer: \(rate(figures.synchronisations)) i sekundet")
      line("  64 skrivere, én hændelse ad gangen: \(rate(figures.append)) hændelser i sekundet")
      line("  én skriver, tusind ad gangen, spredt over sagerne: \(rate(figures.bulkAppend)) hændelser i sekundet")
      line("  gennemlæsning: \(rate(figures.scan)) hændelser i sekundet")
      line(
        String(
          format: "  en sag på %d hændelser af %d: %.2f ms (midterste), %.2f ms (99 af 100)", figures.caseFacts,
          figures.facts, figures.caseMedian * 1000, figures.caseSlowest * 1000))
    }
  }

  private func measureCaseload() throws {
    line("Sagsstammen, \(citizens) borgere")
    let town = DemoTown(citizens: citizens, until: Day(year: 2026, month: 6, day: 30) ?? .earliest)
    let models = Desk.models(in: try ModelShelf(nil).folder)
    try inFolder { folder in
      let figures = try CaseloadBench.run(
        citizens: citizens, models: models, day: town.until, folder: folder
      ) { index in
        town.history(ofCitizen: index).map { fact in
          Fact(
            fact.name, on: fact.day, Dictionary(fact.attributes.map { ($0.name, $0.value.fact) }) { first, _ in first })
        }
      }
      func ms(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1000) }
      line("  \(figures.facts) hændelser, \(figures.factBytes / 1_000_000) MB, \(figures.obligations) forpligtelser")
      line(
        "  24 facetter med to filtre: \(ms(figures.facetsMedian)) (midterste), \(ms(figures.facetsNinetyNinth)) (99 af 100)"
      )
      line(
        "  en sag igen efter en ny hændelse: \(ms(figures.oneCase)), 99 af 100 under \(ms(figures.oneCaseNinetyNinth))")
      line("  alle sager igen ved en ny dag: \(ms(figures.wholeEvaluation))")
      line("  følger vi metoden, alle: \(ms(figures.fidelity)); hvad en medarbejder skylder: \(ms(figures.owed))")
      line(
        "  øjebliksbillede: \(figures.snapshotBytes / 1_000_000) MB, læst på \(ms(figures.snapshotLoad)), med beregning "
          + ms(figures.snapshotRestore))
    }
  }

  private func measurePages() throws {
    if let data { return try measurePages(in: data) }
    try inFolder(measurePages)
  }

  private func measurePages(in path: String) throws {
    let (citizens, runs) = (citizens, max(20, runs))
    let models = try ModelShelf(nil).folder
    let lines = try waited {
      var lines: [String] = []
      let clock = Clock { Int64(Date().timeIntervalSince1970 * 1_000_000) }
      let opening = ContinuousClock.now
      let folder = DataFolder(path)
      let desk = try await Desk.open(
        folder, stores: try await folder.openStores(), clock: clock, models: models, recipes: "")
      let opened = HouseBench.seconds(since: opening)
      let settling = ContinuousClock.now
      try await desk.live(citizens: citizens) { _, _ in }
      let settled = HouseBench.seconds(since: settling)
      lines.append(String(format: "  mappen åbnet på %.1f s, byen på plads på %.1f s", opened, settled))
      let doors = try desk.demonstrationDoors()
      guard let worker = doors.first(where: { $0.role == .coordinatingCaseworker }),
        let leader = doors.first(where: { $0.role == .teamLead }),
        let caseworker = try desk.reader(worker.person.id), let teamLead = try desk.reader(leader.person.id)
      else { return lines }
      let context = PageContext(
        speaker: Danish(), reader: caseworker.label, csrf: "x", path: "/", here: "/", municipality: "Prøveby")
      let newID: @Sendable () -> String = { desk.formReceipt().description }
      let list = try await desk.citizens(caseworker, CitizenQuery())
      guard let citizen = list.rows.first?.citizen.id else { return lines }
      let busiest = try await desk.caseloadTransfer(teamLead).colleagues.max { $0.citizens < $1.citizens }?.person.id
      let model = desk.shelf.entries.first { $0.origin == .method }?.id ?? ""
      let year = Period(from: desk.today.adding(months: -12), to: desk.today)
      let pages: [(String, @Sendable () async throws -> [UInt8])] = [
        ("Min dag", { myDayPage(try await desk.myDay(caseworker), context, newID: newID) }),
        ("Borgere, mine", { citizenListPage(try await desk.citizens(caseworker, CitizenQuery()), context) }),
        (
          "Borgere, hele kommunen",
          { citizenListPage(try await desk.citizens(caseworker, CitizenQuery(circle: .municipality)), context) }
        ),
        (
          "Søgning",
          {
            citizenListPage(
              try await desk.citizens(caseworker, CitizenQuery(text: "ben prø", circle: .municipality)), context)
          }
        ),
        ("Borgeren", { citizenPage(try await desk.citizen(caseworker, citizen), context, newID: newID) }),
        ("Min plan", { planPage(try await desk.citizen(caseworker, citizen, seenOn: .plan), context) }),
        (
          "Samtalen",
          {
            let page = try await desk.conversation(caseworker, citizen)
            let basis = EntryBasis(page.citizen, speaker: context.speaker, reader: caseworker.label, newID: newID)
            let form = ConversationForm(page, basis: basis)
            return conversationPage(
              form, asks: page.asks.map { ($0, $0.elementTitle) }, context, state: form.first(nil),
              version: page.citizen.version)
          }
        ),
        ("Aftaler", { try await desk.agreements(caseworker, citizen).page(context) }),
        (
          "Skriv en aftale",
          {
            let page = try await desk.citizen(caseworker, citizen, seenOn: .plan)
            let form = AgreementForm(
              basis: EntryBasis(page, speaker: context.speaker, reader: caseworker.label, newID: newID),
              isChange: false)
            return agreementWritingPage(
              form, of: page.citizen, Reference(newID())!, context,
              state: FormState(fields: form.filled(with: AgreementForm.begun(from: page))), version: page.version)
          }
        ),
        ("Kalender", { try await desk.calendar(caseworker, weekOf: desk.today).page(context) }),
        ("Sparring", { try await desk.sparring(caseworker).page(context) }),
        (
          "Overdrag en sagsstamme",
          { try await desk.caseloadTransfer(teamLead, from: busiest).page(context) }
        ),
        ("Mit team", { try await desk.teamMonday(teamLead).page(context) }),
        (
          "Følger vi metoden, teamet", { try desk.fidelity(teamLead, model, circle: .team, period: year).page(context) }
        ),
        (
          "Følger vi metoden, kommunen",
          { try desk.fidelity(teamLead, model, circle: .municipality, period: year).page(context) }
        ),
      ]
      let further = try await BenchedPages(
        desk: desk, caseworker: caseworker, teamLead: teamLead, context: context, newID: newID
      ).all()
      for (name, page) in pages + further.map({ ($0.name, $0.make) }) {
        var times: [Double] = []
        var bytes = 0
        var first = 0.0
        for _ in 0..<runs {
          let start = ContinuousClock.now
          bytes = try await page().count
          times.append(HouseBench.seconds(since: start) * 1000)
        }
        first = times[0]
        times = times.dropFirst().sorted()
        lines.append(
          String(
            format: "  %@: %.1f ms (midterste), %.1f ms (værste af %d), %.1f ms (første gang), %d kB", name,
            times[times.count / 2], times[times.count - 1], times.count, first, bytes / 1000))
      }
      await desk.close()
      return lines
    }
    line("Siderne, på serveren, med læseloggen på disk")
    for text in lines { line(text) }
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let took = (ContinuousClock.now - start).components
    return Double(took.seconds) + Double(took.attoseconds) / 1e18
  }
}

extension TownValue {
  fileprivate var fact: FactValue {
    switch self {
    case .text(let text): .text(text)
    case .number(let hundredths): .number(Double(hundredths) / 100)
    case .truth(let truth): .truth(truth)
    case .list(let items): .list(items)
    case .day(let day): .text(day.description)
    }
  }
}
