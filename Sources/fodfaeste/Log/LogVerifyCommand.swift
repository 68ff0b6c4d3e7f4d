import Almanac
import ArgumentParser
import EventLog
import Foundation

/// Walks both logs of a data folder from their first fact to their last.
struct LogVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "verify", abstract: say(.aboutLogVerify))

  @Option(help: help(.helpData)) var data: String
  @Option(help: help(.helpExpect)) var expect: String?
  @Option(name: .customLong("expect-reads"), help: help(.helpExpectReads)) var expectReads: String?
  @OptionGroup var language: LanguageOption

  func run() throws {
    let heads = [
      LogKind.facts: try expect.map { try Self.head($0, "--expect") },
      LogKind.reads: try expectReads.map { try Self.head($0, "--expect-reads") },
    ]
    var whole = true
    for kind in LogKind.allCases {
      let expected = heads[kind] ?? nil
      // A folder where nobody has read anything has no access log yet; one that is expected must be there.
      if kind == .reads, expected == nil, !OpenLog.isThere(kind, in: data) {
        Output.standard.line(say(.noLogYet(kind.file)))
        continue
      }
      do {
        whole = try verify(kind, expecting: expected) && whole
      } catch let failure as CommandFailure where failure.code == 1 {
        // One broken log does not hide the other.
        for line in failure.lines { Output.standard.line(line) }
        whole = false
      }
    }
    if !whole { throw CommandFailure(say(.doesNotHold), code: 1) }
    Output.standard.line(say(.everythingHolds))
  }

  private func verify(_ kind: LogKind, expecting expected: LogHead?) throws -> Bool {
    let log = try OpenLog(kind, in: data)
    defer { log.close() }
    let found = try log.ask { try await $0.verify(expecting: expected) }
    Output.standard.line(say(.verified(kind.file, facts: found.head.position, head: found.head.description)))
    if let expected, found.holds { Output.standard.line("  " + say(.expectedFound(expected.description))) }
    for hole in found.holes { Output.standard.line("  " + say(try describe(hole, in: log))) }
    switch found.finding {
    case nil: return true
    case .damaged(let position, let damage):
      let error = LogError.damaged(position: position, damage)
      Output.standard.line("  " + error.sentence(danish: Spoken.tongue == .danish))
    case .otherHead(let expected, let other):
      Output.standard.line("  " + say(.otherHead(expected: expected.description, found: other?.description)))
    }
    return false
  }

  private func describe(_ hole: Verification.Hole, in log: OpenLog) throws -> LogSentence {
    let (erased, reason) = try log.ask { reader in
      (
        try await reader.read(from: hole.position, limit: 1).first?.envelope,
        try await reader.read(from: hole.recordedBy, limit: 1).first?.envelope
      )
    }
    return .hole(
      position: hole.position, day: erased.map { Self.day($0.day) } ?? "?", by: hole.recordedBy,
      on: reason.map { Self.day($0.day) } ?? "?", kind: reason?.kind.description ?? "?")
  }

  private static func day(_ number: Int32) -> String { Day(number: Int(number)).description }

  private static func head(_ text: String, _ option: String) throws -> LogHead {
    guard let head = LogHead(text) else { throw CommandFailure(say(.notAHead(option: option, text: text))) }
    return head
  }
}
