import ArgumentParser
import EventLog
import Foundation

/// Writes a log as text, a line a fact, up to where it stood when the command began.
struct LogExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: say(.aboutLogExport))

  @Option(help: help(.helpData)) var data: String
  @Option(help: help(.helpKind)) var log: LogKind = .facts
  @Option(help: help(.helpFromPosition)) var from = 1
  @Option(help: help(.helpExportFormat)) var format: Format = .jsonl
  @Flag(help: help(.helpBodies)) var bodies = false
  @OptionGroup var language: LanguageOption

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case jsonl
  }

  func run() throws {
    guard from >= 1 else { throw CommandFailure(say(.positionsBeginAtOne(from))) }
    let log = try OpenLog(log, in: data)
    defer { log.close() }
    if bodies { Output.error(say(.personalData)) }
    let end = try log.ask { try await $0.head().position }
    var next = from
    while next <= end {
      let (from, limit) = (next, end - next + 1)
      let facts = try log.ask { try await $0.read(from: from, limit: limit) }
      for fact in facts {
        guard fact.envelope.position == next else { throw missing(next, in: log) }
        Output.standard.write(bytes: FactLine.json(fact, withBody: bodies))
        next += 1
      }
      if facts.isEmpty { throw missing(next, in: log) }
    }
    Output.standard.flush()
  }

  private func missing(_ position: Int, in log: OpenLog) -> CommandFailure {
    let sentence = LogError.damaged(position: position, .missing).sentence(danish: Spoken.tongue == .danish)
    return CommandFailure("\(log.name): \(sentence)", code: 1)
  }
}
