import Almanac
import ArgumentParser
import DemoTown
import Foundation
import Language

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "demo", abstract: say(.aboutDemo))

  @Option(help: help(.helpCitizens)) var citizens = 2000
  @Option(help: help(.helpYears)) var years = 3
  @Option(help: help(.helpUntil)) var until: String?
  @Option(help: help(.helpSeed)) var seed: UInt64 = 1
  @Option(help: help(.helpCSV)) var csv: String
  @OptionGroup var language: LanguageOption

  func run() throws {
    guard (1...1_000_000).contains(citizens) else {
      throw CommandFailure(say(.between("--citizens", 1, 1_000_000)))
    }
    guard (1...50).contains(years) else { throw CommandFailure(say(.between("--years", 1, 50))) }
    let today = DanishTime.day(atUTC: Int(Date().timeIntervalSince1970))
    let day = try until.map { try CheckCommand.day($0, "--until") } ?? today
    let town = DemoTown(citizens: citizens, years: years, until: day, seed: seed)
    if csv == "-" {
      try town.write { bytes in Output.standard.write(bytes: bytes) }
      return
    }
    var lines = 0
    try CarefulFile.write(csv) { put in
      try town.write { bytes in
        lines += bytes.count { $0 == 0x0A }
        try put(bytes)
      }
    }
    Output.standard.line(say(.townWritten(facts: max(0, lines - 1), citizens: citizens, file: csv)))
  }
}
