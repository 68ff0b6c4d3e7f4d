import Foundation
import Web
import WebLook

/// WeasyPrint, where it is on the machine: makes tagged PDF (PDF/UA-1) that screen readers can read.
struct WeasyPrint {
  private let program: String
  private let stylesheet: URL

  /// nil where the machine does not have it.
  init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    guard let found = folders.map({ $0 + "/weasyprint" }).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    program = found
    stylesheet = FileManager.default.temporaryDirectory.appendingPathComponent(
      "fodfaeste-\(UUID().uuidString).css")
    guard (try? Data(Stylesheet.press.utf8).write(to: stylesheet)) != nil else { return nil }
  }

  var press: Press {
    Press { html in
      try await withCheckedThrowingContinuation { answer in
        // It waits for another program: not on a thread that answers requests.
        DispatchQueue.global().async { answer.resume(with: Result { try make(html) }) }
      }
    }
  }

  private func make(_ html: [UInt8]) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = [
      "--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-s", stylesheet.path, "-", "-",
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    // What it says of fonts and styles is of no use to anybody here.
    process.standardError = FileHandle.nullDevice
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(html))
    try input.fileHandleForWriting.close()
    let made = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, made.starts(with: Array("%PDF".utf8)) else { throw Failed() }
    return Array(made)
  }

  struct Failed: Error {}
}
