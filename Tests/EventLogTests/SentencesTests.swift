import EventLog
import EventLogTesting
import Foundation
import Testing

@Suite("What a log says when it cannot")
struct SentencesTests {
  private static let id = SampleFacts(seed: 1).first.id

  private static let errors: [LogError] =
    [
      .wrongVersion(stream: .sample(17), expected: .version(3), actual: 5),
      .wrongVersion(stream: .sample(17), expected: .nothing, actual: 5), .idConflict(id, position: 42),
      .unknownFact(id), .malformed(.repeatedID(id)), .malformed(.longBody(id, bytes: 5_000_000)),
      .malformed(.noReason), .full, .locked, .newerFormat(found: 9, known: 2), .olderFormat(found: 1, known: 2),
      .absent, .notDurable, .closed, .unknownOutcome(EngineTrouble(code: 1_802)), .engine(EngineTrouble(code: 778)),
    ] + damages.flatMap { [.damaged(position: 314, $0), .damaged(position: nil, $0)] }

  private static let damages: [Damage] = [
    .missing, .link, .envelope, .body, .bodyMissing, .unreadable, .file, .notALog,
  ]

  @Test(arguments: errors) func `every error says what, and what to do, in two languages`(error: LogError) {
    let danish = error.sentence(danish: true)
    let english = error.sentence(danish: false)
    #expect(danish != english)
    for sentence in [danish, english] {
      #expect(sentence.hasSuffix("."))
      // What happened, and what to do.
      #expect(sentence.components(separatedBy: ". ").count >= 2)
      #expect(!sentence.contains("  "))
    }
  }

  @Test func `a sentence says where`() {
    for danish in [true, false] {
      let wrong = LogError.wrongVersion(stream: .sample(17), expected: .version(3), actual: 5)
      for part in ["sample/17", "3", "5"] { #expect(wrong.sentence(danish: danish).contains(part)) }
      #expect(LogError.damaged(position: 314, .body).sentence(danish: danish).contains("314"))
      #expect(LogError.idConflict(Self.id, position: 42).sentence(danish: danish).contains("\(Self.id)"))
      #expect(LogError.engine(EngineTrouble(code: 778)).sentence(danish: danish).contains("778"))
      #expect(LogError.newerFormat(found: 9, known: 2).sentence(danish: danish).contains("9"))
    }
  }

  @Test func `no two damages are told alike`() {
    let told = Self.damages.dropLast().map { LogError.damaged(position: 1, $0).sentence(danish: true) }
    #expect(Set(told).count == told.count)
  }
}

extension SampleFacts {
  fileprivate var first: NewFact {
    var sample = self
    return sample.next()
  }
}
