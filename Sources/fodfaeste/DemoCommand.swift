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
    guard citizens >= 1 else { throw CommandFailure(say(.positive("--citizens"))) }
    guard years >= 1 else { throw CommandFailure(say(.positive("--years"))) }
    let today = DanishTime.day(atUTC: Int(Date().timeIntervalSince1970))
    let day = try until.map { try CheckCommand.day($0, "--until") } ?? today
    let town = DemoTown(citizens: citizens, years: years, until: day, seed: seed)
    var lines = 0
    if csv == "-" {
      try town.write { bytes in Output.standard.write(bytes: bytes) }
      return
    }
    // Written beside its place and moved there whole: what stood there before is not lost to a full disk.
    let unfinished = csv + ".part-\(getpid())"
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else {
      throw CommandFailure(say(.cannotWrite("\(csv): \(String(cString: strerror(errno)))")))
    }
    do {
      try town.write { bytes in
        lines += bytes.count { $0 == 0x0A }
        try Self.writeAll(bytes, to: descriptor, path: csv)
      }
      close(descriptor)
      guard rename(unfinished, csv) == 0 else {
        throw CommandFailure(say(.cannotWrite("\(csv): \(String(cString: strerror(errno)))")))
      }
    } catch {
      unlink(unfinished)
      throw error
    }
    Output.standard.line(say(.townWritten(facts: max(0, lines - 1), citizens: citizens, file: csv)))
  }

  private static func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32, path: String) throws {
    var done = 0
    while done < bytes.count {
      let wrote = Foundation.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
      if wrote < 0 {
        if errno == EINTR { continue }
        throw CommandFailure(say(.cannotWrite("\(path): \(String(cString: strerror(errno)))")))
      }
      done += wrote
    }
  }
}
