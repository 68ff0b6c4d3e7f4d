import ArgumentParser
import Foundation

/// The command. Every subcommand ends with 0 where all is well, with 1 where what it was asked to prove does not hold,
/// and with 2 where what it was given cannot be used.
@main
struct Fodfaeste: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fodfaeste",
    abstract: "Fra en sags historik til det vi skylder, hvorfor, og hvor tro vi er mod metoden.",
    subcommands: [CheckCommand.self, BenchCommand.self]
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
    } catch {
      let code = exitCode(for: error)
      Output.standard.flush()
      if code.isSuccess { exit(withError: error) }
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
