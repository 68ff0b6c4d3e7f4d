import ArgumentParser
import Foundation
import InterventionFiles
import Interventions
import Language

/// The command. Every subcommand ends with 0 where all is well, with 1 where what it was asked to prove does not hold,
/// and with 2 where what it was given cannot be used.
@main
struct Fodfaeste: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fodfaeste",
    abstract: say(.aboutFodfaeste),
    subcommands: [
      ServeCommand.self, CheckCommand.self, ModelsCommand.self, DemoCommand.self, TourCommand.self, LogCommand.self,
      RegistersCommand.self, CatalogueCommand.self, BenchCommand.self,
    ]
  )

  static func main() {
    // A reader that stops reading, such as `head`, is no fault.
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      try command.run()
      Output.standard.flush()
    } catch let failure as CommandFailure {
      Output.standard.flush()
      for line in failure.lines { Output.error(line) }
      Foundation.exit(failure.code)
    } catch let faults as Faults {
      Output.standard.flush()
      Diagnostics.print(faults.diagnostics)
      Output.error(say(.faultsFound(faults.diagnostics.count { $0.severity == .fault })))
      Foundation.exit(2)
    } catch {
      Output.standard.flush()
      if exitCode(for: error).isSuccess { exit(withError: error) }
      Output.error(fullMessage(for: error))
      Foundation.exit(2)
    }
  }
}

/// Something that ends the command, in words for the person who gave it.
struct CommandFailure: Error {
  var lines: [String]
  var code: Int32

  init(_ lines: [String], code: Int32 = 2) {
    self.lines = lines
    self.code = code
  }

  init(_ line: String, code: Int32 = 2) { self.init([line], code: code) }
}

enum Diagnostics {
  /// Prints what is wrong, by file and line, to standard error.
  static func print(_ diagnostics: [Diagnostic]) {
    let sorted = diagnostics.enumerated().sorted {
      ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
    }
    for (_, diagnostic) in sorted { Output.error(Spoken.speaker.diagnostic(diagnostic)) }
    if diagnostics.count >= LogFile.faultLimit { Output.error(say(.moreFaults(diagnostics.count))) }
  }
}
