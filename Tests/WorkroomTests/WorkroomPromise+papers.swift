import Foundation
import Identifiers
import Workroom

extension WorkroomPromise {
  static let paperPromises: [WorkroomPromise] = [
    WorkroomPromise("a paper is found by the digest of its bytes, in its own case only") { rooms in
      let paper = try await rooms.papers.keep(Rooms.pdf, case: .numbered(7), now: Rooms.start)
      // From another implementation of SHA-256.
      try hold(paper.digest, is: "0716f9264c9fe19f5d7455276107f3ddcc1d3497f63d60689a73558ae8a1bf5e", "the digest")
      try hold(
        paper,
        is: Paper(
          digest: paper.digest, caseID: .numbered(7), media: .pdf, bytes: Rooms.pdf, kept: Rooms.start), "the paper")
      try await hold(rooms.papers.paper(digest: paper.digest, case: .numbered(7)), is: paper, "found again")
      try await hold(rooms.papers.paper(digest: paper.digest, case: .numbered(8)) == nil, "another case sees it")
      for wrong in ["", "x", String(paper.digest.dropLast()), paper.digest + "0"] {
        try await hold(rooms.papers.paper(digest: wrong, case: .numbered(7)) == nil, "\(wrong.count) digits find it")
      }
    },
    WorkroomPromise("the same bytes are kept once in a case, and by each case for itself") { rooms in
      let first = try await rooms.papers.keep(Rooms.pdf, case: .numbered(7), now: Rooms.start)
      try await hold(rooms.papers.keep(Rooms.pdf, case: .numbered(7), now: Rooms.at(60)), is: first, "kept again")
      let other = try await rooms.papers.keep(Rooms.pdf, case: .numbered(8), now: Rooms.at(60))
      try hold(other.kept, is: Rooms.at(60), "another case's own")
      try await hold(rooms.papers.paper(digest: first.digest, case: .numbered(7)), is: first, "the first case's")
      try await hold(rooms.papers.paper(digest: first.digest, case: .numbered(8)), is: other, "the other case's")
      let longer = try await rooms.papers.keep(Rooms.pdf + Data([1]), case: .numbered(7), now: Rooms.start)
      try hold(longer.digest != first.digest, "other bytes are taken for the same")
    },
    WorkroomPromise("what a paper is stands in its first bytes, and anything else is refused") { rooms in
      let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      for (bytes, media) in [
        (Rooms.pdf, "application/pdf"), (Data(png + [0]), "image/png"), (Data([0xFF, 0xD8, 0xFF, 0xE0]), "image/jpeg"),
      ] {
        let paper = try await rooms.papers.keep(bytes, case: .numbered(7), now: Rooms.start)
        try hold(paper.media.rawValue, is: media, "what was kept")
        try await hold(rooms.papers.paper(digest: paper.digest, case: .numbered(7)), is: paper, media)
      }
      let others = [Data(), Data("%PDF".utf8), Data(" %PDF-1.7".utf8), Data("<html>".utf8), Data(png.dropLast())]
      for other in others + [Data("GIF89a".utf8), Data("PK\u{3}\u{4}".utf8), Data([0xFF, 0xD8])] {
        try await holdRefused(.paperKind, "\(other.count) bytes") {
          _ = try await rooms.papers.keep(other, case: .numbered(7), now: Rooms.start)
        }
      }
    },
    WorkroomPromise("a paper may have five mebibytes and not a byte more") { rooms in
      let longest = Rooms.pdf + Data(count: 5 * 1_024 * 1_024 - Rooms.pdf.count)
      let paper = try await rooms.papers.keep(longest, case: .numbered(7), now: Rooms.start)
      try await hold(
        rooms.papers.paper(digest: paper.digest, case: .numbered(7))?.bytes == longest, "the longest is not as it was")
      try await holdRefused(.longPaper(bytes: longest.count + 1), "a byte too long") {
        _ = try await rooms.papers.keep(longest + Data([0]), case: .numbered(7), now: Rooms.start)
      }
    },
  ]
}

extension Rooms {
  /// The first bytes of a PDF: as much as is looked at.
  static let pdf = Data("%PDF-1.7\n".utf8)
}
