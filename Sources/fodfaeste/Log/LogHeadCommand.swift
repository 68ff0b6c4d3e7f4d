import ArgumentParser
import EventLog

/// Says how far a log has come, as it is to be kept elsewhere.
struct LogHeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "head", abstract: say(.aboutLogHead))

  @Option(help: help(.helpData)) var data: String
  @Option(help: help(.helpKind)) var log: LogKind = .facts
  @OptionGroup var language: LanguageOption

  func run() throws {
    let log = try OpenLog(log, in: data)
    defer { log.close() }
    Output.standard.line(try log.ask { try await $0.head() }.description)
  }
}
