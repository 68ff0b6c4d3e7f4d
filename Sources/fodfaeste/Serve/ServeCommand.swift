import ArgumentParser
import Desk
import EventLog
import Foundation
import Hummingbird
import Language
import Registers
import Web
import Workroom

/// Serves the pages of one data folder, and makes the folder where there is none.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve", abstract: say(.aboutServe))

  @Option(help: ArgumentHelp(say(.helpFolder), valueName: "DIR"))
  var data = "fodfaeste-data"

  @Option(help: ArgumentHelp(say(.helpPort), valueName: "N"))
  var port = 8080

  @Option(help: ArgumentHelp(say(.helpHost), valueName: "ADDRESS"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp(say(.helpTownSize), valueName: "N"))
  var citizens = 2000

  @Flag(help: ArgumentHelp(say(.helpEmpty)))
  var empty = false

  @Option(help: ArgumentHelp(say(.helpMunicipality), valueName: "NAME"))
  var municipality: String?

  @OptionGroup var post: PostOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    let municipality = municipality ?? say(.unnamedMunicipality)
    let shelf = try ModelShelf(nil).folder
    let folder = DataFolder(URL(fileURLWithPath: data).standardizedFileURL.path)
    let carriers = try post.carriers(folder)
    let (host, port, citizens, empty) = (host, port, citizens, empty)
    do {
      try waited {
        let start = ContinuousClock.now
        let clock = Clock { Int64(Date().timeIntervalSince1970 * 1_000_000) }
        let desk = try await Desk.open(
          folder, stores: try await folder.openStores(), clock: clock, models: shelf,
          recipes: shelf.siblingFolder("Recipes"),
          progress: { done, of in Progress.tell(.catchingUp(done, of: of), done, of) })
        let living = try await begin(desk, empty ? nil : citizens, municipality)
        Progress.end()
        let site = try Site(
          desk: desk, isLoopback: ["127.0.0.1", "::1", "localhost"].contains(host), press: WeasyPrint()?.press,
          carriers: carriers)
        let code = try await desk.installation()?.isDemonstration == true ? nil : desk.firstCode()
        let application = site.application(host: host, port: port) { bound in
          let took = start.duration(to: .now)
          let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
          Output.error(say(.serving("http://\(host):\(bound)", seconds: String(format: "%.1f", seconds))))
          if let code { Output.error(say(.firstCode(code, "http://\(host):\(bound)/kom-i-gang"))) }
        }
        do {
          try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint])
        } catch {
          await end(living, desk)
          throw error
        }
        await end(living, desk)
        Output.error(say(.served))
      }
    } catch let error as LogError {
      throw CommandFailure("\(data): \(error.sentence(danish: Spoken.tongue == .danish))")
    } catch let error as WorkroomError {
      throw CommandFailure(say(.cannotOpen("\(data)/workroom.sqlite", "\(error)")))
    } catch let error as RegistersError {
      throw CommandFailure(say(.cannotOpen("\(data)/registers.sqlite", "\(error)")))
    } catch let error as IOFailure {
      throw error.failure
    } catch let error where "\(error)".contains("bind") || "\(error)".contains("in use") {
      throw CommandFailure(say(.portTaken(port)))
    }
  }

  /// An installation without citizens, a town that is settled now, or one that lives on until today.
  ///
  /// Most towns have done so before the first page is asked for; a large one goes on beside the pages.
  ///
  /// - Parameter citizens: of a new town; nil for none.
  private func begin(_ desk: Desk, _ citizens: Int?, _ municipality: String) async throws -> Task<Void, any Error>? {
    guard let citizens else {
      try await desk.beEmpty(municipality: municipality)
      return nil
    }
    guard try desk.installation() != nil else {
      try await desk.live(citizens: citizens) { done, of in Progress.tell(.settling(done, of: of), done, of) }
      return nil
    }
    let living = Task { try await desk.live(citizens: citizens) { _, _ in } }
    let (waiting, done) = AsyncStream.makeStream(of: Void.self)
    Task {
      if case .failure(let error) = await living.result, !(error is CancellationError) {
        Output.error(say(.townStopped("\(error)")))
      }
      done.finish()
    }
    Task {
      try? await Task.sleep(for: ServeCommand.patience, clock: .suspending)
      done.finish()
    }
    for await _ in waiting {}
    return living
  }

  /// So long the pages wait for a town to live on.
  private static let patience = Duration.seconds(4)

  private func end(_ living: Task<Void, any Error>?, _ desk: Desk) async {
    living?.cancel()
    _ = await living?.result
    await desk.close()
  }
}

/// Says how far long work has come, on one line that is written again.
enum Progress {
  nonisolated(unsafe) private static var lastPercent = -1

  static func tell(_ label: Label, _ done: Int, _ of: Int) {
    let percent = of == 0 ? 100 : done * 100 / of
    guard percent != lastPercent else { return }
    lastPercent = percent
    let line = say(label)
    if isatty(2) == 1 {
      FileHandle.standardError.write(Data("\r\(line)\u{1B}[K".utf8))
    } else if percent % 20 == 0 {
      Output.error(line)
    }
  }

  static func end() {
    if isatty(2) == 1, lastPercent >= 0 { FileHandle.standardError.write(Data("\n".utf8)) }
  }
}

/// A failure with a sentence of its own.
struct IOFailure: Error {
  let failure: CommandFailure
}

extension String {
  /// A folder beside this one.
  fileprivate func siblingFolder(_ name: String) -> String {
    URL(fileURLWithPath: self).deletingLastPathComponent().appendingPathComponent(name).path
  }
}
