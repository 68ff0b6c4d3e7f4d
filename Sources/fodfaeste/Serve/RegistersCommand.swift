import ArgumentParser
import Desk
import EventLog
import EventLogSQLite
import Foundation
import Language
import Registers

/// Makes the registers anew from the log: they are disposable.
struct RegistersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "registers", abstract: say(.aboutRegisters), subcommands: [Rebuild.self])

  struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rebuild", abstract: say(.aboutRebuild))

    @Option(help: ArgumentHelp(say(.helpFolder), valueName: "DIR"))
    var data: String

    @OptionGroup var language: LanguageOption

    func run() throws {
      let folder = DataFolder(URL(fileURLWithPath: data).standardizedFileURL.path)
      do {
        let done = try waited {
          let log = try await SQLiteLogReader.open(folder.facts)
          let reads = try await SQLiteLogReader.open(folder.reads)
          let registers = try Registers.open(folder.registers)
          try await registers.rebuild(from: log, reads: reads) { done, of in
            Progress.tell(.catchingUp(done, of: of), done, of)
          }
          let position = try registers.position()
          try registers.close()
          return position
        }
        Progress.end()
        Output.standard.line(say(.rebuilt(done)))
      } catch let error as LogError {
        throw CommandFailure("\(data): \(error.sentence(danish: Spoken.tongue == .danish))")
      }
    }
  }
}
